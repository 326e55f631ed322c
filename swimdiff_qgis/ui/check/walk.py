"""Goes from one point of a sample to the next, close enough to tell its pixel, with a frame around it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..labels.frame import make_frame
from ..labels.places_walk import PlacesWalk

VIEW_PX = 60  # pixels of the map along the shorter edge of the view: the surroundings tell what a pixel is
# A person who chooses another zoom keeps it from point to point, as long as the frame can be seen in it.
KEPT_PX = (8, 400)


class CheckWalk(PlacesWalk):
    """The points of a sample, one after another.

    Args:
        canvas: the map.
    """

    zoomed = pyqtSignal(float)  # scale at which a pixel can be told

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(canvas, parent)
        self._pixel = (0.0, 0.0)
        self._trail: list[int] = []  # points that were shown before, the last at the end
        self._began = False

    def take(
        self,
        places: Iterable[QgsGeometry],
        crs: QgsCoordinateReferenceSystem,
        answered: Iterable[bool],
        pixel: tuple[float, float],
    ) -> None:
        """Takes points; none of them is shown yet.

        Args:
            places: in their order.
            crs: of the points.
            answered: for each whether it has its class.
            pixel: width and height of what is framed, in units of the CRS.
        """
        self.leave()
        self._places, self._crs, self._pixel = list(places), crs, pixel
        self._done = {place for place, done in enumerate(answered) if done}
        self._position, self._trail = -1, []
        self.moved.emit()

    def set_answered(self, position: int, answered: bool) -> None:
        """Notes whether a point has its class."""
        (self._done.add if answered else self._done.discard)(position)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a point before this one."""
        return self.position >= 0 and bool(self._trail or self._position)

    def next(self) -> bool:
        """Shows the next point without a class; False where there is none."""
        before = self.position
        shown = super().next()
        if shown and before >= 0 and before != self.position:
            self._trail.append(before)
            self.moved.emit()
        return shown

    def back(self) -> bool:
        """Shows the point that was shown before, to look at it again."""
        if not self.can_go_back:
            return False
        self._position = self._trail.pop() if self._trail else self._position - 1
        return self._show()

    def here(self) -> bool:
        """Comes back to the point after the map was moved, in the zoom that it began with."""
        self._began = False
        return self.position >= 0 and self._show()

    def leave(self) -> None:
        """Takes the frame off the map; the next step comes back to a point that has no class yet."""
        if self.position >= 0 and self._position not in self._done:
            self._position -= 1
        super().leave()
        self._began = False

    def _show(self) -> bool:
        frame = self._frame()
        target = self._canvas.mapSettings().destinationCrs()
        try:
            frame.transform(QgsCoordinateTransform(self._crs, target, QgsProject.instance()))
        except QgsCsException:
            self._done.add(self._position)  # it cannot be shown on this map; it is not counted as checked
            return self.next()
        box = frame.boundingBox()
        edge = max(box.width(), box.height())
        if edge > 0.0 and not (self._began and self._suits(edge)):
            view = QgsRectangle(box.center(), box.center())
            view.grow(VIEW_PX * edge / 2.0)
            self._canvas.setExtent(view)
            self._began = True
            self.zoomed.emit(self._canvas.scale())
        else:
            self._canvas.setCenter(box.center())
        self._mark(frame)
        self._canvas.refresh()
        self.moved.emit()
        return True

    def _frame(self) -> QgsGeometry:
        geometry = self.geometry
        point = geometry.asPoint() if not geometry.isMultipart() else geometry.centroid().asPoint()
        width, height = (half / 2.0 for half in self._pixel)
        return QgsGeometry.fromRect(
            QgsRectangle(point.x() - width, point.y() - height, point.x() + width, point.y() + height)
        )

    def _suits(self, edge: float) -> bool:
        """Says whether a pixel can be seen in the view that the person has chosen."""
        extent = self._canvas.extent()
        return KEPT_PX[0] <= min(extent.width(), extent.height()) / edge <= KEPT_PX[1]

    def _mark(self, frame: QgsGeometry) -> None:
        if self._marker is None:
            self._marker = make_frame(self._canvas)
        self._marker.setToGeometry(frame, None)
