"""The card inside an encoder file: what the encoder is, readable without the libraries that run it."""

from __future__ import annotations

from dataclasses import dataclass, field

from .errors import ModelError
from .safe_header import ENCODER_KEY, MODEL_KEY, SUFFIX, bytes_checksum, weights_checksum
from .sealed_card import CHECKSUM_FIELD, Other, SealedCard, all_numbers, check_values

__all__ = [
    "CARD_FORMAT", "CARD_KEY", "CARD_VERSION", "CHECKSUM_FIELD", "ENCODER_CARD", "NORMALISATIONS", "SUFFIX", "Card",
    "bytes_checksum", "card_metadata", "check_card", "has_card", "read_card", "weights_checksum",
]  # fmt: skip

CARD_FORMAT = "swimdiff-encoder"
CARD_VERSION = 1
CARD_KEY = ENCODER_KEY
NORMALISATIONS = ("standardised", "fixed")


# In the provenance of an encoder that was pretrained here: checksums of images that it saw, and how many it saw.
IMAGE_CHECKSUMS, IMAGE_COUNT = "image_checksums", "image_count"


@dataclass(frozen=True)
class Card:
    """What an encoder is.

    Args:
        architecture: resnet18 or another one of the backbones.
        bands: what each input shows: red, green, nir ...
        normalisation: standardised (each band of each image to mean 0 and deviation 1), or fixed by `mean` and
            `deviation`.
        mean: one a band, for fixed.
        deviation: one a band, for fixed, above 0.
        maps: which maps serve to compare dates; none until it is written stand for those of the architecture.
        resolution_m: ground sampling distance of the images it was trained on.
        classes: what it tells apart, where it was trained on labels.
        licence: of the weights.
        trained: how, in words.
        name: as lists of models show it.
        data: what it was trained on, in words.
        steps: optimiser steps of its training; 0 where unknown.
        accuracy: measured, name to value.
        provenance: where it comes from: file, command, version ...
        sha256: of the weights, see `weights_checksum`; set when the file is written.
    """

    architecture: str
    bands: tuple[str, ...]
    normalisation: str = "standardised"
    mean: tuple[float, ...] = ()
    deviation: tuple[float, ...] = ()
    maps: tuple[str, ...] = ()
    resolution_m: float | None = None
    classes: tuple[str, ...] = ()
    licence: str = ""
    trained: str = ""
    name: str = ""
    data: str = ""
    steps: int = 0
    accuracy: dict[str, float] = field(default_factory=dict)
    provenance: dict[str, str] = field(default_factory=dict)
    sha256: str = ""


def check_card(card: Card, place: str) -> None:
    """Checks the values of a card.

    Args:
        card: of an encoder.
        place: the file, for messages.

    Raises:
        ModelError: naming the first value that cannot be used.
    """
    remedy = "Correct the card, or download or copy the file again."
    texts = (card.architecture, card.licence, card.trained, card.name, card.data, card.sha256)
    tuples = (card.bands, card.mean, card.deviation, card.maps, card.classes)
    check_values(place, remedy, texts, tuples, card.resolution_m, card.accuracy, card.provenance)
    if not card.bands or not all(isinstance(band, str) and band for band in card.bands):
        raise ModelError("{place}: the card names no bands.", remedy, place=place)
    if not card.maps or not all(isinstance(name, str) for name in (*card.maps, *card.classes)):
        raise ModelError("{place}: the card names no maps.", remedy, place=place)
    if card.normalisation not in NORMALISATIONS:
        raise ModelError(
            "{place}: the card names an unknown normalisation, {normalisation}.",
            "Known are {choices}.",
            place=place,
            normalisation=repr(card.normalisation),
            choices=", ".join(NORMALISATIONS),
        )
    counts = {len(card.mean), len(card.deviation)}
    if not counts <= ({len(card.bands)} if card.normalisation == "fixed" else {0, len(card.bands)}):
        raise ModelError(
            "{place}: the card does not have one mean and one standard deviation per band.", remedy, place=place
        )
    if not all_numbers((*card.mean, *card.deviation)) or min(card.deviation, default=1.0) <= 0:
        raise ModelError(
            "{place}: the card has a mean or a standard deviation that cannot be used.", remedy, place=place
        )
    if not isinstance(card.steps, int) or isinstance(card.steps, bool) or card.steps < 0:
        raise ModelError("{place}: the card names {steps} training steps.", remedy, place=place, steps=repr(card.steps))


ENCODER_CARD: SealedCard[Card] = SealedCard(
    Card,
    CARD_FORMAT,
    CARD_VERSION,
    CARD_KEY,
    Other("{path}: the card is not that of an encoder.", "Choose an encoder made with this program."),
    "encoder",
    check_card,
    Other("{path} has no card that describes it.", "Import it with import-encoder, which adds a card."),
    {
        MODEL_KEY: Other(
            "{path} is a trained classifier, not an encoder.",
            "Use it as the model of classify, and choose an encoder file here.",
        )
    },
    "Download or copy the file again, or train again from an earlier checkpoint.",
)
card_metadata, has_card, read_card = ENCODER_CARD.metadata, ENCODER_CARD.stands_in, ENCODER_CARD.read
