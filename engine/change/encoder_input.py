"""The bands of a pair as an encoder wants them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from engine.change.maps import PairMaps
from engine.contract.card import Card


class EncoderInput:
    """Picks and scales bands.

    Args:
        card: of the encoder; None for random weights, which take standardised bands.
        places: positions of the bands that it takes, in its order.
        device: where to compute.
    """

    def __init__(self, card: Card | None, places: Sequence[int], device: torch.device) -> None:
        self._places = list(places)
        self._scaling: tuple[Tensor, Tensor] | None = None
        if card is not None and card.normalisation != "standardised":
            mean, deviation = (torch.tensor(part, device=device).view(-1, 1, 1) for part in (card.mean, card.deviation))
            self._scaling = mean, deviation

    def __call__(self, maps: PairMaps) -> tuple[Tensor, Tensor]:
        """Both dates of a tile, [C, h, w] each, 0 where not valid."""
        if self._scaling is None:
            before, after = maps.standardised
            return before[self._places], after[self._places]
        mean, deviation = self._scaling
        before, after = (
            ((values[self._places] - mean) / deviation).mul_(maps.valid) for values in (maps.before_raw, maps.after_raw)
        )
        return before, after
