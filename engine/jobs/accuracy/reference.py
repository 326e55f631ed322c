"""What a map is compared with: places of known class, read from points of a sample or from any labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from engine.class_map.legend import NamedMap
from engine.contract.classes import LabelClass, default_colour
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.accuracy import Accuracy
from engine.contract.remarks import Remark, piece_of
from engine.contract.remarks.labels import feature_number
from engine.contract.remarks.texts import joined
from engine.contract.results import read_result
from engine.contract.results.accuracy import REFERENCE_FIELD, STRATUM_FIELD, WEIGHT_FIELD, SampleDesign
from engine.labels.base import Labels
from engine.labels.fields import class_field
from engine.labels.naming import Key, classes_given, is_name, key_of, whole_number
from engine.labels.pixels import burn
from engine.labels.rasters import label_fields, label_layer
from engine.labels.reading import read_labels
from engine.raster.info import Access, AnyArray
from engine.vector.features import FeatureLayer

Positions = npt.NDArray[np.int64]
MOST_UNKNOWN = 50  # names that the map does not have; more come from a field that holds no classes


@dataclass(frozen=True)
class Reference:
    """Places of known class.

    Args:
        classes: those of the map first, then those that the reference alone knows; values are those of the map's file.
        rows: [N] of the map.
        cols: [N].
        true: [N] position of the true class.
        feature: [N] number of the feature in its file.
        points: the places are points; else all pixels of polygons or lines.
        field: that names the class.
        features: number of features that are used.
        unlabelled: features without a class.
        stratum: [N] class in which each point was drawn; None where the layer does not say it.
        design: as sample.json tells it; None without one.
        sizes_px: pixels of each stratum, as far as the layer's weights tell them; empty without.
        remarks: what a person should know before trusting the figures; then features that were left out or changed.
    """

    classes: tuple[LabelClass, ...]
    rows: Positions
    cols: Positions
    true: Positions
    feature: Positions
    points: bool
    field: str
    features: int
    unlabelled: int
    stratum: Positions | None
    design: SampleDesign | None
    sizes_px: Mapping[int, float]
    remarks: tuple[Remark, ...]


def read_reference(job: Accuracy, named: NamedMap, access: Access) -> Reference:
    """Reads the reference onto the map's grid.

    Raises:
        InputError: the file cannot be read, or holds no place of known class on the map.
        ParameterError: layer or field are not there, or not clear.
    """
    fields = label_fields(job.reference, job.reference_layer, access)
    wanted = job.class_field or next((one.name for one in fields if one.name.casefold() == REFERENCE_FIELD), "")
    field = class_field(job.reference, fields, wanted).name
    extra = [
        one.name for one in fields if one.name in (STRATUM_FIELD, WEIGHT_FIELD) and one.kind in ("integer", "real")
    ]
    wanted_fields = list(dict.fromkeys([field, *extra]))
    layer = label_layer(job.reference, job.reference_layer, access, wanted_fields, zero_counts=True)
    keys = [key_of(value) for value in layer.columns[field]]
    unlabelled = sum(key is None for key in keys)
    if unlabelled == len(keys):
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{path} has no feature with a class in '{field}'.",
            "Look at each point and enter its true class in {field}, with the name used in the map.",
            path=job.reference,
            field=field,
        )
    classes, occurring, remarks = _classes(job, field, keys, named)
    labels = read_labels(
        job.reference,
        named.grid,
        layer=job.reference_layer,
        class_field=field,
        classes=[classes[position] for position in occurring],
        access=access,
        minimum_classes=0,
        numbers=job.numbers,
    )
    if not labels.features:
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "{path} has no usable place on the map. {problems}",
            "Check the CRS of the layer, and that it belongs to this map.",
            path=job.reference,
            problems=joined(map(piece_of, labels.remarks[:3])),
        )
    position = {one.value: place for place, one in enumerate(classes)}
    to_class = np.array([position[one.value] for one in labels.classes], np.int64)
    rows, cols, label, feature, burned = _places(labels, named)
    points = _only_points(labels)
    ids = np.array([feature_number(one.id) for one in labels.features], np.int64)[feature]
    stratum, sizes = _strata(layer, ids) if points else (None, {})
    if points and unlabelled:
        remarks.append(Remark("accuracy.unlabelled", {"count": unlabelled, "total": len(keys)}))
    return Reference(
        classes=classes,
        rows=rows,
        cols=cols,
        true=to_class[label],
        feature=ids,
        points=points,
        field=field,
        features=len(labels.features),
        unlabelled=unlabelled,
        stratum=stratum,
        design=read_design(job.reference) if points else None,
        sizes_px=sizes,
        remarks=(*remarks, *labels.remarks, *burned),
    )


def read_design(path: str) -> SampleDesign | None:
    """Reads sample.json beside a sample; None where there is none that can be used.

    Args:
        path: of the sample's layer.
    """
    try:
        design = read_result(SampleDesign, Path(path).with_suffix(".json"))
    except InputError:
        return None
    usable = design.job == "draw-sample" and all(one.pixels > 0 and one.area > 0 for one in design.strata)
    return design if usable else None


def map_classes(named: NamedMap) -> tuple[LabelClass, ...]:
    """Classes of a map by the values of its file, ascending."""
    by_value = {one.value: one for one in named.classes}
    return tuple(replace(by_value[named.codes[code]], value=code) for code in sorted(named.codes))


def _classes(
    job: Accuracy, field: str, keys: Sequence[Key | float | None], named: NamedMap
) -> tuple[tuple[LabelClass, ...], list[int], list[Remark]]:
    """Classes of the map and of the reference, positions of those that the reference has, and a remark."""
    known, path = map_classes(named), job.reference
    names = [key for key in dict.fromkeys(keys) if key is not None and is_name(key)]
    found = classes_given(path, field, known, names, job.numbers).position
    unknown = list(dict.fromkeys(str(name) for name in names if name not in found))
    if not found or len(unknown) > MOST_UNKNOWN:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The field '{field}' of {path} contains {names}; the map has {known}.",
            "Choose the field of the true class under “Class field”. It must contain names or values of the map's "
            "classes.",
            field=field,
            path=path,
            names=", ".join(repr(str(name)) for name in names[:5]) + (" ..." if len(names) > 5 else ""),
            known=", ".join(f"{one.value} {one.name}" for one in known[:8]) + (" ..." if len(known) > 8 else ""),
        )
    added = [
        LabelClass(value, name, default_colour(len(known) + number))
        for number, (name, value) in enumerate(_values_of(unknown, {one.value for one in known}).items())
    ]
    remarks = [Remark("accuracy.unknown_classes", {"names": ", ".join(unknown[:20])})] if added else []
    return (*known, *added), sorted({*found.values(), *range(len(known), len(known) + len(added))}), remarks


def _values_of(names: Sequence[str], taken: set[int]) -> dict[str, int]:
    """Values for classes that the map lacks: a number that is free stays, so that it is no other class's value."""
    numbers = {name: number for name in names if (number := whole_number(name)) is not None}
    first = max([0, *taken, *numbers.values()]) + 1
    values: dict[str, int] = {}
    for name in names:
        number = numbers.get(name)
        if number is None or number in taken or number in values.values():
            number, first = first, first + 1
        values[name] = number
    return values


