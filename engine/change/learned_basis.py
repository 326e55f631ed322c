"""Few numbers that tell most of what many channels do, the same for both dates of a pair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

SMALLEST_VARIANCE = 1e-8
SMALLEST_SHARE = 1e-3  # of the largest component's variance: below that a component is noise
# Half way between components as they are, of which the first few would tell all, and components of equal spread, of
# which the last ones are noise.
EXPONENT = -0.25  # of a component's variance


@dataclass(frozen=True)
class Basis:
    """One affine map a date, from channels to components of a spread of about 1.

    Args:
        before_weights: [K, D].
        before_offset: [K, 1].
        after_weights: [K, D].
        after_offset: [K, 1].
    """

    before_weights: Tensor
    before_offset: Tensor
    after_weights: Tensor
    after_offset: Tensor

    @classmethod
    def fit(cls, before: Tensor, after: Tensor, components: int) -> Basis:
        """Standardises each channel of each date by itself, so that light and season go, and finds common components.

        Args:
            before: [D, N] float32.
            after: [D, N], the same places.
            components: K at most; 0: the channels stay what they are.
        """
        means, deviations = zip(*(_moments(values) for values in (before, after)), strict=True)
        both = torch.cat(
            [
                (values - mean) / deviation
                for values, mean, deviation in zip((before, after), means, deviations, strict=True)
            ],
            dim=1,
        )
        projection = torch.eye(before.shape[0], dtype=torch.float32, device=before.device)
        if components:
            covariance = (both @ both.T).double().cpu() / both.shape[1]
            variance, directions = torch.linalg.eigh(covariance)
            variance, directions = variance.flip(0)[:components], directions.flip(1)[:, :components]
            spread = variance.clamp(min=max(float(variance[0]) * SMALLEST_SHARE, SMALLEST_VARIANCE))
            scaled = directions.T * spread.pow(EXPONENT)[:, None]
            projection = scaled.float().to(before.device)
            size = (projection @ both).std(correction=0).clamp(min=SMALLEST_VARIANCE**0.5)
            projection = projection / size
        weights = [projection / deviation.T for deviation in deviations]
        offsets = [-part @ mean for part, mean in zip(weights, means, strict=True)]
        return cls(weights[0], offsets[0], weights[1], offsets[1])

    def of_before(self, values: Tensor) -> Tensor:
        """Components of the first date, [D, N] to [K, N]."""
        return torch.addmm(self.before_offset, self.before_weights, values)

    def of_after(self, values: Tensor) -> Tensor:
        """Components of the second date, [D, N] to [K, N]."""
        return torch.addmm(self.after_offset, self.after_weights, values)

    def state(self) -> dict[str, Tensor]:
        """All that was fitted, by name."""
        return dict(vars(self))

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Basis:
        """The basis that gave this state."""
        return cls(**state)


def _moments(values: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and deviation of each channel, [D, 1] each; 1 for one that never varies."""
    mean = values.mean(dim=1, keepdim=True, dtype=torch.float64)
    variance = (values - mean.float()).square().mean(dim=1, keepdim=True, dtype=torch.float64)
    deviation = torch.where(variance > SMALLEST_VARIANCE, variance.sqrt(), torch.ones_like(variance))
    return mean.float(), deviation.float()
