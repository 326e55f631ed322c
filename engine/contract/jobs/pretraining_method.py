"""What every method of pretraining is told: how patches are shown, and how the weights move."""

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
        "Size of the augmented views. Empty: the size of the patch.",
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
        "Strength of the random changes of brightness, contrast, saturation and hue; 1 is the strength used by MoCo "
        "v2. Lower values keep the colours that tell land covers apart.",
        minimum=0.0,
        maximum=2.0,
        advanced=True,
        origin="taken",
    )
    grey_share: float = parameter(
        "number",
        0.2,
        "Grey views",
        "Share of the views that are shown without colour; for three bands only.",
        minimum=0.0,
        maximum=1.0,
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
        "Optimiser of the encoder. sgd: with momentum, as published. adamw: learns more in a short training, with a "
        "learning rate of about 0.0005.",
        choices=("sgd", "adamw"),
        choice_labels=("SGD", "AdamW"),
        advanced=True,
        origin="taken",
    )
    learning_rate: float = parameter(
        "number",
        0.03,
        "Learning rate",
        "Learning rate of the encoder. For sgd it applies to a batch of 256 and is scaled in proportion to the "
        "batch; for adamw it is used as given.",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
        origin="taken",
    )
    weight_decay: float = parameter(
        "number",
        0.0001,
        "Weight decay",
        "Weight decay of the encoder.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="taken",
    )
    warm_up: float = parameter(
        "number",
        0.02,
        "Warm-up",
        "Share of the steps during which the learning rate rises from zero; then it falls along a cosine.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
