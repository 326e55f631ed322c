"""Iteratively re-weighted multivariate alteration detection, in streaming passes over all pixels."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import torch
from torch import Tensor

from engine.change.base import Detector
from engine.change.canonical import canonical_differences, chi_square_survival, stable_basis
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
# Unchanged pixels for each variable that a pass needs; of fewer, the next one would learn from accidents.
PIXELS_A_VARIABLE = 5.0


class IrMad(Detector):
    """Length of the standardised differences of the canonical variates, weighted to pixels that did not change.

    The square of the score is chi-square distributed where nothing changed, with as many degrees of freedom as the
    bands have directions: as many as bands, mostly.

    Source: Nielsen, The regularized iteratively reweighted MAD method, IEEE TIP 16(2), 2007, sections II and III.
    Differs: float32 products of centred blocks, joined in float64. Many bands are regularised by leaving out the
        directions that hold nothing but rounding, or more than the pixels can tell apart; not by smooth weights, as
        bands need not be neighbours.
    """

    def __init__(self, band_count: int) -> None:
        self._bands = band_count
        self._basis: Tensor | None = None
        self._affine: Tensor | None = None
        self._rooms = threading.local()
        self.passes = 0

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        sample = torch.cat(scale.apply(*survey.pixels(2 * self._bands), None)).to("cpu", torch.float64)
        start = PairSums(float(sample.shape[1]), sample.sum(dim=1), sample @ sample.T)
        found = stable_basis(start, self._bands)
        count = found.directions
        previous = torch.zeros(count, dtype=torch.float64)
        deviations = torch.cat([scale.before_deviation, scale.after_deviation]).cpu()
        self._basis = (found.forward / deviations).to(survey.device, torch.float32)
        blocks = Blocks(survey, scale, self._basis)
        with Cores(survey.device) as cores:
            for number in range(MOST_PASSES):
                sums = PairSums.empty(2 * count)
                for part, finished in cores.map(self._sums if number else self._first_sums, blocks):
                    raise_if_cancelled(observer)
                    sums.merge(part)
                    observer.progress((number + finished) / MOST_PASSES, "IR-MAD, pass {number}", number=number + 1)
                if number and sums.weight < PIXELS_A_VARIABLE * 2 * count:
                    break
                weights, offset, correlation = canonical_differences(sums.mapped(found.back), count)
                affine = torch.cat([weights @ found.back, offset[:, None]], dim=1)
                self._affine = affine.to(survey.device, torch.float32)
                self.passes = number + 1
                moved = float((correlation - previous).abs().max())
                observer.metric("irmad_correlation_step", moved, number)
                if moved < SETTLED:
                    break
                previous = correlation

    def _first_sums(self, block: Block) -> tuple[PairSums, float]:
        """Sums of a block whose pixels all count as unchanged."""
        variables = block.variables()
        sums = PairSums.empty(variables.shape[0] - 1)
        sums.add_with_ones(variables)
        return sums, block.finished

    def _sums(self, given: Block) -> tuple[PairSums, float]:
        """Sums of a block, weighted by the probability that a pixel did not change."""
        block = given.variables()
        # Memory fresh from the system costs four times what is computed in it; a thread's buffers serve all its blocks.
        rooms: dict[int, tuple[Tensor, Tensor]] = self._rooms.__dict__.setdefault("of_size", {})
        if block.shape[1] not in rooms:
            rooms[block.shape[1]] = torch.empty_like(block[: len(block) // 2]), torch.empty_like(block)
        differences, weighted = rooms[block.shape[1]]
        unchanged = chi_square_survival(self._squared(block, differences), len(block) // 2)
        sums = PairSums.empty(len(block) - 1)
        sums.add_with_ones(block, unchanged, weighted)
        return sums, given.finished

    def _squared(self, block: Tensor, room: Tensor | None = None) -> Tensor:
        """Sum of the squared standardised differences, [N]; `room` is [K, N] that may be written to."""
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
    """Variables of the basis and a row of ones, [2K + 1, N]: one product then holds means and offsets too.

    Args:
        scale: of the bands.
        basis: [2K, 2C], of the variables.
        before: [C, N] physical values.
        after: likewise.
    """
    bands = before.shape[0]
    centred = torch.empty((2 * bands, before.shape[1]), device=before.device)
    torch.sub(before, scale.before_mean.to(before.device)[:, None], out=centred[:bands])
    torch.sub(after, scale.after_mean.to(before.device)[:, None], out=centred[bands:])
    block = torch.empty((basis.shape[0] + 1, before.shape[1]), device=before.device)
    torch.mm(basis.to(before.device), centred, out=block[:-1])
    block[-1] = 1.0
    return block


class Blocks:
    """All valid pixels in blocks that fit a core's cache, pass after pass; kept where they take little memory.

    Args:
        survey: knows the pair.
        scale: of the bands.
        basis: [2K, 2C], from centred bands to the variables of stable_basis.
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
        """See with_ones, [2K + 1, N]."""
        if self._variables is not None:
            return self._variables
        if self._pixels is None:
            raise RuntimeError("a block lost its pixels")
        variables = with_ones(self._scale, self._basis, *self._pixels)
        if self._keep:
            self._variables, self._pixels = variables, None
        return variables
