"""What the jobs that try the engine out answer: sample and self-test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

SITES = "sites.gpkg"
PLACES = "places.gpkg"


@dataclass(frozen=True)
class SampleAnswer:
    """A synthetic pair with truth.

    Args:
        folder: of the files.
        before: path of the first date.
        after: path of the second date.
        truth: path of what changed.
        shift_px: rows and columns by which the second date lies beside its georeference.
        changed_share: of the pixels that no cloud hides.
        sites: path of the new things, as boxes with a class each.
        places: path of what tiles of the land are, as points with a class each.
    """

    folder: str
    before: str
    after: str
    truth: str
    shift_px: Tuple[float, float]
    changed_share: float
    sites: str
    places: str


@dataclass(frozen=True)
class SelfTestAnswer:
    """An engine that works, or does not.

    Args:
        ok: whether it does.
        agreement: of what was found with the known answer, 0 to 1.
        versions: of the libraries, by name.
        devices: that it can compute on.
        text: versions and devices in one line.
    """

    ok: bool
    agreement: float
    versions: Dict[str, str]
    devices: Tuple[str, ...]
    text: str
