"""What the pages say alike: a plan as a label shows it, an error, an engine that is missing."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from ...contract import errors
from ...settings import PYTHON
from ...texts import text_of_error, tr
from ...worker import environment
from .banner import Banner
from .phrases import breakable
from .remedies import Remedy

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError


def plan_html(text: str, remark: str = "", warning: bool = False) -> str:
    """Writes a plan for a label: the essence, and below it what to be aware of."""
    shown = html.escape(breakable(text))
    if warning:
        shown = f"⚠ {shown}"
    if remark:
        shown += "<br><i>" + html.escape(breakable(remark)).replace("\n", "<br>") + "</i>"
    return shown


def show_error(banner: Banner, error: Exception, log: str = "", remedy: Remedy | None = None) -> None:
    """Says what went wrong.

    Args:
        banner: shows it.
        error: one with a code, or any other one.
        log: of a job, to be copied with it.
        remedy: a way out, as a button.
    """
    if isinstance(error, errors.SwimdiffError):
        (message, hint), whole = error.words(tr), text_of_error(error)
    else:
        message, hint, whole = str(error), "", str(error)
    banner.show_message("failed", message, hint, f"{whole}\n\n{log}" if log else "", remedy)


def engine_missing() -> SwimdiffError | None:
    """Says why the engine cannot be started; None where its Python is there."""
    try:
        environment.find_python(PYTHON.get())
    except errors.SwimdiffError as error:
        return error
    return None
