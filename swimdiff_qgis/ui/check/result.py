"""What the checked points say: overall accuracy, area of each class, what to be aware of."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...texts import filled, tr
from ..common.remarks_html import linked_features, remarks_html
from ..common.widgets import icon, tool_button, wrapped_label
from ..labels.class_list import swatch
from .result_file import Accuracy, area_text, interval_text, overall_text

if TYPE_CHECKING:
    from engine.contract.remarks import Remark
    from engine.contract.results.classes import EstimateRow

NAME, MAPPED, AREA, INTERVAL = range(4)


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
        estimates = accuracy.estimates
        self.setVisible(estimates is not None)
        if estimates is None:
            return
        unit, rows = estimates.unit, estimates.rows
        self.setHeaderLabels([tr("Class"), tr("Mapped"), tr("Area, {}").format(unit), tr("Interval")])
        tips = (
            "",
            tr("Area that the map shows, in {}").format(unit),
            tr("True area of the class, estimated from the checked points"),
            filled(tr("Contains the true area with {:g} % confidence"), 100.0 * estimates.confidence),
        )
        for column, tip in enumerate(tips):
            self.headerItem().setToolTip(column, tip)
            if column:
                self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.clear()
        largest = max([row.mapped for row in rows] + [row.area.value or 0.0 for row in rows], default=0)
        for row in rows:
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

    def _item(self, row: EstimateRow, largest: float) -> QTreeWidgetItem:
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
        self._said: list[Remark] = []
        self.overall = wrapped_label(bold=True)
        self.points = wrapped_label()
        self.table = AreaTable()
        self.age = wrapped_label()
        self.warnings = wrapped_label(rich=True)
        self.warnings.linkActivated.connect(self._link)
        self.report = tool_button(
            tr("Open rep&ort"),
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
        self.points.setText(_points_text(accuracy))
        self.table.show_rows(accuracy)
        self._said = accuracy.warnings
        self.warnings.setText(remarks_html(self._said))
        self.warnings.setVisible(bool(self._said))
        self.report.setEnabled(bool(accuracy.report))
        self.show_age(False)

    def show_age(self, old: bool) -> None:
        """Says whether points were checked since: these figures do not know them."""
        self.age.setText(tr("⚠ Answers have changed since then. Compute again to include all of them."))
        self.age.setVisible(old)

    def _link(self, target: str) -> None:
        self.pointsRequested.emit(linked_features(self._said, target))


def _points_text(accuracy: Accuracy) -> str:
    count = accuracy.result.places.compared
    if accuracy.estimates is None:
        return filled(tr("Compared at {count:,} {count:place|places}."), count=count)
    said = tr("Estimated from {count:,} {count:point|points}; intervals with {confidence:g} % confidence.")
    return filled(said, count=count, confidence=100.0 * accuracy.estimates.confidence)
