"""Hands the engine's events on to Processing's feedback."""

from __future__ import annotations

from typing import Any, Callable, Dict

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..contract import messages


class Relay:
    """Receives events in the thread of the job; QgsProcessingFeedback may be used from any thread.

    Args:
        feedback: of the run.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._shown = ""
        self._levels: Dict[str, Callable[[str], None]] = {
            "debug": feedback.pushDebugInfo,
            "info": feedback.pushInfo,
            "warning": feedback.pushWarning,
            "error": lambda text: feedback.reportError(text, False),
        }

    def __call__(self, event: Any) -> None:
        """Shows an event; those of other kinds are passed over."""
        if isinstance(event, messages.Progress):
            self._feedback.setProgress(100.0 * event.fraction)
            text = " - ".join(part for part in (event.text, remaining_text(event.remaining_s)) if part)
            if text != self._shown:  # each new text is a line in the dialog's log
                self._shown = text
                self._feedback.setProgressText(text)
        elif isinstance(event, messages.Log) and event.text:  # a sign of life has no text
            self._levels.get(event.level, self._feedback.pushInfo)(event.text)
        elif isinstance(event, messages.Metric):
            self._feedback.pushInfo(f"{event.name} {event.step}: {event.value:g}")
        elif isinstance(event, messages.Hello):
            self._feedback.pushDebugInfo(f"Engine {event.version}, Python {event.python}, {event.processors} cores")


def remaining_text(seconds: float) -> str:
    """Says how long it will take, in steps that grow with the time, so that the words change rarely.

    Args:
        seconds: expected time; below zero where it is not known.
    """
    if seconds < 0:
        return ""
    if seconds < 10:
        return _tr("a few seconds left")
    if seconds < 60:
        return _tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 10:
        return _tr("about {} min left").format(minutes)
    if minutes < 90:
        return _tr("about {} min left").format(5 * round(minutes / 5))
    return _tr("about {} h left").format(round(minutes / 60))


def _tr(text: str) -> str:
    return QCoreApplication.translate("relay", text)
