"""From scores and a threshold to the files of a result, verified and published together."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import numpy as np

from engine.contract.errors import ErrorCode, OutputError
from engine.contract.parameters import AUTO
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import count_text
from engine.contract.results.change import (
    AFTER_PICTURE,
    AREA,
    BEFORE_PICTURE,
    CHANGE,
    DIFFERENCES,
    DOUBTS,
    GROUP_SIDES,
    GROUPS,
    PERHAPS_UNCHANGED,
    POLYGONS,
    RESULT_NAMES,
    SCORE,
    ChangeAnswer,
    ChangeAreas,
    ChangeFacts,
    ChangeResult,
    ScoreHistogram,
    ThresholdDescription,
)
from engine.contract.results.change_details import AreaOfInterest, ChangeGroup, LargestArea
from engine.contract.results.common import REPORT, RESULT, AreaRow
from engine.export.changed import Kinds
from engine.export.classes import (
    CHANGED,
    CLASS_NODATA,
    UNCHANGED,
    Summary,
)
from engine.files.commit import Commit, write_bytes, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.change.area import write_area
from engine.jobs.change.chips import bounds_of
from engine.jobs.change.layers import group_classes, write_layers
from engine.jobs.change.request import Request
from engine.jobs.shared.descriptions import known_file
from engine.jobs.shared.item import add_item, item_names
from engine.observer import Observer, SpanObserver
from engine.report.figures import CHANGE_COLOUR, change_picture, score_picture
from engine.report.histogram import histogram_picture
from engine.report.html import render
from engine.report.png import png
from engine.vector.change_polygons import SQUARE_METRES_A_HECTARE

LACKING = "change.no_differences"
# Digits of area and share: thresholds that are equally well supported differ by half, doubtful ones by a factor.
UNSURE_DIGITS, AUTO_DIGITS, SURE_DIGITS = 1, 2, 4


def publish(output: OutputFolder, request: Request, facts: ChangeFacts, observer: Observer) -> ChangeAnswer:
    """Writes, verifies and publishes all files of a result.

    Args:
        output: receives them.
        request: scores, threshold, storage.
        facts: what is known about the run.
        observer: hears of the progress, and may cancel until the files are renamed.

    Returns:
        Paths and small facts for whoever asked for the job.
    """
    with output.commit() as commit:
        counted, kinds = write_layers(request, facts, commit, SpanObserver(observer, 0.0, 0.85))
        area = _area_of_interest(request, counted, facts)
        areas = _areas(request, counted, area)
        histogram = _histogram(counted)
        observer.progress(0.87, "Writing the report")
        result = ChangeResult(
            **{
                **{one.name: getattr(facts, one.name) for one in fields(ChangeFacts)},
                "area_of_interest": area,
            },
            summary=_summary(areas, request.threshold.rule, facts.remarks),
            areas=areas,
            threshold=ThresholdDescription(request.threshold.rule, request.threshold.value, request.threshold.text),
            histogram=histogram,
            files={},
            groups=_groups(request, counted, kinds, areas),
            largest=_largest(request, counted, kinds),
        )
        said = tuple(remark for remark in result.remarks if remark.code != LACKING)
        lacking = (Remark(LACKING),) if kinds is None and request.group_count else ()
        result = replace(result, remarks=(*said, *lacking))
        _write_pictures(request, counted, result, commit)
        if request.region is not None and request.write_score:
            write_area(commit, request.region, request.grid)
        more = (
            (AREA, area is not None),
            (DIFFERENCES, request.differences is not None),
            (GROUPS, bool(result.groups)),
        )
        kept = [name for name, there in more if there and commit.current(name).exists()]
        names = (*RESULT_NAMES[:-1], *kept)
        files = {name: known_file(commit, name) for name in names}
        result = replace(result, files=files)
        if item_names(output.path, request.stac):
            add_item(commit, output.path, result, names, f"Change, {result.before.name} to {result.after.name}")
        commit.add_result(RESULT, result)
        observer.progress(0.9, "Verifying the written files")
        # What an earlier run left and this result does not speak of.
        stay = (*kept, *(GROUP_SIDES if result.groups else ()))
        commit.publish(gone=[name for name in (AREA, DIFFERENCES, *GROUP_SIDES) if name not in stay])
    return _answer(output.path, result)


def _answer(folder: Path, result: ChangeResult) -> ChangeAnswer:
    return ChangeAnswer(
        folder=str(folder),
        score=str(folder / SCORE),
        change=str(folder / CHANGE),
        polygons=str(folder / POLYGONS),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        threshold=result.threshold.value,
        summary=result.summary,
        remarks=result.remarks,
        groups=str(folder / GROUPS) if result.groups else None,
    )


def _area_of_interest(request: Request, counted: Summary, facts: ChangeFacts) -> AreaOfInterest | None:
    """The area with what lies outside of it, which is counted once, when the scores are written."""
    area = facts.area_of_interest
    if area is None or not request.write_score:
        return area
    divisor = SQUARE_METRES_A_HECTARE if request.grid.crs_wkt is not None else 1.0
    return replace(area, outside_px=counted.outside_px, outside_area=counted.outside_m2 / divisor)


def _areas(request: Request, counted: Summary, limit: AreaOfInterest | None) -> ChangeAreas:
    compared = counted.pixels[CHANGED] + counted.pixels[UNCHANGED]
    if not compared:
        raise OutputError(ErrorCode.INTERNAL, "No pixel could be compared.", "Check the nodata values and masks.")
    has_crs = request.grid.crs_wkt is not None
    divisor = SQUARE_METRES_A_HECTARE if has_crs else 1.0
    names = ((CHANGED, "Change"), (UNCHANGED, "No change"), (CLASS_NODATA, "No data"))
    # What lies outside of the area of interest has no class either, and is no part of the account.
    outside = {CLASS_NODATA: (limit.outside_px, limit.outside_area)} if limit is not None else {}
    minimum = request.minimum
    smallest = f"{minimum.m2:,g} m²" if minimum.m2 > 0 else count_text(minimum.px, "pixel", "pixels")
    return ChangeAreas(
        unit="ha" if has_crs else "px",
        rows=tuple(
            AreaRow(
                value=value,
                name=name,
                pixels=counted.pixels[value] - outside.get(value, (0, 0.0))[0],
                area=max(counted.area_m2[value] / divisor - outside.get(value, (0, 0.0))[1], 0.0),
                percent=None if value == CLASS_NODATA else 100.0 * counted.pixels[value] / compared,
            )
            for value, name in names
        ),
        polygons=counted.polygons,
        minimum_area_px=minimum.px,
        text=("Areas are geodesic, summed over pixels. " if has_crs else "")
        + ("Only the area of interest is counted. " if limit is not None else "")
        + f"Changed areas of less than {smallest} are dropped.",
        minimum_area_m2=minimum.m2,
    )


def _groups(request: Request, counted: Summary, kinds: Kinds | None, areas: ChangeAreas) -> tuple[ChangeGroup, ...]:
    """The table of the groups, the largest first as they are numbered."""
    divisor = SQUARE_METRES_A_HECTARE if areas.unit == "ha" else 1.0
    changed = max(counted.pixels[CHANGED], 1)
    rows = []
    for one in group_classes(None if kinds is None else kinds.groups):
        pixels, ground = counted.groups.get(one.value, (0, 0.0))
        share = 100.0 * pixels / changed
        polygons = counted.of_group[one.value]
        rows.append(ChangeGroup(one.value, one.name, one.colour, pixels, ground / divisor, share, polygons))
    return tuple(rows)


def _largest(request: Request, counted: Summary, kinds: Kinds | None) -> tuple[LargestArea, ...]:
    divisor = SQUARE_METRES_A_HECTARE if request.grid.crs_wkt is not None else 1.0
    channels = 0 if kinds is None else len(kinds.differences.names)
    rows = []
    for area in counted.largest:
        votes = area.sums[channels:]
        window = bounds_of(area)
        x, y = request.grid.transform @ (window.col + window.width / 2, window.row + window.height / 2)
        rows.append(
            LargestArea(
                area=area.area_m2 / divisor,
                mean_score=area.mean_score,
                max_score=area.score_max,
                direction="" if kinds is None else kinds.words([one / area.pixels for one in area.sums[:channels]]),
                group=votes.index(max(votes)) + 1 if votes else 0,
                x=float(x),
                y=float(y),
            )
        )
    return tuple(rows)


def _summary(areas: ChangeAreas, rule: str, remarks: tuple[Remark, ...]) -> Remark:
    """The line that sums it up, with as many digits as the threshold deserves; in tables it stands without remarks."""
    changed, codes = areas.rows[0], {remark.code for remark in remarks}
    digits = AUTO_DIGITS if rule == AUTO else SURE_DIGITS
    if not codes.isdisjoint(DOUBTS):
        digits = UNSURE_DIGITS
    said = "change.about" if codes.isdisjoint(PERHAPS_UNCHANGED) else "change.doubtful"
    shared = {"percent": rounded(changed.percent or 0.0, digits), "polygons": areas.polygons}
    if areas.unit == "ha":
        return Remark(said, {"area_ha": rounded(changed.area, digits), **shared}, severity=INFO)
    return Remark(f"{said}_pixels", {"pixels": rounded(changed.pixels, digits), **shared}, severity=INFO)


def rounded(value: float, digits: int) -> float | int:
    """A number with so many digits that count; a whole one where none of them stands behind the point.

    Args:
        value: at least 0.
        digits: at least 1.
    """
    short = float(f"{value:.{digits}g}")
    return int(short) if short == int(short) else short


def _histogram(counted: Summary) -> ScoreHistogram:
    edges = np.linspace(*counted.span, len(counted.histogram) + 1)
    return ScoreHistogram(tuple(float(edge) for edge in edges), tuple(int(count) for count in counted.histogram))


def _write_pictures(request: Request, counted: Summary, result: ChangeResult, commit: Commit) -> None:
    before, after = request.pictures
    value = request.threshold.value
    pictures = {
        "before": png(before),
        "after": png(after),
        "score": score_picture(counted.score_picture, value),
        "change": change_picture(after, counted.changed_picture),
        "histogram": histogram_picture(
            result.histogram.edges, result.histogram.counts, value, CHANGE_COLOUR, result.raw_scores.marks
        ),
    }
    for number, chip in enumerate(request.chips(counted.largest)):
        for date, picture in zip(("before", "after"), chip, strict=True):
            pictures[f"{date}_{number}"] = picture
    write_text(commit, REPORT, render(result, pictures))
    for name, picture in ((BEFORE_PICTURE, pictures["before"]), (AFTER_PICTURE, pictures["after"])):
        write_bytes(commit, name, picture)
