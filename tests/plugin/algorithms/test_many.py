"""The algorithm that runs a job over many inputs: what the engine gets, and the layer of its answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import qgis.utils

from swimdiff_qgis.project import layers
from tests.plugin.rasters import make_raster
from tests.plugin.test_places_with_engine import checkered
from tests.plugin.test_with_engine import Run


def test_the_engine_gets_source_job_and_settings(run_in_background: Any, fake_engine: Any, tmp_path: Path) -> None:
    table = tmp_path / "pairs.csv"
    table.write_text("before,after\n")
    answer = {
        "folder": str(tmp_path), "table": "runs.csv", "footprints": "runs.gpkg", "catalogue": "catalog.json",
        "report": "report.html", "result": "result.json", "done": 2, "failed": 1,
        "summary": {"code": "many.summary", "values": {"done": 2, "all": 3, "failed": 1, "waiting": 0}},
        "remarks": [{"code": "many.failed", "values": {"name": "a", "reason": "It is gone."}, "severity": "problem"}],
    }  # fmt: skip
    job = fake_engine("answers", answer)
    given = {"SOURCE": str(table), "JOB": "classify", "SETTINGS": "window_px=256", "OUT": str(tmp_path / "out")}
    successful, results = run_in_background("runmany", given)
    assert successful, results
    sent = job()
    assert sent["job"] == "run-many"
    values = {"source": str(table), "job": "classify", "settings": "window_px=256", "retry": False, "processes": 1}
    assert values.items() <= sent["values"].items()
    assert (results["DONE"], results["FAILED"]) == (2, 1)
    assert results["SUMMARY"] == "2 of 3 runs have a result, 1 failed, 0 are left."


@pytest.mark.slow
def test_footprints_are_drawn_by_their_state(
    provider: Any, project: Any, engine_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    monkeypatch.setattr(qgis.utils, "iface", object())
    for name in ("before", "after", "other"):
        make_raster(tmp_path / f"{name}.tif", checkered(), cell=10)
    (tmp_path / "pairs.csv").write_text("name,before,after\ngood,before.tif,after.tif\nbad,before.tif,missing.tif\n")
    given = {"SOURCE": str(tmp_path / "pairs.csv"), "SETTINGS": "method=cva threads=1", "OUT": str(tmp_path / "out")}
    made = Run(project, "runmany", given)
    assert made.successful, made.log
    assert "missing.tif" in made.log
    found = layers.result_layer(project.layerTreeRoot().children()[0], "footprints")
    assert found.crs().isValid() and found.renderer().type() == "categorizedSymbol"
    drawn = {one.value(): one.label() for one in found.renderer().categories()}
    assert drawn == {"done": "Done", "failed": "Failed", "waiting": "Waiting"}
    features = {one["name"]: one for one in found.getFeatures()}
    assert {name: one["state"] for name, one in features.items()} == {"good": "done", "bad": "failed"}
    assert Path(features["good"]["report"]).is_file() and "missing.tif" in features["bad"]["reason"]
    assert found.actions().actions()[0].name() == "Open the report"
