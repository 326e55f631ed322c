"""Windows of a grid, and the aligned pixels of all dates inside one."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.raster.arrays import BoolArray, FloatArray


@dataclass(frozen=True, order=True)
class Window:
    """A rectangle of grid pixels.

    Args:
        row: first row, from 0. May lie outside of the grid.
        col: first column.
        height: rows, at least 0.
        width: columns, at least 0.
    """

    row: int
    col: int
    height: int
    width: int

    @property
    def row_stop(self) -> int:
        """First row behind the window."""
        return self.row + self.height

    @property
    def col_stop(self) -> int:
        """First column behind the window."""
        return self.col + self.width

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.height, self.width

    @property
    def size_px(self) -> int:
        """Number of pixels."""
        return self.height * self.width

    @property
    def empty(self) -> bool:
        """Holds no pixel."""
        return self.height <= 0 or self.width <= 0

    def grow(self, halo: int, grid_shape: tuple[int, int] | None = None) -> Window:
        """This window with a halo on all sides, clipped to the grid where its shape is given.

        Args:
            halo: pixels on each side.
            grid_shape: rows and columns; None does not clip.
        """
        grown = Window(self.row - halo, self.col - halo, self.height + 2 * halo, self.width + 2 * halo)
        return grown if grid_shape is None else grown.intersect(Window(0, 0, *grid_shape))

    def align(self, multiple: int, grid_shape: tuple[int, int]) -> Window:
        """The smallest window around this one whose origin is a multiple, and whose end is too or is the grid's.

        Args:
            multiple: at least 1.
            grid_shape: rows and columns.
        """
        row = self.row // multiple * multiple
        col = self.col // multiple * multiple
        row_stop = min(-(-self.row_stop // multiple) * multiple, grid_shape[0])
        col_stop = min(-(-self.col_stop // multiple) * multiple, grid_shape[1])
        return Window(row, col, row_stop - row, col_stop - col)

    def intersect(self, other: Window) -> Window:
        """What both share; of height or width 0 where they do not meet."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        height = max(0, min(self.row_stop, other.row_stop) - row)
        width = max(0, min(self.col_stop, other.col_stop) - col)
        return Window(row, col, height, width)

    def shift(self, rows: int, cols: int) -> Window:
        """This window moved.

        Args:
            rows: downwards, in pixels.
            cols: to the right.
        """
        return Window(self.row + rows, self.col + cols, self.height, self.width)

    def contains(self, other: Window) -> bool:
        """Says whether the other lies inside."""
        return (
            self.row <= other.row
            and self.col <= other.col
            and other.row_stop <= self.row_stop
            and other.col_stop <= self.col_stop
        )

    def slices_in(self, outer: Window) -> tuple[slice, slice]:
        """Slices that cut this window out of an array that covers `outer`."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.height), slice(col, col + self.width)


@dataclass(frozen=True)
class Tile:
    """One date or several on the common grid.

    Args:
        core: the pixels this tile is responsible for; cores partition the grid.
        outer: core with its halo, clipped to the grid.
        images: one a date, [C, h, w] over `outer` in physical values; 0 where not valid.
        valid: [h, w] over `outer`: all dates have data in all bands.
    """

    core: Window
    outer: Window
    images: tuple[FloatArray, ...]
    valid: BoolArray

    @property
    def before(self) -> FloatArray:
        """The first date, [C, h, w]."""
        return self.images[0]

    @property
    def after(self) -> FloatArray:
        """The last date, [C, h, w]; the first where there is one only."""
        return self.images[-1]

    @property
    def core_slices(self) -> tuple[slice, slice]:
        """Slices that cut the core out of arrays over `outer`."""
        return self.core.slices_in(self.outer)


def split(length: int, step: int, phase: int = 0) -> list[int]:
    """Boundaries 0 = b0 < b1 < ... = length, at `phase` plus multiples of `step` in between.

    Args:
        length: at least 1.
        step: largest distance of two neighbours, at least 1.
        phase: where the lattice of boundaries lies; any integer.
    """
    first = phase % step or step
    return [0, *range(first, length, step), length]


def windows_between(rows: Sequence[int], cols: Sequence[int]) -> Iterator[Window]:
    """Windows between boundaries, row by row.

    Args:
        rows: ascending boundaries, as `split` gives them.
        cols: likewise.
    """
    for top, bottom in itertools.pairwise(rows):
        for left, right in itertools.pairwise(cols):
            yield Window(top, left, bottom - top, right - left)


def row_stripes(grid_shape: tuple[int, int], size_px: int = 2**21) -> Iterator[Window]:
    """Windows of full width from top to bottom, of about equally many pixels however wide the grid is.

    Args:
        grid_shape: rows and columns.
        size_px: most pixels of a stripe of more than one row. Two million take eight megabytes as float32, so that the
            dozen copies that a computation makes stay below what the engine's libraries take.
    """
    height, width = grid_shape
    rows = max(1, size_px // width)
    for row in range(0, height, rows):
        yield Window(row, 0, min(rows, height - row), width)
