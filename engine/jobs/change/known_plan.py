"""`plan-change` of a pair that was planned before: the same answer, without opening it or loading torch.

A dialog asks for a plan whenever a choice is touched, and most choices are touched back and forth.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform

from engine.backbones.catalogue import MODELS, resource
from engine.contract.jobs.change import PlanChange
from engine.contract.parameters import fingerprint_text
from engine.contract.results import Misfit, from_json, to_json
from engine.contract.results.change import ChangePlan
from engine.files.known import Known, siblings
from engine.observer import Observer
from engine.raster.catalogue import is_item
from engine.raster.describe import fingerprint
from engine.raster.masks.beside import mask_beside

KIND = "plan"
# What decides how scores are cut and shown, and not what a plan says.
NOT_IN_PLAN = (
    "threshold", "false_alarm_rate", "percentile", "minimum_area_px", "before_date", "after_date",
)  # fmt: skip


def run(job: PlanChange, observer: Observer) -> ChangePlan:
    """Says what detect-change would do, as it was measured when the same was asked before, or measured now."""
    decides = _what_decides(job)
    known = Known()
    kept = None if decides is None else known.get(KIND, decides)
    if kept is not None:
        with contextlib.suppress(Misfit, ValueError):  # what cannot be read is measured again
            return from_json(ChangePlan, json.loads(kept))
    # Imported late: it brings torch along.
    from engine.jobs.change.plan_change import run as measure

    plan = measure(job, observer)
    if decides is not None:
        known.put(KIND, decides, json.dumps(to_json(plan)).encode())
    return plan


def _what_decides(job: PlanChange) -> object | None:
    """All that a plan depends on: the job, the content of its files, what lies beside them, and this machine.

    Returns:
        None where a file may refer to others, or cannot be seen whole.
    """
    images = [job.before, job.after]
    if job.allow_indirect or any(map(is_item, images)):
        return None
    named = [*images, job.before_mask, job.after_mask, job.area_of_interest, job.encoder]
    paths = [path for path in named if os.path.isfile(path)]
    masks = [found.path for found in map(mask_beside, images) if found is not None]
    # A layer may stand in several files, as a shapefile or a GeoPackage with its log do.
    around = [siblings(path) for path in (*paths, *masks, str(resource(MODELS, "any")))]
    if not set(images) <= set(paths) or any(files is None for files in around):
        return None
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return [
        fingerprint_text(job, NOT_IN_PLAN),
        os.getcwd(),
        [fingerprint(path) for path in (*paths, *masks)],
        around,
        [platform.node(), cores, os.environ.get("CUDA_VISIBLE_DEVICES")],
    ]
