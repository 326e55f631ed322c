"""Tolerance for misregistration: a pixel is unchanged if it fits any pixel of the other date near it."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from engine.change.base import Detector
from engine.change.maps import PairMaps


def offsets(radius_px: int) -> Iterator[tuple[int, int]]:
    """Rows and columns of the places within a radius, the centre left out."""
    for row in range(-radius_px, radius_px + 1):
        for col in range(-radius_px, radius_px + 1):
            if 0 < row * row + col * col <= radius_px * radius_px:
                yield row, col


def shifted(values: Tensor, row: int, col: int) -> Tensor:
    """The values at (r + row, c + col) for each (r, c); 0 where that lies outside.

    Args:
        values: [..., h, w].
    """
    result = torch.zeros_like(values)
    height, width = values.shape[-2:]
    if abs(row) >= height or abs(col) >= width:
        return result
    to_rows, from_rows = slice(max(0, -row), height - max(0, row)), slice(max(0, row), height + min(0, row))
    to_cols, from_cols = slice(max(0, -col), width - max(0, col)), slice(max(0, col), width + min(0, col))
    result[..., to_rows, to_cols] = values[..., from_rows, from_cols]
    return result


def tolerant_score(detector: Detector, maps: PairMaps, radius_px: int) -> Tensor:
    """Smallest score over shifts of the after image.

    Args:
        detector: fitted.
        maps: of the tile.
        radius_px: 0 for none.
    """
    best = detector.raw(maps)
    for row, col in offsets(radius_px):
        after, held = shifted(maps.after_raw, row, col), shifted(maps.valid, row, col)
        both = maps.valid & held
        moved = PairMaps.of_tensors(maps.before_raw * both, after * both, both, maps.scale, maps.origin)
        best = torch.where(both, torch.minimum(best, detector.raw(moved)), best)
    return best
