"""The whole job on real files: what it writes, and that an interrupted run ends with the same bytes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import zlib
from pathlib import Path

import numpy as np
import pytest

from engine.backbones.files import load_encoder
from engine.backbones.registry import random_encoder
from engine.contract.results.pretraining import PretrainingAnswer
from engine.train.recorder import read_rows
from tests.engine.jobs.pretrain.pretraining import PATCHES, STEPS, Stopper, arguments, images, pretrain, stopped_after

ENCODER = "encoder.safetensors"


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images(tmp_path_factory.mktemp("sources"))


@pytest.fixture(scope="module")
def whole(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, PretrainingAnswer]:
    """An uninterrupted run."""
    out = tmp_path_factory.mktemp("whole") / "run"
    return out, pretrain(sources, out)


def test_a_run_writes_encoder_metrics_figure_and_report(sources: Path, whole: tuple[Path, PretrainingAnswer]) -> None:
    out, result = whole
    encoder, card = load_encoder(out / ENCODER)
    untrained = random_encoder(3, 0).network.conv1.weight.detach()
    assert not np.allclose(encoder.network.conv1.weight.detach(), untrained, atol=1e-4)
    assert encoder.band_count == 3 and card.normalisation == "standardised" and card.steps == STEPS
    assert card.resolution_m == pytest.approx(10.0, rel=0.001)  # on the ground, not on the map
    assert card.name == "run" and f"{PATCHES} patches" in card.data
    seen = [f"{zlib.crc32(path.read_bytes()):08x}" for path in sources.iterdir()]
    assert card.provenance["image_checksums"] == " ".join(sorted(seen)) and card.provenance["image_count"] == "3"
    facts = json.loads((out / "result.json").read_text())
    assert facts["settings"]["queue_size"] == PATCHES // 2  # never above half of the patches
    assert facts["data"]["scenes"] == 3
    shares = np.full(3, 1 / 3)
    assert facts["data"]["method_figures"]["expected_same_scene"] == pytest.approx(
        (PATCHES // 2 + 8 - 1) * float((shares**2).sum())  # the queue and the others of the batch
    )
    columns, rows = read_rows(out / "metrics.csv")
    assert [row["step"] for row in rows] == list(range(1, STEPS + 1))
    wanted = {"loss", "loss_contrast", "loss_diffusion", "same_scene", "same_scene_mass", "confidence", "top1"}
    assert wanted | {"learning_rate", "images_per_second", "waiting_share", "memory_bytes"} <= set(columns)
    assert (out / "loss.png").read_bytes().startswith(b"\x89PNG")
    report = (out / "report.html").read_text()
    assert report.count("data:image/png;base64,") == 2
    assert "queue_size" in report and "scene0.tif" in report
    assert result.encoder == str(out / ENCODER) and result.steps == STEPS
    assert os.listdir(out / "checkpoints") == [f"step-{STEPS:08d}"]


@pytest.mark.slow
def test_paused_and_resumed_gives_the_same_bytes(
    whole: tuple[Path, PretrainingAnswer], sources: Path, tmp_path: Path
) -> None:
    out, step = tmp_path / "run", 2  # the name of the encoder is the folder's
    stopped_after(sources, out, step)
    assert not (out / ENCODER).exists() and not (out / "result.json").exists()
    observer = Stopper()
    pretrain(sources, out, observer)
    assert any(f"after step {step + 1} of {STEPS}" in line for line in observer.lines)
    assert observer.steps == list(range(step + 2, STEPS + 1))
    assert (out / ENCODER).read_bytes() == (whole[0] / ENCODER).read_bytes()
    losses = [[row["loss"] for row in read_rows(folder / "metrics.csv")[1]] for folder in (out, whole[0])]
    assert losses[0] == losses[1] and len(losses[0]) == STEPS


def test_a_finished_run_is_not_trained_again(whole: tuple[Path, PretrainingAnswer], sources: Path) -> None:
    out, result = whole
    before = {path.name: path.stat().st_mtime_ns for path in out.iterdir() if path.is_file()}
    observer = Stopper()
    assert pretrain(sources, out, observer) == result
    assert observer.steps == [] and any("finished already" in line for line in observer.lines)
    assert {path.name: path.stat().st_mtime_ns for path in out.iterdir() if path.is_file()} == before


@pytest.mark.slow
def test_killed_at_a_checkpoint_the_run_goes_on_from_the_last_good_one(
    whole: tuple[Path, PretrainingAnswer], sources: Path, tmp_path: Path, root: Path
) -> None:
    out = tmp_path / "run"
    process = subprocess.Popen(
        [sys.executable, "-m", "engine", *arguments(sources, out)],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    deadline_s = time.monotonic() + 600
    # The second checkpoint is being written, the first one stands.
    while not list(out.glob("checkpoints/step-00000004.partial-*")):
        assert process.poll() is None and time.monotonic() < deadline_s
        time.sleep(0.0005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (out / "checkpoints" / "step-00000002").is_dir()
    assert not (out / ENCODER).exists()
    observer = Stopper()
    pretrain(sources, out, observer)
    assert any("Resuming after step" in line for line in observer.lines)
    assert (out / ENCODER).read_bytes() == (whole[0] / ENCODER).read_bytes()
    assert not list(out.glob("checkpoints/*.partial-*"))


@pytest.mark.slow
def test_an_interrupt_from_the_keyboard_pauses_with_a_checkpoint(sources: Path, tmp_path: Path, root: Path) -> None:
    out = tmp_path / "run"
    process = subprocess.Popen(
        [sys.executable, "-m", "engine", *arguments(sources, out, steps=500)],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    deadline_s = time.monotonic() + 600
    while not (out / "metrics.csv").exists():
        assert process.poll() is None and time.monotonic() < deadline_s
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=600) == 130
    assert process.stderr is not None
    message = process.stderr.read().decode()
    assert "checkpoint is kept" in message and "Traceback" not in message
    rows = read_rows(out / "metrics.csv")[1]
    assert (out / "checkpoints" / f"step-{int(rows[-1]['step']):08d}").is_dir()


def test_training_starts_from_an_encoder_and_writes_half_precision(
    whole: tuple[Path, PretrainingAnswer], sources: Path, tmp_path: Path
) -> None:
    path = tmp_path / "on" / ENCODER
    listener = Stopper()
    values = {"steps": 3, "learning_rate": 0.0, "half_precision": True}
    pretrain(sources, path.parent, listener, start_from=str(whole[0] / ENCODER), **values)
    assert listener.fractions == sorted(listener.fractions) and listener.fractions[-1] == pytest.approx(1.0)
    encoders = [load_encoder(place)[0] for place in (whole[0] / ENCODER, path)]
    for one, other in zip(encoders[0].parameters(), encoders[1].parameters(), strict=True):
        assert np.allclose(one.detach(), other.detach(), rtol=1e-3, atol=1e-6)
    assert path.stat().st_size < 0.55 * (whole[0] / ENCODER).stat().st_size
