"""`train-scenes`: from labelled places to a model that names them, and its accuracy."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

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
from engine.jobs.shared.machine import use_threads
from engine.jobs.shared.versions import versions
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.describe import fingerprint
from engine.report.classification import reliability_curve, reliability_picture, render_report
from engine.report.classification_tables import accuracy_csv, class_rows, confusion_csv
from engine.scenes.heads import HEADS, Head, Lesson
from engine.scenes.model import SceneModel, complete_settings

MODEL_BYTES = 192 * 2**20  # the largest encoder in 16 bits, with its report
LOOKED = 0.8  # share of the time that the encoder takes


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
    with OutputFolder(job.out, TRAINING_FILES, inputs, owner="train-scenes") as output:
        output.require_space(MODEL_BYTES)
        span = SpanObserver(observer, 0.0, LOOKED)
        lessons = (
            lessons_from_images(job, output.path, device, span)
            if from_images
            else lessons_from_raster(job, device, span)
        )
        for remark in lessons.remarks:
            observer.note(remark)
        held_out, head = learn(job, lessons, SpanObserver(observer, LOOKED, 0.96))
        accuracy = places_accuracy(lessons, held_out)
        observer.progress(0.96, "Writing the model and the report")
        with output.commit() as commit:
            answer = _publish(job, commit, output.path, lessons, head, accuracy, started_s)
    conclude(observer, answer.summary)
    return answer


def learn(job: TrainScenes, lessons: Lessons, observer: Observer) -> tuple[npt.NDArray[np.float32], Head]:
    """Learns once without each part, to see how well it does there, and then from all.

    Args:
        job: says how.
        lessons: labelled places.
        observer: hears of the progress, and may cancel.

    Returns:
        [N, K] probabilities of places by what did not learn from them, NaN where none did not; and the head.
    """
    lesson = Lesson(lessons.vectors, lessons.targets, job.several, lessons.names, job.neighbours, job.seed)
    kind, validation = HEADS[job.head], lessons.validation
    held_out = np.full((len(lessons.names), len(lessons.classes)), np.nan, np.float32)
    turns = validation.count + 1
    for number in range(validation.count):
        span = SpanObserver(observer, number / turns, (number + 1) / turns)
        tested = torch.from_numpy(validation.tested(number))
        head = kind.learned(lesson.part(~tested), span)
        held_out[tested.numpy()] = head.probabilities(lesson.vectors[tested]).numpy()
    return held_out, kind.learned(lesson, SpanObserver(observer, validation.count / turns, 1.0))


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
    head: Head,
    accuracy: PlacesAccuracy | None,
    started_s: float,
) -> ScenesTrainingAnswer:
    """Writes model, tables, report and result.json, and publishes all files."""
    places = count_text(len(lessons.names), "place", "places")
    trained = f"{head.kind} head on {lessons.encoder.name}, {places}"
    card = replace(lessons.card, accuracy={} if accuracy is None else accuracy.card, trained=trained)
    card = complete_settings(card, lessons.encoder, head, job.neighbours, lessons.size, job.several)
    written = SceneModel(card, lessons.encoder, head, lessons.size, job.several).write(commit, MODEL)
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


def _unmeasured(lessons: Lessons) -> Remark:
    values: dict[str, Value] = {"classes": len(lessons.classes), "tiles": len(lessons.names)}
    return Remark("scenes.trained_unmeasured", values, severity=INFO)
