"""From a pretraining job's fields, its preset and the number of patches to plain values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from engine.contract.errors import ParameterError
from engine.contract.jobs.pretraining import PretrainMethod, PretrainSources
from engine.data.augment import Strength
from engine.data.patches import PatchSet, PatchSettings, check_batch
from engine.data.scenes import expected_same_scene, scene_warning
from engine.methods.base import MethodSettings
from engine.train.optimise import OptimiserSettings


@dataclass(frozen=True)
class Preset:
    """What a preset fills in.

    Args:
        epochs: how often each patch is seen.
        most_steps: an upper bound of the steps that follow from the epochs; 0 for none.
        batch_size: patches a step.
        denoiser_width: W.
        denoiser_share: share of the batch that is denoised.
    """

    epochs: float
    most_steps: int
    batch_size: int
    denoiser_width: int
    denoiser_share: float


# Assumed, but for epochs and batch of paper-scale. At 70 images of 64 px a second, which a few cores reach, the quick
# look takes two minutes; a night of eight hours has time for some 16,000 steps of 128.
PRESETS: Mapping[str, Preset] = {
    "quick-look": Preset(200.0, 120, 64, 16, 0.25),
    "laptop-overnight": Preset(200.0, 16_000, 128, 32, 0.25),
    "gpu": Preset(200.0, 50_000, 256, 32, 0.25),
    "paper-scale": Preset(200.0, 0, 256, 64, 1.0),
}


@dataclass(frozen=True)
class TrainingSettings:
    """Every value that decides the result of a run, and nothing else.

    Args:
        steps: of the optimisers.
        batch_size: over all processes and parts.
        accumulation: parts of a process's batch.
        view_px: edge of the views.
        crop_scale: smallest share of a patch that a view shows.
        colour_jitter: strength of the change of colours, over MoCo v2's.
        grey_share: share of views without colour.
        optimiser_name: sgd or adamw, of the encoder.
        learning_rate: of the encoder; for SGD at a batch of 256.
        weight_decay: of the encoder.
        adam_learning_rate: of the denoiser.
        warm_up_steps: in which the rates rise.
        start_from: checksum of the encoder to go on from; empty for none.
        method: of the method.
    """

    steps: int
    batch_size: int
    accumulation: int
    view_px: int
    crop_scale: float
    colour_jitter: float
    grey_share: float
    optimiser_name: str
    learning_rate: float
    weight_decay: float
    adam_learning_rate: float
    warm_up_steps: int
    start_from: str
    method: MethodSettings

    @property
    def optimiser(self) -> OptimiserSettings:
        """What the optimisers take of it."""
        return OptimiserSettings(
            self.steps,
            self.warm_up_steps,
            self.batch_size,
            self.learning_rate,
            self.weight_decay,
            self.adam_learning_rate,
            instead_of_sgd=self.optimiser_name,
        )

    @property
    def strength(self) -> Strength:
        """How strongly views differ."""
        plain, by = Strength(), self.colour_jitter
        return Strength(
            brightness=by * plain.brightness,
            contrast=by * plain.contrast,
            saturation=by * plain.saturation,
            hue=by * plain.hue,
            grey=self.grey_share,
        )

    def flat(self) -> dict[str, Any]:
        """All values by name, as a checkpoint and a report keep them."""
        values = asdict(self)
        return {**values.pop("method"), **values}


def patch_settings(job: PretrainSources) -> PatchSettings:
    """What of a job decides the patches."""
    return PatchSettings(
        patch_px=job.patch_px,
        stride_px=job.stride_px,
        bands=job.bands,
        scene=job.scene,
        scene_cell_px=job.scene_cell_px,
        scene_table=job.scene_table,
        scene_field=job.scene_field,
        minimum_valid=job.minimum_valid,
        nodata=job.nodata,
        allow_indirect=job.allow_indirect,
    )


def source_list(job: PretrainSources) -> list[str]:
    """The sources, of which a job holds one a line."""
    return [line.strip() for line in job.sources.splitlines() if line.strip()]


def training_settings(job: PretrainMethod, patch_px: int, patches: PatchSet, start_from: str = "") -> TrainingSettings:
    """Fills in the preset and fits queue and steps to the patches.

    Args:
        job: with empty fields.
        patch_px: edge of the patches.
        patches: what is trained on.
        start_from: checksum of the encoder to go on from.

    Raises:
        ParameterError: naming the values that do not go together.
    """
    preset = PRESETS[job.preset]
    batch_size = preset.batch_size if job.batch_size is None else job.batch_size
    check_batch(patches, batch_size)
    if job.scene_temperature > job.temperature and job.scene_labels == "soft":
        raise ParameterError(
            "scene_temperature is {scene_temperature}, above the temperature of {temperature}.",
            "Choose at most the temperature, so that only close patches count as the same.",
            scene_temperature=job.scene_temperature,
            temperature=job.temperature,
        )
    if patches.scene_count == 1 and job.scene_labels == "drop":
        raise ParameterError(
            "All patches are of one scene, so leaving out those of the same scene leaves nothing to compare with.",
            "Cut the images into scenes with scene=grid, or set scene_labels to none.",
        )
    steps = _steps(job, preset, patches.count, batch_size)
    method = MethodSettings(
        band_count=patches.band_count,
        backbone=job.backbone,
        scene_labels=job.scene_labels,
        scene_similarity=job.scene_similarity,
        scene_temperature=job.scene_temperature,
        temperature=job.temperature,
        queue_size=fitted_queue(job.queue_size, patches.count),
        key_momentum=job.key_momentum,
        diffusion=job.diffusion,
        coupling=job.coupling,
        contrast_weight=job.contrast_weight,
        diffusion_weight=job.diffusion_weight,
        denoiser_width=preset.denoiser_width if job.denoiser_width is None else job.denoiser_width,
        denoiser_share=preset.denoiser_share if job.denoiser_share is None else job.denoiser_share,
        diffusion_steps=job.diffusion_steps,
        seed=job.seed,
    )
    return TrainingSettings(
        steps=steps,
        batch_size=batch_size,
        accumulation=job.accumulation,
        view_px=patch_px if job.view_px is None else job.view_px,
        crop_scale=job.crop_scale,
        colour_jitter=job.colour_jitter,
        grey_share=job.grey_share,
        optimiser_name=job.optimiser,
        learning_rate=job.learning_rate,
        weight_decay=job.weight_decay,
        adam_learning_rate=job.denoiser_learning_rate,
        warm_up_steps=round(job.warm_up * steps),
        start_from=start_from,
        method=method,
    )


def fitted_queue(wanted: int, patch_count: int) -> int:
    """Length of the queue: never above half of the patches, else it holds the query's own patch as a negative."""
    return max(1, min(wanted, patch_count // 2))


def scene_facts(settings: TrainingSettings, patches: PatchSet) -> tuple[float, list[str]]:
    """Expected number of same-scene entries in the queue, and the warnings that follow."""
    expected = expected_same_scene(patches.scene_shares, settings.method.queue_size)
    warning = scene_warning(patches.scene_shares, settings.method.queue_size)
    return expected, [warning] if warning is not None and settings.method.scene_labels != "none" else []


def check_portions(settings: TrainingSettings, world_size: int) -> None:
    """Refuses a batch that cannot be shared out evenly.

    Raises:
        ParameterError: naming the numbers.
    """
    portions = world_size * settings.accumulation
    if settings.batch_size % portions or settings.batch_size < 2 * portions:
        raise ParameterError(
            "A batch of {batch_size} cannot be shared out evenly to {world_size} processes with "
            "{accumulation} parts each.",
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
