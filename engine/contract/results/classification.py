"""What train-classifier and classify answer and leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from ..remarks import Remark
from .classes import AccuracyFigures, ClassRow, ConfusionTable, LabelledRow, MappedRow, ReliabilityCurve
from .common import (
    REPORT,
    RESULT,
    FileDescription,
    GridDescription,
    InputDescription,
    InputsProvenance,
    ReportedResult,
    StorageDescription,
    WrittenFiles,
)

MODEL, ACCURACY, CONFUSION, AREAS = "model.safetensors", "accuracy.csv", "confusion.csv", "areas.csv"
CLASSES, PROBABILITY, UNCERTAINTY, PLACES = "classes.tif", "probability.tif", "uncertainty.tif", "places.gpkg"
SIDE_FILES = ("classes.tif.aux.xml", "classes.qml")
TRAINING_FILES = (MODEL, ACCURACY, CONFUSION, CLASSES, *SIDE_FILES, UNCERTAINTY, PLACES, REPORT, RESULT)
MAP_FILES = (CLASSES, *SIDE_FILES, PROBABILITY, UNCERTAINTY, PLACES, AREAS, REPORT, RESULT)


@dataclass(frozen=True)
class TrainingAnswer:
    """Answer of train-classifier: paths of what was written, None for what was not.

    Args:
        folder: that holds all files.
        model: the trained model.
        classes: map of the view.
        uncertainty: of that map.
        places: to label next.
        table: of the accuracies.
        confusion: matrix, as a table.
        report: to be read.
        result: its result.json, a `TrainingResult`.
        overall: share of the pixels of left-out labels that is right, 0 to 1; None where it was not measured.
        summary: in a line.
        remarks: on labels and figures.
    """

    folder: str
    model: str
    classes: Optional[str]
    uncertainty: Optional[str]
    places: Optional[str]
    table: Optional[str]
    confusion: Optional[str]
    report: str
    result: str
    overall: Optional[float]
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class MapAnswer:
    """Answer of classify: paths of what was written, None for what was not; see `TrainingAnswer`."""

    folder: str
    classes: str
    probabilities: Optional[str]
    uncertainty: Optional[str]
    places: Optional[str]
    table: str
    report: str
    result: str
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class UsedBands:
    """The bands of each date: in words, and as numbers in their files."""

    text: str
    numbers: Tuple[Tuple[int, ...], ...]


@dataclass(frozen=True)
class TrainedModel:
    """The model that a training has written; `file` is its name in the folder."""

    kind: str
    name: str
    weights_sha256: str
    file: str


@dataclass(frozen=True)
class EncoderUse:
    """An encoder inside of a model; its name is empty where there is none."""

    name: str
    weights_sha256: str


@dataclass(frozen=True)
class ModelUse:
    """The model that a map was made with; see `ModelCard`."""

    path: str
    name: str
    kind: str
    licence: str
    sha256: str
    weights_sha256: str
    encoder: str
    encoder_sha256: str
    accuracy: Dict[str, float]


@dataclass(frozen=True)
class TrainingProvenance(InputsProvenance):
    """What a model was trained from and with."""

    seed: int
    encoder: EncoderUse


@dataclass(frozen=True)
class MapProvenance(InputsProvenance):
    """What a map was made from and with."""

    model: ModelUse


@dataclass(frozen=True)
class ClassesResult(ReportedResult):
    """What the result.json of train-classifier and that of classify both hold.

    Args:
        remarks: on labels, image and figures.
        image: the raster of one date; None for two dates, which are `before` and `after`.
        grid: of the image.
        bands: that describe a pixel.
        classes: that are told apart.
        areas: as mapped; empty for a training without a view.
        areas_text: what they are.
        device: that computed, in words.
    """

    image: Optional[InputDescription]
    before: Optional[InputDescription]
    after: Optional[InputDescription]
    grid: GridDescription
    bands: UsedBands
    classes: Tuple[ClassRow, ...]
    areas: Tuple[MappedRow, ...]
    areas_text: str
    device: str


@dataclass(frozen=True)
class TrainingResult(ClassesResult):
    """Content of the result.json of train-classifier.

    Args:
        labels: what is labelled of each class.
        accuracy: on what was left out; None where nothing was. Likewise `matrix` and `reliability`.
        accuracy_text: how it was estimated, in words.
        model: that was written.
        files: names in the folder by what they are: model, classes, uncertainty, places, table, confusion.
        provenance: what the model was trained from and with.
        written: what each file of the set is known by.
    """

    labels: Tuple[LabelledRow, ...]
    accuracy: Optional[AccuracyFigures]
    accuracy_text: str
    matrix: Optional[ConfusionTable]
    reliability: Optional[ReliabilityCurve]
    model: TrainedModel
    files: Dict[str, str]
    provenance: TrainingProvenance
    written: WrittenFiles = None


@dataclass(frozen=True)
class MapResult(ClassesResult):
    """Content of the result.json of classify.

    Args:
        storage: of the rasters.
        files: by name; sizes and checksums.
        provenance: what the map was made from and with.
        written: what each file of the set is known by.
    """

    storage: StorageDescription
    files: Dict[str, FileDescription]
    provenance: MapProvenance
    written: WrittenFiles = None
