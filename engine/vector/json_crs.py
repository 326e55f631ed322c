"""The CRS that a GeoJSON file names, looked at before GDAL does: names and codes pass, nothing that opens a file."""

from __future__ import annotations

import json
import mmap
import re

from engine.contract.regular import open_regular
from engine.raster.foreign_crs import LONGEST, foreign_crs, is_foreign

# The members that hold a CRS in GeoJSON, JSON-FG and the format of Esri; letters may be written as numbers.
_KEYS = ("crs", "coordRefSys", "spatialReference")
_KEY = re.compile(
    "|".join('"' + "".join(rf"(?:{one}|\\u00{ord(one):02x})" for one in key) + '"' for key in _KEYS).encode()
    + rb"|\"\\u00[^\"]{0,90}\"",
    re.I,
)
_ENDING = re.compile(rb"\s*:\s*")
_MOST_FOUND = 1000  # a file has one, or one a feature that is called so


def check_json_crs(path: str, opened: str) -> None:
    """Refuses a file whose CRS refers to another file or to a host.

    Args:
        path: as the person gave it.
        opened: absolute path.

    Raises:
        InputError: it does.
    """
    with open_regular(opened) as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        for number, found in enumerate(_KEY.finditer(content)):
            colon = _ENDING.match(content, found.end())
            if colon is None:
                continue
            if number > _MOST_FOUND or _refers(content[colon.end() : colon.end() + 2 * LONGEST]):
                raise foreign_crs(path)


def _refers(text: bytes) -> bool:
    try:
        value, _ = json.JSONDecoder().raw_decode(text.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        # Longer or deeper than any CRS; a geometry of that name is none.
        return not text.startswith((b"[", b'"', b"n")) or len(text) >= LONGEST
    if isinstance(value, dict) and value.get("type") == "link":
        return True
    return any(is_foreign(one) for one in _texts(value))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inner for text in _texts(one)]
