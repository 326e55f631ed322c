"""A pretraining by two processes, one of which is killed, goes on from its checkpoint with another number of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.contract.errors import EXIT_STATUS, ErrorCode
from engine.train.recorder import read_rows
from tests.engine.jobs.pretrain.pretraining import Stopper, arguments, images, pretrain
from tests.engine.train.test_watch import free_port

pytestmark = pytest.mark.slow

STEPS = 24
WAITS_S = 600  # for a checkpoint, on a machine that is busy
ENDS_S = 300  # far less on a machine with nothing else to do


def kept(out: Path) -> int:
    """The last step of which there is a checkpoint; 0 for none."""
    found = (one.name.removeprefix("step-") for one in (out / "checkpoints").glob("step-*"))
    return max((int(one) for one in found if one.isdigit()), default=0)


@pytest.mark.parametrize("victim", [0, 1])
def test_a_killed_process_costs_the_steps_since_the_last_checkpoint(tmp_path: Path, root: Path, victim: int) -> None:
    sources, out = images(tmp_path / "sources"), tmp_path / "run"
    place = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port())}
    command = [sys.executable, "-m", "engine", *arguments(sources, out, steps=STEPS, checkpoint_steps=2)]
    both = [
        subprocess.Popen(
            command, cwd=root, env={**os.environ, **place, "RANK": str(rank)}, stderr=subprocess.PIPE, text=True
        )
        for rank in range(2)
    ]
    try:
        end_s = time.monotonic() + WAITS_S
        while not kept(out):
            assert time.monotonic() < end_s and all(one.poll() is None for one in both)
            time.sleep(0.05)
        both[victim].kill()
        _, said = both[1 - victim].communicate(timeout=ENDS_S)
    finally:
        for one in both:
            one.kill()
            one.communicate()
    assert both[1 - victim].returncode == EXIT_STATUS[ErrorCode.CLUSTER]
    assert "Another process of the run has ended" in said and "goes on from the last checkpoint" in said
    step = kept(out)
    assert 0 < step < STEPS
    hears = Stopper()
    assert pretrain(sources, out, hears, steps=STEPS, checkpoint_steps=STEPS).steps == STEPS
    assert hears.steps == list(range(step + 1, STEPS + 1))
    assert [row["step"] for row in read_rows(out / "metrics.csv")[1]] == list(range(1, STEPS + 1))
