"""Algorithms run by QGIS's own task in another thread, with an engine that only plays."""

from __future__ import annotations

import glob
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import qgis.utils
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRasterRange, QgsVectorLayer

from swimdiff_qgis.algorithms.common.relay import remaining_text
from swimdiff_qgis.project import layers
from tests.plugin.rasters import make_raster, make_result, read

VALUES = np.arange(40 * 50, dtype=np.uint16).reshape(40, 50) + 1


@pytest.fixture
def pair(tmp_path: Path) -> dict:
    return {
        "BEFORE": make_raster(tmp_path / "before.tif", VALUES),
        "AFTER": make_raster(tmp_path / "after.tif", VALUES + 1),
        "OUT": str(tmp_path / "out"),
    }


@pytest.fixture
def answer(tmp_path: Path) -> dict:
    return make_result(tmp_path / "out")


def leftovers() -> list:
    return glob.glob(tempfile.gettempdir() + "/swimdiff-*/*.tif")


def test_done(run_in_background: Any, fake_engine: Any, feedback: Any, pair: dict, answer: dict) -> None:
    job = fake_engine("answers", answer)
    successful, results = run_in_background("detectchange", {**pair, "METHOD": "cva", "THRESHOLD": "otsu"})
    assert successful
    assert results["SCORE"] == answer["score"]
    assert results["THRESHOLD_VALUE"] == 0.5
    assert job()["job"] == "detect-change"
    sent = job()["values"]
    assert (sent["before"], sent["after"], sent["out"]) == (pair["BEFORE"], pair["AFTER"], pair["OUT"])
    assert (sent["method"], sent["threshold"], sent["before_nodata"]) == ("cva", "otsu", None)
    assert "The shift is 0.7 px." in feedback.warnings
    assert feedback.texts == ["Scoring - about 5 min left"]
    assert feedback.progress() == pytest.approx(80.0)
    assert not feedback.errors


def test_failed_has_message_and_hint(run_in_background: Any, fake_engine: Any, feedback: Any, pair: dict) -> None:
    fake_engine("fails")
    successful, _ = run_in_background("detectchange", pair)
    assert not successful
    assert feedback.errors[-1] == "out/score.tif: the disk is full.\nFree 3 GB."
    assert not feedback.isCanceled()


def test_death_of_the_engine_leaves_qgis_alive(
    run_in_background: Any, fake_engine: Any, feedback: Any, pair: dict
) -> None:
    fake_engine("dies")
    successful, _ = run_in_background("detectchange", pair)
    assert not successful
    assert "status 7" in feedback.errors[-1]
    assert "a last word" in feedback.errors[-1]


def test_cancelled(run_in_background: Any, fake_engine: Any, feedback: Any, pair: dict) -> None:
    fake_engine("waits")
    noted = fake_engine.folder / "job.json"
    successful, _ = run_in_background("detectchange", pair, lambda task: noted.exists() and task.cancel())
    assert not successful
    assert feedback.isCanceled()
    assert not feedback.errors and any(text.startswith("Cancelled.") for text in feedback.infos)


def test_the_event_loop_goes_on_while_the_engine_works(run_in_background: Any, fake_engine: Any, pair: dict) -> None:
    fake_engine("waits")
    turns = []

    def look(task: Any) -> None:
        turns.append(threading.current_thread() is threading.main_thread())
        if len(turns) == 20:
            task.cancel()

    run_in_background("detectchange", pair, look)
    assert len(turns) >= 20
    assert all(turns)


