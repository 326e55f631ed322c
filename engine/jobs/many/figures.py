"""What the result of any job tells of itself: area, place, a line."""

from __future__ import annotations

import json
from pathlib import Path

import shapely

from engine.contract.errors import InputError, SwimdiffError
from engine.contract.file_sets import settle
from engine.contract.regular import read_regular
from engine.contract.remarks import INFO, Remark, sentence
from engine.contract.results import MAXIMUM_RESULT_BYTES, Misfit, from_json
from engine.contract.results.change import OWNER, ChangeAreas
from engine.contract.results.common import RESULT
from engine.contract.results.export import PROVENANCE
from engine.contract.results.written import read_written
from engine.jobs.many.journal import Figures
from engine.jobs.shared.item import grid_of
from engine.raster.describe import describe
from engine.raster.grid import Grid
from engine.raster.info import Access
from engine.raster.outline import outline_of

CHANGED = 1  # class value of what changed
MAINS = (RESULT, PROVENANCE)  # the file that says of a folder what it holds


def main_file(folder: Path) -> Path | None:
    """The file that says what a folder holds; None where nothing is finished there."""
    return next((folder / name for name in MAINS if (folder / name).is_file()), None)


def is_whole(folder: Path, job: str) -> bool:
    """Whether a finished result of a job stands in a folder with all its files, as long as they were written."""
    try:
        settle(folder)
    except SwimdiffError:
        return False
    main = main_file(folder)
    known = None if main is None else read_written(main)
    if known is None or known.job != job:
        return False
    files = {name: folder / name for name in known.files or {}}
    return all(
        path.is_file() and (name.endswith(".gpkg") or path.stat().st_size == (known.files or {})[name].bytes)
        for name, path in files.items()
    )


def read_main(folder: Path) -> dict[str, object]:
    """The content of a folder's result; empty where there is none that can be read."""
    main = main_file(folder)
    try:
        found = json.loads(read_regular(main, MAXIMUM_RESULT_BYTES).decode("utf-8")) if main else {}
    except (OSError, ValueError, RecursionError, InputError):
        return {}
    return found if isinstance(found, dict) else {}


def figures_of(folder: Path) -> Figures:
    """Reads the figures of a result; what it does not tell stays empty."""
    told = read_main(folder)
    found = _areas(told) if told.get("job") == OWNER else None
    seconds = told.get("seconds")
    return Figures(
        changed=None if found is None else sum(row.area for row in found.rows if row.value == CHANGED),
        unit="" if found is None else found.unit,
        areas=0 if found is None else found.polygons,
        summary=_line(told.get("summary")),
        seconds=float(seconds) if isinstance(seconds, int | float) else 0.0,
        outline=_outline(told.get("grid")),
        warnings=_warnings(told.get("remarks")),
    )


def _areas(told: dict[str, object]) -> ChangeAreas | None:
    try:
        return from_json(ChangeAreas, told.get("areas"))
    except Misfit:
        return None


def raster_outline(path: str) -> bytes | None:
    """Outlines a raster whose run has failed, as WKB; None where it has no place, or cannot be read either."""
    try:
        info = describe(path, Access())
        return shapely.to_wkb(outline_of(Grid(info.crs_wkt, info.transform, info.width, info.height)).geometry)  # type: ignore[no-any-return]
    except (SwimdiffError, OSError, ValueError):
        return None


def _outline(grid: object) -> bytes | None:
    found = grid_of({"grid": grid})
    if found is None or found.crs_wkt is None:
        return None
    try:
        return shapely.to_wkb(outline_of(found).geometry)  # type: ignore[no-any-return]
    except (SwimdiffError, ValueError):
        return None


def _line(summary: object) -> str:
    try:
        return sentence(from_json(Remark, summary))
    except Misfit:
        return summary if isinstance(summary, str) else ""


def _warnings(remarks: object) -> str:
    try:
        found = from_json(tuple[Remark, ...], remarks)
    except Misfit:
        return ""
    return " ".join(sentence(one) for one in found if one.severity != INFO)
