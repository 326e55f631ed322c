"""The job that measures an encoder on labelled data."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import (
    alpha_parameter,
    device_parameter,
    ground_resolution_parameter,
    nodata_parameter,
    out_parameter,
    seed_parameter,
    threads_parameter,
)


@dataclass(frozen=True)
class Evaluate:
    """Evaluates an encoder on images, pixels or pairs that have labels; writes a table and a plot."""

    task: str = parameter(
        "choice",
        "linear-probe",
        "Task",
        "linear-probe, knn and fine-tune need folders or zips of labelled images with one folder per class. change "
        "needs one folder per city, each with the rasters before, after and change. segmentation needs folders that "
        "hold the folders images and masks, with files of equal names, or rasters with a layer of polygons.",
        choices=("linear-probe", "knn", "fine-tune", "change", "segmentation"),
        choice_labels=("Linear probe", "Nearest neighbours", "Fine-tuning", "Change", "Segmentation"),
    )
    test: str = parameter(
        "sources", "", "Test data", "Data on which the figures are measured.", required=True, by_flag=True
    )
    train: str = parameter(
        "sources",
        "",
        "Training data",
        "Data to train on. If it is the same path as the test data, the data are split: images at random, pairs by "
        "city, whole polygons by class. Not needed for change without labels.",
    )
    encoder: str = parameter(
        "encoder",
        "",
        "Encoder",
        "Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands of the "
        "test data. random: random weights.",
        words=("random",),
        word_labels=("Random weights",),
    )
    ground_resolution_m: float | None = ground_resolution_parameter()
    supervision: str = parameter(
        "choice",
        "frozen",
        "Supervision",
        "For change detection and segmentation. none: distance between the encoder's maps, without labels, for change "
        "only. frozen: only a decoder is trained on labels. fine-tuned: encoder and decoder are trained.",
        choices=("none", "frozen", "fine-tuned"),
        choice_labels=("Without labels", "Frozen encoder", "Fine-tuned"),
    )
    decoder: str = parameter(
        "choice",
        "unet",
        "Decoder",
        "What is trained above the encoder's maps, for change detection and segmentation.",
        choices=("unet", "upernet", "tokens"),
        choice_labels=("U-Net", "UPerNet", "Token transformer"),
        choice_helps=(
            "joins the maps from the coarsest to the finest.",
            "pools the coarsest map at several sizes and joins all maps, for segmentation only.",
            "compares a few tokens of both dates, for change only.",
        ),
        advanced=True,
    )
    labels: str = parameter(
        "file",
        "",
        "Label table or polygons",
        "For images with several labels: CSV file with a column `file` and one column per class holding 0 or 1. For "
        "segmentation of rasters: layer of polygons.",
        advanced=True,
    )
    class_field: str = parameter(
        "text",
        "",
        "Class field",
        "Field of the polygons that names the class, for segmentation. Empty: it is found if only one can be meant.",
        advanced=True,
    )
    fraction: float = parameter(
        "number",
        1.0,
        "Share of the training labels",
        "Share of the training labels that is used, drawn at random within each class.",
        minimum=0.0001,
        maximum=1.0,
    )
    test_share: float = parameter(
        "number",
        0.3,
        "Share for testing",
        "Share of the data used for testing if training and test data are the same path.",
        minimum=0.01,
        maximum=0.99,
        advanced=True,
    )
    seeds: int = parameter(
        "integer", 3, "Seeds", "Number of repetitions; the mean and the spread are reported.", minimum=1, maximum=100
    )
    epochs: int | None = parameter(
        "integer",
        None,
        "Epochs",
        "Number of passes over the data. Empty: 100 for change, 60 for segmentation, 30 for fine-tuning. The linear "
        "probe is fitted to its end and takes no epochs.",
        minimum=1,
        advanced=True,
    )
    image_px: int | None = parameter(
        "integer",
        None,
        "Image size",
        "Images are resampled to this width and height, but for segmentation. Empty: no resampling.",
        unit="px",
        minimum=16,
        maximum=1024,
        advanced=True,
    )
    neighbours: int = parameter(
        "integer", 20, "Neighbours", "Number of nearest neighbours.", minimum=1, maximum=10000, advanced=True
    )
    batch_size: int | None = parameter(
        "integer",
        None,
        "Batch",
        "Number of images per step. Empty: 256 images, 32 pairs of patches, or 8 patches for segmentation.",
        minimum=1,
        advanced=True,
    )
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "Band numbers or names, separated by commas. An encoder that was made for other bands is spread over them. "
        "Empty: the bands named in the encoder's card.",
        advanced=True,
    )
    nodata: float | None = nodata_parameter("test", "Nodata", "beside those that the files of both sets declare")
    alpha: str = alpha_parameter()
    out: str = out_parameter("Folder for result.json, metrics.csv, figures.png and report.html.")
    device: str = device_parameter("Where the evaluation runs: on the processor or on a GPU.")
    threads: int = threads_parameter()
    seed: int = seed_parameter("Seed of the first repetition; the others count up from it.")
