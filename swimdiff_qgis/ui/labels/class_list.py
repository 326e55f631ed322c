"""The list of classes: colour, name, key, number and area of the labels of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ...texts import tr
from .class_list_edit import key_of
from .tally import Count, area_text

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

NAME, KEY, LABELS, AREA = range(4)
ROWS_SHOWN = (4, 9)  # at least and at most; more are scrolled
_EDITABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable


class ClassList(QTreeWidget):
    """Shows classes, lets one be chosen, and asks for changes; whoever listens decides and calls `set_classes`."""

    chosen = pyqtSignal(str)  # name of the class for what is drawn next
    renameRequested = pyqtSignal(str, str)  # old and new name
    keyRequested = pyqtSignal(str, str)  # name and key
    colourRequested = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._classes: tuple[LabelClass, ...] = ()
        self._counts: dict[str, Count] = {}
        self._filling = False
        self.setHeaderLabels([tr("Class"), tr("Key"), tr("Labels"), tr("Area")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(tr("Classes"))
        self.setToolTip(
            tr("What you draw next gets the chosen class. Its key chooses the class and assigns it to selected labels.")
            + "\n"
            + tr("Double-click to change the name or the key, or the square to change the colour.")
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (KEY, LABELS, AREA):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            alignment = Qt.AlignmentFlag.AlignCenter if column == KEY else Qt.AlignmentFlag.AlignRight
            self.headerItem().setTextAlignment(column, alignment)
        self.currentItemChanged.connect(lambda *_: self._choose())
        self.itemChanged.connect(self._edited)

    @property
    def classes(self) -> tuple[LabelClass, ...]:
        """The classes that are shown."""
        return self._classes

    def set_classes(self, classes: tuple[LabelClass, ...], choose: str = "") -> None:
        """Shows classes.

        Args:
            classes: from top to bottom.
            choose: name of the one to choose; "" keeps the choice.
        """
        wanted = choose or self.chosen_name()
        self._classes = tuple(classes)
        self._filling = True
        self.clear()
        for position, one in enumerate(self._classes):
            item = QTreeWidgetItem([one.name, key_of(self._classes, position).upper()])
            item.setFlags(_EDITABLE)
            item.setIcon(NAME, swatch(one.colour, self.fontMetrics().height()))
            item.setToolTip(NAME, one.name if len(one.name) > 20 else "")
            item.setTextAlignment(KEY, Qt.AlignmentFlag.AlignCenter)
            for column in (LABELS, AREA):
                item.setTextAlignment(column, right_aligned())
            self.addTopLevelItem(item)
        self._filling = False
        self._show_counts()
        names = [one.name for one in self._classes]
        if names:
            self.setCurrentItem(self.topLevelItem(names.index(wanted) if wanted in names else 0))
        else:
            self.chosen.emit("")
        self.updateGeometry()

    def set_counts(self, counts: dict[str, Count]) -> None:
        """Shows how many labels there are."""
        self._counts = counts
        self._show_counts()

    def count_of(self, name: str) -> Count:
        """Gives what was counted last for a class."""
        return self._counts.get(name, Count())

    def chosen_name(self) -> str:
        """Gives the class for what is drawn next; "" for none."""
        item = self.currentItem()
        place = -1 if item is None else self.indexOfTopLevelItem(item)
        return self._classes[place].name if 0 <= place < len(self._classes) else ""

    def choose(self, name: str) -> None:
        """Chooses a class."""
        for position, one in enumerate(self._classes):
            if one.name == name:
                self.setCurrentItem(self.topLevelItem(position))

    def edit_name(self) -> None:
        """Lets the person type another name for the chosen class."""
        if self.currentItem() is not None:
            self.setFocus()
            self.editItem(self.currentItem(), NAME)

    def edit(self, index: QModelIndex, trigger: int | None = None, event: QEvent | None = None) -> bool | None:
        """Opens an editor for names and keys only; the square asks for a colour."""
        if trigger is None:
            return super().edit(index)
        if trigger == QAbstractItemView.EditTrigger.DoubleClicked and index.column() == NAME:
            square = self.visualRect(index).left() + self.fontMetrics().height() + 6
            if event is not None and event.pos().x() <= square:
                self.colourRequested.emit(self._classes[index.row()].name)
                return False
        return index.column() in (NAME, KEY) and super().edit(index, trigger, event)

    def sizeHint(self) -> QSize:
        """As high as its rows, within limits."""
        rows = min(max(len(self._classes), ROWS_SHOWN[0]), ROWS_SHOWN[1])
        height = self.sizeHintForRow(0) if self._classes else round(1.3 * self.fontMetrics().height())
        return QSize(super().sizeHint().width(), self.header().sizeHint().height() + rows * height + 4)

    def minimumSizeHint(self) -> QSize:
        """Never less high than that, since the page scrolls."""
        return QSize(100, self.sizeHint().height())

    def keyboardSearch(self, text: str) -> None:
        """Leaves letters to the keys of the classes."""

    def _choose(self) -> None:
        if not self._filling:
            self.chosen.emit(self.chosen_name())

    def _edited(self, item: QTreeWidgetItem, column: int) -> None:
        if self._filling:
            return
        one = self._classes[self.indexOfTopLevelItem(item)]
        text = item.text(column).strip()
        self._filling = True  # what is refused must not stay in the list
        item.setText(NAME, one.name)
        item.setText(KEY, key_of(self._classes, self.indexOfTopLevelItem(item)).upper())
        self._filling = False
        if column == NAME and text != one.name:
            self.renameRequested.emit(one.name, text)
        elif column == KEY and text.casefold() != item.text(KEY).casefold():
            self.keyRequested.emit(one.name, text)

    def _show_counts(self) -> None:
        self._filling = True
        for position, one in enumerate(self._classes):
            count = self._counts.get(one.name, Count())
            item = self.topLevelItem(position)
            item.setText(LABELS, str(count.labels) if count.labels else "–")
            item.setText(AREA, area_text(count.area_m2))
        self._filling = False


def right_aligned() -> Qt.AlignmentFlag:
    """Gives right and in the middle of the row: a number in Qt 5, a flag in Qt 6."""
    both = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    try:
        return int(both)
    except TypeError:
        return both


def swatch(colour: str, edge_px: int) -> QIcon:
    """Draws a square in a colour, with an outline that is seen on any background."""
    picture = QPixmap(edge_px, edge_px)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(QPen(QColor(0, 0, 0, 120)))
    painter.setBrush(QColor(colour))
    painter.drawRect(1, 1, edge_px - 3, edge_px - 3)
    painter.end()
    return QIcon(picture)
