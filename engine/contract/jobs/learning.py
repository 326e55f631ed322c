"""What train-classifier learns from, and how: labels and the learning itself."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import (
    folds_parameter,
    numbers_parameter,
    validation_parameter,
)


@dataclass(frozen=True)
class LabelSettings:
    """Labels that a person has drawn."""

    labels: str = parameter(
        "labels",
        "",
        "Labels",
        "Polygons, lines or points with a field that names their class, or a raster of classes. Their CRS may differ "
        "from that of the image.",
        required=True,
    )


@dataclass(frozen=True)
class LabelDetails:
    """How labels are read."""

    label_layer: str = parameter(
        "layer",
        "",
        "Label layer",
        "Name of the layer, if the file has more than one. Empty: the only layer.",
        of="labels",
        advanced=True,
    )
    class_field: str = parameter(
        "field",
        "",
        "Class field",
        "Field that names the class, as text or a whole number. Empty: the field called class, or the only field "
        "that could name it.",
        of="labels",
        usual=("class",),
    )
    classes: str = parameter(
        "classes",
        "",
        "Classes",
        'JSON list of the classes, such as [{"value": 1, "name": "Water", "colour": "#1f78b4"}]. Empty: the classes '
        "found in the field.",
        of="labels",
        advanced=True,
    )
    numbers: str = numbers_parameter("the label layer, or the job,")


@dataclass(frozen=True)
class Learning:
    """How classes are learned."""

    mode: str = parameter(
        "choice",
        "quick",
        "Mode",
        "",
        choices=("quick", "thorough"),
        choice_labels=("Quick", "Thorough"),
        choice_helps=(
            "trains a small network on the bands, their texture and an encoder's maps; takes seconds.",
            "also trains the encoder, together with a decoder; takes minutes to hours and needs many labels.",
        ),
    )
    encoder: str = parameter(
        "encoder",
        "",
        "Encoder",
        "Encoder file (.safetensors). Empty: one of the built-in ones, chosen by ground resolution and bands. none: "
        "only the bands and their texture are used.",
        words=("none", "random"),
        word_labels=("No encoder", "Random weights"),
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
    validation: str = validation_parameter(
        "polygons: whole features are left out in turn. blocks: square areas of the "
        "ground are left out in turn. auto: polygons if there are few features. No feature is ever used for both "
        "training and validation.",
        ("polygons", "Whole features"),
    )
    folds: int = folds_parameter()
    block_px: int = parameter(
        "integer",
        0,
        "Block",
        "Size of the square blocks. 0: chosen from the extent of the labels.",
        unit="px",
        minimum=0,
        maximum=1000000,
        advanced=True,
    )
    epochs: int = parameter(
        "integer",
        60,
        "Epochs",
        "For the thorough mode: maximum number of passes over the labels. Training stops earlier if the validation "
        "no longer improves.",
        minimum=1,
        maximum=100000,
        advanced=True,
    )
    learning_rate: float | None = parameter(
        "number", None, "Learning rate", "Empty: the default of the mode.", minimum=0.0, maximum=10.0, advanced=True
    )
    class_weights: bool = parameter(
        "boolean", True, "Balance the classes", "Give rare classes as much weight as common ones.", advanced=True
    )
    frozen: bool = parameter(
        "boolean", False, "Keep the encoder", "For the thorough mode: train only the decoder.", advanced=True
    )
