"""From a job's fields to a scorer: the one place where they become plain values."""

from __future__ import annotations

from engine.change.scorer import Scorer
from engine.contract.jobs import ChangeSettings
from engine.jobs.pair import Pair


def build_scorer(job: ChangeSettings, pair: Pair) -> Scorer:
    """Builds the scorer that a job asks for, not yet fitted."""
    return Scorer(
        method=job.method,
        band_count=pair.band_count,
        normalisation=job.normalisation,
        context=job.context,
        context_px=job.context_px,
        tolerance_px=job.tolerance_px,
        encoder=job.encoder,
        device=job.device,
        seed=job.seed,
    )
