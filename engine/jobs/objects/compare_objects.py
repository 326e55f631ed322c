"""`compare-objects`: which objects of two dates appeared, vanished or stayed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.objects import CompareObjects
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.results import read_result
from engine.contract.results.common import REPORT, RESULT, InputsProvenance
from engine.contract.results.objects import (
    CHANGES,
    COUNTS,
    OBJECT_CHANGE_FILES,
    SEARCHED,
    DetectionResult,
    ObjectChange,
    ObjectChangeAnswer,
    ObjectChangeResult,
)
from engine.export.styles import BoxRule, boxes_qml, with_aliases
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.shared.descriptions import known_file
from engine.objects.comparing import (
    DatedObjects,
    SameObjects,
    middles_of,
    moved,
    same_objects,
    shown_at,
)
from engine.objects.model import USUAL_THRESHOLD
from engine.objects.rectangles import POLYGON
from engine.observer import Observer, conclude, raise_if_cancelled
from engine.raster.describe import fingerprint
from engine.report.objects import changes_table, render_report
from engine.scenes.layers import add_tiles
from engine.vector.features import read_features
from engine.versions import versions

LAYER = "changes"
APPEARED, VANISHED, STAYED = "appeared", "vanished", "stayed"
COLOURS = {APPEARED: (213, 94, 0), VANISHED: (0, 114, 178), STAYED: (120, 120, 120)}
ALIASES = {
    "change": "Change",
    "class": "Class",
    "score_before": "Score before",
    "score_after": "Score after",
    "distance_m": "Distance [m]",
}


@dataclass(frozen=True)
class Date:
    """The objects of a date, and where it was searched for them.

    Args:
        path: of the layer.
        objects: that count.
        searched: polygons in the CRS of the objects; None where nothing tells.
    """

    path: str
    objects: DatedObjects
    searched: npt.NDArray[np.object_] | None

    def moved_to(self, crs_wkt: str | None) -> Date:
        """The same in another CRS.

        Raises:
            InputError: one of the dates has a CRS and the other none.
        """
        objects = self.objects.moved_to(crs_wkt)
        searched = None if self.searched is None else moved(self.searched, self.objects.crs_wkt, crs_wkt)
        return Date(self.path, objects, searched)


def run(job: CompareObjects, observer: Observer) -> ObjectChangeAnswer:
    """Compares two layers of objects and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    with OutputFolder(job.out, OBJECT_CHANGE_FILES, [job.before, job.after], owner="compare-objects") as output:
        observer.progress(0.05, "Reading the objects")
        before = read_date(job.before, job.minimum_score)
        after = read_date(job.after, job.minimum_score).moved_to(before.objects.crs_wkt)
        observer.progress(0.4, "Comparing the objects")
        raise_if_cancelled(observer)
        same = same_objects(before.objects, after.objects, job.distance_m, same_class=job.same_class)
        observer.progress(0.8, "Writing the changes")
        with output.commit() as commit:
            answer = _publish(job, commit, output.path, before, after, same, started_s, observer)
    conclude(observer, answer.summary)
    return answer


def read_date(path: str, minimum_score: float | None) -> Date:
    """Reads the objects that count.

    Args:
        path: of their layer.
        minimum_score: lowest score; None for what their model says.

    Raises:
        InputError: the layer cannot be read, or holds no boxes with scores.
    """
    read = read_features(path)
    if not {"class", "score"} <= set(read.columns):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has no fields class and score.",
            "Choose an objects.gpkg written by detect-objects.",
            path=path,
        )
    score = read.columns["score"].astype(np.float64)
    names = np.array([str(name) for name in read.columns["class"]], object)
    lowest = _thresholds(Path(path)) if minimum_score is None else {}
    floor = np.array([lowest.get(name, USUAL_THRESHOLD if minimum_score is None else minimum_score) for name in names])
    there = np.array([one is not None and not one.is_empty for one in read.geometries], np.bool_)
    objects = DatedObjects(read.geometries, names, score, read.crs_wkt).take(there & (score >= floor[: len(score)]))
    return Date(path, objects, _searched(Path(path)))


def _thresholds(path: Path) -> dict[str, float]:
    """Scores from which objects count, as the result beside a layer says."""
    try:
        result = read_result(DetectionResult, path.with_name(RESULT))
    except InputError:  # a copy of the layer alone
        return {}
    return {one.name: one.threshold for one in result.counts}


def _searched(path: Path) -> npt.NDArray[np.object_] | None:
    beside = path.with_name(SEARCHED)
    if not beside.is_file():
        return None
    read = read_features(str(beside), columns=[])
    return np.array([one for one in read.geometries if one is not None], object)


@dataclass(frozen=True)
class _Changes:
    """Objects with what became of them, in the order of the layer."""

    outlines: npt.NDArray[np.object_]
    change: npt.NDArray[np.object_]
    name: npt.NDArray[np.object_]
    before: npt.NDArray[np.float64]
    after: npt.NDArray[np.float64]
    distance_m: npt.NDArray[np.float64]
    left_out: int

    def count(self, change: str, name: str | None = None) -> int:
        """Objects of a kind, of one class or of all."""
        own = self.change == change
        return int((own if name is None else own & (self.name == name)).sum())


