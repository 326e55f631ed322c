"""Tables of objects: of each class, and of each class in each district."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ...project.object_layers import ShownCount
from ...texts import filled, number, tr
from ..labels.class_list import right_aligned, swatch

if TYPE_CHECKING:
    from engine.contract.results.objects import ObjectCount

MOST_PLACES = 500  # that are listed, those with the most objects: the table follows each move of the slider
MOST_ROWS = 8  # that are seen at once; more are scrolled
UNKNOWN = "–"


class _Table(QTreeWidget):
    """Rows with a name and numbers; as high as its rows, within limits."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.header().setStretchLastSection(False)

    def fill(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[QTreeWidgetItem]:
        """Shows rows; gives their items."""
        self.clear()
        self.setColumnCount(len(header))
        self.setHeaderLabels(list(header))
        items = [QTreeWidgetItem(list(row)) for row in rows]
        for column in range(1, len(header)):
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
            for item in items:
                item.setTextAlignment(column, right_aligned())
        self.addTopLevelItems(items)
        for column in range(len(header)):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            self.header().setSectionResizeMode(column, mode)
        self.updateGeometry()
        return items

    def sizeHint(self) -> QSize:
        """As high as its rows, within limits."""
        rows = min(max(self.topLevelItemCount(), 1), MOST_ROWS)
        height = self.sizeHintForRow(0) if self.topLevelItemCount() else round(1.3 * self.fontMetrics().height())
        return QSize(super().sizeHint().width(), self.header().sizeHint().height() + rows * height + 4)

    def minimumSizeHint(self) -> QSize:
        """Never less high than that, since the page scrolls."""
        return QSize(100, self.sizeHint().height())


class CountTable(_Table):
    """How many objects of each class are shown, and what that is worth."""

    def __init__(self) -> None:
        super().__init__(tr("Objects of each class"))

    def show_counts(self, classes: Sequence[ObjectCount], counts: Mapping[int, ShownCount]) -> None:
        """Shows the counts."""
        rows = []
        for one in classes:
            count = counts.get(one.value, ShownCount())
            rows.append((one.name, _whole(count.shown), _about(count.right), _in_all(one)))
        header = (tr("Class"), tr("Shown"), tr("Right"), tr("In all"))
        for item, one in zip(self.fill(header, rows), classes):
            item.setIcon(0, swatch(one.colour, self.fontMetrics().height()))
            item.setToolTip(0, one.name)


class PlaceTable(_Table):
    """How many objects of each class are shown in each polygon that they were counted in."""

    def __init__(self) -> None:
        super().__init__(tr("Objects in each district"))

    def show_counts(self, classes: Sequence[ObjectCount], places: Mapping[str, Mapping[int, ShownCount]]) -> None:
        """Shows the counts; the place with the most objects comes first, and of very many, some are only counted."""
        ordered = sorted(places.items(), key=lambda one: (-sum(count.shown for count in one[1].values()), one[0]))
        rows = [
            (name, *(_whole(counts.get(one.value, ShownCount()).shown) for one in classes))
            for name, counts in ordered[:MOST_PLACES]
        ]
        if len(ordered) > MOST_PLACES:
            more = filled(tr("{count:,} more, in counts.csv"), count=len(ordered) - MOST_PLACES)
            rows.append((more, *("" for _ in classes)))
        for item, (name, counts) in zip(self.fill((tr("District"), *(one.name for one in classes)), rows), ordered):
            item.setToolTip(0, name)
            for column, one in enumerate(classes, 1):
                right = _about(counts.get(one.value, ShownCount()).right)
                item.setToolTip(
                    column, "" if right == UNKNOWN else tr("{} of these are expected to be right").format(right)
                )


def _whole(count: int) -> str:
    return number(count, ",")


def _about(count: float | None) -> str:
    return UNKNOWN if count is None else number(count, ",.0f")


def _in_all(one: ObjectCount) -> str:
    if one.expected is None or one.low is None or one.high is None:
        return UNKNOWN
    return f"{_about(one.expected)} ({_about(one.low)}–{_about(one.high)})"
