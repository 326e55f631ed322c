"""Patches of labelled pixels, and a task that learns from them, as the training loop takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import torch
from torch import Tensor

from engine.data.batch import TensorBatch
from engine.methods.base import Drive, Learner, ParameterGroup, StepOutput
from engine.tasks.base import DatedPixels, InputScale, PixelsTask

# assumed: a pretrained encoder moves ten times slower than what is learned from nothing.
ENCODER_RATE = 0.1
# assumed: bands of a patch get brighter and richer in contrast by up to about this, in their deviations. More than the
# light differs within a scene would hide what tells classes apart.
JITTER = 0.1
TURNS = 8  # four quarter turns, plain and mirrored

TaskType = TypeVar("TaskType", bound=PixelsTask[Any, Any])


@dataclass(frozen=True)
class LabelledBatch(TensorBatch):
    """Patches of which some pixels are labelled.

    Args:
        images: [B, T, C, P, P] of T dates, as the files hold them.
        measures: [B, M, P, P]; M is 0 with one date.
        valid: [B, P, P] booleans.
        target: [B, P, P] class numbers, -1 unlabelled.
        scene: [B] number of the scene.
    """

    images: Tensor
    measures: Tensor
    valid: Tensor
    target: Tensor
    scene: Tensor


class TaskLearner(Learner[LabelledBatch], Generic[TaskType]):
    """Teaches a task. Its state holds when it was best, so that a resumed run knows.

    Args:
        task: on its device.
        drive: of what is learned from nothing.
        scales: of the dates of each scene, [T, C].
    """

    best_score: Tensor
    best_step: Tensor
    examined: Tensor

    def __init__(self, task: TaskType, drive: Drive, scales: Sequence[InputScale]) -> None:
        super().__init__()
        self.task: TaskType = task
        self.drive, self.scales = drive, tuple(scales)
        self.register_buffer("best_score", torch.tensor(-1.0))
        for name in ("best_step", "examined"):
            self.register_buffer(name, torch.tensor(0, dtype=torch.int64))

    def scores(self, batch: LabelledBatch, task: TaskType | None = None) -> Tensor:
        """[B, K, P, P] of a batch on the task's device."""
        used = self.task if task is None else task
        return used.scores(DatedPixels(batch.images, batch.valid, self._scale(batch), batch.measures))

    def forward(self, batch: LabelledBatch, generator: torch.Generator) -> StepOutput:
        """See Learner."""
        varied = self._jittered(batch, generator)
        device = batch.images.device
        # Dropout knows no generator of its own; the state of the global one is put back.
        with torch.random.fork_rng(devices=[] if device.type == "cpu" else [device]):
            torch.manual_seed(generator.initial_seed())
            loss = self.task.loss(self.scores(varied).float(), batch.target)
        parts = {"loss": loss.detach()}
        if self.best_score >= 0:
            parts["validation_balanced_accuracy"] = self.best_score.detach().clone()
        return StepOutput(loss, parts)

    def after_step(self, progress: float) -> None:
        """See Learner; nothing follows a step."""

    def gradient_norms(self, batch: LabelledBatch, generator: torch.Generator) -> dict[str, float]:
        """See Learner; there is one term only."""
        return {}

    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        """See Learner."""
        encoder = self.task.encoder
        below = set() if encoder is None else {id(weight) for weight in encoder.parameters()}
        above = tuple(weight for weight in self.task.parameters() if id(weight) not in below)
        groups = [ParameterGroup("decoder", self.drive, above)]
        if encoder is not None and not self.task.frozen:
            # Stages that no map is taken from get no gradient.
            learned = tuple(encoder.parameters_of(self.task.names))
            groups.append(ParameterGroup("encoder", self.drive, learned, ENCODER_RATE))
        return tuple(groups)

    def measured(self, score: float, step: int) -> None:
        """Notes a measurement.

        Args:
            score: 0 to 1.
            step: number of finished steps.
        """
        self.examined.fill_(step)
        if score > float(self.best_score):
            self.best_score.fill_(score)
            self.best_step.fill_(step)

    def _scale(self, batch: LabelledBatch) -> InputScale:
        """[B, T, C]."""
        return InputScale.stacked([self.scales[number] for number in batch.scene.tolist()])

    def _jittered(self, batch: LabelledBatch, generator: torch.Generator) -> LabelledBatch:
        """Brightness and contrast of each band of each date, and the size of measures, changed a little."""
        images = batch.images
        count, dates, bands = images.shape[:3]
        scale = self._scale(batch)
        mean, deviation = scale.mean, scale.deviation
        drawn = torch.randn(2, count, dates, bands, generator=generator, device=generator.device) * JITTER
        gain, offset = drawn.to(images.device)
        mean, deviation = mean.to(images.device), deviation.to(images.device)
        moved = offset * deviation - gain * mean
        images = images * (1.0 + gain)[..., None, None] + moved[..., None, None]
        measures = batch.measures
        if measures.shape[1]:
            drawn = torch.randn(count, measures.shape[1], 1, 1, generator=generator, device=generator.device)
            measures = measures * (1.0 + JITTER * drawn.to(measures.device))
        return LabelledBatch(images, measures, batch.valid, batch.target, batch.scene)


def varied(batch: LabelledBatch, patch_px: int, generator: torch.Generator) -> LabelledBatch:
    """Cuts each patch somewhere, and mirrors and turns it.

    Args:
        batch: whole patches.
        patch_px: P.
        generator: of the CPU.
    """
    size = int(batch.target.shape[-1])
    cut: list[list[Tensor]] = [[], [], [], []]
    for number in range(batch.count):
        row, col = torch.randint(0, size - patch_px + 1, (2,), generator=generator).tolist()
        turn = int(torch.randint(0, TURNS, (1,), generator=generator))
        for part, values in zip(cut, (batch.images, batch.measures, batch.valid, batch.target), strict=True):
            inside = values[number, ..., row : row + patch_px, col : col + patch_px]
            mirrored = inside.flip(-1) if turn >= 4 else inside
            part.append(torch.rot90(mirrored, turn % 4, (-2, -1)))
    images, measures, valid, target = (torch.stack(part) for part in cut)
    return LabelledBatch(images, measures, valid, target, batch.scene)
