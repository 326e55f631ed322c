"""How much memory a window takes, whoever computes it."""

from __future__ import annotations

LIBRARIES_BYTES = 450 * 2**20  # torch, GDAL and the report's libraries, seen with benchmarks/memory.py
# Buffers of a window while it is computed: about thirty float32 values a pixel and band.
WINDOW_BYTES_PER_BAND_PX = 120


def window_bytes(band_count: int, window_px: int, grid_px: int) -> int:
    """Of a process that computes one window, libraries included, and nothing that it reads ahead.

    Args:
        band_count: of one date.
        window_px: edge of a window.
        grid_px: pixels of the whole grid.
    """
    return LIBRARIES_BYTES + WINDOW_BYTES_PER_BAND_PX * band_count * min(window_px**2, grid_px)
