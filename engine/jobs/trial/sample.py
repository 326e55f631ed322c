"""`sample`: makes a synthetic pair with truth to try everything on."""

from __future__ import annotations

from pathlib import Path

from engine.contract.jobs.trial import Sample
from engine.contract.results.trial import SampleAnswer
from engine.observer import Observer
from engine.sample import make_pair


def run(job: Sample, observer: Observer) -> SampleAnswer:
    """Writes the pair and returns its paths."""
    return make_pair(Path(job.out), job.size_px, job.seed, observer)
