"""Says what detect-change would do."""

from __future__ import annotations

from .common.plan import PlanAlgorithm


class PlanChange(PlanAlgorithm):
    """swimdiff:planchange."""

    job_name = "plan-change"
    label = "Plan of a change detection"
    group_label = "Change"
