"""How long a job will take, from what the jobs before it took."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from tools.encoder_gpu.jobs import GpuJob

# assumed, until the first job of a kind is done: images a second of one worker among several, without and with
# diffusion
IMAGES_PER_SECOND = {False: 4000.0, True: 2500.0}
# assumed likewise: seconds
MEASURES_S = {"scenes": 15.0, "eurosat": 10.0, "ucmerced": 5.0, "change-frozen": 25.0, "change-tuned": 60.0}
START_UP_S = 3.0


class Estimates:
    """Learns from each job that is done."""

    def __init__(self) -> None:
        self._speeds: dict[bool, list[float]] = {False: [], True: []}
        self._measures: dict[str, list[float]] = {}

    def learn(self, job: GpuJob, known: Mapping[str, Any]) -> None:
        """Takes what is written about a job; one that ran alone says nothing about one among several."""
        images, seconds = known["steps"] * known["batch_size"], known["train_seconds"]
        if job.trained and not job.alone and images > 0 and seconds > START_UP_S:
            self._speeds[_denoises(job)].append(images / (seconds - START_UP_S / 2))
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
        seen = self._speeds[_denoises(job)][-6:]
        speed = sorted(seen)[len(seen) // 3] if seen else IMAGES_PER_SECOND[_denoises(job)]
        view = float(fields.get("view_px", 64)) / 64.0
        training = steps * batch_size / speed * (1.0 if seen else view * view) if job.trained else 0.0
        return START_UP_S + training + sum(self._measure(name) for name in job.measures)

    def _measure(self, name: str) -> float:
        seen = self._measures.get(name, [])
        return max(seen[-4:]) if seen else MEASURES_S[name.partition(":")[0]]


def _denoises(job: GpuJob) -> bool:
    return bool(job.pretrain_fields().get("diffusion", True))


def _steps(fields: Mapping[str, Any], patch_count: int, batch_size: float) -> float:
    return math.ceil(float(fields.get("epochs", 200)) * patch_count / batch_size)
