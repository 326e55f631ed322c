"""The part of the page where points are checked: how many are, what to do, a button for each class."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QToolButton, QVBoxLayout, QWidget

from ...texts import tr
from ..common import phrases
from ..common.flow_layout import FlowLayout
from ..common.widgets import icon, tool_button, wrapped_label
from ..labels.class_list import swatch
from ..labels.class_list_edit import NEXT_KEY, key_of
from .sample import BACK_KEY

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

LONGEST_NAME = 28  # characters on a button


class CheckPanel(QWidget):
    """Shows where the checking is, and takes the answers."""

    classGiven = pyqtSignal(str)  # name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label(bold=True)
        self.bar = QProgressBar()
        self.bar.setFormat(tr("%v of %m checked"))
        self.bar.setAccessibleName(tr("Points checked so far"))
        self.said = wrapped_label()
        self.hidden = wrapped_label()
        self.next = tool_button("", "", icon("mActionPanToSelected.svg"))
        self.back = tool_button(
            tr("&Back ({})").format(BACK_KEY.upper()),
            tr("Shows the previous point with your answer"),
            icon("mActionUndo.svg"),
        )
        self.here = QToolButton()
        self.here.setIcon(icon("mActionZoomToLayer.svg"))
        self.here.setToolTip(tr("Shows the point again after you have moved the map"))
        self.here.setAccessibleName(self.here.toolTip())
        self.clear = tool_button(
            tr("No &answer"), tr("Deletes your answer for this point"), icon("mActionDeleteSelected.svg")
        )
        self.stop = tool_button(
            tr("S&top"),
            tr("Removes the frame and shows the map again. The answers are saved."),
            icon("mActionShowAllLayers.svg"),
        )
        self._classes: tuple[LabelClass, ...] = ()
        self._buttons: dict[str, QToolButton] = {}
        self._lay_out()

    def set_sample(self, title: str, tip: str) -> None:
        """Names the sample."""
        self.title.setText(phrases.breakable(title))
        self.title.setToolTip(html.escape(tip))

    def set_classes(self, classes: Iterable[LabelClass]) -> None:
        """Shows a button for each class, with its key."""
        self._classes = tuple(classes)
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._buttons = {}
        edge_px = self.fontMetrics().height()
        for place, one in enumerate(self._classes):
            key = key_of(self._classes, place).upper()
            name = one.name if len(one.name) <= LONGEST_NAME else one.name[: LONGEST_NAME - 1] + "…"
            shown = f"{key}  {name}" if key else name
            button = tool_button(shown.replace("&", "&&"), html.escape(one.name), swatch(one.colour, edge_px))
            button.setAccessibleName(one.name)
            button.setCheckable(True)
            button.setMinimumHeight(round(1.7 * edge_px))
            button.clicked.connect(lambda _, name=one.name: self.classGiven.emit(name))
            self._row.addWidget(button)
            self._buttons[one.name] = button
        self.answers.updateGeometry()

    def button(self, name: str) -> QToolButton:
        """Gives the button of a class."""
        return self._buttons[name]

    @property
    def classes(self) -> tuple[LabelClass, ...]:
        """The classes that have a button."""
        return self._classes

    def show_point(self, number: int, answer: str) -> None:
        """Shows that a point is on the map.

        Args:
            number: of the point, from 1; 0 for none.
            answer: that it has; "" for none.
        """
        shown = number > 0
        for name, button in self._buttons.items():
            button.setEnabled(shown)
            button.setChecked(shown and name == answer)
        for button in (self.back, self.here, self.stop):
            button.setEnabled(shown)
        self.clear.setVisible(shown and bool(answer))
        key = NEXT_KEY.upper()
        if not shown:
            self.next.setText(tr("&Next point ({})").format(key))
            self.next.setToolTip(tr("Goes to the next point without an answer"))
        elif answer:
            self.next.setText(tr("&Next point ({})").format(key))
            self.next.setToolTip(tr("Keeps the answer and goes to the next point without one"))
        else:
            self.next.setText(tr("&Skip ({})").format(key))
            self.next.setToolTip(tr("Skips this point for now and goes to the next one without an answer"))

    def show_count(self, checked: int, count: int) -> None:
        """Shows how many points have an answer."""
        self.bar.setRange(0, max(count, 1))
        self.bar.setValue(checked)
        self.next.setEnabled(checked < count)

    def say(self, text: str, hidden: str = "") -> None:
        """Says what to do, and what is hidden from the eye."""
        self.said.setText(text)
        self.hidden.setText(hidden)
        self.hidden.setVisible(bool(hidden))

    def _lay_out(self) -> None:
        font = self.hidden.font()
        font.setItalic(True)
        self.hidden.setFont(font)
        self.answers = QWidget()
        self._row = FlowLayout(self.answers, 4)
        steps = QWidget()
        row = FlowLayout(steps, 3)
        for button in (self.next, self.back, self.here, self.stop, self.clear):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.bar, self.said, self.answers, steps, self.hidden):
            column.addWidget(widget)
