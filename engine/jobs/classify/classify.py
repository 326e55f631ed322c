"""`classify`: a whole scene, or a part of it, mapped with a model that labels have taught."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine import __version__
from engine.backbones.device import describe_device, pick_device
from engine.classifiers.files import load_classifier
from engine.classifiers.fit_scene import check_scene
from engine.contract.jobs.classification import Classify
from engine.contract.model_card import ModelCard, read_model_card
from engine.contract.parameters import fingerprint_text, to_dict
from engine.contract.results import result_text, to_json
from engine.contract.results.classes import MappedRow
from engine.files.checksum import file_facts, file_sha256
from engine.files.commit import Commit, remove_partials, write_text
from engine.files.disk import check_space, prepare_folder, refuse_inputs_as_outputs
from engine.files.lock import FolderLock
from engine.jobs.classify.maps import NAMES, PLACES_NAME, Mapped, MapRequest, map_scene, needed_bytes, open_spool
from engine.jobs.classify.scene import scene_for_model
from engine.jobs.shared.descriptions import describe_grid, describe_input
from engine.jobs.shared.machine import Storage, use_threads, working_folder
from engine.jobs.shared.versions import versions
from engine.labels.base import Labels
from engine.labels.reading import read_labels
from engine.observer import Observer, SpanObserver
from engine.raster.describe import fingerprint
from engine.raster.extent import parse_extent
from engine.raster.info import Access
from engine.raster.reading.image_stack import Scene
from engine.raster.writing.spool import Spool
from engine.report.classification import render_report
from engine.report.classification_tables import class_rows, mapped_areas_csv

AREAS, REPORT, RESULT = "areas.csv", "report.html", "result.json"
RESULT_NAMES = (*NAMES.values(), PLACES_NAME, AREAS, REPORT, RESULT)
WORK_FOLDER = ".partial"
# Neither where a map goes, nor how it is stored, filtered or described changes a pixel's probabilities.
NOT_IN_KEY = (
    "out", "resume", "model", "minimum_area_px", "majority_px", "uncertainty", "places", "labels", "allow_mismatch",
    "raster_format", "compression", "threads", "window_px",
)  # fmt: skip
REPORT_BYTES = 4 * 2**20  # with its pictures; and the tables
LISTED_CLASSES = 5  # in the line that sums it up


def run(job: Classify, observer: Observer) -> dict[str, Any]:
    """Classifies the scene and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    threads = use_threads(job.threads)
    device = pick_device(job.device)
    scene = scene_for_model(job, read_model_card(Path(job.model)))
    classifier = load_classifier(Path(job.model), device)
    warnings = [
        *scene.warnings,
        *check_scene(classifier.card, scene, allow_mismatch=job.allow_mismatch, observer=observer),
    ]
    for warning in warnings:
        observer.log("warning", warning)
    part = parse_extent(job.extent, scene.grid)
    folder = Path(job.out).absolute()
    inputs = [info.path for info in scene.infos]
    refuse_inputs_as_outputs([folder / name for name in RESULT_NAMES], [*inputs, job.model, job.labels])
    prepare_folder(folder)
    with FolderLock(folder):
        remove_partials(folder)
        model_sha256 = file_sha256(Path(job.model))
        request = MapRequest(
            work=folder / WORK_FOLDER,
            key=run_key(job, scene, model_sha256),
            storage=Storage(job.compression, job.raster_format == "cog", threads),
            part=part,
            window_px=job.window_px,
            minimum_px=job.minimum_area_px,
            majority_px=job.majority_px,
            probabilities=job.probabilities,
            uncertainty=job.uncertainty,
            places=job.places,
            labels=_labels_so_far(job, scene, observer),
        )
        if not job.resume:
            Spool.remove(request.work)
        check_space(folder, needed_bytes(scene, classifier, request) + REPORT_BYTES)
        with (
            working_folder(request.work),
            open_spool(scene, classifier, request) as spool,
            Commit(folder) as commit,
        ):
            mapped = map_scene(scene, classifier, spool, request, commit, SpanObserver(observer, 0.0, 0.93))
            facts = {
                **_facts(job, scene, classifier.card, model_sha256, mapped, warnings),
                "device": describe_device(device),
                "seconds": time.monotonic() - started_s,
            }
            result = _publish(commit, folder, mapped, facts, observer)
        Spool.remove(request.work)
    observer.progress(1.0, facts["summary"])
    return result


def _labels_so_far(job: Classify, scene: Scene, observer: Observer) -> Labels | None:
    """What places to label next keep away from."""
    if not job.places or not job.labels.strip():
        return None
    labels = read_labels(job.labels, scene.grid, access=Access(job.allow_indirect), minimum_classes=0)
    for problem in labels.problems:
        observer.log("info", problem)
    return labels


