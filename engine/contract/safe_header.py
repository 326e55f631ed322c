"""The header of a safetensors file: read with the standard library alone, checked, with checksums of its content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .errors import ModelError
from .file_sets import settle
from .regular import open_regular

SUFFIX = ".safetensors"
ENCODER_KEY = "swimdiff.card"
MODEL_KEY = "swimdiff.model"
GET_ANEW = "Download or copy the file again."

_LENGTH_BYTES = 8  # a safetensors file begins with the length of its header, little endian
_LARGEST_HEADER_BYTES = 2**22  # a ResNet-50 has 320 tensors of about a hundred bytes each; a card is a page of text
_PIECE_BYTES = 2**20


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
            "{path} is not a {suffix} file.",
            "Files of other formats could run foreign code and cannot be used as encoders. Import the file first."
            if what == "encoder"
            else "Choose a file written by train-classifier; files of other formats could run foreign code.",
            path=path,
            suffix=SUFFIX,
        )
    settle(path.parent)
    if not path.exists():
        raise ModelError("{path} does not exist.", "Choose an existing file.", path=path)
    try:
        with open_regular(path) as stream:
            length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
            if not 2 <= length <= _LARGEST_HEADER_BYTES:
                raise ModelError("{path} is not a safetensors file.", GET_ANEW, path=path)
            text = stream.read(length)
        size = path.stat().st_size
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}", GET_ANEW, path=path, reason=error) from error
    start = _LENGTH_BYTES + length
    if len(text) < length:
        raise ModelError("{path} is truncated.", GET_ANEW, path=path)
    try:
        header = parse_object(text.decode("utf-8"), path)
        ends = [int(entry["data_offsets"][1]) for name, entry in header.items() if name != "__metadata__"]
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        raise ModelError("{path} is not a safetensors file.", GET_ANEW, path=path) from error
    if size != start + max(ends, default=0):
        raise ModelError("{path} is truncated, or something was added to it.", GET_ANEW, path=path)
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
        raise ModelError("{path} is damaged: its header is not JSON.", GET_ANEW, path=path) from error
    if not isinstance(content, dict):
        raise ModelError("{path} is damaged: its header is not a JSON object.", GET_ANEW, path=path)
    return content


def weights_checksum(path: Path, what: str = "encoder") -> str:
    """Computes the checksum of the weights in a file: names, shapes, types and values, whatever its card says.

    Raises:
        ModelError: where the file is missing, cut off or of another kind.
    """
    header, start = read_header(path, what)
    try:
        with open_regular(path) as stream:
            stream.seek(start)
            pieces = iter(lambda: stream.read(_PIECE_BYTES), b"")
            return _tensors_sha256(header, pieces)
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}", GET_ANEW, path=path, reason=error) from error


def bytes_checksum(content: bytes) -> str:
    """The same checksum of a file that is still in memory, as safetensors gives it."""
    start = _LENGTH_BYTES + int.from_bytes(content[:_LENGTH_BYTES], "little")
    return _tensors_sha256(json.loads(content[_LENGTH_BYTES:start]), [memoryview(content)[start:]])


def _tensors_sha256(header: Mapping[str, Any], pieces: Iterable[bytes | memoryview]) -> str:
    described = {name: entry for name, entry in header.items() if name != "__metadata__"}
    digest = hashlib.sha256(json.dumps(described, sort_keys=True).encode("utf-8"))
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()
