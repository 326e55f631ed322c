"""What looks at a training now and then, and what a resumed run knows of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.contract.errors import JobCancelled
from engine.observer import Observer
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.recorder import Recorder
from tests.engine.train.fakes import Listener, TinyLoader, TinyMethod

STEPS, EVERY = 12, 3
IDENTITY = Identity({"steps": STEPS}, "data", "1.0")


class Watched(TinyMethod):
    """Its state says after which step it was looked at."""

    seen: torch.Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("seen", torch.tensor(0))


class Watcher:
    """Looks every few steps."""

    def __init__(self, method: Watched, observer: Observer) -> None:
        self._method, self._observer = method, observer
        self.looked: list[int] = []

    def due(self, step: int) -> bool:
        return step > 0 and step % EVERY == 0 and int(self._method.seen) < step

    def examine(self, step: int) -> None:
        assert self.due(step)
        self._method.eval()
        if not self._observer.cancelled():
            self._method.seen.fill_(step)
            self.looked.append(step)


def run(folder: Path, observer: Listener) -> tuple[Watched, Watcher]:
    method = Watched()
    watcher = Watcher(method, observer)
    folder.mkdir(exist_ok=True)
    checkpoints = Checkpoints(folder / "checkpoints", IDENTITY)
    loop = Loop(
        method,
        Optimiser(method.parameter_groups(), OptimiserSettings(STEPS, 2, 8)),
        TinyLoader(),
        LoopSettings(STEPS, 8, 1, 2, 5, seed=3),
        alone(torch.device("cpu")),
        checkpoints,
        Recorder(folder / "metrics.csv"),
        observer,
        watcher,
    )
    found = checkpoints.latest()
    if found is not None:
        loop.resume(found.unpack())
    summary = loop.run()
    assert summary.steps == STEPS
    return method, watcher


class CancelsAt(Listener):
    """Cancels from the n-th time on that it is asked."""

    def __init__(self, asked: int) -> None:
        super().__init__()
        self._left = asked

    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


def test_a_training_is_looked_at_every_few_steps_and_is_back_in_training_mode(tmp_path: Path) -> None:
    method, watcher = run(tmp_path, Listener())
    assert watcher.looked == [3, 6, 9, 12]
    assert method.training
    assert Checkpoints(tmp_path / "checkpoints", IDENTITY).steps()[-1] == STEPS


@pytest.mark.parametrize("asked", range(1, 12))
def test_wherever_a_run_is_cancelled_it_goes_on_as_if_it_had_not_been(asked: int, tmp_path: Path) -> None:
    whole, _ = run(tmp_path / "whole", Listener())
    with pytest.raises(JobCancelled):
        run(tmp_path / "part", CancelsAt(asked))
    resumed, watcher = run(tmp_path / "part", Listener())
    assert watcher.looked[-1] == STEPS
    for name, value in whole.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name
