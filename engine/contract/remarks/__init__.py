"""Remarks about inputs and results, and the sentences of all codes; a module of sentences a family of jobs."""

from __future__ import annotations

from typing import Dict

from . import (
    accuracy,
    base,
    change,
    classification,
    cluster,
    encoders,
    evaluation,
    export,
    labels,
    many,
    objects,
    pretraining,
    scenes,
    swimdiff,
)  # fmt: skip
from .base import INFO, PROBLEM, SAID, SEVERITIES, WARNING, Remark, Sentence, sentence_of
from .texts import Translate, Value, unchanged

SENTENCES: Dict[str, Sentence] = {
    SAID: Sentence("{text}"),
    **accuracy.SENTENCES,
    **change.SENTENCES,
    **classification.SENTENCES,
    **cluster.SENTENCES,
    **encoders.SENTENCES,
    **evaluation.SENTENCES,
    **export.SENTENCES,
    **labels.SENTENCES,
    **many.SENTENCES,
    **objects.SENTENCES,
    **pretraining.SENTENCES,
    **scenes.SENTENCES,
    **swimdiff.SENTENCES,
}


def sentence(remark: Remark, translate: Translate = unchanged) -> str:
    """Puts a remark into words, in English where nothing else is asked for."""
    return sentence_of(remark, SENTENCES, translate)


def piece_of(remark: Remark) -> Value:
    """Makes a remark a part of another sentence."""
    return base.piece_of(remark, SENTENCES)


__all__ = [
    "INFO",
    "PROBLEM",
    "SAID",
    "SENTENCES",
    "SEVERITIES",
    "WARNING",
    "Remark",
    "Sentence",
    "piece_of",
    "sentence",
]