def run_key(job: Classify, scene: Scene, model_sha256: str) -> str:
    """Names inputs, model, parameters and version; a run resumes only one of the same name."""
    parts = [
        __version__,
        fingerprint_text(job, NOT_IN_KEY),
        model_sha256,
        [fingerprint(info.path) for info in scene.infos],
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _facts(
    job: Classify, scene: Scene, card: ModelCard, model_sha256: str, mapped: Mapped, warnings: list[str]
) -> dict[str, Any]:
    """What is known about the map, for result.json and the report."""
    names = ("before", "after") if scene.dates == 2 else ("image",)
    return {
        "job": "classify",
        "title": f"Map of {Path(scene.infos[0].path).name}",
        "summary": _summary(mapped.areas),
        **{name: to_json(describe_input(info)) for name, info in zip(names, scene.infos, strict=True)},
        "grid": to_json(describe_grid(mapped.grid)),
        "bands": {"text": scene.text, "numbers": [list(chosen) for chosen in scene.bands]},
        "classes": class_rows(card.classes),
        "areas": mapped.areas,
        "areas_text": _areas_text(mapped),
        "protocol": _protocol(job, scene, card, mapped),
        "storage": {"compression": job.compression, "cog": job.raster_format == "cog"},
        "warnings": warnings,
        "provenance": {
            "inputs": {info.path: fingerprint(info.path) for info in scene.infos},
            "parameters": to_dict(job),
            "model": {
                "path": job.model,
                "name": card.name,
                "kind": card.kind,
                "licence": card.licence,
                "sha256": model_sha256,
                "weights_sha256": card.sha256,
                "encoder": card.encoder,
                "encoder_sha256": card.encoder_sha256,
                "accuracy": card.accuracy,
            },
            "finished": datetime.now(UTC).isoformat(timespec="seconds"),
            "versions": versions("torch", "rasterio", "gdal"),
        },
    }


def _protocol(job: Classify, scene: Scene, card: ModelCard, mapped: Mapped) -> list[list[str]]:
    """What was done, in words: pairs of a heading and a text."""
    filters = []
    if job.majority_px:
        filters.append(f"the most frequent class within {job.majority_px} px is taken")
    if job.minimum_area_px > 1:
        filters.append(f"areas of fewer than {job.minimum_area_px} pixels go to the class around them")
    figures = ", ".join(f"{name} {value:.3f}" for name, value in card.accuracy.items())
    return [
        ["Model", ", ".join(text for text in (card.name or Path(job.model).name, card.kind, card.trained) if text)],
        ["Accuracy of the model", "; ".join(text for text in (figures, card.validation) if text) or "not measured"],
        ["Bands", scene.text],
        ["Grid", mapped.grid.describe() + (", a part of the image" if job.extent.strip() else "")],
        ["Filters", "; ".join(filters) or "none"],
    ]


def _areas_text(mapped: Mapped) -> str:
    measured = "" if mapped.grid.crs_wkt is None else "Areas are geodesic, summed over pixels. "
    return measured + "They are what the map shows; a sample that is checked by eye tells how far they are off."


def _summary(areas: Sequence[MappedRow]) -> str:
    """One line: the largest classes with their shares, and the whole area."""
    largest = sorted((row for row in areas if row.pixels), key=lambda row: -row.area)
    shown = ", ".join(f"{row.name} {row.percent or 0.0:.1f} %" for row in largest[:LISTED_CLASSES])
    more = f" and {len(largest) - LISTED_CLASSES} more" if len(largest) > LISTED_CLASSES else ""
    unit = "pixels" if areas[0].unit == "px" else areas[0].unit
    return f"{shown}{more} of {sum(row.area for row in areas):,.{0 if unit == 'pixels' else 2}f} {unit}."


def _publish(commit: Commit, folder: Path, mapped: Mapped, facts: dict[str, Any], observer: Observer) -> dict[str, Any]:
    """Writes tables, report and result.json, and publishes all files."""
    observer.progress(0.94, "Writing the report")
    write_text(commit, AREAS, mapped_areas_csv(mapped.areas))
    write_text(commit, REPORT, render_report(facts, mapped.pictures))
    files = {**mapped.files, "table": AREAS, "report": REPORT}
    facts["files"] = {name: file_facts(commit.current(name)) for name in files.values()}
    write_text(commit, RESULT, result_text(facts))
    observer.progress(0.96, "Verifying the written files")
    commit.publish()
    return {
        "folder": str(folder),
        **{what: str(folder / name) for what, name in files.items()},
        "result": str(folder / RESULT),
        "summary": facts["summary"],
        "warnings": facts["warnings"],
    }
