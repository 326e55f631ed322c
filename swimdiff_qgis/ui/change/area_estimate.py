"""Counts the areas of the threshold on the slider in the background."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...compat import task_flags, task_manager
from ...project.areas import AreaCount, count_areas
from ...texts import tr

REST_MS = 250  # a hand that has rested so long has found its place


class AreaEstimate(QObject):
    """Answers the newest threshold only; what is asked while a count runs waits for its end.

    Args:
        parent: owner.
    """

    counted = pyqtSignal(float, object)  # threshold, AreaCount

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Path, float, int] | None = None
        self._task: QgsTask | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._start)

    def request(self, score: Path, threshold: float, minimum_px: int) -> None:
        """Asks for a count; an older wish is dropped."""
        self._wanted = (score, threshold, minimum_px)
        self._timer.start()

    def stop(self) -> None:
        """Drops what is wished, and waits for a count that runs: Windows replaces no file that is read."""
        self._timer.stop()
        self._wanted = None
        task, self._task = self._task, None
        if task is not None:
            task.waitForFinished()

    def _start(self) -> None:
        if self._wanted is None or self._task is not None:
            return
        asked, self._wanted = self._wanted, None

        def done(error: object, count: AreaCount | None = None) -> None:
            if self._task is not task:
                return
            self._task = None
            if error is None and count is not None:
                self.counted.emit(asked[1], count)
            if self._wanted is not None:
                self._timer.start()

        task = QgsTask.fromFunction(
            tr("Counting changed areas"),
            lambda _, *values: count_areas(*values),
            *asked,
            on_finished=done,
            flags=task_flags(hidden=True),
        )
        self._task = task
        task_manager().addTask(task)
