"""The encoders that come with the program for a training to start from."""

from __future__ import annotations

from pathlib import Path

from engine.backbones.catalogue import resource
from engine.contract.jobs.pretraining import STARTS


def shipped_start(architecture: str) -> Path | None:
    """Gives the file that a training of this architecture starts from unless told otherwise; None where there is none.

    Args:
        architecture: a name in `BACKBONES`.
    """
    name = STARTS.get(architecture)
    path = None if name is None else resource("models", name)
    return path if path is not None and path.is_file() else None
