"""Jobs that try the engine out: sample and self-test."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import out_parameter


@dataclass(frozen=True)
class Sample:
    """Creates a georeferenced pair of synthetic rasters with known change."""

    out: str = out_parameter("Folder for before.tif, after.tif, truth.tif, sites.gpkg and places.gpkg.")
    size_px: int = parameter(
        "integer", 1024, "Size", "Width and height of the pair.", unit="px", minimum=128, maximum=16384
    )
    seed: int = parameter("integer", 0, "Seed", "Number that fixes the random landscape.", minimum=0, maximum=2**31 - 1)


@dataclass(frozen=True)
class SelfTest:
    """Runs a tiny job with a known answer, to check that the engine works."""
