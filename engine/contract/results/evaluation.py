"""What evaluate answers and leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from ..remarks import Remark
from ..remarks.texts import Scalar
from .common import REPORT, RESULT, Provenance, ReportedResult, WrittenFiles

METRICS, FIGURES = "metrics.csv", "figures.png"
RESULT_NAMES = (METRICS, FIGURES, REPORT, RESULT)


@dataclass(frozen=True)
class EvaluationAnswer:
    """Answer of evaluate.

    Args:
        folder: that holds all files.
        report: to be read.
        result: its result.json.
        table: of the figures, for each seed.
        figures: a picture of them.
        scores: the figures, by name: means over the seeds.
        summary: one line.
        text: the table, for a terminal.
        remarks: on the labelled data and the encoder.
    """

    folder: str
    report: str
    result: str
    table: str
    figures: str
    scores: Dict[str, float]
    summary: Remark
    text: str
    remarks: Tuple[Remark, ...]


@dataclass(frozen=True)
class ScoreRow:
    """The figures of a seed, their mean or their spread: label, and value by name."""

    label: str
    figures: Dict[str, float]


@dataclass(frozen=True)
class PartTable:
    """Figures of each class or place.

    Args:
        title: what the rows are.
        heads: of the columns.
        rows: a name, and values.
    """

    title: str
    heads: Tuple[str, ...]
    rows: Tuple[Tuple[Scalar, ...], ...]


@dataclass(frozen=True)
class MeasuredEncoder:
    """The encoder that was measured; all but its name are empty where its weights were random."""

    name: str
    path: str
    weights_sha256: str
    licence: str


@dataclass(frozen=True)
class EvaluationResult(ReportedResult):
    """Content of the result.json of evaluate.

    Args:
        task: that was measured.
        scores: the figures, by name: means over the seeds.
        spread: standard deviation of each over the seeds.
        seeds: of the repetitions.
        figure_names: in their order.
        figure_caption: below the picture.
        rows: of the table: seeds, mean, spread.
        parts: figures of each class or place.
        encoder: that was measured.
        remarks: on the labelled data and the encoder.
        device: that computed, in words.
        provenance: what it was measured with.
        written: what each file of the set is known by.
    """

    task: str
    scores: Dict[str, float]
    spread: Dict[str, float]
    seeds: Tuple[int, ...]
    figure_names: Tuple[str, ...]
    figure_caption: str
    rows: Tuple[ScoreRow, ...]
    parts: PartTable
    encoder: MeasuredEncoder
    device: str
    provenance: Provenance
    written: WrittenFiles


@dataclass(frozen=True)
class ImageEvaluation(EvaluationResult):
    """The same for a task on labelled images.

    Args:
        train_images: that could be learned from.
        test_images: that the figures are of.
        labels_used: training images that each seed learned from.
        classes: by name.
        skipped: why images were left out, a line each.
        errors: binomial standard errors of the figures that are shares of the test images, by name.
    """

    train_images: int
    test_images: int
    labels_used: int
    classes: Tuple[str, ...]
    skipped: Tuple[str, ...]
    errors: Dict[str, float]


@dataclass(frozen=True)
class ChosenModel:
    """What a seed chose on the validation places: epoch (0: untaught), threshold, and the F1 that it reached there."""

    epoch: int
    threshold: float
    validation_f1: float


@dataclass(frozen=True)
class PlaceEvaluation(EvaluationResult):
    """The same for change that is learned from labelled places.

    Args:
        places: names by what they served: train, validation, test.
        chosen: by each seed.
    """

    places: Dict[str, Tuple[str, ...]]
    chosen: Tuple[ChosenModel, ...]


@dataclass(frozen=True)
class SegmentationEvaluation(EvaluationResult):
    """The same for classes of pixels.

    Args:
        train_units: images, or polygons, that could be learned from.
        test_units: that the figures are of.
        classes: by name.
        intervals: 95 % intervals over these units: of the mean, and of each class that the test has, by name.
    """

    train_units: int
    test_units: int
    classes: Tuple[str, ...]
    intervals: Dict[str, Tuple[float, float]]
