"""The layers that labels are drawn into, seen as one: each stroke is written at once, and can be taken back.

Strokes go to the provider, not into an edit session: they are kept whatever happens next, and edits that the person has
open in a layer stay the person's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime

from ...contract import errors
from ...project.label_layer import KINDS, TABLE, file_of, kind_of, open_view
from .classes import finder, is_numeric, stored_value
from .project import add_beside, view_name
from .writing import delete, moved, require, tell, unwritten

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

MOST_UNDONE = 200  # strokes; more than anybody takes back one by one


@dataclass(frozen=True)
class Step:
    """Something that can be taken back: labels that were drawn or deleted, or the classes that labels had before.

    Args:
        layer: that was changed.
        added: numbers of the labels that were drawn.
        before: what stood in the class field, by number.
        removed: labels that were deleted.
    """

    layer: QgsMapLayer
    added: tuple[int, ...] = ()
    before: dict[int, object] | None = None
    removed: tuple[QgsFeature, ...] = ()


class LabelSet:
    """One label file with its views, or one layer of other origin.

    Args:
        layer: that the person chose.
        field: that holds the class.
        classes: what there is; whoever changes the list sets it anew.
    """

    def __init__(self, layer: QgsVectorLayer, field: str, classes: tuple[LabelClass, ...] = ()) -> None:
        self.chosen = layer
        self.field = field
        self.classes = classes
        self.path = file_of(layer)
        self._steps: list[Step] = []

    @property
    def alive(self) -> bool:
        """Whether the chosen layer is still there."""
        return not sip.isdeleted(self.chosen) and self.chosen.isValid()

    def layers(self) -> list[QgsVectorLayer]:
        """Lists the layers of the project that show these labels; the chosen one is the first."""
        if not self.alive:
            return []
        others = () if self.path is None else QgsProject.instance().mapLayers().values()
        same = [one for one in others if isinstance(one, QgsVectorLayer) and one is not self.chosen]
        return [self.chosen, *(one for one in same if one.isValid() and file_of(one) == self.path)]

    def kinds(self) -> tuple[str, ...]:
        """Says what can be drawn: polygon, line, point, or some of them."""
        return tuple(KINDS) if self.path is not None else (kind_of(self.chosen),)

    def source(self) -> str:
        """Gives the labels as algorithms take them: the whole table of a label file, else the layer."""
        return self.chosen.id() if self.path is None else f"{self.path}|layername={TABLE}"

    def unsaved(self) -> bool:
        """Whether the person has edits open that the file does not hold yet."""
        return any(one.isEditable() and one.isModified() for one in self.layers())

    def view(self, kind: str) -> QgsVectorLayer:
        """Gives the layer for a kind of label; opens it beside the others where the project lacks it.

        Raises:
            SwimdiffError: where this layer does not take such labels.
        """
        found = next((one for one in self.layers() if kind_of(one) == kind), None)
        if found is not None:
            return found
        if self.path is None:
            raise errors.InputError(
                errors.ErrorCode.INPUT_UNSUPPORTED,
                "{layer} cannot store labels of this kind.",
                "Use another tool.",
                layer=self.chosen.name(),
            )
        layer = open_view(self.path, kind, view_name(kind))
        add_beside(layer, self.chosen)
        return layer

    def add(self, kind: str, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, name: str) -> QgsVectorLayer:
        """Writes a label.

        Args:
            kind: polygon, line or point.
            geometry: of the label.
            crs: in which the geometry is.
            name: of the class.

        Returns:
            The layer that took it.

        Raises:
            SwimdiffError: where it cannot be written; nothing is changed then.
        """
        layer = self.view(kind)
        self.add_to(layer, geometry, crs, {self.field: self._stored(layer, name)})
        return layer

    def add_to(
        self, layer: QgsVectorLayer, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, values: dict[str, object]
    ) -> None:
        """Writes a shape into a layer, to be taken back like a label.

        Args:
            layer: of these labels, or one that belongs to them.
            geometry: of the shape.
            crs: in which the geometry is.
            values: of its fields.

        Raises:
            SwimdiffError: where it cannot be written; nothing is changed then.
        """
        require(layer, "AddFeatures")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(moved(geometry, crs, layer))
        for name, value in values.items():
            feature.setAttribute(name, value)
        if self.path is not None and layer.fields().indexOf("drawn") >= 0:
            feature.setAttribute("drawn", QDateTime.currentDateTimeUtc())
        parts = QgsVectorLayerUtils.makeFeatureCompatible(feature, layer)
        written, added = layer.dataProvider().addFeatures(parts)
        if not written:
            raise unwritten(layer)
        self._done(Step(layer, tuple(one.id() for one in added)))

    def give(self, name: str) -> int:
        """Gives the selected labels a class; says how many.

        Raises:
            SwimdiffError: where it cannot be written.
        """
        count = 0
        for layer in self.layers():
            chosen = layer.selectedFeatureIds()
            if chosen:
                index = layer.fields().indexOf(self.field)
                before = {one.id(): one.attribute(index) for one in layer.getSelectedFeatures()}
                self._change(layer, dict.fromkeys(chosen, self._stored(layer, name)))
                self._done(Step(layer, (), before))
                count += len(chosen)
        return count

    def rename(self, old: str, new: str) -> None:
        """Gives all labels of a class another name; to be called before the list has it.

        Raises:
            SwimdiffError: where it cannot be written.
        """
        renamed = replace(self._class(old), name=new)
        value = stored_value(self.chosen, self.field, renamed)
        if is_numeric(self.chosen, self.field):
            if value != self._stored(self.chosen, old):  # another number in every label, which may mean another class
                raise errors.InputError(
                    errors.ErrorCode.INPUT_UNSUPPORTED,
                    "The field {field} contains numbers: {old} cannot be called {new}.",
                    "Classes with names need a text field.",
                    field=self.field,
                    old=old,
                    new=new,
                )
            return
        for layer, numbers in self._of_class(old):
            self._change(layer, dict.fromkeys(numbers, value))
        self._steps.clear()  # they know the class by its old name

    def remove(self, name: str) -> None:
        """Deletes all labels of a class.

        Raises:
            SwimdiffError: where that cannot be done.
        """
        for layer, numbers in self._of_class(name):
            delete(layer, numbers)
        self._steps.clear()

    def delete_selected(self, more: Sequence[QgsVectorLayer] = ()) -> int:
        """Deletes the selected labels; says how many. Those of a layer that is being edited wait there to be saved.

        Args:
            more: layers that belong to the labels, whose selected shapes go likewise.

        Raises:
            SwimdiffError: where that cannot be done.
        """
        count = 0
        for layer in (*self.layers(), *more):
            chosen = tuple(layer.getSelectedFeatures())
            if chosen:
                delete(layer, [one.id() for one in chosen])
                layer.removeSelection()
                if not layer.isEditable():  # else QGIS takes it back
                    self._done(Step(layer, removed=chosen))
                count += len(chosen)
        return count

    def select(self, numbers: list[int]) -> list[tuple[QgsVectorLayer, list[int]]]:
        """Selects labels by number, and nothing else; gives those that there are, by layer."""
        found = []
        for layer in self.layers():
            there = [one.id() for one in layer.getFeatures(QgsFeatureRequest().setFilterFids(numbers))]
            layer.selectByIds(there)
            if there:
                found.append((layer, there))
        return found

    def covers(self, place: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
        """Says whether the label that was drawn last lies over a place.

        Args:
            place: a point.
            crs: in which it is.
        """
        step = self._steps[-1] if self._steps else None
        if step is None or not step.added or sip.isdeleted(step.layer):
            return False
        try:
            here = moved(place, crs, step.layer)
        except errors.InputError:  # it has no place in the CRS of the labels
            return False
        request = QgsFeatureRequest().setFilterFids(list(step.added))
        return any(one.geometry().intersects(here) for one in step.layer.getFeatures(request))

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def undo(self) -> None:
        """Takes the last step back.

        Raises:
            SwimdiffError: where it cannot be written.
        """
        while self._steps:
            step = self._steps[-1]
            if sip.isdeleted(step.layer):
                self._steps.pop()
                continue
            if step.removed:
                if not step.layer.dataProvider().addFeatures(list(step.removed))[0]:
                    raise unwritten(step.layer)
                tell(step.layer)
            elif step.before is None:
                delete(step.layer, step.added)
            else:
                self._change(step.layer, step.before)
            self._steps.pop()
            return

    def _class(self, name: str) -> LabelClass:
        return next(one for one in self.classes if one.name == name)

    def _stored(self, layer: QgsMapLayer, name: str) -> object:
        return stored_value(layer, self.field, self._class(name))

    def _of_class(self, name: str) -> list[tuple[QgsVectorLayer, list[int]]]:
        found = []
        for layer in self.layers():
            index = layer.fields().indexOf(self.field)
            find = finder(layer, self.field, self.classes)
            numbers = [one.id() for one in layer.getFeatures() if find(one.attribute(index)) == name]
            if numbers:
                found.append((layer, numbers))
        return found

    def _change(self, layer: QgsMapLayer, values: dict[int, object]) -> None:
        index = layer.fields().indexOf(self.field)
        if layer.isEditable():  # the person's own session: it may hold labels that the file does not know yet
            for number, value in values.items():
                layer.changeAttributeValue(number, index, value)
            return
        require(layer, "ChangeAttributeValues")
        if not layer.dataProvider().changeAttributeValues({number: {index: value} for number, value in values.items()}):
            raise unwritten(layer)
        tell(layer)

    def _done(self, step: Step) -> None:
        self._steps.append(step)
        del self._steps[:-MOST_UNDONE]
        tell(step.layer)
