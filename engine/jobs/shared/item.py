"""The STAC item of a result: from what its result.json tells, beside its files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from affine import Affine

from engine.contract.errors import SwimdiffError
from engine.contract.remarks import Remark, sentence
from engine.contract.remarks.texts import plain
from engine.contract.results import Misfit, from_json, to_json
from engine.contract.results.common import RESULT, GridDescription, JobResult
from engine.contract.results.written import read_written
from engine.export.result_item import ITEM, ResultFacts, result_item
from engine.files.commit import Commit, write_text
from engine.raster.grid import Grid


def item_names(folder: str | Path, wanted: bool) -> tuple[str, ...]:
    """The item's name where it is written: on demand, and anew where an earlier result has one.

    Args:
        folder: of the result.
        wanted: whether it is asked for.
    """
    known = None if wanted else read_written(Path(folder) / RESULT)
    return (ITEM,) if wanted or (known is not None and ITEM in (known.files or {})) else ()


def add_item(commit: Commit, folder: Path, result: JobResult, files: tuple[str, ...], title: str) -> None:
    """Adds the item to the files of a result; nothing for one without a place on the Earth.

    Args:
        commit: holds the other files already.
        folder: of the result.
        result: that will be its result.json.
        files: that the item leads to.
        title: for people.
    """
    told = to_json(result)
    facts = facts_of(told if isinstance(told, dict) else {}, folder, (*files, RESULT), title, _said(told))
    text = None if facts is None else item_text(replace(facts, current=commit.current))
    if text is not None:
        write_text(commit, ITEM, text)


def facts_of(
    told: dict[str, object], folder: Path, files: tuple[str, ...], title: str, description: str
) -> ResultFacts | None:
    """What a result.json tells for an item; None where it has no place on the Earth.

    Args:
        told: its content.
        folder: of the result.
        files: that the item leads to.
        title: for people.
        description: what came out, in a line.
    """
    grid = grid_of(told)
    if grid is None or grid.crs_wkt is None:
        return None
    made = told.get("provenance")
    made = made if isinstance(made, dict) else {}
    versions, model = made.get("versions"), made.get("model")
    job = str(plain(told.get("job")))
    if isinstance(model, dict) and model.get("name"):
        job = f"{job} with the model {model['name']} (SHA-256 {model.get('sha256', '')})"
    return ResultFacts(
        folder=folder,
        files=files,
        grid=grid,
        title=title,
        description=description,
        dates=tuple(filter(None, (_date(told, name) for name in ("before", "after", "image")))),
        lineage=job,
        finished=str(made.get("finished", "")),
        versions={str(key): str(value) for key, value in versions.items()} if isinstance(versions, dict) else {},
        current=lambda name: folder / name,
    )


def item_text(facts: ResultFacts) -> str | None:
    """The item as the text of its file; None for a grid that has no longitudes and latitudes."""
    try:
        return json.dumps(result_item(facts), indent=1, allow_nan=False) + "\n"
    except (SwimdiffError, ValueError):
        return None


def grid_of(told: dict[str, object]) -> Grid | None:
    """The grid that a result tells of; None where it tells of none."""
    try:
        found = from_json(GridDescription, told.get("grid"))
    except Misfit:
        return None
    return Grid(found.crs_wkt, Affine(*found.transform), found.width, found.height)


def _said(told: object) -> str:
    try:
        return sentence(from_json(Remark, told.get("summary") if isinstance(told, dict) else None))
    except Misfit:
        return ""


def _date(told: dict[str, object], name: str) -> str:
    found = told.get(name)
    date = found.get("date") if isinstance(found, dict) else None
    return date if isinstance(date, str) else ""
