"""Jobs on objects, each a box with a class: train-detector, detect-objects and compare-objects."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import (
    device_parameter,
    folds_parameter,
    out_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
    validation_parameter,
)
from .learning import LabelDetails
from .scenes import TileRasters


@dataclass(frozen=True)
class ObjectsToLearn:
    """What shows where objects are, and what was searched for them."""

    raster: str = parameter(
        "raster", "", "Image", "Raster whose objects are labelled. Not needed with labelled images.", by_flag=True
    )
    labels: str = parameter(
        "vector",
        "",
        "Objects",
        "Polygons, whose bounds are the boxes, or points with a size. A field may name the class.",
        by_flag=True,
    )
    areas: str = parameter(
        "vector",
        "",
        "Searched areas",
        "Polygons that were searched completely: what is not labelled in them is background. Nothing is learned from "
        "what lies outside. An object belongs to the area that its middle lies in.",
        by_flag=True,
    )
    searched_all: bool = parameter(
        "boolean", False, "Whole image searched", "All objects of the image are labelled; no areas are needed."
    )
    images: str = parameter(
        "sources",
        "",
        "Labelled images",
        "In place of a raster and its objects: COCO files (.json, beside its images or their folder) or YOLO folders "
        "(images, labels, and data.yaml or classes.txt with the names), one path per line. Each image counts as "
        "searched completely.",
        by_flag=True,
    )


@dataclass(frozen=True)
class ObjectDetails:
    """How labels and areas are read."""

    size_field: str = parameter(
        "text",
        "",
        "Size field",
        "For points: field with the edge of the box on the ground, in metres (without a CRS in pixels). Empty: a "
        "field called size or size_m, if there is one.",
        advanced=True,
    )
    point_size_m: float | None = parameter(
        "number",
        None,
        "Size of points",
        "For points without a size of their own: edge of the box on the ground; in pixels for images without a CRS.",
        unit="m",
        minimum=0.001,
        maximum=100000.0,
    )
    object_name: str = parameter(
        "text",
        "",
        "Name of the objects",
        "Name of the only class, if no field names classes. Empty: object.",
        advanced=True,
    )
    areas_layer: str = parameter(
        "layer",
        "",
        "Layer of the areas",
        "Name of the layer with the searched areas, if the file has more than one. Empty: the only layer.",
        of="areas",
        advanced=True,
    )


@dataclass(frozen=True)
class DetectorLearning:
    """How objects are learned."""

    encoder: str = parameter(
        "encoder",
        "",
        "Encoder",
        "Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.",
        words=("random",),
        word_labels=("Random weights",),
        advanced=True,
    )
    frozen: bool = parameter(
        "boolean", False, "Keep the encoder", "Train only what is above the encoder; faster, less exact.", advanced=True
    )
    enlargement: str = parameter(
        "choice",
        "auto",
        "Enlargement",
        "How many times larger the encoder sees the image; below 1, smaller. auto: chosen from the size of the "
        "objects, so that the smaller ones are about 12 pixels wide.",
        choices=("auto", "0.25", "0.5", "1", "2", "4"),
        choice_labels=("Automatic", "A quarter", "Half", "As it is", "Twice", "Four times"),
        advanced=True,
    )
    oriented: bool = parameter(
        "boolean",
        False,
        "Oriented boxes",
        "Boxes lie as their objects do, such as ships, cars or planes: learned from outlines. Boxes that were dragged "
        "along the edges of the image, and points, do not say how an object lies.",
    )
    validation: str = validation_parameter(
        "areas: whole areas, or images, are left out in turn. blocks: square parts of "
        "the areas are left out in turn. auto: areas if there are several.",
        ("areas", "Whole areas"),
    )
    folds: int = folds_parameter("areas", default=3, more=" Each part costs a training.")
    steps: int = parameter(
        "integer",
        600,
        "Steps",
        "Maximum number of training steps. Training stops earlier if the validation no longer improves.",
        minimum=1,
        maximum=1000000,
        advanced=True,
    )
    learning_rate: float | None = parameter(
        "number", None, "Learning rate", "Empty: the default.", minimum=0.0, maximum=10.0, advanced=True
    )
    seed: int = seed_parameter("Number that fixes everything random.")


@dataclass(frozen=True)
class ObjectRun:
    """How the machine is used."""

    resume: bool = resume_parameter(
        "Resume an interrupted run with the same inputs and parameters: what is finished is not computed again."
    )
    device: str = device_parameter("Where to compute: on the processor or on a GPU.")
    threads: int = threads_parameter()


@dataclass(frozen=True)
class TrainDetector(ObjectRun, TileRasters, DetectorLearning, ObjectDetails, LabelDetails, ObjectsToLearn):
    """Trains a model that finds objects, such as cars, buildings or boats, and draws a box around each."""

    out: str = out_parameter("Folder for model.safetensors, accuracy.csv, report.html and result.json.")
    name: str = parameter(
        "text", "", "Name", "Name of the model, as its card has it. Empty: the name of the output folder."
    )
    licence: str = parameter("text", "", "Licence", "Licence of the model, stored in its card.", advanced=True)


@dataclass(frozen=True)
class ObjectsToFind:
    """A raster, and the model that finds its objects."""

    raster: str = parameter("raster", "", "Image", "Raster that is searched for objects.", required=True)
    model: str = parameter("model", "", "Model", "Model file (.safetensors) written by train-detector.", required=True)


@dataclass(frozen=True)
class Finding:
    """Which objects are kept, and how they are counted."""

    minimum_score: float = parameter(
        "number",
        0.05,
        "Lowest score",
        "Objects with a lower score are not stored. Low, so that the layer can be filtered afterwards.",
        minimum=0.01,
        maximum=0.99,
    )
    overlap: float = parameter(
        "number",
        0.5,
        "Largest overlap",
        "Of two objects of a class that share more than this part of their joint area, the one with the higher score "
        "is kept.",
        minimum=0.05,
        maximum=0.95,
        advanced=True,
    )
    districts: str = parameter(
        "vector",
        "",
        "Districts",
        "Polygons in which objects are counted, such as houses per district. An object belongs to the polygon that "
        "its middle lies in.",
        by_flag=True,
    )
    districts_layer: str = parameter(
        "layer",
        "",
        "Layer of the districts",
        "Name of the layer, if the file has more than one. Empty: the only layer.",
        of="districts",
        advanced=True,
    )
    district_field: str = parameter(
        "text",
        "",
        "Name of a district",
        "Field with the names of the districts. Empty: a field called name, or else their numbers in the file.",
        advanced=True,
    )
    unsure: int = parameter(
        "integer",
        20,
        "Places to label next",
        "How many of the windows whose objects are most uncertain are listed. 0: none.",
        minimum=0,
        maximum=1000,
        advanced=True,
    )
    window_px: int = parameter(
        "integer",
        1024,
        "Window",
        "Size of the square windows that are searched at a time, as the encoder sees them.",
        unit="px",
        minimum=256,
        maximum=4096,
        advanced=True,
    )


@dataclass(frozen=True)
class DetectObjects(ObjectRun, TileRasters, Finding, ObjectsToFind):
    """Finds the objects of a raster: each gets a box, a class and a score, and they are counted."""

    out: str = out_parameter(
        "Folder for objects.gpkg, searched.gpkg, unsure.gpkg, counts.csv, report.html and result.json."
    )
    allow_mismatch: bool = parameter(
        "boolean",
        False,
        "Detect anyway",
        "Detect even if the ground resolution or the values of the image differ from those that the model was trained "
        "on.",
        advanced=True,
    )


@dataclass(frozen=True)
class ObjectsToCompare:
    """Objects of two dates."""

    before: str = parameter(
        "vector", "", "Objects before", "objects.gpkg of the first date, written by detect-objects.", required=True
    )
    after: str = parameter(
        "vector", "", "Objects after", "objects.gpkg of the second date, written by detect-objects.", required=True
    )


@dataclass(frozen=True)
class CompareObjects(ObjectsToCompare):
    """Compares the objects of two dates by place: which appeared, which vanished, which stayed."""

    out: str = out_parameter("Folder for changes.gpkg, counts.csv, report.html and result.json.")
    minimum_score: float | None = parameter(
        "number",
        None,
        "Lowest score",
        "Objects with a lower score are left out. Empty: the score from which the model of each date counts objects, "
        "or 0.5.",
        minimum=0.0,
        maximum=1.0,
    )
    distance_m: float | None = parameter(
        "number",
        None,
        "Distance",
        "Objects whose middles are at most so far apart are the same. Empty: half of the shorter one's length.",
        unit="m",
        minimum=0.0,
        maximum=10000.0,
    )
    same_class: bool = parameter(
        "boolean", True, "Same class", "Only objects of the same class are the same.", advanced=True
    )
