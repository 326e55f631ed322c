"""How much of what a raster's header promises is in its file."""

from __future__ import annotations

import errno
import os

from rasterio.io import DatasetReader

from engine.contract.errors import ErrorCode, InputError

# Up to here, an empty raster is read in a few seconds like any other.
_READ_ANYHOW_PX = 2**26
# A block that is there takes more, however it is compressed; those that are not there, or share one place, take none.
_LEAST_BLOCK_BYTES = 2
_INDEX_BYTES = 16  # of a TIFF, for each block: where it lies and how long it is
_MOST_PARTS = 256  # of a file with holes; one of more is counted as whole


def check_filled(path: str, dataset: DatasetReader) -> None:
    """Refuses large rasters of which next to nothing is stored: hours of reading for one value everywhere.

    Args:
        path: for messages.
        dataset: of a file of this machine.

    Raises:
        InputError: it is such a raster.
    """
    if dataset.width * dataset.height <= _READ_ANYHOW_PX:
        return
    rows, columns = dataset.block_shapes[0]
    blocks = -(-dataset.height // rows) * -(-dataset.width // columns)
    index = _INDEX_BYTES * blocks if dataset.driver == "GTiff" else 0
    stored = sum(_allocated_bytes(name) for name in dataset.files if os.path.isfile(name))
    if stored - index < _LEAST_BLOCK_BYTES * blocks:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} claims to have {width} x {height} pixels, but holds next to none of them.",
            "Cut out the part that has data (QGIS: Raster > Extraction > Clip Raster by Extent) and choose that.",
            path=path,
            width=dataset.width,
            height=dataset.height,
        )


def _allocated_bytes(path: str) -> int:
    """Bytes of a file that are not holes, where the system tells them; else all."""
    size = os.path.getsize(path)
    if not hasattr(os, "SEEK_DATA"):
        return size
    found = end = 0
    descriptor = os.open(path, os.O_RDONLY)
    try:
        for _ in range(_MOST_PARTS):
            start = os.lseek(descriptor, end, os.SEEK_DATA)
            end = os.lseek(descriptor, start, os.SEEK_HOLE)
            found += end - start
            if end >= size:
                return found
    except OSError as error:
        return found if error.errno == errno.ENXIO else size  # no data behind here; or a system that cannot tell
    finally:
        os.close(descriptor)
    return size
