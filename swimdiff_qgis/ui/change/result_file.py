"""Reads what the dock shows of a detected change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...contract import remarks, results
from ...texts import tr
from ..common.remarks_html import marked
from .histogram import Histogram

REMEDY = "Choose the output folder of a finished detect-change, or run detect-change again."

MASK = "change.mask"  # codes of what is said about masks begin with it


@dataclass(frozen=True)
class ShownChange:
    """A finished run, as the dock shows it.

    Args:
        folder: where it lies.
        summary: one line with area and share.
        threshold: score from which a pixel counts as changed, 0 to 1.
        threshold_text: how the threshold was found.
        histogram: of the scores.
        warnings: in plain words, each behind its sign.
        masks: what the masks of clouds hide, in plain words.
        minimum_area_px: smaller areas are left out.
        minimum_area_m2: likewise, on the ground; 0 where pixels count.
    """

    folder: Path
    summary: str
    threshold: float
    threshold_text: str
    histogram: Histogram
    warnings: tuple[str, ...]
    masks: tuple[str, ...]
    minimum_area_px: int
    minimum_area_m2: float

    @property
    def report(self) -> Path:
        """The report for a browser."""
        return self.folder / results.common.REPORT


def read_change(folder: Path) -> ShownChange:
    """Reads the folder of a detected change.

    Raises:
        InputError: where there is no result or a damaged one.
    """
    found = results.read_result(results.change.ChangeResult, folder / results.common.RESULT, REMEDY)
    return ShownChange(
        folder=folder,
        summary=remarks.sentence(found.summary, tr),
        threshold=found.threshold.value,
        threshold_text=found.threshold.text,
        histogram=Histogram(found.histogram.edges, found.histogram.counts),
        warnings=tuple(marked(remark) for remark in found.remarks),
        masks=tuple(remarks.sentence(remark, tr) for remark in found.remarks if remark.code.startswith(MASK)),
        minimum_area_px=found.areas.minimum_area_px,
        minimum_area_m2=found.areas.minimum_area_m2,
    )
