"""Hands the engine's events on to Processing's feedback."""

from __future__ import annotations

import time
from typing import Callable, Dict, Set

from qgis.core import QgsProcessingFeedback

from ...contract import messages, remarks, texts
from ...texts import number, tr

METRIC_LINE_S = 10.0  # between two lines of the log with figures; a night of training shall not fill it


class Relay:
    """Receives events in the thread of the job; QgsProcessingFeedback may be used from any thread.

    Args:
        feedback: of the run. One that has `pushMetric` receives each figure; the log receives a line now and then.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._shown = ""
        self._noted: Set[str] = set()
        self._push_metric = getattr(feedback, "pushMetric", None)
        self._step = -1
        self._figures: Dict[str, float] = {}  # of one step, by name
        self._line_s = -METRIC_LINE_S
        self._levels: Dict[str, Callable[[str], None]] = {
            "debug": feedback.pushDebugInfo,
            "info": feedback.pushInfo,
            "warning": feedback.pushWarning,
            "error": lambda text: feedback.reportError(text, False),
        }

    def __call__(self, event: messages.Message) -> None:
        """Shows an event; those of other kinds are passed over."""
        if isinstance(event, messages.Progress):
            self._feedback.setProgress(100.0 * event.fraction)
            shown = texts.fill(event.text, event.values, tr)
            text = " - ".join(part for part in (shown, remaining_text(event.remaining_s)) if part)
            if text != self._shown:  # each new text is a line in the dialog's log
                self._shown = text
                self._feedback.setProgressText(text)
        elif isinstance(event, messages.Log) and event.text:  # a sign of life has no text
            self._levels.get(event.level, self._feedback.pushInfo)(texts.fill(event.text, event.values, tr))
        elif isinstance(event, messages.Noted):
            self.note(event.remark)
        elif isinstance(event, messages.Metric):
            self._metric(event)
        elif isinstance(event, messages.Hello):
            self._feedback.pushDebugInfo(f"Engine {event.version}, Python {event.python}, {event.processors} cores")

    def note(self, remark: remarks.Remark) -> None:
        """Shows a remark, once: most come during the job and again with its answer, some with the answer alone."""
        text = remarks.sentence(remark, tr)
        if text not in self._noted:
            self._noted.add(text)
            say = self._feedback.pushInfo if remark.severity == remarks.INFO else self._feedback.pushWarning
            say(text)

    def close(self) -> None:
        """Shows the last figures."""
        self._line()

    def _metric(self, event: messages.Metric) -> None:
        if self._push_metric is not None:
            self._push_metric(event.name, event.value, event.step)
        if event.step != self._step:
            if time.monotonic() - self._line_s >= METRIC_LINE_S:
                self._line()
            self._step = event.step
            self._figures.clear()
        self._figures[event.name] = event.value

    def _line(self) -> None:
        if self._figures:
            self._line_s = time.monotonic()
            figures = ", ".join(f"{name} {number(value, '.4g')}" for name, value in self._figures.items())
            self._feedback.pushInfo(tr("Step {}: {}").format(self._step, figures))
            self._figures.clear()


def remaining_text(seconds: float) -> str:
    """Says how long it will take, in steps that grow with the time, so that the words change rarely.

    Args:
        seconds: expected time; below zero where it is not known.
    """
    if seconds < 0:
        return ""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 60:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 10:
        return tr("about {} min left").format(minutes)
    if minutes < 90:
        return tr("about {} min left").format(5 * round(minutes / 5))
    return tr("about {} h left").format(round(minutes / 60))
