"""Where to label next, on the page: a key jumps to the next place, and a key gives it a class."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject

from .classify_page import ClassifyPage
from .label_session import LabelSession
from .places_walk import PlacesWalk


class ClassifyPlaces(QObject):
    """Joins the walk through the places with the labels.

    Args:
        page: what is shown.
        labels: draws.
        canvas: the map.
    """

    def __init__(self, page: ClassifyPage, labels: LabelSession, canvas: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._labels = labels
        self._canvas = canvas
        self.walk = PlacesWalk(canvas, self)
        self.walk.moved.connect(self._show)
        labels.keys.watch(page)
        labels.nextRequested.connect(self.next)
        labels.given.connect(self.give)
        labels.changed.connect(self._changed)
        page.result.next.clicked.connect(self.next)

    def close(self) -> None:
        """Takes the mark off the map."""
        self.walk.leave()

    def load(self, path: str) -> None:
        """Takes the places of a training; "" for none."""
        self.walk.load(path)

    def next(self) -> None:
        """Goes to the next place without a label."""
        self.walk.next()
        self._canvas.setFocus()  # so that the key of a class is heard

    def give(self, name: str) -> None:
        """Gives the place that is shown a class: a point, or where the layer takes none, an area to be drawn."""
        labels = self._labels.labels
        # A key that is pressed while a shape is drawn chooses the class of the shape.
        if self.walk.position < 0 or labels is None or not labels.alive or self._labels.tool.drawing:
            return
        if "point" not in labels.kinds():
            self._labels.draw(labels.kinds()[0])
            return
        if self._labels.write("point", self.walk.geometry, self.walk.crs, name):
            self.walk.next()

    def _changed(self) -> None:
        """Counts a place as labelled where a label was drawn over it."""
        labels = self._labels.labels
        if labels is not None and self.walk.position >= 0 and labels.covers(self.walk.geometry, self.walk.crs):
            self.walk.label()
            self._show()

    def _show(self) -> None:
        self._page.result.show_places(self.walk.count, self.walk.left, self.walk.position, self.walk.guess)
