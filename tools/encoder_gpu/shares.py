"""Shares the jobs out among workers by their order, keeps the deadline, and writes down each result at once."""

from __future__ import annotations

import json
import multiprocessing
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path

from engine.backbones.device import pick_device
from tools.encoder_gpu.contents import Packed
from tools.encoder_gpu.corpora import learned
from tools.encoder_gpu.delivery import RESULTS, deliver
from tools.encoder_gpu.estimates import Estimates
from tools.encoder_gpu.jobs import GpuJob
from tools.encoder_gpu.worker import Said, Task, serve

PAUSE_S = 12.0  # before the end: trainings pause, and what is there is delivered
DELIVER_S = 4.0
POLL_S = 0.5


def kind_of(device: str) -> str:
    """Gives cuda, mps or cpu; asked in a process of its own, since one that has begun with CUDA cannot be forked.

    Args:
        device: as the engine takes it.
    """
    with multiprocessing.get_context("fork").Pool(1) as pool:
        return pool.apply(_kind, (device,))


def _kind(device: str) -> str:
    return pick_device(device).type


@dataclass
class Worker:
    """A process and what it does."""

    process: ForkProcess
    connection: Connection
    job: GpuJob | None = None


@dataclass
class Shares:
    """A run.

    Args:
        packed: what was unpacked.
        work: folder for checkpoints and kept encoders.
        out: takes what is given back.
        say: takes a line for the log.
        end_s: when all must be written, on the monotonic clock.
        device: as the engine takes it.
        worker_count: of the processes.
    """

    packed: Packed
    work: Path
    out: Path
    say: Callable[[str], None]
    end_s: float
    device: str
    worker_count: int
    done: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    paused: list[str] = field(default_factory=list)
    _workers: list[Worker] = field(default_factory=list)
    _estimates: Estimates = field(init=False)
    _counts: dict[tuple[str, bool], int] = field(default_factory=dict)
    _begun: bool = False

    def __post_init__(self) -> None:
        self._estimates = Estimates(on_gpu=kind_of(self.device) != "cpu")

    def expected_s(self, jobs: Sequence[GpuJob]) -> float:
        """What is left of the jobs will take, if each worker has as much to do as the others."""
        return sum(self._seconds(job) for job in jobs if job.name not in self.done) / self.worker_count

    def run(self, jobs: Sequence[GpuJob]) -> None:
        """Does all jobs that the time suffices for, and delivers.

        Args:
            jobs: the most important first; those in `done` are left out.
        """
        waiting = [job for job in jobs if job.name not in self.done]
        kept = [job.name for job in jobs if job.keep]
        try:
            for _ in range(min(self.worker_count, max(1, len(waiting)))):
                self._workers.append(self._fork())
            while time.monotonic() < self.end_s - DELIVER_S:
                self._share(waiting)
                if not any(worker.job for worker in self._workers):
                    break
                if self._listen():
                    deliver(self.work, self.out, kept)
        finally:
            unfinished = self.paused + [worker.job.name for worker in self._workers if worker.job]
            for worker in self._workers:
                worker.process.kill()
            left_out = self._deliver(kept, unfinished)
        self.say(f"done {len(self.done)}, failed {len(self.failed)}; unfinished: {', '.join(unfinished) or 'none'}")
        self.say(f"not begun: {', '.join(job.name for job in waiting) or 'none'}")
        if left_out:
            self.say(f"no room in what goes back for: {', '.join(left_out)}")

    def _deliver(self, kept: Sequence[str], unfinished: Sequence[str]) -> list[str]:
        """Writes what goes back; a checkpoint that cannot be written keeps no encoder from going."""
        try:
            return deliver(self.work, self.out, kept, unfinished)
        except Exception:
            self.say(f"checkpoints do not go back:\n{traceback.format_exc()}")
            return deliver(self.work, self.out, kept)

    def _fork(self) -> Worker:
        context = multiprocessing.get_context("fork")
        here, there = context.Pipe()
        process = context.Process(
            target=serve,
            args=(there, self.packed, self.work, self.device, self.worker_count),
            daemon=True,
        )
        process.start()
        there.close()
        return Worker(process, here)

    def _share(self, waiting: list[GpuJob]) -> None:
        """Gives each idle worker the first job that can begin now and end in time."""
        for worker in self._workers:
            if worker.job is not None:
                continue
            job = self._next(waiting)
            if job is None:
                return
            waiting.remove(job)
            worker.job, self._begun = job, True
            self.say(f"{job.name}: begins, about {self._seconds(job):.0f} s")
            worker.connection.send(Task(job, self.end_s - PAUSE_S))

    def _next(self, waiting: Sequence[GpuJob]) -> GpuJob | None:
        running = [worker.job for worker in self._workers if worker.job is not None]
        if any(job.alone for job in running):
            return None
        left_s = self.end_s - PAUSE_S - time.monotonic()
        for job in waiting:
            if job.after is not None and job.after not in self.done:
                continue
            # The first one begins however long it takes: it goes on in the next run, so runs of any length get there.
            if self._begun and self._seconds(job) > left_s:
                continue
            return None if job.alone and running else job
        return None

    def _seconds(self, job: GpuJob) -> float:
        key = (job.corpus, job.whole)
        if key not in self._counts:
            self._counts[key] = learned(self.packed, *key)[0].count
        return self._estimates.seconds(job, self._counts[key])

    def _listen(self) -> bool:
        """Takes what workers say; says whether something was kept."""
        news = False
        for connection in wait([worker.connection for worker in self._workers], POLL_S):
            worker = next(one for one in self._workers if one.connection is connection)
            try:
                said = worker.connection.recv()
            except (EOFError, OSError):
                worker.process.join(5)
                self._workers[self._workers.index(worker)] = self._fork()
                if worker.job is not None:
                    self._record(worker.job, Said("failed", f"its process ended with {worker.process.exitcode}"))
                continue
            if said.kind == "log":
                self.say(said.text)
                continue
            job, worker.job = worker.job, None
            if job is not None:
                self._record(job, said)
                news = news or (job.keep and said.kind == "done")
        return news

    def _record(self, job: GpuJob, said: Said) -> None:
        if said.kind == "paused":
            self.paused.append(job.name)
            self.say(f"{job.name}: {said.text}")
            return
        if said.kind == "done" and said.known is not None:
            self.done.add(job.name)
            self._estimates.learn(job, said.known)
            line: dict[str, object] = said.known
            self.say(
                f"{job.name}: done in {line['seconds']} s, {line.get('images_per_second', 0)} images/s, "
                f"measures {line['measure_seconds']}, {line['figures']}"
            )
        else:
            self.failed.add(job.name)
            line = {"name": job.name, "failed": said.text}
            self.say(f"{job.name}: FAILED\n{said.text}")
        with (self.out / RESULTS).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line) + "\n")
