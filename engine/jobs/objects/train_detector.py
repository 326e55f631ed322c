"""`train-detector`: from labelled objects to a model that finds them, and its accuracy."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from engine.backbones.device import describe_device, pick_device
from engine.contract.jobs.objects import TrainDetector
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value, count_text
from engine.contract.results.classification import ACCURACY, MODEL, EncoderUse, TrainedModel, TrainingProvenance
from engine.contract.results.common import REPORT, RESULT
from engine.contract.results.objects import DETECTOR_FILES, DetectorAnswer, DetectorResult, LabelledObjects
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.objects.accuracy import DetectorFigures, measured
from engine.jobs.objects.lessons import ObjectLessons, read_lessons
from engine.jobs.objects.pictures import held_pictures
from engine.jobs.shared.machine import use_threads
from engine.objects.judging import angle_errors
from engine.objects.model import Detector
from engine.objects.sites import LabelledSites
from engine.objects.training import DetectorSettings, DetectorTraining, Taught
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.describe import fingerprint
from engine.report.classification import reliability_picture
from engine.report.objects import accuracy_table, render_report
from engine.versions import versions

MODEL_BYTES = 256 * 2**20  # the largest encoder in 16 bits, with its head and report
WORK_FOLDER = ".training"
CAPTION = "Areas that were left out: right boxes are green, wrong ones red, missed objects yellow"


def run(job: TrainDetector, observer: Observer) -> DetectorAnswer:
    """Trains a detector and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    use_threads(job.threads)
    device = pick_device(job.device)
    lessons = read_lessons(job, SpanObserver(observer, 0.0, 0.04))
    for remark in lessons.remarks:
        observer.note(remark)
    inputs = [*lessons.labelled.sources, job.encoder]
    with (
        OutputFolder(job.out, DETECTOR_FILES, inputs, owner="train-detector") as output,
        output.working_folder(WORK_FOLDER, job.resume, Path.is_dir) as work,
    ):
        output.require_space(MODEL_BYTES)
        settings = DetectorSettings(
            job.steps,
            lessons.size,
            job.learning_rate,
            job.frozen,
            seed=job.seed,
            resume=job.resume,
        )
        taught = DetectorTraining(
            lessons.labelled,
            lessons.parts,
            lessons.encoder,
            lessons.scale,
            settings,
            lessons.card.encoder_sha256 or f"random {job.seed}",
            work,
            device,
            SpanObserver(observer, 0.04, 0.95),
        ).run()
        figures = measured(lessons.labelled.classes, taught.held, job.seed)
        observer.progress(0.96, "Writing the model and the report")
        with output.commit() as commit:
            answer = _publish(job, commit, output.path, lessons, taught, figures, describe_device(device), started_s)
    conclude(observer, answer.summary)
    return answer


def _publish(
    job: TrainDetector,
    commit: Commit,
    folder: Path,
    lessons: ObjectLessons,
    taught: Taught,
    figures: DetectorFigures,
    device: str,
    started_s: float,
) -> DetectorAnswer:
    """Writes model, table, report and result.json, and publishes all files."""
    trained = f"FCOS on {lessons.encoder_text}, {count_text(taught.steps, 'step', 'steps')}"
    names = ("average_precision", "precision", "recall", "count_error")
    means = {name: figures.mean(name) for name in names}
    known = {name: value for name, value in means.items() if value is not None}
    card = replace(lessons.card, accuracy=known, trained=trained)
    longest_px = lessons.labelled.longest_px
    written = Detector(card, taught.task, lessons.scale, figures.worth, longest_px).write(commit, MODEL)
    files = {"model": MODEL}
    pictures = held_pictures(taught.held, figures.worth, CAPTION)
    if figures.rows:
        write_text(commit, ACCURACY, accuracy_table(figures.rows))
        files["table"] = ACCURACY
    if figures.curve is not None:
        picture = reliability_picture(figures.curve.curve())
        pictures["reliability"] = (
            picture,
            "How often what was found is right, over how probable that was said to be",
        )
    result = DetectorResult(
        job="train-detector",
        title=f"Detector {card.name}",
        summary=_summary(lessons.labelled, means),
        remarks=lessons.remarks,
        labels=_labels(lessons.labelled),
        accuracy=figures.rows,
        accuracy_text=card.validation,
        reliability=figures.reliability,
        protocol=(*lessons.protocol, ("Learned from", trained), *_angles(taught)),
        device=device,
        seconds=time.monotonic() - started_s,
        model=TrainedModel(card.kind, card.name, written.sha256, MODEL),
        files=files,
        provenance=TrainingProvenance(
            inputs={path: {**fingerprint(path)} for path in lessons.labelled.sources if not Path(path).is_dir()},
            parameters=to_dict(job),
            seed=job.seed,
            encoder=EncoderUse(card.encoder, card.encoder_sha256),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("torch", "torchvision", "rasterio", "gdal"),
        ),
    )
    write_text(commit, REPORT, render_report(result, pictures))
    commit.add_result(RESULT, result)
    commit.publish(gone=DETECTOR_FILES)
    return DetectorAnswer(
        folder=str(folder),
        model=str(folder / MODEL),
        table=str(folder / ACCURACY) if figures.rows else None,
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        average_precision=means["average_precision"],
        summary=result.summary,
        remarks=result.remarks,
    )


def _angles(taught: Taught) -> tuple[tuple[str, str], ...]:
    """Says how well directions were found where areas were left out."""
    errors = angle_errors(taught.held)
    if not len(errors):
        return ()
    objects = count_text(len(errors), "object", "objects")
    return (("Angles", f"off by {errors.mean():.1f}° on average, of {objects} that were left out and found"),)


def _labels(labelled: LabelledSites) -> tuple[LabelledObjects, ...]:
    edges, label = labelled.edges_px, labelled.label
    rows = []
    for number, one in enumerate(labelled.classes):
        own = np.sort(edges[label == number], axis=1)
        shorter, longer = np.median(own, axis=0)
        rows.append(LabelledObjects(one.value, one.name, one.colour, len(own), float(shorter), float(longer)))
    return tuple(rows)


def _summary(labelled: LabelledSites, means: dict[str, float | None]) -> Remark:
    values: dict[str, Value] = {"classes": len(labelled.classes), "objects": len(labelled.label)}
    average, precision, recall = (means[name] for name in ("average_precision", "precision", "recall"))
    if average is None:
        return Remark("objects.trained_unmeasured", values, severity=INFO)
    values |= {"average": average, "precision": 100 * (precision or 0.0), "recall": 100 * (recall or 0.0)}
    return Remark("objects.trained", values, severity=INFO)
