"""The tool that points at a place on the map."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

MARK_PX = 22


class PickTool(QgsMapTool):
    """Gives the point that is clicked, and marks it until the tool is put away.

    Args:
        canvas: the map.
    """

    picked = pyqtSignal(object)  # QgsPointXY in the CRS of the map

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._marker: QgsVertexMarker | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QEvent) -> None:
        """Takes a click with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            point = self.toMapCoordinates(event.pos())
            self.mark(point)
            self.picked.emit(point)

    def mark(self, point: QgsPointXY) -> None:
        """Marks a point."""
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_X)
            self._marker.setIconSize(MARK_PX)
            self._marker.setPenWidth(3)
            self._marker.setColor(QColor("#d55e00"))
        self._marker.setCenter(point)

    def clear(self) -> None:
        """Takes the mark off the map."""
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None

    def deactivate(self) -> None:
        """Leaves nothing on the map when another tool is taken."""
        self.clear()
        super().deactivate()
