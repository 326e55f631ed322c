"""Runs one Processing algorithm at a time in QGIS's task manager and says how it ended."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, pyqtSignal

from ...compat import core_value, task_flags, task_manager
from ...contract import errors
from ...texts import tr
from .job_feedback import JobFeedback

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

LOOK_MS = 150  # often enough for a smooth bar, seldom enough to cost nothing


class Ending(Enum):
    """How a job can end; each is shown differently."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class Outcome:
    """The end of a job: what it gave, or why it did not; a job that failed always says why."""

    ending: Ending
    results: dict[str, object] = field(default_factory=dict)
    error: SwimdiffError | None = None
    log: str = ""
    seconds: float = 0.0

    @property
    def words(self) -> tuple[str, str]:
        """Message and hint of the error; empty where there is none."""
        return ("", "") if self.error is None else self.error.words(tr)


class JobRunner(QObject):
    """Starts an algorithm in the background; one at a time.

    All signals come on the main thread. The runner keeps the task, its context and its feedback alive: QGIS does not.
    """

    progressed = pyqtSignal(float, str)  # share of the job 0 to 1, what is done now
    measured = pyqtSignal(object)  # list of (name, value, step)
    ended = pyqtSignal(object)  # Outcome

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: QgsProcessingAlgRunnerTask | None = None
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

    def start(self, algorithm_id: str, parameters: Mapping[str, object]) -> None:
        """Starts an algorithm; its end comes as a signal, also where it cannot start at all."""
        if self.running:
            raise RuntimeError("A job is already running.")
        self._began_s = time.monotonic()
        self._feedback = JobFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        if algorithm is None:
            code = errors.ErrorCode.INTERNAL
            message, hint = tr("The algorithm {name} is missing."), tr("Enable the plugin again.")
            self._fail_later(errors.SwimdiffError(code, message, hint, name=algorithm_id))
            return
        task = _task_of(algorithm, parameters, self._context, self._feedback)
        if task.isCanceled():  # what must be done on the main thread refused already
            self._fail_later(_error_of(self._feedback))
            return
        self._task = task
        task.executed.connect(self._executed)
        self._clock.start()
        task_manager().addTask(task)

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

    def _executed(self, successful: bool, results: dict[str, object]) -> None:
        if self._task is None or self._feedback is None:
            return
        cancelled = self._task.isCanceled() or self._feedback.isCanceled()
        log, seconds = self._feedback.log(), time.monotonic() - self._began_s
        if successful:
            outcome = Outcome(Ending.DONE, dict(results), log=log, seconds=seconds)
        else:
            ending = Ending.CANCELLED if cancelled else Ending.FAILED
            # A task that was cancelled before its turn came has said nothing.
            waited = cancelled and self._feedback.error() == (None, "")
            error = errors.JobCancelled() if waited else _error_of(self._feedback)
            outcome = Outcome(ending, {}, error, log, seconds)
        self._finish(outcome)

    def _fail_later(self, error: SwimdiffError) -> None:
        # Through the event loop, so that callers always see the end after `start` has returned.
        log = "" if self._feedback is None else self._feedback.log()
        self._task = _NoTask()
        outcome = Outcome(Ending.FAILED, {}, error, log or str(error))
        QTimer.singleShot(0, lambda: self._finish(outcome))

    def _finish(self, outcome: Outcome) -> None:
        if self._task is None:
            return
        self._clock.stop()
        self._task = None
        self._measure()
        self.ended.emit(outcome)


def _task_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, object],
    context: QgsProcessingContext,
    feedback: JobFeedback,
) -> QgsProcessingAlgRunnerTask:
    """Makes the task of a job; what is not in the toolbox is not in QGIS's list of tasks either."""
    hides = core_value(
        "Qgis.ProcessingAlgorithmFlag.HideFromToolbox", "QgsProcessingAlgorithm.Flag.FlagHideFromToolbox"
    )
    flags = task_flags(hidden=bool(algorithm.flags() & hides))
    try:
        return QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback, flags)
    except TypeError:  # 3.22 knows no flags
        return QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)


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
_LEAVING: list[tuple[object, ...]] = []


def _is_active(task: QgsTask) -> bool:
    try:
        return bool(task.isActive())
    except RuntimeError:  # the task manager has deleted its C++ side, which it does at the end
        return False


def _forget_left() -> None:
    _LEAVING[:] = [entry for entry in _LEAVING if _is_active(entry[0])]


def _error_of(feedback: JobFeedback) -> SwimdiffError:
    """Gives the error that an algorithm ended with; QGIS refuses some values itself, in words alone."""
    error, text = feedback.error()
    said = text.strip() or tr("The job failed without a message.")
    return error or errors.SwimdiffError(errors.ErrorCode.INTERNAL, "{text}", text=said)
