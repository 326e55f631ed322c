"""What SwiMDiff is told: how scenes are matched, and the denoising beside the contrast."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from ..parameters import Choices, parameter

own_parameter = partial(parameter, belongs_to=Choices("method", ("swimdiff",)))


@dataclass(frozen=True)
class SceneMatching:
    """How keys of the same scene count, and how fast those of all are renewed."""

    scene_labels: str = own_parameter(
        "choice",
        "soft",
        "Scene-wide matching",
        "How keys from the same scene as the query are treated, in the queue and in the batch. soft: recalibrated "
        "labels. hard: equal labels. drop: they are left out. none: as negatives, as in MoCo v2.",
        choices=("soft", "hard", "drop", "none"),
        choice_labels=("Soft labels", "Equal labels", "Left out", "None (MoCo v2)"),
        advanced=True,
    )
    scene_similarity: str = own_parameter(
        "choice",
        "query",
        "Similarity by",
        "Embedding that is compared with the other keys to weight those of the same scene.",
        choices=("query", "key"),
        choice_labels=("Embedding of the query", "Embedding of the key"),
        advanced=True,
        origin="assumed",
    )
    scene_temperature: float = own_parameter(
        "number",
        0.05,
        "Scene temperature",
        "Temperature of the distribution over entries of the same scene; at most that of the contrast.",
        minimum=0.001,
        maximum=10.0,
        advanced=True,
        origin="assumed",
    )
    key_momentum: float | None = own_parameter(
        "number",
        None,
        "Key momentum",
        "Share of the key encoder that is kept at each step. Empty: from the preset, 0.99; 0.999 for paper-scale.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )


@dataclass(frozen=True)
class SwimDiffParameters(SceneMatching):
    """The denoising beside the contrast, and how much each counts."""

    diffusion: bool = own_parameter(
        "boolean",
        True,
        "Diffusion constraint",
        "Train the denoising task together with the contrastive task.",
        advanced=True,
    )
    coupling: bool = own_parameter(
        "boolean",
        True,
        "Coupling",
        "The denoiser uses the encoder's maps. Without this, the encoder learns nothing from the denoising.",
        advanced=True,
    )
    contrast_weight: float = own_parameter(
        "number",
        1.0,
        "Weight of the contrast",
        "Weight lambda_C in the joint loss.",
        minimum=0.0,
        advanced=True,
        origin="assumed",
    )
    diffusion_weight: float = own_parameter(
        "number",
        1.0,
        "Weight of the diffusion",
        "Weight lambda_D in the joint loss.",
        minimum=0.0,
        advanced=True,
        origin="assumed",
    )
    denoiser_width: int | None = own_parameter(
        "integer",
        None,
        "Width of the denoiser",
        "Number of channels at the first level of the denoiser. Empty: from the preset.",
        minimum=8,
        maximum=512,
        advanced=True,
        origin="assumed",
    )
    denoiser_share: float | None = own_parameter(
        "number",
        None,
        "Share of the batch that is denoised",
        "Share of the batch that is chosen at random for denoising at each step. Empty: from the preset.",
        minimum=0.01,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
    denoiser_learning_rate: float = own_parameter(
        "number",
        0.0001,
        "Learning rate of the denoiser",
        "Learning rate of AdamW, which trains the denoiser.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
    diffusion_steps: int = own_parameter(
        "integer",
        1000,
        "Noise levels",
        "Number of noise levels T in the noise schedule.",
        minimum=2,
        maximum=100000,
        advanced=True,
        origin="taken",
    )
    largest_noise: float = own_parameter(
        "number",
        1.0,
        "Strongest noise",
        "Share of the noise levels that are used, from the weakest. Fine detail is decided where noise is weak.",
        minimum=0.001,
        maximum=1.0,
        advanced=True,
        origin="taken",
    )
