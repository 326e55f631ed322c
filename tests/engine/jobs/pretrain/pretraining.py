"""Small images to pretrain on, and settings with which a run takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.contract.errors import JobCancelled
from engine.contract.remarks.texts import fill
from engine.contract.results.pretraining import PretrainingAnswer, PretrainingPlan
from engine.jobs import run_named
from engine.observer import Observer, SilentObserver
from tests.engine.jobs.conftest import scene, write_raster

STEPS = 5
SETTINGS: dict[str, Any] = {
    "bands": "1,2,3",
    "backbone": "resnet18",
    "patch_px": 32,
    "batch_size": 8,
    "steps": STEPS,
    "denoiser_width": 8,
    "log_steps": 1,
    "checkpoint_steps": 2,
    "threads": 1,
    "device": "cpu",
}
NOT_PLANNED = ("log_steps", "checkpoint_steps")
PATCHES = 75  # 25 of 32 px in each of three images of 160 px


def images(folder: Path, count: int = 3, edge_px: int = 160) -> Path:
    """Writes some images into a folder; each is a scene."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        write_raster(folder / f"scene{number}.tif", scene(number, 4, edge_px, edge_px))
    return folder


def pretrain(sources: Path, out: Path, observer: Observer | None = None, **more: Any) -> PretrainingAnswer:
    """Runs the job."""
    values = {**SETTINGS, "sources": str(sources), "out": str(out), **more}
    answer: PretrainingAnswer = run_named("pretrain", values, observer or SilentObserver())
    return answer


def plan(sources: Path, **more: Any) -> PretrainingPlan:
    """Runs the job that says what the other would do."""
    values = {**{name: value for name, value in SETTINGS.items() if name not in NOT_PLANNED}, **more}
    answer: PretrainingPlan = run_named("plan-pretraining", {**values, "sources": str(sources)}, SilentObserver())
    return answer


def arguments(sources: Path, out: Path, **more: Any) -> list[str]:
    """The same for the command line."""
    flags = [
        part for name, value in {**SETTINGS, **more}.items() for part in (f"--{name.replace('_', '-')}", str(value))
    ]
    return ["pretrain", str(sources), "--out", str(out), *flags]


class Stopper(SilentObserver):
    """Keeps the log and the progress, and cancels or does something else once a step is reported.

    Args:
        step: at which.
        act: what to do; None cancels.
    """

    def __init__(self, step: int | None = None, act: Callable[[], object] | None = None) -> None:
        self.lines: list[str] = []
        self.steps: list[int] = []
        self.fractions: list[float] = []
        self._step, self._act, self._stop = step, act, False

    def metric(self, name: str, value: float, step: int) -> None:
        if name != "loss":
            return
        self.steps.append(step)
        if step == self._step:
            if self._act is None:
                self._stop = True
            else:
                self._act()

    def log(self, level: str, text: str, /, **values: object) -> None:
        text = fill(text, values)
        self.lines.append(text)

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        self.fractions.append(fraction)

    def cancelled(self) -> bool:
        return self._stop


def stopped_after(sources: Path, out: Path, step: int, **more: Any) -> None:
    """Runs the job and pauses it; a checkpoint of the step after `step` stands then."""
    with pytest.raises(JobCancelled):
        pretrain(sources, out, Stopper(step), **more)


def nodata_image(path: Path) -> Path:
    """An image without a pixel of data."""
    return write_raster(path, np.zeros((4, 160, 160)), nodata=0)
