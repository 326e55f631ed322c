"""What is said of a cluster."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "cluster.ready": Sentence(
        "{workers} {workers:worker|workers} on {machines} {machines:machine|machines} {workers:answers|answer}, with "
        "engine {engine}, torch {torch} and GDAL {gdal}, as here."
    ),
    "cluster.misfits": Sentence(
        "{count} more {count:worker|workers} cannot be used: {name} {there} is there, {here} is here. Install the same "
        "version on all machines."
    ),
    "cluster.reads": Sentence("They read {path} themselves: only its path is sent."),
    "cluster.sends": Sentence(
        "They cannot read {path}: the pixels of each window are sent to them, encrypted and compressed."
    ),
}
