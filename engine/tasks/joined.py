"""Maps of an encoder and of a fine branch, joined stride by stride below one decoder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import MapInfo
from engine.tasks.decoders import DROPOUT, UNetDecoder, initialise, reach_px
from engine.tasks.fine import FineBranch

# Channels of the decoder by stride; from 2 on those of `decoders.WIDTHS`.
WIDTH_OF_STRIDE = {1: 16, 2: 32, 4: 32, 8: 64, 16: 128, 32: 256}
# The last stage of an encoder sees 217 px around, so that windows would need a halo of 320 px, and holds three quarters
# of its weights. Labels drawn by hand are too few to teach it, and classes rarely hang on what is so far.
ENCODER_STRIDE_PX = 16


@dataclass(frozen=True)
class FineSettings:
    """What the fine branch is made from.

    Args:
        channels: of its inputs.
        widths: channels at strides 1, 2, 4 ...
        dropout: of the decoder.
    """

    channels: int
    widths: tuple[int, ...]
    dropout: float = DROPOUT


def encoder_maps(infos: Sequence[MapInfo]) -> tuple[MapInfo, ...]:
    """Those maps of an encoder that are joined."""
    return tuple(info for info in infos if info.stride_px <= ENCODER_STRIDE_PX)


class JoinedDecoder(nn.Module):
    """A fine branch, and a decoder above its maps and those of an encoder.

    Args:
        encoder: maps of the encoder as they arrive, at strides that double from 2 on; none for the branch alone.
        fine: of the branch.
        class_count: K.
        generator: of the first weights.
    """

    def __init__(
        self, encoder: Sequence[MapInfo], fine: FineSettings, class_count: int, generator: torch.Generator
    ) -> None:
        super().__init__()
        self.fine = FineBranch(fine.channels, fine.widths)
        channels: dict[int, int] = {}
        for info in (*self.fine.maps, *encoder):
            channels[info.stride_px] = channels.get(info.stride_px, 0) + info.channels
        self.strides = tuple(sorted(channels))
        self._encoder_strides = tuple(info.stride_px for info in encoder)
        self.stride_px = self.strides[-1]
        decoder_px = reach_px(self.stride_px, 1)
        reach = max(info.reach_px for info in (*self.fine.maps, *encoder))
        # Farthest pixel that a score depends on, as a multiple of the alignment of windows.
        self.halo_px = -(-(reach + decoder_px) // self.stride_px) * self.stride_px
        self.decoder = UNetDecoder(
            [channels[stride] for stride in self.strides],
            [WIDTH_OF_STRIDE[stride] for stride in self.strides[:-1]],
            fine.dropout,
            class_count,
            1,
        )
        initialise(self, generator)

    def forward(self, fine: Tensor, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels.

        Args:
            fine: [B, F, H, W], edges multiples of `stride_px`.
            maps: of the encoder, as announced.

        Returns:
            [B, K, H, W].
        """
        found: dict[int, list[Tensor]] = {stride: [] for stride in self.strides}
        for info, values in zip(self.fine.maps, self.fine(fine), strict=True):
            found[info.stride_px].append(values)
        for stride, values in zip(self._encoder_strides, maps, strict=True):
            found[stride].append(values)
        scores: Tensor = self.decoder([torch.cat(found[stride], dim=1) for stride in self.strides])
        return scores


def padded(values: Tensor, multiple: int) -> Tensor:
    """[B, C, H, W] with zeros behind the last row and column, up to multiples of an edge.

    Channels lie next to each other in memory: on a CPU, convolutions of few channels then take half as long.
    """
    height, width = values.shape[-2:]
    grown = functional.pad(values, (0, -width % multiple, 0, -height % multiple))
    return grown.contiguous(memory_format=torch.channels_last)
