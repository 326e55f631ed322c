"""The plan of a run in the length of a dock: what decides whether one presses the button. The tool tip has the rest."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from .phrases import tr


def about(minutes: float) -> str:
    """Says how long something takes."""
    seconds = 60.0 * minutes
    if seconds < 50:
        return tr("about {} s").format(max(5, 5 * round(seconds / 5)))
    if minutes < 90:
        return tr("about {} min").format(max(1, round(minutes)))
    return tr("about {:.1f} h").format(minutes / 60)


@dataclass(frozen=True)
class PretrainingPlan:
    """A plan of a pretraining, as the dock shows it.

    Args:
        short: what decides whether one presses the button.
        whole: all of it in one line.
        warnings: in plain words.
        steps: of the whole training; 0 where unknown.
    """

    short: str
    whole: str
    warnings: tuple[str, ...] = ()
    steps: int = 0


def read_pretraining_plan(results: dict[str, Any]) -> PretrainingPlan:
    """Reads the outputs of the plan algorithm: TEXT, the plan in one long line, and PLAN, the same as JSON."""
    whole = str(results.get("TEXT", ""))
    try:
        plan = json.loads(results.get("PLAN") or "{}")
        warnings = tuple(str(text) for text in plan.get("warnings", ()))
    except (ValueError, TypeError, AttributeError):
        return PretrainingPlan(whole, whole)
    try:
        whole = "\n".join([whole, *(str(text) for text in plan.get("sentences", ()))])
        return PretrainingPlan(" · ".join(_pretraining_parts(plan)), whole, warnings, int(plan["steps"]))
    except (KeyError, TypeError, ValueError, AttributeError):  # an engine that says it otherwise
        return PretrainingPlan(whole, whole, warnings)


def _own_scene(plan: dict[str, Any]) -> tuple[str, ...]:
    """What a method with a queue says; others have nothing like it."""
    if "expected_same_scene" not in plan:
        return ()
    return (tr("{:.1f} keys of the same scene in the queue").format(float(plan["expected_same_scene"])),)


def _pretraining_parts(plan: dict[str, Any]) -> tuple[str, ...]:
    scenes, patches = int(plan["scenes"]), int(plan["patches"])
    return (
        tr("1 scene") if scenes == 1 else tr("{} scenes").format(f"{scenes:,}"),
        tr("{} patches").format(f"{patches:,}"),
        *_own_scene(plan),
        tr("bands {}").format(", ".join(str(band) for band in plan["bands"])),
        tr("{} steps").format(f"{int(plan['steps']):,}"),
        about(float(plan["minutes"])),
        str(plan["device"]).partition(",")[0],
        tr("{:.1f} GB memory").format(float(plan["memory_bytes"]) / 2**30),
    )
