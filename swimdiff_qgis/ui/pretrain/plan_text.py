"""The plan of a pretraining in the length of a dock: what decides whether one presses the button, and the rest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ...contract import errors, remarks, results
from ...texts import filled, tr
from ..common.phrases import about

if TYPE_CHECKING:
    from engine.contract.results.pretraining import PretrainingPlan


def read_plan(text: str) -> PretrainingPlan:
    """Reads the plan that the algorithm gives as JSON."""
    plan: PretrainingPlan = results.answer("plan-pretraining", json.loads(text))
    return plan


def short_plan(plan: PretrainingPlan) -> str:
    """Writes the essence in one line."""
    own_scene = plan.method_figures.get("expected_same_scene")  # of a method with a queue; others have nothing like it
    parts = (
        filled(tr("{count:,} {count:scene|scenes}"), count=plan.scenes),
        filled(tr("{count:,} {count:patch|patches}"), count=plan.patches),
        "" if own_scene is None else filled(tr("{:.1f} keys of the same scene in the queue"), own_scene),
        tr("start from: {}").format(plan.start or tr("random weights")),
        tr("bands {}").format(", ".join(plan.bands)),
        filled(tr("{count:,} {count:step|steps}"), count=plan.steps),
        about(plan.minutes),
        plan.device_name,
        filled(tr("{:.1f} GB memory"), plan.memory_bytes / 2**30),
    )
    return " · ".join(part for part in parts if part)


def warnings(plan: PretrainingPlan) -> str:
    """Writes what should be known before the start, one line each."""
    return "\n".join(f"⚠ {remarks.sentence(one, tr)}" for one in plan.remarks if one.severity != remarks.INFO)


def whole_plan(plan: PretrainingPlan) -> str:
    """Writes everything, for a tool tip."""
    said = (remarks.sentence(one, tr) for one in plan.remarks if one.severity == remarks.INFO)
    kept = tr("It can be stopped and resumed at any time.")
    return "\n".join((remarks.sentence(plan.text, tr), kept, *said))


def verdict(folder: Path) -> str:
    """Writes whether the encoder of a finished training is better than its start; nothing where that is not known."""
    try:
        found = results.read_result(results.pretraining.PretrainingResult, folder / results.common.RESULT)
    except errors.SwimdiffError:
        return ""
    return "\n".join(remarks.sentence(one, tr) for one in found.remarks if one.code in remarks.pretraining.VERDICTS)
