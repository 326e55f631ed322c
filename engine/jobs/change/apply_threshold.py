"""`apply-threshold`: classes, polygons and report of a finished result anew; its scores stay as they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine

from engine.change.threshold import choose
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.change import ApplyThreshold
from engine.contract.parameters import to_dict
from engine.export.scores import RasterScores
from engine.files.output_folder import OutputFolder
from engine.jobs.change.result import AFTER_PICTURE, BEFORE_PICTURE, RESULT, SCORE, Request, publish
from engine.jobs.change.run import histogram_from_facts
from engine.jobs.shared.machine import Storage, use_threads
from engine.observer import Observer
from engine.raster.grid import Grid
from engine.report.png import from_png

REMEDY = "Choose the output folder of a finished detect-change, or run detect-change again."


def run(job: ApplyThreshold, observer: Observer) -> dict[str, Any]:
    """Writes change.tif, change.gpkg, report.html and result.json anew.

    Raises:
        InputError: where the folder holds no whole result.
    """
    folder = Path(job.result).absolute()
    facts = read_facts(folder)
    with OutputFolder(folder):
        storage = Storage(facts["storage"]["compression"], facts["storage"]["cog"], use_threads(0))
        threshold = choose(
            *histogram_from_facts(facts["raw_scores"]), job.threshold, job.false_alarm_rate, job.percentile
        )
        applied = {name: setting for name, setting in to_dict(job).items() if name != "result"}
        facts["provenance"]["parameters"].update(applied)
        with RasterScores(folder / SCORE) as scores:
            request = Request(
                folder=folder,
                scores=scores,
                grid=_grid(facts),
                threshold=threshold,
                minimum_px=job.minimum_area_px,
                storage=storage,
                write_score=False,
                pictures=(_picture(folder / BEFORE_PICTURE), _picture(folder / AFTER_PICTURE)),
            )
            return publish(request, facts, observer)


def read_facts(folder: Path) -> dict[str, Any]:
    """Reads result.json and checks that the scores that it speaks of are there.

    Raises:
        InputError: naming what is missing or damaged.
    """
    path = folder / RESULT
    if not path.is_file() or not (folder / SCORE).is_file():
        raise InputError(
            ErrorCode.INPUT_MISSING, "{folder} contains no result of detect-change.", REMEDY, folder=folder
        )
    try:
        facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        size_bytes = facts["files"][SCORE]["bytes"]
        missing = {"raw_scores", "grid", "storage", "before", "after", "provenance"} - set(facts)
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(ErrorCode.INPUT_UNREADABLE, "{path} is damaged.", REMEDY, path=path) from error
    if missing:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE, "{path} lacks {missing}.", REMEDY, path=path, missing=", ".join(sorted(missing))
        )
    if (folder / SCORE).stat().st_size != size_bytes:
        raise InputError(
            ErrorCode.INPUT_CHANGED,
            "{path} is not the file that {result} describes.",
            REMEDY,
            path=folder / SCORE,
            result=RESULT,
        )
    return facts


def _grid(facts: dict[str, Any]) -> Grid:
    grid = facts["grid"]
    return Grid(grid["crs_wkt"], Affine(*grid["transform"]), grid["width"], grid["height"])


def _picture(path: Path) -> Any:
    """A quick look of the first run; an empty one where the person has removed it."""
    return from_png(path.read_bytes()) if path.is_file() else np.zeros((1, 1, 4), np.uint8)
