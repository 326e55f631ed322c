"""A form whose labels move above their fields where the dock is too narrow for both side by side."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

LABEL, FIELD = 0, 1  # columns; what comes behind is a button beside a field


class FieldGrid(QGridLayout):
    """Lays labels and fields out in columns, or below each other.

    Each row takes two rows of the grid, of which the second is empty while there is room.

    Args:
        page: gets the layout.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._rows: dict[QWidget, tuple[int, int, int]] = {}  # row, column, columns
        self._stacked = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setColumnStretch(FIELD, 1)

    @property
    def stacked(self) -> bool:
        """Whether the labels stand above their fields."""
        return self._stacked

    def put(self, widget: QWidget, row: int, column: int, rows: int = 1, columns: int = 1) -> None:
        """Adds a widget.

        Args:
            widget: label, field, button, or what reaches over all columns.
            row: from 0.
            column: LABEL, FIELD or more.
            rows: over which it reaches.
            columns: over which it reaches.
        """
        if rows == 1 and column + columns <= 3 and (column, columns) != (LABEL, 2) and column <= FIELD:
            self._rows[widget] = (row, column, columns)
            self._place(widget)
        else:
            self.addWidget(widget, 2 * row, column, 2 * rows, columns)

    def setGeometry(self, rect: QRect) -> None:
        """Chooses the arrangement for a width, and places the widgets."""
        stacked = rect.width() < self._beside_px()
        if stacked != self._stacked:
            self._stacked = stacked
            for widget in self._rows:
                self.removeWidget(widget)
                self._place(widget)
        super().setGeometry(rect)

    def minimumSize(self) -> QSize:
        """As narrow as labels above their fields can be."""
        return QSize(self._least_px(), super().minimumSize().height())

    def _place(self, widget: QWidget) -> None:
        row, column, columns = self._rows[widget]
        if not self._stacked:
            self.addWidget(widget, 2 * row, column, 1, columns)
        elif column == LABEL:
            self.addWidget(widget, 2 * row, LABEL, 1, 2, Qt.AlignmentFlag.AlignBottom)
        else:
            self.addWidget(widget, 2 * row + 1, LABEL, 1, column + columns)

    def _width(self, wanted: str) -> int:
        """The widest label, field, button, or what reaches over all columns, as narrow as it can be."""
        widest = 0
        for index in range(self.count()):
            item = self.itemAt(index)
            if item.widget() in self._rows:
                kind = "label" if self._rows[item.widget()][1] == LABEL else "field"
            else:
                kind = "whole" if self.getItemPosition(index)[1] == LABEL else "button"
            if kind == wanted and not item.isEmpty():
                widest = max(widest, item.minimumSize().width())
        return widest

    def _fields_px(self) -> int:
        """What fields and the buttons beside them need."""
        button = self._width("button")
        return self._width("field") + (button + max(self.horizontalSpacing(), 0) if button else 0)

    def _beside_px(self) -> int:
        """What labels, fields and buttons need side by side."""
        return self._width("label") + max(self.horizontalSpacing(), 0) + self._fields_px()

    def _least_px(self) -> int:
        """What they need below each other."""
        return max(self._width("label"), self._width("whole"), self._fields_px())
