"""The masks of a pair: found, measured, and told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.change import ChangeSettings
from engine.contract.remarks import INFO, Remark
from engine.contract.results.change_details import MaskDescription
from engine.observer import Observer, SpanObserver
from engine.raster.info import Access, RasterInfo
from engine.raster.masks.mask import Mask, MaskRequest, find_mask
from engine.raster.reading.mask_figures import MaskFigures, measure_mask
from engine.raster.reading.pair import RasterPair

_LABELS = {"before": "Before", "after": "After"}  # of the parameters
MOSTLY_COVERED = 0.999  # what is missing at the edge of a coarser mask is no news
FEW_STRANGE = 0.001  # likewise a few defects


@dataclass(frozen=True)
class MaskReport:
    """What the masks of a pair hide: for results and plans, and as remarks."""

    described: tuple[MaskDescription, ...]
    remarks: tuple[Remark, ...]


def find_masks(
    job: ChangeSettings, images: tuple[RasterInfo, RasterInfo], access: Access
) -> tuple[tuple[Mask | None, Mask | None], tuple[Remark, ...]]:
    """Opens the masks that a job names, or that lie beside its images.

    Returns:
        Those of both dates, None where there is none; remarks on those that were found and cannot be used.

    Raises:
        InputError: a named one cannot be used.
        ParameterError: what its values mean is not said.
    """
    request = MaskRequest(job.mask_kind, job.mask_values, job.mask_snow, job.find_masks)
    masks: list[Mask | None] = []
    remarks = []
    for date, info, path in zip(_LABELS, images, (job.before_mask, job.after_mask), strict=True):
        mask = find_mask(info, path, request, access)
        if isinstance(mask, InputError):
            told = {"label": _LABELS[date], "path": mask.values.get("path", ""), "reason": mask.said}
            remarks.append(Remark("change.mask_not_used", told))
            mask = None
        masks.append(mask)
    return (masks[0], masks[1]), tuple(remarks)


def report_masks(
    pair: RasterPair, correction_px: tuple[float, float], observer: Observer, *, sampled: bool
) -> MaskReport:
    """Counts what the masks hide.

    Args:
        pair: with the masks of both dates.
        correction_px: rows and columns by which the second date is moved.
        observer: hears of the progress, and may cancel.
        sampled: look at some parts only.

    Raises:
        InputError: a mask lies elsewhere, or hides everything.
    """
    described, remarks = [], list(pair.remarks)
    for number, (date, mask) in enumerate(zip(_LABELS, pair.masks, strict=True)):
        if mask is None:
            continue
        part = SpanObserver(observer, number / 2, (number + 1) / 2)
        part.progress(0.0, "Measuring the masks of clouds")
        shift_px = ((0.0, 0.0), correction_px)[number]
        figures = measure_mask(mask, pair.grid, shift_px, part, sampled=sampled, region=pair.region)
        if figures.all_hidden and not sampled:
            raise _nothing_left(mask, _LABELS[date])
        described.append(_describe(date, mask, figures))
        remarks += _remarks(_LABELS[date], mask, figures)
    return MaskReport(tuple(described), tuple(remarks))


def _describe(date: str, mask: Mask, figures: MaskFigures) -> MaskDescription:
    return MaskDescription(
        date=date,
        path=mask.info.path,
        name=Path(mask.info.path).name,
        kind=mask.name,
        found=mask.found,
        snow=mask.snow,
        hidden_share=figures.hidden_share,
        covered_share=1.0 - figures.bare_share,
    )


def _remarks(label: str, mask: Mask, figures: MaskFigures) -> list[Remark]:
    about = {"name": Path(mask.info.path).name, "kind_label": mask.kind.label}
    code = "change.mask_found" if mask.found else "change.mask_used"
    said = [Remark(code, {"label": label, "share": figures.hidden_share, **about}, severity=INFO)]
    covered = 1.0 - figures.bare_share
    if covered < MOSTLY_COVERED:
        said.append(Remark("change.mask_part", {"name": about["name"], "share": covered}))
    if figures.strange_share > FEW_STRANGE:
        values = ", ".join(map(str, figures.strange))
        said.append(Remark("change.mask_values", {**about, "share": figures.strange_share, "values": values}))
    return said


def _nothing_left(mask: Mask, label: str) -> InputError:
    return InputError(
        ErrorCode.NO_VALID_DATA,
        "The mask {mask} hides everything of “{label}” that would be compared.",
        "Choose a date with fewer clouds or another extent, check “Kind of mask”, or turn “Find cloud masks” off.",
        mask=mask.info.path,
        label=label,
    )
