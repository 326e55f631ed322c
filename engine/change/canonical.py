"""Canonical variates of two dates: combinations of the bands of each that belong together."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.change.moments import PairSums

# Share of the largest variance below which a direction of the bands holds nothing but rounding.
SMALLEST_VARIANCE = 1e-9
# Pixels of a sample for each direction of the bands that is kept: of fewer, every combination fits by chance.
PIXELS_A_DIRECTION = 10
# Of chi-square variables of up to so many degrees, the closed form holds in float32; none of them is larger than twice
# LARGEST_HALF without its probability being nothing.
CLOSED_FORM_DEGREES, LARGEST_HALF = 16, 80.0


def chi_square_survival(value: Tensor, degrees: int) -> Tensor:
    """Probability that a chi-square variable exceeds the value, for a whole number of degrees of freedom.

    Args:
        value: at least 0; used up.
        degrees: at least 1.

    Source: Abramowitz, Stegun, Handbook of mathematical functions, 26.4.4 and 26.4.5; 26.4.19 for many degrees.
    """
    half = value.mul_(0.5)
    if degrees > CLOSED_FORM_DEGREES:
        found: Tensor = torch.special.gammaincc(torch.full_like(half, degrees / 2.0), half)
        return found
    if degrees == 2:
        return half.neg_().exp_()
    half.clamp_(max=LARGEST_HALF)
    if degrees % 2 == 0:
        last = degrees // 2 - 1
        total = half.div(last).add_(1.0)
        for k in range(last - 1, 0, -1):  # Horner: 1 + h (1 + h/2 (1 + h/3 ...))
            total.mul_(half).div_(k).add_(1.0)
        return total.mul_(half.neg_().exp_())
    result = torch.erfc(half.sqrt())
    if degrees > 1:
        pairs = (degrees - 1) // 2
        total = torch.ones_like(half)
        for k in range(pairs - 1, 0, -1):
            total.mul_(half).div_(k + 0.5).add_(1.0)
        result.add_(total.mul_(half.sqrt()).mul_(half.neg().exp_()).mul_(1.0 / math.gamma(1.5)))
    return result


@dataclass(frozen=True)
class StableBasis:
    """Variables in which float32 sums lose nothing: standardised sums and differences of the canonical variates.

    Bands are alike and dates are alike, so that what counts is a small difference of large sums; in this basis, taken
    from a sample, the covariance is near the identity. Directions that hold nothing but rounding, of which many bands
    have many, are not in it.

    Args:
        forward: [2K, 2C] from the bands of both dates; K of at most C directions of each.
        back: [2K, 2K] float64, to the canonical variates of both dates.
    """

    forward: Tensor
    back: Tensor

    @property
    def directions(self) -> int:
        """K."""
        return self.forward.shape[0] // 2


def stable_basis(sums: PairSums, bands: int) -> StableBasis:
    """Finds such variables.

    Args:
        sums: of [before, after], 2C variables, of a sample.
        bands: C.
    """
    covariance = sums.covariance
    most = max(1, int(sums.weight) // (2 * PIXELS_A_DIRECTION))
    left = _whitening(covariance[:bands, :bands], most)
    right = _whitening(covariance[bands:, bands:], most)
    u, correlation, vh = torch.linalg.svd(left @ covariance[:bands, bands:] @ right.T, full_matrices=False)
    a, b = u.T @ left, vh @ right
    correlation = correlation.clamp(max=1.0)
    apart, together = (2.0 * (1.0 - correlation)).clamp(min=1e-9).sqrt(), (2.0 * (1.0 + correlation)).sqrt()
    forward = torch.cat([torch.cat([a, -b], dim=1) / apart[:, None], torch.cat([a, b], dim=1) / together[:, None]])
    half = torch.cat([torch.diag(apart), torch.diag(together)], dim=1) / 2.0
    other = torch.cat([-torch.diag(apart), torch.diag(together)], dim=1) / 2.0
    return StableBasis(forward, torch.cat([half, other]))


def canonical_differences(sums: PairSums, count: int) -> tuple[Tensor, Tensor, Tensor]:
    """Solves the canonical correlation of both dates.

    Args:
        sums: of [before, after], 2K variables.
        count: K.

    Returns:
        weights [K, 2K] and offset [K] whose product with the variables gives the standardised differences, and the
        correlations [K]; all float64. Differences of directions that are lost are 0.
    """
    mean, covariance = sums.mean, sums.covariance
    before, after = slice(0, count), slice(count, 2 * count)
    left = _padded(_whitening(covariance[before, before], count), count)
    right = _padded(_whitening(covariance[after, after], count), count)
    u, correlation, vh = torch.linalg.svd(left @ covariance[before, after] @ right.T)
    correlation = correlation.clamp(max=1.0)
    # Two variates of variance one and correlation rho differ with variance 2 (1 - rho).
    variance = (2.0 * (1.0 - correlation)).clamp(min=1e-9)
    weights = torch.cat([u.T @ left, -(vh @ right)], dim=1) / variance.sqrt()[:, None]
    return weights, -(weights @ mean), correlation


def _whitening(covariance: Tensor, most: int) -> Tensor:
    """[K, C] map to variables of covariance one; at most so many, without directions that have no variance.

    Where none has any, one direction of zeros stands for them.
    """
    values, vectors = torch.linalg.eigh(covariance)
    kept = torch.nonzero(values > values.max().clamp(min=1e-30) * SMALLEST_VARIANCE).flatten()[-most:]
    result: Tensor = values[kept].rsqrt()[:, None] * vectors.T[kept]
    return result if len(kept) else torch.zeros((1, len(values)), dtype=values.dtype)


def _padded(matrix: Tensor, count: int) -> Tensor:
    """With rows of zeros in place of those that are missing."""
    missing = torch.zeros((count - matrix.shape[0], matrix.shape[1]), dtype=matrix.dtype)
    return torch.cat([matrix, missing])
