"""Images as they are packed: tiles laid out on sheets, and bands as bytes; both as WebP."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
SHEET_TILES = 12  # a side of a sheet; larger ones compress no better
# Bands of 16 bits become bytes that reach so many deviations below and above their mean; beyond, they are cut off.
BELOW, ABOVE = 3.0, 7.0


def write_sheets(tiles: Bytes, quality: int) -> list[bytes]:
    """Lays [N,3,P,P] tiles out on sheets, which take less room than a picture a tile."""
    per_sheet = SHEET_TILES**2
    sheets = []
    for start in range(0, len(tiles), per_sheet):
        part = tiles[start : start + per_sheet]
        rows = -(-len(part) // SHEET_TILES)
        size = part.shape[2]
        full = np.zeros((rows * SHEET_TILES, 3, size, size), np.uint8)
        full[: len(part)] = part
        grid = full.reshape(rows, SHEET_TILES, 3, size, size).transpose(0, 3, 1, 4, 2)
        sheets.append(write_picture(grid.reshape(rows * size, SHEET_TILES * size, 3), quality))
    return sheets


def read_sheet(content: bytes, size_px: int) -> Bytes:
    """[n,3,P,P] the tiles of a sheet, and blank ones behind the last."""
    sheet = read_picture(content, "RGB")
    rows, cols = sheet.shape[0] // size_px, sheet.shape[1] // size_px
    grid = sheet.reshape(rows, size_px, cols, size_px, 3).transpose(0, 2, 4, 1, 3)
    return np.ascontiguousarray(grid.reshape(rows * cols, 3, size_px, size_px))


def write_picture(pixels: Bytes, quality: int) -> bytes:
    """[H,W,3] or [H,W] as WebP."""
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "WEBP", quality=quality, method=6)
    return stream.getvalue()


def write_mask(mask: npt.NDArray[np.bool_]) -> bytes:
    """[H,W] without a loss."""
    stream = io.BytesIO()
    Image.fromarray(mask).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def read_picture(content: bytes, mode: str) -> Bytes:
    """[H,W,3] of mode RGB, [H,W] of L."""
    with Image.open(io.BytesIO(content)) as picture:
        return np.asarray(picture.convert(mode), dtype=np.uint8)


def byte_range(mean: npt.NDArray[np.float64], deviation: npt.NDArray[np.float64]) -> tuple[Floats, Floats]:
    """Scale and offset [C] of bands whose stored value is byte * scale + offset."""
    scale = (BELOW + ABOVE) * deviation / 255.0
    return scale.astype(np.float32), (mean - BELOW * deviation).astype(np.float32)


def as_bytes(values: Floats, valid: npt.NDArray[np.bool_], ranges: Sequence[Floats]) -> Bytes:
    """[C,H,W] stored values as bytes; pixels without data get the mean."""
    scale, offset = (part[:, None, None] for part in ranges)
    found = np.where(valid, (values - offset) / scale, BELOW * 255.0 / (BELOW + ABOVE))
    return np.clip(np.rint(found), 0, 255).astype(np.uint8)
