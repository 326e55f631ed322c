"""Jobs on whole places, each a square tile of a raster: train-scenes, classify-scenes and more-like-this."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import (
    alpha_parameter,
    device_parameter,
    folds_parameter,
    ground_resolution_parameter,
    hosts_parameter,
    indirect_parameter,
    nodata_parameter,
    out_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
    ungeoreferenced_parameter,
    validation_parameter,
    visible_parameter,
)
from .learning import LabelDetails


@dataclass(frozen=True)
class TileSettings:
    """The grid of square tiles."""

    size_m: float | None = parameter(
        "number",
        None,
        "Tile size",
        "Edge of a tile on the ground. Empty: as the model was trained, or else 128 pixels.",
        unit="m",
        minimum=0.01,
        maximum=10_000_000.0,
    )
    overlap_percent: int = parameter(
        "integer",
        0,
        "Overlap",
        "How much of its edge a tile shares with the next one. Each tile then stands for the part around its middle.",
        unit="%",
        minimum=0,
        maximum=75,
    )


@dataclass(frozen=True)
class TileRasters:
    """How the rasters are read that tiles are cut from."""

    bands: str = parameter(
        "text",
        "",
        "Bands",
        "Band numbers or names, separated by commas, such as 1,2,3 or B04,B03,B02. Empty: all bands, or those of the "
        "model.",
        advanced=True,
    )
    visible_bands: str = visible_parameter("the image")
    ground_resolution_m: float | None = ground_resolution_parameter()
    raster_nodata: float | None = nodata_parameter("raster", "Nodata")
    alpha: str = alpha_parameter()
    ungeoreferenced: bool = ungeoreferenced_parameter(
        "Accept images without a CRS. Coordinates are then in pixels: x to the right, y downwards as a negative number."
    )
    allow_indirect: bool = indirect_parameter()
    allow_hosts: str = hosts_parameter()


@dataclass(frozen=True)
class TileRun:
    """How tiles are looked at, and where that is kept."""

    cache: str = parameter(
        "folder",
        "",
        "Cache",
        "Folder that keeps what the encoder makes of each tile, so that the next question about the same image is "
        "answered at once, and an interrupted run goes on. Empty: a folder in your cache folder.",
        advanced=True,
    )
    resume: bool = resume_parameter(
        "Use what the cache has kept of the same tiles, also from an interrupted run. Otherwise all tiles are looked "
        "at again."
    )
    device: str = device_parameter("Where the encoder runs: on the processor or on a GPU.")
    threads: int = threads_parameter()


@dataclass(frozen=True)
class ScenesToLearn:
    """What shows which place is which."""

    raster: str = parameter(
        "raster", "", "Image", "Raster whose tiles are labelled. Not needed with labelled images.", by_flag=True
    )
    labels: str = parameter(
        "vector",
        "",
        "Labels",
        "Points or polygons with a field that names their class. A point labels the tile that it lies in, a polygon "
        "all tiles whose middle it covers.",
        by_flag=True,
    )
    images: str = parameter(
        "sources",
        "",
        "Labelled images",
        "In place of a raster and its labels: folders or zips of images with one folder per class, one path per line.",
        by_flag=True,
    )
    table: str = parameter(
        "file",
        "",
        "Label table",
        "For labelled images without a folder per class: CSV file with a column `file` and a column `class`, or with "
        "one column per class holding 0 or 1. Where it also has columns `x` and `y`, the position of each image, "
        "regions are left out to measure the accuracy.",
        advanced=True,
    )


@dataclass(frozen=True)
class PlaceNames:
    """What a place may be called."""

    several: bool = parameter(
        "boolean",
        False,
        "Several classes a place",
        "A place may show several classes, and each gets a probability of its own. All labels of a tile count, and a "
        "text such as harbour; houses names two classes. A class that is not named at a labelled place is taken as "
        "absent there.",
    )


@dataclass(frozen=True)
class TrainScenes(TileRun, TileRasters, LabelDetails, PlaceNames, TileSettings, ScenesToLearn):
    """Trains a model that names whole places: square tiles of a raster, each with one class."""

    out: str = out_parameter("Folder for model.safetensors, accuracy tables, report.html and result.json.")
    name: str = parameter(
        "text", "", "Name", "Name of the model, as its card has it. Empty: the name of the output folder."
    )
    licence: str = parameter("text", "", "Licence", "Licence of the model, stored in its card.", advanced=True)
    encoder: str = parameter(
        "encoder",
        "",
        "Encoder",
        "Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.",
        words=("random",),
        word_labels=("Random weights",),
        advanced=True,
    )
    head: str = parameter(
        "choice",
        "linear",
        "Head",
        "",
        choices=("linear", "neighbours", "tuned"),
        choice_labels=("Linear", "Nearest neighbours", "Fine-tuning"),
        choice_helps=(
            "one layer, fitted to its end; best in most cases.",
            "the labelled places that look most alike decide.",
            "the encoder learns as well, which takes minutes; it is kept only if it does better than the linear layer.",
        ),
    )
    neighbours: int = parameter(
        "integer",
        5,
        "Neighbours",
        "Number of the most similar labelled places that decide, for nearest neighbours.",
        minimum=1,
        maximum=1000,
        advanced=True,
    )
    validation: str = validation_parameter(
        "polygons: whole features are left out in turn. blocks: square regions of the "
        "ground are left out in turn. auto: polygons if there are few features. Labelled images are left out in turn.",
        ("polygons", "Whole features"),
        default="blocks",
    )
    folds: int = folds_parameter()
    block_tiles: int = parameter(
        "integer",
        0,
        "Block",
        "Edge of the square regions, in tiles. 0: chosen from the extent of the labels.",
        minimum=0,
        maximum=100000,
        advanced=True,
    )
    seed: int = seed_parameter("Number that fixes everything random.")


@dataclass(frozen=True)
class ScenesToClassify:
    """A raster, and the model that names its places."""

    raster: str = parameter("raster", "", "Image", "Raster whose tiles get a class each.", required=True)
    model: str = parameter("model", "", "Model", "Model file (.safetensors) written by train-scenes.", required=True)


@dataclass(frozen=True)
class ClassifyScenes(TileRun, TileRasters, TileSettings, ScenesToClassify):
    """Names the places of a raster: each square tile gets a class and its probability."""

    out: str = out_parameter(
        "Folder for scenes.gpkg (a polygon per tile), classes.tif, areas.csv, report.html, result.json and the other "
        "files that you choose."
    )
    probabilities: bool = parameter(
        "boolean", False, "Probabilities", "Write probability.tif with one band per class, in percent."
    )
    allow_mismatch: bool = parameter(
        "boolean",
        False,
        "Classify anyway",
        "Classify even if the ground resolution or the values of the image, or the size of the tiles, differ from "
        "those that the model was trained on.",
        advanced=True,
    )


@dataclass(frozen=True)
class Example:
    """The place that others should resemble."""

    raster: str = parameter("raster", "", "Image", "Raster with the example.", required=True)
    place: str = parameter(
        "extent",
        "",
        "Example",
        "The place whose like is wanted: a point x,y, whose tile is taken, or xmin,ymin,xmax,ymax, in the CRS of the "
        "image. For another CRS, add it in brackets: 1,2 [EPSG:4326].",
    )
    search_in: str = parameter(
        "sources",
        "",
        "Search in",
        "Rasters that are searched, one path per line; they need the same bands and about the same ground resolution. "
        "Empty: the image itself.",
    )


@dataclass(frozen=True)
class MoreLikeThis(TileRun, TileRasters, TileSettings, Example):
    """Finds the tiles of one raster or of many that look most like a given one. It needs no labels."""

    out: str = out_parameter("Folder for similar.gpkg (a polygon per tile found, ranked), report.html and result.json.")
    count: int = parameter(
        "integer", 50, "Number of places", "How many of the most similar tiles are given.", minimum=1, maximum=100000
    )
    encoder: str = parameter(
        "encoder",
        "",
        "Encoder",
        "Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands.",
        words=("random",),
        word_labels=("Random weights",),
        advanced=True,
    )
    seed: int = seed_parameter("Number that draws the weights of a random encoder.")
