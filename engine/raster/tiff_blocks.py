"""Whether the table of a TIFF's blocks has a place for each of them; GDAL reads chance bytes where it has none."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO

from rasterio.io import DatasetReader

from engine.contract.errors import ErrorCode, InputError

_PLACES = {324, 273}  # TileOffsets, StripOffsets
_PLANES = 284  # PlanarConfiguration: 2 where each band has blocks of its own
_SHORT = 3
_MOST_ENTRIES = 4096  # of the first image; a TIFF has some tens


def check_block_table(path: str, stream: BinaryIO, dataset: DatasetReader) -> None:
    """Compares the number of blocks with that of their places.

    Args:
        path: for messages.
        stream: of the whole file.
        dataset: of the same file, opened.

    Raises:
        InputError: there are more blocks than places.
    """
    if dataset.driver != "GTiff":
        return
    try:
        places, planes = _first_image(stream)
    except (struct.error, OSError):
        return  # GDAL has its own word on that
    rows, columns = dataset.block_shapes[0]
    blocks = -(-dataset.height // rows) * -(-dataset.width // columns) * (dataset.count if planes else 1)
    if 0 < places < blocks:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} is damaged: it should have {blocks} blocks of pixels, but names the places of {places}.",
            "Copy or download the file again.",
            path=path,
            blocks=blocks,
            places=places,
        )


def _first_image(stream: BinaryIO) -> tuple[int, bool]:
    """Number of places of blocks that the first image names, 0 where it names none; whether bands lie apart."""
    stream.seek(0)
    order = "<" if _next(stream, "2s")[0] == b"II" else ">"
    big = _next(stream, f"{order}H")[0] == 43
    if big:
        stream.seek(8)
    stream.seek(_next(stream, f"{order}Q" if big else f"{order}I")[0])
    entries = _next(stream, f"{order}Q" if big else f"{order}H")[0]
    entry = f"{order}HHQ8s" if big else f"{order}HHI4s"
    places, planes = 0, False
    for _ in range(min(entries, _MOST_ENTRIES)):
        tag, kind, count, value = _next(stream, entry)
        if tag in _PLACES:
            places = count
        elif tag == _PLANES and kind == _SHORT:
            planes = struct.unpack_from(f"{order}H", value)[0] == 2
    return places, planes


def _next(stream: BinaryIO, form: str) -> tuple[Any, ...]:
    layout = struct.Struct(form)
    return layout.unpack(stream.read(layout.size))
