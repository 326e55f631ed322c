"""What a page lists: the classes in a legend, and their areas in a table, as large as there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsLayoutItemMap, QgsPrintLayout, QgsRasterLayer
from qgis.PyQt.QtCore import QRectF

from ..texts import filled, tr
from . import items
from .classes import ShownClass, paint
from .facts import area_unit, number
from .fitting import fit, plain, wrap
from .legend import GAP, add_legend

CLASS_PT = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5)
GAP_MM = 4.0
_NO_BREAK = "\u00a0"  # a space at which no line ends


@dataclass(frozen=True)
class _Listed:
    """Names that fit: broken into lines, their size, the columns that they stand in, and the height of those."""

    names: List[str]
    size_pt: float
    columns: int
    height_mm: float


class ClassLists:
    """Lists the classes of one layer.

    Args:
        layout: receives the items.
        layer: is drawn by the classes from then on.
        classes: that the map shows.
        estimates: what a sample says of the areas, in m²: by value of the class, area and half of its interval.
        scale: how much larger than on A4 everything is.
    """

    def __init__(
        self,
        layout: QgsPrintLayout,
        layer: QgsRasterLayer,
        classes: Sequence[ShownClass],
        estimates: Mapping[int, Tuple[float, float]],
        scale: float,
    ) -> None:
        self._layout, self._layer, self._classes, self._k = layout, layer, list(classes), scale
        # Estimates for some classes only would make a table of two kinds of numbers.
        self._estimates = estimates if all(one.value in estimates for one in classes) else {}

    def add(self, map_item: QgsLayoutItemMap, area: QRectF, taken: float) -> float:
        """Adds the legend, and the areas as a table below it, or in the legend where there is no room for both."""
        k = self._k
        heading = 6.0 * k
        room = area.height() - taken
        measured = any(one.area_m2 for one in self._classes)
        listed, shown, note = None, self._classes, ""
        if measured:
            listed = self._names(shown, area.width(), (room - 2 * heading - GAP_MM * k - 5.0 * k) * 0.5, (1,))
        table = listed is not None
        listed = listed or self._names(shown, area.width(), room - heading, (1, 2, 3), measured)
        listed = listed or self._names(shown, area.width(), room - heading, (1, 2, 3))
        if listed is None:
            shown, listed = self._largest(area.width(), room - heading - 5.0 * k)
            note = filled(tr("and {count} {count:smaller one|smaller ones}"), count=len(self._classes) - len(shown))
        self._heading_of("legend heading", tr("Classes"), QRectF(area.x(), area.y(), area.width(), heading))
        names = dict(zip((one.value for one in shown), listed.names))
        paint(self._layer, self._classes, [names.get(one.value, one.name) for one in self._classes])
        wanted = [position for position, one in enumerate(self._classes) if one.value in names]
        place = QRectF(area.x(), area.y() + heading, area.width(), listed.height_mm)
        legend = add_legend(self._layout, map_item, self._layer, place, listed.size_pt, wanted, listed.columns)
        if note:
            below = QRectF(area.x(), place.bottom() + 1.0 * k, area.width(), 4.0 * k)
            items.add_label(self._layout, "legend note", note, below, CLASS_PT[-3] * k, colour=items.FAINT)
        if table:
            top = place.bottom() + GAP_MM * k
            self._heading_of("areas heading", self._areas_title(), QRectF(area.x(), top, area.width(), heading))
            below = QRectF(area.x(), top + heading, area.width(), area.y() + room - top - heading)
            size = min(listed.size_pt, 8.5 * k)
            items.add_table(self._layout, self._table_rows(), self._widths(area.width()), below, size)
        return legend

    def _names(
        self, classes: Sequence[ShownClass], width: float, room: float, columns: Sequence[int], areas: bool = False
    ) -> Optional[_Listed]:
        """Wraps the names of classes at the largest size at which they fit; gives none where they do not."""
        told = self._areas() if areas else []
        texts = [f"{one.name} · {area}" for one, area in zip(classes, told)] or [one.name for one in classes]
        for size in (pt * self._k for pt in CLASS_PT):
            for count in columns:
                column = (width - (count - 1) * GAP_MM) / count
                wrapped = [wrap(text, column - 1.1 * size, size) for text in texts]
                height = self._height_of(wrapped, size) / count + (0.0 if count == 1 else 1.5 * size)
                if height <= room:
                    return _Listed(wrapped, size, count, height)
        return None

    def _largest(self, width: float, room: float) -> Tuple[List[ShownClass], _Listed]:
        """Keeps as many of the largest classes as fit; more than a hundred names are no legend."""
        order = sorted(self._classes, key=lambda one: -one.share)
        for count in range(min(len(order), 120), 0, -4):
            shown = [one for one in self._classes if one in order[:count]]
            listed = self._names(shown, width, room, (1, 2, 3))
            if listed is not None:
                return shown, listed
        size = CLASS_PT[-1]
        name = fit(order[0].name, width - 2.0 * size, room, (size,)).text
        return order[:1], _Listed([name], size, 1, room)

    def _height_of(self, names: Sequence[str], size: float) -> float:
        return sum(0.42 * size * (name.count("\n") + 1) + GAP * size for name in names)

    # The table of the areas

    def _areas_title(self) -> str:
        return tr("Areas, estimated from the sample") if self._estimates else tr("Areas, as mapped")

    def _unit(self) -> Tuple[str, float, int]:
        """Gives the unit of all areas, its square metres, and the decimals that make sense."""
        largest = max((one.area_m2 for one in self._classes), default=0.0)
        unit, size = area_unit(largest)
        return unit, size, 1 if largest / size < 1000 else 0

    def _areas(self) -> List[str]:
        unit, size, decimals = self._unit()
        return [f"{number(one.area_m2 / size, decimals)}{_NO_BREAK}{unit}" for one in self._classes]

    def _table_rows(self) -> List[List[str]]:
        unit, size, decimals = self._unit()
        if not self._estimates:
            rows = [["", unit, "%"]]
            for one in self._classes:
                rows.append([plain(one.name), number(one.area_m2 / size, decimals), number(100.0 * one.share, 1)])
            return rows
        whole = sum(area for area, _ in self._estimates.values()) or 1.0
        rows = [["", unit, f"± {unit}", "%"]]
        for one in self._classes:
            area, half = self._estimates[one.value]
            numbers = (number(area / size, decimals), number(half / size, decimals), number(100.0 * area / whole, 1))
            rows.append([plain(one.name), *numbers])
        return rows

    def _widths(self, width: float) -> List[float]:
        shares = (0.46, 0.21, 0.18, 0.15) if self._estimates else (0.54, 0.27, 0.19)
        width -= len(shares) * 2 * items.CELL_MARGIN * 8.5 * self._k  # the table adds the margins of its cells
        return [share * width for share in shares]

    def _heading_of(self, name: str, text: str, area: QRectF) -> None:
        items.add_label(self._layout, name, text, area, 10.0 * self._k, bold=True)
