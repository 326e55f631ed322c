"""The whole run on a machine without a library that reads rasters: results, failures, deadline, going on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.proof.results import read_results
from engine.backbones.files import load_encoder
from tests.architecture.sources import ROOT
from tests.tools.gpu_data import packed_folder
from tools.encoder_gpu.delivery import LOG, RESULTS, take_back

BLOCKED = ("rasterio", "pyogrio", "shapely", "pyproj", "osgeo", "affine", "matplotlib", "jinja2", "pystac")
SHARED = {"backbone": "resnet18", "batch_size": 8, "steps": 2, "view_px": 32, "denoiser_width": 8}
JOBS = [
    {"name": "broken", "row": "moco", "start": "random", "fields": {"batch_size": 1000}},
    {"name": "kept", "start": "random", "keep": True, "measures": ["eurosat"]},
    {"name": "onward", "row": "moco", "start": "kept", "corpus": "cities"},
    {"name": "start", "row": "start", "start": "random"},
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gpu")
    for name in BLOCKED:
        (folder / f"{name}.py").write_text(f"raise ModuleNotFoundError('{name} is forbidden')\n")
    return packed_folder(folder)


def run(data: Path, out: Path, jobs: list[dict[str, object]], *more: str) -> subprocess.CompletedProcess[str]:
    listed = out.with_suffix(".json")
    listed.write_text(json.dumps({"shared": SHARED, "jobs": jobs}))
    command = [sys.executable, str(ROOT / "tools" / "encoder_gpu" / "run.py"), "--out", str(out), "--jobs", str(listed),
               "--data", str(data), "--device", "cpu", *more]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(data.parent), "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, capture_output=True, text=True, timeout=600, env=environment, check=False)


def lines(out: Path) -> dict[str, dict[str, object]]:
    return {known["name"]: known for known in map(json.loads, (out / RESULTS).read_text().splitlines())}


@pytest.mark.slow
def test_a_run_does_what_it_can_and_goes_on_where_it_was(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run(data, out, JOBS, "--workers", "2", "--minutes", "20")
    assert done.returncode == 1, done.stderr[-2000:]  # one job has failed
    known = lines(out)
    assert set(known) == {"broken", "kept", "onward", "start"}
    assert "fewer than the 1000" in str(known["broken"]["failed"])
    assert {"eurosat_linear_64", "eurosat_neighbours_64"} <= set(known["kept"]["figures"])  # type: ignore[call-overload]
    assert known["kept"]["steps"] == 2 and known["start"]["steps"] == 0
    assert [result.row for result in read_results(out / RESULTS)] != []
    take_back(out, tmp_path / "back")
    encoder, card = load_encoder(tmp_path / "back" / "encoders" / "kept.safetensors")
    assert encoder.architecture == "resnet18" and card.steps == 2 and card.bands == ("red", "green", "blue")
    assert "onward: done" in (out / LOG).read_text()

    more = [*JOBS[1:], {"name": "later", "row": "moco", "start": "kept"}]
    again = run(data, tmp_path / "again", more, "--resume", str(out), "--minutes", "20")
    assert again.returncode == 0, again.stderr[-2000:]
    assert "later: done" in again.stdout and "kept: begins" not in again.stdout
    assert set(lines(tmp_path / "again")) == {*known, "later"}


@pytest.mark.slow
def test_a_training_that_the_time_does_not_suffice_for_goes_on_later(data: Path, tmp_path: Path) -> None:
    long: list[dict[str, object]] = [
        {"name": "long", "row": "moco", "start": "random", "fields": {"steps": 4000, "backbone": "efficientnet_lite0"}},
        {"name": "never", "row": "moco", "start": "random", "fields": {"steps": 10**6}},
    ]
    out = tmp_path / "out"
    done = run(data, out, long, "--minutes", "0.6", "--workers", "1")
    assert done.returncode == 0, done.stderr[-2000:]
    assert "unfinished: long" in done.stdout and "not begun: never" in done.stdout
    assert not (out / RESULTS).exists()
    again = run(data, tmp_path / "again", long[:1], "--resume", str(out), "--minutes", "0.6")
    assert "long: goes on after step" in again.stdout
