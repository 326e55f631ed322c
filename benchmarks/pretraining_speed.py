"""What does the training loop cost beyond its step, a method beyond MoCo v2, and what does a second process give?

    .venv/bin/python -m benchmarks.pretraining_speed [--data SOURCE ...] [--method cmid] [--batch 64] [--steps 8]
        [--repeats 3]

Two minutes: --batch 16 --steps 4 --repeats 1. What is compared takes turns, in an order that is reversed each time; the
figures are medians over the repeats, in parentheses the least and the most. Without --data, on rasters made for it.

The loop is the job's own: patches from the packed file, augmentation, checks, log, checkpoints. A checkpoint and the
log's measure of the gradients come once in hundreds of steps; they are timed alone and counted in that proportion.
"""

from __future__ import annotations

import argparse
import dataclasses
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import harmonic_mean, median
from typing import Any

import torch

from benchmarks.common import ROOT, make_pair
from engine import __version__
from engine.backbones.device import describe_device, fast_precision, pick_device
from engine.contract.jobs.pretraining import Pretrain
from engine.data.batch import TensorBatch
from engine.data.store import PatchStore
from engine.jobs.pretrain.plan import TrainingPlan, plan_training, share_threads
from engine.jobs.pretrain.settings import source_list
from engine.methods.base import Method
from engine.methods.cmid.settings import PRESETS as CMID_PRESETS
from engine.methods.registry import METHODS
from engine.methods.swimdiff.settings import PRESETS
from engine.observer import SilentObserver
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import Processes, alone
from engine.train.loop import CHECKPOINT_S, NORM_LOG_LINES, Loop, LoopSettings
from engine.train.optimise import Optimiser
from engine.train.randomness import step_generator
from engine.train.recorder import Recorder, read_rows
from engine.train.state import State, capture

PARTS = ("loop", "method", "processes")
LOOP_TO_REACH, METHOD_TO_REACH, PROCESSES_TO_REACH = 0.90, 1.8, 0.90
RASTER_PX = 1024
STRIDE_PX = 32  # 1,922 patches in the two rasters
JOB_STEPS = 100_000  # length of the run that the measured steps are taken from
MOST_STEPS = 150  # with more, a block would hold a measure of the gradients


@dataclass(frozen=True)
class Seconds:
    """A stretch of time by the clock, and computing time of this process with all its threads."""

    clock: float
    computing: float

    def __sub__(self, other: Seconds) -> Seconds:
        return Seconds(self.clock - other.clock, self.computing - other.computing)

    def __add__(self, other: Seconds) -> Seconds:
        return Seconds(self.clock + other.clock, self.computing + other.computing)

    def __truediv__(self, number: float) -> Seconds:
        return Seconds(self.clock / number, self.computing / number)


def now() -> Seconds:
    """The present."""
    return Seconds(time.perf_counter(), time.process_time())


def timed(work: Callable[[], object]) -> Seconds:
    """Times one call."""
    started = now()
    work()
    return now() - started


class TimedCheckpoints(Checkpoints):
    """Checkpoints that remember how long the last one took."""

    last = Seconds(0.0, 0.0)

    def write(self, state: State) -> Path:
        """Writes a checkpoint."""
        started = now()
        try:
            return super().write(state)
        finally:
            self.last = now() - started


@dataclass
class Table:
    """Rows of figures."""

    rows: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, question: str, values: Sequence[float], to_reach: str = "") -> None:
        """Adds the median of some repeats."""
        around = f" ({min(values):.3g} to {max(values):.3g})" if len(values) > 1 else ""
        self.rows.append((question, f"{median(values):.3g}{around}", to_reach))

    def show(self) -> None:
        """Prints it."""
        for row in (("question", "figure", "to reach"), ("---", "---", "---"), *self.rows):
            print("| " + " | ".join(row) + " |")


class FixedBatch:
    """The bare step of a method: forward, backward, optimisers, queue; always on one batch that is there already."""

    def __init__(self, plan: TrainingPlan, batch: TensorBatch, device: torch.device) -> None:
        self._settings, self._batch, self._device = plan.settings, batch, device
        self.method: Method[Any] = plan.method(device).train()
        self._optimiser: Optimiser = plan.optimiser(self.method)

    def run(self, steps: int) -> Seconds:
        """Seconds a step."""
        return timed(lambda: self._steps(steps)) / steps

    def norms(self) -> Seconds:
        """Seconds of the log's measure of the gradients."""
        generator = step_generator(self._device, self._settings.method.seed, 0)
        with fast_precision(self._device):
            return timed(lambda: self.method.gradient_norms(self._batch, generator))

    def _steps(self, steps: int) -> None:
        for step in range(steps):
            generator = step_generator(self._device, self._settings.method.seed, step)
            with fast_precision(self._device):
                output = self.method(self._batch, generator)
            output.loss.backward()
            self._optimiser.step(step)
            self.method.after_step(0.0)
        float(output.loss.detach())  # waits for a GPU


