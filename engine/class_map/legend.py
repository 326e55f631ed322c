"""A map of classes of whatever origin, read as values from 1 to 255 with a name and a colour each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from engine.class_map.opening import ClassCounts, ClassMap, count_classes, open_class_map
from engine.contract.classes import LARGEST_VALUE, NODATA_VALUE, LabelClass, default_colour
from engine.observer import Observer, SilentObserver, raise_if_cancelled
from engine.raster.categories import Categories, read_categories
from engine.raster.grid import Grid
from engine.raster.info import FILES_ONLY, Access, AnyArray, RasterInfo
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window

ClassArray = npt.NDArray[np.uint8]
# What programs call the value 0 where it stands for nothing; "unclassified" is that of ERDAS and ENVI.
_NO_CLASS = ("no data", "nodata", "no-data", "unclassified", "null")


@dataclass(frozen=True)
class NamedMap:
    """A map whose classes have names, colours and values from 1 to 255.

    Args:
        map: the raster.
        classes: sorted by value; those without a pixel, but with a name in the file, among them.
        codes: class value by value of the file. Values from 1 to 255 stay; others that are classes (0 where it is not
            the nodata value, codes above 255, negative ones) get the smallest free values.
        pixels: by class value.
        areas: by class value: m², or pixels where the map has no CRS.
        how: where names or colours come from: attribute table, category names, style, colours; empty for nowhere.
        counts: the same by values of the file, with a quick look.
    """

    map: ClassMap
    classes: tuple[LabelClass, ...]
    codes: Mapping[int, int]
    pixels: Mapping[int, int]
    areas: Mapping[int, float]
    how: str
    counts: ClassCounts

    @property
    def grid(self) -> Grid:
        """Where the map lies, north-up."""
        return self.map.grid

    @property
    def info(self) -> RasterInfo:
        """The file."""
        return self.map.info

    @property
    def renumbered(self) -> dict[int, int]:
        """Values of the file that are another value here."""
        return {code: value for code, value in self.codes.items() if code != value}

    def read(
        self, cores: Sequence[Window], halo_px: int, observer: Observer
    ) -> Iterator[tuple[Window, Window, ClassArray]]:
        """Reads windows, each with a halo.

        Args:
            cores: from top to bottom, so that each block is decoded once.
            halo_px: pixels around a core.
            observer: may cancel between windows.

        Yields:
            Core, core with halo, and classes of the latter, [h, w]; 0 where there is no data.

        Raises:
            InputError: a block cannot be decoded, or the file changed while it was read.
        """
        table = np.array(sorted(self.codes), np.float64)
        values = np.array([self.codes[code] for code in sorted(self.codes)], np.uint8)
        band = self.info.bands[0].index
        with StackReader((self.info,), self.grid, ((band,),), resampling="nearest", exact=True) as reader:
            for tile in reader.places(cores, halo_px):
                raise_if_cancelled(observer)
                yield tile.core, tile.outer, _renumber(tile.images[0][0], table, values) * tile.valid


def open_named_map(
    path: str,
    access: Access = FILES_ONLY,
    *,
    ungeoreferenced: bool = False,
    nodata: float | None = None,
    observer: Observer | None = None,
) -> NamedMap:
    """Opens a map of classes; counts its pixels, which takes one pass over it.

    Args:
        path: the raster.
        access: what may be opened.
        ungeoreferenced: accept one without CRS.
        nodata: a value that is no class, beside the one that the file declares.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: it is no map of classes, or cannot be read.
        JobCancelled: between two windows.
    """
    found = open_class_map(path, access, ungeoreferenced=ungeoreferenced, nodata=nodata)
    categories = read_categories(found.info.path, access)
    if found.info.nodata[0] is None and categories.names.get(NODATA_VALUE, "").lower() in _NO_CLASS:
        found = replace(found, info=replace(found.info, nodata=(float(NODATA_VALUE),)))
    counts = count_classes(found, observer or SilentObserver())
    codes = _codes(_classes_of(found.info, counts, categories))
    pixels: dict[int, int] = dict(zip(counts.values.tolist(), counts.pixels.tolist(), strict=True))
    areas: dict[int, float] = dict(zip(counts.values.tolist(), counts.areas.tolist(), strict=True))
    return NamedMap(
        found,
        _named(codes, categories),
        codes,
        {value: pixels.get(code, 0) for code, value in codes.items()},
        {value: areas.get(code, 0.0) for code, value in codes.items()},
        categories.how,
        counts,
    )


def overlaid(classes: Sequence[LabelClass], chosen: Sequence[LabelClass]) -> tuple[LabelClass, ...]:
    """Classes of a map, with names and colours that a person gave in place of its own."""
    given = {one.value: one for one in chosen}
    return tuple(given.get(one.value, one) for one in classes)


def _classes_of(info: RasterInfo, counts: ClassCounts, categories: Categories) -> set[int]:
    """Values that are classes: those of pixels, and those with a name that no pixel has."""
    present = set(counts.values.tolist())
    known = present | {value for value in categories.names if value not in info.nodata_of(info.bands[0].index)}
    if NODATA_VALUE not in present:
        known.discard(NODATA_VALUE)
    # A table may name every value that a byte can have, or more: then those that are there are the classes.
    return present if len(known) > LARGEST_VALUE else known


def _codes(values: Iterable[int]) -> dict[int, int]:
    """Gives each value of the file, of which there are at most 255, a class value."""
    ordered = sorted(set(values))
    kept = {value for value in ordered if 1 <= value <= LARGEST_VALUE}
    free = (value for value in range(1, LARGEST_VALUE + 1) if value not in kept)
    return {value: value if value in kept else next(free) for value in ordered}


def _named(codes: Mapping[int, int], categories: Categories) -> tuple[LabelClass, ...]:
    seen = Counter(categories.names.get(code, "") for code in codes)
    classes = []
    for position, code in enumerate(codes):
        name = categories.names.get(code, "") or str(code)
        title = name if seen[name] < 2 else f"{name} ({code})"
        classes.append(LabelClass(codes[code], title, categories.colours.get(code) or default_colour(position)))
    return tuple(sorted(classes, key=lambda one: one.value))


def _renumber(stored: AnyArray, table: AnyArray, values: ClassArray) -> ClassArray:
    place = np.minimum(np.searchsorted(table, stored), len(table) - 1)
    return np.where(table[place] == stored, values[place], np.uint8(NODATA_VALUE)).astype(np.uint8)
