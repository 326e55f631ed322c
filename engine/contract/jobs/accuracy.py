"""Jobs that say how good a map is: draw-sample and accuracy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..parameters import parameter
from .common import indirect_parameter, out_parameter, seed_parameter, ungeoreferenced_parameter

DESIGNS = ("stratified", "simple", "systematic")


def design_parameter(help: str) -> Any:
    """How the places of a sample are drawn."""
    return parameter(
        "choice",
        "stratified",
        "Design",
        help,
        choices=DESIGNS,
        choice_labels=("Stratified random", "Simple random", "Systematic"),
    )


@dataclass(frozen=True)
class MapSettings:
    """A classified map."""

    map: str = parameter("raster", "", "Map", "Raster of classes: one band of whole numbers.", required=True)


@dataclass(frozen=True)
class DrawSample(MapSettings):
    """Draws points of a map at random, to be checked by eye."""

    out: str = out_parameter("Receives sample.gpkg and sample.json.")
    design: str = design_parameter(
        "stratified: points in each class of the map. simple: anywhere. systematic: a square grid with a random start."
    )
    count: int = parameter(
        "integer",
        0,
        "Points",
        "Of the whole sample. 0: as many as the wanted precision takes.",
        minimum=0,
        maximum=100000,
    )
    precision: float = parameter(
        "number",
        0.02,
        "Standard error",
        "Of the overall accuracy that is hoped for; sets the number of points where it is not given.",
        minimum=0.001,
        maximum=0.5,
        advanced=True,
    )
    minimum_per_class: int = parameter(
        "integer",
        20,
        "Points in each class",
        "At least, for the stratified design; the rest is shared out by area.",
        minimum=2,
        maximum=10000,
        advanced=True,
    )
    expected_accuracy: float = parameter(
        "number",
        0.85,
        "Expected accuracy",
        "Of the map's classes; sets the number of points where it is not given.",
        minimum=0.5,
        maximum=0.999,
        advanced=True,
    )
    allow_indirect: bool = indirect_parameter()
    seed: int = seed_parameter("Of the places.")


@dataclass(frozen=True)
class Accuracy(MapSettings):
    """Compares a map with a reference: confusion matrix, accuracies and areas with their intervals."""

    reference: str = parameter(
        "vector",
        "",
        "Reference",
        "Points of a sample whose class was looked up, or polygons and lines of known class.",
        required=True,
    )
    out: str = out_parameter("Receives confusion.csv, accuracy.csv, areas.csv, report.html and result.json.")
    reference_layer: str = parameter(
        "text", "", "Reference layer", "Name of the layer, where the file holds several.", advanced=True
    )
    class_field: str = parameter(
        "text",
        "",
        "Class field",
        "Field with the true class: its name or value in the map. Empty: reference, class, or the only one that can "
        "be it. Points where it is empty are left out, and counted.",
    )
    design: str = design_parameter(
        "How the points were drawn; decides the estimators. A sample of draw-sample says it itself."
    )
    confidence: float = parameter(
        "number", 0.95, "Confidence", "Of all intervals.", minimum=0.5, maximum=0.999, advanced=True
    )
    probabilities: str = parameter(
        "raster",
        "",
        "Probabilities",
        "probability.tif of classify, for the reliability curve.",
        by_flag=True,
        advanced=True,
    )
    ungeoreferenced: bool = ungeoreferenced_parameter("Take a map that has no CRS.")
    allow_indirect: bool = indirect_parameter()
