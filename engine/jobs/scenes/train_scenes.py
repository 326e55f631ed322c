"""`train-scenes`: from labelled places to a model that names them, and its accuracy."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from engine.backbones.device import describe_device, pick_device
from engine.contract.errors import ParameterError
from engine.contract.jobs.scenes import TrainScenes
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value, count_text
from engine.contract.results.classification import (
    ACCURACY,
    CONFUSION,
    MODEL,
    EncoderUse,
    TrainedModel,
    TrainingProvenance,
)
from engine.contract.results.common import REPORT, RESULT
from engine.contract.results.scenes import (
    TRAINING_FILES,
    ScenesTrainingAnswer,
    ScenesTrainingResult,
)
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.scenes.accuracy import PlacesAccuracy, places_accuracy
from engine.jobs.scenes.image_lessons import lessons_from_images
from engine.jobs.scenes.lessons import Lessons, lessons_from_raster
from engine.jobs.scenes.teaching import Taught, teach
from engine.jobs.shared.machine import use_threads
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.describe import fingerprint
from engine.report.classification import reliability_curve, reliability_picture, render_report
from engine.report.classification_tables import accuracy_csv, class_rows, confusion_csv
from engine.scenes.heads import TUNED
from engine.scenes.model import SceneModel, complete_settings
from engine.versions import versions

MODEL_BYTES = 192 * 2**20  # the largest encoder in 16 bits, with its report
LOOKED, LOOKED_TUNED = 0.8, 0.1  # share of the time that the encoder takes to look, where it stays as it is or is tuned
WORK_FOLDER = ".partial"


def run(job: TrainScenes, observer: Observer) -> ScenesTrainingAnswer:
    """Trains a model of places and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    use_threads(job.threads)
    device = pick_device(job.device)
    from_images = _from_images(job)
    inputs = [job.raster, job.labels, *job.images.splitlines(), job.table, job.encoder]
    looked = LOOKED_TUNED if job.head == TUNED else LOOKED
    with (
        OutputFolder(job.out, TRAINING_FILES, inputs, owner="train-scenes") as output,
        output.working_folder(WORK_FOLDER, job.resume, Path.is_dir) as work,
    ):
        output.require_space(MODEL_BYTES)
        span = SpanObserver(observer, 0.0, looked)
        lessons = (
            lessons_from_images(job, output.path, device, span)
            if from_images
            else lessons_from_raster(job, device, span)
        )
        lessons = replace(lessons, remarks=(*lessons.remarks, *_nothing_seen(lessons)))
        for remark in lessons.remarks:
            observer.note(remark)
        images = lessons.images(output.path, span) if job.head == TUNED else None
        taught = teach(job, lessons, images, work, SpanObserver(observer, looked, 0.96))
        for remark in taught.remarks:
            observer.note(remark)
        lessons = replace(lessons, remarks=(*lessons.remarks, *taught.remarks))
        accuracy = places_accuracy(lessons, taught.held_out)
        observer.progress(0.96, "Writing the model and the report")
        with output.commit() as commit:
            answer = _publish(job, commit, output.path, lessons, taught, accuracy, started_s)
    conclude(observer, answer.summary)
    return answer


def _from_images(job: TrainScenes) -> bool:
    """Whether images are learned from; else tiles of a raster."""
    images, raster = bool(job.images.strip()), bool(job.raster.strip() or job.labels.strip())
    if images == raster:
        raise ParameterError(
            "Both a raster with labels and labelled images are given."
            if images
            else "Nothing is given that labels could be learned from.",
            "Give an “Image” with its “Labels”, or “Labelled images” alone.",
        )
    if not images and not (job.raster.strip() and job.labels.strip()):
        raise ParameterError("“Image” and “Labels” belong together, but one of them is missing.", "Give both.")
    return images


def _publish(
    job: TrainScenes,
    commit: Commit,
    folder: Path,
    lessons: Lessons,
    taught: Taught,
    accuracy: PlacesAccuracy | None,
    started_s: float,
) -> ScenesTrainingAnswer:
    """Writes model, tables, report and result.json, and publishes all files."""
    places = count_text(len(lessons.names), "place", "places")
    trained, encoder = f"{taught.text}, {places}", taught.encoder
    card = replace(lessons.card, accuracy={} if accuracy is None else accuracy.card, trained=trained)
    card = complete_settings(card, encoder, taught.head, job.neighbours, lessons.size, job.several)
    written = SceneModel(card, encoder, taught.head, lessons.size, job.several).write(commit, MODEL)
    files, pictures = {"model": MODEL}, {}
    figures = None if accuracy is None else accuracy.figures
    matrix = None if accuracy is None else accuracy.matrix
    reliability = None if accuracy is None else accuracy.reliability
    if figures is not None:
        write_text(commit, ACCURACY, accuracy_csv(figures))
        files["table"] = ACCURACY
    if matrix is not None and reliability is not None:
        write_text(commit, CONFUSION, confusion_csv(matrix))
        files["confusion"] = CONFUSION
        pictures["reliability"] = reliability_picture(reliability.curve())
    result = ScenesTrainingResult(
        job="train-scenes",
        title=f"Model of places {card.name}",
        summary=_unmeasured(lessons) if accuracy is None else accuracy.summary,
        remarks=lessons.remarks,
        classes=class_rows(lessons.classes),
        labels=lessons.rows,
        accuracy=figures,
        accuracy_text=f"{lessons.validation.text} The figures count places; they are no random sample.",
        matrix=matrix,
        reliability=None if reliability is None else reliability_curve(reliability),
        protocol=(*lessons.protocol, ("Learned from", trained), ("Validation", lessons.validation.text)),
        device=describe_device(lessons.encoder.device),
        seconds=time.monotonic() - started_s,
        model=TrainedModel(card.kind, card.name, written.sha256, MODEL),
        files=files,
        provenance=_provenance(job, lessons),
    )
    write_text(commit, REPORT, render_report(result, pictures, "places"))
    commit.add_result(RESULT, result)
    commit.publish(gone=TRAINING_FILES)
    paths = {what: str(folder / name) for what, name in files.items()}
    return ScenesTrainingAnswer(
        folder=str(folder),
        model=paths["model"],
        table=paths.get("table"),
        confusion=paths.get("confusion"),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        overall=None if figures is None else figures.overall,
        summary=result.summary,
        remarks=result.remarks,
    )


def _provenance(job: TrainScenes, lessons: Lessons) -> TrainingProvenance:
    return TrainingProvenance(
        inputs={path: {**fingerprint(path)} for path in _files(lessons.inputs)},
        parameters=to_dict(job),
        seed=job.seed,
        encoder=EncoderUse(lessons.encoder.name, lessons.encoder.sha256),
        finished=datetime.now(UTC).isoformat(timespec="seconds"),
        versions=versions("torch", "rasterio", "gdal"),
    )


def _files(paths: Sequence[str]) -> list[str]:
    return [path for path in paths if path and not Path(path).is_dir()]


def _nothing_seen(lessons: Lessons) -> tuple[Remark, ...]:
    """Says where an encoder makes the same of different places: nothing."""
    count = int((~lessons.vectors.any(dim=1)).sum())
    return (Remark("scenes.nothing_seen", {"count": count, "tiles": len(lessons.names)}),) if count else ()


def _unmeasured(lessons: Lessons) -> Remark:
    values: dict[str, Value] = {"classes": len(lessons.classes), "tiles": len(lessons.names)}
    return Remark("scenes.trained_unmeasured", values, severity=INFO)
