"""From a job's fields to a scorer and its encoder: the one place where they become plain values."""

from __future__ import annotations

from engine.backbones.catalogue import EncoderChoice, choose
from engine.change.scorer import Scorer
from engine.contract.jobs.change import ChangeSettings
from engine.jobs.change.pair import Pair

USE_ENCODER = ("deep", "fused")


def choose_encoder(job: ChangeSettings, pair: Pair) -> EncoderChoice:
    """Finds the encoder that a job means for this pair; none for methods that have no use for it."""
    if job.method not in USE_ENCODER:
        return EncoderChoice("", f"{job.method} needs none")
    return choose(job.encoder, pair.mapping.roles)


def build_scorer(job: ChangeSettings, pair: Pair) -> Scorer:
    """Builds the scorer that a job asks for, not yet fitted."""
    encoder = choose_encoder(job, pair)
    return Scorer(
        method=job.method,
        band_count=pair.band_count,
        normalisation=job.normalisation,
        context=job.context,
        context_px=job.context_px,
        tolerance_px=job.tolerance_px,
        encoder=encoder.path,
        without_encoder=encoder.reason,
        device=job.device,
        seed=job.seed,
    )
