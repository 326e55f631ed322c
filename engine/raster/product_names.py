"""Names that missions give to their products: which part is the day of acquisition, and which the place.

What differs from one acquisition of a place to the next, such as time, satellite, orbit or baseline, is left out.
Sources: Sentinel-2 Products Specification Document, naming of products; Landsat Collection 2 product identifiers and
pre-collection scene identifiers (USGS); Planet, asset and item naming.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_YEARS = r"(?:19[6-9]\d|20\d\d)"
_BEGIN = r"(?<![^\W_])"
_LANDSAT_SCENE = re.compile(rf"{_BEGIN}L([COTEM])\d(\d{{6}})({_YEARS})(\d{{3}})[A-Z]{{3}}\d\d")
_NAMES = (
    # PlanetScope and SkySat scenes: day, time, satellite. They have no grid of tiles, so the folder is the place.
    (re.compile(rf"{_BEGIN}({_YEARS}\d{{4}})_\d{{6}}(?:_\d\d)?_(?:ssc\d+_[ud]\d{{4}}|[0-9a-f]{{4}})(?=_|$|/)"), r"\1"),
    # PlanetScope ortho tiles: strip, cell of the grid, day, satellite.
    (re.compile(rf"{_BEGIN}\d{{6,8}}_(\d{{7}})_({_YEARS}-\d\d-\d\d)_[0-9a-f]{{4}}(?=_|$|/)"), r"\1_\2"),
    # Sentinel-2 until 2016: the day of processing comes before that of acquisition.
    (re.compile(rf"{_BEGIN}S2[A-D]_OPER_PRD_(MSIL\w\w)_\w{{4}}_\d{{8}}T\d{{6}}_(R\d{{3}})_V({_YEARS}\d{{4}})T\d{{6}}_"
                r"\d{8}T\d{6}"), r"S2_\1_\2_\3"),
)  # fmt: skip
# Satellites of a pair have the same bands; Landsat 4, 5 and 7 others than 8 and 9.
_PLACES = (
    (re.compile(rf"{_BEGIN}S2[A-D]_(MSIL[12][AC])_N\d{{4}}_R\d{{3}}_(T\d\d[A-Z]{{3}})"), r"S2_\1_\2"),
    (re.compile(rf"{_BEGIN}LC0[89]_(L\w\w\w)_(\d{{6}})_\d\d_(?:T1|T2|RT)(?![^\W_])"), r"LC_\1_\2"),
    (re.compile(rf"{_BEGIN}(L[TE]0[457])_(L\w\w\w)_(\d{{6}})_\d\d_(?:T1|T2|RT)(?![^\W_])"), r"\1_\2_\3"),
)
_BESIDE = re.compile(
    r"(?i)(?:^|[^a-z0-9])(?:udm2?|qa|qa_\w+|msk|mask|masks|nodata|cld(?:prb)?|snwprb|cloud_?mask|scl|pvi|"
    r"preview|thumb(?:nail)?|quick_?look|browse|ql|overview)(?![a-z0-9])"
)


def plain_name(path: str) -> str:
    """Rewrites names of products so that day and place stand in them and nothing else that changes."""
    path = _LANDSAT_SCENE.sub(_scene, path)
    for pattern, name in _NAMES:
        path = pattern.sub(name, path)
    return path


def plain_place(place: str) -> str:
    """Takes out of a name without its dates what does not tell the place."""
    for pattern, name in _PLACES:
        place = pattern.sub(name, place)
    return place


def lies_beside(name: str) -> bool:
    """Whether a raster's name says that it is a mask, a preview or a map of quality beside an image.

    Args:
        name: of the file, without its ending.
    """
    return _BESIDE.search(name) is not None


def _scene(found: re.Match[str]) -> str:
    sensor, place, year, number = found.groups()
    day = date(int(year), 1, 1) + timedelta(days=int(number) - 1)
    return f"L{sensor}_{place}_{day:%Y%m%d}"
