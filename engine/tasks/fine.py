"""A small branch that sees all bands at full resolution, beside an encoder or in its place."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import MapInfo

# assumed: channels at strides 1, 2, 4 and 8. Few, since they are learned from labels alone.
WIDTHS = (16, 32, 64, 64)


def fine_maps(widths: Sequence[int]) -> tuple[MapInfo, ...]:
    """Describes the maps of a branch.

    Args:
        widths: channels, finest first.
    """
    infos = []
    reach, stride = 0, 1
    for number, width in enumerate(widths):
        # The pooling lets a cell see one finer cell more; each of the two convolutions sees one cell more.
        reach += (stride // 2 if number else 0) + 2 * stride
        infos.append(MapInfo(f"fine{stride}", width, stride, reach))
        stride *= 2
    return tuple(infos)


class FineBranch(nn.Module):
    """A U-Net's way down: two 3 x 3 convolutions with batch norm at each stride, halved by their largest value between.

    An encoder that was pretrained takes the bands that it knows, at half the resolution and below. What it does not
    know enters here: other bands, measures of change, and the single pixel. So the encoder stays what it was, for any
    bands, and a frozen one loses nothing. A first convolution widened by zeros would do the same for the bands, but
    learns nothing where the encoder is frozen, and has no full resolution.

    Source: Ronneberger et al., U-Net, MICCAI 2015.

    Args:
        channels: of the inputs.
        widths: channels at strides 1, 2, 4 ...
    """

    def __init__(self, channels: int, widths: Sequence[int] = WIDTHS) -> None:
        super().__init__()
        self.channels = channels
        self.maps = fine_maps(widths)
        before = (channels, *widths[:-1])
        self.levels = nn.ModuleList(_level(first, width) for first, width in zip(before, widths, strict=True))

    def forward(self, values: Tensor) -> list[Tensor]:
        """[B, channels, H, W], both edges multiples of the coarsest stride, to a map a stride."""
        found = []
        for number, level in enumerate(self.levels):
            values = level(functional.max_pool2d(values, 2) if number else values)
            found.append(values)
        return found


def _level(channels: int, width: int) -> nn.Module:
    layers: list[nn.Module] = []
    for first in (channels, width):
        layers += [nn.Conv2d(first, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU()]
    return nn.Sequential(*layers)
