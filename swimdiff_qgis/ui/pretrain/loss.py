"""The loss of a training as it comes, and the diagrams that show it: one small one per part of the loss."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...texts import filled, number, tr
from ..common.ink import GROUND, Ink

MAXIMUM_BYTES = 8 * 1024 * 1024  # of a metrics.csv; a week of training needs less, and more would stall the window
MOST_POINTS = 8000  # of a series; more are not seen, and every new one redraws all
LOSS, PART = "loss", "loss_"  # the whole loss, and what the names of its parts begin with; nothing else is drawn
SMOOTHING = 0.03  # share of a series that the smoothed line looks back
# Okabe and Ito's colours, which the colour-blind tell apart; the name stands beside each line as well.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")
ROW_LINES = 4.2  # height of a diagram in lines of text


class LossHistory:
    """Series of figures by step.

    A run that is resumed goes back to its last checkpoint: figures of later steps are dropped when a step comes again.
    """

    def __init__(self) -> None:
        self._series: dict[str, list[tuple[int, float]]] = {}

    def clear(self) -> None:
        """Forgets everything."""
        self._series.clear()

    def add(self, figures: Iterable[tuple[str, float, int]]) -> None:
        """Takes figures: name, value, step. Those that are no numbers are left out."""
        for name, value, step in figures:
            series = self._series.setdefault(name, [])
            while series and series[-1][0] >= step:
                series.pop()
            if math.isfinite(value):
                series.append((step, value))
            if len(series) > MOST_POINTS:
                del series[1:-1:2]

    def names(self) -> list[str]:
        """Gives the series that are drawn, the whole loss first."""
        there = sorted(name for name, series in self._series.items() if series)
        return [name for name in there if name == LOSS or name.startswith(PART)] or there[:1]

    def points(self, name: str) -> list[tuple[int, float]]:
        """Gives (step, value) of a series in rising order."""
        return self._series.get(name, [])

    def smoothed(self, name: str) -> list[tuple[int, float]]:
        """Gives a series without its noise: an exponential mean without lag at the start."""
        points = self.points(name)
        keep = 1.0 - 1.0 / max(SMOOTHING * len(points), 1.0)
        total, weight, smooth = 0.0, 0.0, []
        for step, value in points:
            total = keep * total + value
            weight = keep * weight + 1.0
            smooth.append((step, total / weight))
        return smooth

    def latest(self, name: str) -> float | None:
        """Gives the last figure of a series."""
        points = self.points(name)
        return points[-1][1] if points else None

    @property
    def last_step(self) -> int:
        """The last step of any series; 0 before the first."""
        return max((series[-1][0] for series in self._series.values() if series), default=0)

    def read(self, path: Path) -> None:
        """Takes the figures of a metrics.csv: a column `step`, and one a series. A damaged line is passed over."""
        try:
            if path.stat().st_size > MAXIMUM_BYTES:
                return
            with path.open(newline="", encoding="utf-8") as stream:
                for row in csv.DictReader(stream):
                    self.add(_figures(row))
        except (OSError, UnicodeDecodeError, csv.Error):
            return  # the curve begins where the run goes on


def _figures(row: dict[str, str]) -> list[tuple[str, float, int]]:
    try:
        step = int(float(row["step"]))
    except (KeyError, TypeError, ValueError):
        return []
    found = []
    for name, text in row.items():
        try:
            if name != "step" and text:
                found.append((name, float(text), step))
        except (TypeError, ValueError):
            continue
    return found


class LossCurve(QWidget):
    """The whole loss, and below it the parts it is made of, each on a scale of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = Ink(self)
        self.history = LossHistory()
        self._expected_steps = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Loss of the training"))
        self.setToolTip(
            tr("The loss and its parts over the steps: faint as measured, strong smoothed. Lower is better.")
        )

    def begin(self, expected_steps: int = 0) -> None:
        """Starts anew.

        Args:
            expected_steps: of the whole training; 0 where unknown: the axis grows with the steps.
        """
        self.history.clear()
        self.set_expected_steps(expected_steps)

    def set_expected_steps(self, steps: int) -> None:
        """Says where the axis ends."""
        self._expected_steps = steps
        self._refresh()

    def add(self, figures: list[tuple[str, float, int]]) -> None:
        """Takes figures and draws them."""
        self.history.add(figures)
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self.history.names()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A diagram a series, and the axis."""
        height = self.fontMetrics().height()
        rows = max(len(self.history.names()), 1)
        return QSize(14 * height, round((rows * ROW_LINES + 1.6) * height))

    def minimumSizeHint(self) -> QSize:
        """As high as the diagrams are; narrow."""
        return QSize(6 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, event: object) -> None:
        """Paints the diagrams from top to bottom."""
        names = self.history.names()
        if not names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        metrics = self.fontMetrics()
        side = max(metrics.horizontalAdvance(_number(end)) for name in names for end in _range(self.history, name))
        left = side + metrics.horizontalAdvance("0")
        width = max(self.width() - left - metrics.horizontalAdvance("0") * 1.5, 1.0)
        line = metrics.height()
        for row, name in enumerate(names):
            plot = QRectF(left, (row * ROW_LINES + 1.1) * line, width, (ROW_LINES - 1.4) * line)
            self._paint_row(painter, plot, name)
        self._paint_steps(painter, QRectF(left, (len(names) * ROW_LINES) * line, width, line))
        painter.end()

    @property
    def _last_step(self) -> int:
        return max(self._expected_steps, self.history.last_step, 1)

    def _paint_row(self, painter: QPainter, plot: QRectF, name: str) -> None:
        metrics = self.fontMetrics()
        ink, faint = self._ink.colour(), self._ink.colour(0.25)
        painter.fillRect(plot, self._ink.colour(GROUND))
        low, high = _range(self.history, name)
        painter.setPen(QPen(faint, 1))
        for y in (plot.top(), plot.bottom()):
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(ink)
        for value, y in ((high, plot.top()), (low, plot.bottom())):
            box = QRectF(
                0, y - metrics.height() / 2, plot.left() - metrics.horizontalAdvance("0") / 2, metrics.height()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _number(value))
        drawn = self.history.names()
        colour = QColor(COLOURS[drawn.index(name) % len(COLOURS)])
        title = QRectF(plot.left(), plot.top() - 1.05 * metrics.height(), plot.width(), metrics.height())
        latest = self.history.latest(name)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, self._title(name))
        painter.drawText(title, Qt.AlignmentFlag.AlignRight, "" if latest is None else number(latest, ".4g"))
        thick = max(1.5, metrics.height() / 9)
        measured = QColor(colour)
        measured.setAlphaF(0.35)
        painter.save()
        painter.setClipRect(plot)
        for points, pen in (
            (self.history.points(name), QPen(measured, 1)),
            (self.history.smoothed(name), QPen(colour, thick)),
        ):
            painter.setPen(pen)
            line = [
                QPointF(
                    plot.left() + step / self._last_step * plot.width(),
                    plot.bottom() - (value - low) / (high - low) * plot.height(),
                )
                for step, value in _thinned(points, 2 * int(plot.width()))
            ]
            if len(line) == 1:
                painter.setBrush(colour)
                painter.drawEllipse(line[0], thick, thick)
            painter.drawPolyline(QPolygonF(line))
        painter.restore()

    def _paint_steps(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(self._ink.colour())
        text = filled(tr("{count:,} {count:step|steps}"), count=self._last_step)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)

    def _title(self, name: str) -> str:
        names = {LOSS: tr("Loss"), "loss_contrast": tr("Contrast"), "loss_diffusion": tr("Diffusion")}
        plain = name[len(PART) :] if name.startswith(PART) else name
        return names.get(name, plain.replace("_", " ").capitalize())


def _range(history: LossHistory, name: str) -> tuple[float, float]:
    """Gives a range that holds a series, with round ends and a height above zero."""
    values = [value for _, value in history.points(name)] or [0.0]
    low, high = min(values), max(values)
    if high - low < 1e-6 * max(abs(high), 1e-6):
        low, high = low - 0.5 * max(abs(low), 1e-3), high + 0.5 * max(abs(high), 1e-3)
    step = 10.0 ** math.floor(math.log10(high - low)) / 2
    return math.floor(low / step) * step, math.ceil(high / step) * step


def _number(value: float) -> str:
    return number(value, ".3g")


def _thinned(points: list[tuple[int, float]], most: int) -> list[tuple[int, float]]:
    """Keeps at most so many points, each the mean of its neighbours; more are not seen."""
    if len(points) <= max(most, 2):
        return points
    size = math.ceil(len(points) / most)
    groups = (points[start : start + size] for start in range(0, len(points), size))
    return [(group[-1][0], sum(value for _, value in group) / len(group)) for group in groups]
