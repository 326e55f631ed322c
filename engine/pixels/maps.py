"""An encoder's maps of a tile, date by date, as a head sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.backbones.base import Encoder, MapInfo, align_px, round_to_half, up_to
from engine.backbones.device import fast_precision
from engine.backbones.strips import strips
from engine.raster.windows import Tile

# In coarser maps a cell sees more than two hundred pixels, most of a small class's surroundings.
USED_STRIDE_PX = 8
STRIP_PX = 512  # rows that the encoder sees at a time: bounds its first maps, the largest, to about 100 MB


@dataclass(frozen=True)
class EncoderScale:
    """Which bands an encoder takes, and how they are standardised.

    Args:
        places: positions of its bands.
        mean: [T, C'] one row a date.
        deviation: likewise, above 0.
    """

    places: tuple[int, ...]
    mean: Tensor
    deviation: Tensor


def used_maps(encoder: Encoder) -> tuple[MapInfo, ...]:
    """Maps of an encoder that a head sees."""
    return up_to(encoder.maps, USED_STRIDE_PX)


class EncoderMaps:
    """Runs an encoder over tiles.

    Args:
        encoder: ready to be used; its convolutions are rounded to 16 bits, as a classifier's file holds them, so that
            what is mapped is what was learned from.
        scale: of its inputs.
        device: where to compute.
    """

    def __init__(self, encoder: Encoder, scale: EncoderScale, device: torch.device) -> None:
        round_to_half(encoder)
        self.encoder, self.scale, self._device = encoder.to(device).eval(), scale, device
        self.maps: tuple[MapInfo, ...] = used_maps(encoder)
        self.align_px = align_px(self.maps)
        self.reach_px = max(info.reach_px for info in self.maps)

    def of(self, tile: Tile) -> list[list[Tensor]]:
        """Computes the maps of all dates.

        Args:
            tile: aligned to `align_px`; what lies within `reach_px` of an inner edge of its outer window is not exact.

        Returns:
            For each date, for each of `maps`, [D, ceil(h / stride), ceil(w / stride)] float32 that 16 bits can hold, so
            that maps from the cache are the same.
        """
        valid = torch.from_numpy(tile.valid).to(self._device)
        return [self._of_date(image, valid, date) for date, image in enumerate(self._inputs(tile))]

    def _inputs(self, tile: Tile) -> Sequence[Tensor]:
        places = list(self.scale.places)
        return [torch.from_numpy(image[places]).to(self._device) for image in tile.images]

    def _of_date(self, image: Tensor, valid: Tensor, date: int) -> list[Tensor]:
        mean, deviation = (
            part[date].to(self._device).view(-1, 1, 1) for part in (self.scale.mean, self.scale.deviation)
        )
        image = image.sub(mean).div_(deviation).mul_(valid)
        names = [info.name for info in self.maps]
        pieces: dict[str, list[Tensor]] = {name: [] for name in names}
        for strip in strips(image.shape[1], STRIP_PX, self.reach_px, self.align_px):
            with torch.inference_mode(), fast_precision(self._device):
                found = self.encoder.features(strip.batch(image), names)
            for info in self.maps:
                pieces[info.name].append(found[info.name][0, :, strip.within(info.stride_px)].half())
        return [torch.cat(pieces[name], dim=1).float().contiguous() for name in names]
