"""Reads what the dock shows of a detected change."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...contract import parameters, remarks, results
from ...texts import tr
from ..common.remarks_html import marked
from .histogram import Histogram

if TYPE_CHECKING:
    from engine.contract.results.change import ChangeAreas

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
        marks: thresholds to choose from, by name; empty for results of version 0.1.0.
        compared_ha: area that was compared; None without georeference.
        doubts: what is said where the automatic threshold is not sure, in plain words.
        warnings: in plain words, each behind its sign.
        masks: what the masks of clouds hide, in plain words.
        minimum_area_px: smaller areas are left out.
        minimum_area_m2: likewise, on the ground; 0 where pixels count.
        groups: of alike changes; 0 for none.
    """

    folder: Path
    summary: str
    threshold: float
    threshold_text: str
    histogram: Histogram
    marks: dict[str, float]
    compared_ha: float | None
    doubts: tuple[str, ...]
    warnings: tuple[str, ...]
    masks: tuple[str, ...]
    minimum_area_px: int
    minimum_area_m2: float
    groups: int

    def asked(self, threshold: float) -> str:
        """Gives a threshold as the job takes it: the automatic one by its rule, so that its doubts are said again."""
        usual = self.marks.get(results.change.USUAL)
        return parameters.AUTO if threshold == usual else f"{threshold:.6g}"

    @property
    def smallest_px(self) -> int:
        """Pixels of the smallest area that is kept, by number or by ground."""
        if not self.minimum_area_m2 or not self.compared_ha or not self.histogram.total:
            return self.minimum_area_px
        pixel_m2 = 10_000.0 * self.compared_ha / self.histogram.total
        return max(self.minimum_area_px, math.ceil(self.minimum_area_m2 / pixel_m2))

    @property
    def score(self) -> Path:
        """The raster of the scores."""
        return self.folder / results.change.SCORE

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
    doubtful = [one for one in found.remarks if one.code in results.change.DOUBTS]
    others = [one for one in found.remarks if one not in doubtful]
    return ShownChange(
        folder=folder,
        summary=remarks.sentence(found.summary, tr),
        threshold=found.threshold.value,
        threshold_text=found.threshold.text,
        histogram=Histogram(found.histogram.edges, found.histogram.counts),
        marks={mark.name: mark.value for mark in found.raw_scores.marks},
        compared_ha=_compared_ha(found.areas),
        doubts=tuple(remarks.sentence(one, tr) for one in doubtful),
        warnings=tuple(marked(remark) for remark in (*doubtful, *others)),
        masks=tuple(remarks.sentence(remark, tr) for remark in found.remarks if remark.code.startswith(MASK)),
        minimum_area_px=found.areas.minimum_area_px,
        minimum_area_m2=found.areas.minimum_area_m2,
        groups=len(found.groups),
    )


def _compared_ha(areas: ChangeAreas) -> float | None:
    """Hectares of the pixels that have a score: the rows with a share."""
    compared = [row.area for row in areas.rows if row.percent is not None]
    return sum(compared) if areas.unit == "ha" and compared else None
