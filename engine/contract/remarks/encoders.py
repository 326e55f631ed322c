"""Sentences about files of encoders."""

from __future__ import annotations

from .base import Sentence

UNUSED, MISSING = "encoders.unused", "encoders.missing"
COPIES, SKIPPED = "encoders.copies", "encoders.skipped"

SENTENCES = {
    UNUSED: Sentence("{count} tensors of the file are not part of the encoder and were left: {names}."),
    MISSING: Sentence(
        "{count} tensors are not in the file, the first of them {first}. They have random values; the maps that depend "
        "on them are not offered for comparing dates."
    ),
    COPIES: Sentence("The file has several copies of the network: {taken} was imported, and {others} was left."),
    SKIPPED: Sentence(
        "Beside the weights, the file contains objects of other programs ({names}). They were left out, and nothing in "
        "them was run."
    ),
}
