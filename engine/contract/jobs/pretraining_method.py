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
        "Size of the views",
        "Width and height of the augmented views. Empty: the size of the patch.",
        unit="px",
        minimum=16,
        maximum=1024,
        advanced=True,
    )
    crop_scale: float | None = parameter(
        "number",
        None,
        "Smallest crop",
        "Smallest share of a patch that a view shows. Empty: from the preset, 0.3; for paper-scale 0.2, with CMID 0.3.",
        minimum=0.01,
        maximum=1.0,
        advanced=True,
        origin="measured",
    )
    turn_share: float | None = parameter(
        "number",
        None,
        "Quarter turns",
        "Share of the views that are turned by a quarter, beside the flips; from above, no direction is special. "
        "Empty: from the preset, 0.5; 0 for paper-scale.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="measured",
    )
    colour_jitter: float | None = parameter(
        "number",
        None,
        "Change of colours",
        "Strength of the random changes of brightness, contrast, saturation and hue; 1 is the strength used by MoCo "
        "v2. Lower values keep the colours that tell land covers apart. Empty: from the preset, 0.4; 1 for "
        "paper-scale.",
        minimum=0.0,
        maximum=2.0,
        advanced=True,
        origin="measured",
    )
    grey_share: float | None = parameter(
        "number",
        None,
        "Grey views",
        "Share of the views that are shown without colour; for three bands only. Empty: from the preset, 0.1; 0.2 "
        "for paper-scale.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="measured",
    )
    blur_share: float | None = parameter(
        "number",
        None,
        "Blurred views",
        "Share of the views that are blurred. Blur takes away the texture that tells land covers apart in small "
        "patches. Empty: from the preset, 0; for paper-scale 0.5, with CMID 1.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="measured",
    )


@dataclass(frozen=True)
class Optimisation:
    """How the weights move."""

    optimiser: str = parameter(
        "choice",
        "preset",
        "Optimiser",
        "Optimiser of the encoder.",
        choices=("preset", "adamw", "sgd", "adan"),
        choice_labels=("From the preset", "AdamW", "SGD", "Adan"),
        choice_helps=(
            "adamw; for paper-scale sgd, with CMID adan.",
            "learns more in a short training.",
            "with momentum, as SwiMDiff was published.",
            "as CMID was published.",
        ),
        advanced=True,
        origin="measured",
    )
    learning_rate: float | None = parameter(
        "number",
        None,
        "Learning rate",
        "Learning rate of the encoder. Empty: by optimiser, 0.001 for adamw, which uses it as given, and 0.03 for sgd, "
        "where it applies to a batch of 256 and is scaled in proportion to the batch; 0.00625 for adan, scaled with "
        "the root of the batch.",
        minimum=0.0,
        maximum=10.0,
        advanced=True,
        origin="measured",
    )
    weight_decay: float | None = parameter(
        "number",
        None,
        "Weight decay",
        "Weight decay of the encoder. Norms and biases are spared. Empty: from the preset, 0.0001; 0.02 for CMID at "
        "paper-scale.",
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
