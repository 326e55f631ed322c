"""What draw-sample and accuracy answer and leave."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Tuple, Type, Union

from ..errors import ErrorCode, InputError
from ..remarks import Remark
from ..remarks.texts import Scalar
from .classes import AccuracyFigures, ClassRow, ConfusionTable, MappedRow, ReliabilityCurve, SampleEstimates
from .classification import TrainingResult
from .codec import read_result
from .common import REPORT, RESULT, GridDescription, InputsProvenance, JobResult, Provenance, WrittenFiles

# The layer of a sample: its file, its name in the file, and its fields.
SAMPLE, SAMPLE_LAYER = "sample.gpkg", "sample"
REFERENCE_FIELD, STRATUM_FIELD, MAP_FIELD, WEIGHT_FIELD = "reference", "stratum", "map", "weight"
DESIGN = "sample.json"
SAMPLE_FILES = (SAMPLE, DESIGN)
CONFUSION, ACCURACIES, AREAS = "confusion.csv", "accuracy.csv", "areas.csv"
ACCURACY_FILES = (CONFUSION, ACCURACIES, AREAS, REPORT, RESULT)


@dataclass(frozen=True)
class PointSampleAnswer:
    """Answer of draw-sample.

    Args:
        folder: that holds all files.
        sample: layer of the points.
        result: its sample.json, a `PointSampleResult`.
        count: number of points.
        summary: in a line.
        remarks: on the number of points.
    """

    folder: str
    sample: str
    result: str
    count: int
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class AccuracyAnswer:
    """Answer of accuracy: paths of what was written.

    Args:
        folder: that holds all files.
        confusion: matrix, as a table.
        table: of the accuracies.
        areas: table.
        report: to be read.
        result: its result.json, an `AccuracyResult`.
        overall: accuracy, 0 to 1: by area where a sample tells it; None where it is not known.
        places: that were compared.
        summary: in a line.
        remarks: on the figures; those on single features are in the result alone.
    """

    folder: str
    confusion: str
    table: str
    areas: str
    report: str
    result: str
    overall: Optional[float]
    places: int
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class SampledMap:
    """The map that a sample was drawn of."""

    path: str
    name: str
    fingerprint: Dict[str, Scalar]


@dataclass(frozen=True)
class Stratum:
    """A class of the map that was sampled.

    Args:
        value: in the map.
        name: of the class.
        pixels: mapped as it.
        area: in m², or in pixels for a map without a CRS.
        points: that were drawn in it.
    """

    value: int
    name: str
    pixels: int
    area: float
    points: int


@dataclass(frozen=True)
class SampleDesign(JobResult):
    """How points were drawn, as sample.json beside them tells.

    Args:
        job: its name.
        design: stratified, simple or systematic.
        seed: of the random places.
        map: that was sampled.
        grid: of the map.
        area_unit: of the strata: m2 or px.
        strata: the classes that have pixels.
    """

    design: str
    seed: int
    map: SampledMap
    grid: GridDescription
    area_unit: str
    strata: Tuple[Stratum, ...]


@dataclass(frozen=True)
class PointSampleResult(SampleDesign):
    """Content of sample.json: the design, and more.

    Args:
        count: number of points.
        summary: in a line.
        seconds: that it took.
        provenance: what the sample was drawn with.
        remarks: on the number of points.
        written: what each file of the set is known by.
    """

    count: int
    summary: Remark
    seconds: float
    provenance: Provenance
    remarks: Tuple[Remark, ...] = ()
    written: WrittenFiles = None


@dataclass(frozen=True)
class PlaceCounts:
    """The places of a reference.

    Args:
        features: that are used.
        compared: places with data in the map.
        without_class: features without a class.
        on_nodata: places where the map has no data.
        points: whether the places are points, and not all pixels of polygons or lines.
    """

    features: int
    compared: int
    without_class: int
    on_nodata: int
    points: bool


@dataclass(frozen=True)
class AccuracyProvenance(InputsProvenance):
    """What figures were computed from and with."""

    grid: GridDescription


@dataclass(frozen=True)
class AccuracyResult(JobResult):
    """Content of the result.json of accuracy.

    Args:
        job: its name.
        title: of the report.
        summary: in a line.
        classes: of the map, and those that the reference alone has.
        areas: as mapped.
        areas_text: what they are.
        accuracy: of the places as they were counted.
        accuracy_text: how to read it.
        matrix: of the places as they were counted.
        places: of the reference.
        protocol: what was done: pairs of a heading and a text.
        seconds: that it took.
        provenance: what was compared.
        estimates: for the whole map; None where the places are no sample.
        reliability: of the probabilities; None without them.
        remarks: on the reference and the figures.
        written: what each file of the set is known by.
    """

    title: str
    summary: Remark
    classes: Tuple[ClassRow, ...]
    areas: Tuple[MappedRow, ...]
    areas_text: str
    accuracy: AccuracyFigures
    accuracy_text: str
    matrix: ConfusionTable
    places: PlaceCounts
    protocol: Tuple[Tuple[str, str], ...]
    seconds: float
    provenance: AccuracyProvenance
    estimates: Optional[SampleEstimates] = None
    reliability: Optional[ReliabilityCurve] = None
    remarks: Tuple[Remark, ...] = ()
    written: WrittenFiles = None


@dataclass(frozen=True)
class MeasuredAccuracy:
    """The accuracy of a map, as accuracy or train-classifier has measured it.

    Args:
        job: its name.
        summary: in a line.
        accuracy: of the places as they were counted.
        matrix: likewise.
        estimates: for the whole map; None where the places are no sample.
    """

    job: str
    summary: Remark
    accuracy: AccuracyFigures
    matrix: ConfusionTable
    estimates: Optional[SampleEstimates]


def read_measured(path: Path, remedy: str) -> MeasuredAccuracy:
    """Reads the accuracy of a map from the result.json of accuracy or of train-classifier.

    Args:
        path: of the file.
        remedy: what a person can do where there is none.

    Raises:
        InputError: the file is missing, damaged, or of another job; or nothing was measured.
    """
    job = read_result(JobResult, path, remedy).job
    kind = _MEASURING.get(job)
    if kind is None:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} is the result of {job}, which has no accuracy of a map.",
            remedy,
            path=path,
            job=job,
        )
    result = read_result(kind, path, remedy)
    if result.accuracy is None or result.matrix is None:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has no accuracy: no labels were left out of the training.",
            remedy,
            path=path,
        )
    estimates = result.estimates if isinstance(result, AccuracyResult) else None
    return MeasuredAccuracy(job, result.summary, result.accuracy, result.matrix, estimates)


_MEASURING: Dict[str, Type[Union[AccuracyResult, TrainingResult]]] = {
    "accuracy": AccuracyResult,
    "train-classifier": TrainingResult,
}
