"""How many labels each class has, and how large they are on the ground; counted in small portions."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...project.label_layer import kind_of
from ...rulers import GroundRuler
from ..common.phrases import number, tr
from .classes import finder

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

REST_MS = 120  # between a change and the count, so that a series of changes is counted once
PORTION = 500  # labels in one go: some milliseconds
SIGNALS = (
    "dataChanged",
    "featureAdded",
    "featuresDeleted",
    "geometryChanged",
    "attributeValueChanged",
    "afterRollBack",
)


@dataclass(frozen=True)
class Count:
    """Labels of a class.

    Args:
        labels: how many.
        area_m2: of its polygons; of images without georeference in square pixels.
    """

    labels: int = 0
    area_m2: float = 0.0


class LabelTally(QObject):
    """Counts the labels of some layers, and again when they change."""

    counted = pyqtSignal(object)  # dict of class name -> Count

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layers: list[QgsVectorLayer] = []
        self._field = ""
        self._classes: tuple[LabelClass, ...] = ()
        self._work: Iterator[None] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._begin)
        self._portion = QTimer(self)
        self._portion.setInterval(0)
        self._portion.timeout.connect(self._go_on)

    def follow(self, layers: list[QgsVectorLayer], field: str, classes: tuple[LabelClass, ...]) -> None:
        """Counts these layers from now on; an empty list ends it."""
        self._let_go()
        self._layers, self._field, self._classes = list(layers), field, classes
        for layer in self._layers:
            for name in SIGNALS:
                getattr(layer, name).connect(self._changed)
        if layers:
            self._begin()
        else:
            self.counted.emit({})

    def close(self) -> None:
        """Stops, and lets go of the layers."""
        self._let_go()
        self._layers = []

    def _let_go(self) -> None:
        self._rest.stop()
        self._portion.stop()
        self._work = None
        for layer in self._layers:
            if not sip.isdeleted(layer):
                for name in SIGNALS:
                    getattr(layer, name).disconnect(self._changed)

    def _changed(self, *_: object) -> None:
        self._rest.start()

    def _begin(self) -> None:
        self._work = self._count()
        self._portion.start()

    def _go_on(self) -> None:
        try:
            if self._work is not None:
                next(self._work)
        except (StopIteration, RuntimeError):  # a layer that is gone ends the count
            self._portion.stop()
            self._work = None

    def _count(self) -> Iterator[None]:
        found: dict[str, Count] = {}
        done = 0
        for layer in self._layers:
            if sip.isdeleted(layer) or not layer.isValid():
                continue
            ruler = GroundRuler(layer.crs(), QgsProject.instance().transformContext())
            index = layer.fields().indexOf(self._field)
            find = finder(layer, self._field, self._classes)
            areal = kind_of(layer) == "polygon"
            for feature in layer.getFeatures():
                name = find(feature.attribute(index)) if index >= 0 else ""
                one = found.get(name, Count())
                area = ruler.area_m2(feature.geometry()) if areal and feature.hasGeometry() else 0.0
                found[name] = Count(one.labels + 1, one.area_m2 + area)
                done += 1
                if done % PORTION == 0:
                    yield
        self.counted.emit(found)


def area_text(area_m2: float) -> str:
    """Writes an area in the unit that suits its size; a question mark where QGIS could not measure it."""
    if not math.isfinite(area_m2):
        return "?"
    if area_m2 <= 0.0:
        return "–"
    for unit, size in (("km²", 1e6), ("ha", 1e4)):
        if area_m2 >= size:
            return tr("{} {}").format(_short(area_m2 / size), unit)
    return tr("{} {}").format(_short(area_m2), "m²")


def _short(value: float) -> str:
    return number(value, ".2f" if value < 10 else ".1f" if value < 100 else ",.0f")
