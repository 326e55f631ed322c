"""Encoder files: written whole or not at all, and read only where weights and card are what was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch

from engine.backbones.base import Encoder, kept_in_half
from engine.backbones.registry import BACKBONES
from engine.backbones.sealed_file import read_sealed, write_sealed
from engine.contract.card import ENCODER_CARD, Card, check_card, read_card
from engine.contract.errors import ModelError
from engine.contract.safe_header import GET_ANEW, read_header
from engine.files.commit import Commit


def save_encoder(path: Path, encoder: Encoder, card: Card, half: bool = False) -> Card:
    """Writes weights and card into one file; what stood there stays until the new file is verified.

    Args:
        path: ends in .safetensors; its folder is there.
        encoder: the network.
        card: what it is.
        half: whether to keep the convolutions as 16-bit numbers, at half the size.

    Returns:
        The card as it was written, with the checksum of the weights.

    Raises:
        ModelError: where card and encoder do not fit each other, or the weights are not finite.
        OutputError: where the file cannot be written.
    """
    with Commit(path.parent) as commit:
        written = write_encoder(commit, path.name, encoder, card, half)
        commit.publish()
    return written


def write_encoder(commit: Commit, name: str, encoder: Encoder, card: Card, half: bool = False) -> Card:
    """As `save_encoder`, for a job that publishes the file together with others.

    Args:
        commit: receives the file.
        name: of the file, ending in .safetensors.
        encoder: the network.
        card: what it is.
        half: whether to keep the convolutions as 16-bit numbers, at half the size.
    """
    card = replace(card, maps=card.maps or encoder.compared)
    _check_against(card, encoder, name)
    tensors = {
        key: value.to(torch.float16) if half and kept_in_half(value) else value
        for key, value in encoder.network.state_dict().items()
    }
    return write_sealed(commit, name, tensors, card, ENCODER_CARD)


def load_encoder(path: Path) -> tuple[Encoder, Card]:
    """Reads an encoder, ready to be used: float32, in evaluation mode.

    Raises:
        ModelError: where the file is missing, damaged or edited, or holds other weights than its card says.
    """
    card = read_card(path)
    if card.architecture not in BACKBONES:
        raise ModelError(
            "{path}: the card names an unknown architecture, {architecture}.",
            "Known values are {known}.",
            path=path,
            architecture=repr(card.architecture),
            known=", ".join(BACKBONES),
        )
    encoder = BACKBONES[card.architecture].build(len(card.bands))
    _check_against(card, encoder, str(path))
    weights = read_sealed(path, card, ENCODER_CARD)
    try:
        encoder.network.load_state_dict(weights)  # copies 16-bit numbers into 32-bit ones
    except RuntimeError as error:
        raise ModelError(
            "{path} does not hold the weights of {architecture} with {bands} {bands:band|bands}.",
            GET_ANEW,
            path=path,
            architecture=card.architecture,
            bands=len(card.bands),
        ) from error
    return encoder.eval(), card


def is_half(path: Path) -> bool:
    """Says whether a file that `load_encoder` reads keeps its convolutions as 16-bit numbers."""
    return any(entry.get("dtype") == "F16" for entry in read_header(path)[0].values())


def _check_against(card: Card, encoder: Encoder, place: str) -> None:
    """Shows that a card describes this encoder."""
    check_card(card, place)
    if card.architecture != encoder.architecture or len(card.bands) != encoder.band_count:
        raise ModelError(
            "{place}: the card describes a {architecture} with {bands} {bands:band|bands}, but the encoder is a "
            "{own_architecture} with {band_count}.",
            "Use the card that belongs to the encoder.",
            place=place,
            architecture=card.architecture,
            bands=len(card.bands),
            own_architecture=encoder.architecture,
            band_count=encoder.band_count,
        )
    known = [info.name for info in encoder.maps]
    if not set(card.maps) <= set(known):
        raise ModelError(
            "{place}: the card names unknown maps: {maps}.",
            "Known values are {known}.",
            place=place,
            maps=", ".join(card.maps),
            known=", ".join(known),
        )
