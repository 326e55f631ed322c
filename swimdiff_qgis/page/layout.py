"""Puts a page together: the map with its title, and beside or below it the legend, areas, accuracy, scale and north."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF

from ..rulers import WGS84
from ..texts import tr
from . import ground, items
from .classes import ShownClass
from .facts import Facts, Paper
from .fitting import Fitted, fit, height_mm, plain
from .lists import CLASS_PT, GAP_MM, ClassLists

TITLE_PT = (20.0, 18.0, 16.0, 14.0, 12.0, 10.0)
ROW_MM = 0.6  # height of a row of legend and table, times the size of the letters in points
MARGIN_MM = 11.0


@dataclass(frozen=True)
class Page:
    """A finished layout.

    Args:
        layout: to be printed.
        project: that it belongs to, with the one layer that it shows; it has to live as long as the layout.
        map_item: the frame of the map.
        legend: of the classes.
    """

    layout: QgsPrintLayout
    project: QgsProject
    map_item: QgsLayoutItemMap
    legend: QgsLayoutItemLegend


def build_page(layer: QgsRasterLayer, classes: Sequence[ShownClass], facts: Facts, paper: Paper) -> Page:
    """Makes the layout in a project of its own; on the main thread. The person's project is not touched.

    Args:
        layer: of classes; a copy of it is drawn.
        classes: that it shows.
        facts: what is written.
        paper: that it is written on.
    """
    project = QgsProject()
    copy = layer.clone()
    copy.setName(facts.title)
    project.addMapLayer(copy)
    project.setEllipsoid(WGS84)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(facts.title[:80] or tr("Map"))
    sheet = layout.pageCollection().page(0)
    sides = QgsLayoutItemPage.Orientation.Landscape, QgsLayoutItemPage.Orientation.Portrait
    sheet.setPageSize(paper.size, sides[0] if paper.landscape else sides[1])
    return _Builder(layout, project, copy, classes, facts, paper).build()


class _Builder:
    """Fills a sheet from its edges inwards; what is left in the middle is the map's."""

    def __init__(
        self,
        layout: QgsPrintLayout,
        project: QgsProject,
        layer: QgsRasterLayer,
        classes: Sequence[ShownClass],
        facts: Facts,
        paper: Paper,
    ) -> None:
        self._layout, self._project, self._layer = layout, project, layer
        self._classes, self._facts = len(classes), facts
        self._lists = ClassLists(layout, layer, classes, facts.estimates, paper.scale)
        self._k = paper.scale
        margin = MARGIN_MM * self._k
        self._body = QRectF(margin, margin, paper.width_mm - 2 * margin, paper.height_mm - 2 * margin)
        self._landscape = paper.landscape
        self._crs, self._extent = ground.drawn_in(layer.extent(), layer.crs(), project.transformContext())

    def build(self) -> Page:
        """Makes all parts."""
        self._heading()
        self._footer()
        frame, side = self._shares()
        map_item = items.add_map(self._layout, frame)
        self._project.setCrs(self._crs)
        map_item.setCrs(self._crs)
        map_item.setLayers([self._layer])
        map_item.setKeepLayerSet(True)
        extent = ground.fitting_extent(self._extent, (frame.width(), frame.height()), self._metres_a_unit())
        map_item.setExtent(extent)  # of the shape of the frame already; zoomToExtent needs an extent to start from
        self._layout.setReferenceMap(map_item)
        if self._landscape:
            bottom = self._orientation(map_item, QRectF(side.x(), side.y(), side.width(), side.height()))
            lists = QRectF(side.x(), side.y(), side.width(), side.height() - bottom - GAP_MM)
            legend = self._lists.add(map_item, lists, self._accuracy(lists))
        else:
            right = QRectF(side.x() + 0.62 * side.width(), side.y(), 0.38 * side.width(), side.height())
            self._orientation(map_item, right)
            self._accuracy(right, at_top=True)
            left = QRectF(side.x(), side.y(), 0.56 * side.width(), side.height())
            legend = self._lists.add(map_item, left, 0.0)
        return Page(self._layout, self._project, map_item, legend)

    # From the edges

    def _heading(self) -> None:
        body, k = self._body, self._k
        title = fit(self._facts.title, body.width(), 20.0 * k, [size * k for size in TITLE_PT], bold=True)
        self._label("title", title, body.x(), body.y(), body.width(), bold=True)
        taken = title.height_mm + 1.5 * k
        if self._facts.date:
            date = fit(self._facts.date, body.width(), 6.0 * k, (11.0 * k, 9.0 * k, 7.0 * k))
            self._label("date", date, body.x(), body.y() + taken, body.width(), colour=items.FAINT)
            taken += date.height_mm + 1.0 * k
        self._body = body.adjusted(0.0, taken + 1.5 * k, 0.0, 0.0)

    def _footer(self) -> None:
        facts, k = self._facts, self._k
        crs = ""
        if self._crs.isValid():
            crs = " – ".join(part for part in (self._crs.authid(), self._crs.description()) if part)
        named = (
            (tr("Source: {}"), facts.source),
            (tr("Author: {}"), facts.author),
            (tr("Licence: {}"), facts.licence),
            (tr("Coordinate reference system: {}"), crs),
        )
        text = "\n".join(words.format(" ".join(value.split())) for words, value in named if value)
        if not text:
            return
        area = self._body
        fitted = fit(text, area.width(), 24.0 * k, (7.5 * k, 7.0 * k, 6.0 * k, 5.0 * k))
        top = area.bottom() - fitted.height_mm
        self._label("credits", fitted, area.x(), top, area.width(), colour=items.FAINT)
        self._body = area.adjusted(0.0, 0.0, 0.0, -(fitted.height_mm + 0.75 * GAP_MM * k))

    def _shares(self) -> Tuple[QRectF, QRectF]:
        """Divides what is left between the map and what explains it."""
        body, k = self._body, self._k
        gap = 1.5 * GAP_MM * k
        if self._landscape:
            width = 70.0 * k
            frame = QRectF(body.x(), body.y(), body.width() - width - gap, body.height())
            return frame, QRectF(frame.right() + gap, body.y(), width, body.height())
        wanted = 2.0 * self._classes * ROW_MM * CLASS_PT[2] * k + 24.0 * k
        height = min(max(wanted, 52.0 * k), 0.45 * body.height())
        frame = QRectF(body.x(), body.y(), body.width(), body.height() - height - gap)
        return frame, QRectF(body.x(), frame.bottom() + gap, body.width(), height)

    # What explains the map

    def _orientation(self, map_item: QgsLayoutItemMap, area: QRectF) -> float:
        """Adds scale and north at the bottom of an area; gives the height that they take."""
        k = self._k
        shown = map_item.extent()
        step_m = ground.bar_step_m(shown, self._crs, 0.62 * area.width() / map_item.rect().width())
        if step_m <= 0.0:
            return 0.0
        height = 17.0 * k
        top = area.bottom() - height
        if self._metres_a_unit() > 0.0:
            scale = "1 : [% format_number(round(map_get(item_variables('map'), 'map_scale')), 0) %]"
            place = QRectF(area.x(), top, area.width() - 14.0 * k, 5.0 * k)
            items.add_label(self._layout, "scale", scale, place, 9.0 * k)
        bar = QRectF(area.x(), top + 6.5 * k, area.width() - 16.0 * k, 9.0 * k)
        items.add_scale_bar(self._layout, map_item, step_m, bar, 7.5 * k)
        north = QRectF(area.right() - 11.0 * k, top, 11.0 * k, 16.5 * k)
        items.add_north(self._layout, map_item, north)
        return height

    def _accuracy(self, area: QRectF, at_top: bool = False) -> float:
        """Adds the accuracy at the top or the bottom of an area; gives the height that it takes."""
        text, k = plain(self._facts.accuracy), self._k
        if not text:
            return 0.0
        heading, size = 5.5 * k, 8.5 * k
        height = heading + height_mm(text, area.width(), size) + 1.0 * k
        top = area.y() if at_top else area.bottom() - height
        self._heading_of("accuracy heading", tr("Accuracy"), QRectF(area.x(), top, area.width(), heading))
        place = QRectF(area.x(), top + heading, area.width(), height - heading)
        items.add_label(self._layout, "accuracy", text, place, size)
        return height + GAP_MM * k

    # Small things

    def _metres_a_unit(self) -> float:
        if not self._crs.isValid() or self._crs.isGeographic():
            return 0.0
        return float(QgsUnitTypes.fromUnitToUnitFactor(self._crs.mapUnits(), items.metres()))

    def _heading_of(self, name: str, text: str, area: QRectF) -> None:
        items.add_label(self._layout, name, text, area, 10.0 * self._k, bold=True)

    def _label(
        self,
        name: str,
        fitted: Fitted,
        x: float,
        y: float,
        width: float,
        *,
        bold: bool = False,
        colour: str = items.INK,
    ) -> None:
        area = QRectF(x, y, width, fitted.height_mm * 1.05)
        items.add_label(self._layout, name, fitted.text, area, fitted.size_pt, bold=bold, colour=colour)
