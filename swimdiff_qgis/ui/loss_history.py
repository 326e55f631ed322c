"""The figures of a training as they come, ready to be drawn."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from pathlib import Path

MAXIMUM_BYTES = 8 * 1024 * 1024  # of a metrics.csv; a week of training needs less, and more would stall the window
MOST_POINTS = 8000  # of a series; more are not seen, and every new one redraws all
DRAWN = ("loss", "loss_contrast", "loss_diffusion")  # in this order, whatever else is measured
SMOOTHING = 0.03  # share of a series that the smoothed line looks back


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
        known = [name for name in DRAWN if self._series.get(name)]
        return known or sorted(name for name, series in self._series.items() if series)[:1]

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
