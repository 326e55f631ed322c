"""Reads vector files: what they hold, before anything is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyogrio
import pyogrio.raw
import pyproj
import shapely

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.foreign_crs import refuse_foreign
from engine.raster.info import FILES_ONLY, Access, AnyArray
from engine.vector.access import check_driver, check_vector, reading
from engine.vector.encodings import decoded_texts, says_encoding

_TEXT, _WHOLE, _REAL = "text", "integer", "real"
_KINDS = {"OFTString": _TEXT, "OFTInteger": _WHOLE, "OFTInteger64": _WHOLE, "OFTReal": _REAL}
# More would take gigabytes as geometries; nobody draws so many.
MAX_FEATURES = 2_000_000


@dataclass(frozen=True)
class FeatureField:
    """A field of a layer.

    Args:
        name: as the file has it.
        kind: text, integer (truth values are 0 and 1), real, or other for dates, lists and bytes.
    """

    name: str
    kind: str


@dataclass(frozen=True)
class FeatureLayer:
    """A layer and its features.

    Args:
        path: absolute path.
        layer: its name.
        crs_wkt: None where the layer has none.
        implied_crs: the format has this CRS where a file says nothing (GeoJSON), so it may not be meant.
        fields: all fields, read or not.
        ids: the file's own number of each feature, [N].
        columns: name to values, [N], of the fields that were read; None or NaN where a value is null.
        geometries: shapely geometries, [N], None where a feature has none or one that cannot be read.
        unreadable: positions of features whose geometry is there and cannot be read.
        encoding_guessed: the file does not say how its texts are encoded, and they have letters that depend on it.
        zero_left_out: of a raster, pixels of the value 0 count as without a label.
    """

    path: str
    layer: str
    crs_wkt: str | None
    implied_crs: bool
    fields: tuple[FeatureField, ...]
    ids: npt.NDArray[np.int64]
    columns: dict[str, AnyArray]
    geometries: npt.NDArray[np.object_]
    unreadable: frozenset[int] = frozenset()
    encoding_guessed: bool = False
    zero_left_out: bool = False


def read_features(
    path: str, layer: str = "", access: Access = FILES_ONLY, columns: Sequence[str] | None = None
) -> FeatureLayer:
    """Reads a layer of a vector file.

    Args:
        path: a GeoPackage, Shapefile, GeoJSON or FlatGeobuf.
        layer: its name; empty for the only one that has geometries.
        access: what may be opened.
        columns: fields to read; None for all.

    Raises:
        InputError: the file is missing, of another format, or damaged.
        ParameterError: the layer is not there, or the file holds several and none is named.
    """
    opened = check_vector(path, access)
    with reading(path, access, opened) as place:
        name = _choose(path, layer, layers(path, access))
        info = pyogrio.read_info(place, layer=name, force_feature_count=True)
        check_driver(path, str(info["driver"]), access)
        if info["features"] > MAX_FEATURES:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "{path} contains {count} features; at most {most} can be read.",
                "Use fewer features: select some and export them.",
                path=path,
                count=info["features"],
                most=MAX_FEATURES,
            )
        meta, ids, wkb, values = pyogrio.raw.read(
            place, layer=name, columns=None if columns is None else list(columns), return_fids=True, force_2d=True
        )
        geometries, unreadable = _geometries(wkb, len(ids))
        guessed = False
        if str(info["driver"]) == "ESRI Shapefile" and not says_encoding(opened):
            values, guessed = decoded_texts(values)
        crs = _usable_crs(path, meta["crs"])
        return FeatureLayer(
            path=opened,
            layer=name,
            crs_wkt=crs,
            implied_crs=str(info["driver"]) in ("GeoJSON", "GeoJSONSeq") and _is_longitude_latitude(crs),
            fields=_fields(info),
            ids=np.asarray(ids, np.int64),
            columns=dict(zip([str(field) for field in meta["fields"]], values, strict=True)),
            geometries=geometries,
            unreadable=unreadable,
            encoding_guessed=guessed,
        )


def layer_fields(path: str, layer: str = "", access: Access = FILES_ONLY) -> tuple[FeatureField, ...]:
    """Lists the fields of a layer, without its features.

    Args:
        path: vector file.
        layer: its name; empty for the only one that has geometries.
        access: what may be opened.

    Raises:
        InputError: the file is missing, of another format, or damaged.
        ParameterError: the layer is not there, or the file holds several and none is named.
    """
    opened = check_vector(path, access)
    with reading(path, access, opened) as place:
        return _fields(pyogrio.read_info(place, layer=_choose(path, layer, layers(path, access))))


def read_table(path: str, name: str, access: Access = FILES_ONLY) -> dict[str, AnyArray] | None:
    """Reads a table without geometries; None where the file has none of this name.

    Args:
        path: vector file.
        name: the table's name.
        access: what may be opened.

    Raises:
        InputError: the file is missing, of another format, or damaged.
    """
    opened = check_vector(path, access)
    if name not in layers(path, access):
        return None
    with reading(path, access, opened) as place:
        meta, _, _, values = pyogrio.raw.read(place, layer=name, read_geometry=False)
        return dict(zip([str(field) for field in meta["fields"]], values, strict=True))


def layers(path: str, access: Access = FILES_ONLY) -> dict[str, bool]:
    """Lists the layers and tables of a file, and whether each has geometries.

    Args:
        path: vector file.
        access: what may be opened.

    Raises:
        InputError: the file is missing, of another format, or damaged.
    """
    opened = check_vector(path, access)
    with reading(path, access, opened) as place:
        return {str(name): kind is not None for name, kind in pyogrio.list_layers(place)}


def _choose(path: str, wanted: str, found: dict[str, bool]) -> str:
    with_geometry = [name for name, spatial in found.items() if spatial]
    listed = ", ".join(with_geometry[:20])
    remedy = "Choose one of: {known}." if listed else "The file has no layer with geometries."
    if wanted:
        if wanted not in found:
            raise ParameterError("{path} has no layer {wanted}.", remedy, path=path, wanted=repr(wanted), known=listed)
        if not found[wanted]:
            raise ParameterError(
                "The table {wanted} of {path} has no geometries.",
                remedy,
                wanted=repr(wanted),
                path=path,
                known=listed,
            )
        return wanted
    if not with_geometry:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{path} has no layer with geometries.", "Choose another file.", path=path
        )
    if len(with_geometry) > 1:
        raise ParameterError(
            "{path} contains {count} layers.",
            "Choose one of: {known}.",
            path=path,
            count=len(with_geometry),
            known=listed,
        )
    return with_geometry[0]


def _fields(info: dict[str, AnyArray]) -> tuple[FeatureField, ...]:
    return tuple(
        FeatureField(str(name), _KINDS.get(str(kind), "other"))
        for name, kind in zip(info["fields"], info["ogr_types"], strict=True)
    )


def _geometries(wkb: AnyArray | None, count: int) -> tuple[npt.NDArray[np.object_], frozenset[int]]:
    if wkb is None:
        return np.full(count, None, object), frozenset()
    geometries = np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), object)
    lost = [position for position in np.flatnonzero(geometries == None) if wkb[position] is not None]  # noqa: E711
    return geometries, frozenset(int(position) for position in lost)


def _usable_crs(path: str, text: str | None) -> str | None:
    """WKT of a CRS that places things on the ground; None for those that files use to say that there is none."""
    if not text:
        return None
    refuse_foreign(path, text)
    crs = pyproj.CRS.from_user_input(text)
    unknown = crs.is_engineering or "undefined" in crs.name.lower() or crs.name.lower() == "unknown engineering crs"
    return None if unknown else str(crs.to_wkt())


def _is_longitude_latitude(crs_wkt: str | None) -> bool:
    return crs_wkt is not None and bool(pyproj.CRS.from_wkt(crs_wkt).equals("OGC:CRS84", ignore_axis_order=True))
