"""Scores of labelled pairs, computed as the job does and kept, so that work on thresholds does not score again."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.change_pairs import LabelledPair
from benchmarks.common import ROOT
from engine.change.detection import DetectionSettings, PairPlan
from engine.observer import SilentObserver
from engine.pieces.pair import score_pair
from engine.raster.describe import fingerprint
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool

KEPT = ROOT / "build" / "change_scores"
# What decides a score. Whatever of it is edited, the pairs are scored again; the threshold's own modules are left out.
SOURCES = ("change", "backbones", "raster")
WITHOUT = ("doubts", "edges", "evidence", "likeness", "marks", "support", "threshold")


def source_digest() -> str:
    """Names the state of the code that scores."""
    digest = hashlib.sha256()
    for part in SOURCES:
        for path in sorted((ROOT / "engine" / part).rglob("*.py")):
            if not path.stem.startswith(WITHOUT):
                digest.update(path.read_bytes())
    return digest.hexdigest()


def scores_of(one: LabelledPair, settings: DetectionSettings, encoder: str, code: str) -> npt.NDArray[np.float32]:
    """Raw scores [H, W], NaN where there is no data: kept ones, or computed now and kept.

    Args:
        one: the pair.
        settings: of the job.
        encoder: as the job takes it.
        code: what `source_digest` gives.
    """
    plan = PairPlan.make(one.pair, settings, encoder)
    prints = [fingerprint(info.path) for info in (one.pair.before, one.pair.after)]
    parts = [code, asdict(settings), plan.encoder.identity, prints]
    key = hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]
    path = KEPT / f"{one.pair.name}-{settings.method}-{key}.npy"
    if not path.is_file():
        raw = _score(plan)
        KEPT.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{os.getpid()}.npy")
        np.save(fresh, raw)
        os.replace(fresh, path)
    kept: npt.NDArray[np.float32] = np.load(path)
    return kept


def _score(plan: PairPlan) -> npt.NDArray[np.float32]:
    observer, shape = SilentObserver(), plan.pair.grid.shape
    shift = plan.find_shift(observer) if plan.settings.correct_shift else None
    with tempfile.TemporaryDirectory(prefix="swimdiff-") as folder, Spool.open(Path(folder), shape, "") as spool:
        score_pair(plan, shift, spool, observer, observer)
        raw: npt.NDArray[np.float32] = spool.read(Window(0, 0, *shape))
    return raw
