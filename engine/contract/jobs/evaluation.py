"""The job that measures an encoder on labelled data."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import device_parameter, out_parameter, seed_parameter, threads_parameter


@dataclass(frozen=True)
class Evaluate:
    """Measures an encoder: linear probe, nearest neighbours, fine-tuning, change; writes table, plot and figures."""

    task: str = parameter(
        "choice",
        "linear-probe",
        "Task",
        "linear-probe, knn and fine-tune need folders or zips of labelled images, one folder a class. change needs "
        "folders that hold before, after and change rasters, one folder a city.",
        choices=("linear-probe", "knn", "fine-tune", "change"),
        choice_labels=("Linear probe", "Nearest neighbours", "Fine-tuning", "Change"),
    )
    test: str = parameter("sources", "", "Test data", "What the figures are measured on.", required=True, by_flag=True)
    train: str = parameter(
        "sources",
        "",
        "Training data",
        "What is learned from. The same path as for the test data splits it: images at random, pairs by city. Not "
        "needed for change without labels.",
    )
    encoder: str = parameter(
        "file",
        "",
        "Encoder",
        "Encoder file (.safetensors). Empty: the encoder that comes with the program. random: random weights.",
    )
    supervision: str = parameter(
        "choice",
        "frozen",
        "Supervision",
        "For change. none: distance of the encoder's maps, no labels used. frozen: a decoder learns from labels. "
        "fine-tuned: both learn.",
        choices=("none", "frozen", "fine-tuned"),
        choice_labels=("Without labels", "Frozen encoder", "Fine-tuned"),
    )
    labels: str = parameter(
        "file",
        "",
        "Label table",
        "CSV file with a column `file` and one column a class with 0 or 1, for images with several labels.",
        advanced=True,
    )
    fraction: float = parameter(
        "number",
        1.0,
        "Share of the training labels",
        "Drawn at random, class by class.",
        minimum=0.0001,
        maximum=1.0,
    )
    test_share: float = parameter(
        "number",
        0.3,
        "Share for testing",
        "Where training and test data are the same path.",
        minimum=0.01,
        maximum=0.99,
        advanced=True,
    )
    seeds: int = parameter(
        "integer", 3, "Seeds", "Number of repetitions; mean and spread are given.", minimum=1, maximum=100
    )
    epochs: int | None = parameter(
        "integer",
        None,
        "Epochs",
        "Empty: 100 for the linear probe and for change, 30 for fine-tuning.",
        minimum=1,
        advanced=True,
    )
    image_px: int | None = parameter(
        "integer",
        None,
        "Image size",
        "Images are resampled to this edge. Empty: as they are.",
        unit="px",
        minimum=16,
        maximum=1024,
        advanced=True,
    )
    neighbours: int = parameter(
        "integer", 20, "Neighbours", "k of the nearest neighbours.", minimum=1, maximum=10000, advanced=True
    )
    batch_size: int | None = parameter(
        "integer", None, "Batch", "Empty: 256 images, or 32 pairs of patches.", minimum=1, advanced=True
    )
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "Numbers or names, separated by commas. Empty: those that the encoder's card names.",
        advanced=True,
    )
    out: str = out_parameter("Receives result.json, metrics.csv, figures.png and report.html.")
    device: str = device_parameter("Where it is computed.")
    threads: int = threads_parameter()
    seed: int = seed_parameter("The first of the repetitions' seeds.")
