"""`draw-sample`: points of a map at random, to be checked by eye, with what `accuracy` must know of them."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.class_map.legend import NamedMap, open_named_map
from engine.class_map.opening import class_position
from engine.class_map.sampling import Drawn, draw, draw_systematic
from engine.contract.errors import ErrorCode, InputError, OutputError, ParameterError
from engine.contract.jobs.accuracy import DrawSample
from engine.contract.parameters import to_dict
from engine.contract.results import to_json
from engine.files.commit import Commit, remove_partials, write_text
from engine.files.disk import check_space, prepare_folder, refuse_inputs_as_outputs
from engine.files.lock import FolderLock
from engine.jobs.shared.descriptions import describe_grid
from engine.jobs.shared.versions import versions
from engine.metrics.sampling import allocate, sample_size
from engine.observer import Observer, SpanObserver
from engine.raster.describe import fingerprint
from engine.raster.info import Access
from engine.vector.features import read_features
from engine.vector.points import PointFile, add_points, pixel_centres

SAMPLE, DESIGN = "sample.gpkg", "sample.json"
RESULT_NAMES = (SAMPLE, DESIGN)
LAYER = "sample"
REFERENCE = "reference"
MOST_POINTS = 100_000  # as for the number that is given: more than anyone labels
FEWEST_PER_CLASS = 2  # below it there is no interval
BYTES_PER_POINT = 500  # of the layer, with its index and long names, at worst

Counts = npt.NDArray[np.int64]


def run(job: DrawSample, observer: Observer) -> dict[str, Any]:
    """Draws the points and writes them.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    folder = Path(job.out).absolute()
    access = Access(job.allow_indirect)
    refuse_inputs_as_outputs([folder / name for name in RESULT_NAMES], [job.map])
    # A sample is drawn of images without georeference as well: its points are then in pixels.
    named = open_named_map(job.map, access, ungeoreferenced=True, observer=SpanObserver(observer, 0.0, 0.45))
    prepare_folder(folder)
    with FolderLock(folder):
        remove_partials(folder)
        refuse_answered(folder / SAMPLE)
        wanted, warnings = plan(job, named)
        check_space(folder, BYTES_PER_POINT * int(wanted.sum()))
        for warning in warnings:
            observer.log("warning", warning)
        generator = np.random.default_rng(job.seed)
        span = SpanObserver(observer, 0.45, 0.9)
        if job.design == "systematic":
            drawn = draw_systematic(named.map, named.counts, int(wanted.sum()), generator, span)
        else:
            drawn = draw(named.map, named.counts, wanted, generator, span)
        points = point_file(job, named, drawn)
        facts = _facts(job, named, drawn, warnings, time.monotonic() - started_s)
        observer.progress(0.92, "Writing the points")
        with Commit(folder) as commit:
            add_points(commit, SAMPLE, points)
            write_text(commit, DESIGN, json.dumps(facts, indent=1, sort_keys=True, allow_nan=False) + "\n")
            commit.publish()
    observer.progress(1.0, facts["summary"])
    return {
        "folder": str(folder),
        "sample": str(folder / SAMPLE),
        "result": str(folder / DESIGN),
        "count": len(drawn),
        "summary": facts["summary"],
        "warnings": warnings,
    }


def refuse_answered(path: Path) -> None:
    """Refuses to write over a sample that somebody has begun to check: that may be the work of hours.

    Raises:
        OutputError: it holds answers.
    """
    if not path.is_file():
        return
    try:
        answers = read_features(str(path), LAYER, columns=[REFERENCE]).columns[REFERENCE]
    except (InputError, ParameterError, KeyError):  # no sample: it is replaced as any earlier output
        return
    count = sum(value is not None and bool(str(value).strip()) for value in answers)
    if count:
        raise OutputError(
            ErrorCode.OUTPUT_CONFLICT,
            "{path} contains {count:,} points that already have a class; these would be lost.",
            "Choose another output folder, or move this sample first.",
            path=path,
            count=count,
        )


