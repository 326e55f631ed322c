"""Where to label next: the places where a map is most unsure, spread over the ground and over the classes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from engine.contract.classes import LabelClass
from engine.labels.base import Labels
from engine.raster.grid import Grid
from engine.raster.info import FloatArray
from engine.raster.windows import Window
from engine.vector.points import Column, PointFile, pixel_centres

LAYER = "places"
# Cells of the ground times classes: each holds one candidate, which takes 16 bytes.
MAX_CANDIDATES = 1_000_000
SMALLEST_CELL_PX = 4
MOST_TRIED = 20_000  # candidates of a class, where there is no room for more places
# Places are at least this much of their mean distance apart, were they spread evenly (assumed; 0.06 to 0.4 were tried
# and need about as many labels).
SPREAD = 0.15
LEAST_APART_PX = 5.0
# The outermost pixels of an image, whose surroundings are half missing (assumed).
BORDER_PX = 5

Guesses = npt.NDArray[np.integer]


@dataclass(frozen=True)
class Place:
    """A pixel that is worth a label.

    Args:
        row: of the grid.
        col: of the grid.
        uncertainty: 0 where the map is sure, 1 where all classes are equally likely.
        guess: position of the class that the map gives.
    """

    row: int
    col: int
    uncertainty: float
    guess: int


class PlaceFinder:
    """Gathers candidates from windows of a map: in each cell of the ground, the most uncertain pixel of each class.

    Memory does not grow with the map, and the windows that it comes in do not change the places.

    Args:
        area: part of the grid that is looked at.
        classes: how many there are.
    """

    def __init__(self, area: Window, classes: int) -> None:
        self._area = area
        self._classes = classes
        self._cell_px = SMALLEST_CELL_PX
        while (slots := math.prod(-(-edge // self._cell_px) for edge in area.shape) * classes) > MAX_CANDIDATES:
            self._cell_px += -(-self._cell_px // 8)
        self._across = -(-area.width // self._cell_px)
        self._best = np.full(slots, -1.0, np.float32)
        self._pixel = np.full(slots, -1, np.int64)

    def add(self, window: Window, uncertainty: FloatArray, guess: Guesses) -> None:
        """Takes a window.

        Args:
            window: inside the area.
            uncertainty: [h, w] from 0 to 1; NaN where there is no data.
            guess: [h, w] position of the class that the map gives; read where there is data.
        """
        rows, cols = np.nonzero(np.isfinite(uncertainty))
        value = uncertainty[rows, cols].astype(np.float32)
        label = guess[rows, cols].astype(np.int64)
        row, col = rows + (window.row - self._area.row), cols + (window.col - self._area.col)
        slot = (row // self._cell_px * self._across + col // self._cell_px) * self._classes + label
        pixel = row * self._area.width + col
        # Among equals the first pixel of the area counts, so that the order of windows does not matter.
        order = np.lexsort((pixel, -value, slot))
        slot, value, pixel = slot[order], value[order], pixel[order]
        first = np.ones(len(slot), np.bool_)
        first[1:] = slot[1:] != slot[:-1]
        slot, value, pixel = slot[first], value[first], pixel[first]
        held, best = self._pixel[slot], self._best[slot]
        better = (value > best) | ((value == best) & (pixel < held))
        self._best[slot[better]], self._pixel[slot[better]] = value[better], pixel[better]

    def choose(
        self, count: int, labels: Labels | None = None, apart_px: float | None = None, inner: Window | None = None
    ) -> tuple[Place, ...]:
        """Chooses places, the best first.

        The classes that the map gives take turns, the one with the most uncertain place first, so that rare classes get
        their share. Places keep away from each other, and five pixels from what is labelled. Those at the border of the
        image, where a map is unsure for want of surroundings, come after all others of their class.

        Args:
            count: at most so many.
            labels: what is labelled so far, on the same grid.
            apart_px: smallest distance from place to place; None chooses it from the area and the count.
            inner: what is not the border; None for all.
        """
        slots = np.flatnonzero(self._pixel >= 0)
        rows, cols = np.divmod(self._pixel[slots], self._area.width)
        rows, cols = rows + self._area.row, cols + self._area.col
        guess, value = slots % self._classes, self._best[slots]
        if apart_px is None:
            apart_px = max(LEAST_APART_PX, SPREAD * math.sqrt(self._area.size_px / max(1, count)))
        free = ~_near(rows, cols, labels, min(apart_px, LEAST_APART_PX))
        border = np.zeros(len(slots), np.bool_)
        if inner is not None:
            border = (rows < inner.row) | (rows >= inner.row_stop) | (cols < inner.col) | (cols >= inner.col_stop)
        queues = []
        for label in np.unique(guess[free]):
            of_class = np.flatnonzero(free & (guess == label))
            order = np.lexsort((self._pixel[slots][of_class], -value[of_class], border[of_class]))
            queues.append(of_class[order][:MOST_TRIED])
        queues.sort(key=lambda queue: -float(value[queue[0]]))
        chosen = _take_turns(queues, rows, cols, count, apart_px)
        return tuple(Place(int(rows[c]), int(cols[c]), float(value[c]), int(guess[c])) for c in chosen)


def inner_part(shape: tuple[int, int]) -> Window:
    """The part of an image that is not its border.

    Args:
        shape: rows and columns of the image.
    """
    return Window(0, 0, *shape).grow(-min(BORDER_PX, min(shape) // 4))


def place_points(places: Sequence[Place], grid: Grid, classes: Sequence[LabelClass]) -> PointFile:
    """Makes the layer of places: rank, uncertainty, guess, and a class that waits to be filled in.

    Args:
        places: in the order of their rank.
        grid: that they lie on.
        classes: that the guesses refer to.
    """
    rows, cols = np.array([p.row for p in places], np.int64), np.array([p.col for p in places], np.int64)
    columns: dict[str, Column] = {
        "rank": np.arange(1, len(places) + 1),
        "uncertainty": np.round([p.uncertainty for p in places], 4).astype(np.float64),
        "guess": [classes[p.guess].name for p in places],
        "class": [""] * len(places),
    }
    return PointFile(LAYER, grid.crs_wkt, pixel_centres(grid, rows, cols), columns)


def _near(
    rows: npt.NDArray[np.int64], cols: npt.NDArray[np.int64], labels: Labels | None, apart_px: float
) -> npt.NDArray[np.bool_]:
    near = np.zeros(len(rows), np.bool_)
    if labels is None or not labels.features:
        return near
    tree = shapely.STRtree(np.array([feature.geometry for feature in labels.features], object))
    centres = shapely.points(cols + 0.5, rows + 0.5)
    near[np.unique(tree.query(centres, predicate="dwithin", distance=apart_px)[0])] = True
    return near


def _take_turns(
    queues: Sequence[npt.NDArray[np.int64]],
    rows: npt.NDArray[np.int64],
    cols: npt.NDArray[np.int64],
    count: int,
    apart_px: float,
) -> list[int]:
    chosen: list[int] = []
    at = [0] * len(queues)
    while len(chosen) < count:
        before = len(chosen)
        for turn, queue in enumerate(queues):
            while at[turn] < len(queue) and len(chosen) < count:
                candidate = int(queue[at[turn]])
                at[turn] += 1
                held = np.array(chosen, np.int64)
                if np.all(np.hypot(rows[held] - rows[candidate], cols[held] - cols[candidate]) >= apart_px):
                    chosen.append(candidate)
                    break
        if len(chosen) == before:
            break
    return chosen