def _changes(before: Date, after: Date, same: SameObjects) -> _Changes:
    gone, came = _alone(before, after, same.before), _alone(after, before, same.after)
    first, second = before.objects, after.objects
    nothing = [np.full(len(one), np.nan) for one in (gone[0], came[0])]
    kinds = [APPEARED] * len(came[0]) + [VANISHED] * len(gone[0]) + [STAYED] * len(same.after)
    return _Changes(
        np.concatenate((second.outlines[came[0]], first.outlines[gone[0]], second.outlines[same.after])),
        np.array(kinds, object),
        np.concatenate((second.name[came[0]], first.name[gone[0]], second.name[same.after])),
        np.concatenate((nothing[1], first.score[gone[0]], first.score[same.before])),
        np.concatenate((second.score[came[0]], nothing[0], second.score[same.after])),
        np.concatenate((nothing[1], nothing[0], same.distance_m)),
        gone[1] + came[1],
    )


def _alone(own: Date, other: Date, paired: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], int]:
    """Objects of one date alone where the other was searched too, and the number of the others."""
    alone = np.setdiff1d(np.arange(len(own.objects.outlines)), paired)
    if other.searched is None or not len(alone):
        return alone, 0
    shown = shown_at(middles_of(own.objects.outlines[alone]), list(other.searched))
    return alone[shown], int((~shown).sum())


def _publish(
    job: CompareObjects,
    commit: Commit,
    folder: Path,
    before: Date,
    after: Date,
    same: SameObjects,
    started_s: float,
    observer: Observer,
) -> ObjectChangeAnswer:
    """Writes layer, table, report and result.json, and publishes all files."""
    changes = _changes(before, after, same)
    columns = {
        "change": changes.change,
        "class": changes.name,
        "score_before": np.round(changes.before, 4),
        "score_after": np.round(changes.after, 4),
        "distance_m": np.round(changes.distance_m, 2),
    }
    rules = [BoxRule(kind.capitalize(), f"\"change\" = '{kind}'", colour) for kind, colour in COLOURS.items()]
    style = with_aliases(boxes_qml(rules), ALIASES)
    outlines = np.asarray(shapely.force_2d(changes.outlines), object)
    other = shapely.get_type_id(outlines) != POLYGON
    outlines[other] = shapely.box(*shapely.bounds(outlines[other]).reshape(-1, 4).T)
    add_tiles(commit, CHANGES, LAYER, before.objects.crs_wkt, iter([(outlines, columns)]), ALIASES, style)
    rows = tuple(
        ObjectChange(name, *(changes.count(kind, name) for kind in (APPEARED, VANISHED, STAYED)))
        for name in sorted(set(changes.name.tolist()))
    )
    write_text(commit, COUNTS, changes_table(rows))
    appeared, vanished, stayed = (changes.count(kind) for kind in (APPEARED, VANISHED, STAYED))
    result = ObjectChangeResult(
        job="compare-objects",
        title=f"Objects of {Path(job.before).parent.name} and {Path(job.after).parent.name}",
        summary=Remark(
            "objects.changed", {"appeared": appeared, "vanished": vanished, "stayed": stayed}, severity=INFO
        ),
        remarks=_remarks(before, after, changes),
        changes=rows,
        left_out=changes.left_out,
        protocol=(
            ("Before", job.before),
            ("After", job.after),
            ("Same", _rule(job)),
        ),
        seconds=time.monotonic() - started_s,
        files={},
        provenance=InputsProvenance(
            inputs={path: {**fingerprint(path)} for path in (job.before, job.after)},
            parameters=to_dict(job),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("gdal"),
        ),
    )
    write_text(commit, REPORT, render_report(result, {}))
    names = (CHANGES, COUNTS, REPORT)
    commit.add_result(RESULT, replace(result, files={name: known_file(commit, name) for name in names}))
    observer.progress(0.95, "Verifying the written files")
    commit.publish(gone=OBJECT_CHANGE_FILES)
    return ObjectChangeAnswer(
        folder=str(folder),
        changes=str(folder / CHANGES),
        table=str(folder / COUNTS),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        appeared=appeared,
        vanished=vanished,
        stayed=stayed,
        summary=result.summary,
        remarks=result.remarks,
    )


def _rule(job: CompareObjects) -> str:
    near = "half of the shorter one's length" if job.distance_m is None else f"{job.distance_m:g} m"
    alike = "of one class, " if job.same_class else ""
    return f"{alike}middles at most {near} apart, or boxes that share 0.3 of their joint area"


def _remarks(before: Date, after: Date, changes: _Changes) -> tuple[Remark, ...]:
    said: list[Remark] = []
    unknown: Sequence[Date] = [one for one in (before, after) if one.searched is None]
    said += [Remark("objects.unknown_extent", {"path": one.path}) for one in unknown]
    if changes.left_out:
        said.append(Remark("objects.one_date", {"count": changes.left_out}))
    return tuple(said)
