"""Jobs that compute on processes of this machine write the files that they write alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from engine.jobs import run_named
from engine.observer import SilentObserver
from engine.sample import make_pair
from tests.engine.jobs.classify.classifying import write_scene
from tests.engine.jobs.classify.test_classify_quick import write_quick

pytestmark = pytest.mark.slow

SHARED: dict[str, object] = {"threads": 1, "device": "cpu", "window_px": 64}


def same_files(job: str, values: dict[str, Any], folder: Path, names: Sequence[str]) -> None:
    """Runs a job alone and on two processes, and compares what it wrote, byte by byte."""
    for out, cluster in (("alone", ""), ("two", "local:2")):
        run_named(job, {**SHARED, **values, "out": str(folder / out), "cluster": cluster}, SilentObserver())
    for name in names:
        assert (folder / "two" / name).read_bytes() == (folder / "alone" / name).read_bytes(), name


def test_change_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OGR_CURRENT_DATE", "2020-01-01T00:00:00.000Z")
    make_pair(tmp_path, 200, 7, SilentObserver())
    values = {"before": str(tmp_path / "before.tif"), "after": str(tmp_path / "after.tif"), "groups": 2}
    names = ("score.tif", "change.tif", "change.gpkg", "differences.tif", "groups.tif", "before.png", "after.png")
    same_files("detect-change", values, tmp_path, names)


def test_classes_are_the_same(tmp_path: Path) -> None:
    raster, model = write_scene(tmp_path / "scene.tif"), write_quick(tmp_path / "model.safetensors", True)
    values = {"raster": str(raster), "model": str(model), "probabilities": True, "uncertainty": True}
    same_files("classify", values, tmp_path, ("classes.tif", "probability.tif", "uncertainty.tif", "areas.csv"))
