"""What the buttons of the change page start and how the three endings look."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def session(dock: Any, interface: Any, project: Any) -> Any:
    from swimdiff_qgis.ui.change.session import ChangeSession
    from tests.plugin.ui.fake_runner import FakeRunner

    FakeRunner.made.clear()
    made = ChangeSession(dock, interface, FakeRunner)
    yield made
    made.close()


@pytest.fixture
def pair(session: Any, dock: Any, make_layer: Any) -> tuple:
    layers = make_layer("first"), make_layer("second")
    dock.inputs.set_pair(*layers)
    return layers


def planner_of(session: Any, until: Any) -> Any:
    from tests.plugin.ui.fake_runner import FakeRunner

    until(lambda: FakeRunner.made[-1] is not session.runner and bool(FakeRunner.made[-1].started))
    return FakeRunner.made[-1]


def test_nothing_chosen_offers_the_sample(session: Any, dock: Any) -> None:
    assert not dock.detect.isEnabled()
    assert "sample" in dock.plan.text()
    dock.linkActivated.emit("sample")
    assert session.runner.started[0][0] == "swimdiff:samplepair"


def test_one_layer_twice_is_refused_in_words(session: Any, dock: Any, make_layer: Any) -> None:
    layer = make_layer("only")
    dock.inputs.set_pair(layer, layer)
    assert not dock.detect.isEnabled()
    assert "same layer" in dock.plan.text()


def test_a_pair_is_planned(session: Any, dock: Any, pair: tuple, until: Any) -> None:
    assert dock.detect.isEnabled()
    assert "Preparing the plan…" in dock.plan.text()
    planner = planner_of(session, until)
    algorithm, values = planner.started[0]
    assert algorithm == "swimdiff:planchange"
    assert (values["BEFORE"], values["AFTER"]) == (pair[0].id(), pair[1].id())
    assert values["VISIBLE_BANDS"] == ""  # of a grey layer
    from tests.plugin.ui import fake_engine as engine

    plan = engine.plan_of("all of it", engine.remark("a.newer", what="<large>"))
    planner.end("done", results={"TEXT": "all of it", "PLAN": json.dumps(plan)})
    assert "64 x 64 px" in dock.plan.text()
    assert "what &lt;large&gt;" in dock.plan.text()
    assert dock.plan.toolTip() == "all of it"


def test_a_plan_that_fails_says_why(session: Any, dock: Any, pair: tuple, until: Any) -> None:
    planner_of(session, until).end("failed", message="They do not overlap.", hint="Choose others.")
    assert "They do not overlap." in dock.plan.text()
    assert "Choose others." in dock.plan.text()
    assert dock.detect.isEnabled()


def test_a_newer_choice_drops_the_plan(session: Any, dock: Any, pair: tuple, until: Any) -> None:
    first = planner_of(session, until)
    dock.inputs.swap.click()
    assert first.closed
    until(lambda: planner_of(session, until) is not first)
    assert planner_of(session, until).started[0][1]["BEFORE"] == pair[1].id()


def test_swap(session: Any, dock: Any, pair: tuple) -> None:
    dock.inputs.swap.click()
    assert dock.inputs.before.currentLayer() == pair[1]
    assert dock.inputs.after.currentLayer() == pair[0]


def test_the_method_is_remembered(session: Any, dock: Any, pair: tuple) -> None:
    from swimdiff_qgis.settings import METHOD

    dock.inputs.method.setCurrentIndex(dock.inputs.method.findData("irmad"))
    assert METHOD.get() == "irmad"
    METHOD.set(METHOD.default)


def test_a_run_shows_progress_and_then_its_result(
    session: Any, dock: Any, pair: tuple, make_result: Any, project: Any, tmp_path: Path
) -> None:
    dock.inputs.folder.setFilePath(str(tmp_path / "new"))
    dock.detect.click()
    algorithm, values = session.runner.started[-1]
    assert (algorithm, values["OUT"]) == ("swimdiff:detectchange", str(tmp_path / "new"))
    folder = make_result()
    assert dock.progress.isVisible()
    assert not dock.detect.isVisible()
    assert not dock.inputs.isEnabled()
    session.runner.progressed.emit(0.5, "Scoring - about 3 min left")
    assert dock.progress.bar.value() == 500
    assert dock.progress.text.text() == "Scoring - about 3 min left"
    session.runner.end("done", results={"OUT": str(folder)}, seconds=65.0)
    assert not dock.progress.isVisible()
    assert dock.detect.isVisible()
    assert dock.banner.kind == "done"
    assert "1 min 5 s" in dock.banner.message.text()
    assert dock.result.isVisible()
    assert dock.result.threshold == pytest.approx(0.4)
    assert len(project.mapLayers()) == 5


def test_results_are_no_inputs(session: Any, dock: Any, pair: tuple, make_result: Any) -> None:
    assert dock.inputs.before.count() == 3
    assert session.show_result(make_result())
    assert dock.inputs.before.count() == 3


def test_a_cancelled_run_says_how_to_resume(session: Any, dock: Any, pair: tuple) -> None:
    dock.detect.click()
    first = session.runner.started[-1][1]["OUT"]
    dock.progress.cancel.click()
    assert session.runner.cancels == 1
    assert not dock.progress.cancel.isEnabled()
    session.runner.progressed.emit(0.6, "Scoring")
    assert "Cancelling" in dock.progress.text.text()
    session.runner.end("cancelled")
    assert dock.banner.kind == "cancelled"
    assert "resume" in dock.banner.hint.text()
    assert not dock.banner.copy.isVisible()
    dock.detect.click()
    assert session.runner.started[-1][1]["OUT"] == first


def test_a_failed_run_says_what_to_do_and_gives_its_log(session: Any, dock: Any, pair: tuple) -> None:
    from qgis.PyQt.QtGui import QGuiApplication

    dock.detect.click()
    session.runner.end("failed", message="The disk is full.", hint="Free some space.", log="line 1")
    assert dock.banner.kind == "failed"
    assert dock.banner.message.text() == "The disk is full."
    assert dock.banner.hint.text() == "Free some space."
    dock.banner.copy.click()
    assert QGuiApplication.clipboard().text() == "The disk is full.\nFree some space.\n\nline 1"


def test_a_missing_engine_leads_to_the_options(session: Any, dock: Any, pair: tuple) -> None:
    asked: list = []
    session.optionsRequested.connect(lambda: asked.append(True))
    dock.detect.click()
    session.runner.end("failed", message="The engine's Python is missing.", code="engine_missing")
    assert dock.banner.remedy.isVisible()
    dock.banner.remedy.click()
    assert asked == [True]


def test_the_map_follows_the_threshold_and_comes_back(session: Any, dock: Any, make_result: Any, until: Any) -> None:
    from swimdiff_qgis.project import layers
    from swimdiff_qgis.ui.common import map_result

    folder = make_result()
    assert session.show_result(folder)
    group = map_result.find_group(folder)
    visible = lambda: {  # noqa: E731
        node.layer().customProperty(layers.PART) for node in group.findLayers() if node.itemVisibilityChecked()
    }
    assert visible() == {"change", "polygons"}
    dock.result.slider.setValue(600)
    until(lambda: visible() == {"score"})
    items = layers.result_layer(group, "score").renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].value == pytest.approx(0.6, abs=1e-5)
    assert dock.result.field.value() == pytest.approx(0.6)
    assert dock.result.apply.isEnabled()
    dock.result.reset.click()
    until(lambda: visible() == {"change", "polygons"})
    assert not dock.result.apply.isEnabled()


def test_a_group_that_was_removed_does_no_harm(
    session: Any, dock: Any, make_result: Any, project: Any, until: Any
) -> None:
    session.show_result(make_result())
    project.clear()
    shown: list = []
    session._preview._show = lambda threshold: shown.append(session._show_threshold(threshold))
    dock.result.slider.setValue(600)
    until(lambda: bool(shown))
    dock.result.zoom.click()


def test_apply_keeps_the_minimum_area_and_reads_the_result_anew(
    session: Any, dock: Any, make_result: Any, project: Any
) -> None:
    folder = make_result(minimum_area_px=7)
    session.show_result(folder)
    dock.result.slider.setValue(600)
    dock.result.apply.click()
    algorithm, values = session.runner.started[-1]
    assert algorithm == "swimdiff:applythreshold"
    assert values == {"RESULT": str(folder), "THRESHOLD": "0.6", "MINIMUM_AREA_PX": 7}
    make_result(threshold=0.6)
    session.runner.end("done", results={})
    assert dock.result.threshold == pytest.approx(0.6)
    assert not dock.result.apply.isEnabled()
    assert all(layer.isValid() for layer in project.mapLayers().values())


def test_an_apply_that_fails_leaves_the_layers_whole(session: Any, dock: Any, make_result: Any, project: Any) -> None:
    session.show_result(make_result())
    dock.result.slider.setValue(600)
    dock.result.apply.click()
    session.runner.end("failed", message="No space.")
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert dock.result.apply.isEnabled()


def test_a_folder_without_a_result_is_said(session: Any, dock: Any, tmp_path: Path) -> None:
    assert not session.show_result(tmp_path)
    assert dock.banner.kind == "failed"
    assert "no result.json" in dock.banner.message.text()


def test_the_sample_pair_is_chosen(
    session: Any, dock: Any, project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from swimdiff_qgis.ui.common import output_folder
    from tests.plugin.ui import fake_engine as engine

    monkeypatch.setattr(output_folder, "parent_folder", lambda *_: tmp_path)
    dock.sample.trigger()
    out = Path(session.runner.started[-1][1]["OUT"])
    out.mkdir()
    for name in ("before", "after"):
        engine.raster(out / f"{name}.tif", [engine.score()])
    session.runner.end("done")
    assert dock.inputs.before.currentLayer().source() == str(out / "before.tif")
    assert dock.inputs.after.currentLayer().source() == str(out / "after.tif")
    assert project.crs().authid() == "EPSG:32631"
    started = len(session.runner.started)
    dock.sample.trigger()
    assert len(session.runner.started) == started, "the pair that is there should be taken"


def test_a_closed_session_hears_nothing_more(dock: Any, interface: Any, make_layer: Any) -> None:
    from swimdiff_qgis.ui.change.session import ChangeSession
    from tests.plugin.ui.fake_runner import FakeRunner

    session = ChangeSession(dock, interface, FakeRunner)
    session.close()
    assert session.runner.closed
    text = dock.plan.text()
    make_layer("late")
    assert dock.plan.text() == text
