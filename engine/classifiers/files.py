"""Classifier files: written whole or not at all, and read only where weights and card are what was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import torch
from torch import Tensor

from engine.backbones.sealed_file import read_sealed, write_sealed
from engine.classifiers.base import Classifier, Loader
from engine.contract.errors import ModelError
from engine.contract.model_card import MODEL_CARD, OBJECTS, ModelCard, read_model_card
from engine.files.commit import Commit

# Modules by the kind on the card; loaded when asked for, so that a quick model does not wait for the other's parts.
LOADERS = {"quick": "engine.classifiers.quick", "thorough": "engine.classifiers.thorough"}


def save_classifier(path: Path, classifier: Classifier) -> ModelCard:
    """Writes a classifier into one file; what stood there stays until the new file is verified.

    Args:
        path: ends in .safetensors; its folder is there.
        classifier: trained.

    Returns:
        The card as it was written, with the checksum of the weights.

    Raises:
        ModelError: where the weights are not finite, or the card has a value that cannot be used.
        OutputError: where the file cannot be written.
    """
    with Commit(path.parent) as commit:
        written = write_classifier(commit, path.name, classifier)
        commit.publish()
    return written


def write_classifier(commit: Commit, name: str, classifier: Classifier) -> ModelCard:
    """As `save_classifier`, for a job that publishes the file together with others.

    Args:
        commit: receives the file.
        name: of the file, ending in .safetensors.
        classifier: trained.
    """
    card = replace(classifier.card, kind=classifier.kind)
    return write_sealed(commit, name, classifier.state(), card, MODEL_CARD)


def refuse_detector(card: ModelCard, path: Path) -> None:
    """Refuses a model of objects where pixels or places are named.

    Args:
        card: of the model.
        path: of its file.

    Raises:
        ModelError: it is one.
    """
    if card.kind == OBJECTS:
        raise ModelError(
            "{path} is a model of objects.", "Use it with detect-objects, or choose another model.", path=path
        )


def load_classifier(path: Path, device: torch.device | None = None) -> Classifier:
    """Reads a classifier of any kind, ready to be used.

    Args:
        path: of the file.
        device: where it computes; the CPU where not given.

    Raises:
        ModelError: where the file is missing, damaged, edited, of another product, or holds other weights than its
            card says, or weights that are not finite.
    """
    card = read_model_card(path)
    refuse_detector(card, path)
    if card.kind not in LOADERS:
        raise ModelError(
            "{path} names whole places, not pixels.", "Use it with classify-scenes, or choose another model.", path=path
        )
    state = read_sealed(path, card, MODEL_CARD)
    try:
        return build_classifier(card, state, torch.device("cpu") if device is None else device)
    except (KeyError, ValueError, RuntimeError) as error:
        if isinstance(error, ModelError):
            raise
        raise ModelError(
            "{path} does not contain what its card describes: {reason}",
            "Train the model again, or download or copy the file again.",
            path=path,
            reason=error,
        ) from error


def build_classifier(card: ModelCard, state: Mapping[str, Tensor], device: torch.device) -> Classifier:
    """Builds a classifier of any kind from its file's content; see `Loader`."""
    build: Loader = import_module(LOADERS[card.kind]).load
    return build(card, state, device)
