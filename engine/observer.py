"""Who listens to a job: the worker, the command line, a test."""

from __future__ import annotations

from typing import Protocol

from engine.contract.errors import JobCancelled


class Observer(Protocol):
    """Receives what a job reports, and is asked between windows whether to stop."""

    def progress(self, fraction: float, text: str) -> None:
        """Takes the finished share of the job, 0 to 1, and what is being done."""

    def metric(self, name: str, value: float, step: int) -> None:
        """Takes one number of a series."""

    def log(self, level: str, text: str) -> None:
        """Takes a line for the log; level is debug, info, warning or error."""

    def cancelled(self) -> bool:
        """Says whether the job should stop at the next safe place."""


class SilentObserver:
    """An observer that hears nothing and never cancels."""

    def progress(self, fraction: float, text: str) -> None:
        """Ignores the progress."""

    def metric(self, name: str, value: float, step: int) -> None:
        """Ignores the metric."""

    def log(self, level: str, text: str) -> None:
        """Ignores the line."""

    def cancelled(self) -> bool:
        """Never cancels."""
        return False


class SpanObserver:
    """Maps the 0 to 1 of one stage into a span of the whole job's progress."""

    def __init__(self, inner: Observer, start: float, stop: float) -> None:
        self._inner = inner
        self._start = start
        self._stop = stop

    def progress(self, fraction: float, text: str) -> None:
        """Reports the stage's fraction inside the span."""
        self._inner.progress(self._start + (self._stop - self._start) * min(max(fraction, 0.0), 1.0), text)

    def metric(self, name: str, value: float, step: int) -> None:
        """Hands the metric on."""
        self._inner.metric(name, value, step)

    def log(self, level: str, text: str) -> None:
        """Hands the line on."""
        self._inner.log(level, text)

    def cancelled(self) -> bool:
        """Asks the inner observer."""
        return self._inner.cancelled()


def raise_if_cancelled(observer: Observer) -> None:
    """Raises JobCancelled where the observer asks the job to stop."""
    if observer.cancelled():
        raise JobCancelled()
