"""`classify`: whole images, or a part of them, mapped with a model that labels have taught."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from engine import __version__
from engine.backbones.device import describe_device, pick_device
from engine.classifiers.base import Classifier
from engine.classifiers.compatibility import check_compatible
from engine.classifiers.files import load_classifier
from engine.cluster.opening import open_crew
from engine.contract.jobs.classification import Classify
from engine.contract.model_card import ModelCard, read_model_card
from engine.contract.parameters import fingerprint_text, to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value, joined, piece
from engine.contract.results.classes import MappedRow
from engine.contract.results.classification import AREAS, MAP_FILES, MapAnswer, MapProvenance, MapResult, ModelUse
from engine.contract.results.common import REPORT, RESULT, StorageDescription
from engine.files.checksum import file_sha256
from engine.files.commit import Commit, write_text
from engine.files.known import read_with
from engine.files.output_folder import OutputFolder
from engine.jobs.classify.maps import MapDraft, MapRequest, draw_map, needed_bytes, open_spool
from engine.jobs.classify.model_stack import stack_for_model
from engine.jobs.shared.descriptions import describe_bands, describe_grid, describe_stack_inputs, known_file
from engine.jobs.shared.item import add_item, item_names
from engine.jobs.shared.machine import Storage, threads_in_use, threads_wanted, use_threads
from engine.labels.base import Labels
from engine.labels.reading import read_labels
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.describe import fingerprint
from engine.raster.extent import parse_extent
from engine.raster.info import Access
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool
from engine.report.classification import render_report
from engine.report.classification_tables import class_rows, mapped_areas_csv
from engine.versions import versions

WORK_FOLDER = ".partial"
# Neither where a map goes, nor how it is stored, filtered or described changes a pixel's probabilities.
NOT_IN_KEY = (
    "out", "resume", "model", "minimum_area_px", "majority_px", "uncertainty", "places", "labels", "allow_mismatch",
    "raster_format", "compression", "threads", "window_px", "cluster", "join_file", "stac",
)  # fmt: skip
REPORT_BYTES = 4 * 2**20  # with its pictures; and the tables
LISTED_CLASSES = 5  # in the line that sums it up


@dataclass(frozen=True)
class ClassifyPlan:
    """What is classified, with what, and what is known of it before.

    Args:
        job: says how.
        stack: the images.
        classifier: that fits them.
        model_sha256: of its file.
        part: of the images' grid; None for all of it.
        labels: that places to label next keep away from; None for none.
        threads: that compute.
        device: in words.
        remarks: what a person should know before trusting the map.
    """

    job: Classify
    stack: ImageStack
    classifier: Classifier
    model_sha256: str
    part: Window | None
    labels: Labels | None
    threads: int
    device: str
    remarks: tuple[Remark, ...]

    def request(self, work: Path) -> MapRequest:
        """Says how the map is drawn.

        Args:
            work: folder of the finished windows.
        """
        job = self.job
        return MapRequest(
            work=work,
            key=run_key(job, self.stack, self.model_sha256),
            storage=Storage(job.compression, job.raster_format == "cog", self.threads),
            part=self.part,
            window_px=job.window_px,
            minimum_px=job.minimum_area_px,
            majority_px=job.majority_px,
            probabilities=job.probabilities,
            uncertainty=job.uncertainty,
            places=job.places,
            labels=self.labels,
        )


def run(job: Classify, observer: Observer) -> MapAnswer:
    """Classifies the images and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    plan = make_plan(job, observer)
    inputs = [*(info.path for info in plan.stack.infos), job.model, job.labels]
    with (
        open_crew(job.cluster, job.join_file) as crew,
        OutputFolder(job.out, (*MAP_FILES, *item_names(job.out, job.stac)), inputs, owner="classify") as output,
        output.working_folder(WORK_FOLDER, job.resume, Spool.begun) as work,
    ):
        request = plan.request(work)
        output.require_space(needed_bytes(plan.stack, plan.classifier, request) + REPORT_BYTES)
        with open_spool(plan.stack, plan.classifier, request) as spool, output.commit() as commit:
            span = SpanObserver(observer, 0.0, 0.93)
            draft = draw_map(plan.stack, plan.classifier, spool, request, commit, span, crew=crew)
            observer.progress(0.94, "Writing the report")
            answer = _publish(commit, output.path, plan, draft, started_s, observer)
    conclude(observer, answer.summary)
    return answer


def make_plan(job: Classify, observer: Observer) -> ClassifyPlan:
    """Reads the model and the headers of the images, and sees that they fit.

    Raises:
        InputError: an image cannot be used, or is not of the kind that the model was trained on.
        ModelError: the model cannot be used.
        ParameterError: a choice does not fit.
    """
    threads = use_threads(threads_wanted(job))
    device = pick_device(job.device)
    path = Path(job.model)
    stack = stack_for_model(job, read_model_card(path))
    classifier = load_classifier(path, device)
    fits = check_compatible(classifier.card, stack, allow_mismatch=job.allow_mismatch, observer=observer)
    remarks = (*stack.remarks, *fits)
    for remark in remarks:
        observer.note(remark)
    part = parse_extent(job.extent, stack.grid)
    labels = _labels_so_far(job, stack, observer)
    sha256 = file_sha256(path)
    return ClassifyPlan(job, stack, classifier, sha256, part, labels, threads, describe_device(device), remarks)


