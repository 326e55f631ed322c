"""How long a job will take, from what the jobs before it took."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from tools.encoder_gpu.jobs import GpuJob

PLAIN, DIFFUSION, CMID = "plain", "diffusion", "cmid"  # kinds of training, by what a step costs
# Until the first job of a kind is done, as seen on an H100: images a second of 64 px of one worker among four. One
# alone does 8,200 and 4,500. That of CMID is assumed.
IMAGES_PER_SECOND = {PLAIN: 5500.0, DIFFUSION: 3500.0, CMID: 2000.0}
# On one core of a CPU, which does not share: assumed.
CPU_IMAGES_PER_SECOND = {PLAIN: 30.0, DIFFUSION: 20.0, CMID: 15.0}
# What cuDNN takes to choose its ways, in each process and for each kind of training, on a machine that has just begun.
WARM_UP_S = 50.0
# Seconds of a measure, seen among four workers (5 to 40 for the first ones); those of tuning are assumed.
MEASURES_S = {"scenes": 60.0, "eurosat": 20.0, "ucmerced": 10.0, "change-frozen": 70.0, "change-tuned": 150.0}
START_UP_S = 3.0


class Estimates:
    """Learns from each job that is done.

    Args:
        on_gpu: whether the jobs run on a GPU.
    """

    def __init__(self, on_gpu: bool = True) -> None:
        self._first = IMAGES_PER_SECOND if on_gpu else CPU_IMAGES_PER_SECOND
        self._warm_up_s = WARM_UP_S if on_gpu else 0.0
        self._speeds: dict[str, list[float]] = {kind: [] for kind in IMAGES_PER_SECOND}
        self._measures: dict[str, list[float]] = {}

    def learn(self, job: GpuJob, known: Mapping[str, Any]) -> None:
        """Takes what is written about a job; one that ran alone says nothing about one among several."""
        speed = known.get("images_per_second", 0.0)  # without the warm-up
        if job.trained and not job.alone and speed > 0:
            self._speeds[_kind(job)].append(speed * _area(job))
        for name, took_s in known["measure_seconds"].items():
            self._measures.setdefault(name, []).append(took_s)

    def seconds(self, job: GpuJob, patch_count: int) -> float:
        """Of a job, a little more than it will probably be.

        Args:
            job: to be done.
            patch_count: of its corpus.
        """
        fields = job.pretrain_fields()
        batch_size = float(fields.get("batch_size", 256))
        steps = float(fields["steps"]) if "steps" in fields else _steps(fields, patch_count, batch_size)
        seen = self._speeds[_kind(job)][-6:]
        speed = sorted(seen)[len(seen) // 3] if seen else self._first[_kind(job)]
        training = steps * batch_size / speed * _area(job) if job.trained else 0.0
        warm_up = 0.0 if seen or not job.trained else self._warm_up_s
        return START_UP_S + warm_up + training + sum(self._measure(name) for name in job.measures)

    def _measure(self, name: str) -> float:
        seen = self._measures.get(name, [])
        return max(seen[-4:]) if seen else MEASURES_S[name.partition(":")[0]]


def _kind(job: GpuJob) -> str:
    fields = job.pretrain_fields()
    if fields.get("method") == "cmid":
        return CMID
    return DIFFUSION if fields.get("diffusion", True) else PLAIN


def _area(job: GpuJob) -> float:
    """Of a view, in those of 64 px."""
    edge = float(job.pretrain_fields().get("view_px", 64)) / 64.0
    return edge * edge


def _steps(fields: Mapping[str, Any], patch_count: int, batch_size: float) -> float:
    return math.ceil(float(fields.get("epochs", 200)) * patch_count / batch_size)
