"""Iteratively re-weighted multivariate alteration detection, in streaming passes over all pixels."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator

import torch
from torch import Tensor

from engine.change.base import Detector
from engine.change.maps import PairMaps
from engine.change.moments import BLOCK_PX, PairSums
from engine.change.normalise import BandScale
from engine.change.parallel import Cores
from engine.change.survey import Survey
from engine.observer import Observer, raise_if_cancelled
from engine.raster.info import BoolArray, FloatArray

MOST_PASSES = 30  # the paper stops after 30; most pairs settle in 10 to 20
# Change of the largest canonical correlation's complement between two passes at which the scores stand still.
SETTLED = 1e-5
PASS_WINDOW_PX = 1024
KEPT_BYTES = 320 * 2**20  # standardised pixels of a pair, kept from pass to pass: ten million of four bands
# Share of the largest variance below which a direction of the bands holds nothing but rounding.
SMALLEST_VARIANCE = 1e-9
LARGEST_CONDITION = 1e6  # of a basis that float32 can still go through


def chi_square_survival(value: Tensor, degrees: int) -> Tensor:
    """Probability that a chi-square variable exceeds the value, for a whole number of degrees of freedom.

    Args:
        value: at least 0; used up.
        degrees: at least 1.

    Source: Abramowitz, Stegun, Handbook of mathematical functions, 26.4.4 and 26.4.5.
    """
    half = value.mul_(0.5)
    if degrees == 2:
        return half.neg_().exp_()
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


def canonical_differences(sums: PairSums, bands: int) -> tuple[Tensor, Tensor, Tensor]:
    """Solves the canonical correlation of both dates.

    Args:
        sums: of [before, after], 2C variables.
        bands: C.

    Returns:
        weights [C, 2C] and offset [C] whose product with the variables gives the standardised differences, and the
        correlations [C]; all float64.
    """
    mean, covariance = sums.mean, sums.covariance
    before, after = slice(0, bands), slice(bands, 2 * bands)
    left = _whitening(covariance[before, before])
    right = _whitening(covariance[after, after])
    u, correlation, vh = torch.linalg.svd(left @ covariance[before, after] @ right.T)
    correlation = correlation.clamp(max=1.0)
    # Two variates of variance one and correlation rho differ with variance 2 (1 - rho).
    variance = (2.0 * (1.0 - correlation)).clamp(min=1e-9)
    weights = torch.cat([u.T @ left, -(vh @ right)], dim=1) / variance.sqrt()[:, None]
    return weights, -(weights @ mean), correlation


def stable_basis(sums: PairSums, bands: int) -> Tensor:
    """Variables in which float32 sums lose nothing: standardised sums and differences of the canonical variates.

    Bands are alike and dates are alike, so that what counts is a small difference of large sums; in this basis, taken
    from a sample, the covariance is near the identity.

    Args:
        sums: of [before, after], 2C variables, of a sample.
        bands: C.

    Returns:
        [2C, 2C] float32; the identity where the sample has directions without variance.
    """
    covariance = sums.covariance
    left, right = _whitening(covariance[:bands, :bands]), _whitening(covariance[bands:, bands:])
    u, correlation, vh = torch.linalg.svd(left @ covariance[:bands, bands:] @ right.T)
    a, b = u.T @ left, vh @ right
    apart, together = (2.0 * (1.0 - correlation)).clamp(min=1e-9).sqrt(), (2.0 * (1.0 + correlation)).sqrt()
    basis = torch.cat([torch.cat([a, -b], dim=1) / apart[:, None], torch.cat([a, b], dim=1) / together[:, None]]).to(
        torch.float32
    )
    # Written so that a condition that is not a number counts as too large.
    usable = bool(torch.isfinite(basis).all()) and float(torch.linalg.cond(basis.double())) <= LARGEST_CONDITION
    return basis if usable else torch.eye(2 * bands)


def _whitening(covariance: Tensor) -> Tensor:
    """[C, C] map to variables of covariance one; directions without variance go to zero."""
    values, vectors = torch.linalg.eigh(covariance)
    smallest = values.max().clamp(min=1e-30) * SMALLEST_VARIANCE
    factors = torch.where(values > smallest, values.clamp(min=smallest.item()).rsqrt(), torch.zeros_like(values))
    result: Tensor = factors[:, None] * vectors.T
    return result


class IrMad(Detector):
    """Length of the standardised differences of the canonical variates, weighted to pixels that did not change.

    The square of the score is chi-square distributed with C degrees of freedom where nothing changed.

    Source: Nielsen, The regularized iteratively reweighted MAD method, IEEE TIP 16(2), 2007, sections II and III.
    Differs: float32 products of centred blocks, joined in float64.
    """

    def __init__(self, band_count: int) -> None:
        self._bands = band_count
        self._basis: Tensor | None = None
        self._affine: Tensor | None = None
        self._rooms = threading.local()
        self.passes = 0

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        previous = torch.zeros(self._bands, dtype=torch.float64)
        sample = torch.cat(scale.apply(*survey.pixels(2 * self._bands), None)).to("cpu", torch.float64)
        start = PairSums(float(sample.shape[1]), sample.sum(dim=1), sample @ sample.T)
        deviations = torch.cat([scale.before_deviation, scale.after_deviation]).cpu()
        # Rounded once, here: its inverse is taken from what float32 holds, so that no rounding repeats in each pass.
        basis = stable_basis(start, self._bands) / deviations
        inverse = torch.linalg.inv(basis.double()) / deviations.double()[:, None]
        self._basis = basis.to(survey.device)
        blocks = Blocks(survey, scale, self._basis)
        with Cores(survey.device) as cores:
            for number in range(MOST_PASSES):
                sums = PairSums.empty(2 * self._bands)
                for part, finished in cores.map(self._sums if number else self._first_sums, blocks):
                    raise_if_cancelled(observer)
                    sums.merge(part)
                    observer.progress((number + finished) / MOST_PASSES, "IR-MAD, pass {number}", number=number + 1)
                weights, offset, correlation = canonical_differences(sums.mapped(inverse), self._bands)
                self._affine = torch.cat([weights @ inverse, offset[:, None]], dim=1).to(survey.device, torch.float32)
                self.passes = number + 1
                moved = float((correlation - previous).abs().max())
                observer.metric("irmad_correlation_step", moved, number)
                if moved < SETTLED:
                    break
                previous = correlation

    def _first_sums(self, block: Block) -> tuple[PairSums, float]:
        """Sums of a block whose pixels all count as unchanged."""
        sums = PairSums.empty(2 * self._bands)
        sums.add_with_ones(block.variables())
        return sums, block.finished

    def _sums(self, given: Block) -> tuple[PairSums, float]:
        """Sums of a block, weighted by the probability that a pixel did not change."""
        block = given.variables()
        # Memory fresh from the system costs four times what is computed in it; a thread's buffers serve all its blocks.
        rooms: dict[int, tuple[Tensor, Tensor]] = self._rooms.__dict__.setdefault("of_size", {})
        if block.shape[1] not in rooms:
            rooms[block.shape[1]] = torch.empty_like(block[: self._bands]), torch.empty_like(block)
        differences, weighted = rooms[block.shape[1]]
        unchanged = chi_square_survival(self._squared(block, differences), self._bands)
        sums = PairSums.empty(2 * self._bands)
        sums.add_with_ones(block, unchanged, weighted)
        return sums, given.finished

    def _squared(self, block: Tensor, room: Tensor | None = None) -> Tensor:
        """Sum of the squared standardised differences, [N]; `room` is [C, N] that may be written to."""
        if self._affine is None:
            raise RuntimeError("IrMad is used before it was fitted")
        return torch.mm(self._affine.to(block.device), block, out=room).square_().sum(dim=0)

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        if self._basis is None or self._affine is None:
            raise RuntimeError("IrMad is used before it was fitted")
        return {"basis": self._basis, "affine": self._affine}

    def load_state(self, state: dict[str, Tensor]) -> None:
        """See Detector."""
        self._basis, self._affine = state["basis"], state["affine"]

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        if self._basis is None:
            raise RuntimeError("IrMad is used before it was fitted")
        before, after = (values.flatten(1) for values in (maps.before_raw, maps.after_raw))
        result = torch.empty(before.shape[1], device=maps.valid.device)
        for start in range(0, before.shape[1], BLOCK_PX):
            part = slice(start, start + BLOCK_PX)
            result[part] = self._squared(with_ones(maps.scale, self._basis, before[:, part], after[:, part]))
        return result.sqrt_().view(maps.shape)

    def describe(self) -> str:
        """See Detector."""
        return "iteratively re-weighted multivariate alteration detection"


def with_ones(scale: BandScale, basis: Tensor, before: Tensor, after: Tensor) -> Tensor:
    """Variables of the basis and a row of ones, [2C + 1, N]: one product then holds means and offsets too.

    Args:
        scale: of the bands.
        basis: of the variables.
        before: [C, N] physical values.
        after: likewise.
    """
    bands = before.shape[0]
    centred = torch.empty((2 * bands, before.shape[1]), device=before.device)
    torch.sub(before, scale.before_mean.to(before.device)[:, None], out=centred[:bands])
    torch.sub(after, scale.after_mean.to(before.device)[:, None], out=centred[bands:])
    block = torch.empty((2 * bands + 1, before.shape[1]), device=before.device)
    torch.mm(basis.to(before.device), centred, out=block[:-1])
    block[-1] = 1.0
    return block


class Blocks:
    """All valid pixels in blocks that fit a core's cache, pass after pass; kept where they take little memory.

    Args:
        survey: knows the pair.
        scale: of the bands.
        basis: [2C, 2C], from centred bands to the variables of stable_basis.
    """

    def __init__(self, survey: Survey, scale: BandScale, basis: Tensor) -> None:
        self._survey, self._scale, self._basis = survey, scale, basis
        grid = survey.pair.grid
        self._grid_px = grid.height * grid.width
        self._kept: list[Block] = []
        self._keep = self._grid_px * (2 * survey.pair.band_count + 1) * 4 <= KEPT_BYTES
        self._whole = False

    def __iter__(self) -> Iterator[Block]:
        if self._keep and self._whole:
            yield from self._kept
            return
        seen_px = 0
        for tile in self._survey.pair.tiles(PASS_WINDOW_PX):
            rows, cols = tile.core_slices
            seen_px += tile.core.size_px
            for block in self._of_tile(tile.before[:, rows, cols], tile.after[:, rows, cols], tile.valid[rows, cols]):
                block.finished = seen_px / self._grid_px
                if self._keep:
                    self._kept.append(block)
                yield block
        self._whole = True

    def _of_tile(self, before: FloatArray, after: FloatArray, valid: BoolArray) -> Iterator[Block]:
        bands = before.shape[0]
        if valid.all():
            images = before.reshape(bands, -1), after.reshape(bands, -1)
        else:
            images = before[:, valid], after[:, valid]
        tensors = [torch.from_numpy(image).to(self._survey.device) for image in images]
        for start in range(0, tensors[0].shape[1], BLOCK_PX):
            part = slice(start, start + BLOCK_PX)
            yield Block(self._scale, self._basis, tensors[0][:, part], tensors[1][:, part], self._keep)


class Block:
    """Pixels whose variables are computed where they are needed: on the core that sums them.

    Args:
        scale: of the bands.
        basis: see Blocks.
        before: [C, N].
        after: likewise.
        keep: hold the variables in place of the pixels after the first time.
    """

    def __init__(self, scale: BandScale, basis: Tensor, before: Tensor, after: Tensor, keep: bool) -> None:
        self._scale, self._basis, self._keep = scale, basis, keep
        self._pixels: tuple[Tensor, Tensor] | None = (before, after)
        self._variables: Tensor | None = None
        self.finished = 0.0

    def variables(self) -> Tensor:
        """See with_ones, [2C + 1, N]."""
        if self._variables is not None:
            return self._variables
        if self._pixels is None:
            raise RuntimeError("a block lost its pixels")
        variables = with_ones(self._scale, self._basis, *self._pixels)
        if self._keep:
            self._variables, self._pixels = variables, None
        return variables
