"""Drawing labels: the layer that takes them, the tool on the map, the keys, and taking back.

Everything that can go wrong is told by `refused`; nothing is lost or changed then.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contract import errors
from ...project import label_layer
from ...texts import tr
from . import class_list_edit as edit
from . import classes as label_classes
from . import style as label_style
from .class_list_session import ClassListSession
from .keys import DELETE, KeyWatcher
from .label_set import LabelSet
from .panel import LabelPanel
from .project import add_to_project, view_name
from .tally import LabelTally
from .tools import StrokeTool

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass
    from engine.contract.errors import SwimdiffError


class LabelSession(QObject):
    """Drives the panel of the labels.

    Args:
        panel: what is shown.
        canvas: the map.
    """

    refused = pyqtSignal(str, str)  # message, hint
    changed = pyqtSignal()  # labels or classes
    nextRequested = pyqtSignal()  # the key that jumps to the next place
    given = pyqtSignal(str)  # a key named this class, and nothing was selected

    def __init__(self, panel: LabelPanel, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._canvas = canvas
        self.labels: LabelSet | None = None
        self.tool = StrokeTool(canvas)
        self._before_tool: QgsMapTool | None = None
        self.tally = LabelTally(self)
        self.classes = ClassListSession(panel, lambda: self.labels, self)
        self.keys = KeyWatcher(self._key, self)
        self.keys.watch(canvas, canvas.viewport(), panel.list, panel.list.viewport(), panel)
        self._connect()
        self.set_layer(None, "")

    def close(self) -> None:
        """Leaves nothing on the map and listens to nothing any more; the layers stay."""
        self.keys.close()
        self.tally.close()
        self.stop_drawing()
        self.tool.clear()
        self.labels = None

    def _connect(self) -> None:
        panel = self._panel
        self.tool.drawn.connect(self._drawn)
        self.tool.undoRequested.connect(self.undo)
        self.tool.deactivated.connect(self._tool_left)
        self.tally.counted.connect(panel.show_counts)
        panel.list.chosen.connect(self._class_chosen)
        self.classes.refused.connect(self.refused)
        self.classes.taken.connect(self._classes_taken)
        panel.undo.clicked.connect(self.undo)
        panel.delete.clicked.connect(self.delete_selected)
        for kind, button in panel.tools.items():
            button.clicked.connect(lambda checked, kind=kind: self.press(kind, checked))

    # Which labels

    def set_layer(self, layer: QgsMapLayer | None, field: str) -> None:
        """Takes another layer; None for none."""
        self.stop_drawing()
        self.labels = None
        classes: tuple[LabelClass, ...] = ()
        if layer is not None and layer.fields().indexOf(field) >= 0:
            try:
                classes = label_classes.classes_of(layer, field)
                self.labels = LabelSet(layer, field, classes)
            except errors.SwimdiffError as error:
                self._refuse(error)
        self._panel.set_usable(self.labels.kinds() if self.labels is not None else ())
        self._panel.list.set_classes(classes)
        if self.labels is not None and self.labels.path is not None:
            self._restyle()
        self.count()
        self._show_undo()
        self.changed.emit()

    def make(self, path: Path, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
        """Makes a label file, or takes one that is there, and adds it to the project; gives its layer."""
        try:
            if not label_layer.is_label_file(path):
                label_layer.make(path, crs, ())
            return add_to_project(path, path.stem, self.view_name)
        except errors.SwimdiffError as error:
            self._refuse(error)
        return None

    def view_name(self, kind: str) -> str:
        """Names the layer of a kind of label."""
        return view_name(kind)

    def count(self) -> None:
        """Counts the labels, and again whenever they change."""
        labels = self.labels
        if labels is None or not labels.alive:
            self.tally.follow([], "", ())
        else:
            self.tally.follow(labels.layers(), labels.field, labels.classes)

    def _classes_taken(self) -> None:
        self._restyle()
        self.count()
        self._show_undo()
        self.changed.emit()

    def _restyle(self) -> None:
        if self.labels is not None:
            for layer in self.labels.layers():
                label_style.style(layer, self.labels.field, self.labels.classes)

    # Drawing

    def press(self, kind: str, taken: bool) -> None:
        """Takes a tool into the hand, or lays it down, as its button says."""
        self.draw(kind) if taken else self.stop_drawing()

    def draw(self, kind: str) -> None:
        """Takes the tool for polygons, lines or points into the hand."""
        if self.labels is None or not self.labels.alive:
            return
        self.tool.set_kind(kind)
        self._class_chosen(self._panel.list.chosen_name())
        if self._canvas.mapTool() is not self.tool:
            self._before_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        self._panel.show_tool(kind)
        self._canvas.setFocus()

    def stop_drawing(self) -> None:
        """Gives the map back the tool that it had."""
        if self._canvas.mapTool() is not self.tool:
            return
        before, self._before_tool = self._before_tool, None
        self._canvas.unsetMapTool(self.tool)
        if before is not None:
            self._canvas.setMapTool(before)
        self._panel.show_tool("")

    def _tool_left(self) -> None:
        self._panel.show_tool("")

    def _drawn(self, kind: str, geometry: QgsGeometry) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self.write(kind, geometry, crs, self._panel.list.chosen_name())

    def write(self, kind: str, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, name: str) -> bool:
        """Writes a label of a class; says whether it is saved."""
        labels = self.labels
        if labels is None or not labels.alive:
            self.refused.emit(tr("The labels are no longer in the project."), tr("Choose others above."))
            return False
        if not name:
            self.refused.emit(tr("There is no class yet."), tr("Add one to the list, then draw."))
            return False
        known = len(labels.layers())
        try:
            labels.add(kind, geometry, crs, name)
        except errors.SwimdiffError as error:
            self._refuse(error)
            return False
        if len(labels.layers()) != known:  # a view was opened for the first label of its kind
            self._restyle()
            self.count()
        self._show_undo()
        self._panel.show_saved()
        self.changed.emit()
        return True

    def undo(self) -> None:
        """Takes the last label, or the last change of classes, back."""
        if self.labels is None or not self.labels.alive:
            return
        try:
            self.labels.undo()
        except errors.SwimdiffError as error:
            self._refuse(error)
        self._show_undo()
        self.changed.emit()

    def delete_selected(self) -> None:
        """Deletes the labels that are selected on the map."""
        if self.labels is None or not self.labels.alive:
            return
        try:
            count = self.labels.delete_selected(self._beside())
        except errors.SwimdiffError as error:
            self._refuse(error)
            return
        self._panel.show_deleted(count)
        self._show_undo()
        if count:
            self.changed.emit()

    def _beside(self) -> list[QgsVectorLayer]:
        """Layers that belong to the labels and hold none."""
        return []

    # Keys

    def _key(self, text: str, only_ask: bool) -> bool:
        if self.labels is None or not self.labels.alive or not self._panel.isVisible():
            return False
        if text == DELETE:
            return self._delete_key(only_ask)
        one = edit.class_of_key(self._panel.list.classes, text)
        jumps = one is None and text.casefold() == edit.NEXT_KEY
        if not only_ask and jumps:
            self.nextRequested.emit()
        elif not only_ask and one is not None:
            self.give(one.name)
        return jumps or one is not None

    def _delete_key(self, only_ask: bool) -> bool:
        """Deletes what is selected; a shape that is being drawn, and layers that are being edited, have the key."""
        layers = [] if self.labels is None else [*self.labels.layers(), *self._beside()]
        chosen = [one for one in layers if one.selectedFeatureCount()]
        wanted = bool(chosen) and not self.tool.drawing and not any(one.isEditable() for one in chosen)
        if wanted and not only_ask:
            self.delete_selected()
        return wanted

    def give(self, name: str) -> None:
        """Chooses a class, and gives it to the selected labels."""
        self._panel.list.choose(name)
        try:
            count = 0 if self.labels is None else self.labels.give(name)
        except errors.SwimdiffError as error:
            self._refuse(error)
            return
        if self.labels is not None and count:
            for layer in self.labels.layers():
                layer.removeSelection()
            self._panel.show_given(count, name)
            self._show_undo()
            self.changed.emit()
        else:
            self.given.emit(name)

    def _class_chosen(self, name: str) -> None:
        one = next((one for one in self._panel.list.classes if one.name == name), None)
        if one is not None:
            self.tool.set_colour(one.colour)
        self._panel.show_class_chosen(bool(name))

    def _show_undo(self) -> None:
        self._panel.undo.setEnabled(self.labels is not None and self.labels.can_undo)

    def _refuse(self, error: SwimdiffError) -> None:
        self.refused.emit(*error.words(tr))
