"""The encoder whose maps a quick classifier may use, as its file will hold it."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from engine.classifiers.thorough_design import EncoderPart
from engine.contract.model_card import ModelCard
from engine.pixels.maps import EncoderMaps, EncoderScale


@dataclass(frozen=True)
class QuickEncoder:
    """An encoder at work.

    Args:
        maps: what it computes.
        name: of it, for cards.
        sha256: of its weights; empty for random ones.
    """

    maps: EncoderMaps
    name: str
    sha256: str


def quick_encoder(part: EncoderPart, card: ModelCard, device: torch.device) -> QuickEncoder | None:
    """Makes the chosen encoder ready.

    Args:
        part: that was chosen.
        card: gives mean and deviation of the bands, where the encoder does not fix its own.
        device: where it computes.

    Returns:
        None where none was chosen.
    """
    if part.encoder is None:
        return None
    design, bands = part.design, card.band_count

    def rows(fixed: tuple[float, ...], of_scene: tuple[float, ...]) -> torch.Tensor:
        own = [[of_scene[date * bands + place] for place in design.places] for date in range(card.dates)]
        return torch.tensor([list(fixed)] * card.dates if fixed else own)

    scale = EncoderScale(
        design.places, rows(design.encoder_mean, card.mean), rows(design.encoder_deviation, card.deviation)
    )
    return QuickEncoder(EncoderMaps(part.encoder, scale, device), part.name, part.sha256)
