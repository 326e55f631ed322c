"""Stands for JobRunner where a test decides how a job goes."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.PyQt.QtCore import QObject, pyqtSignal

from swimdiff_qgis.contract import errors
from swimdiff_qgis.ui.common.job_runner import Ending, Outcome


class FakeRunner(QObject):
    """Notes what is started; the test ends it."""

    progressed = pyqtSignal(float, str)
    measured = pyqtSignal(object)
    ended = pyqtSignal(object)
    made: ClassVar[list[FakeRunner]] = []

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False
        self.started: list[tuple[str, dict[str, Any]]] = []
        self.cancels = 0
        self.closed = False
        FakeRunner.made.append(self)

    def start(self, algorithm: str, parameters: dict[str, Any]) -> None:
        """Notes the job."""
        self.started.append((algorithm, parameters))
        self.running = True

    def cancel(self, pause_s: float = 0.0) -> None:
        """Notes the wish."""
        self.cancels += 1

    def close(self, wait_s: float = 0.0) -> None:
        """Notes the end."""
        self.closed = True
        self.running = False

    def end(self, ending: str, message: str = "", hint: str = "", code: str = "internal", **values: Any) -> None:
        """Ends the job; one that is not done has an error."""
        self.running = False
        error = None if ending == "done" else errors.rebuild(code, "{said}", hint, {"said": message})
        self.ended.emit(Outcome(Ending(ending), error=error, **values))
