"""What the pages say alike: a plan as a label shows it, a job that failed, an engine that is missing."""

from __future__ import annotations

import html
from typing import Any

from ...contract import errors
from ...settings import PYTHON
from ...worker import environment
from .banner import Banner
from .job_runner import Outcome
from .phrases import breakable


def plan_html(text: str, remark: str = "", warning: bool = False) -> str:
    """Writes a plan for a label: the essence, and below it what to be aware of."""
    shown = html.escape(breakable(text))
    if warning:
        shown = f"⚠ {shown}"
    if remark:
        shown += "<br><i>" + html.escape(breakable(remark)).replace("\n", "<br>") + "</i>"
    return shown


def show_failure(banner: Banner, outcome: Outcome) -> None:
    """Says why a job failed, with its log to copy."""
    details = f"{outcome.message}\n{outcome.hint}\n\n{outcome.log}".strip()
    banner.show_message("failed", outcome.message, outcome.hint, details, options=engine_missing() != "")


def show_error(banner: Banner, error: Exception) -> None:
    """Says what could not be done."""
    message: Any = getattr(error, "message", str(error))
    banner.show_message("failed", message, getattr(error, "hint", ""))


def engine_missing() -> str:
    """Says why the engine cannot be started; "" where its Python is there."""
    try:
        environment.find_python(PYTHON.get())
    except errors.SwimdiffError as error:
        return f"{error.message}\n{error.hint}"
    return ""
