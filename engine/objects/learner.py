"""A detector as the training loop takes it, and what watches it on areas that are left out."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from engine.methods.base import Drive, Learner, ParameterGroup, StepOutput
from engine.objects.crops import ObjectBatch
from engine.observer import Observer
from engine.tasks.objects import ObjectTask
from engine.train.labelled import JITTER

ENCODER_RATE = 0.25  # assumed, of 0.1 and 0.25: objects need the fine maps, which pretraining shapes least


class ObjectLearner(Learner[ObjectBatch]):
    """Teaches a detector. Its state holds when it was best, so that a resumed run knows.

    Args:
        task: on its device.
        drive: of what is learned from nothing.
    """

    best_score: Tensor
    best_step: Tensor
    examined: Tensor

    def __init__(self, task: ObjectTask, drive: Drive) -> None:
        super().__init__()
        self.task, self.drive = task, drive
        self.register_buffer("best_score", torch.tensor(-1.0))
        for name in ("best_step", "examined"):
            self.register_buffer(name, torch.tensor(0, dtype=torch.int64))

    def forward(self, batch: ObjectBatch, generator: torch.Generator) -> StepOutput:
        """See Learner. Bands get a little brighter and richer in contrast, as light differs."""
        inputs = batch.inputs
        drawn = torch.randn(2, *inputs.shape[:2], 1, 1, generator=generator, device=generator.device) * JITTER
        gain, offset = drawn.to(inputs.device)
        loss = self.task.loss(self.task(inputs * (1.0 + gain) + offset), batch.target)
        parts = {"loss": loss.detach()}
        if self.best_score >= 0:
            parts["validation_average_precision"] = self.best_score.detach().clone()
        return StepOutput(loss, parts)

    def after_step(self, progress: float) -> None:
        """See Learner; nothing follows a step."""

    def gradient_norms(self, batch: ObjectBatch, generator: torch.Generator) -> dict[str, float]:
        """See Learner; the terms of a detector are of one size by construction."""
        return {}

    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        """See Learner."""
        encoder = self.task.encoder
        below = {id(weight) for weight in encoder.parameters()}
        above = tuple(weight for weight in self.task.parameters() if id(weight) not in below)
        groups = [ParameterGroup("head", self.drive, above)]
        if not self.task.frozen:
            learned = tuple(encoder.parameters_of(self.task.names))
            groups.append(ParameterGroup("encoder", self.drive, learned, ENCODER_RATE))
        return tuple(groups)


class Watcher:
    """Measures a detector on what is left out, a few times in a run; the training goes on whatever it shows.

    Args:
        learner: is measured, and notes when it was best.
        measure: gives the average precision, or None where it was cancelled.
        first: step of the first measurement.
        every: steps from one to the next.
        steps: of the whole run; it is measured at its end too.
        observer: hears of it.
    """

    def __init__(
        self,
        learner: ObjectLearner,
        measure: Callable[[], float | None],
        *,
        first: int,
        every: int,
        steps: int,
        observer: Observer,
    ) -> None:
        self._learner, self._measure = learner, measure
        self._first, self._every, self._steps, self._observer = first, every, steps, observer

    def due(self, step: int) -> bool:
        """See Examiner."""
        ends = step == self._steps or (step >= self._first and (step - self._first) % self._every == 0)
        return ends and int(self._learner.examined) < step

    def examine(self, step: int) -> None:
        """See Examiner."""
        score = self._measure()
        if score is None:
            return
        self._learner.examined.fill_(step)
        if score > float(self._learner.best_score):
            self._learner.best_score.fill_(score)
            self._learner.best_step.fill_(step)
        self._observer.metric("validation_average_precision", score, step)
