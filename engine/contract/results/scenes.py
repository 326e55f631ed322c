"""What train-scenes, classify-scenes and more-like-this answer and leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from ..remarks import Remark
from .classes import AccuracyFigures, ClassRow, ConfusionTable, LabelledRow, ReliabilityCurve
from .classification import (
    ACCURACY,
    AREAS,
    CLASSES,
    CONFUSION,
    MODEL,
    PROBABILITY,
    SIDE_FILES,
    TrainedModel,
    TrainingProvenance,
)
from .common import REPORT, RESULT, FileDescription, InputsProvenance, ReportedResult, WrittenFiles

SCENES, SIMILAR = "scenes.gpkg", "similar.gpkg"
TRAINING_FILES = (MODEL, ACCURACY, CONFUSION, REPORT, RESULT)
SCENE_FILES = (SCENES, CLASSES, *SIDE_FILES, PROBABILITY, AREAS, REPORT, RESULT)
SIMILAR_FILES = (SIMILAR, REPORT, RESULT)


@dataclass(frozen=True)
class ScenesTrainingAnswer:
    """Answer of train-scenes: paths of what was written, None for what was not.

    Args:
        folder: that holds all files.
        model: the trained model.
        table: of the accuracies.
        confusion: matrix, as a table.
        report: to be read.
        result: its result.json, a `ScenesTrainingResult`.
        overall: share of the tiles of left-out labels that is right, 0 to 1; None where it was not measured.
        summary: in a line.
        remarks: on labels and figures.
    """

    folder: str
    model: str
    table: Optional[str]
    confusion: Optional[str]
    report: str
    result: str
    overall: Optional[float]
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class ScenesAnswer:
    """Answer of classify-scenes: paths of what was written, None for what was not.

    Args:
        folder: that holds all files.
        scenes: layer of polygons, one a tile.
        classes: raster with a pixel a tile.
        probabilities: likewise, a band a class.
        table: of the areas.
        report: to be read.
        result: its result.json, a `MapResult`.
        summary: in a line.
        remarks: on the image and the model.
    """

    folder: str
    scenes: str
    classes: str
    probabilities: Optional[str]
    table: str
    report: str
    result: str
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class SimilarAnswer:
    """Answer of more-like-this.

    Args:
        folder: that holds all files.
        similar: layer of polygons, the most similar tile first.
        report: to be read.
        result: its result.json, a `SimilarResult`.
        summary: in a line.
        remarks: on the images.
    """

    folder: str
    similar: str
    report: str
    result: str
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class ScenesTrainingResult(ReportedResult):
    """Content of the result.json of train-scenes; see `TrainingResult`, whose pixels are tiles here."""

    classes: Tuple[ClassRow, ...]
    labels: Tuple[LabelledRow, ...]
    accuracy: Optional[AccuracyFigures]
    accuracy_text: str
    matrix: Optional[ConfusionTable]
    reliability: Optional[ReliabilityCurve]
    device: str
    model: TrainedModel
    files: Dict[str, str]
    provenance: TrainingProvenance
    written: WrittenFiles = None


@dataclass(frozen=True)
class SimilarTile:
    """A tile that was found: its rank from 1, the cosine of its vector with the example's, its raster's path."""

    rank: int
    similarity: float
    raster: str


@dataclass(frozen=True)
class SimilarResult(ReportedResult):
    """Content of the result.json of more-like-this.

    Args:
        remarks: on the images.
        tiles: that were found, the most similar first.
        searched: number of tiles that were compared.
        device: that computed, in words.
        files: by name; sizes and checksums.
        provenance: what it was made from and with.
        written: what each file of the set is known by.
    """

    tiles: Tuple[SimilarTile, ...]
    searched: int
    device: str
    files: Dict[str, FileDescription]
    provenance: InputsProvenance
    written: WrittenFiles = None
