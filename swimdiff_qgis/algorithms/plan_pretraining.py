"""Says what pretrain would do."""

from __future__ import annotations

from .common.plan import PlanAlgorithm


class PlanPretraining(PlanAlgorithm):
    """swimdiff:planpretraining."""

    job_name = "plan-pretraining"
    label = "Plan of a pretraining"
    group_label = "Encoders"
