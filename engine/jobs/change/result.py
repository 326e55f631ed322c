"""From scores and a threshold to the files of a result, verified and published together."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.change.threshold import Threshold
from engine.contract.errors import ErrorCode, OutputError
from engine.export.classes import (
    CHANGED,
    CLASS_NAMES,
    CLASS_NODATA,
    UNCHANGED,
    Summary,
    change_layout,
    score_layout,
    write_classes,
)
from engine.export.scores import Scores
from engine.files.checksum import file_facts
from engine.files.commit import Commit, write_bytes, write_text
from engine.jobs.shared.machine import Storage
from engine.observer import Observer, SpanObserver
from engine.raster.grid import Grid
from engine.raster.pictures import ByteArray
from engine.raster.writing.pam import SIDE_SUFFIX, categories_xml
from engine.raster.writing.writer import RasterWriter
from engine.report.figures import change_picture, histogram_picture, score_picture
from engine.report.html import render
from engine.report.png import png
from engine.vector.change_polygons import SQUARE_METRES_A_HECTARE, PolygonFile

SCORE, CHANGE, POLYGONS, REPORT, RESULT = "score.tif", "change.tif", "change.gpkg", "report.html", "result.json"
BEFORE_PICTURE, AFTER_PICTURE = "before.png", "after.png"
STYLES = Path(__file__).resolve().parents[3] / "resources" / "styles"
# The results first, the sides that describe them before each; result.json last: with it the result is complete.
RESULT_NAMES = (SCORE, CHANGE, POLYGONS, REPORT, RESULT)


@dataclass(frozen=True)
class Request:
    """What a result is made from.

    Args:
        folder: receives the files.
        scores: of the whole grid.
        grid: where they lie.
        threshold: from which score on a pixel is changed.
        minimum_px: smallest changed area.
        storage: of the rasters.
        write_score: false where score.tif stands already.
        pictures: quick looks of both dates, RGBA.
    """

    folder: Path
    scores: Scores
    grid: Grid
    threshold: Threshold
    minimum_px: int
    storage: Storage
    write_score: bool
    pictures: tuple[ByteArray, ...]


def publish(request: Request, facts: dict[str, Any], observer: Observer) -> dict[str, Any]:
    """Writes, verifies and publishes all files of a result.

    Args:
        request: scores, threshold, storage.
        facts: what is known about the run; threshold, areas, histogram, summary and files are added.
        observer: hears of the progress, and may cancel until the files are renamed.

    Returns:
        Paths and small facts for whoever asked for the job.
    """
    with Commit(request.folder) as commit:
        summary = _write_layers(request, facts, commit, SpanObserver(observer, 0.0, 0.85))
        facts.update(_figures(request, summary))
        observer.progress(0.87, "Writing the report")
        _write_pictures(request, summary, facts, commit)
        facts["files"] = {name: file_facts(commit.current(name)) for name in RESULT_NAMES[:-1]}
        write_text(commit, RESULT, json.dumps(facts, indent=1, sort_keys=True, allow_nan=False) + "\n")
        observer.progress(0.9, "Verifying the written files")
        commit.publish()
    return answer(request.folder, facts)


def answer(folder: Path, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Gives what a finished job returns: paths, the threshold, one line, warnings."""
    return {
        "folder": str(folder),
        "score": str(folder / SCORE),
        "change": str(folder / CHANGE),
        "polygons": str(folder / POLYGONS),
        "report": str(folder / REPORT),
        "result": str(folder / RESULT),
        "threshold": facts["threshold"]["value"],
        "summary": facts["summary"],
        "warnings": facts["warnings"],
    }


def _write_layers(request: Request, facts: Mapping[str, Any], commit: Commit, observer: Observer) -> Summary:
    storage, grid = request.storage, request.grid
    options = (storage.compression, storage.cog, storage.threads)
    _copy_style(commit, "score")
    _copy_style(commit, "change")
    write_text(commit, CHANGE + SIDE_SUFFIX, categories_xml(CLASS_NAMES))
    score = RasterWriter(commit.path(SCORE), grid, score_layout(*options)) if request.write_score else None
    change = RasterWriter(commit.path(CHANGE), grid, change_layout(*options))
    polygons = PolygonFile(commit.path(POLYGONS), grid, facts["before"]["date"], facts["after"]["date"])
    writers = [writer for writer in (score, change) if writer is not None]
    try:
        summary = write_classes(
            request.scores, grid, request.threshold.value, request.minimum_px, change, polygons, observer, score
        )
        for writer in writers:
            writer.close()
    except BaseException:
        for writer in writers:
            writer.abandon()
        raise
    polygons.close()
    summary.polygons = polygons.count
    if score is not None:
        commit.add(SCORE, score.verify)
    commit.add(CHANGE, change.verify)
    commit.add(POLYGONS, polygons.verify)
    return summary


def _copy_style(commit: Commit, name: str) -> None:
    write_text(commit, f"{name}.qml", (STYLES / f"{name}.qml").read_text(encoding="utf-8"))


def _figures(request: Request, summary: Summary) -> dict[str, Any]:
    """Areas, histogram, threshold and the line that sums it up."""
    compared = summary.pixels[CHANGED] + summary.pixels[UNCHANGED]
    if not compared:
        raise OutputError(ErrorCode.INTERNAL, "No pixel could be compared.", "Check the nodata values and masks.")
    has_crs = request.grid.crs_wkt is not None
    unit, divisor = ("ha", SQUARE_METRES_A_HECTARE) if has_crs else ("px", 1.0)
    names = ((CHANGED, "Change"), (UNCHANGED, "No change"), (CLASS_NODATA, "No data"))
    rows = [
        {
            "class": value,
            "name": name,
            "pixels": summary.pixels[value],
            "area": summary.area_m2[value] / divisor,
            "percent": None if value == CLASS_NODATA else 100.0 * summary.pixels[value] / compared,
        }
        for value, name in names
    ]
    share = 100.0 * summary.pixels[CHANGED] / compared
    amount = f"{rows[0]['area']:,.2f} ha" if has_crs else f"{summary.pixels[CHANGED]:,} pixels"
    return {
        "summary": f"{amount} changed, {share:.2f} % of what was compared, in {summary.polygons:,} areas.",
        "areas": {
            "unit": unit,
            "rows": rows,
            "polygons": summary.polygons,
            "minimum_area_px": request.minimum_px,
            "text": ("Areas are geodesic, summed over pixels. " if has_crs else "")
            + f"Changed areas of fewer than {request.minimum_px} pixels are dropped.",
        },
        "threshold": {
            "rule": request.threshold.rule,
            "value": request.threshold.value,
            "text": request.threshold.text,
        },
        "histogram": {
            "edges": [float(edge) for edge in np.linspace(0.0, 1.0, len(summary.histogram) + 1)],
            "counts": [int(count) for count in summary.histogram],
        },
    }


def _write_pictures(request: Request, summary: Summary, facts: dict[str, Any], commit: Commit) -> None:
    before, after = request.pictures
    histogram = facts["histogram"]
    pictures = {
        "before": png(before),
        "after": png(after),
        "score": score_picture(summary.score_picture, request.threshold.value),
        "change": change_picture(after, summary.changed_picture),
        "histogram": histogram_picture(histogram["edges"], histogram["counts"], request.threshold.value),
    }
    write_text(commit, REPORT, render(facts, pictures))
    for name, picture in ((BEFORE_PICTURE, pictures["before"]), (AFTER_PICTURE, pictures["after"])):
        write_bytes(commit, name, picture)
