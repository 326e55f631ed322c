"""Sentences about files of encoders."""

from __future__ import annotations

from .base import Sentence

UNUSED, MISSING = "encoders.unused", "encoders.missing"

SENTENCES = {
    UNUSED: Sentence("{count} tensors of the file are not part of the encoder and were left: {names}."),
    MISSING: Sentence(
        "{count} tensors are not in the file, the first of them {first}. They have random values; the maps that depend "
        "on them are not offered for comparing dates."
    ),
}
