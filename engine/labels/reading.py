"""Reads a label layer onto a grid: every feature that can be used, and a word on every one that cannot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LabelClass
from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import Remark, piece_of
from engine.contract.remarks.labels import part_id
from engine.contract.remarks.texts import joined
from engine.labels.base import LabelFeature, Labels
from engine.labels.fields import class_field as find_field
from engine.labels.naming import (
    CLASS_TABLE,
    WHAT_IS_CLEAR,
    Key,
    Naming,
    classes_found,
    classes_given,
    classes_of_table,
    is_name,
    key_of,
)
from engine.labels.placing import Placer
from engine.labels.rasters import label_fields, label_layer
from engine.labels.remarks import class_remarks, placing_remarks, problem
from engine.raster.grid import Grid
from engine.raster.info import FILES_ONLY, Access
from engine.raster.signatures import is_raster
from engine.vector.features import FeatureLayer, read_table

Value = Key | float | None


def read_labels(
    path: str,
    grid: Grid,
    *,
    layer: str = "",
    class_field: str = "",
    classes: Sequence[LabelClass] = (),
    access: Access = FILES_ONLY,
    minimum_classes: int = 2,
    zero_counts: bool = False,
    numbers: str = WHAT_IS_CLEAR,
) -> Labels:
    """Reads labels.

    Features that cannot be used are named in the remarks, and the rest is used. A layer in another CRS is reprojected.
    Where a class has one feature only, of several parts, its parts stand for themselves.

    Args:
        path: GeoPackage, Shapefile, GeoJSON, FlatGeobuf, or a raster of one band.
        grid: of the image.
        layer: name of the layer; empty for the only one.
        class_field: field that names the class; empty to find it.
        classes: what there is; features of other names are left out. Empty: the list that the file carries, else those
            that the field holds.
        access: what may be opened.
        minimum_classes: so many must have features that can be used; 0 takes a layer without any as well.
        zero_counts: whether 0 is a class of a raster that neither names it nor declares a nodata value.
        numbers: what numbers in the field are where there is a list of classes, of NUMBERS_ARE.

    Raises:
        InputError: the file cannot be read, has no CRS where the image has one, or holds too few classes.
        ParameterError: layer or field are not there, or not clear.
    """
    field = find_field(path, label_fields(path, layer, access), class_field).name
    read = label_layer(path, layer, access, [field], zero_counts=zero_counts)
    remarks = check_crs(path, read, grid)
    values: list[Value] = [key_of(value) for value in read.columns[field]]
    if read.zero_left_out:
        remarks.append(Remark("labels.zero", {"path": path}))
    if read.encoding_guessed:
        remarks.append(Remark("labels.encoding", {"path": path}))
    naming = _naming(path, field, values, classes, access, numbers)
    ids = [str(number) for number in read.ids]
    remarks += [*naming.remarks, *class_remarks(field, ids, values, naming)]
    placer = Placer(read.crs_wkt, grid, path)
    remarks += placer.remarks
    features: list[LabelFeature] = []
    what: dict[str, list[str]] = {}
    for id, label, geometry in _labelled(ids, values, naming, read):
        placed = placer.place(geometry)
        for kind in placed.what:
            what.setdefault(kind, []).append(id)
        if placed.geometry is not None:
            features.append(LabelFeature(id, label, placed.geometry))
    unreadable = [ids[position] for position in sorted(read.unreadable)]
    remarks += placing_remarks(what, set(unreadable))
    labels = with_classes(naming.classes, features, remarks, field)
    _check_enough(path, labels, minimum_classes, len(ids))
    return labels


def with_classes(
    classes: Sequence[LabelClass], features: Sequence[LabelFeature], remarks: Sequence[Remark], field: str
) -> Labels:
    """Puts labels together from the classes that have features, and names those that have none.

    Args:
        classes: that features refer to.
        features: those that can be used.
        remarks: so far.
        field: that names the class.
    """
    used = {feature.label for feature in features}
    kept = [position for position in range(len(classes)) if position in used]
    new = {position: number for number, position in enumerate(kept)}
    unused = [one.name for position, one in enumerate(classes) if position not in used]
    said = list(remarks)
    if unused and features:
        said.append(problem("unused", names=", ".join(unused[:20]) + (" ..." if len(unused) > 20 else "")))
    return Labels(
        tuple(classes[position] for position in kept),
        tuple(LabelFeature(feature.id, new[feature.label], feature.geometry) for feature in features),
        tuple(said),
        field,
    )


def check_classes(path: str, labels: Labels, minimum: int) -> None:
    """Refuses labels of too few classes.

    Args:
        path: of their file.
        labels: what can be used.
        minimum: number of classes.

    Raises:
        InputError: says what to draw.
    """
    if len(labels.classes) >= minimum:
        return
    because = joined(map(piece_of, labels.remarks[:5]))
    if not labels.classes:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{path} contains no usable label. {because}",
            "Draw polygons, lines or points of at least two classes inside the image.",
            path=path,
            because=because,
        )
    only = ", ".join(one.name for one in labels.classes)
    raise InputError(
        ErrorCode.NO_VALID_DATA,
        "{path} contains only labels of {only}. {because}",
        "Also draw something that is not {only}, as a class of its own: at least two polygons per class.",
        path=path,
        only=only,
        because=because,
    )


def _check_enough(path: str, labels: Labels, minimum: int, count: int) -> None:
    if minimum and not count:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{path} contains no features.",
            "Draw polygons, lines or points of at least two classes, and save the layer's edits.",
            path=path,
        )
    check_classes(path, labels, minimum)


def check_crs(path: str, read: FeatureLayer, grid: Grid) -> list[Remark]:
    """Sees that both have a CRS, or neither; a layer is never said to be in a CRS that it does not name.

    Args:
        path: of the layer.
        read: from it.
        grid: of the image.

    Raises:
        InputError: one of them has none.
    """
    if read.crs_wkt is None and grid.crs_wkt is not None:
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} has no coordinate reference system, but the image has {crs_name}.",
            "Assign the CRS in which the layer was drawn (QGIS: Layer CRS > Set, then export it).",
            path=path,
            crs_name=grid.crs_name,
        )
    if read.crs_wkt is None or grid.crs_wkt is not None:
        return []
    if read.implied_crs:
        return [problem("pixel_coordinates")]
    raise InputError(
        ErrorCode.NO_CRS,
        "{path} has the CRS {name}, but the image has no coordinate reference system.",
        "Georeference the image, or export the layer without a CRS if it was drawn on the image's pixels.",
        path=path,
        name=pyproj.CRS.from_wkt(read.crs_wkt).name,
    )


def _naming(
    path: str, field: str, values: Sequence[Value], classes: Sequence[LabelClass], access: Access, numbers: str
) -> Naming:
    keys = [value for value in values if is_name(value)]
    remarks: tuple[Remark, ...] = ()
    if not classes:
        table = None if is_raster(path) else read_table(path, CLASS_TABLE, access)
        if table is not None:
            classes, remarks = classes_of_table(table)
    naming = classes_given(path, field, classes, keys, numbers) if classes else classes_found(path, field, keys)
    return Naming(naming.classes, naming.position, (*remarks, *naming.remarks))


def _labelled(
    ids: Sequence[str], values: Sequence[Value], naming: Naming, read: FeatureLayer
) -> Iterator[tuple[str, int, BaseGeometry | None]]:
    """Features with a class; the parts of the only one of its class where it has several."""
    labels = [naming.position.get(value) if is_name(value) else None for value in values]
    features_of = np.bincount([label for label in labels if label is not None], minlength=len(naming.classes))
    for position, (id, label) in enumerate(zip(ids, labels, strict=True)):
        if label is None:
            continue
        geometry = read.geometries[position]
        parts = shapely.get_parts(geometry) if geometry is not None and features_of[label] == 1 else ()
        if len(parts) > 1:
            yield from ((part_id(int(id), number), label, part) for number, part in enumerate(parts, 1))
        else:
            yield id, label, geometry
