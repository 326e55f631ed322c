"""`draw-sample`: points of a map at random, to be checked by eye, with what `accuracy` must know of them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.class_map.legend import NamedMap, open_named_map
from engine.class_map.opening import class_position
from engine.class_map.sampling import SamplePoints, draw, draw_systematic
from engine.contract.errors import ErrorCode, InputError, OutputError, ParameterError
from engine.contract.jobs.accuracy import DrawSample
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value
from engine.contract.results.accuracy import (
    DESIGN,
    MAP_FIELD,
    REFERENCE_FIELD,
    SAMPLE,
    SAMPLE_FILES,
    SAMPLE_LAYER,
    STRATUM_FIELD,
    WEIGHT_FIELD,
    PointSampleAnswer,
    PointSampleResult,
    SampledMap,
    Stratum,
)
from engine.contract.results.common import Provenance
from engine.files.output_folder import OutputFolder
from engine.jobs.shared.descriptions import describe_grid
from engine.metrics.sampling import allocate, sample_size
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.addresses import hosts_of
from engine.raster.describe import fingerprint
from engine.raster.info import Access
from engine.vector.features import read_features
from engine.vector.points import PointFile, add_points, pixel_centres
from engine.versions import versions

MOST_POINTS = 100_000  # as for the number that is given: more than anyone labels
FEWEST_PER_CLASS = 2  # below it there is no interval
BYTES_PER_POINT = 500  # of the layer, with its index and long names, at worst

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class SamplePlan:
    """How many points are drawn.

    Args:
        numbers: [K] by class of the map that has pixels, or [1] for the whole map.
        remarks: what a person should know of them.
    """

    numbers: Counts
    remarks: tuple[Remark, ...]

    @property
    def total(self) -> int:
        """Number of all points."""
        return int(self.numbers.sum())


def run(job: DrawSample, observer: Observer) -> PointSampleAnswer:
    """Draws the points and writes them.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    output = OutputFolder(job.out, SAMPLE_FILES, [job.map], owner="draw-sample", main=DESIGN)
    # A sample is drawn of images without georeference as well: its points are then in pixels.
    access, span = Access(job.allow_indirect, hosts_of(job.allow_hosts)), SpanObserver(observer, 0.0, 0.45)
    named = open_named_map(job.map, access, ungeoreferenced=True, nodata=job.map_nodata, observer=span)
    refuse_answered(output.path / SAMPLE)
    with output:
        plan = make_plan(job, named)
        output.require_space(BYTES_PER_POINT * plan.total)
        for remark in plan.remarks:
            observer.note(remark)
        drawn = _draw(job, named, plan, SpanObserver(observer, 0.45, 0.9))
        result = _make_result(job, named, drawn, plan.remarks, time.monotonic() - started_s)
        observer.progress(0.92, "Writing the points")
        with output.commit() as commit:
            add_points(commit, SAMPLE, point_file(job, named, drawn))
            commit.add_result(DESIGN, result)
            commit.publish()
    conclude(observer, result.summary)
    return PointSampleAnswer(
        folder=str(output.path),
        sample=str(output.path / SAMPLE),
        result=str(output.path / DESIGN),
        count=result.count,
        summary=result.summary,
        remarks=result.remarks,
    )


def refuse_answered(path: Path) -> None:
    """Refuses to write over a sample that somebody has begun to check: that may be the work of hours.

    Raises:
        OutputError: it holds answers.
    """
    if not path.is_file():
        return
    try:
        answers = read_features(str(path), SAMPLE_LAYER, columns=[REFERENCE_FIELD]).columns[REFERENCE_FIELD]
    except (InputError, ParameterError, KeyError):  # no sample: it is replaced as any earlier output
        return
    count = sum(value is not None and bool(str(value).strip()) for value in answers)
    if count:
        raise OutputError(
            ErrorCode.OUTPUT_CONFLICT,
            "{path} contains {count:,} {count:point that already has|points that already have} a class, which would "
            "be lost.",
            "Choose another output folder, or move this sample first.",
            path=path,
            count=count,
        )


