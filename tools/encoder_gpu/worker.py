"""A process that does one job after the other on the device that all workers share."""

from __future__ import annotations

import os
import signal
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import torch

from engine.backbones.device import pick_device
from engine.contract.errors import JobCancelled
from tools.encoder_gpu.contents import Packed
from tools.encoder_gpu.jobs import GpuJob
from tools.encoder_gpu.training import Bench, run_job


@dataclass(frozen=True)
class Task:
    """What a worker is told.

    Args:
        job: what to do.
        deadline_s: on the monotonic clock.
    """

    job: GpuJob
    deadline_s: float


@dataclass(frozen=True)
class Said:
    """What a worker tells.

    Args:
        kind: log, done, paused or failed; all but the first end the job.
        text: a line, or the traceback.
        known: of a job that is done.
    """

    kind: str
    text: str = ""
    known: dict[str, object] | None = None


def serve(connection: Connection, packed: Packed, work: Path, device_name: str, workers: int) -> None:
    """Does what it is told until there is nothing more.

    Args:
        connection: to the process that shares out the jobs.
        packed: what was unpacked; the processes share its memory.
        work: folder for checkpoints and kept encoders.
        device_name: as the engine takes it.
        workers: how many there are, which share the cores.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    device = pick_device(device_name)
    threads = (os.cpu_count() or 1) // workers
    torch.set_num_threads(max(1, threads if device.type == "cpu" else threads // 2))
    torch.backends.cudnn.benchmark = True  # costs a minute of warm-up, and makes the steps 3.5 times as fast
    bench = Bench(packed, device, work, lambda text: connection.send(Said("log", text)))
    while True:
        try:
            task = connection.recv()
        except EOFError:
            return
        if not isinstance(task, Task):
            return
        try:
            said = Said("done", known=run_job(bench, task.job, task.deadline_s))
        except JobCancelled as error:
            said = Said("paused", str(error))
        except Exception:  # whatever it is, the next job must not suffer from it
            said = Said("failed", traceback.format_exc())
        if device.type == "cuda":
            torch.cuda.empty_cache()
        connection.send(said)
