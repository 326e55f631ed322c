"""Jobs that learn classes from labels and map them: train-classifier and classify."""

from __future__ import annotations

from dataclasses import dataclass

from .common import (
    compression_parameter,
    device_parameter,
    format_parameter,
    indirect_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
    window_parameter,
)
from .parameters import parameter


@dataclass(frozen=True)
class SceneSettings:
    """One raster, or two dates of a place, whose pixels are classified."""

    raster: str = parameter(
        "raster", "", "Image", "Raster whose pixels are classified. Its grid is the grid of the map.", required=True
    )


@dataclass(frozen=True)
class SceneDetails:
    """How the rasters of a scene are read."""

    after: str = parameter(
        "raster",
        "",
        "Second date",
        "Raster of a second date, for classes of change. It may have another grid; it is warped onto the first.",
        by_flag=True,
    )
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "Numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all.",
        advanced=True,
    )
    after_bands: str = parameter(
        "text",
        "",
        "Bands of the second date",
        "As many bands as chosen for the image, in the same order. Empty: matched by name, wavelength or order.",
        advanced=True,
    )
    raster_nodata: float | None = parameter(
        "number", None, "Nodata", "A value that means no data, beside what the file declares.", advanced=True
    )
    after_nodata: float | None = parameter(
        "number",
        None,
        "Nodata of the second date",
        "A value that means no data, beside what the file declares.",
        advanced=True,
    )
    resampling: str = parameter(
        "choice",
        "bilinear",
        "Resampling",
        "How a second date that does not lie on the grid is interpolated.",
        choices=("nearest", "bilinear", "cubic"),
        choice_labels=("Nearest", "Bilinear", "Cubic"),
        advanced=True,
    )
    ungeoreferenced: bool = parameter(
        "boolean",
        False,
        "Images without georeference",
        "Take images that have no CRS. Labels are then in pixels: x to the right, y downwards as a negative number.",
        advanced=True,
    )
    allow_indirect: bool = indirect_parameter()


@dataclass(frozen=True)
class LabelSettings:
    """Labels that a person has drawn."""

    labels: str = parameter(
        "vector",
        "",
        "Labels",
        "Polygons, lines or points with a field that names their class. They may be in another CRS.",
        required=True,
    )


@dataclass(frozen=True)
class LabelDetails:
    """How labels are read."""

    label_layer: str = parameter(
        "text",
        "",
        "Label layer",
        "Name of the layer, where the file holds several. Empty: the only one.",
        advanced=True,
    )
    class_field: str = parameter(
        "text",
        "",
        "Class field",
        "Field that names the class, text or whole number. Empty: one called class, or the only one that can be it.",
    )
    classes: str = parameter(
        "text",
        "",
        "Classes",
        'JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: those '
        "that the field holds.",
        advanced=True,
    )


@dataclass(frozen=True)
class Learning:
    """How classes are learned."""

    mode: str = parameter(
        "choice",
        "quick",
        "Mode",
        "quick: a small head on the bands, their texture and an encoder's maps; seconds. thorough: the encoder is "
        "trained too, under a decoder; minutes to hours, and for many labels.",
        choices=("quick", "thorough"),
        choice_labels=("Quick", "Thorough"),
    )
    encoder: str = parameter(
        "file",
        "",
        "Encoder",
        "Encoder file (.safetensors). Empty: the encoder that comes with the program, where it fits the bands. none: "
        "the bands and their texture alone.",
        advanced=True,
    )
    head: str = parameter(
        "choice",
        "mlp",
        "Head",
        "For the quick mode. linear: one layer. mlp: one hidden layer.",
        choices=("linear", "mlp"),
        choice_labels=("Linear", "Hidden layer"),
        advanced=True,
    )
    validation: str = parameter(
        "choice",
        "auto",
        "Validation",
        "How the accuracy is estimated. polygons: whole features are left out in turn. blocks: squares of the ground "
        "are. auto: polygons where there are few. No feature is ever on both sides.",
        choices=("auto", "polygons", "blocks", "none"),
        choice_labels=("Automatic", "Whole features", "Blocks", "None"),
    )
    folds: int = parameter(
        "integer", 5, "Parts", "So many parts are left out in turn.", minimum=2, maximum=50, advanced=True
    )
    block_px: int = parameter(
        "integer",
        0,
        "Block",
        "Edge of the squares of blocks. 0: chosen from the extent of the labels.",
        unit="px",
        minimum=0,
        maximum=1000000,
        advanced=True,
    )
    epochs: int = parameter(
        "integer",
        60,
        "Epochs",
        "For the thorough mode: at most so many passes over the labels; it stops where validation no longer gains.",
        minimum=1,
        maximum=100000,
        advanced=True,
    )
    learning_rate: float | None = parameter(
        "number", None, "Learning rate", "Empty: that of the mode.", minimum=0.0, maximum=10.0, advanced=True
    )
    class_weights: bool = parameter(
        "boolean", True, "Balance the classes", "Rare classes weigh as much as common ones.", advanced=True
    )
    frozen: bool = parameter(
        "boolean", False, "Keep the encoder", "For the thorough mode: train the decoder alone.", advanced=True
    )


