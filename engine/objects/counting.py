"""How many objects there are: those that count, those to be expected, those of each polygon."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import Remark
from engine.labels.placing import OUTSIDE as OUTSIDE_IMAGE
from engine.labels.placing import Placer, dimension_of, of_dimension
from engine.labels.reading import check_crs
from engine.labels.remarks import placing_remarks
from engine.metrics.intervals import normal_quantile
from engine.objects.finding import Found
from engine.objects.model import Worth
from engine.objects.sites import located
from engine.raster.grid import Grid
from engine.raster.info import Access
from engine.vector.features import layer_fields, read_features

CONFIDENCE = 0.95
NAME_FIELDS = ("name",)
OUTSIDE = -1
FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Count:
    """Objects of a class.

    Args:
        found: from the threshold on.
        expected: sum of probabilities; NaN without a calibration. Likewise both ends.
        low: of what chance leaves open.
        high: likewise.
    """

    found: int
    expected: float
    low: float
    high: float


def counted(found: Found, label: int, worth: Worth) -> Count:
    """Counts a class.

    The interval is that of a sum of independent draws with these probabilities.

    Args:
        found: all objects.
        label: position of the class.
        worth: of its scores.
    """
    score = found.score[found.label == label]
    count = int((score >= worth.threshold).sum())
    if worth.calibration is None:
        return Count(count, math.nan, math.nan, math.nan)
    likely = worth.calibration.probability(score)
    expected, spread = float(likely.sum()), float(np.sqrt((likely * (1.0 - likely)).sum()))
    margin = normal_quantile(CONFIDENCE) * spread
    return Count(count, expected, max(0.0, expected - margin), expected + margin)


def counted_in(
    found: Found, label: int, worth: Worth, place: npt.NDArray[np.int64], places: int
) -> tuple[npt.NDArray[np.int64], FloatArray]:
    """Counts a class in each polygon, [places] each: objects from the threshold on, and those to be expected, or NaN.

    Args:
        found: all objects.
        label: position of the class.
        worth: of its scores.
        place: [N] polygon that each lies in, or OUTSIDE.
        places: number of polygons.
    """
    own = (found.label == label) & (place != OUTSIDE)
    score, where = found.score[own], place[own]
    counts = np.bincount(where[score >= worth.threshold], minlength=places).astype(np.int64)
    if worth.calibration is None:
        return counts, np.full(places, math.nan)
    expected: FloatArray = np.bincount(where, worth.calibration.probability(score), places).astype(np.float64)
    return counts, expected


def probabilities(found: Found, worth: Sequence[Worth]) -> FloatArray:
    """How probable it is that each is an object, [N]; NaN for classes without a calibration."""
    likely = np.full(len(found.score), math.nan)
    for label, one in enumerate(worth):
        own = found.label == label
        if one.calibration is not None:
            likely[own] = one.calibration.probability(found.score[own])
    return likely


@dataclass(frozen=True)
class Districts:
    """Polygons in which objects are counted.

    Args:
        names: of the polygons.
        polygons: in pixels of the grid.
        remarks: on those that cannot be used.
    """

    names: tuple[str, ...]
    polygons: tuple[BaseGeometry, ...]
    remarks: tuple[Remark, ...]

    def of(self, boxes: FloatArray) -> npt.NDArray[np.int64]:
        """The polygon that the middle of each box lies in, [N]; OUTSIDE for none."""
        return located(boxes, self.polygons)


def read_districts(path: str, layer: str, field: str, grid: Grid, access: Access) -> Districts:
    """Reads polygons with their names.

    Args:
        path: of the file.
        layer: in it; empty for the only one.
        field: with the names; empty for one called name, or else their numbers.
        grid: of the image.
        access: what may be opened.

    Raises:
        InputError: the layer cannot be read, or none of its polygons touches the image.
        ParameterError: layer or field are not there.
    """
    fields = [one.name for one in layer_fields(path, layer, access)]
    wanted = field.strip()
    named = [one for one in fields if (one == wanted if wanted else one.casefold() in NAME_FIELDS)]
    if wanted and not named:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has no field {wanted}. Its fields are: {fields}.",
            "Choose one of its fields.",
            path=path,
            wanted=repr(wanted),
            fields=", ".join(fields[:20]),
        )
    read = read_features(path, layer, access, named[:1])
    remarks = check_crs(path, read, grid)
    placer = Placer(read.crs_wkt, grid, path)
    values, ids, polygons, what = [], [], [], dict[str, list[str]]()
    for place, (id, geometry) in enumerate(zip(map(str, read.ids), read.geometries, strict=True)):
        if geometry is not None and dimension_of(geometry) < 2:
            continue
        placed = placer.place(geometry)
        for kind in placed.what:
            if kind != OUTSIDE_IMAGE:  # an image of a part of the town has a part of its districts
                what.setdefault(kind, []).append(id)
        if placed.geometry is not None:
            values.append(read.columns[named[0]][place] if named else None)
            ids.append(id)
            polygons.append(of_dimension(placed.geometry, 2))
    if not polygons:
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "“{label}”: no polygon of {path} touches the image.",
            "Choose another layer, or check its CRS.",
            label="Districts",
            path=path,
        )
    shapely.prepare(polygons)
    said = placing_remarks(what, {str(read.ids[position]) for position in read.unreadable})
    return Districts(_names(values, ids), tuple(polygons), (*remarks, *placer.remarks, *said))


def _names(values: Sequence[object], ids: Sequence[str]) -> tuple[str, ...]:
    """Names of districts: their numbers in the file where they have none, and beside names that several have."""
    names = [id if (name := _text(value)) is None else name for value, id in zip(values, ids, strict=True)]
    counts = Counter(names)
    return tuple(name if counts[name] == 1 else f"{name} ({id})" for name, id in zip(names, ids, strict=True))


def _text(value: object) -> str | None:
    """What a field holds; None where it is empty. Whole numbers beside missing ones are read as floating-point ones."""
    if isinstance(value, float | np.floating):
        return None if math.isnan(value) else str(int(value)) if float(value).is_integer() else str(value)
    if value is None or (isinstance(value, np.datetime64) and np.isnat(value)):
        return None
    return str(value).strip() or None
