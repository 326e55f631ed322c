"""The jobs that pretrain an encoder on unlabelled imagery."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import (
    device_parameter,
    indirect_parameter,
    nodata_parameter,
    out_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
)
from .pretraining_method import Optimisation, Views
from .swimdiff import SwimDiffParameters

PRESETS = ("quick-look", "laptop-overnight", "gpu", "paper-scale")


@dataclass(frozen=True)
class PretrainSources:
    """Which images are learned from, and how they are cut into patches and scenes."""

    sources: str = parameter(
        "sources",
        "",
        "Sources",
        "Rasters, folders of rasters or of images (.tif, .jpg, .png), and zips of images. PATH|bands=1,2,3 names the "
        "bands of one source.",
        required=True,
    )
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "Numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue where the "
        "files say which these are, else all bands.",
    )
    patch_px: int = parameter(
        "integer", 64, "Patch", "Edge of the square patches.", unit="px", minimum=16, maximum=1024
    )
    stride_px: int | None = parameter(
        "integer",
        None,
        "Distance of patches",
        "From one patch to the next in a raster; less than the patch makes them overlap. Empty: the patch's edge.",
        unit="px",
        minimum=1,
        maximum=4096,
        advanced=True,
    )
    scene: str = parameter(
        "choice",
        "file",
        "Scene",
        "What counts as one scene: a file, a folder, a cell of a grid over each raster (for mosaics), or the value of "
        "a column of a table.",
        choices=("file", "folder", "grid", "table"),
        choice_labels=("File", "Folder", "Grid cell", "Table"),
    )
    scene_cell_px: int = parameter(
        "integer",
        1024,
        "Grid cell",
        "Edge of a scene where a scene is a grid cell.",
        unit="px",
        minimum=16,
        advanced=True,
    )
    scene_table: str = parameter(
        "file",
        "",
        "Scene table",
        "CSV file with a column `file` (names, or paths relative to the source) and a column for the scene.",
        advanced=True,
    )
    scene_field: str = parameter(
        "text", "scene", "Scene column", "Column of the table that names the scene.", advanced=True
    )
    minimum_valid: float = parameter(
        "number",
        0.5,
        "Data in a patch",
        "Patches with a smaller share of pixels with data are left out.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    nodata: float | None = nodata_parameter("Nodata", "the files declare")
    cache: bool = parameter(
        "boolean",
        True,
        "Packed cache",
        "Copy the patches once into one file in the output folder, which is read much faster than the sources.",
        advanced=True,
    )
    allow_indirect: bool = indirect_parameter()


@dataclass(frozen=True)
class Schedule:
    """Which encoder learns, how, and for how long."""

    method: str = parameter(
        "choice",
        "swimdiff",
        "Method",
        "How the encoder learns. Each method has parameters of its own.",
        choices=("swimdiff",),
        choice_labels=("SwiMDiff",),
        advanced=True,
    )
    preset: str = parameter(
        "choice",
        "quick-look",
        "Preset",
        "Sets what is left empty below. quick-look: minutes, to see that it works. laptop-overnight: hours on a CPU. "
        "gpu: hours on a GPU. paper-scale: the widths and lengths of the publication.",
        choices=PRESETS,
        choice_labels=("Quick look", "Laptop overnight", "GPU", "Paper scale"),
    )
    backbone: str = parameter(
        "choice",
        "resnet18",
        "Encoder",
        "Architecture.",
        choices=("resnet18", "resnet50"),
        choice_labels=("ResNet-18", "ResNet-50"),
        origin="assumed",
    )
    epochs: float | None = parameter(
        "number", None, "Epochs", "How often each patch is seen. Empty: from the preset.", minimum=0.001, maximum=100000
    )
    steps: int | None = parameter(
        "integer",
        None,
        "Steps",
        "Number of optimiser steps; takes the place of the epochs.",
        minimum=1,
        advanced=True,
    )
    batch_size: int | None = parameter(
        "integer",
        None,
        "Batch",
        "Patches a step, over all processes and accumulated parts. Empty: from the preset.",
        minimum=2,
        advanced=True,
    )
    accumulation: int = parameter(
        "integer",
        1,
        "Accumulated parts",
        "A batch is computed in so many parts, to fit a small memory.",
        minimum=1,
        maximum=1024,
        advanced=True,
    )


@dataclass(frozen=True)
class PretrainMethod(Optimisation, SwimDiffParameters, Views, Schedule):
    """How the encoder learns."""

    start_from: str = parameter(
        "file", "", "Start from", "Encoder file to go on from. Empty: random weights.", advanced=True
    )
    device: str = device_parameter("Where it is trained.")
    threads: int = threads_parameter()
    seed: int = seed_parameter("Of everything random.")


@dataclass(frozen=True)
class Pretrain(PretrainMethod, PretrainSources):
    """Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report into a folder."""

    out: str = out_parameter(
        "Receives encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints."
    )
    name: str = parameter(
        "text", "", "Name", "Of the encoder, as other tools list it. Empty: the output folder's name."
    )
    licence: str = parameter("text", "", "Licence", "Of the weights, for the encoder's card.", advanced=True)
    checkpoint_steps: int = parameter(
        "integer",
        200,
        "Steps between checkpoints",
        "A checkpoint is also written at a pause.",
        minimum=1,
        advanced=True,
    )
    log_steps: int = parameter(
        "integer", 10, "Steps between log lines", "How often the loss is recorded.", minimum=1, advanced=True
    )
    half_precision: bool = parameter(
        "boolean",
        False,
        "Half precision",
        "Write the encoder's weights as 16-bit numbers, at half the size.",
        advanced=True,
    )
    resume: bool = resume_parameter(
        "Go on from the last checkpoint of an interrupted run with the same sources and parameters."
    )


@dataclass(frozen=True)
class PlanPretraining(PretrainMethod, PretrainSources):
    """Says what pretrain would do: scenes, patches, steps, minutes, memory, disk. Writes nothing."""
