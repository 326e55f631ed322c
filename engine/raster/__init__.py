"""The only layer that opens raster and vector files: description, grids, windows, reading, writing, statistics."""

from __future__ import annotations

from engine.raster.bandmap import BandMapping, band_mapping
from engine.raster.describe import describe, fingerprint
from engine.raster.grid import Grid, common_grid
from engine.raster.info import Access, BandInfo, RasterInfo
from engine.raster.reader import PairReader, StackReader
from engine.raster.windows import Tile, Window

__all__ = [
    "Access",
    "BandInfo",
    "BandMapping",
    "Grid",
    "PairReader",
    "RasterInfo",
    "StackReader",
    "Tile",
    "Window",
    "band_mapping",
    "common_grid",
    "describe",
    "fingerprint",
]