class WholeLoop:
    """The loop as the job builds it."""

    def __init__(self, job: Pretrain, plan: TrainingPlan, store: PatchStore, processes: Processes) -> None:
        self._job, self._settings, self._processes = job, plan.settings, processes
        self._loader = plan.loader(store, processes)
        self._method = plan.method(processes.device)
        self._optimiser = plan.optimiser(self._method)
        folder = Path(job.out)
        self._checkpoints = TimedCheckpoints(
            folder / "checkpoints", Identity(plan.settings.flat(), plan.patches.key, __version__)
        )
        self._recorder = Recorder(folder / "metrics.csv")
        self.batch = self._loader.batch(0)

    def run(self, steps: int, norms: Seconds) -> tuple[Seconds, float]:
        """Seconds a step, with the due share of a checkpoint and of the measure of the gradients; share of waiting.

        What a run costs once, at its beginning and its end, is that of a run of one step, and taken off.

        Args:
            steps: of this block.
            norms: seconds of the measure of the gradients.
        """
        once, _ = self._block(1)
        whole, waiting_share = self._block(1 + steps)
        step, job = (whole - once) / steps, self._job
        checkpoint = self._checkpoints.last / min(job.checkpoint_steps, CHECKPOINT_S / max(step.clock, 1e-9))
        return step + checkpoint + norms / (NORM_LOG_LINES * job.log_steps), waiting_share

    def _block(self, steps: int) -> tuple[Seconds, float]:
        """Seconds of a run, without its checkpoint; share of waiting."""
        job, settings = self._job, self._settings
        first_step = job.log_steps  # at the first log line the gradients are measured; this begins after it
        loop = Loop(
            self._method,
            self._optimiser,
            self._loader,
            LoopSettings(
                first_step + steps,
                settings.batch_size,
                settings.accumulation,
                job.log_steps,
                job.checkpoint_steps,
                settings.method.seed,
            ),
            self._processes,
            self._checkpoints,
            self._recorder,
            SilentObserver(),
        )
        loop.resume(capture(self._method, self._optimiser, first_step, 1.0))
        started = now()
        summary = loop.run()
        taken = now() - started - self._checkpoints.last
        self._checkpoints.remove()
        return taken, summary.waiting_share


def measure_steps(job: Pretrain, given: argparse.Namespace, table: Table) -> None:
    """Loop, bare step and MoCo v2's bare step, in turns."""
    processes = alone(pick_device(job.device))
    plan = _with_queue(job)
    plain = _with_queue(dataclasses.replace(job, method="swimdiff", scene_labels="none", diffusion=False))
    patches, settings, method = plan.patches, plan.settings, plan.settings.method
    print(
        f"{describe_device(processes.device)}; {patches.count} patches in {patches.scene_count} scenes, "
        f"{patches.band_count} bands; {method.card_text}; {method.backbone}, batch {settings.batch_size}, views of "
        f"{method.view_px} px; {given.repeats} x {given.steps} steps"
    )
    with closing(PatchStore.open(patches, Path(job.out) / "cache", SilentObserver())) as store:
        loop = WholeLoop(job, plan, store, processes)
        full = FixedBatch(plan, loop.batch, processes.device)
        moco = FixedBatch(plain, plain.loader(store, processes).batch(0), processes.device)
        full.run(1)
        moco.run(1)
        norms = full.norms()
        loop.run(1, norms)
        found: dict[str, list[Seconds]] = {"loop": [], "step": [], "moco": []}
        waiting: list[float] = []

        def run_loop() -> Seconds:
            step, share = loop.run(given.steps, norms)
            waiting.append(share)
            return step

        turns: list[tuple[str, Callable[[], Seconds]]] = [("step", lambda: full.run(given.steps))]
        if "loop" in given.parts:
            turns.insert(0, ("loop", run_loop))
        if "method" in given.parts:
            turns.append(("moco", lambda: moco.run(given.steps)))
        for repeat in range(given.repeats):
            for name, turn in turns if repeat % 2 == 0 else reversed(turns):
                found[name].append(turn())
    name = job.method
    table.add(f"{name} on one fixed batch, images/s", [settings.batch_size / step.clock for step in found["step"]])
    for kind in ("clock", "computing"):
        times = {name: [getattr(step, kind) for step in steps] for name, steps in found.items()}
        by = "by the clock" if kind == "clock" else "by computing time of all threads"
        if times["loop"]:
            ratios = [bare / whole for bare, whole in zip(times["step"], times["loop"], strict=True)]
            target = f"{LOOP_TO_REACH:.2f}" if kind == "clock" else ""
            table.add(f"images/s of the loop over the same step on one fixed batch, {by}", ratios, target)
        if times["moco"]:
            ratios = [own / other for own, other in zip(times["step"], times["moco"], strict=True)]
            target = f"at most {METHOD_TO_REACH:g}" if kind == "clock" and name == "swimdiff" else ""
            table.add(f"{name} step over MoCo v2 step, {by}", ratios, target)
    if waiting:
        table.add("share of the loop's time waiting for data", waiting)