def _labels_so_far(job: Classify, stack: ImageStack, observer: Observer) -> Labels | None:
    """What places to label next keep away from."""
    if not job.places or not job.labels.strip():
        return None
    labels = read_labels(job.labels, stack.grid, access=Access(job.allow_indirect), minimum_classes=0)
    for remark in labels.remarks:
        observer.note(remark)
    return labels


def run_key(job: Classify, stack: ImageStack, model_sha256: str) -> str:
    """Names inputs, model, parameters and version; a run resumes only one of the same name."""
    parts = [
        __version__,
        fingerprint_text(job, NOT_IN_KEY),
        threads_in_use(),
        model_sha256,
        [[fingerprint(info.path), read_with(info.path)] for info in stack.infos],
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _publish(
    commit: Commit, folder: Path, plan: ClassifyPlan, draft: MapDraft, started_s: float, observer: Observer
) -> MapAnswer:
    """Writes tables, report and result.json, and publishes all files."""
    job, stack, card = plan.job, plan.stack, plan.classifier.card
    image, before, after = describe_stack_inputs(stack)
    result = MapResult(
        job="classify",
        title=f"Map of {Path(stack.infos[0].path).name}",
        summary=map_summary(draft.areas),
        grid=describe_grid(draft.grid),
        bands=describe_bands(stack),
        classes=class_rows(card.classes),
        areas=draft.areas,
        areas_text=_areas_text(draft),
        protocol=_protocol(job, stack, card, draft),
        storage=StorageDescription(job.compression, job.raster_format == "cog"),
        device=plan.device,
        seconds=time.monotonic() - started_s,
        files={},
        provenance=_provenance(plan),
        image=image,
        before=before,
        after=after,
        remarks=plan.remarks,
    )
    write_text(commit, AREAS, mapped_areas_csv(draft.areas))
    write_text(commit, REPORT, render_report(result, draft.pictures))
    files = {name: known_file(commit, name) for name in (*draft.files.values(), AREAS, REPORT)}
    result = replace(result, files=files)
    if item_names(folder, job.stac):
        add_item(commit, folder, result, tuple(files), result.title)
    commit.add_result(RESULT, result)
    observer.progress(0.96, "Verifying the written files")
    commit.publish(gone=MAP_FILES)  # so that no two results are mixed
    paths = {what: str(folder / name) for what, name in draft.files.items()}
    return MapAnswer(
        folder=str(folder),
        classes=paths["classes"],
        probabilities=paths.get("probabilities"),
        uncertainty=paths.get("uncertainty"),
        places=paths.get("places"),
        table=str(folder / AREAS),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        summary=result.summary,
        remarks=result.remarks,
    )


def _provenance(plan: ClassifyPlan) -> MapProvenance:
    card = plan.classifier.card
    return MapProvenance(
        inputs={info.path: {**fingerprint(info.path)} for info in plan.stack.infos},
        parameters=to_dict(plan.job),
        model=model_use(plan.job.model, plan.model_sha256, card),
        finished=datetime.now(UTC).isoformat(timespec="seconds"),
        versions=versions("torch", "rasterio", "gdal"),
    )


def model_use(path: str, sha256: str, card: ModelCard) -> ModelUse:
    """Gives a model as results have it.

    Args:
        path: of its file.
        sha256: of the file.
        card: of the model.
    """
    return ModelUse(
        path=path,
        name=card.name,
        kind=card.kind,
        licence=card.licence,
        sha256=sha256,
        weights_sha256=card.sha256,
        encoder=card.encoder,
        encoder_sha256=card.encoder_sha256,
        accuracy=card.accuracy,
    )


def _protocol(job: Classify, stack: ImageStack, card: ModelCard, draft: MapDraft) -> tuple[tuple[str, str], ...]:
    """What was done, in words: pairs of a heading and a text."""
    filters = []
    if job.majority_px:
        filters.append(f"the most frequent class within {job.majority_px} px is taken")
    if job.minimum_area_px > 1:
        filters.append(f"areas of fewer than {job.minimum_area_px} pixels go to the class around them")
    figures = ", ".join(f"{name} {value:.3f}" for name, value in card.accuracy.items())
    return (
        ("Model", ", ".join(text for text in (card.name or Path(job.model).name, card.kind, card.trained) if text)),
        ("Accuracy of the model", "; ".join(text for text in (figures, card.validation) if text) or "not measured"),
        ("Bands", stack.text),
        ("Grid", draft.grid.describe() + (", a part of the image" if job.extent.strip() else "")),
        ("Filters", "; ".join(filters) or "none"),
    )


def _areas_text(draft: MapDraft) -> str:
    measured = "" if draft.grid.crs_wkt is None else "Areas are geodesic, summed over pixels. "
    return measured + "They are what the map shows; a sample checked by eye tells how far off they are."


def map_summary(areas: Sequence[MappedRow]) -> Remark:
    """One line: the largest classes with their shares, and the whole area."""
    largest = sorted((row for row in areas if row.pixels), key=lambda row: -row.area)
    named = (piece("{name} {percent:.1f} %", name=row.name, percent=row.percent or 0.0) for row in largest)
    values: dict[str, Value] = {
        "largest": joined(islice(named, LISTED_CLASSES), ", "),
        "area": sum(row.area for row in areas),
    }
    code = "classification.mapped" if areas[0].unit == "ha" else "classification.mapped_pixels"
    if len(largest) > LISTED_CLASSES:
        code, values["more"] = f"{code}_more", len(largest) - LISTED_CLASSES
    return Remark(code, values, severity=INFO)
