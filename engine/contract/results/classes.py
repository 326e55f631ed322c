"""What results about classes of a map hold: the classes, their areas, accuracies, what a sample says of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

# Whose interval an accuracy has where places were drawn one by one; else what was drawn, with all its pixels.
WILSON, FEATURES, BLOCKS = "Wilson", "features", "blocks"


@dataclass(frozen=True)
class ClassRow:
    """A class of a map: its value in rasters, its name, its colour as #rrggbb."""

    value: int
    name: str
    colour: str


@dataclass(frozen=True)
class LabelledRow(ClassRow):
    """A class with what is labelled of it: features and their pixels."""

    features: int
    pixels: int


@dataclass(frozen=True)
class MappedRow(ClassRow):
    """A class with what is mapped as it.

    Args:
        pixels: counted.
        area: in the unit.
        unit: ha, or px for a map without a CRS.
        percent: of the area of all classes; None where nothing is mapped.
    """

    pixels: int
    area: float
    unit: str
    percent: Optional[float]


@dataclass(frozen=True)
class ClassAccuracy:
    """How a class is told from the others; None where it is not there.

    Args:
        name: of the class.
        reference: places that are of this class.
        map: places that are mapped as it.
        precision: share of the latter that is right: the user's accuracy.
        recall: share of the former that is mapped right: the producer's accuracy.
        f1: harmonic mean of both.
        iou: right places over those that are of the class, mapped as it, or both.
        average_precision: where a place may have several classes, of its probability.
    """

    name: str
    reference: int
    map: int
    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    iou: Optional[float]
    average_precision: Optional[float] = None


@dataclass(frozen=True)
class AccuracyFigures:
    """What a confusion matrix says, or the comparisons of each class where a place may have several.

    Args:
        overall: share of the places that is right, 0 to 1; None where a place may have several classes.
        interval: of that share, lower and upper end.
        interval_kind: `WILSON`, `FEATURES` or `BLOCKS`.
        confidence: of the interval, 0 to 1.
        kappa: Cohen's.
        balanced: mean of the classes' recalls.
        places: that were compared.
        classes: one by one.
        mean_average_precision: over the classes, where a place may have several; else None.
        mean_f1: likewise, at probabilities of one half.
    """

    overall: Optional[float]
    interval: Tuple[float, float]
    interval_kind: str
    confidence: float
    kappa: Optional[float]
    balanced: Optional[float]
    places: int
    classes: Tuple[ClassAccuracy, ...]
    mean_average_precision: Optional[float] = None
    mean_f1: Optional[float] = None


@dataclass(frozen=True)
class ConfusionTable:
    """A confusion matrix: counts by true class (rows) and mapped class (columns), and the same in words."""

    names: Tuple[str, ...]
    counts: Tuple[Tuple[int, ...], ...]
    orientation: str


@dataclass(frozen=True)
class ReliabilityCurve:
    """How often the likeliest class is right, by how probable it is said to be.

    Args:
        expected_calibration_error: mean distance of both, weighted by the places.
        confidence: said, one number per group of places.
        accuracy: share that was right.
        counts: places.
    """

    expected_calibration_error: Optional[float]
    confidence: Tuple[float, ...]
    accuracy: Tuple[float, ...]
    counts: Tuple[int, ...]


@dataclass(frozen=True)
class EstimateFigure:
    """An estimate with its standard error, the half width and the ends of its interval; None where it is not told."""

    value: Optional[float]
    standard_error: Optional[float]
    margin: Optional[float]
    low: Optional[float]
    high: Optional[float]


@dataclass(frozen=True)
class EstimateRow(ClassRow):
    """A class as a sample estimates it.

    Args:
        unit: of the areas.
        mapped: area of what is mapped as it.
        mapped_percent: of all.
        pixels: mapped as it.
        area: of what is of this class.
        share: of the area of all classes.
        users: the user's accuracy.
        producers: the producer's accuracy.
    """

    unit: str
    mapped: float
    mapped_percent: Optional[float]
    pixels: int
    area: EstimateFigure
    share: EstimateFigure
    users: EstimateFigure
    producers: EstimateFigure


@dataclass(frozen=True)
class SampleEstimates:
    """What a sample says about the areas and accuracies of a map.

    Args:
        overall: accuracy by area.
        confidence: of all intervals, 0 to 1.
        unit: of the areas.
        total: area of all classes.
        rows: one per class.
        matrix: shares of the area by true class (rows) and mapped class (columns).
        text: how it was estimated, in words.
    """

    overall: EstimateFigure
    confidence: float
    unit: str
    total: float
    rows: Tuple[EstimateRow, ...]
    matrix: Tuple[Tuple[Optional[float], ...], ...]
    text: str = ""
