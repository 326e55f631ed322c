"""Robust linear prediction of one date from the other: what it cannot explain is change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.change.base import Detector
from engine.change.gaussian import radius_px
from engine.change.maps import LOCAL_SIGMA_PX, PairMaps
from engine.change.moments import weighted_moments
from engine.change.normalise import BandScale
from engine.change.survey import Survey, lattice
from engine.observer import Observer, raise_if_cancelled

ROUNDS = 10  # the weights settle in about five
RIDGE = 1e-3  # of variables of variance one: keeps bands that repeat each other solvable
# The covariance of the residual plus its own mean variance: half way between whitening, which lifts the noise of
# directions in which nothing varies, and plain lengths, which let seasons rule.
SHRINKAGE = 1.0
SMALLEST_VARIANCE = 1e-5  # of bands scaled to a spread of about 1, whose float32 products are exact to about 1e-6
# Half of the pixels of one image against itself have no residual at all; a scale of zero would drown the rest.
SMALLEST_MEDIAN = 1e-6


@dataclass(frozen=True)
class Direction:
    """Whitened residual of one date given the other, as one affine map of [target, source, local mean of source].

    Args:
        weights: [C, 3C] float32.
        offset: [C, 1] float32.
    """

    weights: Tensor
    offset: Tensor

    def squared(self, variables: Tensor) -> Tensor:
        """Squared length over its median among the pixels of the fit.

        Args:
            variables: [3C, N].
        """
        residual = torch.addmm(self.offset, self.weights, variables)
        return residual.square_().sum(dim=0)


def fit_direction(variables: Tensor, bands: int) -> Direction:
    """Fits a direction by re-weighted least squares.

    Args:
        variables: [3C, N]: target, source, local mean of source.
        bands: C.
    """
    weights: Tensor | None = None
    direction = _solve(variables, bands, None)
    for _ in range(ROUNDS):
        # The weight of a Student distribution: pixels that changed lose their say without a hard limit.
        weights = direction.squared(variables).add_(1.0).square_().reciprocal_()
        direction = _solve(variables, bands, weights)
    return direction


def _solve(variables: Tensor, bands: int, weights: Tensor | None) -> Direction:
    sums = weighted_moments(variables, weights)
    mean, covariance = sums.mean, sums.covariance
    target, source = slice(0, bands), slice(bands, 3 * bands)
    inner = covariance[source, source] + RIDGE * torch.eye(2 * bands, dtype=torch.float64)
    slope = torch.linalg.solve(inner, covariance[source, target])  # [2C, C]
    residual = (
        covariance[target, target]
        - slope.T @ covariance[source, target]
        - covariance[target, source] @ slope
        + slope.T @ covariance[source, source] @ slope
    )
    residual = (residual + residual.T) / 2
    # Where one date tells the other wholly nothing is left over, and rounding makes it negative; in bands of a few
    # values, whose roundings are all alike, by more than the floor.
    negative = (-torch.linalg.eigvalsh(residual)[0]).clamp(min=0.0)
    added = (SHRINKAGE * residual.diagonal().mean()).clamp(min=SMALLEST_VARIANCE) + negative
    residual += added * torch.eye(bands, dtype=torch.float64)
    whitening = torch.linalg.inv(torch.linalg.cholesky(residual))
    affine = whitening @ torch.cat([torch.eye(bands, dtype=torch.float64), -slope.T], dim=1)
    offset = -affine @ mean[:, None]
    found = Direction(_as_float(affine, variables), _as_float(offset, variables))
    median = float(found.squared(variables).median())
    factor = max(median, SMALLEST_MEDIAN) ** -0.5
    return Direction(_as_float(affine * factor, variables), _as_float(offset * factor, variables))


def _as_float(values: Tensor, like: Tensor) -> Tensor:
    return values.to(like.device, torch.float32)


class CrossPrediction(Detector):
    """Residual of predicting each date from the other, in pixels and their surroundings.

    A linear map from all bands of one date and their local means takes seasons, sun and haze out; both ways, since
    what appears is seen in one and what vanishes in the other.
    """

    halo_px = radius_px(LOCAL_SIGMA_PX)

    def __init__(self, band_count: int) -> None:
        self._bands = band_count
        self._directions: tuple[Direction, Direction] | None = None

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        step = survey.step(4 * self._bands)
        parts: list[list[Tensor]] = [[], [], [], []]
        for tile, maps in survey.maps(scale):
            rows, cols = lattice(tile, step)
            valid = maps.valid[rows, cols]
            for part, values in zip(parts, (*maps.standardised, *maps.means), strict=True):
                part.append(values[:, rows, cols][:, valid])
        before, after, before_mean, after_mean = (torch.cat(part, dim=1) for part in parts)
        raise_if_cancelled(observer)
        forward = fit_direction(torch.cat([after, before, before_mean]), self._bands)
        raise_if_cancelled(observer)
        backward = fit_direction(torch.cat([before, after, after_mean]), self._bands)
        self._directions = forward, backward

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        forward, backward = self._fitted()
        return {
            "forward_weights": forward.weights.cpu(),
            "forward_offset": forward.offset.cpu(),
            "backward_weights": backward.weights.cpu(),
            "backward_offset": backward.offset.cpu(),
        }

    def load_state(self, state: dict[str, Tensor]) -> None:
        """See Detector."""
        self._directions = (
            Direction(state["forward_weights"], state["forward_offset"]),
            Direction(state["backward_weights"], state["backward_offset"]),
        )

    def residuals(self, maps: PairMaps) -> Iterator[Tensor]:
        """Whitened residuals of the second date given the first, then of the first given the second, [C, h, w] each."""
        device = maps.valid.device
        before, after = (values.flatten(1) for values in maps.standardised)
        before_mean, after_mean = (values.flatten(1) for values in maps.means)
        sources = ((after, before, before_mean), (before, after, after_mean))
        for direction, parts in zip(self._fitted(), sources, strict=True):
            # Three products in place of one: the variables need not be laid side by side first.
            residual = direction.offset.to(device).expand(-1, before.shape[1])
            for number, part in enumerate(parts):
                columns = slice(number * self._bands, (number + 1) * self._bands)
                residual = torch.addmm(residual, direction.weights[:, columns].to(device), part)
            yield residual.view(-1, *maps.shape)

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        total = torch.zeros(maps.shape, device=maps.valid.device)
        for residual in self.residuals(maps):
            total.add_(residual.square_().sum(dim=0))
        return total.sqrt_()

    def _fitted(self) -> tuple[Direction, Direction]:
        if self._directions is None:
            raise RuntimeError("CrossPrediction is used before it was fitted")
        return self._directions

    def describe(self) -> str:
        """See Detector."""
        return "residual of a robust linear prediction between the dates"
