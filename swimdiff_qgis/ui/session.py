"""Drives the dock: one session a page, and the ways from one page to another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .change_session import ChangeSession
from .dock import SwimdiffDock
from .job_runner import JobRunner
from .models_session import ModelsSession
from .pretrain_session import PretrainSession


class Session(QObject):
    """The sessions of all pages.

    Args:
        dock: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    optionsRequested = pyqtSignal()

    def __init__(self, dock: SwimdiffDock, iface: Any, make_runner: Callable[[QObject], Any] = JobRunner) -> None:
        super().__init__(dock)
        self._dock = dock
        self.change = ChangeSession(dock.change, iface, make_runner)
        self.pretrain = PretrainSession(dock.pretrain, make_runner)
        self.models = ModelsSession(dock.models, make_runner)
        for page in (self.change, self.pretrain, self.models):
            page.optionsRequested.connect(self.optionsRequested)
        self.pretrain.trained.connect(self.models.refresh)
        self.pretrain.useRequested.connect(self._use)
        self.pretrain.cardRequested.connect(self._show_card)
        self.models.useRequested.connect(self._use)
        self.models.listChanged.connect(lambda: dock.change.inputs.encoder.fill())

    def close(self) -> None:
        """Ends what runs; for the moment when the plugin is unloaded."""
        for page in (self.change, self.pretrain, self.models):
            page.close()

    def _use(self, path: str) -> None:
        self._dock.change.inputs.choose_encoder(path)
        self._dock.show_page(self._dock.change)

    def _show_card(self, path: str) -> None:
        self.models.refresh(Path(path))
        self._dock.show_page(self._dock.models)
