"""What a finished run gave: summary, histogram, threshold, and what can be done with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ...contract import results
from ...project.areas import AreaCount
from ...texts import filled, tr
from ..common import phrases
from ..common.field_grid import FieldGrid
from ..common.flow_layout import FlowLayout
from ..common.widgets import add_row, tool_button, wrapped_label
from .histogram import HistogramWidget
from .result_file import ShownChange
from .threshold_field import ThresholdField

SLIDER_LINES = 5  # of text, which a slider is at least long, so that a hand can move it
STEPS = 1000  # of the slider, over the scores that are there: finer than a histogram bin


class ResultPanel(QWidget):
    """Shows a result and lets its threshold be moved.

    Args:
        changed_colour: of changed pixels, as on the map.
        report_icon: of the button that opens the report.
        zoom_icon: of the button that zooms to the result.
    """

    thresholdMoved = pyqtSignal(float)
    applyRequested = pyqtSignal(float)
    reportRequested = pyqtSignal()
    zoomRequested = pyqtSignal()

    def __init__(self, changed_colour: QColor, report_icon: QIcon, zoom_icon: QIcon, parent: QWidget | None = None):
        super().__init__(parent)
        self._result: ShownChange | None = None
        self._threshold = 0.5
        self.title = wrapped_label(bold=True)
        self.summary = wrapped_label()
        self.warnings = wrapped_label()
        self.histogram = HistogramWidget(changed_colour)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setMinimumWidth(SLIDER_LINES * self.fontMetrics().height())
        self.slider.setPageStep(STEPS // 50)
        self.slider.setSingleStep(STEPS // 200)
        self.slider.setAccessibleName(tr("Threshold of the change score"))
        self.slider.setToolTip(tr("Pixels with this score or a higher one count as changed. The map is updated."))
        self.field = ThresholdField()
        self.field.setSingleStep(0.005)
        self.field.setAccessibleName(tr("Threshold of the change score"))
        self.field.setToolTip(self.slider.toolTip())
        self.share = wrapped_label()
        self.share.setToolTip(tr("Areas are counted when the slider rests; small ones are left out, as on the map."))
        self.choices = {
            results.change.LITTLE: QPushButton(tr("&Little")),
            results.change.USUAL: QPushButton(tr("A&uto")),
            results.change.MUCH: QPushButton(tr("Muc&h")),
        }
        tips = (
            tr("The highest threshold that is nearly as well supported as the automatic one: little is called changed"),
            tr("The automatic threshold: where the score has its steepest edges"),
            tr("The lowest threshold that is nearly as well supported as the automatic one: much is called changed"),
        )
        for button, tip in zip(self.choices.values(), tips):
            button.setToolTip(tip)
        self.apply = QPushButton(tr("A&pply"))
        self.apply.setToolTip(
            tr("Writes the change raster, polygons and report with this threshold. The scores are not computed again.")
        )
        self.reset = QPushButton(tr("&Reset"))
        self.reset.setToolTip(tr("Restores the threshold of the files"))
        self.report = tool_button(tr("Open rep&ort"), tr("Opens the report in the web browser"), report_icon)
        self.zoom = tool_button(tr("&Zoom to result"), tr("Shows the whole result on the map"), zoom_icon)
        self._connect()
        self._lay_out()

    def show_result(self, result: ShownChange) -> None:
        """Fills the panel."""
        self._result = result
        self.title.setText(tr("Result: {}").format(phrases.breakable(result.folder.name)))
        self.title.setToolTip(str(result.folder))
        self.summary.setText(result.summary)
        self.summary.setToolTip(result.threshold_text)
        self.warnings.setText("\n".join(map(phrases.breakable, result.warnings)))
        self.warnings.setVisible(bool(result.warnings))
        self.histogram.set_histogram(result.histogram, _named(result.marks))
        for name, button in self.choices.items():
            button.setVisible(name in result.marks)
        self.field.setSingleStep(max((result.histogram.high - result.histogram.low) / 200.0, 0.0001))
        self.report.setEnabled(result.report.is_file())
        self._show_threshold(result.threshold)

    @property
    def threshold(self) -> float:
        """The threshold that is shown."""
        return self._threshold

    @property
    def moved(self) -> bool:
        """Whether the threshold differs from that of the files."""
        result = self._result
        if result is None:
            return False
        # Two thresholds on the same step of the slider are one.
        step = (result.histogram.high - result.histogram.low) / STEPS
        return abs(self._threshold - result.threshold) > 0.5 * step

    def show_count(self, threshold: float, count: AreaCount) -> None:
        """Says how many areas a threshold leaves, where it is still the one that is shown."""
        if self._result is None or threshold != self._threshold:
            return
        template = (
            tr("{areas:,} {areas:area|areas}, {size}")
            if count.exact
            else tr("About {areas:,} {areas:area|areas}, {size}")
        )
        self.share.setText(filled(template, areas=count.areas, size=self._size(count.share)))

    def set_busy(self, busy: bool) -> None:
        """Locks what would disturb a running job."""
        for widget in (self.histogram, self.slider, self.field, *self.choices.values()):
            widget.setEnabled(not busy)
        self._busy = busy
        self._show_buttons()

    def _connect(self) -> None:
        self._busy = False
        self.slider.valueChanged.connect(self._slide)
        for name, button in self.choices.items():
            button.clicked.connect(lambda _=False, chosen=name: self._choose(chosen))
        self.field.valueChanged.connect(self._move)
        self.field.typed.connect(self._show_buttons)
        self.histogram.thresholdDragged.connect(self._move)
        self.apply.clicked.connect(self._apply)
        self.reset.clicked.connect(self._reset)
        self.report.clicked.connect(self.reportRequested)
        self.zoom.clicked.connect(self.zoomRequested)

    def _apply(self) -> None:
        self.field.interpretText()  # what was typed and not confirmed yet
        if self.moved:
            self.applyRequested.emit(self._threshold)

    def _reset(self) -> None:
        if self._result is not None:
            self._move(self._result.threshold)

    def _choose(self, mark: str) -> None:
        if self._result is not None and mark in self._result.marks:
            self._move(self._result.marks[mark])

    def _slide(self, step: int) -> None:
        if self._result is not None:
            self._move(self._result.histogram.score(step / STEPS))

    def _size(self, share: float) -> str:
        """Hectares, where they are known, and the share of what was compared."""
        part = phrases.share(share)
        compared = None if self._result is None else self._result.compared_ha
        return part if compared is None else f"{phrases.hectares(share * compared)}, {part}"

    def _move(self, threshold: float) -> None:
        if self._result is None or threshold == self._threshold:
            return
        self._show_threshold(threshold)
        self.thresholdMoved.emit(threshold)

    def _show_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        place = threshold if self._result is None else self._result.histogram.place(threshold)
        for widget, value in ((self.slider, round(place * STEPS)), (self.field, threshold)):
            blocked = widget.blockSignals(True)
            widget.setValue(value)
            widget.blockSignals(blocked)
        self.histogram.set_threshold(threshold)
        if self._result is not None:
            size = self._size(self._result.histogram.share_above(threshold))
            self.share.setText(tr("Above the threshold: {}").format(size))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.apply.setEnabled((self.moved or self.field.is_being_typed) and not self._busy)
        self.reset.setEnabled(self.moved and not self._busy)

    def _lay_out(self) -> None:
        threshold = QWidget()
        fields = FieldGrid(threshold)
        add_row(fields, 0, tr("&Threshold"), self.slider)
        fields.put(self.field, 0, 2)
        change, look, choice = FlowLayout(), FlowLayout(), FlowLayout()
        rows = (
            (change, (self.apply, self.reset)),
            (look, (self.report, self.zoom)),
            (choice, tuple(self.choices.values())),
        )
        for row, buttons in rows:
            for button in buttons:
                row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.summary, self.warnings):
            column.addWidget(widget)
        column.addLayout(look)
        column.addWidget(self.histogram)
        column.addWidget(threshold)
        column.addLayout(choice)
        column.addWidget(self.share)
        column.addLayout(change)


def _named(marks: dict[str, float]) -> dict[str, float]:
    """Marks by words for people."""
    words = {
        results.change.LITTLE: tr("little"),
        results.change.USUAL: tr("automatic"),
        results.change.MUCH: tr("much"),
        results.change.RARE: tr("if change is rare"),
        results.change.COMMON: tr("if change is common"),
    }
    return {words.get(name, name): value for name, value in marks.items()}
