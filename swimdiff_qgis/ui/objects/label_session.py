"""Drawing objects, and the areas that were searched completely; both go to the label file at once."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contract import errors
from ...project import box_sizes, searched_layer
from ...texts import tr
from ..labels.label_set import LabelSet
from ..labels.project import add_beside
from ..labels.session import LabelSession
from .label_panel import ObjectLabelPanel

AREA_COLOUR = "#ffffff"


class ObjectLabelSession(LabelSession):
    """Drives the label panel for objects.

    Args:
        panel: what is shown.
        canvas: the map.
        areas: gives the layer of searched areas that is chosen; None where none is.
    """

    areasMade = pyqtSignal(object)  # a layer of searched areas that was opened for the first one

    def __init__(
        self,
        panel: ObjectLabelPanel,
        canvas: QgsMapCanvas,
        areas: Callable[[], QgsVectorLayer | None],
        parent: QObject | None = None,
    ) -> None:
        self._areas = areas
        self._sizes_m: dict[int, float] = {}  # of boxes made by a click, by the value of their class
        super().__init__(panel, canvas, parent)
        panel.searched.clicked.connect(self._area_wanted)
        panel.size.valueChanged.connect(self._size_changed)
        panel.size.editingFinished.connect(self._keep_sizes)
        panel.list.itemClicked.connect(lambda *_: self._class_chosen(panel.list.chosen_name()))  # also the chosen one

    def set_layer(self, layer: QgsMapLayer | None, field: str) -> None:
        """Takes another layer, with the sizes of boxes that are kept with it; None for none."""
        super().set_layer(layer, field)
        self._sizes_m = {} if self.labels is None else box_sizes.read_sizes(self.labels.chosen)
        self._class_chosen(self._panel.list.chosen_name())
        areas = None if self.labels is None or self.labels.path is None else _shown_areas(self.labels.path)
        if areas is not None and self._areas() is None:
            self.areasMade.emit(areas)

    def make(self, path: Path, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
        """Makes a label file or takes one that is there, with the searched areas that it has."""
        layer = super().make(path, crs)
        if layer is not None and searched_layer.is_there(path):
            self._open_areas(path, layer)
        return layer

    def view_name(self, kind: str) -> str:
        """Names the layer of a kind of label; polygons are objects, not to be mistaken for searched areas."""
        return tr("Labelled objects") if kind == "polygon" else super().view_name(kind)

    def write_area(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
        """Writes a searched area; says whether it is saved."""
        labels = self.labels
        if labels is None or not labels.alive:
            self.refused.emit(tr("The labels are no longer in the project."), tr("Choose others above."))
            return False
        try:
            labels.add_to(self._area_layer(labels), geometry, crs, {})
        except errors.SwimdiffError as error:
            self._refuse(error)
            return False
        self._show_undo()
        self._panel.show_area_saved()
        self.changed.emit()
        return True

    def _drawn(self, kind: str, geometry: QgsGeometry) -> None:
        if self._panel.searched.isChecked():
            self.write_area(geometry, self._canvas.mapSettings().destinationCrs())
        else:
            super()._drawn(kind, geometry)
            self._keep_sizes()

    def _beside(self) -> list[QgsVectorLayer]:
        areas, path = self._areas(), None if self.labels is None else self.labels.path
        own = areas is not None and path is not None and searched_layer.is_searched(areas, path)
        return [areas] if own else []  # what else may be chosen, such as parcels, is not there to be deleted from

    def _area_layer(self, labels: LabelSet) -> QgsVectorLayer:
        """The layer that takes searched areas: the chosen one, or that of the label file, made for the first one."""
        chosen = self._areas()
        if chosen is not None:
            return chosen
        if labels.path is None:
            raise errors.InputError(
                errors.ErrorCode.INPUT_MISSING,
                "There is no layer for searched areas.",
                "Choose a polygon layer that can be edited, or create labels with New….",
            )
        if not searched_layer.is_there(labels.path):
            searched_layer.make(labels.path)
        return self._open_areas(labels.path, labels.chosen)

    def _open_areas(self, path: Path, beside: QgsVectorLayer) -> QgsVectorLayer:
        layer = _shown_areas(path)
        if layer is None:
            layer = searched_layer.open_searched(path)
            add_beside(layer, beside)
        self.areasMade.emit(layer)
        return layer

    def _area_wanted(self, wanted: bool) -> None:
        self._panel.show_searched(wanted)
        if wanted:
            self.tool.set_colour(AREA_COLOUR)
            self.tool.size_m = 0.0  # what was searched is as large as it is
            if self._canvas.mapTool() is not self.tool:
                self.draw("box")
        else:
            self._class_chosen(self._panel.list.chosen_name())

    def press(self, kind: str, taken: bool) -> None:
        """Takes a tool into the hand; pressed once more while it draws searched areas, it draws objects again."""
        if not taken and self._panel.searched.isChecked():
            self._panel.show_searched(False)
            taken = True
        super().press(kind, taken)

    def draw(self, kind: str) -> None:
        """Takes the tool for boxes or outlines into the hand; what it draws stays what it was."""
        searched = self._panel.searched.isChecked()
        super().draw(kind)
        if searched:
            self._area_wanted(True)

    def stop_drawing(self) -> None:
        """Gives the map back the tool that it had; what is drawn next is an object again."""
        super().stop_drawing()
        self._panel.show_searched(False)

    def give(self, name: str) -> None:
        """Chooses a class, so that what is drawn next is an object of it, and gives it to the selected labels."""
        self._panel.show_searched(False)
        super().give(name)
        self._class_chosen(name)

    def _class_chosen(self, name: str) -> None:
        self._panel.show_searched(False)
        super()._class_chosen(name)
        self.tool.size_m = self._sizes_m.get(self._value_of(name), 0.0)
        blocked = self._panel.size.blockSignals(True)
        self._panel.size.setValue(self.tool.size_m)
        self._panel.size.blockSignals(blocked)

    def _size_changed(self, size_m: float) -> None:
        self._sizes_m[self._value_of(self._panel.list.chosen_name())] = size_m
        if not self._panel.searched.isChecked():
            self.tool.size_m = size_m

    def _value_of(self, name: str) -> int:
        return next((one.value for one in self._panel.list.classes if one.name == name), 0)

    def _keep_sizes(self) -> None:
        """Keeps the sizes with the labels, unless they are the same."""
        labels = self.labels
        known = {one.value for one in self._panel.list.classes}
        sizes = {value: size_m for value, size_m in self._sizes_m.items() if size_m > 0.0 and value in known}
        if labels is not None and labels.alive and sizes != box_sizes.read_sizes(labels.chosen):
            with contextlib.suppress(errors.SwimdiffError):  # a label that cannot be written there is told of by itself
                box_sizes.keep_sizes(labels.chosen, sizes)


def _shown_areas(path: Path) -> QgsVectorLayer | None:
    """The layer of the project that shows the searched areas of a label file."""
    shown = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
    return next((one for one in shown if searched_layer.is_searched(one, path)), None)
