"""Takes single pixels and slivers out of a class map, window by window with the result of the whole."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.contract.classes import NODATA_VALUE
from engine.raster.components import components

ClassArray = npt.NDArray[np.uint8]

# Small areas amid small ones are filled from outside inwards, one deeper in each round. What lies deeper than the
# rounds reach stays: to tell more would need all of the map. About this many pixels of halo are spent on it, and at
# least three rounds; noise of three classes has nothing left then at 9 px, and real maps are far smoother.
HALO_SPENT_PX = 64
FEWEST_ROUNDS, MOST_ROUNDS = 3, 16


def rounds(minimum_px: int) -> int:
    """How many small areas deep `sieve` fills."""
    return max(FEWEST_ROUNDS, min(MOST_ROUNDS, HALO_SPENT_PX // max(1, minimum_px - 1)))


def sieve_halo_px(minimum_px: int) -> int:
    """Pixels around a window that decide what `sieve` makes of it.

    A small area reaches less than `minimum_px` far, and whether its neighbour is a large one shows within as many; each
    further round looks one small area further.
    """
    return (minimum_px - 1) * (rounds(minimum_px) + 1) if minimum_px > 1 else 0


def majority_halo_px(radius_px: int) -> int:
    """Pixels around a window that decide what `majority` makes of it."""
    return radius_px


def halo_px(minimum_px: int, radius_px: int) -> int:
    """Pixels around a window that decide what `filter_classes` makes of it."""
    return sieve_halo_px(minimum_px) + majority_halo_px(radius_px)


def filter_classes(classes: ClassArray, minimum_px: int, radius_px: int) -> ClassArray:
    """Applies `majority`, then `sieve`, so that the smallest area holds in the end.

    Args:
        classes: [h, w], with a halo of `halo_px` around what is wanted of the result.
        minimum_px: as for `sieve`; 1 changes nothing.
        radius_px: as for `majority`; 0 changes nothing.
    """
    return sieve(majority(classes, radius_px), minimum_px)


def sieve(classes: ClassArray, minimum_px: int) -> ClassArray:
    """Gives areas of fewer than `minimum_px` pixels the class that surrounds them most.

    Areas are joined by edges of pixels. The class with most edges along a small area is taken, of equal ones that of
    the smaller value. Only areas that are large enough, or were filled already, have a vote.

    Args:
        classes: [h, w]; nodata stays and has no vote.
        minimum_px: pixels of the smallest area that stays, at least 1.

    Differs: GDAL's sieve merges into the largest neighbour wherever it ends, which no window of the map can tell.
    """
    if minimum_px <= 1 or not classes.any():
        return classes
    area, size = components(classes)
    done = (size >= minimum_px)[area] | (classes == NODATA_VALUE)
    if done.all():
        return classes
    result = classes.copy()
    own = np.zeros(len(size), np.uint8)
    own[area[~done]] = classes[~done]
    for _ in range(rounds(minimum_px)):
        chosen = _votes(result, area, done, own)
        fill = ~done & (chosen[area] != NODATA_VALUE)
        if not fill.any():
            break
        result[fill] = chosen[area[fill]]
        done |= fill
    return result


def _votes(
    classes: ClassArray, area: npt.NDArray[np.int64], done: npt.NDArray[np.bool_], own: ClassArray
) -> ClassArray:
    """The class of each small area that can be decided now, [areas]; nodata where it cannot.

    Args:
        classes: as filled so far.
        area: [h, w] numbers.
        done: pixels of large areas, of those filled already, and nodata.
        own: class of each small area.
    """
    voters = done & (classes != NODATA_VALUE)
    keys = []
    for here, there in (
        (np.s_[1:], np.s_[:-1]),
        (np.s_[:-1], np.s_[1:]),
        (np.s_[:, 1:], np.s_[:, :-1]),
        (np.s_[:, :-1], np.s_[:, 1:]),
    ):
        edge = ~done[here] & voters[there]
        keys.append(area[here][edge] * 256 + classes[there][edge])
    pairs, votes = np.unique(np.concatenate(keys), return_counts=True)
    of_area, of_class = pairs // 256, pairs % 256
    # An area that has come to touch its own class is not small any more.
    votes = np.where(of_class == own[of_area], np.iinfo(votes.dtype).max, votes)
    order = np.lexsort((of_class, -votes, of_area))
    first = order[np.unique(of_area[order], return_index=True)[1]]
    chosen = np.full(len(own), NODATA_VALUE, np.uint8)
    chosen[of_area[first]] = of_class[first]
    return chosen


def majority(classes: ClassArray, radius_px: int) -> ClassArray:
    """Gives each pixel the most frequent class of the square around it.

    Of equally frequent classes the pixel's own is taken where it is among them, else that of the smallest value.

    Args:
        classes: [h, w]; nodata stays and has no vote.
        radius_px: pixels from the middle of the square to its edge; 0 changes nothing.
    """
    if radius_px < 1:
        return classes
    present = np.flatnonzero(np.bincount(classes.ravel(), minlength=256)[NODATA_VALUE + 1 :]) + NODATA_VALUE + 1
    most = np.zeros(classes.shape, np.int32)
    result = classes.copy()
    for value in present:
        # Doubled, so that the pixel's own class is one ahead of others as frequent.
        count = 2 * _box_sum(classes == value, radius_px) + (classes == value)
        better = count > most
        most[better] = count[better]
        result[better] = value
    result[classes == NODATA_VALUE] = NODATA_VALUE
    return result


def _box_sum(mask: npt.NDArray[np.bool_], radius_px: int) -> npt.NDArray[np.int32]:
    """Number of set pixels in the square around each, [h, w]; nothing lies outside."""
    sums = mask.astype(np.int32)
    for axis in (0, 1):
        length = sums.shape[axis]
        edges = np.zeros((length + 1, sums.shape[1]) if axis == 0 else (sums.shape[0], length + 1), np.int32)
        np.cumsum(sums, axis=axis, out=edges[1:] if axis == 0 else edges[:, 1:])
        place = np.arange(length)
        stop, start = np.minimum(place + radius_px + 1, length), np.maximum(place - radius_px, 0)
        sums = edges.take(stop, axis=axis) - edges.take(start, axis=axis)
    return sums
