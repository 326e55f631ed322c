"""What the sessions of all pages do alike: one job at a time, an eye on the project, and the end of it all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .advanced_dialog import AdvancedDialogs
from .job_runner import JobRunner, Outcome

LEAVE_S = 2.0  # the engine's promise for the answer to a cancel
PAUSE_S = 300.0  # for a step and a checkpoint, on the slowest machine and drive


class PageSession(QObject):
    """Drives a page.

    Args:
        page: what is shown.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    optionsRequested = pyqtSignal()

    def __init__(self, page: Any, make_runner: Callable[[QObject], Any] = JobRunner) -> None:
        super().__init__(page)
        self._page = page
        self._pausing = False
        self._followed: list[tuple[Any, Callable[..., None]]] = []
        self.dialogs = AdvancedDialogs()
        self.runner = make_runner(self)
        self.runner.progressed.connect(page.progress.set_progress)
        self.runner.ended.connect(self._ended)
        page.progress.pauseRequested.connect(self.pause)
        page.progress.cancelRequested.connect(self.cancel)
        page.banner.optionsRequested.connect(self.optionsRequested)

    def close(self) -> None:
        """Ends what runs and lets go of the project; for the moment when the plugin is unloaded."""
        self.runner.close(LEAVE_S)
        for signal, slot in self._followed:
            signal.disconnect(slot)
        self.dialogs.close()

    def pause(self) -> None:
        """Stops in a way that the same job goes on from; the engine writes a checkpoint, or has its journal."""
        self._pausing = True
        self.runner.cancel(PAUSE_S)

    def cancel(self) -> None:
        """Stops at once; what was finished stays."""
        self._pausing = False
        self.runner.cancel()

    def _follow(self, slot: Callable[..., None], *signals: Any) -> None:
        """Connects signals of the project until the session is closed."""
        for signal in signals:
            signal.connect(slot)
            self._followed.append((signal, slot))

    def _follow_layers(self, slot: Callable[..., None]) -> None:
        """Follows which layers there are, and where the project lies."""
        project = QgsProject.instance()
        self._follow(slot, project.layersAdded, project.layersRemoved, project.readProject, project.projectSaved)

    def _ended(self, outcome: Outcome) -> None:
        raise NotImplementedError
