"""Goes from one window to label next to the other, each with a frame around it."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject

from ..labels.frame import make_frame
from ..labels.places_walk import PlacesWalk

ROOM = 1.25  # of the view, in edges of the window


class WindowsWalk(PlacesWalk):
    """The windows of found objects, the most uncertain first."""

    GUESS = "class"

    def _show(self) -> bool:
        target = self._canvas.mapSettings().destinationCrs()
        window = self.geometry
        try:
            window.transform(QgsCoordinateTransform(self._crs, target, QgsProject.instance()))
        except QgsCsException:
            self._done.add(self._position)
            return self.next()
        if self._marker is None:
            self._marker = make_frame(self._canvas)
        self._marker.setToGeometry(window, None)
        view = window.boundingBox()
        view.scale(ROOM)
        self._canvas.setExtent(view)
        self._canvas.refresh()
        self.moved.emit()
        return True