def test_layers_that_differ_from_their_files_are_exported_and_tidied_away(
    run_in_background: Any, fake_engine: Any, feedback: Any, pair: dict, answer: dict, project: Any
) -> None:
    job = fake_engine("answers", answer)
    before = QgsRasterLayer(pair["BEFORE"], "spring")
    after = QgsRasterLayer(pair["AFTER"], "autumn")
    before.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    after.dataProvider().setUserNoDataValue(1, [QgsRasterRange(9, 9)])
    project.addMapLayers([before, after])
    successful, _ = run_in_background("detectchange", {**pair, "BEFORE": before.id(), "AFTER": after.id()})
    assert successful, feedback.errors
    sent = job()["values"]
    assert sent["before"] != pair["BEFORE"]
    assert (sent["after"], sent["after_nodata"]) == (pair["AFTER"], 9.0)
    seen = fake_engine.folder / "before_seen.tif"
    assert QgsRasterLayer(str(seen)).crs().authid() == "EPSG:32632"
    assert (read(seen)[0] == VALUES).all()
    assert not Path(sent["before"]).parent.exists()
    assert not leftovers()
    assert any("spring" in info and "EPSG:32632" in info for info in feedback.infos)


def test_a_nodata_value_that_is_given_counts_beside_that_of_the_layer(
    run_in_background: Any, fake_engine: Any, pair: dict, answer: dict, project: Any
) -> None:
    job = fake_engine("answers", answer)
    before = QgsRasterLayer(pair["BEFORE"], "spring")
    before.dataProvider().setUserNoDataValue(1, [QgsRasterRange(9, 9)])
    project.addMapLayer(before)
    run_in_background("detectchange", {**pair, "BEFORE": before.id(), "BEFORE_NODATA": 4})
    assert job()["values"]["before_nodata"] == 4.0
    seen = read(fake_engine.folder / "before_seen.tif")[0]
    assert (np.ma.getmaskarray(seen) == (VALUES == 9)).all() and (VALUES == 9).any()


def test_wrong_values_are_refused_before_the_start(
    run_in_background: Any, fake_engine: Any, pair: dict, project: Any, tmp_path: Path
) -> None:
    fake_engine("answers")
    roads = QgsVectorLayer("Point?crs=EPSG:4326", "roads", "memory")
    project.addMapLayer(roads)
    (tmp_path / "empty.tif").touch()
    (tmp_path / "noise.tif").write_bytes(b"noise" * 100)
    for change, words in (
        ({"THRESHOLD": "high"}, "neither a rule nor a number"),
        ({"THRESHOLD": "1.5"}, "between 0 and 1"),
        ({"METHOD": "magic"}, "METHOD"),
        ({"MINIMUM_AREA_PX": 0}, "MINIMUM_AREA_PX"),
        ({"BEFORE": str(tmp_path / "empty.tif")}, "0 bytes"),
        ({"BEFORE": str(tmp_path / "noise.tif")}, "noise.tif"),
        ({"BEFORE": str(tmp_path / "lost.tif")}, "lost.tif"),
        ({"BEFORE": roads.id()}, "BEFORE"),
        ({"BEFORE": None}, "BEFORE"),
        ({"OUT": ""}, "OUT"),
    ):
        successful, reason = run_in_background("detectchange", {**pair, **change})
        assert not successful
        assert words in reason, (change, reason)
    assert not (fake_engine.folder / "job.json").exists()


