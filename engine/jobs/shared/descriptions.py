"""Inputs and grids, as results tell of them."""

from __future__ import annotations

from pathlib import Path

from engine.contract.results.classification import UsedBands
from engine.contract.results.common import FileDescription, GridDescription, InputDescription
from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.raster.info import RasterInfo
from engine.raster.reading.image_stack import ImageStack


def describe_input(info: RasterInfo, date: str = "") -> InputDescription:
    """Names an input raster.

    Args:
        info: of the raster.
        date: that a person gave; empty for the one that the file states.
    """
    return InputDescription(info.path, Path(info.path).name, date or info.acquired or "")


def describe_grid(grid: Grid) -> GridDescription:
    """Gives a grid, for people and for programs."""
    return GridDescription(grid.describe(), grid.crs_wkt, tuple(grid.transform)[:6], grid.width, grid.height)


def known_file(commit: Commit, name: str) -> FileDescription:
    """Gives size and checksum of the newest content of a name.

    Raises:
        OSError: where it cannot be read.
    """
    known = commit.describe(name)
    return FileDescription(known.bytes, known.sha256)


def describe_stack_inputs(
    stack: ImageStack,
) -> tuple[InputDescription | None, InputDescription | None, InputDescription | None]:
    """Names the images of a stack.

    Returns:
        The only one, or None; the first and the second of two dates, or None.
    """
    described = [describe_input(info) for info in stack.infos]
    return (described[0], None, None) if len(described) == 1 else (None, described[0], described[1])


def describe_bands(stack: ImageStack) -> UsedBands:
    """Gives the bands of each date, in words and as numbers."""
    return UsedBands(stack.text, stack.bands)
