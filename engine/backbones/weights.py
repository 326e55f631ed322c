"""Encoder files: weights as safetensors, and a card in JSON beside them that says what they are."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from engine.backbones.resnet import ResNet18
from engine.contract.errors import ModelError

CARD_FORMAT = "swimdiff-encoder"
CARD_VERSION = 1
LARGEST_CARD_BYTES = 2**20  # a card is a page of text

ARCHITECTURES: dict[str, Callable[[int], ResNet18]] = {"resnet18": ResNet18}
NORMALISATIONS = ("standardised", "fixed")


@dataclass(frozen=True)
class Card:
    """What an encoder is.

    Args:
        architecture: a name of ARCHITECTURES.
        bands: what each input shows: red, green, nir ...
        normalisation: standardised (each band of each image to mean 0 and deviation 1), or fixed by `mean` and
            `deviation`.
        mean: one a band, for fixed.
        deviation: one a band, for fixed, above 0.
        maps: which maps serve to compare dates.
        resolution_m: ground sampling distance of the images it was trained on.
        classes: what it tells apart, where it was trained on labels.
        licence: of the weights.
        trained: how and on what.
        accuracy: measured, name to value.
    """

    architecture: str
    bands: tuple[str, ...]
    normalisation: str = "standardised"
    mean: tuple[float, ...] = ()
    deviation: tuple[float, ...] = ()
    maps: tuple[str, ...] = ("stem", "layer1", "layer2")
    resolution_m: float | None = None
    classes: tuple[str, ...] = ()
    licence: str = ""
    trained: str = ""
    accuracy: dict[str, float] = field(default_factory=dict)


def card_path(weights: Path) -> Path:
    """Where the card of a weights file lies."""
    return weights.with_suffix(".json")


def save_encoder(path: Path, encoder: ResNet18, card: Card) -> None:
    """Writes weights and card.

    Args:
        path: of the weights, ending in .safetensors.
        encoder: the network.
        card: what it is.
    """
    _check(card, card_path(path))
    save_file({name: value.detach().cpu().contiguous() for name, value in encoder.network.state_dict().items()}, path)
    text = json.dumps({"format": CARD_FORMAT, "version": CARD_VERSION, **asdict(card)}, indent=1, sort_keys=True)
    card_path(path).write_text(text + "\n", encoding="utf-8")


def load_card(path: Path) -> Card:
    """Reads the card of a weights file.

    Raises:
        ModelError: where it is missing, damaged or of another format.
    """
    place = card_path(path)
    try:
        if place.stat().st_size > LARGEST_CARD_BYTES:
            raise ModelError(f"{place} is too large for a card.", "Choose an encoder file of this program.")
        content = json.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(f"{place} is missing.", "Put the card beside the weights; both belong together.") from None
    except (OSError, ValueError) as error:
        raise ModelError(f"{place} cannot be read: {error}", "Get both files anew.") from error
    if not isinstance(content, dict) or content.get("format") != CARD_FORMAT or content.get("version") != CARD_VERSION:
        raise ModelError(
            f"{place} is no card of an encoder, version {CARD_VERSION}.", "Choose an encoder file of this program."
        )
    known: dict[str, Any] = {name: _frozen(content[name]) for name in Card.__dataclass_fields__ if name in content}
    try:
        card = Card(**known)
    except TypeError as error:
        raise ModelError(f"{place} is incomplete: {error}", "Get both files anew.") from error
    _check(card, place)
    return card


def load_encoder(path: Path) -> tuple[ResNet18, Card]:
    """Reads an encoder, ready to be used.

    Raises:
        ModelError: where the file is missing, damaged, or holds other weights than its card says.
    """
    if path.suffix != ".safetensors":
        raise ModelError(f"{path} is no .safetensors file.", "Other formats can run foreign code and are not read.")
    if not path.is_file():
        raise ModelError(f"The encoder {path} is missing.", "Choose a file that is there.")
    card = load_card(path)
    try:
        weights = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ModelError(f"{path} cannot be read: {error}", "Get the file anew.") from error
    encoder = ARCHITECTURES[card.architecture](len(card.bands))
    try:
        encoder.network.load_state_dict(weights)
    except RuntimeError as error:
        raise ModelError(
            f"{path} does not hold the weights of {card.architecture} with {len(card.bands)} bands.",
            "Check that weights and card belong together.",
        ) from error
    if not all(bool(torch.isfinite(value).all()) for value in weights.values()):
        raise ModelError(f"{path} holds weights that are not finite.", "Get the file anew.")
    return encoder.eval(), card


def random_encoder(band_count: int, seed: int) -> ResNet18:
    """A ResNet-18 with random weights that are the same for the same seed."""
    encoder = ResNet18(band_count)
    encoder.initialise(torch.Generator().manual_seed(seed))
    return encoder.eval()


def _check(card: Card, place: Path) -> None:
    remedy = "Correct the card, or get both files anew."
    if card.architecture not in ARCHITECTURES:
        raise ModelError(f"{place}: architecture {card.architecture!r}.", f"Known are {', '.join(ARCHITECTURES)}.")
    if not card.bands or not all(isinstance(band, str) for band in card.bands):
        raise ModelError(f"{place} names no bands.", remedy)
    if card.normalisation not in NORMALISATIONS:
        raise ModelError(f"{place}: normalisation {card.normalisation!r}.", f"Known are {', '.join(NORMALISATIONS)}.")
    known = {info.name for info in ResNet18.maps}
    if not card.maps or not set(card.maps) <= known:
        raise ModelError(f"{place}: maps {card.maps!r}.", f"Known are {', '.join(sorted(known))}.")
    if card.normalisation == "fixed":
        numbers = (*card.mean, *card.deviation)
        if len(card.mean) != len(card.bands) or len(card.deviation) != len(card.bands):
            raise ModelError(f"{place} gives not one mean and deviation a band.", remedy)
        if not all(isinstance(number, (int, float)) for number in numbers) or min(card.deviation) <= 0:
            raise ModelError(f"{place} gives a mean or deviation that is no usable number.", remedy)


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
