"""From objects that were found to the files of a result, verified and published together."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from engine.backbones.device import describe_device
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.objects import DetectObjects
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import count_text, joined, piece
from engine.contract.results.classification import MapProvenance
from engine.contract.results.common import REPORT, RESULT
from engine.contract.results.objects import (
    COUNTS,
    OBJECT_FILES,
    OBJECTS,
    SEARCHED,
    UNSURE,
    DetectionAnswer,
    DetectionResult,
    ObjectCount,
    PlaceCount,
)
from engine.export.styles import BoxRule, boxes_qml, with_aliases
from engine.files.commit import Commit, write_text
from engine.jobs.classify.classify import model_use
from engine.jobs.shared.descriptions import describe_grid, describe_input, known_file
from engine.metrics.matrix import known
from engine.objects.counting import OUTSIDE, Districts, counted, counted_in, probabilities
from engine.objects.finding import Found
from engine.objects.kept import KeptWindows
from engine.objects.layers import (
    OBJECT_ALIASES,
    Batch,
    FloatArray,
    object_batches,
    outlines,
    searched_polygons,
    unsure_windows,
)
from engine.objects.model import Detector
from engine.observer import Observer
from engine.raster.describe import fingerprint
from engine.raster.pictures import ByteArray
from engine.raster.reading.image_stack import ImageStack
from engine.report.objects import boxes_picture, counts_table, render_report
from engine.scenes.layers import add_tiles
from engine.versions import versions

LAYER, UNSURE_LAYER, SEARCHED_LAYER = "objects", "unsure", "searched"
UNSURE_ALIASES = {"rank": "Rank", "uncertainty": "Uncertainty", "objects": "Objects", "class": "Most unsure class"}
ORANGE, GREY = (230, 159, 0), (120, 120, 120)
UNSURE_SHARE = 4  # windows to label next are so many times smaller than those that are searched
LISTED = 5  # classes in a summary


@dataclass(frozen=True)
class Detection:
    """What was found, and in what.

    Args:
        job: says how.
        stack: the raster.
        model: that found it.
        model_sha256: of its file.
        districts: in which objects are counted; None for none.
        window_px: edge of the windows that were searched.
        halo_px: of what was seen around each.
        found: objects, best first.
        kept: windows.
        picture: quick look, [h, w, 4].
        remarks: on image and model.
    """

    job: DetectObjects
    stack: ImageStack
    model: Detector
    model_sha256: str
    districts: Districts | None
    window_px: int
    halo_px: int
    found: Found
    kept: KeptWindows
    picture: ByteArray
    remarks: tuple[Remark, ...]


def publish(
    detection: Detection, commit: Commit, folder: Path, started_s: float, observer: Observer
) -> DetectionAnswer:
    """Writes layers, table, report and result.json, and publishes all files.

    Raises:
        InputError: no pixel of the image has data.
        OutputError: a file cannot be written.
    """
    job, stack, card, found = detection.job, detection.stack, detection.model.card, detection.found
    likely = probabilities(found, detection.model.worth)
    place = np.full(len(found.score), OUTSIDE) if detection.districts is None else detection.districts.of(found.boxes)
    _write_searched(detection, commit)
    names = () if detection.districts is None else detection.districts.names
    where = [None if at == OUTSIDE else names[at] for at in place.tolist()]
    batches = object_batches(found, likely, where, card.classes, stack.grid)
    style = with_aliases(boxes_qml(_rules(detection.model)), OBJECT_ALIASES)
    add_tiles(commit, OBJECTS, LAYER, stack.grid.crs_wkt, batches, OBJECT_ALIASES, style)
    unsure = _write_unsure(detection, likely, commit)
    counts, places = _counts(detection), _places(detection, place)
    write_text(commit, COUNTS, counts_table(counts, places))
    total = sum(one.found for one in counts)
    result = DetectionResult(
        job="detect-objects",
        title=f"Objects of {Path(stack.infos[0].path).name}",
        summary=count_summary(counts),
        remarks=detection.remarks,
        image=describe_input(stack.infos[0]),
        grid=describe_grid(stack.grid),
        counts=counts,
        places=places,
        stored=len(found.score),
        protocol=_protocol(detection),
        device=describe_device(next(detection.model.task.parameters()).device),
        seconds=time.monotonic() - started_s,
        files={},
        provenance=MapProvenance(
            inputs={info.path: {**fingerprint(info.path)} for info in stack.infos},
            parameters=to_dict(job),
            model=model_use(job.model, detection.model_sha256, card),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("torch", "torchvision", "rasterio", "gdal"),
        ),
    )
    write_text(commit, REPORT, render_report(result, {"objects": (_picture(detection), _caption(detection))}))
    written = [OBJECTS, SEARCHED, *([UNSURE] if unsure else []), COUNTS, REPORT]
    commit.add_result(RESULT, replace(result, files={name: known_file(commit, name) for name in written}))
    observer.progress(0.97, "Verifying the written files")
    commit.publish(gone=OBJECT_FILES)
    return DetectionAnswer(
        folder=str(folder),
        objects=str(folder / OBJECTS),
        searched=str(folder / SEARCHED),
        unsure=str(folder / UNSURE) if unsure else None,
        table=str(folder / COUNTS),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        threshold=min(one.threshold for one in detection.model.worth),
        found=total,
        summary=result.summary,
        remarks=result.remarks,
    )


def _rules(model: Detector) -> list[BoxRule]:
    """Objects that count, by class; the others are hidden until somebody wants them."""
    return [
        BoxRule(f"{one.name}", f'"value" = {one.value} AND "score" >= {worth.threshold:.4f}', one.rgb)
        for one, worth in zip(model.card.classes, model.worth, strict=True)
    ]


def _write_searched(detection: Detection, commit: Commit) -> None:
    polygons = searched_polygons(detection.kept, detection.stack.grid)
    if not len(polygons):
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No pixel of {path} has data.",
            "Check the nodata value.",
            path=detection.stack.infos[0].path,
        )
    style = boxes_qml([BoxRule("Searched", "TRUE", GREY)])
    add_tiles(commit, SEARCHED, SEARCHED_LAYER, detection.stack.grid.crs_wkt, iter([(polygons, {})]), {}, style)


def _write_unsure(detection: Detection, likely: FloatArray, commit: Commit) -> bool:
    """Writes the windows that are worth labels; says whether there are any."""
    edge = max(1, detection.window_px // UNSURE_SHARE)
    windows = unsure_windows(detection.found, likely, edge, detection.job.unsure)
    if not windows:
        return False
    grid, classes = detection.stack.grid, detection.model.card.classes
    boxes = np.clip(np.array([one.box for one in windows]), 0, (grid.width, grid.height) * 2)
    columns = {
        "rank": np.arange(1, len(windows) + 1),
        "uncertainty": np.round([one.uncertainty for one in windows], 2).astype(np.float64),
        "objects": np.array([one.objects for one in windows], np.int64),
        "class": np.array([classes[one.label].name for one in windows], object),
    }
    style = with_aliases(boxes_qml([BoxRule("To label next", "TRUE", ORANGE)]), UNSURE_ALIASES)
    batch: Iterator[Batch] = iter([(outlines(boxes, grid), columns)])
    add_tiles(commit, UNSURE, UNSURE_LAYER, grid.crs_wkt, batch, UNSURE_ALIASES, style)
    return True


def _counts(detection: Detection) -> tuple[ObjectCount, ...]:
    rows = []
    for label, (one, worth) in enumerate(zip(detection.model.card.classes, detection.model.worth, strict=True)):
        count = counted(detection.found, label, worth)
        ends = known(count.expected), known(count.low), known(count.high)
        rows.append(ObjectCount(one.value, one.name, one.colour, worth.threshold, count.found, *ends))
    return tuple(rows)


def _places(detection: Detection, place: np.ndarray[tuple[int], np.dtype[np.int64]]) -> tuple[PlaceCount, ...]:
    if detection.districts is None:
        return ()
    names, model = detection.districts.names, detection.model
    by_class = [counted_in(detection.found, label, one, place, len(names)) for label, one in enumerate(model.worth)]
    return tuple(
        PlaceCount(name, one.value, one.name, int(counts[number]), known(float(expected[number])))
        for number, name in enumerate(names)
        for one, (counts, expected) in zip(model.card.classes, by_class, strict=True)
    )


def count_summary(counts: tuple[ObjectCount, ...]) -> Remark:
    """One line: how many objects there are, and how many of the classes that have the most."""
    total = sum(one.found for one in counts)
    if not total:
        return Remark("objects.none", severity=INFO)
    largest = sorted((one for one in counts if one.found), key=lambda one: -one.found)[:LISTED]
    listed = joined((piece("{name} {count:,}", name=one.name, count=one.found) for one in largest), ", ")
    return Remark("objects.found", {"count": total, "classes": listed}, severity=INFO)


def _protocol(detection: Detection) -> tuple[tuple[str, str], ...]:
    card, job = detection.model.card, detection.job
    figures = ", ".join(f"{name.replace('_', ' ')} {value:.3f}" for name, value in card.accuracy.items())
    stored = count_text(len(detection.found.score), "object", "objects")
    return (
        ("Model", ", ".join(text for text in (card.name, card.trained) if text)),
        ("Accuracy of the model", "; ".join(text for text in (figures, card.validation) if text) or "not measured"),
        ("Stored", f"{stored} with a score of at least {job.minimum_score:g}"),
        ("Overlap", f"of two objects of a class that share more than {job.overlap:g} of their area, the better one"),
        ("Windows", f"{detection.window_px} px, with {detection.halo_px} px around each"),
        ("Bands", detection.stack.text),
    )


def _picture(detection: Detection) -> bytes:
    """Quick look with the objects that count."""
    grid, found = detection.stack.grid, detection.found
    high, wide = detection.picture.shape[:2]
    factor = np.array((wide / grid.width, high / grid.height) * 2)
    thresholds = np.array([one.threshold for one in detection.model.worth])
    counts = found.score >= thresholds[found.label] if len(found.score) else np.zeros(0, np.bool_)
    layers = [
        (found.boxes[counts & (found.label == label)] * factor, one.rgb)
        for label, one in enumerate(detection.model.card.classes)
    ]
    return boxes_picture(detection.picture, layers)


def _caption(detection: Detection) -> str:
    return f"{Path(detection.stack.infos[0].path).name} with the objects that count"
