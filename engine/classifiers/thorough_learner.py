"""A task as the training loop takes it, and what watches its accuracy on labels that it does not learn from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from engine.classifiers.thorough_patches import LabelledBatch, Patches
from engine.methods.base import Drive, Learner, ParameterGroup, StepOutput
from engine.observer import Observer
from engine.tasks.base import DatedPixels, InputScale
from engine.tasks.registry import PixelTask

# assumed: a pretrained encoder moves ten times slower than what is learned from nothing.
ENCODER_RATE = 0.1
# assumed: bands of a patch get brighter and richer in contrast by up to about this, in their deviations. More than the
# light differs within a scene would hide what tells classes apart.
JITTER = 0.1
VALIDATION_BATCH = 16


class TaskLearner(Learner[LabelledBatch]):
    """Teaches a task. Its state holds when it was best, so that a resumed run knows.

    Args:
        task: on its device.
        drive: of what is learned from nothing.
        scales: of the dates of each scene, [T, C].
    """

    best_score: Tensor
    best_step: Tensor
    examined: Tensor

    def __init__(self, task: PixelTask, drive: Drive, scales: Sequence[InputScale]) -> None:
        super().__init__()
        self.task: PixelTask = task
        self.drive, self.scales = drive, tuple(scales)
        self.register_buffer("best_score", torch.tensor(-1.0))
        for name in ("best_step", "examined"):
            self.register_buffer(name, torch.tensor(0, dtype=torch.int64))

    def scores(self, batch: LabelledBatch, task: PixelTask | None = None) -> Tensor:
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
        groups = [ParameterGroup("decoder", self.drive, tuple(self.task.joined.parameters()))]
        if self.task.encoder is not None and not self.task.frozen:
            # Stages that no map is taken from get no gradient.
            learned = tuple(self.task.encoder.parameters_of(self.task.names))
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


class Validator:
    """Measures balanced accuracy on parts that are not learned from; the training goes on whatever it shows.

    Args:
        learner: is measured, and notes when it was best.
        patches: where the labels are.
        parts: that are measured on.
        every: steps from one measurement to the next.
        steps: of the whole run; it is measured at its end too.
        observer: hears of the accuracy, and may cancel.
    """

    def __init__(
        self,
        learner: TaskLearner,
        patches: Patches,
        parts: Sequence[int],
        *,
        every: int,
        steps: int,
        observer: Observer,
    ) -> None:
        self._learner, self._patches, self._parts = learner, patches, tuple(parts)
        self._every, self._steps = every, steps
        self._observer = observer
        self._chosen = patches.with_parts(parts).tolist()

    def due(self, step: int) -> bool:
        """See Examiner."""
        ends = step == self._steps or (step > 0 and step % self._every == 0)
        return ends and int(self._learner.examined) < step

    def examine(self, step: int) -> None:
        """See Examiner."""
        score = self._balanced_accuracy()
        if score is None:
            return
        self._learner.measured(score, step)
        self._observer.metric("validation_balanced_accuracy", score, step)

    def _balanced_accuracy(self) -> float | None:
        task = self._learner.task
        device = self._learner.best_score.device
        classes = 0
        hits: np.ndarray[tuple[int], np.dtype[np.int64]] = np.zeros(0, np.int64)
        totals = hits
        task.eval()
        with torch.inference_mode():
            for start in range(0, len(self._chosen), VALIDATION_BATCH):
                if self._observer.cancelled():
                    return None
                batch = self._patches.batch(self._chosen[start : start + VALIDATION_BATCH], self._parts)
                scores = self._learner.scores(batch.to(device))
                if not classes:
                    classes = int(scores.shape[1])
                    hits, totals = np.zeros(classes, np.int64), np.zeros(classes, np.int64)
                called, truth = scores.argmax(dim=1).cpu().numpy(), batch.target.numpy()
                known = truth >= 0
                totals += np.bincount(truth[known], minlength=classes)
                hits += np.bincount(truth[known & (called == truth)], minlength=classes)
        there = totals > 0
        return float((hits[there] / totals[there]).mean()) if there.any() else 0.0
