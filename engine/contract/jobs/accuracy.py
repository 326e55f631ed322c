"""Jobs that say how good a map is: draw-sample and accuracy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..parameters import parameter
from .common import (
    hosts_parameter,
    indirect_parameter,
    nodata_parameter,
    numbers_parameter,
    out_parameter,
    seed_parameter,
    ungeoreferenced_parameter,
)

DESIGNS = ("stratified", "simple", "systematic")


def design_parameter(help: str, *choice_helps: str) -> Any:
    """How the places of a sample are drawn."""
    return parameter(
        "choice",
        "stratified",
        "Design",
        help,
        choices=DESIGNS,
        choice_labels=("Stratified random", "Simple random", "Systematic"),
        choice_helps=choice_helps,
    )


@dataclass(frozen=True)
class MapSettings:
    """A classified map."""

    map: str = parameter("raster", "", "Map", "Raster of classes: one band of whole numbers.", required=True)
    map_nodata: float | None = nodata_parameter("map", "Nodata of the map")


@dataclass(frozen=True)
class DrawSample(MapSettings):
    """Draws random points of a map, so that you can check them by eye."""

    out: str = out_parameter("Folder for sample.gpkg and sample.json.")
    design: str = design_parameter(
        "How the points are placed.",
        "in each class of the map.",
        "anywhere on the map.",
        "on a square grid with a random start.",
    )
    count: int = parameter(
        "integer",
        0,
        "Points",
        "Number of points in the whole sample. 0: as many as the standard error below requires.",
        minimum=0,
        maximum=100000,
    )
    precision: float = parameter(
        "number",
        0.02,
        "Standard error",
        "Standard error that you want for the overall accuracy. It determines the number of points if you do not "
        "give one.",
        minimum=0.001,
        maximum=0.5,
        advanced=True,
    )
    minimum_per_class: int = parameter(
        "integer",
        20,
        "Points in each class",
        "Minimum for each class in the stratified design; the remaining points are distributed by area.",
        minimum=2,
        maximum=10000,
        advanced=True,
    )
    expected_accuracy: float = parameter(
        "number",
        0.85,
        "Expected accuracy",
        "Accuracy that you expect of the map's classes. It determines the number of points if you do not give one.",
        minimum=0.5,
        maximum=0.999,
        advanced=True,
    )
    allow_indirect: bool = indirect_parameter()
    allow_hosts: str = hosts_parameter()
    seed: int = seed_parameter("Number that fixes the random places.")


@dataclass(frozen=True)
class Accuracy(MapSettings):
    """Compares a map with a reference: confusion matrix, accuracies and areas with their confidence intervals."""

    reference: str = parameter(
        "labels",
        "",
        "Reference",
        "Points of a sample with their true class, polygons and lines whose class is known, or a raster of classes.",
        required=True,
    )
    out: str = out_parameter("Folder for confusion.csv, accuracy.csv, areas.csv, report.html and result.json.")
    reference_layer: str = parameter(
        "layer",
        "",
        "Reference layer",
        "Name of the layer, if the file has more than one.",
        of="reference",
        advanced=True,
    )
    class_field: str = parameter(
        "field",
        "",
        "Class field",
        "Field with the true class, as its name or its value in the map. Empty: the field reference or class, or the "
        "only field that could hold it. Points without a class are left out and counted.",
        of="reference",
        usual=("reference", "class"),
    )
    numbers: str = numbers_parameter("the map")
    design: str = design_parameter(
        "How the points were drawn, which determines the estimators. A sample from draw-sample already contains this."
    )
    confidence: float = parameter(
        "number", 0.95, "Confidence", "Confidence level of all intervals.", minimum=0.5, maximum=0.999, advanced=True
    )
    probabilities: str = parameter(
        "raster",
        "",
        "Probabilities",
        "The probability.tif written by classify, for the reliability curve.",
        by_flag=True,
        advanced=True,
    )
    ungeoreferenced: bool = ungeoreferenced_parameter("Accept a map without a CRS.")
    allow_indirect: bool = indirect_parameter()
    allow_hosts: str = hosts_parameter()
