"""What a preset fills in for every method: how patches are shown, and how the weights move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.contract.jobs.pretraining import PretrainMethod
from engine.data.augment import Strength

FROM_PRESET = "preset"  # the choice of an optimiser that leaves it to the preset
# Measured for adamw, which learns more in a short training; taken for sgd (MoCo v2) and adan (CMID), both at a batch of
# 256.
LEARNING_RATES: Mapping[str, float] = {"adamw": 0.001, "sgd": 0.03, "adan": 0.00625}


@dataclass(frozen=True)
class Recipe:
    """How an encoder is shown patches, and driven.

    Args:
        crop_scale: smallest share of a patch that a view shows.
        turn_share: share of the views that are turned by a quarter.
        colour_jitter: strength of the change of colours, over MoCo v2's.
        grey_share: share of the views without colour.
        blur_share: share of the views that are blurred.
        optimiser: a name of OPTIMISERS (engine.train.optimise).
        learning_rate: of the encoder; for SGD and Adan at a batch of 256.
        weight_decay: of the encoder's matrices and kernels.
    """

    crop_scale: float
    turn_share: float
    colour_jitter: float
    grey_share: float
    blur_share: float
    optimiser: str
    learning_rate: float
    weight_decay: float

    @property
    def strength(self) -> Strength:
        """How strongly views differ from their patch, beside the crop."""
        plain, by = Strength(), self.colour_jitter
        return Strength(
            brightness=by * plain.brightness,
            contrast=by * plain.contrast,
            saturation=by * plain.saturation,
            hue=by * plain.hue,
            grey=self.grey_share,
            blur=self.blur_share,
            turn=self.turn_share,
        )


# Measured on Sentinel-2 patches of 64 px, see docs/experiments.md: blur costs the most of what the published views
# take away.
MEASURED = Recipe(0.3, 0.5, 0.4, 0.1, 0.0, "adamw", LEARNING_RATES["adamw"], 0.0001)
# Taken: MoCo v2, and the line of work in remote sensing.
PUBLISHED = Recipe(0.2, 0.0, 1.0, 0.2, 0.5, "sgd", LEARNING_RATES["sgd"], 0.0001)
PAPER_SCALE = "paper-scale"


def recipe_of(job: PretrainMethod, published: Recipe = PUBLISHED) -> Recipe:
    """Takes what is given from a job, and what is left empty from its preset.

    Args:
        job: with empty fields.
        published: what the method's publication used, for the preset that follows it.
    """
    preset = published if job.preset == PAPER_SCALE else MEASURED
    optimiser = preset.optimiser if job.optimiser == FROM_PRESET else job.optimiser
    return Recipe(
        crop_scale=preset.crop_scale if job.crop_scale is None else job.crop_scale,
        turn_share=preset.turn_share if job.turn_share is None else job.turn_share,
        colour_jitter=preset.colour_jitter if job.colour_jitter is None else job.colour_jitter,
        grey_share=preset.grey_share if job.grey_share is None else job.grey_share,
        blur_share=preset.blur_share if job.blur_share is None else job.blur_share,
        optimiser=optimiser,
        learning_rate=LEARNING_RATES[optimiser] if job.learning_rate is None else job.learning_rate,
        weight_decay=preset.weight_decay if job.weight_decay is None else job.weight_decay,
    )
