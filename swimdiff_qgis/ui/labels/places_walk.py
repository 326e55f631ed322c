"""Goes from one place to label next to the other, and marks where it is."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .classes import text_of

MARK_PX = 28  # a ring around the place, which stays free


class PlacesWalk(QObject):
    """The places of a training, one after another.

    Args:
        canvas: the map.
    """

    moved = pyqtSignal()  # to another place, or to none
    GUESS = "guess"  # field with the class that the map has at a place

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._marker: QgsVertexMarker | None = None
        self._crs: QgsCoordinateReferenceSystem | None = None
        self._places: list[QgsGeometry] = []
        self._guesses: list[str] = []
        self._done: set[int] = set()
        self._position = -1

    def load(self, path: str) -> None:
        """Takes the places of a file, in its order; none where it cannot be opened."""
        self.leave()
        layer = QgsVectorLayer(path, "", "ogr")
        usable = bool(path) and layer.isValid()
        found = [one for one in layer.getFeatures() if one.hasGeometry()] if usable else []
        index = layer.fields().indexOf(self.GUESS) if usable else -1
        self._places = [QgsGeometry(one.geometry()) for one in found]
        self._guesses = [text_of(one.attribute(index)) if index >= 0 else "" for one in found]
        self._crs = layer.crs() if usable else None
        self._done = set()
        self._position = -1
        self.moved.emit()

    @property
    def count(self) -> int:
        """How many places there are."""
        return len(self._places)

    @property
    def left(self) -> int:
        """How many of them have no label yet."""
        return len(self._places) - len(self._done)

    @property
    def position(self) -> int:
        """Which place is shown, from 0; -1 for none."""
        return self._position if self._marker is not None else -1

    @property
    def guess(self) -> str:
        """The class that the map has at the place that is shown; "" where that is not known."""
        return self._guesses[self._position] if self.position >= 0 else ""

    @property
    def geometry(self) -> QgsGeometry:
        """The place that is shown, in `crs`."""
        return QgsGeometry(self._places[self._position])

    @property
    def crs(self) -> QgsCoordinateReferenceSystem | None:
        """Of the places."""
        return self._crs

    def next(self) -> bool:
        """Moves the map to the next place without a label; False where there is none."""
        for step in range(1, len(self._places) + 1):
            position = (self._position + step) % len(self._places)
            if position not in self._done:
                self._position = position
                return self._show()
        self.leave()
        self.moved.emit()
        return False

    def label(self) -> None:
        """Notes that the place that is shown has its label."""
        if self.position >= 0:
            self._done.add(self._position)

    def leave(self) -> None:
        """Takes the mark off the map."""
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None

    def _show(self) -> bool:
        target = self._canvas.mapSettings().destinationCrs()
        geometry = self.geometry
        try:
            geometry.transform(QgsCoordinateTransform(self._crs, target, QgsProject.instance()))
        except QgsCsException:
            self._done.add(self._position)
            return self.next()
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._marker.setIconSize(MARK_PX)
            self._marker.setPenWidth(3)
            self._marker.setColor(QColor("#d55e00"))
        point = geometry.centroid().asPoint()
        self._marker.setCenter(point)
        self._canvas.setCenter(point)
        self._canvas.refresh()
        self.moved.emit()
        return True
