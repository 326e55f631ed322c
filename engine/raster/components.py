"""Connected areas of equal value in an array, by runs of pixels, without a loop over either."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Labels = npt.NDArray[np.int64]


def components(values: npt.NDArray[np.uint8]) -> tuple[Labels, Labels]:
    """Numbers the areas of equal value, zero among them. Edges join pixels to an area, corners do not.

    Rows are cut into runs of equal values; runs that touch across two rows are joined.

    Args:
        values: [h, w], at least one pixel.

    Returns:
        [h, w] numbers from 0, and the pixels of each area, [areas].
    """
    height, width = values.shape
    starts = np.ones((height, width), np.bool_)
    np.not_equal(values[:, 1:], values[:, :-1], out=starts[:, 1:])
    run = np.cumsum(starts.ravel()).reshape(height, width) - 1
    run_count = int(run[-1, -1]) + 1
    # Two runs that touch do so at the column where the later of both begins; one pair for each is enough.
    touching = (values[1:] == values[:-1]) & (starts[1:] | starts[:-1])
    root = joined_roots(run_count, run[:-1][touching], run[1:][touching])
    area = np.cumsum(root == np.arange(run_count)) - 1
    labels = area[root][run]
    return labels, np.bincount(labels.ravel())


def joined_roots(count: int, first: Labels, second: Labels) -> Labels:
    """The smallest number of what each is joined with, directly or through others.

    Each root is hung under the smallest root that it touches, then all chains are shortened to their ends, until no two
    joined ones have different roots.

    Args:
        count: of the things that are joined.
        first: one end of each join.
        second: the other.
    """
    parent = np.arange(count)
    while True:
        above, below = parent[first], parent[second]
        apart = above != below
        if not apart.any():
            return parent
        first, second, above, below = first[apart], second[apart], above[apart], below[apart]
        np.minimum.at(parent, np.maximum(above, below), np.minimum(above, below))
        while True:
            shorter = parent[parent]
            if np.array_equal(shorter, parent):
                break
            parent = shorter
