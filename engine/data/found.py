"""Patches whose images lie here, so that they can be read."""

from __future__ import annotations

from dataclasses import dataclass

from engine.data.patches import PatchSet
from engine.data.reading import ImageFile


@dataclass(frozen=True)
class FoundPatches(PatchSet):
    """As `PatchSet`, with what reading its images takes."""

    files: tuple[ImageFile, ...]
