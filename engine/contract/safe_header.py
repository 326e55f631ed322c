"""The header of a safetensors file: read with the standard library alone, checked, with checksums of its content."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from .errors import ModelError

SUFFIX = ".safetensors"
CHECKSUM_FIELD = "card_sha256"
ENCODER_KEY = "swimdiff.card"
MODEL_KEY = "swimdiff.model"
GET_ANEW = "Get the file anew."

_LENGTH_BYTES = 8  # a safetensors file begins with the length of its header, little endian
_LARGEST_HEADER_BYTES = 2**22  # a ResNet-50 has 320 tensors of about a hundred bytes each; a card is a page of text
_PIECE_BYTES = 2**20

Made = TypeVar("Made")


def read_header(path: Path, what: str = "encoder") -> tuple[dict[str, Any], int]:
    """Gives a file's header and where its values begin; shows that the file is as long as the header says.

    Args:
        path: ends in .safetensors.
        what: it should be, for messages.

    Raises:
        ModelError: where the file is missing, cut off or of another kind.
    """
    if path.suffix != SUFFIX:
        raise ModelError(
            "{path} is no {suffix} file.",
            "Other formats can run foreign code and are not read as encoders; import the file instead."
            if what == "encoder"
            else "Choose a file that train-classifier has written; other formats can run foreign code.",
            path=path,
            suffix=SUFFIX,
        )
    if not path.is_file():
        raise ModelError("The {what} {path} is missing.", "Choose a file that is there.", what=what, path=path)
    try:
        with path.open("rb") as stream:
            length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
            if not 2 <= length <= _LARGEST_HEADER_BYTES:
                raise ModelError("{path} is no safetensors file.", GET_ANEW, path=path)
            text = stream.read(length)
        size = path.stat().st_size
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}", GET_ANEW, path=path, reason=error) from error
    start = _LENGTH_BYTES + length
    if len(text) < length:
        raise ModelError("{path} is cut off.", GET_ANEW, path=path)
    try:
        header = parse_object(text.decode("utf-8"), path)
        ends = [int(entry["data_offsets"][1]) for name, entry in header.items() if name != "__metadata__"]
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise ModelError("{path} is no safetensors file.", GET_ANEW, path=path) from error
    if size != start + max(ends, default=0):
        raise ModelError("{path} is cut off, or something was added to it.", GET_ANEW, path=path)
    return header, start


def metadata_of(header: Mapping[str, Any]) -> dict[str, Any]:
    """Gives the metadata of a header; empty where it has none."""
    metadata = header.get("__metadata__")
    return metadata if isinstance(metadata, dict) else {}


def parse_object(text: str, path: Path) -> dict[str, Any]:
    """Reads JSON that should be an object.

    Args:
        text: of a header or a card.
        path: of the file, for messages.

    Raises:
        ModelError: where it is none.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelError("{path} is damaged: its header is no JSON.", GET_ANEW, path=path) from error
    if not isinstance(content, dict):
        raise ModelError("{path} is damaged: its header is no JSON object.", GET_ANEW, path=path)
    return content


def sealed(content: Mapping[str, Any]) -> str:
    """Writes a card's content as JSON, with a checksum of itself."""
    whole = {**content, CHECKSUM_FIELD: _content_sha256(content)}
    return json.dumps(whole, indent=1, sort_keys=True, ensure_ascii=False)


def unseal(
    text: str, path: Path, known_format: str, known_version: int, what: str, names: Iterable[str]
) -> dict[str, Any]:
    """Reads what `sealed` gave.

    Args:
        text: from a file's metadata.
        path: of the file, for messages.
        known_format: that the card names itself.
        known_version: the newest that can be read.
        what: the card should be of, for messages.
        names: of the fields that are known; a newer card may say more.

    Raises:
        ModelError: where it is damaged, edited, of another format or newer.
    """
    content = parse_object(text, path)
    if content.get("format") != known_format or not isinstance(content.get("version"), int):
        raise ModelError(
            "{path}: its card is not that of {what}.",
            "Choose {what} of this program.",
            path=path,
            what=_with_article(what),
        )
    if content["version"] > known_version:
        raise ModelError(
            "{path} was written by a newer version (card {version}, known is {known_version}).",
            "Update the plugin.",
            path=path,
            version=content["version"],
            known_version=known_version,
        )
    if content.get(CHECKSUM_FIELD) != _content_sha256(content):
        raise ModelError("{path}: its card was edited, or is damaged.", GET_ANEW, path=path)
    return {name: _frozen(content[name]) for name in names if name in content}


def build_card(kind: Callable[..., Made], values: Mapping[str, Any], path: Path) -> Made:
    """Makes a card of what `unseal` gave.

    Raises:
        ModelError: where a field is missing.
    """
    try:
        return kind(**values)
    except TypeError as error:
        raise ModelError("{path}: its card is incomplete: {reason}", GET_ANEW, path=path, reason=error) from error


def check_values(
    place: str,
    remedy: str,
    texts: tuple[object, ...],
    tuples: tuple[object, ...],
    metres: object,
    accuracy: object,
    *pairs: object,
) -> None:
    """Checks what cards of every kind hold.

    Args:
        place: the file, for messages.
        remedy: what to do, for messages.
        texts: must be text.
        tuples: must be tuples.
        metres: ground resolution, above 0 or None.
        accuracy: must give a number by name.
        pairs: each must give a text by name.

    Raises:
        ModelError: naming the first value that cannot be used.
    """
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(values, tuple) for values in tuples):
        raise ModelError("{place}: its card holds values of a wrong kind.", remedy, place=place)
    if metres is not None and (not isinstance(metres, (int, float)) or not all_numbers((metres,)) or metres <= 0):
        raise ModelError(
            "{place}: its card gives the ground resolution {metres}.", remedy, place=place, metres=repr(metres)
        )
    if not isinstance(accuracy, dict) or not all_numbers(accuracy.values()):
        raise ModelError("{place}: its card gives a measured figure that is no number.", remedy, place=place)
    for by_name in pairs:
        if not isinstance(by_name, dict) or not all(isinstance(text, str) for text in by_name.values()):
            raise ModelError("{place}: its card gives settings or a provenance that are no text.", remedy, place=place)


def weights_checksum(path: Path, what: str = "encoder") -> str:
    """Computes the checksum of the weights in a file: names, shapes, types and values, whatever its card says.

    Raises:
        ModelError: where the file is missing, cut off or of another kind.
    """
    header, start = read_header(path, what)
    try:
        with path.open("rb") as stream:
            stream.seek(start)
            pieces = iter(lambda: stream.read(_PIECE_BYTES), b"")
            return _tensors_sha256(header, pieces)
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}", GET_ANEW, path=path, reason=error) from error


def bytes_checksum(content: bytes) -> str:
    """The same checksum of a file that is still in memory, as safetensors gives it."""
    start = _LENGTH_BYTES + int.from_bytes(content[:_LENGTH_BYTES], "little")
    return _tensors_sha256(json.loads(content[_LENGTH_BYTES:start]), [memoryview(content)[start:]])


def all_numbers(values: Iterable[Any]) -> bool:
    """Says whether all are finite numbers."""
    return all(
        isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) for value in values
    )


def _frozen(value: object) -> object:
    """Makes a tuple of a list, as JSON gives it; other values stay."""
    return tuple(_frozen(entry) for entry in value) if isinstance(value, list) else value


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


def _with_article(what: str) -> str:
    return f"an {what}" if what[0] in "aeiou" else f"a {what}"
