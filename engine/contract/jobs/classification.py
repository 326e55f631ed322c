"""Jobs that learn classes from labels and map them: train-classifier and classify."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import (
    ClusterSettings,
    alpha_parameter,
    compression_parameter,
    device_parameter,
    format_parameter,
    ground_resolution_parameter,
    hosts_parameter,
    indirect_parameter,
    item_parameter,
    minimum_area_parameter,
    nodata_parameter,
    out_parameter,
    resampling_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
    ungeoreferenced_parameter,
    visible_parameter,
    window_parameter,
)
from .learning import LabelDetails, LabelSettings, Learning


@dataclass(frozen=True)
class ImageSettings:
    """One raster, or two dates of a place, whose pixels are classified."""

    raster: str = parameter(
        "raster", "", "Image", "Raster whose pixels are classified. The map has its grid.", required=True
    )


@dataclass(frozen=True)
class ImageDetails:
    """How the images are read."""

    after: str = parameter(
        "raster",
        "",
        "Second date",
        "Raster of a second date, for classes of change. If its grid differs, it is warped onto the grid of the first.",
        by_flag=True,
    )
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands.",
        advanced=True,
    )
    after_bands: str = parameter(
        "text",
        "",
        "Bands of the second date",
        "The same number of bands as for the image, in the same order. Empty: matched by name, wavelength or order.",
        advanced=True,
    )
    visible_bands: str = visible_parameter("the image")
    ground_resolution_m: float | None = ground_resolution_parameter()
    raster_nodata: float | None = nodata_parameter("raster", "Nodata")
    after_nodata: float | None = nodata_parameter("after", "Nodata of the second date")
    alpha: str = alpha_parameter()
    resampling: str = resampling_parameter("How the second date is interpolated if its pixels do not lie on the grid.")
    ungeoreferenced: bool = ungeoreferenced_parameter(
        "Accept images without a CRS. The labels are then in pixels: x to the right, y downwards as a negative number."
    )
    allow_indirect: bool = indirect_parameter()
    allow_hosts: str = hosts_parameter()


@dataclass(frozen=True)
class TrainClassifier(LabelDetails, Learning, ImageDetails, LabelSettings, ImageSettings):
    """Trains a model on labels and writes it with its accuracy; for a view also a map and places to label next."""

    out: str = out_parameter(
        "Folder for model.safetensors, accuracy tables, report.html and result.json; with a view also classes.tif, "
        "uncertainty.tif and places.gpkg."
    )
    name: str = parameter(
        "text", "", "Name", "Name of the model, as shown in lists. Empty: the name of the output folder."
    )
    licence: str = parameter("text", "", "Licence", "Licence of the model, stored in its card.", advanced=True)
    view: str = parameter(
        "extent",
        "",
        "View",
        "Extent that is classified right after training: xmin,ymin,xmax,ymax in the CRS of the image. For another "
        "CRS, add it in brackets: 1,2,3,4 [EPSG:4326]. Empty: nothing is classified.",
    )
    places: int = parameter(
        "integer",
        10,
        "Places to label next",
        "How many of the most informative places in the view are listed.",
        minimum=0,
        maximum=1000,
        advanced=True,
    )
    cache: str = parameter(
        "folder",
        "",
        "Cache",
        "Folder that keeps the encoder's maps, so that the next training on the same image is faster. Empty: a "
        "folder in your cache folder.",
        advanced=True,
    )
    resume: bool = resume_parameter()
    device: str = device_parameter("Where the model is trained: on the processor or on a GPU.")
    threads: int = threads_parameter()
    seed: int = seed_parameter("Number that fixes everything random.")


@dataclass(frozen=True)
class ModelSettings:
    """A trained model."""

    model: str = parameter(
        "model", "", "Model", "Model file (.safetensors) written by train-classifier.", required=True
    )


@dataclass(frozen=True)
class Classify(ClusterSettings, ImageDetails, ModelSettings, ImageSettings):
    """Classifies a whole image with a trained model."""

    out: str = out_parameter(
        "Folder for classes.tif, areas.csv, report.html, result.json and the other files that you choose."
    )
    extent: str = parameter(
        "extent",
        "",
        "Extent",
        "Part of the image to classify, written as for View in train-classifier. Empty: the whole image.",
        advanced=True,
    )
    minimum_area_px: int = minimum_area_parameter(
        1, "Areas smaller than this get the class around them. 1: all areas are kept."
    )
    majority_px: int = parameter(
        "integer",
        0,
        "Majority filter",
        "Each pixel gets the most frequent class within this radius. 0: no filter.",
        unit="px",
        minimum=0,
        maximum=16,
    )
    probabilities: bool = parameter(
        "boolean", False, "Probabilities", "Write probability.tif with one band per class, in percent."
    )
    uncertainty: bool = parameter(
        "boolean",
        False,
        "Uncertainty",
        "Write uncertainty.tif: the entropy of the probabilities, scaled to 0 to 1.",
    )
    places: int = parameter(
        "integer",
        0,
        "Places to label next",
        "How many of the most informative places are listed in places.gpkg.",
        minimum=0,
        maximum=1000,
    )
    labels: str = parameter(
        "labels",
        "",
        "Labels so far",
        "Places to label next are chosen away from these labels.",
        by_flag=True,
        advanced=True,
    )
    allow_mismatch: bool = parameter(
        "boolean",
        False,
        "Classify anyway",
        "Classify even if the ground resolution or the values of the image differ from those that the model was "
        "trained on.",
        advanced=True,
    )
    raster_format: str = format_parameter()
    compression: str = compression_parameter()
    stac: bool = item_parameter()
    resume: bool = resume_parameter()
    window_px: int = window_parameter()
    device: str = device_parameter("Where the model runs: on the processor or on a GPU.")
    threads: int = threads_parameter()
