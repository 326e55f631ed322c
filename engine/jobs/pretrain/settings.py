"""From a pretraining job's fields, its preset and the patches to plain values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from engine.contract.errors import ParameterError
from engine.contract.jobs.pretraining import PretrainMethod, PretrainSources
from engine.contract.remarks.texts import Scalar
from engine.data.patches import PatchSet, check_batch
from engine.methods.registry import METHODS, AnyMethod
from engine.train.optimise import OptimiserSettings


@dataclass(frozen=True)
class Preset:
    """What a preset fills in for every method; each method has a part of its own.

    Args:
        epochs: how often each patch is seen.
        most_steps: an upper bound of the steps that follow from the epochs; 0 for none.
        batch_size: patches a step.
    """

    epochs: float
    most_steps: int
    batch_size: int


# Assumed, but for epochs and batch of paper-scale. At 70 images of 64 px a second, which a few cores reach, the quick
# look takes two minutes; a night of eight hours has time for some 16,000 steps of 128.
PRESETS: Mapping[str, Preset] = {
    "quick-look": Preset(200.0, 120, 64),
    "laptop-overnight": Preset(200.0, 16_000, 128),
    "gpu": Preset(200.0, 50_000, 256),
    "paper-scale": Preset(200.0, 0, 256),
}


@dataclass(frozen=True)
class TrainingSettings:
    """Every value that decides the result of a run, and nothing else.

    Args:
        method: of the method.
        steps: of the optimisers.
        batch_size: over all processes and parts.
        accumulation: parts of a process's batch.
        warm_up_steps: in which the rates rise.
        start_from: checksum of the encoder to go on from; empty for none.
    """

    method: AnyMethod
    steps: int
    batch_size: int
    accumulation: int
    warm_up_steps: int
    start_from: str

    @property
    def optimiser(self) -> OptimiserSettings:
        """What the optimisers take of it."""
        return OptimiserSettings(self.steps, self.warm_up_steps, self.batch_size)

    @property
    def part_size(self) -> int:
        """Patches that are computed together, over all processes."""
        return self.batch_size // self.accumulation

    def flat(self) -> dict[str, Scalar]:
        """All values by name, as a checkpoint and a report keep them."""
        values = asdict(self)
        return {**values.pop("method"), **values, "method": self.method.name}


def source_list(job: PretrainSources) -> list[str]:
    """The sources, of which a job holds one a line."""
    return [line.strip() for line in job.sources.splitlines() if line.strip()]


def training_settings(job: PretrainMethod, patches: PatchSet, start_from: str = "") -> TrainingSettings:
    """Fills in the preset and fits method and steps to the patches.

    Args:
        job: with empty fields.
        patches: what is trained on.
        start_from: checksum of the encoder to go on from.

    Raises:
        ParameterError: naming the values that do not go together.
    """
    preset = PRESETS[job.preset]
    batch_size = preset.batch_size if job.batch_size is None else job.batch_size
    check_batch(patches, batch_size)
    steps = _steps(job, preset, patches.count, batch_size)
    return TrainingSettings(
        method=METHODS[job.method].of(job, patches),
        steps=steps,
        batch_size=batch_size,
        accumulation=job.accumulation,
        warm_up_steps=round(job.warm_up * steps),
        start_from=start_from,
    )


def check_portions(settings: TrainingSettings, world_size: int) -> None:
    """Refuses a batch that cannot be shared out evenly.

    Raises:
        ParameterError: naming the numbers.
    """
    portions = world_size * settings.accumulation
    if settings.batch_size % portions or settings.batch_size < 2 * portions:
        raise ParameterError(
            "A batch of {batch_size} cannot be divided evenly among {world_size} "
            "{world_size:process|processes} with {accumulation} {accumulation:part|parts} each.",
            "Choose a multiple of {portions}, at least {least}.",
            batch_size=settings.batch_size,
            world_size=world_size,
            accumulation=settings.accumulation,
            portions=portions,
            least=2 * portions,
        )


def _steps(job: PretrainMethod, preset: Preset, patch_count: int, batch_size: int) -> int:
    if job.steps is not None:
        return job.steps
    if job.epochs is not None:
        return max(1, math.ceil(job.epochs * patch_count / batch_size))
    steps = max(1, math.ceil(preset.epochs * patch_count / batch_size))
    return min(steps, preset.most_steps) if preset.most_steps else steps
