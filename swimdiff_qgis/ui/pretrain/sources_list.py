"""The list of what a pretraining learns from: layers, files, folders, zips."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProcessingParameterDefinition, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...contract import errors
from ...project import sources
from ...texts import tr
from ..common import map_result
from ..common.flow_layout import FlowLayout
from ..common.phrases import short_path
from ..common.widgets import icon, tool_button

VALUE = Qt.ItemDataRole.UserRole
IMAGES = "(*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.img *.vrt *.zip)"
LINES = 5  # of the list that are seen at once


class _List(QListWidget):
    """A list that says what to do while it is empty, and takes what is dropped on it."""

    dropped = pyqtSignal(list)

    def __init__(self, hint: str) -> None:
        super().__init__()
        self._hint = hint
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(True)

    def sizeHint(self) -> QSize:
        """Some lines, whatever the screen's scale."""
        height = self.fontMetrics().height()
        return QSize(14 * height, round(LINES * 1.35 * height))

    def minimumSizeHint(self) -> QSize:
        """Three lines."""
        height = self.fontMetrics().height()
        return QSize(6 * height, 4 * height)

    def paintEvent(self, event: QEvent) -> None:
        """Paints the hint where the list is empty."""
        super().paintEvent(event)
        if self.count() == 0:
            painter = QPainter(self.viewport())
            colour = self.palette().color(QPalette.ColorRole.Text)
            colour.setAlphaF(0.55)
            painter.setPen(colour)
            room = self.viewport().rect().adjusted(9, 6, -9, -6)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)
            painter.end()

    def dragEnterEvent(self, event: QEvent) -> None:
        """Takes files and layers."""
        if event.mimeData().hasUrls() or QgsMimeDataUtils.isUriList(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QEvent) -> None:
        """Takes them at any place."""
        self.dragEnterEvent(event)

    def dropEvent(self, event: QEvent) -> None:
        """Hands on what was dropped: ids of layers, or paths."""
        texts = []
        if QgsMimeDataUtils.isUriList(event.mimeData()):
            for uri in QgsMimeDataUtils.decodeUriList(event.mimeData()):
                texts.append(getattr(uri, "layerId", "") or uri.uri)
        else:
            texts = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit([text for text in texts if text])


class SourcesList(QWidget):
    """Shows the sources and lets them be added and removed.

    Args:
        hint: what stands in the list while it is empty; "" for the common words.
    """

    changed = pyqtSignal()
    refused = pyqtSignal(str, str)  # message, hint

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _List(hint or tr("Add layers, folders, files or zips, or drop them here."))
        self.list.setAccessibleName(tr("Sources"))
        self.layers = tool_button(
            tr("&Layers"), tr("Adds raster layers of the project"), icon("mActionAddRasterLayer.svg")
        )
        self.menu = QMenu(self.layers)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.layers.setMenu(self.menu)
        self.layers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.folder = tool_button(
            tr("F&older…"),
            tr("Adds a folder of rasters or images, including its subfolders"),
            icon("mIconFolder.svg"),
        )
        self.files = tool_button(tr("F&iles…"), tr("Adds rasters, images and zips"), icon("mActionFileOpen.svg"))
        self.remove = tool_button(
            tr("Remove"),
            tr("Removes the selected lines from the list; no files are deleted"),
            icon("symbologyRemove.svg"),
        )
        self.folder.clicked.connect(self._choose_folder)
        self.files.clicked.connect(self._choose_files)
        self.remove.clicked.connect(self._remove_selected)
        self.list.dropped.connect(self.add)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        buttons = QWidget()
        row = FlowLayout(buttons, 3)
        for button in (self.layers, self.folder, self.files, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(buttons)
        self._show_buttons()

    def texts(self) -> list[str]:
        """Gives the sources as the algorithm takes them: paths, and ids of layers that are no plain files."""
        return [str(self.list.item(row).data(VALUE)) for row in range(self.list.count())]

    def value(self) -> list[str] | None:
        """Gives the sources; None where there are none, as Processing wants it."""
        return self.texts() or None

    def take(
        self,
        value: str | QgsMapLayer | list[str | QgsMapLayer] | None,
        definition: QgsProcessingParameterDefinition | None = None,
    ) -> None:
        """Shows what Processing hands over."""
        given = [value] if isinstance(value, (str, QgsMapLayer)) else value or []
        self.set_texts([one for one in given if one])

    def first_name(self) -> str:
        """Gives what the first source is called; "" where there is none."""
        return Path(self.list.item(0).text()).stem if self.list.count() else ""

    def set_texts(self, texts: list[str]) -> None:
        """Replaces the list."""
        if self.list.count() and not texts:
            self.list.clear()
            self.changed.emit()
        self.list.clear()
        self.add(texts)

    def add(self, texts: list[str | QgsMapLayer]) -> None:
        """Adds layers, paths and ids of layers; what is there already is passed over."""
        before = self.texts()
        for text in texts:
            try:
                item = self._item(text)
            except errors.SwimdiffError as error:
                self.refused.emit(*error.words(tr))
                continue
            if item.data(VALUE) not in self.texts():
                self.list.addItem(item)
        if self.texts() != before:
            self.changed.emit()

    def _item(self, given: str | QgsMapLayer) -> QListWidgetItem:
        layer = given if isinstance(given, QgsMapLayer) else QgsProject.instance().mapLayer(str(given))
        if layer is None:
            path = Path(str(given))
            shown = "mIconFolder.svg" if path.is_dir() else "mIconRaster.svg"
            shown = "mIconZip.svg" if path.suffix.lower() == ".zip" else shown
            item = QListWidgetItem(icon(shown), path.name or str(path))
            item.setData(VALUE, str(given))
            item.setToolTip(short_path(path))
            return item
        source = sources.describe(layer)
        item = QListWidgetItem(icon("mIconRaster.svg"), layer.name())
        # The path outlives the project; a layer that differs from its file is only known to the project.
        plain = source.export is None and source.nodata is None
        item.setData(VALUE, source.path if plain else layer.id())
        tip = short_path(source.path) if plain else tr("Exported before the training")
        item.setToolTip(f"{layer.name()}\n{tip}")
        return item

    def _fill_menu(self) -> None:
        self.menu.clear()
        results = set(map_result.result_layers())
        found = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsRasterLayer) and layer not in results
        ]
        if not found:
            self.menu.addAction(tr("The project has no raster layers")).setEnabled(False)
            return
        if len(found) > 1:
            self.menu.addAction(tr("All raster layers"), lambda: self.add(found))
            self.menu.addSeparator()
        for layer in sorted(found, key=lambda one: one.name().lower()):
            self.menu.addAction(icon("mIconRaster.svg"), layer.name(), lambda one=layer: self.add([one]))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of rasters or images"), self._start())
        if folder:
            self.add([folder])

    def _choose_files(self) -> None:
        kinds = tr("Rasters, images and zips {}").format(IMAGES) + ";;" + tr("All files (*)")
        files, _ = QFileDialog.getOpenFileNames(self, tr("Rasters, images, zips"), self._start(), kinds)
        self.add(files)

    def _start(self) -> str:
        paths = [Path(text) for text in self.texts() if Path(text).exists()]
        return str(paths[-1].parent) if paths else QgsProject.instance().absolutePath() or str(Path.home())

    def _remove_selected(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self.changed.emit()

    def _show_buttons(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))


def sources_list(definition: QgsProcessingParameterDefinition) -> SourcesList:
    """Makes the list of a parameter."""
    return SourcesList()
