"""What the buttons of the export page do: starts the export, follows it, shows how it ends and where the files lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsLayoutManager, QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...contract import errors, results
from ...page.files import load_page
from ...project.layers import FOLDER, PART
from ...settings import LAST_FOLDER
from ...texts import tr
from ..common import output_folder, phrases
from ..common.class_maps import map_name, offer_class_maps
from ..common.job_runner import JobRunner, Outcome
from ..common.page_session import PageJob, PageSession
from .form import ExportForm
from .page import ExportPage

EXPORT = "swimdiff:exportmap"


class ExportSession(PageSession):
    """Drives the export page.

    Args:
        page: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    def __init__(
        self, page: ExportPage, iface: QgisInterface, make_runner: Callable[[QObject], JobRunner] = JobRunner
    ) -> None:
        super().__init__(page, make_runner)
        self._iface = iface
        self._folder = Path()  # of the files that are shown
        self._layer: QgsMapLayer | None = None  # of the map that they were made of
        page.fill(ExportForm.stored())
        self._connect()
        self._layers_changed()

    def offer(self, layer: QgsMapLayer | None = None, accuracy: str = "") -> None:
        """Chooses a map, and an accuracy of it, for other pages that have just made them.

        Args:
            layer: of the project; None leaves the choice.
            accuracy: a result.json; empty leaves the choice.
        """
        if layer is not None:
            self._page.map.setLayer(layer)
        if accuracy:
            self._page.accuracy.setFilePath(accuracy)

    def _connect(self) -> None:
        page = self._page
        page.changed.connect(self._changed)
        page.shown.connect(self._layers_changed)
        page.start.clicked.connect(self.export)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.open_folder.clicked.connect(lambda: self._open(self._folder))
        page.open_page.clicked.connect(lambda: self._open(_file(self._folder, results.export.PAGE_PDF)))
        page.edit_page.clicked.connect(self.edit_page)
        self._follow_layers(self._layers_changed)

    def _layers_changed(self, *_: object) -> None:
        offer_class_maps(self._page.map)
        self._changed()

    def _changed(self) -> None:
        page = self._page
        layer, form = page.map.currentLayer(), page.form()
        page.start.setEnabled(layer is not None and not form.empty)
        title = form.title or (_name_of(layer) if layer is not None else "")
        page.set_suggested(phrases.short_path(self._suggested(title)), title)

    def _suggested(self, title: str) -> Path:
        return output_folder.suggest_for(output_folder.usual_parent(), "map", title)

    def export(self) -> None:
        """Exports the chosen map."""
        page, form = self._page, self._page.form()
        layer = page.map.currentLayer()
        if self.runner.running or layer is None:
            return
        form.store()
        form = replace(form, title=form.title or _name_of(layer))
        form = replace(form, out=form.out or str(self._suggested(form.title)))
        self._folder, self._layer = Path(form.out), layer
        values = {"MAP": layer.id(), **form.values(), "OUT": form.out}
        starting = tr("Laying out the page…") if form.page != "none" else ""
        kept, take = tr("No file was written."), page.folder.setFilePath
        self.start(PageJob(EXPORT, values, self._show_done, starting, kept, take_folder=take, shows_layers=False))

    def _refresh(self) -> None:
        self._changed()

    def _show_done(self, outcome: Outcome) -> None:
        page = self._page
        self._folder = Path(str(outcome.results.get("OUT") or self._folder))
        LAST_FOLDER.set(str(self._folder))
        where = tr("Written to {}").format(phrases.short_path(self._folder))
        said = (str(outcome.results.get("SUMMARY") or ""), where)
        took = tr("Exported in {}.").format(phrases.duration(outcome.seconds))
        page.banner.show_message("done", took, "\n".join(text for text in said if text))
        page.open_page.setVisible(_file(self._folder, results.export.PAGE_PDF).is_file())
        page.edit_page.setVisible(_file(self._folder, results.export.PAGE_TEMPLATE).is_file())
        page.result.show()
        page.folder.setFilePath("")  # the next map goes into a folder of its own

    def edit_page(self) -> None:
        """Adds the template to the layouts of the project, showing the map that it was made of, and opens it."""
        path, project = _file(self._folder, results.export.PAGE_TEMPLATE), QgsProject.instance()
        gone = self._layer is None or sip.isdeleted(self._layer) or project.mapLayer(self._layer.id()) is None
        try:
            layout = load_page(path, project, None if gone else self._layer)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        manager = project.layoutManager()
        layout.setName(_free_name(manager, layout.name() or path.parent.name))
        manager.addLayout(layout)
        self._iface.openLayoutDesigner(layout)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._page.banner.show_message("info", tr("No program can open this."), str(path))

    def _open_advanced(self) -> None:
        form, layer = self._page.form(), self._page.map.currentLayer()
        values = form.values()
        if layer is not None:
            title = form.title or _name_of(layer)
            values.update(MAP=layer.id(), OUT=form.out or str(self._suggested(title)), TITLE=title)
        self.dialogs.show(EXPORT, values)


def _name_of(layer: QgsMapLayer) -> str:
    """Names a map: a layer of a result by its group, for the layers of all results are called alike."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    parent = None if node is None else node.parent()
    if layer.customProperty(PART) and parent is not None and parent.customProperty(FOLDER):
        return str(parent.name())
    return map_name(layer)


def _file(folder: Path, name: str) -> Path:
    """Finds a file of a package, which may keep it in a folder of its own."""
    if (folder / name).is_file():
        return folder / name
    return next(iter(sorted(folder.glob(f"*/{name}"))), folder / name)


def _free_name(manager: QgsLayoutManager, name: str) -> str:
    number, found = 1, name
    while manager.layoutByName(found) is not None:
        number += 1
        found = f"{name} {number}"
    return found
