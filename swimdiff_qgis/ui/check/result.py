"""What the checked points say: overall accuracy, area of each class, what to be aware of."""

from __future__ import annotations

import html
import re

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...texts import tr
from ..common.phrases import breakable
from ..common.remarks_html import MOST_REMARKS
from ..common.widgets import icon, tool_button, wrapped_label
from ..labels.class_list import swatch
from .result_file import Accuracy, ClassRow, area_text, interval_text, overall_text

NAME, MAPPED, AREA, INTERVAL = range(4)
_ONE = r"\d+\b(?! more)(?: \(part \d+\))?"
_FEATURES = re.compile(f"Features? ({_ONE}(?:(?:, | and ){_ONE})*)")
_PART = re.compile(r" \(part \d+\)")


class AreaTable(QTreeWidget):
    """Area of each class, as mapped and as estimated, with its interval."""

    def __init__(self) -> None:
        super().__init__()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the page scrolls
        self.setAccessibleName(tr("Area of each class"))
        self.setColumnCount(4)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (MAPPED, AREA, INTERVAL):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, accuracy: Accuracy) -> None:
        """Fills the table."""
        unit = accuracy.unit
        self.setHeaderLabels([tr("Class"), tr("Mapped"), tr("Area, {}").format(unit), tr("Interval")])
        tips = (
            "",
            tr("Area that the map shows, in {}").format(unit),
            tr("True area of the class, estimated from the checked points"),
            tr("Contains the true area with {:g} % confidence").format(100.0 * accuracy.confidence),
        )
        for column, tip in enumerate(tips):
            self.headerItem().setToolTip(column, tip)
            if column:
                self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.clear()
        largest = max(
            [row.mapped for row in accuracy.rows] + [row.area.value or 0.0 for row in accuracy.rows], default=0
        )
        for row in accuracy.rows:
            self.addTopLevelItem(self._item(row, largest))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = self.header().sizeHint().height() + 2 * self.frameWidth()
        row = self.sizeHintForRow(0) if self.topLevelItemCount() else self.fontMetrics().height()
        return QSize(super().sizeHint().width(), height + max(self.topLevelItemCount(), 1) * row)

    def minimumSizeHint(self) -> QSize:
        """Never less high than that, since the page scrolls."""
        return QSize(100, self.sizeHint().height())

    def _item(self, row: ClassRow, largest: float) -> QTreeWidgetItem:
        low, high = (area_text(end, largest) for end in (row.area.low, row.area.high))
        interval = "–" if row.area.low is None or row.area.high is None else f"{low} – {high}"
        texts = [row.name, area_text(row.mapped, largest), area_text(row.area.value, largest), interval]
        item = QTreeWidgetItem(texts)
        item.setIcon(NAME, swatch(row.colour, self.fontMetrics().height()))
        said = (
            row.name,
            tr("Correct among the areas mapped as this class: {}").format(interval_text(row.users)),
            tr("Found among the areas that really are this class: {}").format(interval_text(row.producers)),
        )
        tip = "<br>".join(html.escape(text) for text in said)
        for column in range(4):
            item.setToolTip(column, f"<p style='white-space:pre'>{tip}</p>")
            if column:
                item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        return item


class CheckResult(QWidget):
    """Shows a computed accuracy."""

    pointsRequested = pyqtSignal(list)  # numbers of points that a warning names

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overall = wrapped_label(bold=True)
        self.points = wrapped_label()
        self.table = AreaTable()
        self.age = wrapped_label()
        self.warnings = wrapped_label(rich=True)
        self.warnings.linkActivated.connect(self._link)
        self.report = tool_button(
            tr("Open &report"),
            tr("Confusion matrix, accuracy and area of each class, in the browser"),
            icon("report.svg"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.overall, self.points, self.age, self.table, self.warnings, self.report):
            column.addWidget(widget)

    def show_accuracy(self, accuracy: Accuracy) -> None:
        """Fills the panel."""
        self.overall.setText(overall_text(accuracy))
        said = tr("Estimated from {:,} points; intervals with {:g} % confidence.")
        self.points.setText(said.format(accuracy.points, 100.0 * accuracy.confidence))
        self.table.show_rows(accuracy)
        self.warnings.setText(warnings_html(accuracy.warnings))
        self.warnings.setVisible(bool(accuracy.warnings))
        self.report.setEnabled(bool(accuracy.report))
        self.show_age(False)

    def show_age(self, old: bool) -> None:
        """Says whether points were checked since: these figures do not know them."""
        self.age.setText(tr("⚠ Answers have changed since then. Compute again to include all of them."))
        self.age.setVisible(old)

    def _link(self, target: str) -> None:
        self.pointsRequested.emit([int(text) for text in target.split(",") if text.isdecimal()])


def features_in(warning: str) -> tuple[int, ...]:
    """Finds the numbers of the features that a warning names."""
    found = _FEATURES.search(warning)
    if found is None:
        return ()
    numbers = _PART.sub("", found.group(1)).replace(" and ", ", ")
    return tuple(dict.fromkeys(int(text) for text in numbers.split(", ")))


def warnings_html(warnings: tuple[str, ...]) -> str:
    """Writes warnings for a label; the features that one names are a link with their numbers."""
    lines = []
    for text in warnings[:MOST_REMARKS]:
        numbers = features_in(text)
        shown = "⚠ " + html.escape(breakable(text))
        if numbers:
            shown += " <a href='{}'>{}</a>".format(",".join(map(str, numbers)), html.escape(tr("Show")))
        lines.append(shown)
    if len(warnings) > MOST_REMARKS:
        lines.append(html.escape(tr("and {} more, in the report").format(len(warnings) - MOST_REMARKS)))
    return "<br>".join(lines)
