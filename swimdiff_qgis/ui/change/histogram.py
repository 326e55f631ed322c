"""The histogram of scores in a result, and the widget that draws it with a threshold line to be dragged."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...texts import tr


@dataclass(frozen=True)
class Histogram:
    """Counts of pixels by score.

    Args:
        edges: [n + 1] ascending scores, 0 to 1.
        counts: [n] pixels from one edge to the next.
    """

    edges: tuple[float, ...]
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All pixels with data."""
        return sum(self.counts)

    def share_above(self, threshold: float) -> float:
        """Gives the share of the pixels whose score is at or above a threshold, evenly spread within a bin."""
        if self.total == 0 or threshold > self.edges[-1]:
            return 0.0
        if threshold <= self.edges[0]:
            return 1.0
        position = min(bisect_right(self.edges, threshold) - 1, len(self.counts) - 1)
        width = self.edges[position + 1] - self.edges[position]
        part = (self.edges[position + 1] - threshold) / width if width > 0 else 0.0
        above = sum(self.counts[position + 1 :]) + part * self.counts[position]
        return above / self.total


class HistogramWidget(QWidget):
    """Bars of log counts over the score; what lies above the threshold is drawn in the colour of change.

    The mouse drags the line; for the keyboard there are the slider and the field beside it.
    """

    thresholdDragged = pyqtSignal(float)

    def __init__(self, changed_colour: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram: Histogram | None = None
        self._threshold = 0.5
        self._changed_colour = changed_colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram of the change score"))
        self.setToolTip(
            tr("Number of pixels for each change score (logarithmic). Drag the line to move the threshold.")
        )
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def set_histogram(self, histogram: Histogram | None) -> None:
        """Takes another histogram, or none."""
        self._histogram = histogram
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Moves the line; emits nothing."""
        self._threshold = threshold
        self.update()

    def sizeHint(self) -> QSize:
        """About seven lines of text high, whatever the screen's scale."""
        height = self.fontMetrics().height()
        return QSize(14 * height, 7 * height)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow dock."""
        height = self.fontMetrics().height()
        return QSize(6 * height, 6 * height)

    def paintEvent(self, event: object) -> None:
        """Paints bars, axis and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        plot = self._plot()
        self._paint_bars(painter, plot)
        self._paint_axis(painter, plot)
        self._paint_line(painter, plot)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the line to the mouse."""
        if event.button() == Qt.MouseButton.LeftButton and self._histogram is not None:
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keeps the line under the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._histogram is not None:
            self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        # Qt 6 dropped x() of mouse events, Qt 5 lacks position().
        x = event.position().x() if hasattr(event, "position") else event.x()
        plot = self._plot()
        self._threshold = min(max((x - plot.left()) / plot.width(), 0.0), 1.0)
        self.update()
        self.thresholdDragged.emit(self._threshold)

    def _plot(self) -> QRectF:
        metrics = self.fontMetrics()
        side = metrics.horizontalAdvance("0") * 1.5  # half of the widest axis label, which is centred on its tick
        top = metrics.height() * 0.6  # the handle of the line
        bottom = metrics.height() * 1.4
        return QRectF(side, top, max(self.width() - 2 * side, 1.0), max(self.height() - top - bottom, 1.0))

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        palette = self.palette()
        painter.fillRect(plot, palette.color(QPalette.ColorRole.Base))
        if self._histogram is None or self._histogram.total == 0:
            return
        still = QColor(palette.color(QPalette.ColorRole.Text))
        still.setAlphaF(0.38)
        highest = math.log1p(max(self._histogram.counts))
        split = plot.left() + self._threshold * plot.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for position, count in enumerate(self._histogram.counts):
            if count == 0:
                continue
            left = plot.left() + self._histogram.edges[position] * plot.width()
            right = plot.left() + self._histogram.edges[position + 1] * plot.width()
            height = plot.height() * math.log1p(count) / highest
            bar = QRectF(left, plot.bottom() - height, right - left, height)
            if left < split:
                painter.fillRect(QRectF(bar.left(), bar.top(), min(right, split) - left, height), still)
            if right > split:
                start = max(left, split)
                painter.fillRect(QRectF(start, bar.top(), right - start, height), self._changed_colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        palette = self.palette()
        metrics = self.fontMetrics()
        frame = QColor(palette.color(QPalette.ColorRole.WindowText))
        frame.setAlphaF(0.35)
        painter.setPen(QPen(frame, 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        baseline = plot.bottom() + metrics.height() * 0.25
        width = metrics.horizontalAdvance("0.00")
        for value in (0.0, 0.25, 0.5, 0.75, 1.0):
            x = plot.left() + value * plot.width()
            painter.setPen(QPen(frame, 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + metrics.height() * 0.2))
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            text = QRectF(x - width, baseline, 2 * width, metrics.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignCenter, f"{value:g}")

    def _paint_line(self, painter: QPainter, plot: QRectF) -> None:
        if self._histogram is None:
            return
        x = plot.left() + self._threshold * plot.width()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(ink, max(1.5, self.fontMetrics().height() / 9)))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        size = plot.top() * 0.8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = ((x - size * 0.7, plot.top() - size), (x + size * 0.7, plot.top() - size), (x, plot.top()))
        handle = [QPointF(*corner) for corner in corners]
        painter.drawPolygon(QPolygonF(handle))
