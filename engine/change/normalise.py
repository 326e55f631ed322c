"""Radiometric normalisation: the bands of both dates on one scale, fitted on pixels that did not change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.contract.errors import unknown_choice

INVARIANT_ROUNDS = 20  # most pairs settle in about ten
SETTLED = 1e-4  # of a deviation
# The unchanged pixels of a band vary less than all of it, but not a thousand times less.
SMALLEST_SHARE = 1e-3


@dataclass(frozen=True)
class BandScale:
    """Mean and deviation by which each band of each date is standardised.

    Args:
        before_mean: [C] float32; likewise the others.
    """

    before_mean: Tensor
    before_deviation: Tensor
    after_mean: Tensor
    after_deviation: Tensor

    def apply(self, before: Tensor, after: Tensor, valid: Tensor | None) -> tuple[Tensor, Tensor]:
        """Standardises both dates.

        Args:
            before: [C, ...].
            after: [C, ...].
            valid: booleans of the trailing shape; what is not valid becomes 0. None: all is valid.
        """
        results = []
        for values, mean, deviation in (
            (before, self.before_mean, self.before_deviation),
            (after, self.after_mean, self.after_deviation),
        ):
            shape = (-1, *(1,) * (values.dim() - 1))
            factor = deviation.to(values.device).reciprocal().view(shape)
            scaled = (values - mean.to(values.device).view(shape)).mul_(factor)
            results.append(scaled if valid is None else scaled.mul_(valid))
        return results[0], results[1]

    def state(self) -> dict[str, Tensor]:
        """Tensors to keep."""
        return {
            "before_mean": self.before_mean,
            "before_deviation": self.before_deviation,
            "after_mean": self.after_mean,
            "after_deviation": self.after_deviation,
        }

    @classmethod
    def from_state(cls, state: dict[str, Tensor]) -> BandScale:
        """The scale that gave this state."""
        return cls(state["before_mean"], state["before_deviation"], state["after_mean"], state["after_deviation"])


def _moments(values: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and deviation, [C] float64 each, of [C, N]."""
    mean = values.mean(dim=1, dtype=torch.float64)
    centred = values - mean.to(torch.float32)[:, None]
    return mean, centred.square_().mean(dim=1, dtype=torch.float64).sqrt()


def _same(before: Tensor, after: Tensor) -> BandScale:
    both = torch.cat([before, after], dim=1)
    mean, deviation = _moments(both)
    return _scale(mean, deviation, mean, deviation)


def _own(before: Tensor, after: Tensor) -> BandScale:
    return _scale(*_moments(before), *_moments(after))


def _invariant(before: Tensor, after: Tensor) -> BandScale:
    """Moments of both dates over the pixels that fit, found by weighting down those that do not.

    The weight 1 / (1 + d2)^2, d2 the squared difference over its median, is that of a heavy-tailed (Student)
    distribution: it falls smoothly, so that no pixel flips between the rounds.
    """
    bands = before.shape[0]
    start = _own(before, after)
    values = torch.cat(start.apply(before, after, None))  # [2C, N]; from here on all is relative to `start`
    squares = values.square()
    mean, deviation = torch.zeros_like(values[:, 0]), torch.ones_like(values[:, 0])
    for _ in range(INVARIANT_ROUNDS):
        scaled = (values - mean[:, None]).div_(deviation[:, None])
        difference = (scaled[:bands] - scaled[bands:]).square_().sum(dim=0)
        weights = difference.div_(difference.median().clamp(min=1e-12)).add_(1.0).square_().reciprocal_()
        weights.div_(weights.sum())
        moved = mean
        mean = values @ weights
        deviation = (squares @ weights - mean.square()).clamp(min=SMALLEST_SHARE**2).sqrt()
        if float((mean - moved).abs().max()) < SETTLED:
            break
    factors = torch.cat([start.before_deviation, start.after_deviation])
    means = torch.cat([start.before_mean, start.after_mean]) + mean * factors
    deviations = deviation * factors
    return _scale(means[:bands], deviations[:bands], means[bands:], deviations[bands:])


def _scale(before_mean: Tensor, before_deviation: Tensor, after_mean: Tensor, after_deviation: Tensor) -> BandScale:
    def usable(deviation: Tensor) -> Tensor:
        # A constant band has no deviation; 1 leaves its zeros alone.
        return torch.where(deviation > 0, deviation, torch.ones_like(deviation)).to(torch.float32)

    return BandScale(
        before_mean.to(torch.float32), usable(before_deviation), after_mean.to(torch.float32), usable(after_deviation)
    )


NORMALISATIONS: dict[str, Callable[[Tensor, Tensor], BandScale]] = {
    "none": _same,
    "moments": _own,
    "invariant": _invariant,
}


def fit_scale(rule: str, before: Tensor, after: Tensor) -> BandScale:
    """Fits the scale of the bands.

    Args:
        rule: none (one scale for both dates), moments (each date its own), invariant (the same, on the pixels that
            did not change).
        before: [C, N] sample of valid pixels.
        after: [C, N], the same pixels.

    Raises:
        ParameterError: for an unknown rule.
    """
    if rule not in NORMALISATIONS:
        raise unknown_choice("normalisation", rule, NORMALISATIONS)
    return NORMALISATIONS[rule](before, after)
