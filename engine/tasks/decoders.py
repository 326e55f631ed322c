"""From maps at several strides back to the pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

DROPOUT = 0.3  # taken: SeCo
# assumed: channels of the decoder at strides 2, 4, 8 and 16. Half of a ResNet-18's own, at a third of the cost.
WIDTHS = (32, 32, 64, 128)
# Farthest pixel that a pixel decoded from strides 2 to 32 depends on, beyond the cells that it lies in: two 3 x 3
# convolutions at each of the strides 16, 8, 4 and 2, and the step up to each.
REACH_PX = 96


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
        channels: of the maps, finest first.
        widths: channels at each stride but the coarsest, finest first.
        dropout: share of channels' values that training drops.
        class_count: K.
        finest_stride_px: of the first map, 1 or 2.
    """

    def __init__(
        self,
        channels: Sequence[int],
        widths: Sequence[int] = WIDTHS,
        dropout: float = DROPOUT,
        class_count: int = 1,
        finest_stride_px: int = 2,
    ) -> None:
        super().__init__()
        if len(widths) != len(channels) - 1:
            raise ValueError(f"{len(channels)} maps need {len(channels) - 1} widths, not {len(widths)}")
        coarse = channels[-1]
        blocks = []
        for skip, width in zip(reversed(channels[:-1]), reversed(widths), strict=True):
            blocks.append(UpBlock(Level(coarse, skip, width), dropout))
            coarse = width
        self.blocks = nn.ModuleList(blocks)
        self.finest_stride_px = finest_stride_px
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