@dataclass(frozen=True)
class TrainClassifier(LabelDetails, Learning, SceneDetails, LabelSettings, SceneSettings):
    """Learns classes from labels and writes a model, its accuracy and, for a view, a map and where to label next."""

    out: str = parameter(
        "folder",
        "",
        "Output folder",
        "Receives model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, "
        "uncertainty.tif and places.gpkg.",
        required=True,
    )
    name: str = parameter("text", "", "Name", "Of the model, as other tools list it. Empty: the output folder's name.")
    licence: str = parameter("text", "", "Licence", "Of the model, for its card.", advanced=True)
    view: str = parameter(
        "text",
        "",
        "View",
        "Extent that is classified at once: xmin,ymin,xmax,ymax in the CRS of the image, followed by another CRS in "
        "brackets where it is not, such as 1,2,3,4 [EPSG:4326]. Empty: none.",
    )
    places: int = parameter(
        "integer",
        10,
        "Places to label next",
        "So many of the most informative places of the view are listed.",
        minimum=0,
        maximum=1000,
        advanced=True,
    )
    cache: str = parameter(
        "folder",
        "",
        "Cache",
        "Folder for an encoder's maps, which the next training of the same image takes from there. Empty: one in the "
        "user's cache folder.",
        advanced=True,
    )
    resume: bool = resume_parameter()
    device: str = device_parameter("Where the model is trained.")
    threads: int = threads_parameter()
    seed: int = seed_parameter("Of everything random.")


@dataclass(frozen=True)
class ModelSettings:
    """A trained model."""

    model: str = parameter(
        "file", "", "Model", "Model file (.safetensors) that train-classifier has written.", required=True
    )


@dataclass(frozen=True)
class Classify(SceneDetails, ModelSettings, SceneSettings):
    """Maps the classes of a model over a whole scene."""

    out: str = parameter(
        "folder",
        "",
        "Output folder",
        "Receives classes.tif, areas.csv, report.html and result.json, and what is asked for beside them.",
        required=True,
    )
    extent: str = parameter(
        "text",
        "",
        "Extent",
        "Part of the image that is classified, as in View of train-classifier. Empty: all of it.",
        advanced=True,
    )
    minimum_area_px: int = parameter(
        "integer",
        1,
        "Minimum mapping unit",
        "Areas of fewer pixels than this go to the class around them. 1: all stay.",
        unit="px",
        minimum=1,
        maximum=256,
    )
    majority_px: int = parameter(
        "integer",
        0,
        "Majority filter",
        "Radius within which the most frequent class is taken. 0: none.",
        unit="px",
        minimum=0,
        maximum=16,
    )
    probabilities: bool = parameter(
        "boolean", False, "Probabilities", "Write probability.tif with a band a class, in percent."
    )
    uncertainty: bool = parameter(
        "boolean",
        False,
        "Uncertainty",
        "Write uncertainty.tif: entropy of the probabilities over its largest value, 0 to 1.",
    )
    places: int = parameter(
        "integer",
        0,
        "Places to label next",
        "So many of the most informative places are listed in places.gpkg.",
        minimum=0,
        maximum=1000,
    )
    labels: str = parameter(
        "vector", "", "Labels so far", "Places to label next keep away from them.", by_flag=True, advanced=True
    )
    allow_mismatch: bool = parameter(
        "boolean",
        False,
        "Classify all the same",
        "Where the ground resolution or the values of the scene differ from those that the model was trained on.",
        advanced=True,
    )
    raster_format: str = format_parameter()
    compression: str = compression_parameter()
    resume: bool = resume_parameter()
    window_px: int = window_parameter()
    device: str = device_parameter("Where the model runs.")
    threads: int = threads_parameter()
