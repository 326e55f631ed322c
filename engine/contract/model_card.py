"""The card inside a classifier's file: what it tells apart and on which scenes, readable without what runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .classes import LabelClass, classes_text, parse_classes
from .errors import ModelError, ParameterError
from .safe_header import ENCODER_KEY, GET_ANEW, MODEL_KEY, SUFFIX
from .sealed_card import Other, SealedCard, all_numbers, check_values

__all__ = [
    "KINDS", "MODEL_CARD", "MODEL_FORMAT", "MODEL_VERSION", "OBJECTS", "SCENES", "SUFFIX", "ModelCard",
    "check_model_card", "model_checksum", "model_metadata", "read_model_card",
]  # fmt: skip

MODEL_FORMAT = "swimdiff-classifier"
MODEL_VERSION = 1
SCENES = "scenes"  # the kind that names tiles; the others name pixels
OBJECTS = "objects"  # the kind that finds things
KINDS = ("quick", "thorough", SCENES, OBJECTS)


@dataclass(frozen=True)
class ModelCard:
    """What a classifier is.

    Args:
        kind: quick, thorough, scenes, or objects.
        classes: what it tells apart, in the order of its scores.
        bands: what each band of a date shows: red, nir ...; empty where it is not known.
        band_names: as the training images call them.
        dates: 1, or 2 for classes of change.
        mean: of each band of the training images, all of the first date, then of the second; its scaling.
        deviation: likewise, above 0.
        low: value of each band below which hardly a pixel of the training images lies.
        high: likewise above which.
        resolution_m: ground sampling distance of the training images; None where they have no CRS.
        encoder: name of the encoder inside; empty for none.
        encoder_sha256: of that encoder's weights.
        settings: what rebuilds the network, by its kind.
        validation: how the accuracy was estimated, in words.
        accuracy: measured, name to value.
        name: as lists of models show it.
        licence: of the weights.
        data: what it was trained on, in words.
        trained: how, in words.
        provenance: where it comes from: job, seed, version ...
        sha256: of the weights, see `model_checksum`; set when the file is written.
    """

    kind: str
    classes: tuple[LabelClass, ...]
    bands: tuple[str, ...]
    band_names: tuple[str, ...]
    dates: int = 1
    mean: tuple[float, ...] = ()
    deviation: tuple[float, ...] = ()
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    resolution_m: float | None = None
    encoder: str = ""
    encoder_sha256: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    validation: str = ""
    accuracy: dict[str, float] = field(default_factory=dict)
    name: str = ""
    licence: str = ""
    data: str = ""
    trained: str = ""
    provenance: dict[str, str] = field(default_factory=dict)
    sha256: str = ""

    @property
    def band_count(self) -> int:
        """Bands of each date."""
        return len(self.bands)


def check_model_card(card: ModelCard, place: str) -> None:
    """Checks the values of a card.

    Args:
        card: of a classifier.
        place: the file, for messages.

    Raises:
        ModelError: naming the first value that cannot be used.
    """
    remedy = "Train the model again, or download or copy the file again."
    texts = (
        card.encoder, card.encoder_sha256, card.validation, card.name, card.licence, card.data, card.trained,
        card.sha256,
    )  # fmt: skip
    tuples = (card.classes, card.bands, card.band_names, card.mean, card.deviation, card.low, card.high)
    check_values(place, remedy, texts, tuples, card.resolution_m, card.accuracy, card.settings, card.provenance)
    if card.kind not in KINDS:
        raise ModelError(
            "{place}: the card names an unknown kind of model, {kind}.",
            "Known values are {known}. Update the plugin.",
            place=place,
            kind=repr(card.kind),
            known=", ".join(KINDS),
        )
    if len(card.classes) < (1 if card.kind == OBJECTS else 2):
        raise ModelError(
            "{place}: the card lists {described_classes} {described_classes:class|classes}.",
            remedy,
            place=place,
            described_classes=len(card.classes),
        )
    if not card.bands or not all(isinstance(text, str) for text in (*card.bands, *card.band_names)):
        raise ModelError("{place}: the card names no bands.", remedy, place=place)
    if len(card.band_names) != len(card.bands):
        raise ModelError("{place}: the card does not have one name per band.", remedy, place=place)
    if card.dates not in (1, 2) or isinstance(card.dates, bool):
        raise ModelError("{place}: the card names {dates} dates.", remedy, place=place, dates=repr(card.dates))
    count = card.dates * len(card.bands)
    for values in (card.mean, card.deviation, card.low, card.high):
        if len(values) != count or not all_numbers(values):
            raise ModelError(
                "{place}: the card does not have one usable number per band for the scaling.", remedy, place=place
            )
    if min(card.deviation) <= 0:
        raise ModelError("{place}: the card has a standard deviation that is not above 0.", remedy, place=place)


def _with_classes(values: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """Classes of a card that was read.

    Raises:
        ModelError: where they cannot be used.
    """
    try:
        return {"classes": parse_classes(str(values.get("classes", "")))}
    except ParameterError as error:
        raise ModelError(
            "{path}: the card lists classes that cannot be used: {reason}", GET_ANEW, path=path, reason=error.said
        ) from error


MODEL_CARD: SealedCard[ModelCard] = SealedCard(
    ModelCard,
    MODEL_FORMAT,
    MODEL_VERSION,
    MODEL_KEY,
    Other("{path}: the card is not that of a classifier.", "Choose a classifier made with this program."),
    "model",
    check_model_card,
    Other(
        "{path} is not a classifier made with this program.", "Choose a model.safetensors written by train-classifier."
    ),
    {
        ENCODER_KEY: Other(
            "{path} is an encoder; it has no classes.",
            "Use it as the encoder of train-classifier, and choose the model that this writes.",
        )
    },
    "Download or copy the file again, or train the model again.",
    lambda card: {"classes": classes_text(card.classes)},
    _with_classes,
)
model_metadata, model_checksum, read_model_card = MODEL_CARD.metadata, MODEL_CARD.checksum, MODEL_CARD.read
