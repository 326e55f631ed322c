"""Boxes from a vector layer: bounds of polygons, or squares around points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LabelClass, default_colour
from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks import Remark, piece_of
from engine.contract.remarks.texts import joined
from engine.labels.base import LabelFeature, Labels
from engine.labels.fields import class_field as find_field
from engine.labels.naming import WHAT_IS_CLEAR
from engine.labels.placing import Placer, dimension_of, of_dimension
from engine.labels.reading import check_crs, read_labels
from engine.labels.remarks import placing_remarks, problem
from engine.objects.layers import sides_m
from engine.objects.rectangles import corners_of
from engine.raster.grid import Grid
from engine.raster.info import FILES_ONLY, Access
from engine.vector.features import layer_fields, read_features

Boxes = npt.NDArray[np.float64]
SIZE_FIELDS = ("size", "size_m")
SMALLEST_PX = 1.0  # an edge below a pixel shows nothing
USUAL_NAME = "object"


@dataclass(frozen=True)
class BoxSource:
    """A layer of objects, and how it is read.

    Args:
        path: of the file.
        layer: in it; empty for the only one.
        class_field: that names the class; empty to find one.
        classes: what there is; none: what the field holds.
        numbers: what numbers in the field are.
        name: of the only class where no field names any.
        size_field: with the edge of the box of a point.
        size: of points without one; None where there is none.
        access: what may be opened.
        oriented: whether it is asked how objects lie.
    """

    path: str
    layer: str = ""
    class_field: str = ""
    classes: tuple[LabelClass, ...] = ()
    numbers: str = WHAT_IS_CLEAR
    name: str = ""
    size_field: str = ""
    size: float | None = None
    access: Access = FILES_ONLY
    oriented: bool = False


@dataclass(frozen=True)
class ReadBoxes:
    """Boxes on a grid.

    Args:
        classes: those that have boxes.
        boxes: [N, 4] left, top, right, bottom in pixels.
        label: [N] positions of their classes.
        ids: [N] of the features, as remarks name them.
        remarks: what was left out or changed.
        field: that names the class; empty where none does.
        corners: [N, 4, 2] as `Site` has them.
    """

    classes: tuple[LabelClass, ...]
    boxes: npt.NDArray[np.float64]
    label: npt.NDArray[np.int64]
    ids: tuple[str, ...]
    remarks: tuple[Remark, ...]
    field: str
    corners: npt.NDArray[np.float64] | None = None


def read_boxes(source: BoxSource, grid: Grid, pixel_m: float | None) -> ReadBoxes:
    """Reads the boxes of a layer.

    A feature of several parts is an object for each of them.

    Args:
        source: the layer.
        grid: of the image.
        pixel_m: edge of a pixel in metres, where a person says it; None for what the grid says at each place, along
            each of its axes. Without a CRS sizes are in pixels then.

    Raises:
        InputError: the file cannot be read, has no CRS where the image has one, or holds no box that can be used.
        ParameterError: layer or field are not there; or points have no size.
    """
    fields = layer_fields(source.path, source.layer, source.access)
    labels = _labels(source, grid, [one.name for one in fields])
    sizes = _sizes(source, [one.name for one in fields])
    boxes: list[tuple[float, float, float, float]] = []
    outlines: list[BaseGeometry | None] = []
    label: list[int] = []
    ids: list[str] = []
    edges: list[float] = []  # of points
    unsized: list[str] = []
    for feature in labels.features:
        for part in shapely.get_parts(_whole(feature.geometry)):
            size = sizes.get(feature.id.partition(" ")[0], source.size) if dimension_of(part) == 0 else 0.0
            if size is None:
                unsized.append(feature.id)
                continue
            boxes.append(part.bounds)
            outlines.append(part if source.oriented else None)
            edges.append(size)
            label.append(feature.label)
            ids.append(feature.id)
    if unsized and not boxes:
        raise ParameterError(
            "Nothing says how large the objects at the points of {path} are.",
            "Give “Size of points”, or a “Size field” with the edge of each box.",
            path=source.path,
        )
    said = [*labels.remarks, *([problem("unsized", unsized)] if unsized else [])]
    found = _grown(np.array(boxes, np.float64).reshape(-1, 4), np.array(edges, np.float64), grid, pixel_m)
    corners = corners_of(outlines) if source.oriented else None
    read = ReadBoxes(labels.classes, found, np.array(label, np.int64), tuple(ids), tuple(said), labels.field, corners)
    wide = (found[:, 2:] - found[:, :2]).min(axis=1) >= SMALLEST_PX
    small = [id for id, one in zip(ids, wide, strict=True) if not one]
    remarks = [problem("too_small", small)] if small else []
    if not wide.any():
        raise no_boxes(source.path, [*remarks, *said])
    return kept_boxes(read, wide, remarks)


def _grown(boxes: Boxes, edges: Boxes, grid: Grid, pixel_m: float | None) -> Boxes:
    """Puts squares of the ground around points, as far as the image reaches.

    Args:
        boxes: [N, 4] in pixels.
        edges: [N] of the square around each; 0 for none.
        grid: of the pixels.
        pixel_m: as `read_boxes` has it.
    """
    pixels = np.concatenate((boxes[:, :2] - 0.5, boxes[:, :2] + 0.5), axis=1)
    across, along = sides_m(pixels, grid) if pixel_m is None else (np.full(len(boxes), pixel_m),) * 2
    half = np.column_stack((edges / across, edges / along)) / 2
    height, width = grid.shape
    grown: Boxes = np.clip(boxes + np.concatenate((-half, half), axis=1), 0.0, (width, height) * 2)
    return np.where(edges[:, None] > 0, grown, boxes)


def kept_boxes(read: ReadBoxes, kept: npt.NDArray[np.bool_], remarks: Sequence[Remark] = ()) -> ReadBoxes:
    """Some of the boxes, and the classes that are left.

    Args:
        read: all.
        kept: [N] booleans.
        remarks: why the others are not.
    """
    left = [number for number in range(len(read.classes)) if (read.label[kept] == number).any()]
    unused = [one.name for number, one in enumerate(read.classes) if number not in left]
    said = [problem("unused", names=", ".join(unused))] if unused and left else []
    return ReadBoxes(
        tuple(read.classes[number] for number in left),
        read.boxes[kept],
        np.searchsorted(left, read.label[kept]).astype(np.int64),
        tuple(id for id, one in zip(read.ids, kept, strict=True) if one),
        (*read.remarks, *remarks, *said),
        read.field,
        None if read.corners is None else read.corners[kept],
    )


def no_boxes(path: str, remarks: Sequence[Remark]) -> InputError:
    """The error of labels that leave nothing to learn.

    Args:
        path: of the labels.
        remarks: why.
    """
    return InputError(
        ErrorCode.NO_VALID_DATA,
        "{path} contains no object that can be used. {because}",
        "Draw a box around each object, inside the image and the searched areas, and save the layer's edits.",
        path=path,
        because=joined(map(piece_of, remarks[:5])),
    )


def _labels(source: BoxSource, grid: Grid, fields: Sequence[str]) -> Labels:
    """Features with classes; all of one class where no field names any."""
    if not (source.class_field or _has_class(source, fields)):
        return _one_class(source, grid)
    return read_labels(
        source.path,
        grid,
        layer=source.layer,
        class_field=source.class_field,
        classes=source.classes,
        access=source.access,
        minimum_classes=0,
        numbers=source.numbers,
    )


def _has_class(source: BoxSource, fields: Sequence[str]) -> bool:
    """Whether a field can name classes: the size of points does not."""
    known = layer_fields(source.path, source.layer, source.access)
    sizes = {source.size_field, *SIZE_FIELDS}
    try:
        find_field(source.path, [one for one in known if one.name not in sizes])
    except InputError:
        return False
    except ParameterError:
        return "class" in " ".join(fields).casefold()  # several could be meant: the person has to say which
    return True


def _one_class(source: BoxSource, grid: Grid) -> Labels:
    read = read_features(source.path, source.layer, source.access, [])
    remarks = check_crs(source.path, read, grid)
    placer = Placer(read.crs_wkt, grid, source.path)
    what: dict[str, list[str]] = {}
    features: list[LabelFeature] = []
    for id, geometry in zip(map(str, read.ids), read.geometries, strict=True):
        placed = placer.place(geometry)
        for kind in placed.what:
            what.setdefault(kind, []).append(id)
        if placed.geometry is not None:
            features.append(LabelFeature(id, 0, placed.geometry))
    said = placing_remarks(what, {str(read.ids[position]) for position in read.unreadable})
    classes = source.classes[:1] or (LabelClass(1, source.name.strip() or USUAL_NAME, default_colour(0)),)
    return Labels(classes, tuple(features), (*remarks, *placer.remarks, *said), "")


def _sizes(source: BoxSource, fields: Sequence[str]) -> dict[str, float]:
    """Sizes of features by their numbers."""
    wanted = source.size_field.strip()
    named = [one for one in fields if (one == wanted if wanted else one.casefold() in SIZE_FIELDS)]
    if wanted and not named:
        raise ParameterError(
            "{path} has no field {wanted}. Its fields are: {fields}.",
            "Choose one of its fields.",
            path=source.path,
            wanted=repr(wanted),
            fields=", ".join(fields[:20]),
        )
    if not named:
        return {}
    read = read_features(source.path, source.layer, source.access, named[:1])
    values = read.columns[named[0]]
    if values.dtype.kind not in "iuf":
        raise ParameterError(
            "The field {wanted} of {path} does not contain numbers.",
            "Choose a field with the size of each object.",
            wanted=repr(named[0]),
            path=source.path,
        )
    sized = values.astype(np.float64)
    return {str(id): float(size) for id, size in zip(read.ids, sized, strict=True) if np.isfinite(size) and size > 0}


def _whole(geometry: BaseGeometry) -> BaseGeometry:
    """A geometry of one dimension: polygons before lines before points."""
    return of_dimension(geometry, dimension_of(geometry))
