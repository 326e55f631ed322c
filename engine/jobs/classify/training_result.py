"""From a trained classifier to the files of a result, verified and published together."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt

from engine.classifiers.base import Classifier
from engine.classifiers.files import write_classifier
from engine.contract.classes import LabelClass
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value
from engine.contract.results.classes import BLOCKS, FEATURES, AccuracyFigures
from engine.contract.results.classification import (
    ACCURACY,
    CONFUSION,
    MODEL,
    TRAINING_FILES,
    EncoderUse,
    TrainedModel,
    TrainingAnswer,
    TrainingProvenance,
    TrainingResult,
)
from engine.contract.results.common import REPORT, RESULT
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.classify.learning import LearningResult
from engine.jobs.classify.maps import MapDraft
from engine.jobs.classify.training_data import TrainingData
from engine.jobs.shared.descriptions import describe_bands, describe_grid, describe_stack_inputs
from engine.labels.checks import labelled_rows
from engine.labels.folds import Validation
from engine.labels.pixels import LabelledPixels
from engine.metrics.calibration import Reliability
from engine.metrics.clusters import grouped
from engine.metrics.intervals import Interval
from engine.metrics.matrix import ConfusionMatrix
from engine.raster.describe import fingerprint
from engine.report.classification import reliability_curve, reliability_picture, render_report
from engine.report.classification_tables import accuracy_csv, class_rows, confusion_csv
from engine.versions import versions


@dataclass(frozen=True)
class HeldOutAccuracy:
    """The accuracy on what was left out.

    Args:
        matrix: pixels of the parts that were left out in turn.
        reliability: of their probabilities.
        interval: of the overall accuracy, over whole features or blocks: the pixels of one are alike.
        kind: what it is over.
    """

    matrix: ConfusionMatrix
    reliability: Reliability
    interval: Interval
    kind: str

    def figures(self) -> AccuracyFigures:
        """Gives all figures as results have them."""
        return self.matrix.figures(drawn=self.interval, kind=self.kind)


def held_out_accuracy(
    classes: Sequence[LabelClass], pixels: LabelledPixels, validation: Validation, held_out: npt.NDArray[np.float32]
) -> HeldOutAccuracy | None:
    """Compares what was left out with what was said of it; None where nothing was left out.

    Args:
        classes: in the order of the probabilities.
        pixels: that are labelled.
        validation: which part each belongs to.
        held_out: [N, K] probabilities of the pixels; NaN where they were not left out.
    """
    known = np.isfinite(held_out).all(axis=1)
    if not known.any():
        return None
    matrix = ConfusionMatrix([one.name for one in classes])
    called = held_out[known].argmax(axis=1)
    matrix.add(pixels.label[known], called)
    reliability = Reliability()
    reliability.add(held_out[known], pixels.label[known])
    units = pixels.feature if validation.units is None else validation.units
    interval = grouped(units[known], called == pixels.label[known])
    return HeldOutAccuracy(matrix, reliability, interval, BLOCKS if validation.how == "blocks" else FEATURES)


def complete_card(learned: LearningResult, accuracy: HeldOutAccuracy | None) -> None:
    """Puts onto the card how good the classifier is and what it was taught on."""
    card = learned.classifier.card
    figures: dict[str, float] = {}
    if accuracy is not None:
        matrix = accuracy.matrix
        figures = {"overall": matrix.overall(), "balanced": matrix.balanced_accuracy(), "kappa": matrix.kappa()}
    finite = {name: float(value) for name, value in figures.items() if np.isfinite(value)}
    learned.classifier.card = replace(card, accuracy=finite, trained=card.trained or f"{card.kind}: {learned.text}")


def make_result(
    job: TrainClassifier,
    data: TrainingData,
    learned: LearningResult,
    device: str,
    accuracy: HeldOutAccuracy | None,
    draft: MapDraft | None,
) -> TrainingResult:
    """Gives the content of result.json, which is that of the report as well; what is known of files comes later."""
    stack, card = data.stack, learned.classifier.card
    image, before, after = describe_stack_inputs(stack)
    paths = (*(info.path for info in stack.infos), job.labels)
    return TrainingResult(
        job="train-classifier",
        title=f"Classifier {card.name}",
        summary=_summary(accuracy, data),
        grid=describe_grid(stack.grid),
        bands=describe_bands(stack),
        classes=class_rows(card.classes),
        labels=labelled_rows(data.labels, data.pixels),
        accuracy_text=f"{data.validation.text} The figures count labelled pixels; they are no random sample.",
        areas=() if draft is None else draft.areas,
        areas_text="" if draft is None else "Of the view, as the classifier maps it.",
        protocol=(
            ("Mode", card.kind),
            ("Learned from", card.trained.removeprefix(f"{card.kind}: ")),
            ("Labels", f"{job.labels}, field {data.labels.field}: {card.data}"),
            ("Validation", data.validation.text),
            ("Bands", stack.text),
            ("Grid", stack.grid.describe()),
        ),
        device=device,
        seconds=0.0,
        model=TrainedModel(card.kind, card.name, "", MODEL),
        files={},
        provenance=TrainingProvenance(
            inputs={path: {**fingerprint(path)} for path in paths},
            parameters=to_dict(job),
            seed=job.seed,
            encoder=EncoderUse(card.encoder, card.encoder_sha256),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("torch", "rasterio", "gdal"),
        ),
        image=image,
        before=before,
        after=after,
        accuracy=None if accuracy is None else accuracy.figures(),
        matrix=None if accuracy is None else accuracy.matrix.table(),
        reliability=None if accuracy is None else reliability_curve(accuracy.reliability),
        remarks=(*data.labels.remarks, *data.remarks, *learned.remarks),
    )


def publish(
    commit: Commit,
    output: OutputFolder,
    result: TrainingResult,
    classifier: Classifier,
    accuracy: HeldOutAccuracy | None,
    draft: MapDraft | None,
    started_s: float,
) -> TrainingAnswer:
    """Writes model, tables, report and result.json, and publishes all files.

    What an earlier run left under names that this one does not write is removed, so that no two results are mixed.
    """
    card = write_classifier(commit, MODEL, classifier)
    pictures = {} if draft is None else dict(draft.pictures)
    files = {"model": MODEL, **({} if draft is None else draft.files)}
    if accuracy is not None and result.accuracy is not None and result.matrix is not None:
        write_text(commit, ACCURACY, accuracy_csv(result.accuracy))
        write_text(commit, CONFUSION, confusion_csv(result.matrix))
        files.update(table=ACCURACY, confusion=CONFUSION)
        pictures["reliability"] = reliability_picture(accuracy.reliability.curve())
    model = replace(result.model, weights_sha256=card.sha256)
    result = replace(result, model=model, files=files, seconds=time.monotonic() - started_s)
    write_text(commit, REPORT, render_report(result, pictures))
    commit.add_result(RESULT, result)
    commit.publish(gone=TRAINING_FILES)
    paths = {what: str(output.path / name) for what, name in files.items()}
    return TrainingAnswer(
        folder=str(output.path),
        model=paths["model"],
        classes=paths.get("classes"),
        uncertainty=paths.get("uncertainty"),
        places=paths.get("places"),
        table=paths.get("table"),
        confusion=paths.get("confusion"),
        report=str(output.path / REPORT),
        result=str(output.path / RESULT),
        overall=None if result.accuracy is None else result.accuracy.overall,
        summary=result.summary,
        remarks=result.remarks,
    )


def _summary(accuracy: HeldOutAccuracy | None, data: TrainingData) -> Remark:
    values: dict[str, Value] = {"classes": len(data.labels.classes), "labels": len(data.labels.features)}
    if accuracy is None:
        return Remark("classification.trained_unmeasured", values, severity=INFO)
    values["overall"] = 100 * accuracy.matrix.overall()
    values["balanced"] = 100 * accuracy.matrix.balanced_accuracy()
    return Remark("classification.trained", values, severity=INFO)
