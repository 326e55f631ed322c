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
# Farthest pixel that a decoded pixel depends on, beyond the cells that it lies in: two 3 x 3 convolutions at each of
# the strides 16, 8, 4 and 2, and the step up to each.
REACH_PX = 96


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
    """A U-Net's way up, from an encoder's maps at strides 2, 4, 8, 16, 32 to one score a pixel.

    Source: Ronneberger et al., U-Net, MICCAI 2015; the blocks as in Manas et al., Seasonal contrast, ICCV 2021.
    Differs: narrower than the encoder's maps.

    Args:
        channels: of the maps, finest first.
        widths: channels at each stride but the coarsest, finest first.
        dropout: share of channels' values that training drops.
    """

    def __init__(self, channels: Sequence[int], widths: Sequence[int] = WIDTHS, dropout: float = DROPOUT) -> None:
        super().__init__()
        if len(widths) != len(channels) - 1:
            raise ValueError(f"{len(channels)} maps need {len(channels) - 1} widths, not {len(widths)}")
        coarse = channels[-1]
        blocks = []
        for skip, width in zip(reversed(channels[:-1]), reversed(widths), strict=True):
            blocks.append(UpBlock(Level(coarse, skip, width), dropout))
            coarse = width
        self.blocks = nn.ModuleList(blocks)
        self.last = nn.Conv2d(coarse, 1, 3, padding=1)

    def initialise(self, generator: torch.Generator) -> None:
        """Draws random weights.

        Source: He et al., Delving deep into rectifiers, ICCV 2015, equation 10 (fan in).

        Args:
            generator: seeded by the job.
        """
        with torch.no_grad():
            for module in self.modules():
                if isinstance(module, nn.Conv2d):
                    fan_in = module.in_channels * module.kernel_size[0] * module.kernel_size[1]
                    module.weight.normal_(0.0, (2.0 / fan_in) ** 0.5, generator=generator)
                    if module.bias is not None:
                        module.bias.zero_()

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels.

        Args:
            maps: [B, D, h, w] each, finest first; the height and width of the finest are half of the image's.

        Returns:
            [B, H, W], twice the height and width of the finest map.
        """
        values = maps[-1]
        for block, skip in zip(self.blocks, reversed(maps[:-1]), strict=True):
            values = block(values, skip)
        scores: Tensor = self.last(functional.interpolate(values, scale_factor=2, mode="nearest"))
        return scores[:, 0]
