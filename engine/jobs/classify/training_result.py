"""From a trained classifier to the files of a result, verified and published together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.classifiers.base import Classifier
from engine.classifiers.files import write_classifier
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.parameters import to_dict
from engine.contract.results import result_text, to_json
from engine.files.commit import Commit, write_text
from engine.jobs.classify.maps import Mapped
from engine.jobs.classify.training_data import TrainingData
from engine.jobs.shared.descriptions import describe_grid, describe_input
from engine.jobs.shared.versions import versions
from engine.labels.checks import labelled_rows
from engine.metrics.calibration import Reliability
from engine.metrics.matrix import ConfusionMatrix
from engine.observer import Observer
from engine.raster.describe import fingerprint
from engine.report.classification import reliability_curve, reliability_picture, render_report
from engine.report.classification_tables import accuracy_csv, class_rows, confusion_csv

MODEL, ACCURACY, CONFUSION, REPORT, RESULT = (
    "model.safetensors", "accuracy.csv", "confusion.csv", "report.html", "result.json",
)  # fmt: skip
VIEW_NAMES = ("classes.tif", "classes.tif.aux.xml", "classes.qml", "uncertainty.tif", "places.gpkg")
RESULT_NAMES = (MODEL, ACCURACY, CONFUSION, *VIEW_NAMES, REPORT, RESULT)
FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Trained:
    """A classifier with what was measured.

    Args:
        classifier: its card says what it is.
        held_out: [N, K] probabilities of the labelled pixels by what did not learn from them; NaN where none did not.
        text: what was learned from, for people.
        device: in words.
    """

    classifier: Classifier
    held_out: FloatArray
    text: str
    device: str


@dataclass(frozen=True)
class Measured:
    """The accuracy on what was left out.

    Args:
        matrix: pixels of the parts that were left out in turn.
        reliability: of their probabilities.
    """

    matrix: ConfusionMatrix
    reliability: Reliability


def measure(data: TrainingData, held_out: FloatArray) -> Measured | None:
    """Compares what was left out with what was said of it; None where nothing was left out."""
    known = np.isfinite(held_out).all(axis=1)
    if not known.any():
        return None
    matrix = ConfusionMatrix([one.name for one in data.labels.classes])
    matrix.add(data.pixels.label[known], held_out[known].argmax(axis=1))
    reliability = Reliability()
    reliability.add(held_out[known], data.pixels.label[known])
    return Measured(matrix, reliability)


def complete_card(trained: Trained, measured: Measured | None) -> None:
    """Puts onto the card how good the classifier is and what it was taught on."""
    card = trained.classifier.card
    accuracy: dict[str, float] = {}
    if measured is not None:
        figures = {
            "overall": measured.matrix.overall(),
            "balanced": measured.matrix.balanced_accuracy(),
            "kappa": measured.matrix.kappa(),
        }
        accuracy = {name: float(value) for name, value in figures.items() if np.isfinite(value)}
    trained.classifier.card = replace(card, accuracy=accuracy, trained=card.trained or f"{card.kind}: {trained.text}")


def facts(
    job: TrainClassifier, data: TrainingData, trained: Trained, measured: Measured | None, mapped: Mapped | None
) -> dict[str, Any]:
    """Gives the content of result.json, which is that of the report as well."""
    scene, card = data.scene, trained.classifier.card
    names = ("before", "after") if scene.dates == 2 else ("image",)
    found: dict[str, Any] = {"accuracy": None, "matrix": None, "reliability": None}
    if measured is not None:
        found = {
            "accuracy": measured.matrix.figures(),
            "matrix": measured.matrix.table(),
            "reliability": reliability_curve(measured.reliability),
        }
    return {
        "job": "train-classifier",
        "title": f"Classifier {card.name}",
        "summary": _summary(measured, data),
        **{name: to_json(describe_input(info)) for name, info in zip(names, scene.infos, strict=True)},
        "grid": to_json(describe_grid(scene.grid)),
        "bands": {"text": scene.text, "numbers": [list(chosen) for chosen in scene.bands]},
        "classes": class_rows(card.classes),
        "labels": labelled_rows(data.labels, data.pixels),
        "accuracy_text": f"{data.validation.text} The figures count labelled pixels; they are no random sample.",
        "areas": [] if mapped is None else mapped.areas,
        "areas_text": "" if mapped is None else "Of the view, as the classifier maps it.",
        "problems": list(data.labels.problems),
        "protocol": [
            ["Mode", card.kind],
            ["Learned from", card.trained.removeprefix(f"{card.kind}: ")],
            ["Labels", f"{job.labels}, field {data.labels.field}: {card.data}"],
            ["Validation", data.validation.text],
            ["Bands", scene.text],
            ["Grid", scene.grid.describe()],
        ],
        "warnings": list(data.warnings),
        "device": trained.device,
        "provenance": {
            "inputs": {path: fingerprint(path) for path in (*(info.path for info in scene.infos), job.labels)},
            "parameters": to_dict(job),
            "seed": job.seed,
            "encoder": {"name": card.encoder, "weights_sha256": card.encoder_sha256},
            "finished": datetime.now(UTC).isoformat(timespec="seconds"),
            "versions": versions("torch", "rasterio", "gdal"),
        },
        **found,
    }


def publish(
    commit: Commit,
    folder: Path,
    trained: Trained,
    measured: Measured | None,
    mapped: Mapped | None,
    content: dict[str, Any],
    observer: Observer,
) -> dict[str, Any]:
    """Writes model, tables, report and result.json, and publishes all files.

    What an earlier run left under names that this one does not write is removed, so that no two results are mixed.
    """
    observer.progress(0.95, "Writing the model and the report")
    card = write_classifier(commit, MODEL, trained.classifier)
    content["model"] = {"kind": card.kind, "name": card.name, "weights_sha256": card.sha256, "file": MODEL}
    pictures: dict[str, bytes] = {} if mapped is None else dict(mapped.pictures)
    files: dict[str, str] = {"model": MODEL, **({} if mapped is None else mapped.files)}
    if measured is not None:
        write_text(commit, ACCURACY, accuracy_csv(content["accuracy"]))
        write_text(commit, CONFUSION, confusion_csv(content["matrix"]))
        files.update(table=ACCURACY, confusion=CONFUSION)
        pictures["reliability"] = reliability_picture(measured.reliability.curve())
    write_text(commit, REPORT, render_report(content, pictures))
    content["files"] = dict(files)
    write_text(commit, RESULT, result_text(content))
    written = {path.name for path in commit.publish()}
    for name in set(RESULT_NAMES) - written:
        (folder / name).unlink(missing_ok=True)
    return _answer(folder, files, content)


def _answer(folder: Path, files: Mapping[str, str], content: Mapping[str, Any]) -> dict[str, Any]:
    overall = None if content["accuracy"] is None else content["accuracy"].overall
    return {
        "folder": str(folder),
        **{what: str(folder / name) for what, name in files.items()},
        "report": str(folder / REPORT),
        "result": str(folder / RESULT),
        "overall": overall,
        "summary": content["summary"],
        "warnings": [*content["warnings"], *content["problems"]],
    }


def _summary(measured: Measured | None, data: TrainingData) -> str:
    classes = f"{len(data.labels.classes)} classes from {len(data.labels.features)} labels"
    if measured is None:
        return f"{classes}; how good they are told apart was not measured."
    return (
        f"{classes}: {100 * measured.matrix.overall():.1f} % of the pixels of labels that were left out are right, "
        f"{100 * measured.matrix.balanced_accuracy():.1f} % with all classes alike."
    )
