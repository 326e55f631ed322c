"""A decoder that looks at the whole image at several sizes, and joins the maps of all strides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.tasks.decoders import initialise

CHANNELS = 128  # assumed: a quarter of the published width, at a tenth of the cost
POOLED = (1, 2, 3, 6)  # taken: cells an edge, of the pyramid
FINEST_STRIDE_PX = 4  # taken: finer maps are left out
GROUPS = 16  # of the norms
DROPOUT = 0.1  # taken


class UPerNetDecoder(nn.Module):
    """A pyramid of pooled cells above the coarsest map, a way down that adds the finer ones, and all of them joined.

    Source: Xiao et al., Unified perceptual parsing, ECCV 2018, section 3.1; Zhao et al., PSPNet, CVPR 2017 (pyramid);
    Lin et al., Feature pyramid networks, CVPR 2017 (way down).
    Differs: narrower; norms over groups of channels, which know no batch, so that a pooled cell of one image can be
    normed; no second loss on an earlier map.

    Args:
        channels: of the maps by stride, see `channels_by_stride`.
        class_count: K.
        width: channels within.
    """

    def __init__(self, channels: Mapping[int, int], class_count: int, width: int = CHANNELS) -> None:
        super().__init__()
        strides = [stride for stride, count in channels.items() if count and stride >= FINEST_STRIDE_PX]
        self._places = [list(channels).index(stride) for stride in strides or list(channels)[-1:]]
        self._finest_px = list(channels)[self._places[0]]
        counts = [list(channels.values())[place] for place in self._places]
        self.pooled = nn.ModuleList(_block(counts[-1], width, 1) for _ in POOLED)
        self.top = _block(counts[-1] + len(POOLED) * width, width, 3)
        self.sides = nn.ModuleList(_block(count, width, 1) for count in counts[:-1])
        self.smooth = nn.ModuleList(_block(width, width, 3) for _ in counts[:-1])
        self.fuse = _block(len(counts) * width, width, 3)
        self.dropout = nn.Dropout2d(DROPOUT)
        self.last = nn.Conv2d(width, class_count, 1)

    def initialise(self, generator: torch.Generator) -> None:
        """Draws random weights."""
        initialise(self, generator)

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels.

        Args:
            maps: [B, D, h, w] each, finest first, as `channels` announced them.

        Returns:
            [B, K, H, W]; the height and width of the finest map that is used times its stride.
        """
        used = [maps[place] for place in self._places]
        last = used[-1]
        seen = [
            _raised(block(functional.adaptive_avg_pool2d(last, edge)), last)
            for edge, block in zip(POOLED, self.pooled, strict=True)
        ]
        below = self.top(torch.cat([last, *seen], dim=1))
        joined = [below]
        for values, side, smooth in reversed(list(zip(used[:-1], self.sides, self.smooth, strict=True))):
            below = side(values) + _raised(below, values)
            joined.append(smooth(below))
        finest = used[0]
        fused = self.dropout(self.fuse(torch.cat([_raised(one, finest) for one in joined], dim=1)))
        return functional.interpolate(
            self.last(fused), scale_factor=self._finest_px, mode="bilinear", align_corners=False
        )


def _raised(values: Tensor, to: Tensor) -> Tensor:
    size = to.shape[-2:]
    if values.shape[-2:] == size:
        return values
    return functional.interpolate(values, (int(size[0]), int(size[1])), mode="bilinear", align_corners=False)


def _block(entry: int, width: int, edge: int) -> nn.Module:
    groups = next(count for count in range(min(GROUPS, width), 0, -1) if width % count == 0)
    return nn.Sequential(
        nn.Conv2d(entry, width, edge, padding=edge // 2, bias=False), nn.GroupNorm(groups, width), nn.ReLU()
    )
