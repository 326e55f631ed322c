"""A map of classes as it is read: which values stand in it, how many pixels and how much ground each has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.observer import Observer, raise_if_cancelled
from engine.raster.areas import CellAreas
from engine.raster.describe import describe
from engine.raster.grid import Grid, own_grid
from engine.raster.info import Access, AnyArray, BoolArray, RasterInfo
from engine.raster.pictures import Sampler
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window

Positions = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]
Values = npt.NDArray[np.int64]
# A raster of more different values is imagery, not classes; it is also what one byte can tell apart.
MOST_CLASSES = 255
WINDOW_PX = 1024
NO_CLASS = -(2**63)  # of the quick look: nodata
LARGEST_CODE = 2**53  # float64, which rasters are read as, tells whole numbers apart up to here
_COUNTED_RANGE = 2**16
_TOO_LARGE = "{path} is not a class map: it contains values beyond {most:,}."
_NO_WHOLE = "{path} is not a class map: it contains values that are not whole numbers."
_TOO_MANY = "{path} is not a class map: it contains more than {most} different values."
PLACE_WINDOW_PX = 512  # pixels around places are read in windows of this lattice


@dataclass(frozen=True)
class ClassMap:
    """A raster of classes.

    Args:
        info: its file.
        grid: its own.
    """

    info: RasterInfo
    grid: Grid

    def windows(self, observer: Observer) -> Iterator[tuple[Window, Values, BoolArray]]:
        """Reads the map from top to bottom.

        Args:
            observer: may cancel between windows.

        Yields:
            Window, values [h, w] and where there is data, [h, w].

        Raises:
            InputError: a block cannot be decoded, or the raster holds something else than classes.
        """
        with self._open() as reader:
            for tile in reader.tiles(WINDOW_PX):
                raise_if_cancelled(observer)
                yield tile.core, self._classes(tile.images[0][0], tile.valid), tile.valid

    def at(self, rows: Positions, cols: Positions, observer: Observer) -> tuple[Values, BoolArray]:
        """Reads the classes of some pixels.

        Args:
            rows: [N] within the grid.
            cols: [N] within the grid.
            observer: may cancel between windows.

        Returns:
            Values [N], and whether there is data, [N].
        """
        values, valid = read_at(self._open(), rows, cols, observer)
        return self._classes(values[0], valid), valid

    def _open(self) -> StackReader:
        return StackReader((self.info,), self.grid, ((self.info.bands[0].index,),), resampling="nearest", exact=True)

    def _classes(self, values: AnyArray, valid: BoolArray) -> Values:
        known = np.where(valid, values, 0.0)
        if bool((np.abs(known) >= LARGEST_CODE).any()):
            raise _no_classes(_TOO_LARGE, self.info.path, LARGEST_CODE)
        classes = np.rint(known).astype(np.int64)
        if bool((classes != known).any()):
            raise _no_classes(_NO_WHOLE, self.info.path)
        return classes


@dataclass(frozen=True)
class ClassCounts:
    """What a pass over a map found.

    Args:
        values: [K] classes that occur, ascending.
        pixels: [K] pixels of each.
        areas: [K] ground of each: m², or pixels where the map has no CRS.
        picture: [h, w] quick look: values, and NO_CLASS for nodata. See `Sampler`.
    """

    values: Values
    pixels: Positions
    areas: npt.NDArray[np.float64]
    picture: Values


def open_class_map(
    path: str, access: Access, *, ungeoreferenced: bool = False, nodata: float | None = None
) -> ClassMap:
    """Describes a raster of classes. Where it declares no nodata value, every value is a class, 0 among them.

    Args:
        path: raster file of one band.
        access: what may be opened.
        ungeoreferenced: accept a raster without CRS.
        nodata: a value that is no class, beside the one that the file declares.

    Raises:
        InputError: it cannot be used.
    """
    info = describe(path, access, ungeoreferenced=ungeoreferenced, nodata=nodata)
    if info.driver == "JPEG":
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} is a JPEG file: its compression changes the values along the outlines, so they name no classes.",
            "Use the original as PNG or GeoTIFF; a copy made from the JPEG file has the wrong values too.",
            path=path,
        )
    if len(info.bands) != 1:
        raise InputError(
            ErrorCode.BANDS,
            "{path} has {count} bands; a class map has one.",
            "Choose the classes.tif of a finished classification, or another raster with one band.",
            path=path,
            count=len(info.bands),
        )
    return ClassMap(info, own_grid(info))


def count_classes(map: ClassMap, observer: Observer) -> ClassCounts:
    """Counts the pixels of each class, and measures their ground.

    Raises:
        InputError: the map is empty, or holds more values than classes could be.
    """
    pixels: dict[int, int] = {}
    areas: dict[int, float] = {}
    sampler, cells = Sampler(*map.grid.shape), CellAreas(map.grid)
    picture = np.full(sampler.shape, NO_CLASS, np.int64)
    done = 0
    for window, values, valid in map.windows(observer):
        alike = bool(valid.all() and (values == values[0, 0]).all())  # most windows of most maps
        present = values[0, :1] if alike else _occurring(values[valid])
        if len(present) > MOST_CLASSES:
            raise _no_classes(_TOO_MANY, map.info.path, MOST_CLASSES)
        if alike:
            counted, ground = np.array([window.size_px]), np.array([cells.total_m2(window)])
        else:
            number = np.where(valid, class_position(values, present) + 1, 0)
            counted = np.bincount(number.ravel(), minlength=len(present) + 1)[1:]
            ground = cells.of_numbers(window, number, len(present) + 1)[1:]
        for value, count, area in zip(present.tolist(), counted.tolist(), ground.tolist(), strict=True):
            pixels[value] = pixels.get(value, 0) + count
            areas[value] = areas.get(value, 0.0) + area
        if len(pixels) > MOST_CLASSES:
            raise _no_classes(_TOO_MANY, map.info.path, MOST_CLASSES)
        rows, cols, inner_rows, inner_cols = sampler.pick(window)
        inner = np.ix_(inner_rows, inner_cols)
        picture[rows, cols] = np.where(valid[inner], values[inner], NO_CLASS)
        done += window.size_px
        observer.progress(done / map.grid.size_px, "Counting the classes of the map")
    if not pixels:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{path} contains only nodata.",
            "Choose another map, or check its nodata value.",
            path=map.info.path,
        )
    known = sorted(pixels)
    return ClassCounts(
        np.array(known, np.int64),
        np.array([pixels[value] for value in known], np.int64),
        np.array([areas[value] for value in known]),
        picture,
    )


def read_at(reader: StackReader, rows: Positions, cols: Positions, observer: Observer) -> tuple[Doubles, BoolArray]:
    """Reads some pixels of a raster; only the windows that hold any are decoded.

    Args:
        reader: of one raster; closed afterwards.
        rows: [N] within the grid.
        cols: [N] within the grid.
        observer: may cancel between windows.

    Returns:
        Values [C, N] as float64, 0 where there is no data; and whether there is data, [N].
    """
    values = np.zeros((reader.band_count, len(rows)))
    valid = np.zeros(len(rows), np.bool_)
    height, width = reader.grid.shape
    key = rows // PLACE_WINDOW_PX * (width // PLACE_WINDOW_PX + 1) + cols // PLACE_WINDOW_PX
    order = np.argsort(key, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(key[order])) + 1) if len(order) else []
    cores = []
    for group in groups:
        row = int(rows[group[0]]) // PLACE_WINDOW_PX * PLACE_WINDOW_PX
        col = int(cols[group[0]]) // PLACE_WINDOW_PX * PLACE_WINDOW_PX
        cores.append(Window(row, col, min(PLACE_WINDOW_PX, height - row), min(PLACE_WINDOW_PX, width - col)))
    with reader:
        for number, (group, tile) in enumerate(zip(groups, reader.places(cores), strict=True), 1):
            raise_if_cancelled(observer)
            at = rows[group] - tile.outer.row, cols[group] - tile.outer.col
            values[:, group] = tile.images[0][:, at[0], at[1]]
            valid[group] = tile.valid[at]
            observer.progress(number / len(groups), "Reading the map at the places")
    return values, valid


def class_position(values: AnyArray, known: Values) -> Positions:
    """Gives the position of each value in a list of classes; -1 where it is none of them.

    Args:
        values: of any shape.
        known: [K] ascending.
    """
    place = np.clip(np.searchsorted(known, values), 0, max(len(known) - 1, 0))
    if not len(known):
        return np.full(np.shape(values), -1, np.int64)
    return np.where(known[place] == values, place, -1).astype(np.int64)


def _occurring(values: Values) -> Values:
    """Different values, ascending. Counting is several times faster than sorting, which wide ranges need."""
    if not values.size:
        return values
    low, high = int(values.min()), int(values.max())
    if high - low > _COUNTED_RANGE:
        return np.unique(values)
    return np.asarray(np.flatnonzero(np.bincount(values - low)) + low, np.int64)


def _no_classes(message: str, path: str, most: int = 0) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        message,
        "Choose the classes.tif of a finished classification, or another raster of whole numbers.",
        path=path,
        most=most,
    )
