"""What train-detector, detect-objects and compare-objects answer and leave."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from ..remarks import Remark
from .classes import ClassRow, ReliabilityCurve
from .classification import ACCURACY, MODEL, MapProvenance, TrainedModel, TrainingProvenance
from .codec import in_json
from .common import (
    REPORT,
    RESULT,
    FileDescription,
    GridDescription,
    InputDescription,
    InputsProvenance,
    ReportedResult,
    WrittenFiles,
)

OBJECTS, UNSURE, SEARCHED, COUNTS, CHANGES = (
    "objects.gpkg",
    "unsure.gpkg",
    "searched.gpkg",
    "counts.csv",
    "changes.gpkg",
)
DETECTOR_FILES = (MODEL, ACCURACY, REPORT, RESULT)
OBJECT_FILES = (OBJECTS, UNSURE, SEARCHED, COUNTS, REPORT, RESULT)
OBJECT_CHANGE_FILES = (CHANGES, COUNTS, REPORT, RESULT)


@dataclass(frozen=True)
class DetectorAnswer:
    """Answer of train-detector: paths of what was written, None for what was not.

    Args:
        folder: that holds all files.
        model: the trained model.
        table: of the accuracies.
        report: to be read.
        result: its result.json, a `DetectorResult`.
        average_precision: mean over the classes, at an overlap of 0.5, 0 to 1; None where it was not measured.
        summary: in a line.
        remarks: on labels and figures.
    """

    folder: str
    model: str
    table: Optional[str]
    report: str
    result: str
    average_precision: Optional[float]
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class DetectionAnswer:
    """Answer of detect-objects: paths of what was written, None for what was not.

    Args:
        folder: that holds all files.
        objects: layer of boxes.
        searched: layer of the parts of the image that have data.
        unsure: layer of windows that are worth labels.
        table: of the counts.
        report: to be read.
        result: its result.json, a `DetectionResult`.
        threshold: lowest score from which an object of any class counts.
        found: objects that count.
        summary: in a line.
        remarks: on image and model.
    """

    folder: str
    objects: str
    searched: str
    unsure: Optional[str]
    table: str
    report: str
    result: str
    threshold: float
    found: int
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class ObjectChangeAnswer:
    """Answer of compare-objects.

    Args:
        folder: that holds all files.
        changes: layer of boxes.
        table: of the counts.
        report: to be read.
        result: its result.json, an `ObjectChangeResult`.
        appeared: objects of the second date alone.
        vanished: objects of the first date alone.
        stayed: objects of both.
        summary: in a line.
        remarks: on both layers.
    """

    folder: str
    changes: str
    table: str
    report: str
    result: str
    appeared: int
    vanished: int
    stayed: int
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class DetectorAccuracy:
    """How well objects of a class were found where they were left out.

    Args:
        name: of the class.
        objects: labelled.
        areas: with or without such objects, over which the intervals are.
        average_precision: at an overlap of 0.5; None where there is nothing to measure. Likewise the others.
        average_precision_interval: lower and upper end, 95 %.
        threshold: score from which objects count: as many are found then as there are. The figures below are of each
            part with the threshold of the others.
        precision: share of the counted objects that is right.
        precision_interval: likewise.
        recall: share of the labelled objects that is found.
        recall_interval: likewise.
        counted: objects from the threshold on.
        count_error: mean difference of counted and labelled objects an area, over the mean number of labelled ones.
    """

    name: str
    objects: int
    areas: int
    average_precision: Optional[float]
    average_precision_interval: Optional[Tuple[float, float]]
    threshold: float
    precision: Optional[float]
    precision_interval: Optional[Tuple[float, float]]
    recall: Optional[float]
    recall_interval: Optional[Tuple[float, float]]
    counted: int
    count_error: Optional[float]


@dataclass(frozen=True)
class LabelledObjects(ClassRow):
    """A class with the number of its labelled objects, and their usual edges in pixels (shorter, longer)."""

    objects: int
    shorter_px: float
    longer_px: float


@dataclass(frozen=True)
class DetectorResult(ReportedResult):
    """Content of the result.json of train-detector.

    Args:
        remarks: on labels and figures.
        labels: what is labelled of each class.
        accuracy: of each class, where areas were left out; none where none was.
        accuracy_text: how it was estimated.
        reliability: of the scores, after calibration.
        device: that computed, in words.
        model: that was written.
        files: names in the folder by what they are: model, table.
        provenance: what it was made from and with.
        written: what each file of the set is known by.
    """

    labels: Tuple[LabelledObjects, ...]
    accuracy: Tuple[DetectorAccuracy, ...]
    accuracy_text: str
    reliability: Optional[ReliabilityCurve]
    device: str
    model: TrainedModel
    files: Dict[str, str]
    provenance: TrainingProvenance
    written: WrittenFiles = None


@dataclass(frozen=True)
class ObjectCount(ClassRow):
    """The objects of a class.

    Args:
        threshold: score from which they count.
        found: that count.
        expected: sum of the calibrated probabilities of all stored ones; None where nothing was left out in training.
        low: lower end of its interval, 95 %: what chance alone leaves open.
        high: upper end.
    """

    threshold: float
    found: int
    expected: Optional[float]
    low: Optional[float]
    high: Optional[float]


@dataclass(frozen=True)
class PlaceCount:
    """The objects of a class in a polygon; see `ObjectCount`."""

    place: str
    value: int = field(metadata=in_json("class"))
    name: str
    found: int
    expected: Optional[float]


@dataclass(frozen=True)
class DetectionResult(ReportedResult):
    """Content of the result.json of detect-objects.

    Args:
        remarks: on image and model.
        image: the raster.
        grid: of the raster.
        counts: of each class.
        places: of each polygon and class; none without districts.
        stored: objects in the layer, from the lowest score on.
        device: that computed, in words.
        files: by name; sizes and checksums.
        provenance: what it was made from and with.
        written: what each file of the set is known by.
    """

    image: InputDescription
    grid: GridDescription
    counts: Tuple[ObjectCount, ...]
    places: Tuple[PlaceCount, ...]
    stored: int
    device: str
    files: Dict[str, FileDescription]
    provenance: MapProvenance
    written: WrittenFiles = None


@dataclass(frozen=True)
class ObjectChange:
    """A class with the numbers of objects that came, went and stayed."""

    name: str
    appeared: int
    vanished: int
    stayed: int


@dataclass(frozen=True)
class ObjectChangeResult(ReportedResult):
    """Content of the result.json of compare-objects.

    Args:
        remarks: on both layers.
        changes: of each class.
        left_out: objects in places that only one date shows.
        files: by name; sizes and checksums.
        provenance: what it was made from and with.
        written: what each file of the set is known by.
    """

    changes: Tuple[ObjectChange, ...]
    left_out: int
    files: Dict[str, FileDescription]
    provenance: InputsProvenance
    written: WrittenFiles = None
