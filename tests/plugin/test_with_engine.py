"""End to end: QGIS's task manager, the real worker, the real engine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import qgis.utils
from qgis.core import QgsProcessingFeedback, QgsRasterLayer

from swimdiff_qgis.project import layers
from tests.plugin import background
from tests.plugin.rasters import make_raster, read


class Run:
    """One algorithm in the background."""

    def __init__(self, project: Any, name: str, values: dict, while_running: Any = None) -> None:
        self.fractions: list = []
        self.feedback = QgsProcessingFeedback(False)
        self.feedback.progressChanged.connect(self.fractions.append)
        look = None if while_running is None else lambda task: while_running(self, task)
        self.successful, self.results = background.run(project, name, values, self.feedback, look)
        self.log = self.feedback.textLog()


@pytest.fixture
def run(provider: Any, project: Any, engine_python: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    return lambda name, values, while_running=None: Run(project, name, values, while_running)


@pytest.fixture
def pair(run: Any, tmp_path: Path) -> dict:
    """The sample pair, made through QGIS."""
    made = run("samplepair", {"OUT": str(tmp_path / "pair"), "SIZE_PX": 256})
    assert made.successful, made.log
    return made.results


def overlap(change: Any, truth: Any) -> float:
    """Intersection over union of the changed pixels; both rasters on one grid."""
    found, known = read(change)[0], read(truth)[0]
    valid = ~(np.ma.getmaskarray(found) | np.ma.getmaskarray(known))
    both = [np.asarray(one.data == 1) & valid for one in (found, known)]
    return float((both[0] & both[1]).sum() / max((both[0] | both[1]).sum(), 1))


@pytest.mark.slow
def test_from_the_pair_to_the_group_and_another_threshold(
    run: Any, pair: dict, project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qgis.utils, "iface", object())
    values = {"BEFORE": pair["BEFORE"], "AFTER": pair["AFTER"], "OUT": str(tmp_path / "out"), "METHOD": "cva"}
    done = run("detectchange", values)
    assert done.successful, done.log
    assert done.fractions == sorted(done.fractions)
    for name in ("SCORE", "CHANGE", "POLYGONS", "REPORT"):
        assert Path(done.results[name]).stat().st_size > 0
    assert 0.0 < done.results["THRESHOLD_VALUE"] < 1.0
    assert overlap(done.results["CHANGE"], pair["TRUTH"]) > 0.2
    group = project.layerTreeRoot().children()[0]
    assert [node.layer().customProperty(layers.PART) for node in group.findLayers()] == ["polygons", "change", "score"]
    polygons = layers.result_layer(group, "polygons")
    assert polygons.featureCount() > 0
    assert polygons.crs() == layers.result_layer(group, "change").crs()
    assert {"area_m2"} <= set(polygons.fields().names())

    score = Path(done.results["SCORE"])
    before, changed = score.read_bytes(), (read(done.results["CHANGE"])[0] == 1).sum()
    higher = done.results["THRESHOLD_VALUE"] + 0.5 * (1.0 - done.results["THRESHOLD_VALUE"])
    again = run("applythreshold", {"RESULT": str(tmp_path / "out"), "THRESHOLD": str(higher)})
    assert again.successful, again.log
    assert score.read_bytes() == before
    assert again.results["THRESHOLD_VALUE"] == pytest.approx(higher)
    assert 0 <= (read(again.results["CHANGE"])[0] == 1).sum() < changed
    assert len(project.mapLayers()) == 3


@pytest.mark.slow
def test_the_same_bytes_as_from_the_command_line(
    run: Any, pair: dict, tmp_path: Path, engine_python: str, root: Path
) -> None:
    values = {"BEFORE": pair["BEFORE"], "AFTER": pair["AFTER"], "OUT": str(tmp_path / "qgis"), "METHOD": "cva"}
    assert run("detectchange", values).successful
    command = [engine_python, "-m", "engine", "detect-change", pair["BEFORE"], pair["AFTER"]]
    subprocess.run([*command, "--out", str(tmp_path / "line"), "--method", "cva"], cwd=root, check=True)
    for name in ("score.tif", "change.tif"):
        assert (tmp_path / "qgis" / name).read_bytes() == (tmp_path / "line" / name).read_bytes(), name


@pytest.mark.slow
def test_the_plan_says_what_will_be_done(run: Any, pair: dict, tmp_path: Path) -> None:
    planned = run("planchange", {"BEFORE": pair["BEFORE"], "AFTER": pair["AFTER"], "METHOD": "cva"})
    assert planned.successful, planned.log
    plan = json.loads(planned.results["PLAN"])
    assert plan["text"] == planned.results["TEXT"] != ""
    assert plan["grid"]["text"]
    assert plan["memory_bytes"] > 0
    assert plan["minutes"] >= 0


@pytest.mark.slow
def test_a_layer_with_settings_of_its_own_is_exported_and_compared(
    run: Any, pair: dict, tmp_path: Path, project: Any
) -> None:
    before = QgsRasterLayer(pair["BEFORE"] + "|option:NUM_THREADS=1", "with an option")
    assert before.isValid()
    project.addMapLayer(before)
    values = {"AFTER": pair["AFTER"], "METHOD": "cva"}
    direct = run("detectchange", {**values, "BEFORE": pair["BEFORE"], "OUT": str(tmp_path / "direct")})
    exported = run("detectchange", {**values, "BEFORE": before.id(), "OUT": str(tmp_path / "exported")})
    assert exported.successful, exported.log
    assert (read(direct.results["SCORE"]) == read(exported.results["SCORE"])).all()


def test_an_error_of_the_engine_names_the_remedy_and_leaves_nothing(run: Any, tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(1, 1000, (64, 64)).astype(np.uint16)
    far = make_raster(tmp_path / "far.tif", values, origin=(600000.0, 5000000.0))
    near = make_raster(tmp_path / "near.tif", values)
    failed = run("detectchange", {"BEFORE": near, "AFTER": far, "OUT": str(tmp_path / "out"), "METHOD": "cva"})
    assert not failed.successful
    assert not failed.feedback.isCanceled()
    assert "overlap" in failed.log
    assert not list(tmp_path.glob("out/*.tif"))


def test_cancel_ends_the_engine_and_leaves_no_result(run: Any, tmp_path: Path) -> None:
    def cancel_at_work(one: Run, task: Any) -> None:
        if one.fractions:
            task.cancel()

    cancelled = run("samplepair", {"OUT": str(tmp_path / "out"), "SIZE_PX": 8192}, cancel_at_work)
    assert not cancelled.successful
    assert cancelled.feedback.isCanceled()
    assert not list(tmp_path.glob("out/*.tif"))
    assert not children()


def test_the_engine_ends_when_qgis_is_killed(engine_python: str, root: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from swimdiff_qgis.worker import environment; client = environment.make_client(); "
        "client.run('sample', {'out': sys.argv[1], 'size_px': 16384}, lambda e: print(client._child.pid, flush=True))"
    )
    values = {**os.environ, "PYTHONPATH": str(root), "SWIMDIFF_PYTHON": engine_python}
    parent = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "out")], env=values, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    engine = int(parent.stdout.readline())
    parent.stdout.readline()  # it has begun to work
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    for _ in range(600):
        if not Path(f"/proc/{engine}").exists():
            break
        time.sleep(0.1)
    else:
        os.kill(engine, signal.SIGKILL)
        pytest.fail("The engine went on after its parent was killed.")
    assert not list(tmp_path.glob("out/*.tif"))


def children() -> list:
    """Processes that this one started and that still run."""
    found = []
    for number in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = number.read_text().rsplit(")", 1)[1].split()[:2]
        except FileNotFoundError:
            continue
        if int(parent) == os.getpid() and state not in "ZX":
            found.append(number)
    return found


def test_no_library_of_the_engine_gets_into_qgis(run: Any, pair: dict) -> None:
    assert not {"torch", "torchvision", "rasterio", "pyogrio", "engine"} & set(sys.modules)
