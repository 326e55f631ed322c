"""Which changed areas are large enough to stay, over seams of the stripes that a raster is written in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.export.scores import Scores
from engine.observer import Observer, raise_if_cancelled
from engine.raster.areas import CellAreas
from engine.raster.components import components, joined_roots
from engine.raster.grid import Grid
from engine.raster.info import BoolArray
from engine.raster.windows import Window, row_stripes

Numbers = npt.NDArray[np.int64]
Sizes = npt.NDArray[np.float64]


@dataclass(frozen=True)
class MinimumArea:
    """Smallest changed area that stays.

    Args:
        px: number of pixels; counts where no ground is asked for.
        m2: on the ground; 0 for none.
    """

    px: int = 1
    m2: float = 0.0

    @property
    def keeps_all(self) -> bool:
        """No area is too small."""
        return self.px <= 1 and self.m2 <= 0.0

    @property
    def smallest(self) -> float:
        """In m² where ground is asked for, else in pixels."""
        return self.m2 if self.m2 > 0.0 else float(self.px)


class AreaFilter:
    """Drops the changed areas that are too small, stripe by stripe, with the result of the whole.

    Areas are joined by edges of pixels, as polygons are. A first pass measures those that reach over a seam; the others
    are decided where they lie. Memory holds a number for each area at a seam.

    Args:
        scores: of the whole grid.
        grid: where they lie.
        threshold: a pixel is changed from this score on.
        minimum: smallest area that stays.
        observer: may cancel.

    Raises:
        JobCancelled: between two stripes.
    """

    def __init__(self, scores: Scores, grid: Grid, threshold: float, minimum: MinimumArea, observer: Observer) -> None:
        self._minimum, self._cells = minimum, CellAreas(grid)
        self._kept: dict[int, BoolArray] = {}  # by the first row of a stripe: its areas at seams, in their order
        stripes = list(row_stripes(grid.shape))
        if not minimum.keeps_all and len(stripes) > 1:
            self._measure(scores, stripes, grid.height, np.float32(threshold), observer)

    def keep(self, stripe: Window, changed: BoolArray) -> BoolArray:
        """Gives the changed pixels of a stripe without those of small areas.

        Args:
            stripe: one of `row_stripes`.
            changed: [h, w].
        """
        if self._minimum.keeps_all or not changed.any():
            return changed
        labels, sizes = self._sizes(stripe, changed)
        large = sizes >= self._minimum.smallest
        if stripe.row in self._kept:
            large[_at_seams(labels, changed)] = self._kept[stripe.row]
        return np.asarray(large[labels] & changed, np.bool_)

    def _sizes(self, stripe: Window, changed: BoolArray) -> tuple[Numbers, Sizes]:
        """Numbers of the areas of a stripe, unchanged ones among them, and how large each is."""
        labels, pixels = components(changed.view(np.uint8))
        return labels, self._cells.of_numbers(stripe, labels) if self._minimum.m2 > 0.0 else pixels.astype(np.float64)

    def _measure(
        self, scores: Scores, stripes: list[Window], height: int, threshold: np.float32, observer: Observer
    ) -> None:
        sizes: list[Sizes] = []
        starts, count = {}, 0
        joins: list[Numbers] = []
        above = np.zeros(0, np.int64)  # number of the area at each column of the last row, from 1
        for stripe in stripes:
            raise_if_cancelled(observer)
            changed = np.asarray(scores.read(stripe) >= threshold, np.bool_)
            labels, size = self._sizes(stripe, changed)
            at_seams = _at_seams(labels, changed)
            number = np.zeros(len(size), np.int64)
            number[at_seams] = np.arange(count, count + len(at_seams)) + 1
            first, last = (np.where(changed[row], number[labels[row]], 0) for row in (0, -1))
            if len(above):
                joins.append(np.unique(np.stack((above, first))[:, (above > 0) & (first > 0)], axis=1) - 1)
            starts[stripe.row] = slice(count, count + len(at_seams))
            count += len(at_seams)
            sizes.append(size[at_seams])
            above = last
            observer.progress(stripe.row_stop / height, "Measuring the changed areas")
        pairs = np.concatenate([np.zeros((2, 0), np.int64), *joins], axis=1)
        root = joined_roots(count, pairs[0], pairs[1])
        large = np.bincount(root, np.concatenate(sizes), minlength=count)[root] >= self._minimum.smallest
        self._kept = {row: large[place] for row, place in starts.items()}


def _at_seams(labels: Numbers, changed: BoolArray) -> Numbers:
    """Numbers of the changed areas of a stripe that reach its first or its last row, ascending."""
    edges = np.concatenate((labels[0][changed[0]], labels[-1][changed[-1]]))
    return np.unique(edges)
