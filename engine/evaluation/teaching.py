"""Change taught to a task, and what is chosen on validation places: epoch and threshold."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from engine.contract.results.evaluation import ChosenModel
from engine.evaluation.change import Scorable, best_threshold
from engine.evaluation.patches import Patches
from engine.observer import Observer, raise_if_cancelled
from engine.tasks.change import ChangeTask

EPOCHS = 100  # taken: SeCo, like the next four
BATCH = 32
LEARNING_RATE = 1e-3
WEIGHT_DECAY = 1e-4
DECAY = 0.95  # of the rate, an epoch
ENCODER_SHARE = 0.1  # assumed: rate of an encoder that learns too, over that of the decoder
CHECKS = 25  # assumed: the validation places are scored so often in a training
EVEN = 0.5  # the threshold where none is chosen


@dataclass(frozen=True)
class Recipe:
    """How the weights move, and what of them is kept.

    Args:
        learning_rate: of Adam, for the decoder.
        weight_decay: likewise.
        encoder_share: rate of an encoder that learns too, over that of the decoder.
        schedule: exponential (by DECAY an epoch), or cosine (to zero at the last step).
        mean_decay: share of the mean over time of the weights that stays at each step; that mean is what is kept.
            0 for none.
    """

    learning_rate: float = LEARNING_RATE
    weight_decay: float = WEIGHT_DECAY
    encoder_share: float = ENCODER_SHARE
    schedule: str = "exponential"
    mean_decay: float = 0.0


@dataclass(frozen=True)
class ChangeSettings:
    """How change is taught.

    Args:
        epochs: each sees about as many pixels as the training places have.
        batch_size: patches a step.
        seed: of patches and dropout.
        recipe: how the weights move.
    """

    epochs: int = EPOCHS
    batch_size: int = BATCH
    seed: int = 0
    recipe: Recipe = field(default_factory=Recipe)


class MeanOverTime:
    """The mean of a network's weights over the steps, newer ones counting more; statistics are averaged alike.

    Args:
        network: what learns.
        decay: share of the mean that stays at each step, once there were enough of them.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self._decay, self._steps = decay, 0
        self._learning = [value for value in network.state_dict().values() if value.is_floating_point()]
        self._mean = [value.clone() for value in self._learning]

    @torch.no_grad()
    def follow(self) -> None:
        """Takes a step in."""
        self._steps += 1
        decay = min(self._decay, self._steps / (self._steps + 10.0))  # else the first weights would count for long
        torch._foreach_lerp_(self._mean, self._learning, 1.0 - decay)

    @torch.no_grad()
    def swap(self) -> None:
        """Exchanges mean and weights; once more puts them back."""
        for mean, learning in zip(self._mean, self._learning, strict=True):
            kept = learning.clone()
            learning.copy_(mean)
            mean.copy_(kept)


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
    half, as probabilities of a rare change may be small. Without such places the last epoch and one half are taken.
    A task that begins at measures of change is measured untaught as well, as epoch 0: what it learns may be of no use
    elsewhere.

    Args:
        task: scores patches.
        patches: to learn from.
        validation: places of their own.
        settings: how.
        observer: hears of the progress and the validation F1, and may cancel.
    """
    device = next(task.parameters()).device
    generator = torch.Generator().manual_seed(settings.seed)
    optimiser = _optimiser(task, settings.recipe, device)
    schedule = _schedule(optimiser, settings, patches.steps)
    learning = task.decoder if task.frozen else task
    mean = MeanOverTime(learning, settings.recipe.mean_decay) if settings.recipe.mean_decay else None
    every = max(1, settings.epochs // CHECKS)
    choice = _Choice(task, validation, observer)
    if task.measure_count:
        choice.check(0)
    with torch.random.fork_rng(devices=[] if device.type == "cpu" else [device]):
        torch.manual_seed(settings.seed)  # dropout knows no generator of its own; the state is put back
        for epoch in range(1, settings.epochs + 1):
            patches.begin(task, epoch, observer)
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
                if mean is not None:
                    mean.follow()
            if not validation or (epoch % every and epoch != settings.epochs):
                continue
            if mean is not None:
                mean.swap()
            choice.check(epoch)
            if mean is not None:
                mean.swap()
    if choice.best is not None:
        task.load_state_dict(choice.kept)
        return choice.best
    if mean is not None:
        mean.swap()
    return ChosenModel(settings.epochs, EVEN, 0.0)


class _Choice:
    """The weights that did best on the validation places.

    Args:
        task: whose weights they are.
        validation: places of their own; none: nothing is chosen.
        observer: hears of the validation F1, and may cancel.
    """

    def __init__(self, task: ChangeTask, validation: Sequence[Scorable], observer: Observer) -> None:
        self._task, self._validation, self._observer = task, validation, observer
        self.best: ChosenModel | None = None
        self.kept: dict[str, Tensor] = {}

    def check(self, epoch: int) -> None:
        """Measures the weights as they are, and keeps them where they are better than those before."""
        if not self._validation:
            return
        threshold, f1 = best_threshold([place.score(self._task, self._observer) for place in self._validation])
        self._observer.metric("validation_f1", f1, epoch)
        if self.best is None or f1 > self.best.validation_f1:
            self.best = ChosenModel(epoch, threshold, f1)
            self.kept = copy.deepcopy(self._task.state_dict())


def _optimiser(task: ChangeTask, recipe: Recipe, device: torch.device) -> torch.optim.Optimizer:
    rate = recipe.learning_rate
    groups = [{"params": list(task.decoder.parameters()), "lr": rate}]
    if not task.frozen:
        groups.append({"params": list(task.encoder.parameters()), "lr": rate * recipe.encoder_share})
    return torch.optim.Adam(groups, weight_decay=recipe.weight_decay, fused=device.type == "cuda")


def _schedule(
    optimiser: torch.optim.Optimizer, settings: ChangeSettings, steps: int
) -> torch.optim.lr_scheduler.LRScheduler:
    """The rate at each step."""
    if settings.recipe.schedule == "cosine":
        return torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, settings.epochs * steps)
    return torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: DECAY ** (step // steps))