def test_without_an_engine_the_way_to_one_is_shown(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWIMDIFF_PYTHON", "/no/such/python")
    able, reason = provider.algorithm("detectchange").canExecute()
    assert not able
    assert "/no/such/python" in reason
    assert "make setup" in reason


def test_in_the_window_the_result_is_loaded(
    run_in_background: Any, fake_engine: Any, pair: dict, answer: dict, project: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_engine("answers", answer)
    _, _ = run_in_background("detectchange", pair)
    assert not project.mapLayers()  # no window, no loading: as in qgis_process
    monkeypatch.setattr(qgis.utils, "iface", object())
    run_in_background("detectchange", {**pair, "LOAD_RESULT": False})
    assert not project.mapLayers()
    run_in_background("detectchange", pair)
    group = project.layerTreeRoot().children()[0]
    assert group.name() == "Change before - after"
    assert len(project.mapLayers()) == 3
    run_in_background("applythreshold", {"RESULT": pair["OUT"], "THRESHOLD": "0.7"})
    assert len(project.mapLayers()) == 3


def test_apply_threshold(run_in_background: Any, fake_engine: Any, feedback: Any, pair: dict, answer: dict) -> None:
    job = fake_engine("answers", {**answer, "warnings": ["The same file."]})
    successful, results = run_in_background("applythreshold", {"RESULT": pair["OUT"], "THRESHOLD": "0.7"})
    assert successful
    assert job()["job"] == "apply-threshold"
    assert (job()["values"]["result"], job()["values"]["threshold"]) == (pair["OUT"], "0.7")
    assert len(job()["values"]) == 7  # the fields of the job, and nothing of Processing's own
    assert results["CHANGE"] == answer["change"]
    assert feedback.warnings.count("The same file.") == 1


def test_a_remark_is_shown_once(
    run_in_background: Any, fake_engine: Any, feedback: Any, pair: dict, answer: dict
) -> None:
    fake_engine("answers", {**answer, "warnings": ["The same file."]})  # it says its remarks during the job as well
    assert run_in_background("detectchange", pair)[0]
    assert feedback.warnings.count("The same file.") == 1


def test_plan(run_in_background: Any, fake_engine: Any, pair: dict) -> None:
    import json

    from tests.plugin.ui.fake_engine import plan_of

    plan = plan_of("one line")
    job = fake_engine("answers", plan)
    values = {name: pair[name] for name in ("BEFORE", "AFTER")}
    successful, results = run_in_background("planchange", values)
    assert successful
    assert json.loads(results["PLAN"]) == plan
    assert results["TEXT"] == "one line"
    assert job()["job"] == "plan-change"


def test_sample(run_in_background: Any, fake_engine: Any, tmp_path: Path) -> None:
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("before", "after", "truth")}
    fake_engine("answers", {"folder": str(tmp_path), **paths})
    successful, results = run_in_background("samplepair", {"OUT": str(tmp_path), "SIZE_PX": 256})
    assert successful
    assert results["TRUTH"] == paths["truth"]


def test_check_of_the_engine(run_in_background: Any, fake_engine: Any, feedback: Any) -> None:
    fake_engine("answers", {"ok": True, "text": "torch 2"})
    successful, results = run_in_background("selftest", {})
    assert successful
    assert results["TEXT"] == "torch 2"
    assert any(sys.executable in info for info in feedback.infos)
    fake_engine("answers", {"ok": False, "text": "torch is broken"})
    successful, _ = run_in_background("selftest", {})
    assert not successful
    assert "torch is broken" in feedback.errors[-1]
    assert "make setup" in feedback.errors[-1]


def test_the_engine_stays_out_of_the_process_of_qgis(
    run_in_background: Any, fake_engine: Any, pair: dict, answer: dict, project: Any
) -> None:
    fake_engine("answers", answer)
    run_in_background("detectchange", pair)
    layers.add_result(answer, project)
    foreign = {"torch", "torchvision", "rasterio", "pyogrio", "engine", "matplotlib"}
    assert not foreign & set(sys.modules)
    assert "swimdiff_qgis._contract.jobs" in sys.modules


def test_progress_is_put_into_words_with_the_remaining_time(feedback: Any) -> None:
    from swimdiff_qgis.algorithms.common.relay import Relay
    from swimdiff_qgis.contract import messages

    relay = Relay(feedback)
    relay(messages.Progress(0.1, "Step {step} of {steps}", 9000.0, {"step": 10, "steps": 100}))
    relay(messages.Progress(0.2, "Writing", -1.0))
    assert feedback.texts == ["Step 10 of 100 - about 2 h left", "Writing"]


def test_words_for_the_remaining_time() -> None:
    words = [remaining_text(seconds) for seconds in (-1, 5, 40, 110, 1300, 9000)]
    assert words == [
        "", "a few seconds left", "less than a minute left", "about 2 min left", "about 20 min left", "about 2 h left"
    ]  # fmt: skip
