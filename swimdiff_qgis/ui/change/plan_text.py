"""The plan of a run in the length of a dock: what decides whether one presses the button. The tool tip has the rest."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from ...compat import core_value
from ...contract import results
from ..common.phrases import about, filled, number, tr
from ..common.remarks_html import marked

if TYPE_CHECKING:
    from engine.contract.results.change import BandsDescription, ChangePlan, ShiftDescription
    from engine.contract.results.common import GridDescription


def read_plan(text: str) -> tuple[str, str, tuple[str, ...]]:
    """Reads a plan.

    Args:
        text: output PLAN of the plan algorithm.

    Returns:
        The short line, the long one, and remarks, each behind its sign.
    """
    plan: ChangePlan = results.answer("plan-change", json.loads(text))
    parts = (
        _grid(plan.grid),
        _bands(plan.bands),
        _shift(plan.shift),
        *([plan.encoder] if plan.encoder else []),
        *_area(plan),
        plan.device_name,
        about(plan.minutes),
        filled(tr("{:.1f} GB memory"), plan.memory_bytes / 2**30),
    )
    return " · ".join(parts), plan.text, tuple(marked(remark) for remark in plan.remarks)


def _grid(grid: GridDescription) -> str:
    """Size, cell and CRS; in the engine's words where the cell is not measured in metres, since it tells them too."""
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt or "")
    if not crs.isValid() or crs.mapUnits() != core_value("Qgis.DistanceUnit.Meters", "QgsUnitTypes.DistanceMeters"):
        return grid.text
    x, y = (math.hypot(*grid.transform[start : start + 4 : 3]) for start in (0, 1))
    cell = f"{number(x, 'g')} m" if math.isclose(x, y) else f"{number(x, 'g')} x {number(y, 'g')} m"
    text = tr("{width} x {height} px, cell {cell}, {crs}")
    return text.format(width=grid.width, height=grid.height, cell=cell, crs=crs.authid() or crs.description())


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
