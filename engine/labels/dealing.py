"""Deals units, such as blocks of the ground, out to parts, so that each class is in as many parts as it can be."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.labels.base import Positions

NEVER = -1  # part of what is always learned from and never tested
_BLOCKS_A_PART = 4  # so that blocks can be dealt evenly

Counts = npt.NDArray[np.int64]
Middles = npt.NDArray[np.float64]
Shown = npt.NDArray[np.bool_]


def deal(table: Counts, parts: int, rng: np.random.Generator) -> Positions:
    """Deals units out so that each class is spread over as many parts as it can be.

    The class with the fewest units that are left goes first. Each of its units goes to the part that has the fewest
    units of the class, then the fewest of its pixels, then the fewest pixels of all.
    """
    units, classes = table.shape
    part = np.full(units, NEVER, np.int64)
    order = rng.permutation(units)
    units_of = np.zeros((parts, classes), np.int64)
    pixels_of = np.zeros((parts, classes), np.int64)
    while (part < 0).any():
        left = (table[part < 0] > 0).sum(axis=0)
        label = int(np.argmin(np.where(left > 0, left, units + 1)))
        for u in (int(u) for u in order if part[u] < 0 and table[u, label]):
            # Among equals the turn of the class shifts, so that small classes do not all begin with part 0.
            turn = (np.arange(parts) - label) % parts
            best = np.lexsort((turn, pixels_of.sum(axis=1), pixels_of[:, label], units_of[:, label]))[0]
            part[u] = best
            units_of[best] += table[u] > 0
            pixels_of[best] += table[u]
    return _mend(part, table, parts)


def _mend(part: Positions, table: Counts, parts: int) -> Positions:
    """Moves single units where a class with several of them would have all in one part."""

    several = (table > 0).sum(axis=0) > 1

    def stuck(of: Positions) -> Shown:
        held = np.array([(table[of == p] > 0).any(axis=0) for p in range(parts)])
        alone: Shown = (held.sum(axis=0) == 1) & several
        return alone

    left = stuck(part)
    for unit in np.flatnonzero((table[:, left] > 0).any(axis=1)):
        for other in range(parts):
            moved = part.copy()
            moved[unit] = other
            now = stuck(moved)
            if now.sum() < left.sum():
                part, left = moved, now
    return part


def numbered(part: Positions) -> Positions:
    """Numbers the parts that are in use from 0."""
    used = np.unique(part[part >= 0])
    return np.where(part >= 0, np.searchsorted(used, part), NEVER)


def square_blocks(
    rows: Middles, cols: Middles, shown: Shown, folds: int, edge: int, smallest: int
) -> tuple[int, Positions]:
    """Lays square blocks over places.

    Args:
        rows: [N], of the middles of the places.
        cols: likewise.
        shown: [N, K], whether a place shows a class.
        folds: number of parts that the blocks are for.
        edge: of the blocks; 0 chooses the largest with which each class can be in several.
        smallest: edge that is chosen.

    Returns:
        The edge, and the number of the block that each place lies in.
    """

    def blocks(size: int) -> Positions:
        at = np.column_stack((rows // size, cols // size)).astype(np.int64)
        return np.unique(at, axis=0, return_inverse=True)[1].reshape(-1)

    if edge:
        return edge, blocks(edge)
    size = max(smallest, int(max(np.ptp(rows, axis=0), np.ptp(cols, axis=0))) // 2)
    while size > smallest:
        unit = blocks(size)
        enough = all(len(np.unique(unit[one])) >= min(2, int(one.sum())) for one in shown.T)
        if enough and int(unit.max()) + 1 >= _BLOCKS_A_PART * folds:
            break
        size = max(smallest, size * 2 // 3)
    return size, blocks(size)


def deal_places(unit: Positions, shown: Shown, folds: int, seed: int) -> Positions:
    """Deals places out, those of one unit together, so that each class is spread over the parts.

    Args:
        unit: [N] number of the unit that each place belongs to.
        shown: [N, K], whether a place shows a class; it may show several, or none.
        folds: number of parts, at most.
        seed: of the division.

    Returns:
        [N] part of each place, from 0 without a gap.
    """
    shown = np.column_stack((shown, ~shown.any(axis=1)))
    number = np.unique(unit, return_inverse=True)[1].reshape(-1)
    table = np.zeros((int(number.max(initial=-1)) + 1, shown.shape[1]), np.int64)
    np.add.at(table, number, shown.astype(np.int64))
    return numbered(deal(table, folds, np.random.default_rng(seed))[number])
