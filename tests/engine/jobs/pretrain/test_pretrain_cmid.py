"""CMID through the job: resumed, beside SwiMDiff's checkpoints, with two processes, on little and odd input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from engine.backbones.files import load_encoder, save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.errors import OutputError, ParameterError
from engine.train.recorder import read_rows
from tests.engine.jobs.conftest import scene, write_raster
from tests.engine.jobs.pretrain.pretraining import SETTINGS, STEPS, images, plan, pretrain, stopped_after

# Without the parameters of SwiMDiff.
OWN: dict[str, Any] = {"method": "cmid", "head_width": 32, "prototypes": 16, "denoiser_width": None}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images(tmp_path_factory.mktemp("sources"))


@pytest.mark.slow
def test_paused_and_resumed_gives_the_same_bytes(sources: Path, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    pretrain(sources, whole, **OWN)
    stopped_after(sources, parts, 2, **OWN)
    pretrain(sources, parts, **OWN)
    states = [load_file(out / "checkpoints" / f"step-{STEPS:08d}" / "method.safetensors") for out in (whole, parts)]
    assert states[0].keys() == states[1].keys() and "branches.global.queue.keys" in states[0]
    assert all(torch.equal(value, states[1][name]) for name, value in states[0].items())
    columns, rows = read_rows(whole / "metrics.csv")
    assert {"loss_pixels", "loss_spectrum", "loss_global", "loss_local", "gradient_local"} <= set(columns)
    assert len(rows) == STEPS
    encoder, card = load_encoder(whole / "encoder.safetensors")
    assert encoder.architecture == "resnet18" and card.trained.startswith("CMID, corrected, reconstruction, contrast")
    report = (whole / "report.html").read_text()
    assert "4 x 4 of 8 px, of which 10 are hidden and 7 matched" in report and "put together of matched cells" in report


@pytest.mark.slow
def test_a_checkpoint_of_the_other_method_is_refused_and_kept(sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    stopped_after(sources, out, 2)
    before = sorted(path.name for path in (out / "checkpoints").iterdir())
    with pytest.raises(OutputError, match="method swimdiff in place of cmid"):
        pretrain(sources, out, **OWN)
    assert sorted(path.name for path in (out / "checkpoints").iterdir()) == before


@pytest.mark.slow
def test_two_processes_keep_every_key_once_and_as_published_twice(tmp_path: Path, root: Path) -> None:
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "-m", "engine"]
    values = {**SETTINGS, **OWN, "steps": 2, "compat": "corrected"}
    for compat, times in (("corrected", 1), ("release", 2)):
        out = tmp_path / compat
        given = {name: value for name, value in {**values, "compat": compat}.items() if value is not None}
        flags = [part for name, value in given.items() for part in (f"--{name.replace('_', '-')}", str(value))]
        done = subprocess.run(
            [*command, "pretrain", str(images(tmp_path / "sources")), "--out", str(out), *flags, "--json"],
            cwd=root,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        assert json.loads(done.stdout)["steps"] == 2
        state = load_file(out / "checkpoints" / "step-00000002" / "method.safetensors")
        keys = state["branches.global.queue.keys"][state["branches.global.queue.scenes"] >= 0]
        assert len(keys) == min(2 * 2 * 8 * times, 37)  # two views of two steps of eight patches; 37 places
        same = (keys @ keys.T > 1 - 1e-6).sum(dim=1)
        assert int(same.max()) == times


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"patch_px": 36}, "cannot be divided into cells of 8 px"),
        ({"patch_px": 32, "view_px": 50}, "cannot be divided into cells"),
        ({"scene_labels": "hard"}, "has no effect"),
        ({"hidden_share": 0.95}, "hides all"),
    ],
)
def test_what_does_not_fit_is_said_before_anything_is_read(sources: Path, more: dict[str, Any], words: str) -> None:
    with pytest.raises(ParameterError, match=words):
        plan(sources, **{**OWN, **more})


def test_one_scene_and_the_smallest_batch_are_learned_from(tmp_path: Path) -> None:
    answer = pretrain(images(tmp_path / "one", 1), tmp_path / "out", **{**OWN, "batch_size": 2, "steps": 2})
    assert answer.steps == 2


def test_five_bands_start_from_an_encoder_of_three(tmp_path: Path) -> None:
    folder = tmp_path / "five"
    folder.mkdir()
    write_raster(folder / "a.tif", scene(1, 5, 160, 160))
    start = tmp_path / "start.safetensors"
    save_encoder(start, random_encoder(3, 1, "resnet18"), Card("resnet18", ("red", "green", "blue")))
    more = {**OWN, "bands": "1,2,3,4,5", "start_from": str(start), "steps": 1}
    assert pretrain(folder, tmp_path / "out", **more).steps == 1
