"""A decoder that begins at what measures of change say without learning."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn

from engine.tasks.decoders import DROPOUT, UNetDecoder

UNIT_NATS = 2.0 * math.log(2.0)  # a measure of 1 lies at two halvings: a quarter of the pair's pixels rank above
FIRST_SHARE = 0.03  # assumed: of the pixels, has changed; training moves it


class MeasuredDecoder(UNetDecoder):
    """A U-Net's way up, whose scores are added to those of the finest map: measures of change as ranks in their pair.

    The first weights make the odds of change those of a pixel as high in rank: FIRST_SHARE over the share of the pixels
    that rank above it, by the mean of the measures. What training adds begins at nothing. So places few and unlike each
    other teach corrections of what holds everywhere, and not the whole of it anew.

    Args:
        channels: of the maps by stride, see `channels_by_stride`; the first ones of the finest map are the measures.
        measure_count: M, so many.
        dropout: share of channels' values that training drops.
        width: as in UNetDecoder.
    """

    def __init__(
        self, channels: Mapping[int, int], measure_count: int, dropout: float = DROPOUT, width: float = 1.0
    ) -> None:
        super().__init__(channels, dropout, width=width)
        self.known = nn.Conv2d(measure_count, 1, 3, padding=1)

    def initialise(self, generator: torch.Generator) -> None:
        """Draws random weights for all but the last layers, which begin at the measures."""
        super().initialise(generator)
        with torch.no_grad():
            self.last.weight.zero_()
            self.known.weight.zero_()
            self.known.weight[:, :, 1, 1] = UNIT_NATS / self.known.in_channels
            if self.known.bias is not None:
                self.known.bias.fill_(math.log(FIRST_SHARE))

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels; see UNetDecoder."""
        learned: Tensor = super().forward(maps)
        known: Tensor = self.known(maps[0][:, : self.known.in_channels])
        return learned + known
