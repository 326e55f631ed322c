"""Writes the synthetic pair and its truth: georeferenced, tiled, in bands of rows, so that any size fits in memory."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS

from engine.contract.errors import ErrorCode, InputError, OutputError
from engine.contract.results import trial
from engine.contract.results.trial import SampleAnswer
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.raster.access import open_raster
from engine.raster.grid import Grid
from engine.raster.info import FILES_ONLY
from engine.raster.windows import Window
from engine.raster.writing.writer import Layout, RasterWriter
from engine.sample.acquisition import CELL_M, PLACES, Acquisition
from engine.sample.light import AUTUMN, SUMMER
from engine.sample.places import add_places
from engine.sample.sites import add_sites
from engine.sample.style import natural_colours

ZONE = "EPSG:32631"
ORIGIN_M = (600_000.0, 5_700_000.0)  # east and north of the landscape's upper left corner, in the middle of the zone
BANDS = ("B02", "B03", "B04", "B08")
DATES = ("2019-06-18", "2021-09-12")
# The later image begins 16 m further north and 26 m further west, so that the two grids do not fit each other.
LATER_M = (-16.0, -26.0)
LATER_MORE_PX = 5  # by which it is larger, so that it covers the earlier one
# Rows and columns by which the later image lies beside its georeference: below half a pixel, as good products promise.
SHIFT_PX = (0.30, -0.20)
# Places of the ground that are evaluated at a time: about 60 MB, and a third of a second.
PIECE_PLACES = 2**19
UNKNOWN = 255
TILE_PX = 512
_SEED_TAG = "SWIMDIFF_SEED"
# Numbers that are drawn black and white; the later date is darker and hazier.
SUMMER_STRETCH = (100, 2000)
AUTUMN_STRETCH = (200, 1850)

Rows = Callable[[int, int], npt.NDArray[Any]]


def make_pair(folder: Path, size_px: int, seed: int, observer: Observer) -> SampleAnswer:
    """Makes before.tif, after.tif and truth.tif.

    Before has 4 bands in 16 bit on a 10 m grid. After shows the same land in another season, on another grid, a part
    of a pixel beside its place, with clouds as nodata, and with 1 to 4 % of the ground built over. Truth lies on the
    grid of before: 0 unchanged, 1 changed, 255 under a cloud. sites.gpkg has a box with a class for each new
    thing that no cloud hides, but for roads; places.gpkg has a point with a class for each tile that is clearly of one
    kind.

    Args:
        folder: receives the files; made when missing.
        size_px: width and height of before and truth.
        seed: of the landscape; the same seed gives the same bytes.
        observer: hears the progress and may cancel between bands of rows.

    Returns:
        Paths of the folder and the files, and what was put into them.

    Raises:
        OutputError: where the folder cannot be written.
        JobCancelled: where the observer asks for it.
    """
    extent_m = size_px * CELL_M
    earlier = Acquisition(0.0, 0.0, (0.0, 0.0), SUMMER, built=False, clouds_m=0.0)
    later = Acquisition(LATER_M[0], LATER_M[1], SHIFT_PX, AUTUMN, built=True, clouds_m=extent_m)
    sky = Acquisition(0.0, 0.0, (0.0, 0.0), AUTUMN, built=True, clouds_m=extent_m)
    later_px = size_px + LATER_MORE_PX
    counts = np.zeros(2, np.int64)

    def truth(row: int, height: int) -> npt.NDArray[np.uint8]:
        changed = sky.changed(row, height, size_px, seed)
        hidden = sky.hidden(row, height, size_px, seed)
        counts[:] += (np.count_nonzero(changed & ~hidden), np.count_nonzero(~hidden))
        return np.where(hidden, UNKNOWN, changed).astype(np.uint8)[None]

    before = (0.0, 0.0)
    plans: tuple[tuple[str, int, tuple[float, float], Rows], ...] = (
        ("before.tif", size_px, before, lambda row, height: earlier.window(row, height, size_px, seed)),
        ("after.tif", later_px, LATER_M, lambda row, height: later.window(row, height, later_px, seed)),
        ("truth.tif", size_px, before, truth),
    )
    with OutputFolder(folder) as output, output.commit() as commit:
        _refuse_strangers(
            output.path, [*(name for name, *_ in plans), "before.qml", "after.qml", trial.SITES, trial.PLACES]
        )
        for name, stretch in (("before.qml", SUMMER_STRETCH), ("after.qml", AUTUMN_STRETCH)):
            write_text(commit, name, natural_colours(*stretch))
        for number, (name, width, corner_m, rows) in enumerate(plans):
            layout = _layout(name, seed)
            span = SpanObserver(observer, number / len(plans), (number + 1) / len(plans))
            writer = RasterWriter(commit.path(name), _grid(width, corner_m), layout)
            _write(commit, name, writer, width, rows, span)
        add_sites(commit, trial.SITES, extent_m, seed, _grid(size_px, before))
        add_places(commit, trial.PLACES, extent_m, seed, _grid(size_px, before))
        commit.publish()
    before_path, after_path, truth_path = (str(folder / name) for name, *_ in plans)
    changed_share = float(counts[0] / max(counts[1], 1))
    layers = (str(folder / name) for name in (trial.SITES, trial.PLACES))
    return SampleAnswer(str(folder), before_path, after_path, truth_path, SHIFT_PX, changed_share, *layers)


def _refuse_strangers(folder: Path, names: Sequence[str]) -> None:
    """Refuses to replace files that are no earlier pair.

    Raises:
        OutputError: naming the first.
    """
    there = [folder / name for name in names if os.path.lexists(folder / name)]
    rasters = [path for path in there if path.suffix == ".tif"]
    ours = bool(rasters) and all(_is_ours(path) for path in rasters)
    if there and not ours:
        raise OutputError(
            ErrorCode.OUTPUT_CONFLICT,
            "{path} is no image of an earlier sample; it would be replaced.",
            "Choose another output folder, or move this file elsewhere.",
            path=next((path for path in rasters if not _is_ours(path)), there[0]),
        )


def _is_ours(path: Path) -> bool:
    try:
        with open_raster(str(path), FILES_ONLY) as dataset:
            return _SEED_TAG in dataset.tags()
    except InputError:
        return False


def _write(commit: Commit, name: str, writer: RasterWriter, edge_px: int, rows: Rows, observer: Observer) -> None:
    try:
        for row, height in _pieces(edge_px):
            raise_if_cancelled(observer)
            writer.write(Window(row, 0, height, edge_px), rows(row, height))
            observer.progress((row + height) / edge_px, "Making {name}", name=name)
        writer.close()
    except BaseException:
        writer.abandon()
        raise
    commit.add(name, writer.verify)


def _layout(name: str, seed: int) -> Layout:
    """Says what a file of the pair holds."""
    tags = {_SEED_TAG: str(seed)}
    if name == "truth.tif":
        classes = ("unchanged", "changed")
        colours = {0: (240, 240, 240, 255), 1: (213, 94, 0, 255), UNKNOWN: (0, 0, 0, 0)}
        return Layout("uint8", 1, UNKNOWN, ("truth",), tags, colours, classes, compression="deflate")
    tags["ACQUISITION_DATE"] = DATES[name == "after.tif"]
    # Deflate opens in any program that a person may try the pair with.
    return Layout("uint16", len(BANDS), 0, BANDS, tags, compression="deflate", overviews="average")


def _grid(edge_px: int, corner_m: tuple[float, float]) -> Grid:
    """Lays a square image into the zone."""
    transform = Affine(CELL_M, 0.0, ORIGIN_M[0] + corner_m[1], 0.0, -CELL_M, ORIGIN_M[1] - corner_m[0])
    return Grid(CRS.from_string(ZONE).to_wkt(), transform, edge_px, edge_px)


def _pieces(edge_px: int) -> list[tuple[int, int]]:
    """Cuts the rows of a square image into pieces (first row, rows) that fit into memory and into the file's tiles."""
    height = TILE_PX
    while height > 16 and height * edge_px * PLACES**2 > PIECE_PLACES:
        height //= 2
    return [(row, min(height, edge_px - row)) for row in range(0, edge_px, height)]
