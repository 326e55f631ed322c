"""From a click on the map to the places like it: the tool, the layer that lights up, and the walk through it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject

from ...project import class_layers
from ...project.layers import remove_group
from ..labels.class_list_edit import NEXT_KEY
from ..labels.keys import KeyWatcher
from ..labels.places_walk import PlacesWalk
from ..labels.session import LabelSession
from .job import folder_for
from .page import PlacesPage
from .pick import PickTool


class PlacesSearch(QObject):
    """Holds the tool, and shows one search at a time.

    Args:
        page: what is shown.
        labels: take what is found as well: the key of a class labels the place that is shown.
        canvas: the map.
        clicked: is told each point.
    """

    def __init__(
        self,
        page: PlacesPage,
        labels: LabelSession,
        canvas: QgsMapCanvas,
        clicked: Callable[[QgsPointXY], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._labels, self._canvas = page, labels, canvas
        self.tool = PickTool(canvas)
        self.walk = PlacesWalk(canvas, self)
        self._before_tool: QgsMapTool | None = None
        self._likeness: list[float] = []
        self._shown: Path | None = None
        self._own: list[Path] = []  # folders that the next searches may replace
        self.tool.picked.connect(clicked)
        self.tool.deactivated.connect(lambda: page.similar.pick.setChecked(False))
        self.walk.moved.connect(self._show)
        page.similar.pick.toggled.connect(self._take)
        page.similar.next.clicked.connect(self.next)
        page.similar.keep.clicked.connect(self.keep)
        labels.keys.watch(page)
        self._keys = KeyWatcher(self._key, self)
        self._keys.watch(page, canvas, canvas.viewport())
        labels.nextRequested.connect(self.next)
        labels.given.connect(self._give)

    def close(self) -> None:
        """Takes everything off the map; the layers stay."""
        self._keys.close()
        self._take(False)
        self.tool.clear()
        self.walk.leave()

    def folder(self, name: str) -> Path:
        """Names the folder of the next search: one that is not shown is used again, so that they do not pile up."""
        free = [one for one in self._own if one != self._shown and one.parent == folder_for("similar", name).parent]
        return free[0] if free else folder_for("similar", name)

    def show(self, folder: Path, path: str, title: str) -> None:
        """Shows what was found in place of what the search before has found.

        Args:
            folder: of the search.
            path: of its layer.
            title: of the group.

        Raises:
            InputError: the layer cannot be opened.
        """
        project = QgsProject.instance()
        class_layers.add_map({"similar": path, "folder": str(folder)}, project, title)
        if self._shown is not None and self._shown != folder and self._shown in self._own:
            remove_group(project, str(self._shown))
        if folder not in self._own:
            self._own.append(folder)
        self._shown = folder
        layer = QgsVectorLayer(path, "", "ogr")
        self._likeness = [float(one["similarity"]) for one in layer.getFeatures()]
        self.walk.load(path)

    def forget(self) -> None:
        """Lets go of what was found in a project that is closed: it may be opened again, and shows its places then."""
        self._own.clear()
        self._shown = None
        self.walk.load("")

    def keep(self) -> None:
        """Keeps what is shown: the next search goes into another folder."""
        if self._shown in self._own:
            self._own.remove(self._shown)
        self._page.similar.keep.setEnabled(False)

    def next(self) -> None:
        """Goes to the next place that was found."""
        if self.walk.count:
            self.walk.next()
            self._canvas.setFocus()  # so that the key of a class is heard

    def _key(self, text: str, only_ask: bool) -> bool:
        """Takes the key of the next place where no labels are drawn, which hear of it first."""
        labels = self._labels.labels
        mine = text.casefold() == NEXT_KEY and (labels is None or not labels.alive)
        if not mine or not self.walk.count or not self._page.isVisible():
            return False
        if not only_ask:
            self.next()
        return True

    def _give(self, name: str) -> None:
        """Labels the place that is shown with a class."""
        labels = self._labels.labels
        if self.walk.position < 0 or labels is None or not labels.alive or self._labels.tool.drawing:
            return
        kinds = labels.kinds()
        kind = "point" if "point" in kinds else "polygon" if "polygon" in kinds else ""
        place = self.walk.geometry
        if kind and self._labels.write(kind, place.centroid() if kind == "point" else place, self.walk.crs, name):
            self.walk.label()
            self.walk.next()

    def _take(self, wanted: bool) -> None:
        if wanted and self._canvas.mapTool() is not self.tool:
            self._before_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        elif not wanted and self._canvas.mapTool() is self.tool:
            before, self._before_tool = self._before_tool, None
            self._canvas.unsetMapTool(self.tool)
            if before is not None:
                self._canvas.setMapTool(before)

    def _show(self) -> None:
        position = self.walk.position
        likeness = self._likeness[position] if 0 <= position < len(self._likeness) else 0.0
        self._page.similar.show_found(self.walk.count, position, likeness)