def make_plan(job: DrawSample, named: NamedMap) -> SamplePlan:
    """Decides how many points are drawn, in each class where the design is stratified.

    Raises:
        ParameterError: fewer points than two per class were asked for.
    """
    pixels = named.counts.pixels
    classes = len(pixels)
    number = job.count or sample_size(named.counts.areas, np.full(classes, job.expected_accuracy), job.precision)
    remarks = []
    if number > MOST_POINTS:
        values: dict[str, Value] = {"precision": job.precision, "needed": number, "count": MOST_POINTS}
        remarks.append(Remark("sample.too_many", values))
        number = MOST_POINTS
    if job.design != "stratified":
        return SamplePlan(np.array([min(number, int(pixels.sum()))], np.int64), tuple(remarks))
    least = job.minimum_per_class
    if job.count and job.count < least * classes:
        if job.count < FEWEST_PER_CLASS * classes:
            raise ParameterError(
                "{asked} {asked:point is|points are} too few: the map has {count} {count:class|classes}, and each "
                "needs {fewest}.",
                "Set “Points” to at least {least}, or draw a simple random sample.",
                asked=job.count,
                count=classes,
                fewest=FEWEST_PER_CLASS,
                least=least * classes,
            )
        least = job.count // classes
        asked: dict[str, Value] = {
            "count": job.count,
            "wanted": job.minimum_per_class,
            "classes": classes,
            "least": least,
        }
        remarks.append(Remark("sample.too_few", asked))
    few = zip(named.counts.values.tolist(), pixels, strict=True)
    small = [_name(named, value) for value, held in few if held < least]
    if small:
        remarks.append(Remark("sample.all_pixels", {"names": ", ".join(small[:20]), "least": least}))
    return SamplePlan(allocate(pixels, number, least), tuple(remarks))


def point_file(job: DrawSample, named: NamedMap, drawn: SamplePoints) -> PointFile:
    """Makes the layer that a person fills in.

    Its fields: id; stratum (value of the class in which it was drawn), map (name of that class), reference (empty: the
    true class), weight (pixels that the point stands for), x, y.
    """
    xy = pixel_centres(named.grid, drawn.rows, drawn.cols)
    return PointFile(
        SAMPLE_LAYER,
        named.grid.crs_wkt,
        xy,
        {
            "id": np.arange(1, len(drawn) + 1),
            STRATUM_FIELD: drawn.values,
            MAP_FIELD: [_name(named, int(value)) for value in drawn.values],
            REFERENCE_FIELD: [None] * len(drawn),
            WEIGHT_FIELD: _weights(job, named, drawn),
            "x": xy[:, 0],
            "y": xy[:, 1],
        },
    )


def _draw(job: DrawSample, named: NamedMap, plan: SamplePlan, observer: Observer) -> SamplePoints:
    generator = np.random.default_rng(job.seed)
    if job.design == "systematic":
        return draw_systematic(named.map, named.counts, plan.total, generator, observer)
    return draw(named.map, named.counts, plan.numbers, generator, observer)


def _weights(job: DrawSample, named: NamedMap, drawn: SamplePoints) -> npt.NDArray[np.float64]:
    counts = named.counts
    if job.design != "stratified":
        return np.full(len(drawn), counts.pixels.sum() / max(len(drawn), 1))
    place = class_position(drawn.values, counts.values)
    per_class = counts.pixels / np.maximum(np.bincount(place, minlength=len(counts.values)), 1)
    return np.asarray(per_class[place], np.float64)


def _name(named: NamedMap, value: int) -> str:
    wanted = named.codes[value]
    return next(one.name for one in named.classes if one.value == wanted)


def _make_result(
    job: DrawSample, named: NamedMap, drawn: SamplePoints, remarks: tuple[Remark, ...], seconds: float
) -> PointSampleResult:
    counts = named.counts
    points = np.bincount(class_position(drawn.values, counts.values), minlength=len(counts.values))
    strata = zip(counts.values, counts.pixels, counts.areas, points, strict=True)
    return PointSampleResult(
        job="draw-sample",
        design=job.design,
        count=len(drawn),
        seed=job.seed,
        summary=Remark(
            f"sample.drawn_{job.design}", {"count": len(drawn), "classes": len(counts.values)}, severity=INFO
        ),
        map=SampledMap(named.info.path, Path(named.info.path).name, {**fingerprint(named.info.path)}),
        grid=describe_grid(named.grid),
        area_unit="px" if named.grid.crs_wkt is None else "m2",
        strata=tuple(
            Stratum(int(value), _name(named, int(value)), int(pixels), float(area), int(number))
            for value, pixels, area, number in strata
        ),
        seconds=seconds,
        provenance=Provenance(
            parameters=to_dict(job),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("rasterio", "gdal"),
        ),
        remarks=remarks,
    )
