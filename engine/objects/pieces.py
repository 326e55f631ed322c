"""Objects that reach over the borders of windows: what several windows see of one is put together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from engine.objects.finding import BOTTOM, LEFT, RIGHT, TOP, Found

WITHIN = 0.7  # of a cut box, that lies in a larger one: it is a piece of that (assumed)
AS_SURE = 0.5  # of the score of the piece, which the larger one has at least (assumed)
IN_LINE = 0.5  # of their joint height, which two pieces beside each other share, or width likewise (assumed)

Positions = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class PutTogether:
    """Objects after their pieces were put together.

    Args:
        found: objects.
        joined: objects that were made of several pieces.
        dropped: pieces that lie in an object which is seen as a whole.
    """

    found: Found
    joined: int
    dropped: int


def put_together(found: Found) -> PutTogether:
    """Joins boxes that are cut at facing sides and lie in line, then drops those that are a piece of a larger one.

    Args:
        found: objects of all windows, settled.
    """
    if not found.cut.any():
        return PutTogether(found, 0, 0)
    one, other = _facing(found)
    of = _linked(one, other, len(found.score))
    numbers = np.bincount(of)
    whole = _united(found, of, len(numbers)) if len(one) else found
    piece = _pieces(whole)
    return PutTogether(whole.take(~piece), int((numbers > 1).sum()), int(piece.sum()))


def _pairs(found: Found) -> tuple[Positions, Positions]:
    """Pairs of a cut box and another of its class that it touches."""
    asking = np.flatnonzero(found.cut)
    tree = shapely.STRtree(shapely.box(*found.boxes[asking].T))  # cut ones are few
    other, one = tree.query(shapely.box(*found.boxes.T))
    one = asking[one]
    kept = (one != other) & (found.label[one] == found.label[other])
    return one[kept], other[kept].astype(np.int64)


def _pieces(found: Found) -> Flags:
    """Cut boxes most of which lies in a larger one."""
    one, other = _pairs(found)
    boxes, area = found.boxes, (found.boxes[:, 2:] - found.boxes[:, :2]).prod(axis=1)
    shared = np.clip(
        np.minimum(boxes[one, 2:], boxes[other, 2:]) - np.maximum(boxes[one, :2], boxes[other, :2]), 0.0, None
    ).prod(axis=1)
    within = (shared >= WITHIN * area[one]) & (area[other] > area[one])
    within &= found.score[other] >= AS_SURE * found.score[one]
    piece = np.zeros(len(found.score), np.bool_)
    piece[one[within]] = True
    return piece


def _facing(found: Found) -> tuple[Positions, Positions]:
    """Pairs of boxes of which one is cut where the other one, which is cut too, goes on."""
    one, other = _pairs(found)
    middle = found.boxes[:, :2] + found.boxes[:, 2:]
    facing = np.zeros(len(one), np.bool_)
    for axis, end, start in ((0, RIGHT, LEFT), (1, BOTTOM, TOP)):
        cut = (found.cut[one] & end > 0) & (found.cut[other] & start > 0)
        across = 1 - axis
        low, high = found.boxes[:, across], found.boxes[:, across + 2]
        shared = np.minimum(high[one], high[other]) - np.maximum(low[one], low[other])
        joint = np.maximum(high[one], high[other]) - np.minimum(low[one], low[other])
        facing |= cut & (middle[one, axis] < middle[other, axis]) & (shared >= IN_LINE * joint)
    return one[facing], other[facing]


def _linked(one: Positions, other: Positions, size: int) -> Positions:
    """Numbers of the objects that boxes belong to, [N], from pairs of boxes of one object."""
    first = list(range(size))

    def root(place: int) -> int:
        while first[place] != place:
            first[place] = first[first[place]]
            place = first[place]
        return place

    for a, b in zip(one.tolist(), other.tolist(), strict=True):
        first[root(b)] = root(a)
    return np.unique([root(place) for place in range(size)], return_inverse=True)[1].astype(np.int64)


def _united(found: Found, of: Positions, count: int) -> Found:
    """One box for each object: what its pieces cover together, with the best of their scores.

    Args:
        found: pieces.
        of: [N] object of each.
        count: of objects.
    """
    boxes = np.concatenate((np.full((count, 2), np.inf), np.full((count, 2), -np.inf)), axis=1)
    for side, extreme in enumerate((np.minimum, np.minimum, np.maximum, np.maximum)):
        extreme.at(boxes[:, side], of, found.boxes[:, side])
    score = np.zeros(count)
    np.maximum.at(score, of, found.score)
    label = np.zeros(count, np.int64)
    label[of] = found.label
    cut = np.zeros(count, np.uint8)
    for side, flag in enumerate((LEFT, TOP, RIGHT, BOTTOM)):
        # A side is cut where the piece that reaches farthest is.
        ends = (found.cut & flag > 0) & (found.boxes[:, side] == boxes[of, side])
        np.bitwise_or.at(cut, of[ends], np.uint8(flag))
    turned = None
    if found.turned is not None:
        turned = np.full((count, 3), np.nan)
        turned[of] = found.turned
        turned[np.bincount(of, minlength=count) > 1] = np.nan  # what its pieces cover is a box
    order = np.lexsort((*boxes.T, label, -score))
    return Found(boxes, score, label, cut, turned).take(order)
