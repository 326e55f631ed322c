"""What changed pixels are: their groups, found before the maps are written, and layers to be summed over each area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.change.differences import NOTHING, usual_multiples
from engine.change.direction import direction
from engine.change.groups import SAMPLE_PX, Groups, find_groups
from engine.export.scores import Differences, Scores
from engine.export.small_areas import AreaFilter
from engine.observer import Observer, raise_if_cancelled
from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.raster.windows import Window, row_stripes


@dataclass(frozen=True)
class Kinds:
    """How changes differ from each other.

    Args:
        differences: of the whole grid.
        groups: of alike changes; None where none are wanted.
    """

    differences: Differences
    groups: Groups | None

    def layers(self, window: Window) -> tuple[AnyArray, AnyArray | None]:
        """Gives what is summed over the areas of a window.

        Returns:
            [channels + groups, h, w]: differences, then for each group whether a pixel belongs to it; and the groups
            of all pixels, [h, w], where there are groups.
        """
        stored = self.differences.read(window)
        if self.groups is None:
            return stored, None
        group = self.groups.of(stored)
        each = np.arange(1, self.groups.count + 1, dtype=np.uint8)[:, None, None]
        return np.concatenate([stored, (group == each).astype(np.uint8)]), group

    def words(self, means: Sequence[float]) -> str:
        """Says in which direction an area changed, from the means of its stored differences."""
        return direction(self.differences.names, list(usual_multiples(np.array(means))))


def find_kinds(
    scores: Scores,
    differences: Differences | None,
    grid: Grid,
    threshold: float,
    areas: AreaFilter,
    group_count: int,
    seed: int,
    observer: Observer,
) -> Kinds | None:
    """Finds the groups of alike changes among the changed pixels.

    Args:
        scores: of the whole grid.
        differences: likewise; None where none were kept.
        grid: where they lie.
        threshold: a pixel is changed from this score on.
        areas: knows which changed areas are large enough.
        group_count: most groups; 0 for none.
        seed: of the clustering.
        observer: may cancel.

    Returns:
        None where nothing is known of the differences.
    """
    if differences is None:
        return None
    if not group_count:
        return Kinds(differences, None)
    kept, step = [], 1
    for stripe in row_stripes(grid.shape):
        raise_if_cancelled(observer)
        changed = areas.keep(stripe, np.asarray(scores.read(stripe) >= np.float32(threshold), np.bool_))
        stored = differences.read(stripe)
        vectors = stored[:, changed & (stored[0] != NOTHING)].T
        # Every n-th changed pixel, counted within a stripe, so that memory stays flat however many there are.
        kept.append(vectors[::step])
        while sum(map(len, kept)) > 8 * SAMPLE_PX:
            kept, step = [part[::2] for part in kept], 2 * step
        observer.progress(stripe.row_stop / grid.height, "Finding groups of alike changes")
    found = find_groups(np.concatenate(kept).astype(np.float64), group_count, differences.names, seed)
    return Kinds(differences, found if found.count else None)
