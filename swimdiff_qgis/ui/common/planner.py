"""Works out in the background what a run would do, whenever the choice has changed and rests for a moment."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .job_runner import Ending, JobRunner, Outcome

REST_MS = 500  # a person who turns the wheel over a chooser should not start a process a step


class Planner(QObject):
    """Runs the plan algorithm for the newest choice; an older plan that is still being made is dropped.

    Args:
        make_runner: makes a JobRunner, or what stands for it.
        algorithm_id: of the plan algorithm.
        parent: owner.
    """

    planned = pyqtSignal(object)  # Outcome

    def __init__(self, make_runner: Callable[[QObject], JobRunner], algorithm_id: str, parent: QObject | None = None):
        super().__init__(parent)
        self._make_runner = make_runner
        self._algorithm_id = algorithm_id
        self._runner: JobRunner | None = None
        self._parameters: dict[str, object] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._start)

    def request(self, parameters: dict[str, object]) -> None:
        """Plans soon, with these parameters."""
        self.stop()
        self._parameters = parameters
        self._timer.start()

    def stop(self, wait_s: float = 0.0) -> bool:
        """Drops the plan that is being made, and says whether there was one.

        Args:
            wait_s: how long to wait for the end of its process.
        """
        working = self._timer.isActive() or self._runner is not None
        self._timer.stop()
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.close(wait_s)
            runner.deleteLater()
        return working

    def _start(self) -> None:
        self._runner = self._make_runner(self)
        self._runner.ended.connect(self._ended)
        self._runner.start(self._algorithm_id, self._parameters)

    def _ended(self, outcome: Outcome) -> None:
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.deleteLater()
        if outcome.ending is not Ending.CANCELLED:
            self.planned.emit(outcome)
