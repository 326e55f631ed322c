"""The tool that draws a label on the map: clicks set corners, a drag draws freehand or spans a box."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence

from ...compat import core_value
from . import boxes

DRAG_PX = 5  # a hand that clicks moves less
STEP_PX = 4  # between two corners of a freehand line
LEAST = {"polygon": 3, "line": 2, "point": 1, "box": 1}  # corners
_SHAPES = {
    "polygon": core_value("Qgis.GeometryType.Polygon", "QgsWkbTypes.GeometryType.PolygonGeometry"),
    "line": core_value("Qgis.GeometryType.Line", "QgsWkbTypes.GeometryType.LineGeometry"),
    "point": core_value("Qgis.GeometryType.Point", "QgsWkbTypes.GeometryType.PointGeometry"),
}
_SHAPES["box"] = _SHAPES["polygon"]


class StrokeTool(QgsMapTool):
    """Draws polygons, boxes, lines or points.

    Left click: a corner. Drag: freehand; a drag that began the shape also ends it. Right click, double click or Enter:
    the shape is finished. Backspace or Ctrl+Z: the last corner goes. Escape: all of it goes. A box is dragged from one
    corner to the other, or takes two clicks, or, where `size_m` is more than 0, a click in its middle.

    Args:
        canvas: the map.
    """

    drawn = pyqtSignal(str, object)  # kind, QgsGeometry in the CRS of the map; a box is a polygon by then
    undoRequested = pyqtSignal()  # of the last shape that was finished

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.kind = "polygon"
        self.size_m = 0.0  # edge of a box that is made by a click
        self._canvas = canvas
        self._colour = QColor("#0072b2")
        self._points: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None
        self._pressed: QPoint | None = None  # where the left button went down
        self._free_from = -1  # how many corners there were when a freehand part began; -1 outside of one
        self._finished_by_press = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_kind(self, kind: str) -> None:
        """Chooses what is drawn next: polygon, box, line or point."""
        if kind != self.kind:
            self.clear()
            self.kind = kind

    def set_colour(self, colour: str) -> None:
        """Draws in the colour of a class, #rrggbb."""
        self._colour = QColor(colour)
        if self._band is not None:
            self._paint(self._band)

    @property
    def drawing(self) -> bool:
        """Whether a shape is begun."""
        return bool(self._points)

    def clear(self) -> None:
        """Drops the shape that is begun, and its band."""
        self._points, self._free_from, self._pressed = [], -1, None
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def deactivate(self) -> None:
        """Leaves nothing on the map when another tool is taken."""
        self.clear()
        super().deactivate()

    # What the mouse does

    def canvasPressEvent(self, event: QEvent) -> None:
        """Notes where a click or a drag begins."""
        self._finished_by_press = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()

    def canvasMoveEvent(self, event: QEvent) -> None:
        """Draws the way to the mouse, or freehand while the button is down."""
        here = self.toMapCoordinates(event.pos())
        if self._pressed is not None and self.kind != "point":
            if self._free_from < 0 and (event.pos() - self._pressed).manhattanLength() > DRAG_PX:
                self._free_from = len(self._points)
                self._corner(self.toMapCoordinates(self._pressed))
            if self._free_from >= 0 and self.kind != "box" and self._far(here):
                self._corner(here)
        if self._points:
            self._show(here)

    def canvasReleaseEvent(self, event: QEvent) -> None:
        """Sets a corner, ends a freehand part, or finishes the shape."""
        if self._finished_by_press:  # the second half of a double click
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            began, self._pressed, self._free_from = self._free_from, None, -1
            if self.kind == "box" or began < 0:
                self._corner(self.toMapCoordinates(event.pos()))
            if began == 0:
                self.finish(free=self.kind != "box")
            elif self._is_complete():
                self.finish()

    def canvasDoubleClickEvent(self, event: QEvent) -> None:
        """Finishes the shape."""
        self._finished_by_press = True
        self.finish()

    def keyPressEvent(self, event: QEvent) -> None:
        """Finishes, shortens or drops the shape; other keys are the map's."""
        key = Qt.Key
        if event.matches(QKeySequence.StandardKey.Undo) and not self._points:
            self.undoRequested.emit()
        elif not self._points:
            return
        elif event.key() in (key.Key_Return, key.Key_Enter):
            self.finish()
        elif event.key() == key.Key_Escape:
            self.clear()
        elif event.key() in (key.Key_Backspace, key.Key_Delete) or event.matches(QKeySequence.StandardKey.Undo):
            self._points.pop()
            self._show(self._points[-1]) if self._points else self.clear()
        else:
            return
        event.ignore()  # so that the map does nothing more with it

    def finish(self, free: bool = False) -> None:
        """Hands on the shape; one with too few corners is dropped.

        Args:
            free: whether the hand drew it, so that it has more corners than it needs.
        """
        points, kind = self._distinct(), self.kind
        self.clear()
        if len(points) < LEAST[kind]:
            return
        tolerance = 0.75 * self._canvas.mapUnitsPerPixel() if free else 0.0
        geometry = self._box(points) if kind == "box" else shape(kind, points, tolerance)
        if not geometry.isEmpty():
            self.drawn.emit("polygon" if kind == "box" else kind, geometry)

    def _is_complete(self) -> bool:
        """Whether the last corner finishes the shape."""
        least = 1 if self.kind == "point" or self.size_m > 0.0 else 2
        return self.kind in ("point", "box") and len(self._points) >= least

    def _box(self, points: list[QgsPointXY]) -> QgsGeometry:
        if len(points) > 1:
            return boxes.between(*points[-2:])
        system = self._canvas.mapSettings().destinationCrs()
        return boxes.around(points[0], self.size_m, system) if self.size_m > 0.0 else QgsGeometry()

    def _corner(self, point: QgsPointXY) -> None:
        self._points.append(point)
        self._show(point)

    def _far(self, point: QgsPointXY) -> bool:
        return not self._points or self._points[-1].distance(point) >= STEP_PX * self._canvas.mapUnitsPerPixel()

    def _distinct(self) -> list[QgsPointXY]:
        kept = [one for place, one in enumerate(self._points) if place == 0 or one != self._points[place - 1]]
        return kept[:-1] if self.kind == "polygon" and len(kept) > 1 and kept[0] == kept[-1] else kept

    def _show(self, here: QgsPointXY) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, _SHAPES[self.kind])
            self._paint(self._band)
        self._band.reset(_SHAPES[self.kind])
        corners = boxes.corners(self._points[-1], here) if self.kind == "box" else [*self._points, here]
        for point in corners[:-1]:
            self._band.addPoint(point, False)
        self._band.addPoint(corners[-1], True)

    def _paint(self, band: QgsRubberBand) -> None:
        line, fill = QColor(self._colour), QColor(self._colour)
        fill.setAlpha(60)
        band.setStrokeColor(line)
        band.setFillColor(fill)
        band.setWidth(2)


def shape(kind: str, points: list[QgsPointXY], tolerance: float = 0.0) -> QgsGeometry:
    """Makes a geometry that can be used: without needless corners, and without an outline that crosses itself.

    Args:
        kind: polygon, line or point.
        points: its corners.
        tolerance: how far the outline may move, in units of the coordinates.

    Returns:
        The geometry; an empty one where nothing of that kind is left.
    """
    if kind == "point":
        return QgsGeometry.fromPointXY(points[-1])
    made = QgsGeometry.fromPolygonXY([points]) if kind == "polygon" else QgsGeometry.fromPolylineXY(points)
    if tolerance > 0.0:
        simple = made.simplify(tolerance)
        made = made if simple.isEmpty() else simple
    if kind == "polygon" and not made.isGeosValid():
        made = made.makeValid()
        if made.type() != _SHAPES["polygon"]:  # a loop that fell together, or lines beside polygons
            made.convertGeometryCollectionToSubclass(_SHAPES["polygon"])
        if made.area() <= 0.0:
            return QgsGeometry()
    return made
