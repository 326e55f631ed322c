"""`torchrun -m engine pretrain` with two real processes on one machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.backbones.files import load_encoder
from engine.train.recorder import read_rows
from tests.engine.jobs.pretrain.pretraining import PATCHES, arguments, images

STEPS = 3


@pytest.mark.slow
def test_two_processes_train_one_encoder_and_keep_every_key_once(tmp_path: Path, root: Path) -> None:
    out = tmp_path / "run"
    # torchrun is this module.
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "-m", "engine"]
    done = subprocess.run(
        [*command, *arguments(images(tmp_path / "sources"), out, steps=STEPS), "--json"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert json.loads(done.stdout)["steps"] == STEPS  # said once, by the first process
    facts = json.loads((out / "result.json").read_text())
    assert facts["training"]["processes"] == 2
    load_encoder(out / "encoder.safetensors")
    assert [row["step"] for row in read_rows(out / "metrics.csv")[1]] == [1, 2, 3]
    state = load_file(out / "checkpoints" / f"step-{STEPS:08d}" / "method.safetensors")
    keys, scenes = state["queue.keys"], state["queue.scenes"]
    filled = scenes >= 0
    assert int(filled.sum()) == STEPS * 8 < PATCHES // 2  # the keys of both processes
    assert torch.allclose(keys[filled].norm(dim=1), torch.ones(STEPS * 8), atol=1e-3)
    alike = keys[filled] @ keys[filled].T
    assert int((alike > 1 - 1e-6).sum()) == STEPS * 8  # each is like itself only