def _with_queue(job: Pretrain) -> TrainingPlan:
    """The plan of a job; few patches would shorten the queue, which is part of what a step costs."""
    plan = plan_training(job, SilentObserver())
    preset = (CMID_PRESETS if job.method == "cmid" else PRESETS)[job.preset]
    queue_size = preset.queue_size if job.queue_size is None else job.queue_size
    method: Any = plan.settings.method
    settings = dataclasses.replace(plan.settings, method=dataclasses.replace(method, queue_size=queue_size))
    return dataclasses.replace(plan, settings=settings)


def pretrain_command(job: Pretrain, out: Path, batch: int, steps: int, processes: int) -> list[str]:
    """The command line of a run with one thread a process, of three thirds to measure after a start of two more."""
    log_steps = max(1, round(steps / 3))
    start = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"] if processes > 1 else []
    values: dict[str, object] = {
        "out": out,
        "method": job.method,
        "preset": job.preset,
        "batch-size": batch,
        "view-px": job.view_px,
        "stride-px": job.stride_px,
        "steps": 5 * log_steps,
        "log-steps": log_steps,
        "device": "cpu",
        "threads": 1,
    }
    flags = [word for name, value in values.items() if value is not None for word in (f"--{name}", str(value))]
    return [sys.executable, *start, "-m", "engine", "pretrain", *source_list(job), *flags, "--quiet"]


def images_per_second(commands: Sequence[list[str]], outs: Sequence[Path]) -> float:
    """Runs commands at the same time, and sums their images per second once they are under way.

    Raises:
        RuntimeError: where one fails.
    """
    running = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) for command in commands]
    if any([process.wait() for process in running]):
        raise RuntimeError(f"{' '.join(commands[0])} failed")
    # The first log line is of a cold start; the second holds the measure of the gradients.
    return sum(
        harmonic_mean([row["images_per_second"] for row in read_rows(out / "metrics.csv")[1][2:]]) for out in outs
    )


def measure_processes(job: Pretrain, given: argparse.Namespace, table: Table) -> None:
    """One process, two as one run, and two runs that know nothing of each other, through the command line."""
    folder = Path(job.out) / "processes"
    batch = given.batch
    kinds: dict[str, tuple[int, int, int]] = {  # runs at the same time, processes each, batch of a run
        "one": (1, 1, batch),
        "two, the same batch": (1, 2, batch),
        "two, the same batch each": (1, 2, 2 * batch),
        "side by side": (2, 1, batch),
    }
    found: dict[str, list[float]] = {name: [] for name in kinds}
    for repeat in range(given.repeats):
        for name in list(kinds) if repeat % 2 == 0 else reversed(kinds):
            runs, processes, size = kinds[name]
            outs = [folder / f"{repeat}-{name.replace(' ', '-').replace(',', '')}-{run}" for run in range(runs)]
            commands = [pretrain_command(job, out, size, given.steps, processes) for out in outs]
            found[name].append(images_per_second(commands, outs))
    table.add("one process with one thread, through the command line, images/s", found["one"])

    def ratios(name: str) -> list[float]:
        return [other / (2 * one) for other, one in zip(found[name], found["one"], strict=True)]

    table.add(
        f"two processes with one thread each, {batch} images each, over twice one process with {batch}",
        ratios("two, the same batch each"),
        f"{PROCESSES_TO_REACH:.2f}",
    )
    table.add(f"the same, the batch of {batch} shared out", ratios("two, the same batch"))
    table.add(
        "two runs side by side that share nothing, over twice one: what the machine gives", ratios("side by side")
    )


def main() -> None:
    """Prints one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", nargs="+", default=[], help="rasters, folders or zips; none: made for it")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--method", choices=METHODS, default="swimdiff")
    parser.add_argument("--preset", choices=PRESETS, default="laptop-overnight", help="decides the denoiser")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--view", type=int, default=None, help="edge of the views in pixels; none: 64")
    parser.add_argument("--stride", type=int, default=STRIDE_PX, help="distance of the patches in pixels")
    parser.add_argument("--steps", type=int, default=8, help=f"of a block, up to {MOST_STEPS}")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0, help="of loop and method; 0: one for each core")
    parser.add_argument("--device", default="cpu", help="of loop and method")
    given = parser.parse_args()
    if not 1 <= given.steps <= MOST_STEPS or given.repeats < 1:
        parser.error(f"--steps must be between 1 and {MOST_STEPS}, --repeats 1 or more")
    table = Table()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not given.data:
            make_pair(folder / "rasters", RASTER_PX, RASTER_PX, bands=3)
        job = Pretrain(
            sources="\n".join(given.data) or str(folder / "rasters"),
            out=str(folder / "run"),
            method=given.method,
            preset=given.preset,
            stride_px=given.stride,
            batch_size=given.batch,
            view_px=given.view,
            steps=JOB_STEPS,
            device=given.device,
            threads=given.threads,
        )
        Path(job.out).mkdir()
        share_threads(job.threads)
        if {"loop", "method"} & set(given.parts):
            measure_steps(job, given, table)
        if "processes" in given.parts:
            measure_processes(job, given, table)
    table.show()


if __name__ == "__main__":
    main()
