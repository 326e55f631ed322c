"""Footprints of the runs as a layer, with their state, their figures and where their pages lie."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import numpy as np
import shapely

from engine.files.commit import Commit
from engine.jobs.many.journal import Entry
from engine.raster.info import AnyArray
from engine.vector.geopackage import dress_layer, write_layer
from engine.vector.layer_check import LayerCheck

LAYER = "runs"
LAYER_CRS = "OGC:CRS84"
BATCH = 1000
ALIASES = {
    "name": "Name", "title": "Title", "place": "Place", "first_date": "First date", "last_date": "Last date",
    "state": "State", "changed": "Changed area", "unit": "Unit", "areas": "Changed areas", "summary": "Summary",
    "warnings": "Warnings",
    "reason": "Reason", "folder": "Folder", "report": "Report",
}  # fmt: skip


def add_footprints(commit: Commit, name: str, folder: Path, entries: Iterable[Entry]) -> int:
    """Writes the layer; a run whose place is not known is not in it.

    Args:
        commit: takes the file.
        name: of the file.
        folder: of the whole, for the links.
        entries: in order.

    Returns:
        Number of footprints.
    """
    check = LayerCheck(LAYER)
    path = commit.path(name)
    placed = (one for one in entries if one.figures.outline is not None)
    batch = tuple(islice(placed, BATCH))
    _write(path, batch, folder, check, False)
    while batch := tuple(islice(placed, BATCH)):
        _write(path, batch, folder, check, True)
    style = Path(__file__).with_name("runs.qml").read_text(encoding="utf-8")
    dress_layer(path, ALIASES, style, check)
    commit.add(name, check.compare)
    return check.count


def _write(path: Path, entries: tuple[Entry, ...], folder: Path, check: LayerCheck, append: bool) -> None:
    shapes = [shapely.from_wkb(one.figures.outline) for one in entries]
    whole = np.array([shapely.multipolygons(shapely.get_parts(shape)) for shape in shapes], object)
    columns: dict[str, AnyArray] = {
        field: np.array([getattr(one, field) for one in entries], object)
        for field in ("name", "title", "place", "first_date", "last_date", "state")
    }
    changed = [np.nan if one.figures.changed is None else round(one.figures.changed, 4) for one in entries]
    columns["changed"] = np.array(changed, np.float64)
    columns["unit"] = np.array([one.figures.unit for one in entries], object)
    columns["areas"] = np.array([one.figures.areas for one in entries], np.int64)
    columns["summary"] = np.array([one.figures.summary for one in entries], object)
    columns["warnings"] = np.array([one.figures.warnings for one in entries], object)
    columns["reason"] = np.array([one.reason for one in entries], object)
    columns["folder"] = np.array([str(folder / one.name) for one in entries], object)
    columns["report"] = np.array([link(folder, one) for one in entries], object)
    write_layer(path, LAYER_CRS, whole, columns, "MultiPolygon", check, append=append)


def link(folder: Path, entry: Entry) -> str:
    """The path of a run's page; empty where it has none."""
    page = folder / entry.name / "report.html"
    return str(page) if page.is_file() else ""
