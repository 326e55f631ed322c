"""The jobs that pretrain an encoder on unlabelled imagery."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .cmid import CmidParameters
from .common import (
    alpha_parameter,
    device_parameter,
    indirect_parameter,
    nodata_parameter,
    out_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
)
from .contrast import KeyContrast
from .pretraining_method import Optimisation, Views
from .swimdiff import SwimDiffParameters

PRESETS = ("quick-look", "laptop-overnight", "gpu", "paper-scale")
# The encoders that come with the program for a training to start from, by architecture.
STARTS = {"efficientnet_lite0": "efficientnet-lite0-imagenet.safetensors"}

SWINS = ("Swin-T", "Swin-S", "Swin-B", "Swin-V2-T", "Swin-V2-B")


@dataclass(frozen=True)
class PretrainSources:
    """Which images are learned from, and how they are cut into patches and scenes."""

    sources: str = parameter(
        "sources",
        "",
        "Sources",
        "Rasters, folders of rasters or images (.tif, .jpg, .png), and zip files of images. PATH|bands=1,2,3 chooses "
        "the bands of a single source.",
        required=True,
    )
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "Band numbers or names, separated by commas, such as 4,3,2 or B04,B03,B02. Empty: red, green and blue if the "
        "files name them, otherwise all bands.",
    )
    patch_px: int = parameter(
        "integer", 64, "Patch", "Size of the square patches.", unit="px", minimum=16, maximum=1024
    )
    stride_px: int | None = parameter(
        "integer",
        None,
        "Distance of patches",
        "Distance from one patch to the next in a raster. If it is smaller than the patch, patches overlap. Empty: "
        "the size of the patch.",
        unit="px",
        minimum=1,
        maximum=4096,
        advanced=True,
    )
    scene: str = parameter(
        "choice",
        "file",
        "Scene",
        "What counts as one scene: a file, a folder, a grid cell of each raster (for mosaics), or the value in a "
        "column of a table.",
        choices=("file", "folder", "grid", "table"),
        choice_labels=("File", "Folder", "Grid cell", "Table"),
    )
    scene_cell_px: int = parameter(
        "integer",
        1024,
        "Grid cell",
        "Size of a scene if a scene is a grid cell.",
        unit="px",
        minimum=16,
        advanced=True,
    )
    scene_table: str = parameter(
        "file",
        "",
        "Scene table",
        "CSV file with a column `file` (file names, or paths relative to the source) and a column for the scene.",
        advanced=True,
    )
    scene_field: str = parameter(
        "text", "scene", "Scene column", "Column of the table that names the scene.", advanced=True
    )
    minimum_valid: float = parameter(
        "number",
        0.5,
        "Data in a patch",
        "Patches in which a smaller share of the pixels has data are left out.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    nodata: float | None = nodata_parameter("sources", "Nodata", "beside those that the files declare")
    alpha: str = alpha_parameter()
    cache: bool = parameter(
        "boolean",
        True,
        "Packed cache",
        "Copy all patches to one file in the output folder first. It can be read much faster than the sources.",
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
        "How the encoder learns.",
        choices=("swimdiff", "cmid"),
        choice_labels=("SwiMDiff", "CMID"),
        choice_helps=(
            "for large images, cut into many patches a scene, and for little time: patches of the same scene count as "
            "alike, and the maps also serve to remove noise.",
            "for single images, and for maps that keep where things lie: hidden parts are rebuilt, and places are "
            "matched between views; a step takes twice as long.",
        ),
    )
    preset: str = parameter(
        "choice",
        "quick-look",
        "Preset",
        "Sets all of the following parameters that are left empty.",
        choices=PRESETS,
        choice_labels=("Quick look", "Laptop overnight", "GPU", "Paper scale"),
        choice_helps=(
            "minutes, to see that it works.",
            "hours on a CPU.",
            "hours on a GPU.",
            "the sizes and durations used in the publication.",
        ),
    )
    backbone: str = parameter(
        "choice",
        "efficientnet_lite0",
        "Encoder",
        "Architecture.",
        choices=("efficientnet_lite0", "resnet18", "resnet50", "swin_t", "swin_s", "swin_b", "swin_v2_t", "swin_v2_b"),
        choice_labels=("EfficientNet-Lite0", "ResNet-18", "ResNet-50", *SWINS),
        origin="measured",
    )
    epochs: float | None = parameter(
        "number", None, "Epochs", "How often each patch is seen. Empty: from the preset.", minimum=0.001, maximum=100000
    )
    steps: int | None = parameter(
        "integer",
        None,
        "Steps",
        "Number of optimiser steps; used instead of the epochs.",
        minimum=1,
        advanced=True,
    )
    batch_size: int | None = parameter(
        "integer",
        None,
        "Batch",
        "Patches per step, over all processes and accumulated parts. Empty: from the preset.",
        minimum=2,
        advanced=True,
    )
    accumulation: int = parameter(
        "integer",
        1,
        "Accumulated parts",
        "Compute each batch in this many parts, to save memory.",
        minimum=1,
        maximum=1024,
        advanced=True,
    )


@dataclass(frozen=True)
class PretrainMethod(Optimisation, CmidParameters, SwimDiffParameters, KeyContrast, Views, Schedule):
    """How the encoder learns."""

    start_from: str = parameter(
        "encoder",
        "",
        "Start from",
        "Encoder whose weights the training starts from. Empty: for EfficientNet-Lite0 the ImageNet weights that come "
        "with the program, for others random weights. random: random weights, which take far longer to learn.",
        words=("random",),
        word_labels=("Random weights",),
        origin="measured",
    )
    compare: bool = parameter(
        "boolean",
        True,
        "Compare with the start",
        "Keep some patches (at most one in eight, and 512) out of the training, and measure on them, without labels, "
        "whether the encoder is better than its start.",
        advanced=True,
    )
    device: str = device_parameter("Where the encoder is trained: on the processor or on a GPU.")
    threads: int = threads_parameter()
    seed: int = seed_parameter("Number that fixes everything random.")


@dataclass(frozen=True)
class Pretrain(PretrainMethod, PretrainSources):
    """Trains an encoder on unlabelled imagery and writes encoder, checkpoints, loss and a report to a folder."""

    out: str = out_parameter(
        "Folder for encoder.safetensors, metrics.csv, loss.png, report.html, result.json and the checkpoints."
    )
    name: str = parameter(
        "text", "", "Name", "Name of the encoder, as shown in lists. Empty: the name of the output folder."
    )
    licence: str = parameter(
        "text", "", "Licence", "Licence of the weights, stored in the encoder's card.", advanced=True
    )
    checkpoint_steps: int = parameter(
        "integer",
        200,
        "Steps between checkpoints",
        "How often a checkpoint is written; there is always one when training pauses.",
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
        "Store the encoder's weights as 16-bit numbers, which halves the size of the file.",
        advanced=True,
    )
    resume: bool = resume_parameter(
        "Resume an interrupted run with the same sources and parameters from its last checkpoint."
    )


@dataclass(frozen=True)
class PlanPretraining(PretrainMethod, PretrainSources):
    """Shows what pretrain would do: scenes, patches, steps, minutes, memory, disk space. Writes nothing."""
