"""What watches the accuracy of a task on labels that it does not learn from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from engine.classifiers.thorough_patches import Patches
from engine.observer import Observer
from engine.tasks.registry import PixelTask
from engine.train.labelled import TaskLearner

VALIDATION_BATCH = 16


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
        learner: TaskLearner[PixelTask],
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
