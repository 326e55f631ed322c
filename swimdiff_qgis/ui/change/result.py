"""What a finished run gave: summary, histogram, threshold, and what can be done with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ...texts import tr
from ..common import phrases
from ..common.flow_layout import FlowLayout
from ..common.widgets import tool_button, wrapped_label
from .histogram import HistogramWidget
from .result_file import ShownChange

STEPS = 1000  # of the slider: a thousandth of the score, finer than a histogram bin
SAME = 0.5 / STEPS  # two thresholds closer than this stand on the same step


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
        self.slider.setPageStep(STEPS // 50)
        self.slider.setSingleStep(STEPS // 200)
        self.slider.setAccessibleName(tr("Threshold of the change score"))
        self.slider.setToolTip(tr("Pixels with this score or a higher one count as changed. The map is updated."))
        self.field = QDoubleSpinBox()
        self.field.setRange(0.0, 1.0)
        self.field.setDecimals(3)
        self.field.setSingleStep(0.005)
        self.field.setAccessibleName(tr("Threshold of the change score"))
        self.field.setToolTip(self.slider.toolTip())
        self.share = wrapped_label()
        self.share.setToolTip(tr("Before areas smaller than the minimum mapping unit are removed"))
        self.apply = QPushButton(tr("A&pply"))
        self.apply.setToolTip(
            tr("Writes the change raster, polygons and report with this threshold. The scores are not computed again.")
        )
        self.reset = QPushButton(tr("&Reset"))
        self.reset.setToolTip(tr("Restores the threshold of the files"))
        self.report = tool_button(tr("Open &report"), tr("Opens the report in the web browser"), report_icon)
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
        self.histogram.set_histogram(result.histogram)
        self.report.setEnabled(result.report.is_file())
        self._show_threshold(result.threshold)

    @property
    def threshold(self) -> float:
        """The threshold that is shown."""
        return self._threshold

    @property
    def moved(self) -> bool:
        """Whether the threshold differs from that of the files."""
        return self._result is not None and abs(self._threshold - self._result.threshold) > SAME

    def set_busy(self, busy: bool) -> None:
        """Locks what would disturb a running job."""
        for widget in (self.histogram, self.slider, self.field):
            widget.setEnabled(not busy)
        self._busy = busy
        self._show_buttons()

    def _connect(self) -> None:
        self._busy = False
        self.slider.valueChanged.connect(lambda step: self._move(step / STEPS))
        self.field.valueChanged.connect(self._move)
        self.histogram.thresholdDragged.connect(self._move)
        self.apply.clicked.connect(lambda: self.applyRequested.emit(self._threshold))
        self.reset.clicked.connect(self._reset)
        self.report.clicked.connect(self.reportRequested)
        self.zoom.clicked.connect(self.zoomRequested)

    def _reset(self) -> None:
        if self._result is not None:
            self._move(self._result.threshold)

    def _move(self, threshold: float) -> None:
        if self._result is None or threshold == self._threshold:
            return
        self._show_threshold(threshold)
        self.thresholdMoved.emit(threshold)

    def _show_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        for widget, value in ((self.slider, round(threshold * STEPS)), (self.field, threshold)):
            blocked = widget.blockSignals(True)
            widget.setValue(value)
            widget.blockSignals(blocked)
        self.histogram.set_threshold(threshold)
        if self._result is not None:
            part = phrases.share(self._result.histogram.share_above(threshold))
            self.share.setText(tr("Above the threshold: {} of the pixels").format(part))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.apply.setEnabled(self.moved and not self._busy)
        self.reset.setEnabled(self.moved and not self._busy)

    def _lay_out(self) -> None:
        label = QLabel(tr("&Threshold"))
        label.setBuddy(self.slider)
        threshold = QGridLayout()
        threshold.addWidget(label, 0, 0)
        threshold.addWidget(self.slider, 0, 1)
        threshold.addWidget(self.field, 0, 2)
        threshold.setColumnStretch(1, 1)
        change, look = FlowLayout(), FlowLayout()
        for row, buttons in ((change, (self.apply, self.reset)), (look, (self.report, self.zoom))):
            for button in buttons:
                row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.summary, self.warnings):
            column.addWidget(widget)
        column.addLayout(look)
        column.addWidget(self.histogram)
        column.addLayout(threshold)
        column.addWidget(self.share)
        column.addLayout(change)
        order = (self.report, self.zoom, self.slider, self.field, self.apply, self.reset)
        for first, second in zip(order, order[1:]):
            self.setTabOrder(first, second)
