"""Two real processes: they hold the same weights, stop together, and go on as one run or as another number of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from engine.train.checkpoint import Checkpoints
from engine.train.distributed import alone
from engine.train.recorder import read_rows
from tests.engine.train.two_processes import IDENTITY, STEPS, STOPPED_AT, train

pytestmark = pytest.mark.slow  # each of these trains

ALONE = alone(torch.device("cpu"))


@pytest.fixture(scope="module")
def two(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which two processes have trained: whole, stopped, resumed."""
    folder = tmp_path_factory.mktemp("two")
    for name in ("whole", "stopped", "resumed"):
        (folder / name / "unseen").mkdir(parents=True)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    command += ["-m", "tests.engine.train.two_processes", str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


def held(folder: Path) -> list[dict[str, Tensor]]:
    """What each process held at the end."""
    return [load_file(folder / f"rank-{rank}.safetensors") for rank in range(2)]


def test_all_processes_hold_the_same_weights_and_statistics(two: Path) -> None:
    first, second = held(two / "whole")
    assert first.keys() == second.keys()
    # The tiny method's ring holds what its own process saw; a real one gathers it.
    for name in first.keys() - {"ring"}:
        assert torch.equal(first[name], second[name]), name
    assert not torch.equal(first["ring"], second["ring"])
    assert not torch.equal(first["encoder.1.running_mean"], torch.zeros(4))


def test_only_the_first_process_writes(two: Path) -> None:
    assert list((two / "whole" / "unseen").iterdir()) == []
    assert Checkpoints(two / "whole" / "checkpoints", IDENTITY).steps() == [6, STEPS]
    assert [row["step"] for row in read_rows(two / "whole" / "metrics.csv")[1]] == [2, 4, 6, 8]


def test_one_process_asks_to_stop_and_both_stop_and_go_on_alike(two: Path) -> None:
    assert {path.name for path in (two / "stopped").glob("cancelled-*")} == {"cancelled-0", "cancelled-1"}
    whole = held(two / "whole")[0]
    assert not torch.equal(held(two / "stopped")[0]["helper.weight"], whole["helper.weight"])
    for resumed in held(two / "resumed"):
        for name in ("encoder.0.weight", "encoder.1.running_var", "helper.weight"):
            assert torch.equal(resumed[name], whole[name]), name


def test_a_run_of_two_processes_goes_on_with_one(two: Path, tmp_path: Path) -> None:
    shutil.copytree(two / "resumed" / "checkpoints", tmp_path / "checkpoints")
    checkpoints = Checkpoints(tmp_path / "checkpoints", IDENTITY)
    shutil.rmtree(checkpoints.path(STEPS))
    left = checkpoints.steps()[-1]
    assert STOPPED_AT <= left < STEPS
    # In two parts, as the two processes had it; the sums are the same but for rounding and batch norm's statistics.
    method = train(tmp_path, ALONE, accumulation=2)
    whole = held(two / "whole")[0]
    for name, value in method.state_dict().items():
        if name.endswith("weight"):
            assert torch.allclose(value, whole[name], atol=1e-5), name
    assert [row["step"] for row in read_rows(tmp_path / "metrics.csv")[1]] == [8]


def test_alone_nothing_is_asked_of_others() -> None:
    assert ALONE.first and not ALONE.several
    assert ALONE.sums([1.0, 2.0]) == [1.0, 2.0]
    assert ALONE.send(b"abc") == b"abc"
    assert ALONE.first_alone(lambda: 7) == 7
    with pytest.raises(ValueError, match="own"):
        ALONE.first_alone(lambda: int("own"))
