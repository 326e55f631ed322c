"""Runs one Processing algorithm at a time in QGIS's task manager and says how it ended."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, pyqtSignal

from .job_feedback import JobFeedback
from .phrases import tr

LOOK_MS = 150  # often enough for a smooth bar, seldom enough to cost nothing


class Ending(Enum):
    """How a job can end; each is shown differently."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class Outcome:
    """The end of a job: what it gave, or why it did not."""

    ending: Ending
    results: dict[str, Any] = field(default_factory=dict)
    message: str = ""
    hint: str = ""
    log: str = ""
    seconds: float = 0.0


class JobRunner(QObject):
    """Starts an algorithm in the background; one at a time.

    All signals come on the main thread. The runner keeps the task, its context and its feedback alive: QGIS does not.
    """

    progressed = pyqtSignal(float, str)  # share of the job 0 to 1, what is done now
    measured = pyqtSignal(object)  # list of (name, value, step)
    ended = pyqtSignal(object)  # Outcome

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Any = None
        self._feedback: JobFeedback | None = None
        self._context: QgsProcessingContext | None = None
        self._began_s = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether a job is on its way."""
        return self._task is not None

    def start(self, algorithm_id: str, parameters: dict[str, Any]) -> None:
        """Starts an algorithm; its end comes as a signal, also where it cannot start at all."""
        if self.running:
            raise RuntimeError("A job is running already.")
        self._began_s = time.monotonic()
        self._feedback = JobFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        if algorithm is None:
            self._fail_later(tr("The algorithm {} is missing.").format(algorithm_id), tr("Enable the plugin again."))
            return
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        if task.isCanceled():  # what must be done on the main thread refused already
            self._fail_later(*split_error(self._feedback.last_error()))
            return
        self._task = task
        task.executed.connect(self._executed)
        self._clock.start()
        QgsApplication.taskManager().addTask(task)

    def cancel(self, pause_s: float = 0.0) -> None:
        """Asks the job to stop; the end is told by `ended`.

        Args:
            pause_s: how long it may take to bring its work to an orderly end; 0: two seconds. A second call with less
                ends a job that takes too long.
        """
        if self._task is not None and self._feedback is not None:
            self._feedback.pause_s = pause_s
            self._task.cancel()

    def close(self, wait_s: float = 0.0) -> None:
        """Cancels, and is silent from now on; the person looks elsewhere or the plugin goes.

        Args:
            wait_s: how long to wait for the end of the task.
        """
        self._clock.stop()
        task, self._task = self._task, None
        if task is None:
            return
        task.executed.disconnect(self._executed)
        if self._feedback is not None:
            self._feedback.pause_s = 0.0
        task.cancel()
        _LEAVING.append((task, self._context, self._feedback))
        deadline_s = time.monotonic() + wait_s
        # QgsTask.waitForFinished would hold Python's lock, which the task needs to come to its end.
        while _is_active(task) and time.monotonic() < deadline_s:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
            time.sleep(0.005)
        _forget_left()

    def _look(self) -> None:
        if self._task is not None and self._feedback is not None:
            self.progressed.emit(self._task.progress() / 100.0, self._feedback.text())
            self._measure()

    def _measure(self) -> None:
        taken = [] if self._feedback is None else self._feedback.take_metrics()
        if taken:
            self.measured.emit(taken)

    def _executed(self, successful: bool, results: dict[str, Any]) -> None:
        if self._task is None or self._feedback is None:
            return
        cancelled = self._task.isCanceled() or self._feedback.isCanceled()
        error = self._feedback.last_error()
        if successful:
            outcome = Outcome(Ending.DONE, dict(results), log=self._feedback.log(), seconds=self._seconds())
        elif cancelled:
            message, hint = split_error(error)
            outcome = Outcome(Ending.CANCELLED, {}, message, hint, self._feedback.log(), self._seconds())
        else:
            message, hint = split_error(error)
            outcome = Outcome(Ending.FAILED, {}, message, hint, self._feedback.log(), self._seconds())
        self._finish(outcome)

    def _seconds(self) -> float:
        return time.monotonic() - self._began_s

    def _fail_later(self, message: str, hint: str) -> None:
        # Through the event loop, so that callers always see the end after `start` has returned.
        log = "" if self._feedback is None else self._feedback.log()
        self._task = _NoTask()
        outcome = Outcome(Ending.FAILED, {}, message, hint, log or message)
        QTimer.singleShot(0, lambda: self._finish(outcome))

    def _finish(self, outcome: Outcome) -> None:
        if self._task is None:
            return
        self._clock.stop()
        self._task = None
        self._measure()
        self.ended.emit(outcome)


class _Signal:
    def disconnect(self, slot: object) -> None:
        """Nothing was connected."""


class _NoTask:
    """Stands for a task that could not be made, until its failure is told."""

    executed = _Signal()

    def cancel(self) -> None:
        """Nothing runs."""

    def isActive(self) -> bool:
        """Nothing runs."""
        return False


# Tasks that were cancelled without waiting: they need their context and feedback until their thread is through.
_LEAVING: list[tuple[Any, Any, Any]] = []


def _is_active(task: Any) -> bool:
    try:
        return bool(task.isActive())
    except RuntimeError:  # the task manager has deleted its C++ side, which it does at the end
        return False


def _forget_left() -> None:
    _LEAVING[:] = [entry for entry in _LEAVING if _is_active(entry[0])]


def split_error(text: str) -> tuple[str, str]:
    """Splits an algorithm's error into its first line, the message, and its last one, the hint.

    What stands between them is for the log: the last words of an engine that died.
    """
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if not lines:
        return tr("The job failed without saying why."), ""
    return lines[0], lines[-1] if len(lines) > 1 else ""
