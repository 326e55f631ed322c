"""The plan of a run in the length of a dock: what decides whether one presses the button. The tool tip has the rest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ...contract import results
from ..common.phrases import about, filled, number, tr
from ..common.remarks_html import marked

if TYPE_CHECKING:
    from engine.contract.results.change import BandsDescription, ChangePlan, ShiftDescription


def read_plan(text: str) -> tuple[str, str, tuple[str, ...]]:
    """Reads a plan.

    Args:
        text: output PLAN of the plan algorithm.

    Returns:
        The short line, the long one, and remarks, each behind its sign.
    """
    plan: ChangePlan = results.answer("plan-change", json.loads(text))
    parts = (
        plan.grid.text,
        _bands(plan.bands),
        _shift(plan.shift),
        *([plan.encoder] if plan.encoder else []),
        *_area(plan),
        plan.device_name,
        about(plan.minutes),
        filled(tr("{:.1f} GB memory"), plan.memory_bytes / 2**30),
    )
    return " · ".join(parts), plan.text, tuple(marked(remark) for remark in plan.remarks)


def _bands(bands: BandsDescription) -> str:
    words = {
        "name": tr("{count} {count:band|bands} by name"),
        "wavelength": tr("{count} {count:band|bands} by wavelength"),
        "colour": tr("{count} {count:band|bands} by colour"),
        "order": tr("{count} {count:band|bands} by order"),
        "chosen": tr("Bands chosen"),
    }
    return filled(words[bands.how], count=len(bands.pairs))


def _shift(shift: ShiftDescription) -> str:
    text = filled(tr("shift {:.1f} px"), shift.length_px)
    if shift.metres is not None:
        text += f" ({number(shift.metres, '.1f')} m)"
    return text + (tr(", corrected") if shift.corrected else "")


def _area(plan: ChangePlan) -> tuple[str, ...]:
    """What it is limited to; nothing where all counts."""
    limit = plan.area_of_interest
    if limit is None:
        return ()
    unit = "px" if plan.grid.crs_wkt is None else tr("ha")
    return (filled(tr("area of interest about {:,.4g} {}"), limit.area, unit),)
