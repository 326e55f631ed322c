"""How well found boxes agree with true ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Doubles = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Positions = npt.NDArray[np.int64]
AGREEING_IOU = 0.5  # taken: VOC


def overlaps(boxes: npt.ArrayLike, others: npt.ArrayLike) -> Doubles:
    """Shared area over joint area of boxes, [N, M].

    Args:
        boxes: [N, 4] left, top, right, bottom.
        others: [M, 4].
    """
    one, other = (np.asarray(values, np.float64).reshape(-1, 4) for values in (boxes, others))
    corner = np.maximum(one[:, None, :2], other[None, :, :2])
    size = np.clip(np.minimum(one[:, None, 2:], other[None, :, 2:]) - corner, 0.0, None)
    shared = size[..., 0] * size[..., 1]
    areas = [(each[:, 2] - each[:, 0]) * (each[:, 3] - each[:, 1]) for each in (one, other)]
    joint = areas[0][:, None] + areas[1][None] - shared
    found: Doubles = np.divide(shared, joint, out=np.zeros_like(shared), where=joint > 0)
    return found


def matched(boxes: npt.ArrayLike, scores: npt.ArrayLike, true: npt.ArrayLike, iou: float = AGREEING_IOU) -> Positions:
    """Which true box each found one is: the best first, each true one once, the one that overlaps most.

    Source: Everingham et al., The PASCAL visual object classes challenge, IJCV 2010, section 4.2.

    Args:
        boxes: [N, 4] found, of one class in one area.
        scores: [N] of them.
        true: [M, 4].
        iou: smallest overlap of boxes that agree.

    Returns:
        [N] positions of the true boxes, -1 for none.
    """
    shared = overlaps(boxes, true)
    found = np.full(len(shared), -1, np.int64)
    if not shared.size:
        return found
    free = np.ones(shared.shape[1], np.bool_)
    for number in np.argsort(-np.asarray(scores, np.float64), kind="stable"):
        best = int(np.argmax(np.where(free, shared[number], -1.0)))
        if free[best] and shared[number, best] >= iou:
            found[number], free[best] = best, False
    return found


@dataclass(frozen=True)
class Judged:
    """Found boxes of a class with what they are.

    Args:
        score: [N].
        right: [N] whether a true box agrees.
        area: [N] number of the area that each lies in.
        true: [A] true boxes of each area.
    """

    score: Doubles
    right: Flags
    area: Positions
    true: Positions

    def of_areas(self, areas: Positions) -> Judged:
        """The same over some areas, each as often as it is named."""
        places = [np.flatnonzero(self.area == one) for one in areas]
        chosen = np.concatenate(places) if places else np.zeros(0, np.int64)
        renamed = np.repeat(np.arange(len(areas)), [len(one) for one in places])
        return Judged(self.score[chosen], self.right[chosen], renamed, self.true[areas])

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

    def best_threshold(self, lowest: float) -> float:
        """The score from which on precision and recall are best together (F1), half-way to the next lower score.

        Args:
            lowest: where nothing right was found.
        """
        if not self.right.any():
            return lowest
        order = np.argsort(-self.score, kind="stable")
        scores, hits = self.score[order], np.cumsum(self.right[order])
        f1 = 2 * hits / (np.arange(1, len(hits) + 1) + max(1, int(self.true.sum())))
        last = np.append(np.diff(scores) < 0, True)  # equal scores stand together
        best = int(np.argmax(np.where(last, f1, -1.0)))
        below = scores[best + 1] if best + 1 < len(scores) else 0.0
        return float(scores[best] + below) / 2
