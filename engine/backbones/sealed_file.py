"""Weights with their card in one file: written whole or not at all, and read only where both are what was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor

from engine.contract.errors import ModelError
from engine.contract.safe_header import GET_ANEW, SUFFIX, bytes_checksum
from engine.contract.sealed_card import CardType, SealedCard
from engine.files.commit import Commit, write_bytes


def write_sealed(
    commit: Commit, name: str, tensors: dict[str, Tensor], card: CardType, kind: SealedCard[CardType]
) -> CardType:
    """Writes weights and their card.

    Args:
        commit: receives the file; what stood there stays until the new file is verified.
        name: of the file, ending in .safetensors.
        tensors: as they are stored.
        card: what they are.
        kind: of the card.

    Returns:
        The card as it was written, with the checksum of the weights.

    Raises:
        ModelError: where the weights are not finite, or the card has a value that cannot be used.
        OutputError: where the file cannot be written.
    """
    if not name.endswith(SUFFIX):
        raise ModelError(
            "The name {name} does not end in {suffix}.",
            "Name the file {stem}{suffix}.",
            name=name,
            suffix=SUFFIX,
            stem=Path(name).stem,
        )
    tensors = {key: value.detach().cpu().contiguous() for key, value in tensors.items()}
    _check_finite(tensors, name, kind.again)
    card = replace(card, sha256=bytes_checksum(save(tensors)))
    write_bytes(commit, name, save(tensors, metadata=kind.metadata(card, name)))
    return card


def read_sealed(path: Path, card: CardType, kind: SealedCard[CardType]) -> dict[str, Tensor]:
    """Reads the weights of a file whose card was read.

    Args:
        path: of the file.
        card: as it was read from it.
        kind: of the card.

    Raises:
        ModelError: where they are damaged, not finite, or others than the card says.
    """
    if kind.checksum(path) != card.sha256:
        raise ModelError("{path}: the weights are not those that the card was written for.", GET_ANEW, path=path)
    try:
        tensors: dict[str, Tensor] = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ModelError("{path} cannot be read: {reason}", GET_ANEW, path=path, reason=error) from error
    _check_finite(tensors, str(path), kind.again)
    return tensors


def _check_finite(tensors: dict[str, Tensor], place: str, remedy: str) -> None:
    wrong = [name for name, value in tensors.items() if not bool(torch.isfinite(value).all())]
    if wrong:
        raise ModelError(
            "{place} contains weights that are not finite, first in {name}.", remedy, place=place, name=wrong[0]
        )
