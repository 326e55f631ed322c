"""Keeps the best of boxes that are about the same object, however many there are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from engine.metrics.detection import overlaps
from engine.objects.rectangles import turned_overlaps

# Boxes whose neighbours are looked up together: at first, at most, and as many as have so many neighbours. A pair takes
# some 200 bytes, and of a heap of a hundred thousand boxes each is a neighbour of all others.
_FIRST_BATCH, _LARGEST_BATCH, _PAIRS = 16, 4096, 2**19

Positions = npt.NDArray[np.int64]


def best_boxes(
    boxes: npt.ArrayLike,
    scores: npt.ArrayLike,
    label: npt.ArrayLike,
    iou: float,
    turned: npt.NDArray[np.float64] | None = None,
) -> Positions:
    """Finds the boxes that no better one of their class overlaps by more than some share of both.

    The greedy suppression of non-maxima, with a tree of boxes in place of all pairs: time grows with the boxes that
    touch each other. Equal scores are ordered by place, so that the order in which boxes come does not matter.

    Args:
        boxes: [N, 4] left, top, right, bottom.
        scores: [N].
        label: [N] classes.
        iou: largest overlap that is kept.
        turned: [N, 3] of rectangles, see `rectangles`; of a pair of which both are known, they must overlap so, too.

    Returns:
        Positions of the kept boxes, best first.
    """
    box, score, of = np.asarray(boxes, np.float64).reshape(-1, 4), np.asarray(scores, np.float64), np.asarray(label)
    order = np.lexsort((*box.T, of, -score))
    if not len(order):
        return np.zeros(0, np.int64)
    box, of = box[order], of[order]
    lying = None if turned is None else turned[order]
    outlines = shapely.box(*box.T)
    tree = shapely.STRtree(outlines)
    free = np.ones(len(order), np.bool_)
    start, batch = 0, _FIRST_BATCH
    while start < len(order):
        # What a box of an earlier batch took away needs no look.
        asking = start + np.flatnonzero(free[start : start + batch])
        start += batch
        one, other = tree.query(outlines[asking])
        neighbours = max(1.0, len(one) / max(1, len(asking)))
        one = asking[one]
        worse = (other > one) & (of[one] == of[other]) & free[other]
        one, other = one[worse], other[worse]
        close = overlaps(box[one], box[other]) > iou
        one, other = one[close], other[close]
        if lying is not None:
            apart = np.isfinite(lying[one, 0]) & np.isfinite(lying[other, 0])
            apart[apart] = turned_overlaps(box, lying, one[apart], other[apart]) <= iou
            one, other = one[~apart], other[~apart]
        ends = np.searchsorted(one, asking, side="right")
        begins = np.searchsorted(one, asking, side="left")
        for number, begin, end in zip(asking, begins, ends, strict=True):
            if free[number]:
                free[other[begin:end]] = False
        batch = int(np.clip(_PAIRS / neighbours, 1, min(_LARGEST_BATCH, 4 * batch)))
    kept: Positions = order[free]
    return kept
