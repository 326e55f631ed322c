"""What was found: a slider of the score, counts of each class and district, windows to label next, the report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ...project.object_layers import ShownCount
from ...texts import filled, tr
from ..common import phrases
from ..common.flow_layout import FlowLayout
from ..common.remarks_html import remarks_html
from ..common.widgets import icon, tool_button, wrapped_label
from .count_table import CountTable, PlaceTable
from .result_file import FoundObjects

if TYPE_CHECKING:
    from engine.contract.results.objects import ObjectCount

STEPS = 100  # of the slider: hundredths of the score


class FoundPanel(QWidget):
    """Shows found objects and lets the score be chosen from which they are shown and counted."""

    scoreMoved = pyqtSignal(float)
    scoreReset = pyqtSignal()  # back to the score of each class

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label(bold=True)
        self.remarks = wrapped_label(rich=True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Lowest score of the objects that are shown and counted"))
        self.slider.setToolTip(self.slider.accessibleName())
        self.score = QLabel()
        self.reset = tool_button(
            tr("Usual score"),
            tr("For each class the score with the best balance of missed and wrong objects, by the training"),
            icon("mActionUndo.svg"),
        )
        self.counts = CountTable()
        self.note = wrapped_label()
        self.places = PlaceTable()
        self.next = tool_button(
            tr("Ne&xt window (N)"),
            tr("Goes to the next window where labels would help most"),
            icon("mActionPanToSelected.svg"),
        )
        self.report = tool_button(tr("Report"), tr("Counts and figures, in the browser"), icon("report.svg"))
        self.where = wrapped_label()
        self._lay_out()
        self.slider.valueChanged.connect(self._moved)
        self.reset.clicked.connect(self.scoreReset)

    def show_found(self, found: FoundObjects, title: str) -> None:
        """Fills the panel; the score is that of each class.

        Args:
            found: what is shown.
            title: of its group in the project.
        """
        self.title.setText(phrases.breakable(title))
        self.title.setToolTip(str(found.folder))
        self.remarks.setText(remarks_html(found.result.remarks))
        self.remarks.setVisible(bool(found.result.remarks))
        blocked = self.slider.blockSignals(True)  # other bounds may move it, which is not the person's wish
        self.slider.setRange(max(1, round(STEPS * found.lowest)), STEPS - 1)
        self.slider.blockSignals(blocked)
        self.report.setEnabled("report" in found.files)
        self.show_usual(found.threshold)

    def show_usual(self, threshold: float) -> None:
        """Shows that the score is that of each class."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(STEPS * threshold))
        self.slider.blockSignals(blocked)
        self.score.setText(tr("usual"))
        self.reset.setEnabled(False)

    def show_score(self, score: float) -> None:
        """Shows from which score the map shows objects."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(STEPS * score))
        self.slider.blockSignals(blocked)
        self._say_score(score)

    def show_counts(
        self,
        classes: tuple[ObjectCount, ...],
        counts: Mapping[int, ShownCount],
        places: Mapping[str, Mapping[int, ShownCount]],
    ) -> None:
        """Shows how many objects there are from the score on.

        Args:
            classes: that were looked for, with what is expected in all.
            counts: by the value of the class.
            places: likewise, by the name of the polygon.
        """
        self.counts.show_counts(classes, counts)
        self.note.setText(self._note(classes, counts))
        self.places.show_counts(classes, places)
        self.places.setVisible(bool(places))

    def show_windows(self, count: int, left: int, position: int, guess: str = "") -> None:
        """Says where the walk through the windows is.

        Args:
            count: windows to label next.
            left: those without a label.
            position: that is shown, from 0; -1 for none.
            guess: the class that is most uncertain there.
        """
        self.next.setEnabled(left > 0)
        if not count:
            text = tr("No windows to label next.")
        elif not left:
            text = tr("All windows are labelled now. Train again to see the difference.")
        elif position < 0:
            text = filled(tr("{count} {count:window|windows} where labels would help most."), count=left)
        else:
            where = tr("Window {} of {}: least certain is {}.").format(position + 1, count, guess)
            text = where + " " + tr("Draw a searched area and all objects in it; N continues.")
        self.where.setText(text)

    def _note(self, classes: tuple[ObjectCount, ...], counts: Mapping[int, ShownCount]) -> str:
        if not any(one.shown for one in counts.values()):
            return tr("No object has such a score.")
        if all(one.expected is None for one in classes):
            return tr("The model was not checked in areas left out, so it is unknown how many of these are right.")
        return tr("Right: how many of those shown are expected to be real. In all: with those that are not shown.")

    def _moved(self, value: int) -> None:
        self._say_score(value / STEPS)
        self.scoreMoved.emit(value / STEPS)

    def _say_score(self, score: float) -> None:
        self.score.setText(filled("{:.2f}", score))
        self.reset.setEnabled(True)

    def _lay_out(self) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("S&core"))
        label.setBuddy(self.slider)
        self.score.setMinimumWidth(self.score.fontMetrics().horizontalAdvance("0.00 "))
        for widget, stretch in ((label, 0), (self.slider, 1), (self.score, 0)):
            row.addWidget(widget, stretch)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.reset, self.next, self.report):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.remarks, line, self.counts, self.note, self.places, buttons, self.where):
            column.addWidget(widget)
