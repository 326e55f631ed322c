"""What a place looks like in each date: its bands, and what an encoder sees there."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

from engine.change.base import DetectorSettings
from engine.change.cells import PASS_WINDOW_PX, CellLayout, bilinear
from engine.change.deep_map import DeepMap
from engine.change.gaussian import radius_px
from engine.change.looks import meaning_weight
from engine.change.maps import LOCAL_SIGMA_PX, PairMaps

# Ground that a place covers: a part of a house. Two pixels at least, which is a quarter of the work of one.
PLACE_M, SMALLEST_PLACE_PX, LARGEST_PLACE_PX = 2.0, 2, 16
COMPONENTS = 24  # of an encoder's map, which has hundreds of channels that say much the same


def place_px(ground_m: float) -> int:
    """Edge of a place, a power of two.

    Args:
        ground_m: edge of a pixel on the ground.
    """
    wanted = min(max(PLACE_M / ground_m, SMALLEST_PLACE_PX), LARGEST_PLACE_PX)
    return int(2 ** round(math.log2(wanted)))


class Description:
    """Describes places of a tile in both dates.

    Args:
        settings: of the detector; an encoder is looked through up to the ground resolution to which things are seen.

    Attributes:
        layout: of the places on the grid.
        components: of each group, how many are kept; 0: all.

    Raises:
        ModelError: where the encoder file cannot be used.
    """

    def __init__(self, settings: DetectorSettings) -> None:
        cell_px = place_px(settings.ground_m)
        margin_px = -(-radius_px(LOCAL_SIGMA_PX) // cell_px) * cell_px
        self.layout = CellLayout(cell_px, PASS_WINDOW_PX, margin_px)
        self.components: tuple[int, ...] = (0,)
        self._deep: DeepMap | None = None
        if settings.encoder and meaning_weight(settings.ground_m):
            self._deep = DeepMap(settings)
            seen = self._deep.layout
            step = math.lcm(seen.cell_px, cell_px)
            block_px, margin_px = (-(-edge // step) * step for edge in (seen.block_px, max(margin_px, seen.margin_px)))
            self.layout = CellLayout(cell_px, block_px, margin_px)
            self.components = (0, *(COMPONENTS for _ in range(self._deep.map_count)))

    def __call__(self, maps: PairMaps) -> tuple[tuple[Tensor, Tensor], ...]:
        """Describes both dates, group by group, [D, h, w] each.

        Args:
            maps: of a tile that begins where a place does.
        """
        groups = [self._bands(maps)]
        if self._deep is not None:
            before, after = (self._things(self._deep, image, maps) for image in self._deep.prepare(maps))
            groups += zip(before, after, strict=True)
        return tuple(groups)

    @property
    def sees_things(self) -> bool:
        """Whether an encoder is looked through."""
        return self._deep is not None

    def share_valid(self, maps: PairMaps) -> Tensor:
        """Share of each place that holds data, [h, w]."""
        return _pooled(maps.valid[None].float(), self.layout.cell_px)[0]

    def at_places(self, values: Tensor, maps: PairMaps) -> Tensor:
        """Means over the places, of what holds data there, [D, H, W] to [D, h, w]."""
        pooled = _pooled(values if maps.all_valid else values * maps.valid, self.layout.cell_px)
        return pooled if maps.all_valid else pooled / self.share_valid(maps).clamp(min=1e-6)

    def _bands(self, maps: PairMaps) -> tuple[Tensor, Tensor]:
        """Means, means and deviations around the place, of each band."""
        found = []
        for values, mean in zip(maps.standardised, maps.means, strict=True):
            spread = maps.local_mean(values.square()).sub_(mean.square()).clamp_(min=0.0).sqrt_()
            found.append(torch.cat([self.at_places(one, maps) for one in (values, mean, spread)]))
        return found[0], found[1]

    def _things(self, deep: DeepMap, image: Tensor, maps: PairMaps) -> list[Tensor]:
        """Each of the encoder's maps at the places: means of finer cells, and between wider ones the value there."""
        centres = [
            (torch.arange(-(-edge // self.layout.cell_px)) + 0.5) * self.layout.cell_px - 0.5 for edge in maps.shape
        ]
        found = []
        for info, values in deep.all_of(image):
            wide = deep.cells_across(self.layout.cell_px, info)
            rows, cols = (((deep.places(at, info) - (wide - 1) / 2) / wide).to(values.device) for at in centres)
            found.append(bilinear(_pooled(values, wide), rows, cols))
        return found

    def describe(self) -> str:
        """What is looked at, for people."""
        return "the bands" if self._deep is None else f"the bands and {self._deep.describe(all_maps=True)}"


def _pooled(values: Tensor, cell_px: int) -> Tensor:
    return functional.avg_pool2d(values[None], cell_px, ceil_mode=True, count_include_pad=False)[0]
