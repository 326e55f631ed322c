"""`apply-threshold`: classes, polygons and report of a finished result written again; its scores stay as they are."""

from __future__ import annotations

from contextlib import closing, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from affine import Affine

from engine.change.doubts import find_doubts
from engine.change.evidence import ScoreEvidence
from engine.change.likeness import Likeness
from engine.change.marks import find_marks
from engine.change.scale import ScoreScale
from engine.change.threshold import choose
from engine.contract.errors import ErrorCode, InputError
from engine.contract.file_sets import settle
from engine.contract.jobs.change import ApplyThreshold
from engine.contract.parameters import to_dict
from engine.contract.regular import read_regular
from engine.contract.remarks import Remark
from engine.contract.results import read_result
from engine.contract.results.change import (
    AFTER_PICTURE,
    APPLIED_NAMES,
    BEFORE_PICTURE,
    DIFFERENCES,
    DOUBTS,
    OWNER,
    SCORE,
    ChangeAnswer,
    ChangeResult,
    RawScores,
)
from engine.contract.results.common import RESULT, GridDescription
from engine.contract.results.written import is_changed
from engine.export.scores import RasterDifferences, RasterScores
from engine.export.small_areas import MinimumArea
from engine.files.output_folder import OutputFolder
from engine.jobs.change.area import check_ground, read_area
from engine.jobs.change.chips import chips_of_result
from engine.jobs.change.request import Request
from engine.jobs.change.result import publish
from engine.jobs.shared.item import item_names
from engine.jobs.shared.machine import Storage, available_threads
from engine.observer import Observer
from engine.raster.access import unreadable
from engine.raster.grid import Grid
from engine.raster.pictures import ByteArray
from engine.raster.statistics import Histogram
from engine.report.png import from_png

EDITS_KEPT = "change.edits_kept"
REMEDY = "Choose the output folder of a finished detect-change, or run detect-change again."

_LARGEST_PICTURE_BYTES = 64 * 2**20


def run(job: ApplyThreshold, observer: Observer) -> ChangeAnswer:
    """Writes change.tif, change.gpkg, report.html and result.json again.

    Raises:
        InputError: where the folder holds no whole result.
    """
    folder = Path(job.result).absolute()
    result = read_change(folder)
    grid = _grid(result.grid)
    check_ground(job.minimum_area_m2, grid.crs_wkt)
    applied = {name: setting for name, setting in to_dict(job).items() if name != "result"}
    provenance = replace(result.provenance, parameters={**result.provenance.parameters, **applied})
    there = (folder / DIFFERENCES).is_file() and DIFFERENCES in result.files
    with (
        OutputFolder(folder, (*APPLIED_NAMES, *item_names(folder, False)), owner=OWNER, keeps_edits=True) as output,
        RasterScores(folder / SCORE) as scores,
        closing(RasterDifferences(folder / DIFFERENCES)) if there else nullcontext() as differences,
    ):
        edited = tuple(Remark(EDITS_KEPT, {"name": name, "kept": kept}) for name, kept in output.edited.items())
        for remark in edited:
            observer.note(remark)
        evidence = _evidence(scores, grid, result.raw_scores)
        threshold = choose(evidence, job.threshold, job.false_alarm_rate, job.percentile)
        marks = find_marks(evidence)
        changed = replace(
            result,
            provenance=provenance,
            raw_scores=replace(result.raw_scores, marks=marks.marks),
            remarks=(*_others(result), *find_doubts(evidence, marks, threshold), *edited),
        )
        request = Request(
            scores=scores,
            grid=grid,
            threshold=threshold,
            minimum=MinimumArea(job.minimum_area_px, job.minimum_area_m2),
            span=evidence.span,
            storage=Storage(result.storage.compression, result.storage.cog, available_threads()),
            write_score=False,
            pictures=(_picture(folder / BEFORE_PICTURE), _picture(folder / AFTER_PICTURE)),
            differences=differences,
            group_count=job.groups,
            seed=result.provenance.seed,
            chips=partial(chips_of_result, result),
            region=None if result.area_of_interest is None else read_area(folder, grid),
        )
        return publish(output, request, changed, observer)


def read_change(folder: Path) -> ChangeResult:
    """Reads a result and checks that the scores that it speaks of are there.

    Raises:
        InputError: naming what is missing or damaged.
    """
    settle(folder)
    path = folder / RESULT
    if not path.is_file() or not (folder / SCORE).is_file():
        raise InputError(
            ErrorCode.INPUT_MISSING, "{folder} contains no result of detect-change.", REMEDY, folder=folder
        )
    result = read_result(ChangeResult, path, REMEDY)
    stated = result.files.get(SCORE)
    if stated is None or is_changed(folder / SCORE, stated):
        raise InputError(
            ErrorCode.INPUT_CHANGED,
            "{path} is not the file that {result} describes.",
            REMEDY,
            path=folder / SCORE,
            result=RESULT,
        )
    return result


def _evidence(scores: RasterScores, grid: Grid, raw: RawScores) -> ScoreEvidence:
    """What the run had: its histogram, and the edges, measured again on the scores that it wrote."""
    histogram = Histogram()
    histogram.counts[raw.first_bin : raw.first_bin + len(raw.counts)] = raw.counts
    scale = ScoreScale(raw.half)
    evidence = ScoreEvidence.measured(histogram, scale, lambda window: scale.undo(scores.read(window)), grid.shape)
    return replace(evidence, likeness=Likeness(raw.alike))


def _others(result: ChangeResult) -> tuple[Remark, ...]:
    """The remarks of the result, without the doubts about the threshold that it had."""
    return tuple(remark for remark in result.remarks if remark.code not in (*DOUBTS, EDITS_KEPT))


def _grid(grid: GridDescription) -> Grid:
    return Grid(grid.crs_wkt, Affine(*grid.transform), grid.width, grid.height)


def _picture(path: Path) -> ByteArray:
    """A quick look of the first run; an empty one where the person has removed it."""
    try:
        return from_png(read_regular(path, _LARGEST_PICTURE_BYTES))
    except FileNotFoundError:
        return np.zeros((1, 1, 4), np.uint8)
    except OSError as error:
        raise unreadable(str(path), error) from error
