"""Jobs that learn classes from labels and map them: train-classifier and classify."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import (
    compression_parameter,
    device_parameter,
    format_parameter,
    indirect_parameter,
    minimum_area_parameter,
    nodata_parameter,
    out_parameter,
    resampling_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
    ungeoreferenced_parameter,
    window_parameter,
)
from .learning import LabelDetails, LabelSettings, Learning


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
    raster_nodata: float | None = nodata_parameter("Nodata")
    after_nodata: float | None = nodata_parameter("Nodata of the second date")
    resampling: str = resampling_parameter("How a second date that does not lie on the grid is interpolated.")
    ungeoreferenced: bool = ungeoreferenced_parameter(
        "Take images that have no CRS. Labels are then in pixels: x to the right, y downwards as a negative number."
    )
    allow_indirect: bool = indirect_parameter()


@dataclass(frozen=True)
class TrainClassifier(LabelDetails, Learning, SceneDetails, LabelSettings, SceneSettings):
    """Learns classes from labels and writes a model, its accuracy and, for a view, a map and where to label next."""

    out: str = out_parameter(
        "Receives model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, "
        "uncertainty.tif and places.gpkg."
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

    out: str = out_parameter(
        "Receives classes.tif, areas.csv, report.html and result.json, and what is asked for beside them."
    )
    extent: str = parameter(
        "text",
        "",
        "Extent",
        "Part of the image that is classified, as in View of train-classifier. Empty: all of it.",
        advanced=True,
    )
    minimum_area_px: int = minimum_area_parameter(
        1, "Areas of fewer pixels than this go to the class around them. 1: all stay."
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
