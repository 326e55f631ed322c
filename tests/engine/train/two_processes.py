"""Run by torch.distributed.run: trains the tiny method in several processes, and keeps what each of them holds."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from safetensors.torch import save_file

from engine.contract.errors import JobCancelled
from engine.jobs.pretrain.pretrain import OnlyCancels, received
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import Processes, joined
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.recorder import Recorder
from tests.engine.train.fakes import TinyLoader, TinyMethod

STEPS, BATCH, STOPPED_AT = 8, 8, 4
IDENTITY = Identity({"steps": STEPS}, "data", "1.0")


class StopAt(OnlyCancels):
    """Asks to stop at one question, which is asked once a step.

    Args:
        step: from 1; 0 for never.
    """

    def __init__(self, step: int) -> None:
        self._left = step

    def cancelled(self) -> bool:
        self._left -= 1
        return self._left == 0


def train(folder: Path, processes: Processes, accumulation: int = 1, stop_at: int = 0) -> TinyMethod:
    """Trains, or goes on training.

    Args:
        folder: for checkpoints and metrics.
        processes: all of them.
        accumulation: parts of a batch.
        stop_at: step at which process 1, and it alone, asks to stop.
    """
    # Other first weights in each process: those of the first must reach all.
    method = TinyMethod(norm=True, noisy=False)
    with torch.no_grad():
        method.helper.weight.add_(float(processes.rank))
    optimiser = Optimiser(method.parameter_groups(), OptimiserSettings(STEPS, 2, BATCH))
    # Only the first process sees the folder, as on another machine.
    checkpoints = Checkpoints((folder if processes.first else folder / "unseen") / "checkpoints", IDENTITY)
    loop = Loop(
        method,
        optimiser,
        TinyLoader(BATCH, processes.rank, processes.world_size),
        LoopSettings(STEPS, BATCH, accumulation, 2, 3, seed=3),
        processes,
        checkpoints,
        Recorder(folder / "metrics.csv" if processes.first else None),
        StopAt(stop_at if processes.rank == 1 else 0),
    )
    state = received(processes, processes.first_alone(checkpoints.latest))
    if state is not None:
        loop.resume(state)
    try:
        loop.run()
    except JobCancelled:
        (folder / f"cancelled-{processes.rank}").touch()
    save_file(
        {name: value.contiguous() for name, value in method.state_dict().items()},
        folder / f"rank-{processes.rank}.safetensors",
    )
    return method


def main(folder: Path) -> None:
    """One run as a whole; one that is stopped; the same resumed."""
    torch.set_num_threads(1)
    with joined(torch.device("cpu")) as processes:
        train(folder / "whole", processes)
        train(folder / "stopped", processes, stop_at=STOPPED_AT)
        processes.sums([0.0])  # both have written before the copy below is read
        if processes.first:
            (folder / "stopped" / "checkpoints").rename(folder / "resumed" / "checkpoints")
        train(folder / "resumed", processes)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
