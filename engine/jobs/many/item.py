"""The STAC item of a run, beside its files."""

from __future__ import annotations

import json
import os
from pathlib import Path

from engine.contract.errors import SwimdiffError
from engine.contract.remarks.texts import plain
from engine.export.result_item import ITEM, ResultFacts, result_item
from engine.files.disk import failed_write
from engine.jobs.many.figures import grid_of, main_file, read_main
from engine.jobs.many.journal import Entry, Figures


def write_item(folder: Path, entry: Entry, figures: Figures) -> None:
    """Writes the item of a finished run; nothing for a result without a place on the Earth.

    Raises:
        OutputError: it cannot be written.
    """
    facts = _facts(folder, entry, figures)
    if facts is None:
        return
    try:
        text = json.dumps(result_item(facts), indent=1, allow_nan=False) + "\n"
    except (SwimdiffError, ValueError):  # a grid that has no longitudes and latitudes
        return
    path, aside = folder / ITEM, folder / f"{ITEM}.partial-{os.getpid()}"
    try:
        aside.write_text(text, encoding="utf-8")
        os.replace(aside, path)
    except OSError as error:
        raise failed_write(path, error, len(text)) from error


def _facts(folder: Path, entry: Entry, figures: Figures) -> ResultFacts | None:
    told = read_main(folder)
    grid, main = grid_of(told), main_file(folder)
    if grid is None or grid.crs_wkt is None or main is None:
        return None
    made, written = told.get("provenance"), told.get("written")
    made, written = made if isinstance(made, dict) else {}, written if isinstance(written, dict) else {}
    versions = made.get("versions")
    dates = [_date(told, name) for name in ("before", "after", "image")]
    return ResultFacts(
        folder=folder,
        files=(*(name for name in written if name != main.name), main.name),
        grid=grid,
        title=entry.title,
        description=figures.summary,
        dates=tuple(filter(None, dates)) or (entry.first_date, entry.last_date),
        job=str(plain(told.get("job"))),
        finished=str(made.get("finished", "")),
        versions={str(key): str(value) for key, value in versions.items()} if isinstance(versions, dict) else {},
    )


def _date(told: dict[str, object], name: str) -> str:
    found = told.get(name)
    date = found.get("date") if isinstance(found, dict) else None
    return date if isinstance(date, str) else ""
