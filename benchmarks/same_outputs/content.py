"""What a file says, without what differs from run to run: as JSON, so that two can be compared place by place."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import struct
import warnings
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import rasterio
from PIL import Image
from rasterio.errors import RasterioError

from benchmarks.same_outputs.masks import MASKED_KEYS, MEASURED_MEMORY, Content, Masks, opened

TEXTS = (".txt", ".qpt", ".qml", ".sld", ".xml", ".md", ".vrt", ".log")
_DATA = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=]+")
SAID_BY_QGIS = ("algorithm_details", "log", "results")  # of its answer; the rest is about QGIS itself
LONGEST_LIST = 400  # of rows that are kept one by one


def digest(value: bytes) -> str:
    """SHA-256 as hexadecimal digits."""
    return hashlib.sha256(value).hexdigest()


def digest_of(content: Content) -> str:
    """SHA-256 of what JSON holds; the order of keys counts, since a person sees it."""
    return digest(json.dumps(content, ensure_ascii=False).encode())


def content_of(path: Path, masks: Masks) -> Content:
    """Reads what a file says; for a kind that is not known, the digest of its bytes."""
    if path.suffix in TEXTS:
        return masks.lines(path.read_text(encoding="utf-8"))
    try:
        return _READERS.get(path.suffix, _bytes)(path, masks)
    except (ValueError, OSError, LookupError, struct.error, sqlite3.Error, RasterioError, zipfile.BadZipFile) as error:
        return {"unreadable": masks.text(str(error)), "says": _bytes(path, masks)}


def stdout_content(text: str, masks: Masks) -> Content:
    """What a program printed: opened where it is JSON."""
    found = opened(text)
    if isinstance(found, dict) and "qgis_version" in found:
        found = {key: found.get(key) for key in SAID_BY_QGIS}
    return masks.lines(text) if found is None else masks.tree(found)


def _bytes(path: Path, masks: Masks) -> Content:
    data = path.read_bytes()
    return {"bytes": len(data), "sha256": digest(data)}


def _read_json(path: Path, masks: Masks) -> Content:
    return masks.tree(json.loads(path.read_text(encoding="utf-8")))


def _read_lines_of_json(path: Path, masks: Masks) -> Content:
    return [masks.tree(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def _read_csv(path: Path, masks: Masks) -> Content:
    lines = masks.lines(path.read_text(encoding="utf-8"))
    hidden = {
        number for number, name in enumerate(lines[0].split(",")) if name in MASKED_KEYS or name == MEASURED_MEMORY
    }
    if not hidden:
        return lines
    # Such tables hold numbers alone, so that no comma stands inside a value.
    rows = [["<measured>" if n in hidden and one else one for n, one in enumerate(row.split(","))] for row in lines[1:]]
    return [lines[0], *(",".join(row) for row in rows)]


def _read_picture(path: Path, masks: Masks) -> Content:
    """The pixels, and the texts that stand beside them."""
    with Image.open(path) as picture:
        texts = {key: list(value) if isinstance(value, tuple) else str(value) for key, value in picture.info.items()}
        pixels = {"mode": picture.mode, "size": list(picture.size), "pixels": digest(picture.tobytes())}
    return {**pixels, "texts": masks.tree(texts)}


def _read_pdf(path: Path, masks: Masks) -> Content:
    """The digest of a page without its date and its identifier."""
    data = re.sub(rb"/CreationDate ?\([^)]*\)|/ID ?\[[^]]*\]", b"", path.read_bytes())
    return {"bytes": len(data), "sha256": digest(data)}


def _read_html(path: Path, masks: Masks) -> Content:
    text = _DATA.sub(lambda match: f"<data {digest(match[0].encode())}>", path.read_text(encoding="utf-8"))
    return [line for line in masks.lines(text.replace("<", "\n<")) if line.strip()]


def _read_raster(path: Path, masks: Masks) -> Content:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(path) as dataset:
            spaces = [space for space in dataset.tag_namespaces() if space != "DERIVED_SUBDATASETS"]
            found: dict[str, Content] = {
                "driver": dataset.driver,
                "shape": dataset.shape,
                "crs": dataset.crs.to_wkt() if dataset.crs else None,
                "transform": list(dataset.transform),
                "storage": {key: str(value) for key, value in sorted(dataset.profile.items()) if key != "crs"},
                "tags": {space: masks.tree(dataset.tags(ns=space)) for space in ("", *spaces)},
                "colours": [one.name for one in dataset.colorinterp],
                "bands": [_band(dataset, number, masks) for number in dataset.indexes],
            }
            levels = dataset.overviews(1)
        for number, level in enumerate(levels):
            with rasterio.open(path, OVERVIEW_LEVEL=number) as overview:
                bands = [digest(overview.read(band).tobytes()) for band in overview.indexes]
                found[f"overview {level}"] = {"shape": overview.shape, "bands": bands}
    return json.loads(json.dumps(found))


def _band(dataset: rasterio.DatasetReader, number: int, masks: Masks) -> Content:
    values, valid = dataset.read(number), dataset.read_masks(number) > 0
    seen = values[valid]
    spaces = dataset.tag_namespaces(number)
    return {
        "pixels": digest(values.tobytes()),
        "mask": digest(valid.tobytes()),
        "valid": int(valid.sum()),
        "range": [float(seen.min()), float(seen.max()), float(seen.astype("float64").mean())] if seen.size else [],
        "name": dataset.descriptions[number - 1],
        "unit": dataset.units[number - 1],
        "scale": [dataset.scales[number - 1], dataset.offsets[number - 1]],
        "tags": {space: masks.tree(dataset.tags(number, ns=space)) for space in ("", *spaces)},
        "colours": _colours(dataset, number),
    }


def _colours(dataset: rasterio.DatasetReader, number: int) -> Content:
    try:
        return [list(colour) for _, colour in sorted(dataset.colormap(number).items()) if any(colour[:3])]
    except ValueError:  # there is no table of colours
        return None


def _read_geopackage(path: Path, masks: Masks) -> Content:
    """All tables, row by row; the spatial index follows from the rest."""
    found: dict[str, Content] = {}
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        tables = base.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        for name, sql in tables:
            if name.startswith(("rtree_", "sqlite_")):
                continue
            rows = [
                [f"blob {digest(one)}" if isinstance(one, bytes) else masks.tree(one) for one in row]
                for row in base.execute(f'SELECT * FROM "{name}"')
            ]
            kept = rows if len(rows) <= LONGEST_LIST else {"count": len(rows), "sha256": digest_of(rows)}
            found[name] = {"definition": sql, "rows": kept}
    return found


def _read_safetensors(path: Path, masks: Masks) -> Content:
    with path.open("rb") as stream:
        header = json.loads(stream.read(struct.unpack("<Q", stream.read(8))[0]))
        start = stream.tell()
        found: dict[str, Content] = {"card": masks.tree(header.pop("__metadata__", None))}
        for name, entry in header.items():
            first, last = entry["data_offsets"]
            stream.seek(start + first)
            found[name] = f"{entry['dtype']} {entry['shape']} {digest(stream.read(last - first))}"
    return found


def _read_zip(path: Path, masks: Masks) -> Content:
    """The order and the settings of the members; what they say is compared file by file."""
    with zipfile.ZipFile(path) as archive:
        return [[one.filename, one.compress_type, one.external_attr >> 16] for one in archive.infolist()]


_READERS: dict[str, Callable[[Path, Masks], Content]] = {
    ".json": _read_json,
    ".geojson": _read_json,
    ".jsonl": _read_lines_of_json,
    ".csv": _read_csv,
    ".html": _read_html,
    ".pdf": _read_pdf,
    ".png": _read_picture,
    ".tif": _read_raster,
    ".gpkg": _read_geopackage,
    ".safetensors": _read_safetensors,
    ".zip": _read_zip,
}
