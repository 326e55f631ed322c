"""How much of a place a mask hides, and whether it can be its mask at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from engine.contract.errors import ErrorCode, InputError
from engine.observer import Observer, raise_if_cancelled
from engine.raster.grid import Grid
from engine.raster.masks.mask import Mask
from engine.raster.reading.reader import StackReader
from engine.raster.region import PolygonRegion
from engine.raster.windows import Tile

SAMPLE_TILES, SAMPLE_PX = 24, 256  # of a plan: cheap, and sure to a few per cent
SHOWN_VALUES = 5


@dataclass(frozen=True)
class MaskFigures:
    """What a mask says about a place.

    Args:
        total_px: pixels that were looked at.
        covered_px: of these, those that lie on the mask.
        empty_px: of these, those that the product does not have.
        hidden_px: of those that it has, the ones that are not compared.
        strange_px: of those that it has, the ones whose value its kind does not know.
        strange: some of these values.
    """

    total_px: int
    covered_px: int
    empty_px: int
    hidden_px: int
    strange_px: int
    strange: tuple[int, ...]

    @property
    def hidden_share(self) -> float:
        """Of what the product has here."""
        return self.hidden_px / max(self.covered_px - self.empty_px, 1)

    @property
    def bare_share(self) -> float:
        """Of the place: what the mask says nothing about."""
        return 1.0 - self.covered_px / max(self.total_px, 1)

    @property
    def strange_share(self) -> float:
        """Of what lies on the mask."""
        return self.strange_px / max(self.covered_px, 1)

    @property
    def all_hidden(self) -> bool:
        """Nothing is left of the place."""
        return self.covered_px == self.total_px and self.hidden_px + self.empty_px == self.covered_px


def measure_mask(
    mask: Mask,
    grid: Grid,
    shift_px: tuple[float, float],
    observer: Observer,
    *,
    sampled: bool,
    region: PolygonRegion | None = None,
) -> MaskFigures:
    """Counts what a mask hides on a grid.

    Args:
        mask: of one date.
        grid: common grid.
        shift_px: rows and columns by which the date is moved.
        observer: may cancel.
        sampled: look at some parts only.
        region: that counts; None for all.

    Raises:
        InputError: the mask lies elsewhere, or a block of it cannot be decoded.
    """
    bands, shifts_px = [mask.kind.bands], [shift_px]
    with StackReader([mask.info], grid, bands, shifts_px=shifts_px, resampling="nearest", region=region) as reader:
        parts = reader.sample(SAMPLE_TILES, SAMPLE_PX) if sampled else reader.tiles()
        figures = _count(mask, parts, region, observer)
        if sampled and not figures.covered_px:  # a mask of one cloud may lie between the parts
            figures = _count(mask, reader.tiles(), region, observer)
    if not figures.covered_px:
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "{mask} does not cover anything of what is compared.",
            "Choose the mask of the same place, or none.",
            mask=mask.info.path,
        )
    return figures


def _count(mask: Mask, tiles: Iterable[Tile], region: PolygonRegion | None, observer: Observer) -> MaskFigures:
    total = covered = empty = hidden = odd = 0
    values: set[int] = set()
    for tile in tiles:
        raise_if_cancelled(observer)
        rows, cols = tile.core_slices
        codes, there = tile.before[:, rows, cols], tile.valid[rows, cols]
        nothing = mask.kind.empty(codes) & there
        strange = ~mask.kind.known(codes) & there & ~nothing
        total += there.size if region is None else int(np.count_nonzero(region.inside(tile.core)))
        covered += int(np.count_nonzero(there))
        empty += int(np.count_nonzero(nothing))
        hidden += int(np.count_nonzero(mask.hidden(codes) & there & ~nothing))
        odd += int(np.count_nonzero(strange))
        if len(values) < SHOWN_VALUES and strange.any():
            values.update(int(one) for one in np.unique(codes[0][strange])[:SHOWN_VALUES])
    return MaskFigures(total, covered, empty, hidden, odd, tuple(sorted(values)[:SHOWN_VALUES]))
