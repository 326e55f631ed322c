"""Everything that GDAL knows of a data set, as text, whatever the encoding in which the file stores its texts."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio.io import DatasetReader

from engine.raster.access import GDAL_ERRORS

_BAND = re.compile(r"<VRTRasterBand\b.*?(?:</VRTRasterBand>|/>)", re.DOTALL)
_DESCRIPTION = re.compile(r"<Description>(.*?)</Description>", re.DOTALL)


def gdal_text(dataset: DatasetReader) -> str:
    """GDAL's own description of a data set, as a virtual raster: rasterio hands out only some of it.

    Raises:
        KeyError, OSError, ValueError, one of GDAL_ERRORS: GDAL cannot describe it.
    """
    virtual = f"/vsimem/text-{os.getpid()}-{id(dataset)}.vrt"
    try:
        rasterio.shutil.copy(dataset, virtual, driver="VRT")
        with rasterio.open(virtual, driver="VRT") as described:
            return str(described.tags(ns="xml:VRT")["xml:VRT"])
    except UnicodeDecodeError:
        return _undecoded(dataset)
    finally:
        with _ignoring_gdal():
            rasterio.shutil.delete(virtual, driver="VRT")


def descriptions(dataset: DatasetReader) -> list[str]:
    """Descriptions of all bands, in the order of the file; empty where a band has none."""
    try:
        return [(text or "").strip() for text in dataset.descriptions]
    except UnicodeDecodeError:  # one that is no UTF-8 makes rasterio lose them all
        found = [_DESCRIPTION.search(band) for band in _BAND.findall(_undecoded(dataset))]
        return ["" if one is None else unescape(one.group(1)).strip() for one in found]


def decoded(content: bytes) -> str:
    """Reads text that is UTF-8, or else what Western programs wrote before it."""
    for encoding in ("utf-8", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _undecoded(dataset: DatasetReader) -> str:
    """The same text by way of a file, line by line, because rasterio drops what is no UTF-8."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.vrt"
        rasterio.shutil.copy(dataset, str(path), driver="VRT")
        return "\n".join(decoded(line) for line in path.read_bytes().split(b"\n"))


@contextmanager
def _ignoring_gdal() -> Iterator[None]:
    try:
        yield
    except GDAL_ERRORS:
        return
