"""How well found boxes agree with true ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

Doubles = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Positions = npt.NDArray[np.int64]
AGREEING_IOU = 0.5  # taken: VOC


def overlaps(boxes: npt.ArrayLike, others: npt.ArrayLike) -> Doubles:
    """Shared area over joint area of each box and the other of its place, [...].

    Args:
        boxes: [..., 4] left, top, right, bottom.
        others: [..., 4], as many or to be spread.
    """
    one, other = np.asarray(boxes, np.float64), np.asarray(others, np.float64)
    size = np.clip(np.minimum(one[..., 2:], other[..., 2:]) - np.maximum(one[..., :2], other[..., :2]), 0.0, None)
    shared = size.prod(axis=-1)
    areas = [(each[..., 2:] - each[..., :2]).prod(axis=-1) for each in (one, other)]
    joint = areas[0] + areas[1] - shared
    found: Doubles = np.divide(shared, joint, out=np.zeros_like(shared), where=joint > 0)
    return found


def matched(boxes: npt.ArrayLike, scores: npt.ArrayLike, true: npt.ArrayLike, iou: float = AGREEING_IOU) -> Positions:
    """Which true box each found one is: the best first, each true one once, the one that overlaps most.

    Only boxes that touch each other are compared, so that an image may have as many of them as it likes.

    Source: Everingham et al., The PASCAL visual object classes challenge, IJCV 2010, section 4.2.

    Args:
        boxes: [N, 4] found, of one class in one image.
        scores: [N] of them.
        true: [M, 4].
        iou: smallest overlap of boxes that agree.

    Returns:
        [N] positions of the true boxes, -1 for none.
    """
    one, other = (np.asarray(values, np.float64).reshape(-1, 4) for values in (boxes, true))
    found = np.full(len(one), -1, np.int64)
    rank = np.argsort(np.argsort(-np.asarray(scores, np.float64), kind="stable"))
    own, its = shapely.STRtree(shapely.box(*other.T)).query(shapely.box(*one.T))
    shared = overlaps(one[own], other[its])
    close = shared >= iou
    own, its, shared = own[close], its[close], shared[close]
    free = np.ones(len(other), np.bool_)
    for place in np.lexsort((its, -shared, rank[own])):
        number, best = own[place], its[place]
        if found[number] < 0 and free[best]:
            found[number], free[best] = best, False
    return found


@dataclass(frozen=True)
class Judged:
    """Found boxes of a class with what they are.

    Args:
        score: [N].
        right: [N] whether a true box agrees.
        area: [N] number of the area that each lies in; of the right ones, that of their true box.
        true: [A] true boxes of each area.
    """

    score: Doubles
    right: Flags
    area: Positions
    true: Positions

    def of_areas(self, areas: Positions) -> Judged:
        """The same over some areas, each as often as it is named."""
        order = np.argsort(self.area, kind="stable")
        ends = np.searchsorted(self.area[order], np.arange(len(self.true) + 1))
        places = [order[ends[one] : ends[one + 1]] for one in areas]
        chosen = np.concatenate(places) if places else np.zeros(0, np.int64)
        renamed = np.repeat(np.arange(len(areas)), [len(one) for one in places])
        return Judged(self.score[chosen], self.right[chosen], renamed, self.true[areas])

    @classmethod
    def joined(cls, parts: Sequence[Judged]) -> Judged:
        """Those of different areas, as one."""
        if not parts:
            return cls(np.zeros(0), np.zeros(0, np.bool_), np.zeros(0, np.int64), np.zeros(0, np.int64))
        first = np.cumsum([0, *(len(one.true) for one in parts[:-1])])
        return cls(
            np.concatenate([one.score for one in parts]),
            np.concatenate([one.right for one in parts]),
            np.concatenate([one.area + start for one, start in zip(parts, first, strict=True)]),
            np.concatenate([one.true for one in parts]),
        )

    def average_precision(self) -> float:
        """Area below precision over recall; NaN where there are no true boxes.

        Source: as `matched`, with all points (its version of 2010).
        """
        total = int(self.true.sum())
        if not total:
            return float("nan")
        order = np.argsort(-self.score, kind="stable")
        right = self.right[order]
        hits = np.cumsum(right)
        precision = hits / np.arange(1, len(right) + 1)
        best = np.maximum.accumulate(precision[::-1])[::-1]
        return float(best[right].sum() / total)

    def at(self, threshold: float) -> tuple[int, int, int]:
        """Right boxes, wrong boxes and true boxes that were missed, from a score on."""
        kept = self.score >= threshold
        hits = int(self.right[kept].sum())
        return hits, int(kept.sum()) - hits, int(self.true.sum()) - hits

    def even_threshold(self, usual: float) -> float:
        """The score from which on as many boxes are found as there are true ones, half-way to the next lower score.

        Wrong boxes and missed ones balance there, precision and recall are equal, and counts are right in the mean.

        Source: the break-even point of Joachims, Text categorization with support vector machines, ECML 1998.

        Args:
            usual: where nothing right was found.
        """
        if not self.right.any():
            return usual
        scores = np.sort(self.score)[::-1]
        ends = np.flatnonzero(np.append(np.diff(scores) < 0, True))  # equal scores stand together
        last = int(ends[np.abs(ends + 1 - int(self.true.sum())).argmin()])
        below = scores[last + 1] if last + 1 < len(scores) else 0.0
        return float(scores[last] + below) / 2
