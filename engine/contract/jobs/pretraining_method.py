"""What pretraining computes: views, the contrast between them, the denoising beside it, and the optimiser."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter


@dataclass(frozen=True)
class Views:
    """How a patch is shown to the encoder."""

    view_px: int | None = parameter(
        "integer",
        None,
        "View",
        "Edge of the augmented views. Empty: the patch's edge.",
        unit="px",
        minimum=16,
        maximum=1024,
        advanced=True,
    )
    crop_scale: float = parameter(
        "number",
        0.2,
        "Smallest crop",
        "Smallest share of a patch that a view shows.",
        minimum=0.01,
        maximum=1.0,
        advanced=True,
        origin="taken",
    )
    colour_jitter: float = parameter(
        "number",
        1.0,
        "Change of colours",
        "Strength of the random change of brightness, contrast, saturation and hue; 1 is that of MoCo v2. Less keeps "
        "the colours that tell land covers apart.",
        minimum=0.0,
        maximum=2.0,
        advanced=True,
        origin="taken",
    )
    grey_share: float = parameter(
        "number",
        0.2,
        "Grey views",
        "Share of views without colour; three bands only.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="taken",
    )


@dataclass(frozen=True)
class Contrast:
    """How views are told from those of other patches."""

    scene_labels: str = parameter(
        "choice",
        "soft",
        "Scene-wide matching",
        "What becomes of queue entries of the query's own scene. soft: recalibrated labels. hard: equal labels. drop: "
        "left out. none: negatives, as in MoCo v2.",
        choices=("soft", "hard", "drop", "none"),
        choice_labels=("Soft labels", "Equal labels", "Left out", "None (MoCo v2)"),
        advanced=True,
    )
    scene_similarity: str = parameter(
        "choice",
        "query",
        "Similarity by",
        "Which embedding is compared with the queue to weigh entries of the same scene.",
        choices=("query", "key"),
        choice_labels=("Query", "Key"),
        advanced=True,
        origin="assumed",
    )
    scene_temperature: float = parameter(
        "number",
        0.05,
        "Scene temperature",
        "Temperature of the distribution over entries of the same scene; at most the temperature below.",
        minimum=0.001,
        maximum=10.0,
        advanced=True,
        origin="assumed",
    )
    temperature: float = parameter(
        "number",
        0.07,
        "Temperature",
        "Of the contrastive loss.",
        minimum=0.001,
        maximum=10.0,
        advanced=True,
        origin="taken",
    )
    queue_size: int = parameter(
        "integer",
        16384,
        "Queue",
        "Number of keys that are kept; never more than half of the patches.",
        minimum=2,
        maximum=1048576,
        advanced=True,
        origin="taken",
    )
    key_momentum: float = parameter(
        "number",
        0.999,
        "Key momentum",
        "Share of the key encoder that stays at each step.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="taken",
    )


@dataclass(frozen=True)
class Denoising:
    """The task beside the contrast, and how much each counts."""

    diffusion: bool = parameter(
        "boolean", True, "Diffusion constraint", "Train the denoising task beside the contrast.", advanced=True
    )
    coupling: bool = parameter(
        "boolean",
        True,
        "Coupling",
        "The denoiser sees the encoder's maps. Without it the encoder learns nothing from the denoising.",
        advanced=True,
    )
    contrast_weight: float = parameter(
        "number",
        1.0,
        "Weight of the contrast",
        "lambda_C of the joint loss.",
        minimum=0.0,
        advanced=True,
        origin="assumed",
    )
    diffusion_weight: float = parameter(
        "number",
        1.0,
        "Weight of the diffusion",
        "lambda_D of the joint loss.",
        minimum=0.0,
        advanced=True,
        origin="assumed",
    )
    denoiser_width: int | None = parameter(
        "integer",
        None,
        "Width of the denoiser",
        "Channels at its first level. Empty: from the preset.",
        minimum=8,
        maximum=512,
        advanced=True,
        origin="assumed",
    )
    denoiser_share: float | None = parameter(
        "number",
        None,
        "Share of the batch that is denoised",
        "Chosen at random at each step. Empty: from the preset.",
        minimum=0.01,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
    denoiser_learning_rate: float = parameter(
        "number",
        0.0001,
        "Learning rate of the denoiser",
        "Of AdamW.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
    diffusion_steps: int = parameter(
        "integer",
        1000,
        "Noise levels",
        "T of the noise schedule.",
        minimum=2,
        maximum=100000,
        advanced=True,
        origin="taken",
    )


@dataclass(frozen=True)
class Optimisation:
    """How the weights move."""

    optimiser: str = parameter(
        "choice",
        "sgd",
        "Optimiser",
        "Of the encoder. sgd: with momentum, as published. adamw: learns more from a short training; its learning rate "
        "is about 0.0005.",
        choices=("sgd", "adamw"),
        choice_labels=("SGD", "AdamW"),
        advanced=True,
        origin="taken",
    )
    learning_rate: float = parameter(
        "number",
        0.03,
        "Learning rate",
        "Of the encoder. For sgd at a batch of 256, scaled in proportion to the batch; for adamw as it is.",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
        origin="taken",
    )
    weight_decay: float = parameter(
        "number", 0.0001, "Weight decay", "Of the encoder.", minimum=0.0, maximum=1.0, advanced=True, origin="taken"
    )
    warm_up: float = parameter(
        "number",
        0.02,
        "Warm-up",
        "Share of the steps in which the learning rate rises from zero; a cosine follows.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
