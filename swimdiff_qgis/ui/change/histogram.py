"""The histogram of scores in a result, and the widget that draws it with a threshold line to be dragged."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...texts import number, tr
from ..common.ink import GROUND, STILL, Ink


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
    def low(self) -> float:
        """The lowest score that is there."""
        return self.edges[0]

    @property
    def high(self) -> float:
        """The highest score that is there."""
        return self.edges[-1]

    def place(self, score: float) -> float:
        """Where a score stands between the lowest, 0, and the highest, 1."""
        width = self.high - self.low
        return min(max((score - self.low) / width, 0.0), 1.0) if width > 0 else 0.0

    def score(self, place: float) -> float:
        """Undoes `place`."""
        return self.low + min(max(place, 0.0), 1.0) * (self.high - self.low)

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
    """Bars of log counts over the scores that are there; what lies above the threshold has the colour of change.

    Small marks on the axis show thresholds that rules found.

    The mouse drags the line; for the keyboard there are the slider and the field beside it.
    """

    thresholdDragged = pyqtSignal(float)

    def __init__(self, changed_colour: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = Ink(self)
        self._histogram: Histogram | None = None
        self._marks: dict[str, float] = {}
        self._threshold = 0.5
        self._changed_colour = changed_colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram of the change score"))
        self._tip = tr("Number of pixels for each change score (logarithmic). Drag the line to move the threshold.")
        self.setToolTip(self._tip)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def set_histogram(self, histogram: Histogram | None, marks: dict[str, float] | None = None) -> None:
        """Takes another histogram, or none.

        Args:
            histogram: of the scores.
            marks: thresholds that rules found, by a word for people.
        """
        self._histogram = histogram
        self._marks = dict(marks or {})
        lines = [self._tip, *(f"▲ {number(value, '.3f')} {word}" for word, value in self._marks.items())]
        self.setToolTip("\n".join(lines))
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
        self._paint_marks(painter, plot)
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
        if self._histogram is None:
            return
        self._threshold = self._histogram.score((x - plot.left()) / plot.width())
        self.update()
        self.thresholdDragged.emit(self._threshold)

    def _plot(self) -> QRectF:
        metrics = self.fontMetrics()
        side = metrics.horizontalAdvance("0") * 1.5  # half of the widest axis label, which is centred on its tick
        top = metrics.height() * 0.6  # the handle of the line
        bottom = metrics.height() * 1.4
        return QRectF(side, top, max(self.width() - 2 * side, 1.0), max(self.height() - top - bottom, 1.0))

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        painter.fillRect(plot, self._ink.colour(GROUND))
        if self._histogram is None or self._histogram.total == 0:
            return
        still = self._ink.colour(STILL)
        highest = math.log1p(max(self._histogram.counts))
        split = self._x(plot, self._threshold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for position, count in enumerate(self._histogram.counts):
            if count == 0:
                continue
            left = self._x(plot, self._histogram.edges[position])
            right = self._x(plot, self._histogram.edges[position + 1])
            height = plot.height() * math.log1p(count) / highest
            bar = QRectF(left, plot.bottom() - height, right - left, height)
            if left < split:
                painter.fillRect(QRectF(bar.left(), bar.top(), min(right, split) - left, height), still)
            if right > split:
                start = max(left, split)
                painter.fillRect(QRectF(start, bar.top(), right - start, height), self._changed_colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        metrics = self.fontMetrics()
        frame = self._ink.colour(0.35)
        painter.setPen(QPen(frame, 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(self._ink.colour())
        baseline = plot.bottom() + metrics.height() * 0.25
        width = metrics.horizontalAdvance("0.00")
        for value in self._ticks():
            x = self._x(plot, value)
            painter.setPen(QPen(frame, 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + metrics.height() * 0.2))
            painter.setPen(self._ink.colour())
            text = QRectF(x - width, baseline, 2 * width, metrics.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignCenter, number(value, "g"))

    def _x(self, plot: QRectF, score: float) -> float:
        """Where a score stands on the screen."""
        place = score if self._histogram is None else self._histogram.place(score)
        return plot.left() + place * plot.width()

    def _ticks(self) -> list[float]:
        """About five round scores within those that are there."""
        low, high = (0.0, 1.0) if self._histogram is None else (self._histogram.low, self._histogram.high)
        rough = max(high - low, 1e-6) / 4.0
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(factor * power for factor in (1.0, 2.0, 2.5, 5.0, 10.0) if factor * power >= rough * 0.999)
        first = math.ceil(low / step - 1e-9)
        return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)]

    def _paint_marks(self, painter: QPainter, plot: QRectF) -> None:
        """Draws a small triangle below the axis for each mark."""
        size = self.fontMetrics().height() * 0.3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._changed_colour)
        for value in self._marks.values():
            x, y = self._x(plot, value), plot.bottom()
            corners = ((x - size * 0.7, y + size), (x + size * 0.7, y + size), (x, y))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _paint_line(self, painter: QPainter, plot: QRectF) -> None:
        if self._histogram is None:
            return
        x = self._x(plot, self._threshold)
        ink = self._ink.colour()
        painter.setPen(QPen(ink, max(1.5, self.fontMetrics().height() / 9)))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        size = plot.top() * 0.8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = ((x - size * 0.7, plot.top() - size), (x + size * 0.7, plot.top() - size), (x, plot.top()))
        handle = [QPointF(*corner) for corner in corners]
        painter.drawPolygon(QPolygonF(handle))