def plan(job: DrawSample, named: NamedMap) -> tuple[Counts, list[str]]:
    """Decides how many points are drawn, in each class where the design is stratified.

    Returns:
        [K] numbers by class of the map that has pixels, or [1] for the whole map; and what a person should know.

    Raises:
        ParameterError: fewer points than two a class were asked for.
    """
    pixels = named.counts.pixels
    count = len(pixels)
    number = job.count or sample_size(named.counts.areas, np.full(count, job.expected_accuracy), job.precision)
    warnings = []
    if number > MOST_POINTS:
        warnings.append(
            f"A standard error of {job.precision:g} takes {number:,} points; {MOST_POINTS:,} are drawn. Allow a larger "
            "standard error: it grows with the root only, and every point has to be looked at."
        )
        number = MOST_POINTS
    if job.design != "stratified":
        return np.array([min(number, int(pixels.sum()))], np.int64), warnings
    minimum = job.minimum_per_class
    if job.count and job.count < minimum * count:
        if job.count < FEWEST_PER_CLASS * count:
            raise ParameterError(
                "{asked} points are too few: the map has {count} classes, and each needs {fewest}.",
                "Set “Points” to at least {least}, or draw a simple random sample.",
                asked=job.count,
                count=count,
                fewest=FEWEST_PER_CLASS,
                least=minimum * count,
            )
        minimum = job.count // count
        warnings.append(
            f"{job.count} points are too few for {job.minimum_per_class} in each of {count} classes: each gets "
            f"{minimum} at least. Areas and accuracies of rare classes will have wide intervals."
        )
    wanted = allocate(pixels, number, minimum)
    few = zip(named.counts.values.tolist(), pixels, strict=True)
    small = [_name(named, value) for value, held in few if held < minimum]
    if small:
        warnings.append(f"All pixels are drawn of {', '.join(small[:20])}: there are fewer than {minimum}.")
    return wanted, warnings


def point_file(job: DrawSample, named: NamedMap, drawn: Drawn) -> PointFile:
    """Makes the layer that a person fills in.

    Its fields: id; stratum (value of the class in which it was drawn), map (name of that class), reference (empty: the
    true class), weight (pixels that the point stands for), x, y.
    """
    xy = pixel_centres(named.grid, drawn.rows, drawn.cols)
    return PointFile(
        LAYER,
        named.grid.crs_wkt,
        xy,
        {
            "id": np.arange(1, len(drawn) + 1),
            "stratum": drawn.values,
            "map": [_name(named, int(value)) for value in drawn.values],
            "reference": [None] * len(drawn),
            "weight": _weights(job, named, drawn),
            "x": xy[:, 0],
            "y": xy[:, 1],
        },
    )


def _weights(job: DrawSample, named: NamedMap, drawn: Drawn) -> npt.NDArray[np.float64]:
    counts = named.counts
    if job.design != "stratified":
        return np.full(len(drawn), counts.pixels.sum() / max(len(drawn), 1))
    place = class_position(drawn.values, counts.values)
    per_class = counts.pixels / np.maximum(np.bincount(place, minlength=len(counts.values)), 1)
    return np.asarray(per_class[place], np.float64)


def _name(named: NamedMap, value: int) -> str:
    wanted = named.codes[value]
    return next(one.name for one in named.classes if one.value == wanted)


def _facts(job: DrawSample, named: NamedMap, drawn: Drawn, warnings: list[str], seconds: float) -> dict[str, Any]:
    counts = named.counts
    points = np.bincount(class_position(drawn.values, counts.values), minlength=len(counts.values))
    kinds = {"stratified": "stratified random", "simple": "simple random", "systematic": "systematic"}
    return {
        "job": "draw-sample",
        "design": job.design,
        "count": len(drawn),
        "seed": job.seed,
        "summary": f"{len(drawn):,} points, {kinds[job.design]}, in {len(counts.values)} classes.",
        "map": {
            "path": named.info.path,
            "name": Path(named.info.path).name,
            "fingerprint": fingerprint(named.info.path),
        },
        "grid": to_json(describe_grid(named.grid)),
        "area_unit": "px" if named.grid.crs_wkt is None else "m2",
        "strata": [
            {
                "value": int(value),
                "name": _name(named, int(value)),
                "pixels": int(pixels),
                "area": float(area),
                "points": int(number),
            }
            for value, pixels, area, number in zip(counts.values, counts.pixels, counts.areas, points, strict=True)
        ],
        "warnings": warnings,
        "seconds": seconds,
        "provenance": {
            "parameters": to_dict(job),
            "finished": datetime.now(UTC).isoformat(timespec="seconds"),
            "versions": versions("rasterio", "gdal"),
        },
    }
