"""From maps at several strides back to the pixels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import MapInfo

DROPOUT = 0.3  # taken: SeCo
# assumed: channels of the decoder by stride. From 2 on half of a ResNet-18's own, at a third of the cost.
WIDTH_OF_STRIDE = {1: 16, 2: 32, 4: 32, 8: 64, 16: 128, 32: 256}


def channels_by_stride(infos: Iterable[MapInfo]) -> dict[int, int]:
    """Channels of the maps at each stride from the finest to the coarsest, doubling; 0 where there is no map."""
    channels: dict[int, int] = {}
    for info in infos:
        channels[info.stride_px] = channels.get(info.stride_px, 0) + info.channels
    strides = [min(channels)]
    while strides[-1] < max(channels):
        strides.append(2 * strides[-1])
    return {stride: channels.get(stride, 0) for stride in strides}


def maps_by_stride(infos: Sequence[MapInfo], maps: Sequence[Tensor]) -> list[Tensor]:
    """Joins the maps of each stride, as `channels_by_stride` counts them; [B, 0, h, w] where there is none."""
    found: list[Tensor] = []
    for stride in channels_by_stride(infos):
        own = [values for info, values in zip(infos, maps, strict=True) if info.stride_px == stride]
        if not own:
            finer = found[-1]
            own = [finer.new_empty(finer.shape[0], 0, -(-finer.shape[2] // 2), -(-finer.shape[3] // 2))]
        found.append(torch.cat(own, dim=1) if len(own) > 1 else own[0])
    return found


def reach_px(coarsest_stride_px: int, finest_stride_px: int = 2) -> int:
    """Farthest pixel from a decoded one whose cell it depends on.

    Args:
        coarsest_stride_px: of the maps.
        finest_stride_px: likewise.
    """
    reach, stride = 1, finest_stride_px  # the last convolution
    while stride < coarsest_stride_px:
        reach += 2 * stride  # the two convolutions of a block
        stride *= 2
    return reach + coarsest_stride_px - 1  # the cell of the coarsest map that a pixel lies in


@dataclass(frozen=True)
class Level:
    """One step up: from a coarse map to the next finer one.

    Args:
        coarse: channels of what comes from below.
        skip: channels of the encoder's map at the finer stride.
        width: channels that leave it.
    """

    coarse: int
    skip: int
    width: int


class UpBlock(nn.Module):
    """Nearest x2, 3 x 3, concatenate, 3 x 3, batch norm, ReLU, dropout."""

    def __init__(self, level: Level, dropout: float) -> None:
        super().__init__()
        self.up = nn.Conv2d(level.coarse, level.width, 3, padding=1)
        self.mix = nn.Conv2d(level.width + level.skip, level.width, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(level.width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, coarse: Tensor, skip: Tensor) -> Tensor:
        """[B, coarse, h, w] and [B, skip, 2h, 2w] to [B, width, 2h, 2w]; an odd finer map is cut from the larger."""
        raised = functional.interpolate(coarse, scale_factor=2, mode="nearest")[..., : skip.shape[-2], : skip.shape[-1]]
        mixed = self.mix(torch.cat([self.up(raised), skip], dim=1))
        values: Tensor = self.dropout(functional.relu(self.norm(mixed)))
        return values


class UNetDecoder(nn.Module):
    """A U-Net's way up, from maps at strides that double to scores of each pixel.

    Source: Ronneberger et al., U-Net, MICCAI 2015; the blocks as in Manas et al., Seasonal contrast, ICCV 2021.
    Differs: narrower than the encoder's maps.

    Args:
        channels: of the maps by stride, see `channels_by_stride`.
        dropout: share of channels' values that training drops.
        class_count: K.
        width: of what leaves each level, as a share of WIDTH_OF_STRIDE.
    """

    def __init__(
        self,
        channels: Mapping[int, int],
        dropout: float = DROPOUT,
        class_count: int = 1,
        width: float = 1.0,
    ) -> None:
        super().__init__()
        *finer, coarsest = channels
        coarse = channels[coarsest]
        blocks = []
        for stride in reversed(finer):
            leaving = max(1, round(width * WIDTH_OF_STRIDE[stride]))
            blocks.append(UpBlock(Level(coarse, channels[stride], leaving), dropout))
            coarse = leaving
        self.blocks = nn.ModuleList(blocks)
        self.finest_stride_px = next(iter(channels))
        self.last = nn.Conv2d(coarse, class_count, 3, padding=1)

    def initialise(self, generator: torch.Generator) -> None:
        """See `initialise`."""
        initialise(self, generator)

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels.

        Args:
            maps: [B, D, h, w] each, finest first.

        Returns:
            [B, K, H, W]; the height and width of the finest map times its stride.
        """
        values = maps[-1]
        for block, skip in zip(self.blocks, reversed(maps[:-1]), strict=True):
            values = block(values, skip)
        if self.finest_stride_px > 1:
            values = functional.interpolate(values, scale_factor=self.finest_stride_px, mode="nearest")
        scores: Tensor = self.last(values)
        return scores


def initialise(module: nn.Module, generator: torch.Generator) -> None:
    """Draws random weights for all convolutions.

    Source: He et al., Delving deep into rectifiers, ICCV 2015, equation 10 (fan in).

    Args:
        module: what is not pretrained.
        generator: seeded by the job.
    """
    with torch.no_grad():
        for part in module.modules():
            if isinstance(part, nn.Conv2d):
                fan_in = part.in_channels * part.kernel_size[0] * part.kernel_size[1]
                part.weight.normal_(0.0, (2.0 / fan_in) ** 0.5, generator=generator)
                if part.bias is not None:
                    part.bias.zero_()
