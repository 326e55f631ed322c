"""Change scored by a task, place by place: probabilities, the threshold that suits them, figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.backbones.device import fast_precision
from engine.evaluation.places import PATCH_PX, Place, decoded_in, turned_back, whole_differences, windows_of
from engine.metrics.binary import Confusion, average_precision, confusion, pooled
from engine.observer import Observer, raise_if_cancelled
from engine.tasks.change import ChangeTask

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class PlaceScores:
    """Probabilities of one place.

    Args:
        name: of the place.
        probability: [H, W].
        truth: [H, W] int8, -1 unknown.
    """

    name: str
    probability: FloatArray
    truth: npt.NDArray[np.int8]

    @property
    def known(self) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
        """Probability and truth of the pixels that have one."""
        inside = self.truth >= 0
        return self.probability[inside], self.truth[inside] > 0


@dataclass(frozen=True)
class _Position:
    """A place as it is shown: turned, grown to the strides, and as the maps of a frozen encoder."""

    turn: int
    padded: Place
    maps: Sequence[Tensor] | None


class Scorable:
    """A place made ready to be scored again and again; the maps of a frozen encoder are kept.

    Args:
        task: scores it.
        place: what is scored.
        observer: may cancel.
        turns: positions whose probabilities are averaged, 1 to 8.
        kept: maps of its first positions that are already there, [D, h, w] each.
    """

    def __init__(
        self,
        task: ChangeTask,
        place: Place,
        observer: Observer,
        turns: int = 1,
        kept: Sequence[Sequence[Tensor]] = (),
    ) -> None:
        task.eval()
        self._place, self._positions = place, []
        padded = place.padded(task.stride_px)
        for turn in range(turns):
            seen = padded.turned(turn)
            maps: Sequence[Tensor] | None = None
            if task.frozen:
                maps = kept[turn] if turn < len(kept) else whole_differences(task, seen, observer)
            self._positions.append(_Position(turn, seen, maps))

    def score(self, task: ChangeTask, observer: Observer) -> PlaceScores:
        """Scores all pixels, window by window; the result does not depend on the windows."""
        task.eval()
        found = [turned_back(_scored(task, position, observer), position.turn) for position in self._positions]
        mean = torch.stack(found).mean(dim=0).cpu()
        height, width = self._place.shape
        return PlaceScores(self._place.name, mean[:height, :width].numpy(), self._place.truth.cpu().numpy())


def _scored(task: ChangeTask, position: _Position, observer: Observer) -> Tensor:
    """Probabilities of a position, [H, W] on the device."""
    padded = position.padded
    maps = whole_differences(task, padded, observer) if position.maps is None else position.maps
    result = torch.empty(padded.shape, device=padded.before.device)
    with torch.inference_mode():
        for core in decoded_in(task, padded.shape):
            raise_if_cancelled(observer)
            outer = core.grow(task.decoder_px, padded.shape)
            with fast_precision(padded.before.device):
                scores = task.decode(_cut(maps, task, outer.row, outer.col, outer.shape))
            rows, cols = core.slices_in(outer)
            inside = task.probabilities(scores.float())[0, rows, cols]
            result[core.row : core.row_stop, core.col : core.col_stop] = inside
    return result


def best_threshold(scored: Sequence[PlaceScores]) -> tuple[float, float]:
    """The threshold that suits all places together best, and its pooled F1; see `best_threshold_of`."""
    parts = [place.known for place in scored]
    return best_threshold_of(np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts]))


def best_threshold_of(probability: FloatArray, truth: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """The probability from which on a pixel is called changed that gives the highest F1, and that F1.

    One half, where nothing changed.

    Args:
        probability: [N] or any other score.
        truth: [N] whether it changed.
    """
    if not truth.any():
        return 0.5, 0.0
    order = np.argsort(-probability, kind="stable")
    ordered, hits = probability[order], np.cumsum(truth[order])
    f1 = 2.0 * hits / (np.arange(1, len(order) + 1) + hits[-1])
    f1[:-1][ordered[:-1] == ordered[1:]] = 0.0  # equal scores are called together
    place = int(np.argmax(f1))
    return float(ordered[place]), float(f1[place])


def change_figures(scored: Sequence[PlaceScores], threshold: float, batch_size: int) -> dict[str, float]:
    """Figures twice: pooled over all pixels, and averaged over batches of patches, as this line of papers reports.

    Args:
        scored: the test places.
        threshold: from which probability on a pixel is called changed.
        batch_size: patches of a batch, for the second kind.

    Returns:
        Pooled f1, precision, recall; mean average precision over the places with change; batch_f1 and so on.
    """
    total = pooled(confusion(values >= threshold, truth) for values, truth in (place.known for place in scored))
    batches = list(_batches(scored, threshold, batch_size))
    precisions = [average_precision(*place.known) for place in scored]
    known = [value for value in precisions if not np.isnan(value)]
    return {
        "f1": total.f1,
        "precision": total.precision,
        "recall": total.recall,
        "average_precision": float(np.mean(known)) if known else 0.0,
        "batch_f1": float(np.mean([each.f1 for each in batches])),
        "batch_precision": float(np.mean([each.precision for each in batches])),
        "batch_recall": float(np.mean([each.recall for each in batches])),
    }


def _batches(scored: Sequence[PlaceScores], threshold: float, batch_size: int) -> list[Confusion]:
    counts = []
    for place in scored:
        for window in windows_of((place.truth.shape[0], place.truth.shape[1]), PATCH_PX):
            rows, cols = slice(window.row, window.row_stop), slice(window.col, window.col_stop)
            truth = place.truth[rows, cols]
            inside = truth >= 0
            counts.append(confusion(place.probability[rows, cols][inside] >= threshold, truth[inside] > 0))
    return [pooled(counts[start : start + batch_size]) for start in range(0, len(counts), batch_size)]


def _cut(maps: Sequence[Tensor], task: ChangeTask, row: int, col: int, shape: tuple[int, int]) -> list[Tensor]:
    """Maps below a window, [1, D, h, w] each."""
    cut = []
    for values, info in zip(maps, task.maps, strict=True):
        stride = info.stride_px
        top, left, height, width = (edge // stride for edge in (row, col, *shape))
        cut.append(values[None, :, top : top + height, left : left + width].float())
    return cut
