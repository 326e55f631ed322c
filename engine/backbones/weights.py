"""Encoder files: written whole or not at all, and read only where weights and card are what was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from engine.backbones.resnet import ARCHITECTURES, ResNet
from engine.contract.card import (
    SUFFIX,
    Card,
    bytes_checksum,
    card_metadata,
    check_card,
    read_card,
    weights_checksum,
)
from engine.contract.errors import ModelError
from engine.files.commit import Commit
from engine.files.disk import failed_write

_GET_ANEW = "Get the file anew."


def save_encoder(path: Path, encoder: ResNet, card: Card, half: bool = False) -> Card:
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


def write_encoder(commit: Commit, name: str, encoder: ResNet, card: Card, half: bool = False) -> Card:
    """As `save_encoder`, for a job that publishes the file together with others.

    Args:
        commit: receives the file.
        name: of the file, ending in .safetensors.
        encoder: the network.
        card: what it is.
        half: whether to keep the convolutions as 16-bit numbers, at half the size.
    """
    if not name.endswith(SUFFIX):
        raise ModelError(
            "{name} does not end in {suffix}.",
            "Name the file {stem}{suffix}.",
            name=name,
            suffix=SUFFIX,
            stem=Path(name).stem,
        )
    _check_against(card, encoder, name)
    tensors = {key: _stored(value, half) for key, value in encoder.network.state_dict().items()}
    _check_finite(tensors, name)
    checksum = bytes_checksum(save(tensors))
    card = replace(card, sha256=checksum)
    content = save(tensors, metadata=card_metadata(card, name))

    def verify(path: Path) -> None:
        if path.read_bytes() != content:
            raise failed_write(path, None, len(content))

    path = commit.path(name)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise failed_write(path, error, len(content)) from error
    commit.add(name, verify)
    return card


def load_encoder(path: Path) -> tuple[ResNet, Card]:
    """Reads an encoder, ready to be used: float32, in evaluation mode.

    Raises:
        ModelError: where the file is missing, damaged or edited, or holds other weights than its card says.
    """
    card = read_card(path)
    if card.architecture not in ARCHITECTURES:
        raise ModelError(
            "{path}: its card names the architecture {architecture}.",
            "Known are {known}.",
            path=path,
            architecture=repr(card.architecture),
            known=", ".join(ARCHITECTURES),
        )
    encoder = ARCHITECTURES[card.architecture](len(card.bands))
    _check_against(card, encoder, str(path))
    if weights_checksum(path) != card.sha256:
        raise ModelError("{path}: its weights are not those that its card was written for.", _GET_ANEW, path=path)
    try:
        weights = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ModelError("{path} cannot be read: {reason}", _GET_ANEW, path=path, reason=error) from error
    try:
        encoder.network.load_state_dict(weights)  # copies 16-bit numbers into 32-bit ones
    except RuntimeError as error:
        raise ModelError(
            "{path} does not hold the weights of {architecture} with {bands} bands.",
            _GET_ANEW,
            path=path,
            architecture=card.architecture,
            bands=len(card.bands),
        ) from error
    _check_finite(weights, str(path))
    return encoder.eval(), card


def is_half(path: Path) -> bool:
    """Says whether a file that `load_encoder` reads keeps its convolutions as 16-bit numbers."""
    with safe_open(path, framework="pt") as opened:
        return str(opened.get_slice("conv1.weight").get_dtype()) == "F16"


def random_encoder(band_count: int, seed: int, architecture: str = "resnet18") -> ResNet:
    """An encoder with random weights that are the same for the same seed."""
    encoder = ARCHITECTURES[architecture](band_count)
    encoder.initialise(torch.Generator().manual_seed(seed))
    return encoder.eval()


def _stored(value: Tensor, half: bool) -> Tensor:
    """A tensor as it is written. Norms stay in 32 bits: they are small, and their variances span many decades."""
    value = value.detach().cpu().contiguous()
    return value.to(torch.float16) if half and value.dim() > 1 else value


def _check_finite(tensors: dict[str, Tensor], place: str) -> None:
    wrong = [name for name, value in tensors.items() if not bool(torch.isfinite(value).all())]
    if wrong:
        raise ModelError(
            "{place} holds weights that are not finite, the first in {name}.",
            "Get the file anew, or train again from an earlier state.",
            place=place,
            name=wrong[0],
        )


def _check_against(card: Card, encoder: ResNet, place: str) -> None:
    """Shows that a card describes this encoder."""
    check_card(card, place)
    if card.architecture != encoder.architecture or len(card.bands) != encoder.band_count:
        raise ModelError(
            "{place}: the card describes {architecture} with {bands} bands, and the encoder is "
            "{own_architecture} with {band_count}.",
            "Give the card that belongs to the encoder.",
            place=place,
            architecture=card.architecture,
            bands=len(card.bands),
            own_architecture=encoder.architecture,
            band_count=encoder.band_count,
        )
    known = [info.name for info in encoder.maps]
    if not set(card.maps) <= set(known):
        raise ModelError(
            "{place}: its card names the maps {maps}.",
            "Known are {known}.",
            place=place,
            maps=", ".join(card.maps),
            known=", ".join(known),
        )
