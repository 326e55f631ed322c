"""Drives the dock: one session a page, and the ways from one page to another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .change.session import ChangeSession
from .check.session import CheckSession
from .classify.session import ClassifySession
from .common.job_runner import JobRunner
from .dock import SwimdiffDock
from .export.session import ExportSession
from .models.session import ModelsSession
from .objects.session import ObjectsSession
from .places.session import PlacesSession
from .pretrain.session import PretrainSession


class Session(QObject):
    """The sessions of all pages.

    Args:
        dock: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    optionsRequested = pyqtSignal()
    setupRequested = pyqtSignal(object)  # what is called when the engine is there

    def __init__(
        self, dock: SwimdiffDock, iface: QgisInterface, make_runner: Callable[[QObject], JobRunner] = JobRunner
    ) -> None:
        super().__init__(dock)
        self._dock = dock
        self.change = ChangeSession(dock.change, iface, make_runner)
        self.classify = ClassifySession(dock.classify, iface, make_runner)
        self.places = PlacesSession(dock.places, iface, make_runner)
        self.objects = ObjectsSession(dock.objects, iface, make_runner)
        self.check = CheckSession(dock.check, iface, make_runner)
        self.export = ExportSession(dock.export, iface, make_runner)
        self.pretrain = PretrainSession(dock.pretrain, make_runner)
        self.models = ModelsSession(dock.models, make_runner)
        pages = (self.change, self.classify, self.places, self.objects, self.check, self.export, self.pretrain)
        self._pages = (*pages, self.models)
        for page in self._pages:
            page.optionsRequested.connect(self.optionsRequested)
            page.setupRequested.connect(self.setupRequested)
        self.classify.mapped.connect(self.check.offer_folder)
        self.check.measured.connect(self.export.offer)
        self.pretrain.trained.connect(self.models.refresh)
        self.pretrain.useRequested.connect(self._use)
        self.pretrain.cardRequested.connect(self._show_card)
        self.models.useRequested.connect(self._use)
        self.models.objectsRequested.connect(self._find_objects)
        self.models.placesRequested.connect(self._name_places)
        self.models.listChanged.connect(lambda: dock.change.inputs.encoder.fill())

    def close(self) -> None:
        """Ends what runs; for the moment when the plugin is unloaded."""
        for page in self._pages:
            page.close()

    def _use(self, path: str) -> None:
        self._dock.change.inputs.choose_encoder(path)
        self._dock.show_page(self._dock.change)

    def _find_objects(self, path: str) -> None:
        self.objects.choose_model(path)
        self._dock.show_page(self._dock.objects)

    def _name_places(self, path: str) -> None:
        self.places.choose_model(Path(path))
        self._dock.show_page(self._dock.places)

    def _show_card(self, path: str) -> None:
        self.models.refresh(Path(path))
        self._dock.show_page(self._dock.models)
