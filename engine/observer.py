"""Who listens to a job: the worker, the command line, a test."""

from __future__ import annotations

from typing import Protocol

from engine.contract.errors import JobCancelled
from engine.contract.remarks import SENTENCES, Remark


class Observer(Protocol):
    """Receives what a job reports, and is asked between windows whether to stop.

    Texts are templates, which `values` fill in, so that they can be shown in another language.
    """

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Takes the finished share of the job, 0 to 1, and what is being done.

        Args:
            fraction: of the whole job.
            text: template.
            remaining_s: time that is left, of a job that has measured it; else it follows from the fraction.
            **values: of the text.
        """

    def metric(self, name: str, value: float, step: int) -> None:
        """Takes one number of a series."""

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Takes a line for the log; level is debug, info, warning or error."""

    def note(self, remark: Remark) -> None:
        """Takes a remark about the inputs or the result."""

    def cancelled(self) -> bool:
        """Says whether the job should stop at the next safe place."""


class SilentObserver:
    """An observer that hears nothing and never cancels."""

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Ignores the progress."""

    def metric(self, name: str, value: float, step: int) -> None:
        """Ignores the metric."""

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Ignores the line."""

    def note(self, remark: Remark) -> None:
        """Ignores the remark."""

    def cancelled(self) -> bool:
        """Never cancels."""
        return False


class SpanObserver:
    """Maps the 0 to 1 of one stage into a span of the whole job's progress."""

    def __init__(self, inner: Observer, start: float, stop: float) -> None:
        self._inner = inner
        self._start = start
        self._stop = stop

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Reports the stage's fraction inside the span."""
        whole = self._start + (self._stop - self._start) * min(max(fraction, 0.0), 1.0)
        self._inner.progress(whole, text, remaining_s=remaining_s, **values)

    def metric(self, name: str, value: float, step: int) -> None:
        """Hands the metric on."""
        self._inner.metric(name, value, step)

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Hands the line on."""
        self._inner.log(level, text, **values)

    def note(self, remark: Remark) -> None:
        """Hands the remark on."""
        self._inner.note(remark)

    def cancelled(self) -> bool:
        """Asks the inner observer."""
        return self._inner.cancelled()


def raise_if_cancelled(observer: Observer) -> None:
    """Raises JobCancelled where the observer asks the job to stop."""
    if observer.cancelled():
        raise JobCancelled()


def conclude(observer: Observer, summary: Remark) -> None:
    """Reports that the job is done, with the line that sums it up."""
    observer.progress(1.0, SENTENCES[summary.code].one, remaining_s=None, **summary.values)
