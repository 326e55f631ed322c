"""The card inside an encoder file: what the encoder is, readable without the libraries that run it.

An encoder is one safetensors file. Its header holds the card as JSON, with a checksum of its own content and one of the
weights. So one file is all that is handed on, and a change to either part shows.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from .errors import ModelError

CARD_FORMAT = "swimdiff-encoder"
CARD_VERSION = 1
CARD_KEY = "swimdiff.card"
CHECKSUM_FIELD = "card_sha256"
NORMALISATIONS = ("standardised", "fixed")
SUFFIX = ".safetensors"

_LENGTH_BYTES = 8  # a safetensors file begins with the length of its header, little endian
_LARGEST_HEADER_BYTES = 2**22  # a ResNet-50 has 320 tensors of about a hundred bytes each; a card is a page of text
_PIECE_BYTES = 2**20
_GET_ANEW = "Get the file anew."


@dataclass(frozen=True)
class Card:
    """What an encoder is.

    Args:
        architecture: resnet18 or resnet50.
        bands: what each input shows: red, green, nir ...
        normalisation: standardised (each band of each image to mean 0 and deviation 1), or fixed by `mean` and
            `deviation`.
        mean: one a band, for fixed.
        deviation: one a band, for fixed, above 0.
        maps: which maps serve to compare dates.
        resolution_m: ground sampling distance of the images it was trained on.
        classes: what it tells apart, where it was trained on labels.
        licence: of the weights.
        trained: how, in words.
        name: as lists of models show it.
        data: what it was trained on, in words.
        steps: optimiser steps of its training; 0 where unknown.
        accuracy: measured, name to value.
        provenance: where it comes from: file, command, version ...
        sha256: of the weights, see `weights_checksum`; set when the file is written.
    """

    architecture: str
    bands: tuple[str, ...]
    normalisation: str = "standardised"
    mean: tuple[float, ...] = ()
    deviation: tuple[float, ...] = ()
    maps: tuple[str, ...] = ("stem", "layer1")
    resolution_m: float | None = None
    classes: tuple[str, ...] = ()
    licence: str = ""
    trained: str = ""
    name: str = ""
    data: str = ""
    steps: int = 0
    accuracy: dict[str, float] = field(default_factory=dict)
    provenance: dict[str, str] = field(default_factory=dict)
    sha256: str = ""


def card_metadata(card: Card, place: str) -> dict[str, str]:
    """Puts a card into the form that a safetensors header takes.

    Args:
        card: what the encoder is.
        place: the file, for messages.

    Raises:
        ModelError: where a value of the card cannot be used.
    """
    check_card(card, place)
    content = {"format": CARD_FORMAT, "version": CARD_VERSION, **asdict(card)}
    content[CHECKSUM_FIELD] = _content_sha256(content)
    return {CARD_KEY: json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False)}


def has_card(path: Path) -> bool:
    """Says whether a safetensors file holds a card, be it good or bad.

    Raises:
        ModelError: where the file is missing, cut off or of another kind.
    """
    header, _ = _read_header(path)
    metadata = header.get("__metadata__")
    return isinstance(metadata, dict) and CARD_KEY in metadata


def read_card(path: Path) -> Card:
    """Reads the card of an encoder file; the weights are not read, so they may still be damaged.

    Args:
        path: ends in .safetensors.

    Raises:
        ModelError: where the file is missing, cut off, of another kind or version, without card, or its card edited.
    """
    header, _ = _read_header(path)
    metadata = header.get("__metadata__")
    text = metadata.get(CARD_KEY) if isinstance(metadata, dict) else None
    if not isinstance(text, str):
        raise ModelError(
            f"{path} has no card that says what it is.", "Import it as an encoder of others, which gives it a card."
        )
    content = _parse(text, path)
    if content.get("format") != CARD_FORMAT or not isinstance(content.get("version"), int):
        raise ModelError(f"{path}: its card is not that of an encoder.", "Choose an encoder file of this program.")
    if content["version"] > CARD_VERSION:
        raise ModelError(
            f"{path} was written by a newer version (card {content['version']}, known is {CARD_VERSION}).",
            "Update the plugin.",
        )
    if content.get(CHECKSUM_FIELD) != _content_sha256(content):
        raise ModelError(f"{path}: its card was edited, or is damaged.", _GET_ANEW)
    known: dict[str, Any] = {one.name: _frozen(content[one.name]) for one in fields(Card) if one.name in content}
    try:
        card = Card(**known)
    except TypeError as error:
        raise ModelError(f"{path}: its card is incomplete: {error}", _GET_ANEW) from error
    check_card(card, str(path))
    return card


def weights_checksum(path: Path) -> str:
    """Computes the checksum of the weights in a file: names, shapes, types and values, whatever its card says.

    Raises:
        ModelError: where the file is missing, cut off or of another kind.
    """
    header, start = _read_header(path)
    try:
        with path.open("rb") as stream:
            stream.seek(start)
            pieces = iter(lambda: stream.read(_PIECE_BYTES), b"")
            return _tensors_sha256(header, pieces)
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error}", _GET_ANEW) from error


def bytes_checksum(content: bytes) -> str:
    """The same checksum of a file that is still in memory, as safetensors gives it."""
    start = _LENGTH_BYTES + int.from_bytes(content[:_LENGTH_BYTES], "little")
    return _tensors_sha256(json.loads(content[_LENGTH_BYTES:start]), [memoryview(content)[start:]])


def check_card(card: Card, place: str) -> None:
    """Checks the values of a card.

    Args:
        card: of an encoder.
        place: the file, for messages.

    Raises:
        ModelError: naming the first value that cannot be used.
    """
    remedy = "Correct the card, or get the file anew."
    texts = (card.architecture, card.licence, card.trained, card.name, card.data, card.sha256)
    tuples = (card.bands, card.mean, card.deviation, card.maps, card.classes)
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(values, tuple) for values in tuples):
        raise ModelError(f"{place}: its card holds values of a wrong kind.", remedy)
    if not card.bands or not all(isinstance(band, str) and band for band in card.bands):
        raise ModelError(f"{place}: its card names no bands.", remedy)
    if not card.maps or not all(isinstance(name, str) for name in (*card.maps, *card.classes)):
        raise ModelError(f"{place}: its card names no maps.", remedy)
    if card.normalisation not in NORMALISATIONS:
        raise ModelError(
            f"{place}: its card gives the normalisation {card.normalisation!r}.",
            f"Known are {', '.join(NORMALISATIONS)}.",
        )
    counts = {len(card.mean), len(card.deviation)}
    if not counts <= ({len(card.bands)} if card.normalisation == "fixed" else {0, len(card.bands)}):
        raise ModelError(f"{place}: its card gives not one mean and deviation a band.", remedy)
    if not _all_numbers((*card.mean, *card.deviation)) or min(card.deviation, default=1.0) <= 0:
        raise ModelError(f"{place}: its card gives a mean or deviation that is no usable number.", remedy)
    if card.resolution_m is not None and (not _all_numbers((card.resolution_m,)) or card.resolution_m <= 0):
        raise ModelError(f"{place}: its card gives the ground resolution {card.resolution_m!r}.", remedy)
    if not isinstance(card.steps, int) or isinstance(card.steps, bool) or card.steps < 0:
        raise ModelError(f"{place}: its card gives {card.steps!r} steps.", remedy)
    if not isinstance(card.accuracy, dict) or not _all_numbers(card.accuracy.values()):
        raise ModelError(f"{place}: its card gives a measured figure that is no number.", remedy)
    if not isinstance(card.provenance, dict) or not all(isinstance(text, str) for text in card.provenance.values()):
        raise ModelError(f"{place}: its card gives a provenance that is no text.", remedy)


def _read_header(path: Path) -> tuple[dict[str, Any], int]:
    """Gives a file's header and where its values begin; shows that the file is as long as the header says."""
    if path.suffix != SUFFIX:
        raise ModelError(
            f"{path} is no {SUFFIX} file.",
            "Other formats can run foreign code and are not read as encoders; import the file instead.",
        )
    if not path.is_file():
        raise ModelError(f"The encoder {path} is missing.", "Choose a file that is there.")
    try:
        with path.open("rb") as stream:
            length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
            if not 2 <= length <= _LARGEST_HEADER_BYTES:
                raise ModelError(f"{path} is no safetensors file.", _GET_ANEW)
            text = stream.read(length)
        size = path.stat().st_size
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error}", _GET_ANEW) from error
    start = _LENGTH_BYTES + length
    if len(text) < length:
        raise ModelError(f"{path} is cut off.", _GET_ANEW)
    try:
        header = _parse(text.decode("utf-8"), path)
        ends = [int(entry["data_offsets"][1]) for name, entry in header.items() if name != "__metadata__"]
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise ModelError(f"{path} is no safetensors file.", _GET_ANEW) from error
    if size != start + max(ends, default=0):
        raise ModelError(f"{path} is cut off, or something was added to it.", _GET_ANEW)
    return header, start


def _parse(text: str, path: Path) -> dict[str, Any]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path} is damaged: its header is no JSON.", _GET_ANEW) from error
    if not isinstance(content, dict):
        raise ModelError(f"{path} is damaged: its header is no JSON object.", _GET_ANEW)
    return content


def _tensors_sha256(header: Mapping[str, Any], pieces: Iterable[bytes | memoryview]) -> str:
    described = {name: entry for name, entry in header.items() if name != "__metadata__"}
    digest = hashlib.sha256(json.dumps(described, sort_keys=True).encode("utf-8"))
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def _content_sha256(content: Mapping[str, Any]) -> str:
    """Checksum of a card's content, whatever its layout as text."""
    rest = {name: value for name, value in content.items() if name != CHECKSUM_FIELD}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode("utf-8")).hexdigest()


def _all_numbers(values: Iterable[Any]) -> bool:
    return all(
        isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) for value in values
    )


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
