"""The whole way in the real window of QGIS with the real engine, on a screen in memory."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def drive(root: Path, engine_python: str) -> Any:
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            pytest.fail(f"{program} is missing; make setup installs it.")
    spec = importlib.util.spec_from_file_location("drive_qgis", root / "tools" / "drive_qgis.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.drive


@pytest.mark.slow
def test_from_the_sample_to_an_applied_threshold(drive: Any, root: Path, engine_python: str, tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    subprocess.run([sys.executable, str(root / "tools" / "package.py"), "stage", str(plugins)], check=True)
    scene = root / "tests" / "plugin" / "ui" / "scene_whole_way.py"
    log = drive(scene, tmp_path, plugins=plugins, variables={"SWIMDIFF_PYTHON": engine_python}, limit_s=280)
    lines = log.splitlines()
    # Nothing that clashes with QGIS's own libraries came into its process, and nothing stayed there.
    assert "foreign modules: []" in lines
    assert "after unload: []" in lines
    assert "detect: done" in lines
    assert "apply: done" in lines
    assert "cancel: cancelled" in lines
    assert "resumed: done" in lines
    shares = [float(line.split()[1]) for line in lines if line.startswith("changed_share ")]
    assert shares[1] < shares[0], "a higher threshold should leave less change in change.tif"


EXTENT = "1,2,3,4 [EPSG:4326]"


@pytest.mark.slow
def test_the_dialogs_of_processing_take_folders_and_layers(drive: Any, root: Path, tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    subprocess.run([sys.executable, str(root / "tools" / "package.py"), "stage", str(plugins)], check=True)
    tests = root / "tests" / "plugin" / "ui"
    variables = {"SWIMDIFF_PYTHON": str(tests / "fake_engine.py"), "SCENE_TESTS": str(tests)}
    lines = drive(tests / "scene_dialogs.py", tmp_path, plugins=plugins, variables=variables, limit_s=280).splitlines()
    wanted = next(line for line in lines if line.startswith("wanted ")).partition(" ")[2]
    for name in ("pretrain", "evaluate"):
        assert f"{name} sources {wanted}" in lines
        assert f"{name} optional None None None" in lines
    for given, taken in (("", "intersection"), ("union", "union"), (EXTENT, "1.0,2.0,3.0,4.0 [EPSG:4326]")):
        assert f"extent {given}: {taken}" in lines
    assert "batch opened" in lines
    assert "model opened" in lines


@pytest.mark.slow
def test_a_long_job_that_is_cancelled_is_not_called_failed(drive: Any, root: Path, tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    subprocess.run([sys.executable, str(root / "tools" / "package.py"), "stage", str(plugins)], check=True)
    tests = root / "tests" / "plugin" / "ui"
    variables = {"SWIMDIFF_PYTHON": str(tests / "fake_engine.py"), "SCENE_TESTS": str(tests)}
    lines = drive(tests / "scene_cancel.py", tmp_path, plugins=plugins, variables=variables, limit_s=280).splitlines()
    assert "ended: cancelled" in lines
    assert "notices of the plugin: []" in lines
    assert "notices of others: 0" not in lines, "QGIS tells nothing here, so this proves nothing"
