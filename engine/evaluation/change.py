"""Change learned from labels: training, choice of epoch and threshold on validation places, figures on test places."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.backbones.device import fast_precision
from engine.contract.results.evaluation import ChosenModel
from engine.evaluation.places import PATCH_PX, Patches, Place, cores_of, halo_of, whole_differences, windows_of
from engine.metrics.binary import Confusion, average_precision, confusion, pooled
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.tasks.change import ChangeTask

EPOCHS = 100  # taken: SeCo, like the next four
BATCH = 32
LEARNING_RATE = 1e-3
WEIGHT_DECAY = 1e-4
DECAY = 0.95  # of the rate, an epoch
ENCODER_SHARE = 0.1  # assumed: rate of an encoder that learns too, over that of the decoder
CHECKS = 25  # assumed: the validation places are scored so often in a training

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class ChangeSettings:
    """How change is taught.

    Args:
        epochs: each sees about as many pixels as the training places have.
        batch_size: patches a step.
        seed: of patches and dropout.
    """

    epochs: int = EPOCHS
    batch_size: int = BATCH
    seed: int = 0


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


class Scorable:
    """A place made ready to be scored again and again; the maps of a frozen encoder are kept.

    Args:
        task: scores it.
        place: what is scored.
        observer: may cancel.
    """

    def __init__(self, task: ChangeTask, place: Place, observer: Observer) -> None:
        self._place = place
        self._padded = place.padded(task.stride_px)
        task.eval()
        self._maps = whole_differences(task, self._padded, observer) if task.frozen else None

    def score(self, task: ChangeTask, observer: Observer) -> PlaceScores:
        """Scores all pixels, window by window; the result does not depend on the windows."""
        task.eval()
        padded = self._padded
        halo_px = task.decoder_px if self._maps is not None else halo_of(task) + task.decoder_px
        result = torch.empty(padded.shape)
        with torch.inference_mode():
            for core in cores_of(task, padded.shape):
                raise_if_cancelled(observer)
                outer = core.grow(halo_px, padded.shape)
                with fast_precision(padded.before.device):
                    if self._maps is None:
                        scores = task(task.prepare(padded.batch(outer)))
                    else:
                        scores = task.decode(_cut(self._maps, task, outer.row, outer.col, outer.shape))
                rows, cols = core.slices_in(outer)
                inside = task.probabilities(scores.float())[0, rows, cols]
                result[core.row : core.row_stop, core.col : core.col_stop] = inside.cpu()
        height, width = self._place.shape
        return PlaceScores(self._place.name, result[:height, :width].numpy(), self._place.truth.cpu().numpy())


def teach(
    task: ChangeTask,
    patches: Patches,
    validation: Sequence[Scorable],
    settings: ChangeSettings,
    observer: Observer,
) -> ChosenModel:
    """Teaches a task in place, and leaves it as it was at its best epoch on the validation places.

    Source: Manas et al., Seasonal contrast, ICCV 2021, section 4.3.
    Differs: patches are drawn anew for each epoch. The threshold is chosen on the validation places, not fixed at one
    half: one pixel in fifty changes, and the plain loss, which is kept, makes such probabilities small.

    Args:
        task: scores patches.
        patches: to learn from.
        validation: places of their own.
        settings: how.
        observer: hears of the progress and the validation F1, and may cancel.
    """
    device = next(task.parameters()).device
    generator = torch.Generator().manual_seed(settings.seed)
    groups = [{"params": list(task.decoder.parameters()), "lr": LEARNING_RATE}]
    if not task.frozen:
        groups.append({"params": list(task.encoder.parameters()), "lr": LEARNING_RATE * ENCODER_SHARE})
    optimiser = torch.optim.Adam(groups, weight_decay=WEIGHT_DECAY)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimiser, DECAY)
    every = max(1, settings.epochs // CHECKS)
    best: ChosenModel | None = None
    kept: dict[str, Tensor] = {}
    with torch.random.fork_rng(devices=[] if device.type == "cpu" else [device]):
        torch.manual_seed(settings.seed)  # dropout knows no generator of its own; the state is put back
        for epoch in range(1, settings.epochs + 1):
            task.train()
            for step in range(patches.steps):
                raise_if_cancelled(observer)
                done = (epoch - 1 + step / patches.steps) / settings.epochs
                observer.progress(
                    done, "Training change detection, epoch {epoch} of {epochs}", epoch=epoch, epochs=settings.epochs
                )
                optimiser.zero_grad(set_to_none=True)
                scores, truth = patches.scores(task, settings.batch_size, generator)
                task.loss(scores, truth).backward()  # type: ignore[no-untyped-call]
                optimiser.step()
            schedule.step()
            if epoch % every and epoch != settings.epochs:
                continue
            threshold, f1 = best_threshold([place.score(task, observer) for place in validation])
            observer.metric("validation_f1", f1, epoch)
            if best is None or f1 > best.validation_f1:
                best = ChosenModel(epoch, threshold, f1)
                kept = copy.deepcopy(task.state_dict())
    if best is None:
        raise RuntimeError("no epoch was trained")
    task.load_state_dict(kept)
    return best


def best_threshold(scored: Sequence[PlaceScores]) -> tuple[float, float]:
    """The probability from which on a pixel is called changed that gives the highest pooled F1, and that F1.

    One half, where nothing changed.
    """
    parts = [place.known for place in scored]
    probability = np.concatenate([part[0] for part in parts])
    truth = np.concatenate([part[1] for part in parts])
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
    for values, info in zip(maps, task.encoder.maps, strict=True):
        stride = info.stride_px
        top, left, height, width = (edge // stride for edge in (row, col, *shape))
        cut.append(values[None, :, top : top + height, left : left + width].float())
    return cut


def progress_of(observer: Observer, number: int, count: int) -> SpanObserver:
    """The span of one of several equal parts."""
    return SpanObserver(observer, number / count, (number + 1) / count)
