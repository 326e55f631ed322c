"""A U-Net that tells noise from image with the help of an encoder's maps."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import MapInfo
from engine.methods.initialise import draw_weights

MULTIPLES = (1, 2, 4, 8)  # taken: widths of the levels, Ho et al. 2020
BLOCKS = 2  # taken: residual blocks a level
NORM_GROUPS = 8  # assumed
HEADS = 4  # assumed
FINEST_STRIDE_PX = 4  # assumed: of the map for the finest level, whose cells are half as large
CONDITION_DEVIATION = 0.02  # assumed: small, and not zero, or the encoder would get no gradient at the first step
LONGEST_PERIOD = 10000.0  # taken: Vaswani et al. 2017, section 3.5


def condition_maps(infos: Sequence[MapInfo]) -> tuple[MapInfo | None, ...]:
    """Finds the map for each level, of twice as large cells as the level: of a ResNet those of the residual stages.

    Args:
        infos: maps of an encoder; the last of those that fit a level serves. Where none fits any, its last one serves
            the coarsest level.
    """
    strides = [FINEST_STRIDE_PX * multiple for multiple in MULTIPLES]
    found = [next((info for info in reversed(infos) if info.stride_px == stride), None) for stride in strides]
    return tuple(found) if any(found) else (*found[:-1], infos[-1])


class Denoiser(nn.Module):
    """Predicts the noise in an image from the noisy image, the level of the noise and an encoder's maps.

    Source: Ho et al., Denoising diffusion probabilistic models, NeurIPS 2020, appendix B.
    Differs: one skip connection a level; the map of each residual stage of the encoder goes through a 1 x 1
        convolution and is added to the level of the decoder with twice as fine a grid (assumed).

    Args:
        band_count: C.
        width: W, channels of the finest level.
        map_channels: channels of the encoder's map for each level, see `condition_maps`; 0 where it has none.
        generator: of the first weights.
    """

    def __init__(self, band_count: int, width: int, map_channels: Sequence[int], generator: torch.Generator) -> None:
        super().__init__()
        widths = [width * multiple for multiple in MULTIPLES]
        self.width = width
        with torch.device("meta"):  # no random numbers are drawn
            embedded = 4 * width
            self.embed = nn.Sequential(nn.Linear(width, embedded), nn.SiLU(), nn.Linear(embedded, embedded), nn.SiLU())
            self.enter = nn.Conv2d(band_count, width, 3, padding=1)
            self.down = nn.ModuleList()
            self.shrink = nn.ModuleList()
            before = width
            for place, channels in enumerate(widths):
                self.shrink.append(nn.Conv2d(before, channels, 3, 2, 1) if place else nn.Identity())
                self.down.append(Level(channels, channels, embedded))
                before = channels
            self.attention = Attention(widths[-1])
            self.up = nn.ModuleList()
            self.grow = nn.ModuleList()
            entries = [2 * channels for channels in widths[:-1]] + widths[-1:]  # a skip connection doubles them
            for place, channels in enumerate(widths):
                coarsest = place == len(widths) - 1
                self.grow.append(nn.Identity() if coarsest else nn.Conv2d(widths[place + 1], channels, 3, padding=1))
                self.up.append(Level(entries[place], channels, embedded))
            self.condition = nn.ModuleList(
                nn.Conv2d(given, entry, 1) if given else nn.Identity()
                for given, entry in zip(map_channels, entries, strict=True)
            )
            self.leave = nn.Sequential(_norm(width), nn.SiLU(), nn.Conv2d(width, band_count, 3, padding=1))
        self.to_empty(device="cpu")
        draw_weights(self, generator)
        with torch.no_grad():
            for layer in (module for module in self.condition if isinstance(module, nn.Conv2d)):
                layer.weight.normal_(0.0, CONDITION_DEVIATION, generator=generator)
                if layer.bias is not None:
                    layer.bias.zero_()

    def forward(self, noisy: Tensor, level: Tensor, maps: Sequence[Tensor]) -> Tensor:
        """Predicts the noise.

        Args:
            noisy: [N, C, H, W], x_t.
            level: [N] int64, 0 to T - 1.
            maps: of the levels that have one, fine to coarse, [N, D, h, w]; resized to the levels.

        Returns:
            [N, C, H, W].
        """
        embedding = self.embed(sinusoids(level, self.width))
        values = self.enter(noisy)
        kept: list[Tensor] = []
        for shrink, stage in zip(self.shrink, self.down, strict=True):
            values = stage(shrink(values), embedding)
            kept.append(values)
        values = self.attention(kept.pop())
        hints = list(maps)
        for place in reversed(range(len(self.up))):
            if kept and place < len(self.up) - 1:
                skip = kept.pop()
                values = self.grow[place](functional.interpolate(values, size=skip.shape[2:], mode="nearest"))
                values = torch.cat([values, skip], dim=1)
            if isinstance(self.condition[place], nn.Conv2d):
                hint = self.condition[place](hints.pop())
                values = values + functional.interpolate(hint, size=values.shape[2:], mode="nearest")
            values = self.up[place](values, embedding)
        noise: Tensor = self.leave(values)
        return noise


class Level(nn.Module):
    """Residual blocks of one size.

    Args:
        entry_channels: of the values that come in.
        channels: of those that go out.
        embedded: length of the embedding of the noise level.
    """

    def __init__(self, entry_channels: int, channels: int, embedded: int) -> None:
        super().__init__()
        sizes = [entry_channels] + [channels] * (BLOCKS - 1)
        self.blocks = nn.ModuleList(ResidualBlock(size, channels, embedded) for size in sizes)

    def forward(self, values: Tensor, embedding: Tensor) -> Tensor:
        """[N, entry_channels, H, W] to [N, channels, H, W]."""
        for block in self.blocks:
            values = block(values, embedding)
        return values


class ResidualBlock(nn.Module):
    """Norm, SiLU, convolution, twice, beside a shortcut; the noise level is added in between.

    Args:
        entry_channels: of the values that come in.
        channels: of those that go out.
        embedded: length of the embedding of the noise level.
    """

    def __init__(self, entry_channels: int, channels: int, embedded: int) -> None:
        super().__init__()
        self.first = nn.Sequential(_norm(entry_channels), nn.SiLU(), nn.Conv2d(entry_channels, channels, 3, padding=1))
        self.level = nn.Linear(embedded, channels)
        self.second = nn.Sequential(_norm(channels), nn.SiLU(), nn.Conv2d(channels, channels, 3, padding=1))
        same = entry_channels == channels
        self.shortcut = nn.Identity() if same else nn.Conv2d(entry_channels, channels, 1)

    def forward(self, values: Tensor, embedding: Tensor) -> Tensor:
        """[N, entry_channels, H, W] to [N, channels, H, W]."""
        changed = self.first(values) + self.level(embedding)[:, :, None, None]
        result: Tensor = self.shortcut(values) + self.second(changed)
        return result


class Attention(nn.Module):
    """Each cell looks at all cells.

    Source: Vaswani et al., Attention is all you need, NeurIPS 2017, equation 1.

    Args:
        channels: divisible by the number of heads.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = _norm(channels)
        self.ask = nn.Linear(channels, 3 * channels)
        self.answer = nn.Linear(channels, channels)

    def forward(self, values: Tensor) -> Tensor:
        """[N, D, H, W] to the same."""
        count, channels, rows, cols = values.shape
        cells = self.norm(values).flatten(2).transpose(1, 2)  # [N, cells, D]
        parts = self.ask(cells).view(count, rows * cols, 3, HEADS, channels // HEADS).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2])
        changed = self.answer(seen.transpose(1, 2).reshape(count, rows * cols, channels))
        result: Tensor = values + changed.transpose(1, 2).reshape(count, channels, rows, cols)
        return result


def sinusoids(level: Tensor, channels: int) -> Tensor:
    """Sines and cosines of a noise level at many periods.

    Args:
        level: [N] int64.
        channels: of the result; an odd one ends with a zero.

    Returns:
        [N, channels] float32.
    """
    half = channels // 2
    places = torch.arange(half, dtype=torch.float32, device=level.device)
    angles = level.float()[:, None] * torch.exp(-math.log(LONGEST_PERIOD) * places / half)
    waves = torch.cat([angles.sin(), angles.cos()], dim=1)
    return functional.pad(waves, (0, channels - 2 * half))


def _norm(channels: int) -> nn.GroupNorm:
    return nn.GroupNorm(math.gcd(NORM_GROUPS, channels), channels)
