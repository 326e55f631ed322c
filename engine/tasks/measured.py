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
        self.known = known_change(measure_count)

    def initialise(self, generator: torch.Generator) -> None:
        """Draws random weights for all but the last layers, which begin at the measures."""
        super().initialise(generator)
        begin_at_measures(self.known, self.last)

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels; see UNetDecoder."""
        learned: Tensor = super().forward(maps)
        known: Tensor = self.known(maps[0][:, : self.known.in_channels])
        return learned + known


def known_change(measure_count: int) -> nn.Conv2d:
    """A layer from measures of change to the odds of it."""
    return nn.Conv2d(measure_count, 1, 3, padding=1)


def begin_at_measures(known: nn.Conv2d, last: nn.Conv2d) -> None:
    """Sets weights so that the scores are those of the measures, and what training adds is nothing yet.

    Args:
        known: as `known_change` makes it.
        last: layer of what is learned.
    """
    with torch.no_grad():
        last.weight.zero_()
        if last.bias is not None:
            last.bias.zero_()
        known.weight.zero_()
        known.weight[:, :, 1, 1] = UNIT_NATS / known.in_channels
        if known.bias is not None:
            known.bias.fill_(math.log(FIRST_SHARE))
