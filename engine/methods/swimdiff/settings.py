"""What SwiMDiff brings beside its network: settings from a job, batches, and what it says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.backbones.registry import BACKBONES
from engine.contract.errors import ParameterError, unknown_choice
from engine.contract.jobs.pretraining import PretrainMethod
from engine.contract.remarks import INFO, Remark
from engine.data.augment import Strength
from engine.data.patches import PatchSet
from engine.methods.base import Figure, MethodSettings, Notes
from engine.methods.swimdiff.batch import ViewBatch, ViewMaker
from engine.methods.swimdiff.own_scene import expected_same_scene, fitted_queue, scene_warnings
from engine.methods.swimdiff.scene_labels import MODES

if TYPE_CHECKING:
    from engine.methods.swimdiff.method import SwimDiff

SIMILARITIES = ("query", "key")


@dataclass(frozen=True)
class Preset:
    """What a preset of the job fills in.

    Args:
        denoiser_width: W.
        denoiser_share: share of the batch that is denoised.
    """

    denoiser_width: int
    denoiser_share: float


# Assumed.
PRESETS: Mapping[str, Preset] = {
    "quick-look": Preset(16, 0.25),
    "laptop-overnight": Preset(32, 0.25),
    "gpu": Preset(32, 0.25),
    "paper-scale": Preset(64, 1.0),
}


@dataclass(frozen=True)
class SwimDiffSettings(MethodSettings[ViewBatch]):
    """Everything that decides what SwiMDiff computes.

    Args:
        band_count: C.
        backbone: a name of BACKBONES.
        scene_labels: soft, hard, drop or none (MoCo v2).
        scene_similarity: query or key: which embedding is compared with the queue to weigh the same scene.
        scene_temperature: of the distribution within a scene, above 0.
        temperature: of the contrast, above 0.
        queue_size: K, 1 or more; already fitted to the number of patches.
        key_momentum: share of the key encoder that stays at each step, 0 to 1.
        diffusion: whether the denoising task is trained too.
        coupling: whether the denoiser sees the encoder's maps.
        contrast_weight: lambda_C, 0 or more.
        diffusion_weight: lambda_D, 0 or more.
        denoiser_width: W, 8 or more.
        denoiser_share: share of the batch that is denoised, above 0 to 1.
        diffusion_steps: T, 2 or more.
        seed: of the first weights.
        view_px: edge of the views.
        crop_scale: smallest share of a patch that a view shows.
        colour_jitter: strength of the change of colours, over MoCo v2's.
        grey_share: share of views without colour.
        optimiser_name: sgd or adamw, of the encoder.
        learning_rate: of the encoder; for SGD at a batch of 256.
        weight_decay: of the encoder.
        adam_learning_rate: of the denoiser.
    """

    band_count: int
    backbone: str
    scene_labels: str
    scene_similarity: str
    scene_temperature: float
    temperature: float
    queue_size: int
    key_momentum: float
    diffusion: bool
    coupling: bool
    contrast_weight: float
    diffusion_weight: float
    denoiser_width: int
    denoiser_share: float
    diffusion_steps: int
    seed: int
    view_px: int
    crop_scale: float
    colour_jitter: float
    grey_share: float
    optimiser_name: str
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
        Figure("same_scene", "Entries of the own scene in the queue"),
        Figure("same_scene_mass", "Label mass on entries of the own scene"),
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
            ("scene_temperature", self.scene_temperature > 0, "above 0"),
            ("temperature", self.temperature > 0, "above 0"),
            ("queue_size", self.queue_size >= 1, "1 or more"),
            ("key_momentum", 0 <= self.key_momentum <= 1, "between 0 and 1"),
            ("denoiser_share", 0 < self.denoiser_share <= 1, "above 0 and at most 1"),
            ("denoiser_width", self.denoiser_width >= 8, "8 or more"),
            ("diffusion_steps", self.diffusion_steps >= 2, "2 or more"),
        )
        for name, known in choices:
            if getattr(self, name) not in known:
                raise unknown_choice(name, getattr(self, name), known)
        for name, fine, remedy in ranges:
            if not fine:
                value = getattr(self, name)
                raise ParameterError(
                    "{name} is {value}.", "Choose a value {remedy}.", name=name, value=value, remedy=remedy
                )

    @classmethod
    def of(cls, job: PretrainMethod, patches: PatchSet) -> SwimDiffSettings:
        """See MethodSettings."""
        if job.scene_temperature > job.temperature and job.scene_labels == "soft":
            raise ParameterError(
                "“Scene temperature” is {scene_temperature}, which is above the “Temperature” of {temperature}.",
                "Choose at most the value of “Temperature”, so that only similar patches count as the same.",
                scene_temperature=job.scene_temperature,
                temperature=job.temperature,
            )
        if patches.scene_count == 1 and job.scene_labels == "drop":
            raise ParameterError(
                "All patches belong to one scene, so nothing remains to compare with if those of the same scene are "
                "left out.",
                "Set “Scene” to grid cells, or “Scene-wide matching” to none.",
            )
        preset = PRESETS[job.preset]
        return cls(
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
            view_px=patches.settings.patch_px if job.view_px is None else job.view_px,
            crop_scale=job.crop_scale,
            colour_jitter=job.colour_jitter,
            grey_share=job.grey_share,
            optimiser_name=job.optimiser,
            learning_rate=job.learning_rate,
            weight_decay=job.weight_decay,
            adam_learning_rate=job.denoiser_learning_rate,
        )

    def build(self) -> SwimDiff:
        """See MethodSettings."""
        from engine.methods.swimdiff.method import SwimDiff  # which needs this module

        return SwimDiff(self)

    def maker(self) -> ViewMaker:
        """See MethodSettings."""
        return ViewMaker(self.view_px, self.crop_scale, self.strength)

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

    @property
    def card_text(self) -> str:
        """See MethodSettings."""
        diffusion = "diffusion constraint" if self.diffusion else "no diffusion"
        return f"SwiMDiff, scene labels {self.scene_labels}, {diffusion}"

    def notes(self, patches: PatchSet) -> Notes:
        """How many keys of a patch's own scene the queue is expected to hold, and what follows."""
        keys, shares = self.queue_size, patches.scene_shares
        expected = expected_same_scene(shares, keys)
        row = ("Queue", f"{keys:,} keys, of which {expected:.2f} are expected to be of a patch's own scene")
        remarks: tuple[Remark, ...] = ()
        if self.scene_labels != "none":
            told = Remark("swimdiff.own_scene", {"keys": keys, "expected": expected}, severity=INFO)
            remarks = (told, *scene_warnings(shares, keys))
        return Notes({"expected_same_scene": expected}, (row,), remarks)
