"""What train-classifier learns from, and how: labels and the learning itself."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter


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