def _places(labels: Labels, named: NamedMap) -> tuple[Positions, Positions, Positions, Positions, tuple[Remark, ...]]:
    """Rows, columns, class and feature of each place. Each point is a place, even two in one pixel."""
    if not _only_points(labels):
        pixels = burn(labels, named.grid)
        return pixels.rows, pixels.cols, pixels.label, pixels.feature, pixels.remarks
    xy, feature = shapely.get_coordinates([one.geometry for one in labels.features], return_index=True)
    height, width = named.grid.shape
    # A point on the last edge belongs to the last pixel.
    rows = np.clip(np.floor(xy[:, 1]).astype(np.int64), 0, height - 1)
    cols = np.clip(np.floor(xy[:, 0]).astype(np.int64), 0, width - 1)
    return rows, cols, labels.label_of[feature], np.asarray(feature, np.int64), ()


def _only_points(labels: Labels) -> bool:
    return all(one.geometry.geom_type in ("Point", "MultiPoint") for one in labels.features)


def _strata(layer: FeatureLayer, ids: Positions) -> tuple[Positions | None, dict[int, float]]:
    """Stratum of each used point, and the pixels of each stratum as the weights of all points tell."""
    if STRATUM_FIELD not in layer.columns:
        return None, {}
    stratum = np.asarray(layer.columns[STRATUM_FIELD], np.float64)
    if not np.isfinite(stratum).all() or bool((stratum != np.rint(stratum)).any()):
        return None, {}
    whole = stratum.astype(np.int64)
    of_id = dict(zip(layer.ids.tolist(), whole.tolist(), strict=True))
    used = np.array([of_id[number] for number in ids.tolist()], np.int64)
    return used, _sizes(whole, layer.columns.get(WEIGHT_FIELD))


def _sizes(stratum: Positions, weights: AnyArray | None) -> dict[int, float]:
    if weights is None:
        return {}
    values = np.asarray(weights, np.float64)
    if not (np.isfinite(values).all() and (values > 0).all()):
        return {}
    return {int(value): float(values[stratum == value].sum()) for value in np.unique(stratum)}
