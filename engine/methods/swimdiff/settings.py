"""What SwiMDiff brings beside its network: settings from a job, batches, and what it says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, ClassVar

from engine.backbones.registry import BACKBONES
from engine.contract.errors import ParameterError, unknown_choice
from engine.contract.jobs.pretraining import PretrainMethod
from engine.contract.remarks import INFO, Remark
from engine.data.patches import PatchSet
from engine.methods.base import Figure, MethodSettings, Notes
from engine.methods.queue import fitted_queue, negatives_missing
from engine.methods.recipe import Recipe, recipe_of
from engine.methods.swimdiff.batch import ViewBatch, ViewMaker
from engine.methods.swimdiff.own_scene import expected_same_scene, scene_warnings
from engine.methods.swimdiff.scene_labels import MODES

if TYPE_CHECKING:
    from engine.methods.swimdiff.method import SwimDiff

SIMILARITIES = ("query", "key")


@dataclass(frozen=True)
class Preset:
    """What a preset of the job fills in.

    Args:
        temperature: of the contrast.
        queue_size: K.
        key_momentum: share of the key encoder that stays at each step.
        denoiser_width: W.
        denoiser_share: share of the batch that is denoised.
    """

    temperature: float
    queue_size: int
    key_momentum: float
    denoiser_width: int
    denoiser_share: float


# Temperature and queue are measured, see docs/experiments.md; those of paper-scale are taken from the line of work. The
# key network of a short training must follow faster than the published one: with 0.99 it lags 100 steps. The denoiser's
# are assumed.
PRESETS: Mapping[str, Preset] = {
    "quick-look": Preset(0.2, 1024, 0.99, 16, 0.25),
    "laptop-overnight": Preset(0.2, 1024, 0.99, 32, 0.25),
    "gpu": Preset(0.2, 1024, 0.99, 32, 0.25),
    "paper-scale": Preset(0.07, 16384, 0.999, 64, 1.0),
}


@dataclass(frozen=True)
class SwimDiffSettings(MethodSettings[ViewBatch]):
    """Everything that decides what SwiMDiff computes.

    Args:
        band_count: C.
        backbone: a name of BACKBONES.
        scene_labels: soft, hard, drop or none (MoCo v2).
        scene_similarity: query or key: which embedding is compared with the other keys to weigh the same scene.
        scene_temperature: of the distribution within a scene, above 0.
        temperature: of the contrast, above 0.
        batch_negatives: whether the other keys of the batch join those of the queue.
        queue_size: K; already fitted to the number of patches. 0 for none, with negatives of the batch only.
        key_momentum: share of the key encoder that stays at each step, 0 to 1.
        diffusion: whether the denoising task is trained too.
        coupling: whether the denoiser sees the encoder's maps.
        contrast_weight: lambda_C, 0 or more.
        diffusion_weight: lambda_D, 0 or more.
        denoiser_width: W, 8 or more.
        denoiser_share: share of the batch that is denoised, above 0 to 1.
        diffusion_steps: T, 2 or more.
        largest_noise: share of the noise levels that are used, from the weakest, above 0 to 1.
        seed: of the first weights.
        view_px: edge of the views.
        crop_scale: smallest share of a patch that a view shows.
        turn_share: share of views that are turned by a quarter.
        colour_jitter: strength of the change of colours, over MoCo v2's.
        grey_share: share of views without colour.
        blur_share: share of views that are blurred.
        optimiser: sgd or adamw, of the encoder.
        learning_rate: of the encoder; for SGD at a batch of 256.
        weight_decay: of the encoder's matrices and kernels.
        adam_learning_rate: of the denoiser.
    """

    band_count: int
    backbone: str
    scene_labels: str
    scene_similarity: str
    scene_temperature: float
    temperature: float
    batch_negatives: bool
    queue_size: int
    key_momentum: float
    diffusion: bool
    coupling: bool
    contrast_weight: float
    diffusion_weight: float
    denoiser_width: int
    denoiser_share: float
    diffusion_steps: int
    largest_noise: float
    seed: int
    view_px: int
    crop_scale: float
    turn_share: float
    colour_jitter: float
    grey_share: float
    blur_share: float
    optimiser: str
    learning_rate: float
    weight_decay: float
    adam_learning_rate: float

    name: ClassVar[str] = "swimdiff"
    caption: ClassVar[str] = (
        "Two views of each patch of the first batch, one above the other. The encoder learns that both show the same."
    )
    figures: ClassVar[tuple[Figure, ...]] = (
        Figure("loss", "Loss at the end", "loss"),
        Figure("loss_contrast", "Contrastive loss", "contrast"),
        Figure("loss_diffusion", "Denoising loss", "diffusion"),
        Figure("top1", "Own key found among all, share"),
        Figure("same_scene", "Other keys of the own scene"),
        Figure("same_scene_mass", "Label mass on other keys of the own scene"),
        Figure("confidence", "Confidence of the scene labels"),
        Figure("gradient_contrast", "Gradient of the contrast at the last stage, norm"),
        Figure("gradient_diffusion", "Gradient of the denoising at the last stage, norm"),
    )

    def __post_init__(self) -> None:
        choices = (
            ("backbone", tuple(BACKBONES)),
            ("scene_labels", tuple(MODES)),
            ("scene_similarity", SIMILARITIES),
        )
        ranges = (
            ("scene_temperature", self.scene_temperature > 0, "Choose a value above 0."),
            ("temperature", self.temperature > 0, "Choose a value above 0."),
            ("queue_size", self.queue_size >= (0 if self.batch_negatives else 1), "Choose a value of at least 1."),
            ("key_momentum", 0 <= self.key_momentum <= 1, "Choose a value from 0 to 1."),
            ("denoiser_share", 0 < self.denoiser_share <= 1, "Choose a value above 0 and at most 1."),
            ("denoiser_width", self.denoiser_width >= 8, "Choose a value of at least 8."),
            ("diffusion_steps", self.diffusion_steps >= 2, "Choose a value of at least 2."),
            ("largest_noise", 0 < self.largest_noise <= 1, "Choose a value above 0 and at most 1."),
        )
        for name, known in choices:
            if getattr(self, name) not in known:
                raise unknown_choice(name, getattr(self, name), known)
        for name, fine, remedy in ranges:
            if not fine:
                value = getattr(self, name)
                raise ParameterError("{name} is {value}.", remedy, name=name, value=value)

    @classmethod
    def of(cls, job: PretrainMethod, patches: PatchSet) -> SwimDiffSettings:
        """See MethodSettings."""
        preset, recipe = PRESETS[job.preset], recipe_of(job)
        temperature = preset.temperature if job.temperature is None else job.temperature
        queue_size = preset.queue_size if job.queue_size is None else job.queue_size
        if job.scene_temperature > temperature and job.scene_labels == "soft":
            raise ParameterError(
                "“Scene temperature” is {scene_temperature}, which is above the “Temperature” of {temperature}.",
                "Choose at most the value of “Temperature”, so that only similar patches count as the same.",
                scene_temperature=job.scene_temperature,
                temperature=temperature,
            )
        if patches.scene_count == 1 and job.scene_labels == "drop":
            raise ParameterError(
                "All patches belong to one scene, so nothing remains to compare with if those of the same scene are "
                "left out.",
                "Set “Scene” to grid cells, or “Scene-wide matching” to none.",
            )
        if not (queue_size or job.batch_negatives):
            raise negatives_missing()
        return cls(
            band_count=patches.band_count,
            backbone=job.backbone,
            scene_labels=job.scene_labels,
            scene_similarity=job.scene_similarity,
            scene_temperature=job.scene_temperature,
            temperature=temperature,
            batch_negatives=job.batch_negatives,
            queue_size=fitted_queue(queue_size, patches.count),
            key_momentum=preset.key_momentum if job.key_momentum is None else job.key_momentum,
            diffusion=job.diffusion,
            coupling=job.coupling,
            contrast_weight=job.contrast_weight,
            diffusion_weight=job.diffusion_weight,
            denoiser_width=preset.denoiser_width if job.denoiser_width is None else job.denoiser_width,
            denoiser_share=preset.denoiser_share if job.denoiser_share is None else job.denoiser_share,
            diffusion_steps=job.diffusion_steps,
            largest_noise=job.largest_noise,
            seed=job.seed,
            view_px=patches.settings.patch_px if job.view_px is None else job.view_px,
            **vars(recipe),
            adam_learning_rate=job.denoiser_learning_rate,
        )

    def build(self) -> SwimDiff:
        """See MethodSettings."""
        from engine.methods.swimdiff.method import SwimDiff  # which needs this module

        return SwimDiff(self)

    def maker(self) -> ViewMaker:
        """See MethodSettings."""
        return ViewMaker(self.view_px, self.crop_scale, self.recipe.strength)

    @property
    def recipe(self) -> Recipe:
        """How it shows patches and drives the encoder."""
        return Recipe(**{one.name: getattr(self, one.name) for one in fields(Recipe)})

    @property
    def card_text(self) -> str:
        """See MethodSettings."""
        diffusion = "diffusion constraint" if self.diffusion else "no diffusion"
        return f"SwiMDiff, scene labels {self.scene_labels}, {diffusion}"

    def notes(self, patches: PatchSet, part_size: int) -> Notes:
        """How many of the keys that a patch is compared with are expected to be of its own scene, and what follows."""
        keys, shares = self.queue_size + self.batch_negatives * (part_size - 1), patches.scene_shares
        expected = expected_same_scene(shares, keys)
        row = ("Other keys", f"{keys:,}, of which {expected:.2f} are expected to be of a patch's own scene")
        remarks: tuple[Remark, ...] = ()
        if self.scene_labels != "none":
            told = Remark("swimdiff.own_scene", {"keys": keys, "expected": expected}, severity=INFO)
            remarks = (told, *scene_warnings(shares, keys))
        return Notes({"expected_same_scene": expected}, (row,), remarks)
