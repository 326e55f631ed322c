"""What a reader needs of a mask, and the parts of a window that it covers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from engine.raster.info import AnyArray, BoolArray, RasterInfo
from engine.raster.reading.cache import UnitCache
from engine.raster.reading.sources import Source
from engine.raster.windows import Window


class Read(Protocol):
    """How a mask is read."""

    @property
    def bands(self) -> tuple[int, ...]:
        """Band numbers, from 1."""


class Hiding(Protocol):
    """A raster that hides parts of an image."""

    @property
    def info(self) -> RasterInfo:
        """Its file."""

    @property
    def kind(self) -> Read:
        """How it is read."""

    def hidden(self, values: AnyArray) -> BoolArray:
        """Says which pixels of [C, h, w] stored values must not be compared."""


def covered_parts(
    window: Window, source: Source, cache: UnitCache
) -> Iterator[tuple[AnyArray, BoolArray | None, tuple[slice, slice]]]:
    """Cuts the units of a source to a window.

    Args:
        window: of the grid.
        source: of the mask.
        cache: holds its units.

    Yields:
        Values [C, h, w], which of them lie on the file (None: all), and where they lie in the window.
    """
    for key in source.keys(window):
        unit = cache.held(key)
        part = unit.window.intersect(window)
        inside = part.slices_in(unit.window)
        there = None if unit.valid is None else unit.valid[inside]
        yield unit.data[(slice(None), *inside)], there, part.slices_in(window)
