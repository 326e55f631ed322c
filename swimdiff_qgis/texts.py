"""Translation of what the plugin shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

CONTEXT = "SwiMDiff"


def tr(text: str) -> str:
    """Translates a text; all texts of the plugin share one context, wherever they stand."""
    from qgis.PyQt.QtCore import QCoreApplication  # the worker, which uses this for its hints, is loaded without QGIS

    return QCoreApplication.translate(CONTEXT, text)


def text_of_error(error: SwimdiffError) -> str:
    """Gives an error as a person reads it in a log: message, the last words of an engine that died, hint."""
    message, hint = error.words(tr)
    return "\n".join(str(part) for part in (message, error.values.get("log"), hint) if part)
