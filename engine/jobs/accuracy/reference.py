"""What a map is compared with: places of known class, read from points of a sample or from any labels."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from engine.class_map.legend import NamedMap
from engine.contract.classes import LARGEST_VALUE, LabelClass, default_colour
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.accuracy import Accuracy
from engine.contract.remarks import sentence
from engine.contract.remarks.labels import feature_number
from engine.labels.base import Labels
from engine.labels.fields import class_field
from engine.labels.naming import Key, classes_given, is_name, key_of
from engine.labels.pixels import burn
from engine.labels.reading import read_labels
from engine.raster.info import Access, AnyArray
from engine.vector.features import FeatureLayer, layer_fields, read_features

Positions = npt.NDArray[np.int64]
FIELD = "reference"  # of a sample that draw-sample has made
STRATUM, WEIGHT = "stratum", "weight"
MOST_UNKNOWN = 50  # names that the map does not have; more come from a field that holds no classes
_DESIGN_BYTES = 2**20  # of sample.json with 255 classes


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
        design: content of sample.json; empty without one.
        sizes_px: pixels of each stratum, as far as the layer's weights tell them; empty without.
        warnings: what a person should know before trusting the figures.
        problems: features that were left out or changed.
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
    design: Mapping[str, Any]
    sizes_px: Mapping[int, float]
    warnings: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def count(self) -> int:
        """Number of places."""
        return len(self.rows)


def read_reference(job: Accuracy, named: NamedMap, access: Access) -> Reference:
    """Reads the reference onto the map's grid.

    Raises:
        InputError: the file cannot be read, or holds no place of known class on the map.
        ParameterError: layer or field are not there, or not clear.
    """
    fields = layer_fields(job.reference, job.reference_layer, access)
    wanted = job.class_field or next((one.name for one in fields if one.name.casefold() == FIELD), "")
    field = class_field(job.reference, fields, wanted).name
    extra = [one.name for one in fields if one.name in (STRATUM, WEIGHT) and one.kind in ("integer", "real")]
    layer = read_features(job.reference, job.reference_layer, access, list(dict.fromkeys([field, *extra])))
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
    classes, occurring, warnings = _classes(job.reference, field, keys, named)
    labels = read_labels(
        job.reference,
        named.grid,
        layer=job.reference_layer,
        class_field=field,
        classes=[classes[position] for position in occurring],
        access=access,
        minimum_classes=0,
    )
    if not labels.features:
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "{path} has no usable place on the map. {problems}",
            "Check the CRS of the layer, and that it belongs to this map.",
            path=job.reference,
            problems=" ".join(map(sentence, labels.remarks[:3])),
        )
    position = {one.value: place for place, one in enumerate(classes)}
    to_class = np.array([position[one.value] for one in labels.classes], np.int64)
    rows, cols, label, feature, problems = _places(labels, named)
    points = _only_points(labels)
    ids = np.array([feature_number(one.id) for one in labels.features], np.int64)[feature]
    stratum, sizes = _strata(layer, ids) if points else (None, {})
    if points and unlabelled:
        warnings.append(
            f"{unlabelled:,} of {len(keys):,} points have no class yet: left out. The figures hold as if they were "
            "like the others; label them too."
        )
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
        design=read_design(job.reference) if points else {},
        sizes_px=sizes,
        warnings=tuple(warnings),
        problems=(*map(sentence, labels.remarks), *problems),
    )


def read_design(path: str) -> dict[str, Any]:
    """Reads sample.json beside a sample; empty where there is none that can be used.

    Args:
        path: of the sample's layer.
    """
    side = Path(path).with_suffix(".json")
    try:
        if not side.is_file() or side.stat().st_size > _DESIGN_BYTES:
            return {}
        facts = json.loads(side.read_text(encoding="utf-8"))
        strata = [(int(one["value"]), int(one["pixels"]), float(one["area"])) for one in facts["strata"]]
        usable = facts["job"] == "draw-sample" and all(pixels > 0 and area > 0 for _, pixels, area in strata)
        return dict(facts) if usable and isinstance(facts["design"], str) else {}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}


def map_classes(named: NamedMap) -> tuple[LabelClass, ...]:
    """Classes of a map by the values of its file, ascending."""
    by_value = {one.value: one for one in named.classes}
    return tuple(replace(by_value[named.codes[code]], value=code) for code in sorted(named.codes))


def _classes(
    path: str, field: str, keys: Sequence[Key | float | None], named: NamedMap
) -> tuple[tuple[LabelClass, ...], list[int], list[str]]:
    """Classes of the map and of the reference, positions of those that the reference has, and a warning."""
    known = map_classes(named)
    names = [key for key in dict.fromkeys(keys) if key is not None and is_name(key)]
    found = classes_given(known, names).position
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
    taken = {one.value for one in known}
    free = (value for value in range(1, LARGEST_VALUE + MOST_UNKNOWN + 1) if value not in taken)
    added = [LabelClass(next(free), name, default_colour(len(known) + number)) for number, name in enumerate(unknown)]
    warnings = []
    if added:
        warnings.append(
            f"The reference knows classes that the map does not have: {', '.join(unknown[:20])}. Their places count "
            "as errors of the map. Check the spelling if they are meant to be classes of the map."
        )
    return (*known, *added), sorted({*found.values(), *range(len(known), len(known) + len(added))}), warnings


def _places(labels: Labels, named: NamedMap) -> tuple[Positions, Positions, Positions, Positions, tuple[str, ...]]:
    """Rows, columns, class and feature of each place. Each point is a place, even two in one pixel."""
    if not _only_points(labels):
        pixels = burn(labels, named.grid)
        return pixels.rows, pixels.cols, pixels.label, pixels.feature, tuple(map(sentence, pixels.remarks))
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
    if STRATUM not in layer.columns:
        return None, {}
    stratum = np.asarray(layer.columns[STRATUM], np.float64)
    if not np.isfinite(stratum).all() or bool((stratum != np.rint(stratum)).any()):
        return None, {}
    whole = stratum.astype(np.int64)
    of_id = dict(zip(layer.ids.tolist(), whole.tolist(), strict=True))
    used = np.array([of_id[number] for number in ids.tolist()], np.int64)
    return used, _sizes(whole, layer.columns.get(WEIGHT))


def _sizes(stratum: Positions, weights: AnyArray | None) -> dict[int, float]:
    if weights is None:
        return {}
    values = np.asarray(weights, np.float64)
    if not (np.isfinite(values).all() and (values > 0).all()):
        return {}
    return {int(value): float(values[stratum == value].sum()) for value in np.unique(stratum)}
