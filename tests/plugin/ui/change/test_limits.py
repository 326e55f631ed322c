"""What the change page leaves out: masks of clouds, and what is said of them."""

from __future__ import annotations

import json
from typing import Any

import pytest


@pytest.fixture
def limits(dock: Any) -> Any:
    dock.limits.setCollapsed(False)
    return dock.limits


@pytest.fixture
def session(dock: Any, interface: Any, project: Any, make_layer: Any) -> Any:
    from swimdiff_qgis.ui.change.session import ChangeSession
    from tests.plugin.ui.fake_runner import FakeRunner

    FakeRunner.made.clear()
    made = ChangeSession(dock, interface, FakeRunner)
    dock.inputs.set_pair(make_layer("first"), make_layer("second"))
    yield made
    made.close()


def test_nothing_is_asked_at_first(dock: Any) -> None:
    assert dock.limits.isCollapsed()
    assert dock.limits.values() == {}


def test_masks_are_looked_for_unless_switched_off(limits: Any) -> None:
    limits.find.setChecked(False)
    assert limits.values() == {"FIND_MASKS": False}


def test_a_mask_asks_for_its_kind_and_other_for_its_values(limits: Any, make_layer: Any) -> None:
    assert not limits.kind.isVisible()
    mask = make_layer("clouds")
    limits.after.setLayer(mask)
    assert limits.kind.isVisible() and not limits.values_field.isVisible()
    assert limits.values() == {"AFTER_MASK": mask.id()}
    limits.kind.setCurrentIndex(limits.kind.findData("other"))
    assert limits.values_field.isVisible()
    limits.values_field.setText(" 3, 8-10 ")
    limits.values_field.editingFinished.emit()
    assert limits.values() == {"AFTER_MASK": mask.id(), "MASK_KIND": "other", "MASK_VALUES": "3, 8-10"}
    limits.after.setLayer(None)
    assert limits.values() == {}
    limits.setCollapsed(True)
    limits.setCollapsed(False)
    assert not limits.kind.isVisible() and limits.find.isVisible()


def test_the_plan_the_run_and_the_dialog_take_them(
    session: Any, dock: Any, limits: Any, make_layer: Any, opened_dialogs: list, until: Any
) -> None:
    from tests.plugin.ui.fake_runner import FakeRunner

    mask = make_layer("clouds")
    limits.before.setLayer(mask)
    limits.kind.setCurrentIndex(limits.kind.findData("scl"))
    expected = {"BEFORE_MASK": mask.id(), "MASK_KIND": "scl"}
    until(lambda: FakeRunner.made[-1] is not session.runner and bool(FakeRunner.made[-1].started))
    assert FakeRunner.made[-1].started[0][1].items() >= expected.items()
    dock.advanced.trigger()
    assert opened_dialogs[0][1].items() >= expected.items()
    dock.detect.click()
    assert session.runner.started[-1][1].items() >= expected.items()
    assert not limits.isEnabled()


def test_what_a_mask_hides_is_said_as_a_note_in_plan_banner_and_result(
    session: Any, dock: Any, make_result: Any, until: Any
) -> None:
    from tests.plugin.ui import fake_engine as engine
    from tests.plugin.ui.fake_runner import FakeRunner

    remarks, results = engine.contract()
    values = {"label": "After", "share": 0.123, "name": "after_SCL.tif", "kind_label": "Sentinel-2 SCL"}
    note = remarks.Remark("change.mask_found", values, severity=remarks.INFO)
    until(lambda: FakeRunner.made[-1] is not session.runner and bool(FakeRunner.made[-1].started))
    plan = engine.plan_of("all of it", note, engine.remark("change.same_file"))
    FakeRunner.made[-1].end("done", results={"TEXT": "all of it", "PLAN": json.dumps(plan)})
    assert "ℹ “After”: 12.3% hidden by the mask" in dock.plan.text()
    assert "⚠ Before and after are the same file" in dock.plan.text()
    folder = make_result()
    facts = json.loads((folder / "result.json").read_text())
    facts["remarks"] = results.to_json([note])
    (folder / "result.json").write_text(json.dumps(facts))
    dock.detect.click()
    session.runner.end("done", results={"OUT": str(folder)}, seconds=2.0)
    assert "12.3% hidden" in dock.banner.hint.text()
    assert dock.result.warnings.text().startswith("ℹ “After”")


@pytest.fixture
def polygons(project: Any, tmp_path: Any) -> Any:
    from qgis.core import QgsVectorLayer

    from tests.plugin.vectors import make_labels

    layer = QgsVectorLayer(make_labels(tmp_path / "area.gpkg"), "area", "ogr")
    assert layer.isValid()
    project.addMapLayer(layer)
    return layer


def test_an_area_of_interest_or_its_selected_features(limits: Any, polygons: Any) -> None:
    assert not limits.area.selected.isEnabled()
    limits.area.layer.setLayer(polygons)
    assert limits.values() == {"AREA_OF_INTEREST": polygons.id()}
    heard: list = []
    limits.changed.connect(lambda: heard.append(limits.key()))
    limits.area.selected.setChecked(True)
    polygons.selectByIds([2])
    chosen = limits.values()["AREA_OF_INTEREST"]
    assert chosen.selectedFeaturesOnly and chosen.source.staticValue() == polygons.id()
    assert len(heard) == 2 and heard[0] != heard[1]
    limits.area.layer.setLayer(None)
    polygons.selectByIds([1])
    assert limits.values() == {} and len(heard) == 3


@pytest.mark.parametrize(
    ("unit", "number", "expected"),
    [
        ("px", 4, {}),
        ("px", 12, {"MINIMUM_AREA_PX": 12}),
        ("m²", 500, {"MINIMUM_AREA_M2": 500.0}),
        ("ha", 0.25, {"MINIMUM_AREA_M2": 2500.0}),
        ("ha", 0, {}),
    ],
)
def test_the_minimum_area_has_a_unit(limits: Any, unit: str, number: float, expected: dict) -> None:
    field = limits.smallest
    field.unit.setCurrentIndex(field.unit.findData(unit))
    field.number.setValue(number)
    assert limits.minimum() == expected
    assert limits.values() == {}


def test_a_run_takes_the_minimum_area_and_the_result_keeps_it(
    session: Any, dock: Any, limits: Any, make_result: Any
) -> None:
    limits.smallest.unit.setCurrentIndex(1)
    limits.smallest.number.setValue(900)
    dock.detect.click()
    assert session.runner.started[-1][1]["MINIMUM_AREA_M2"] == 900
    folder = make_result()
    facts = json.loads((folder / "result.json").read_text())
    facts["areas"]["minimum_area_m2"] = 900.0
    (folder / "result.json").write_text(json.dumps(facts))
    session.runner.end("failed", message="no")
    session.show_result(folder)
    dock.result.slider.setValue(600)
    dock.result.apply.click()
    assert session.runner.started[-1][1]["MINIMUM_AREA_M2"] == 900


def test_a_plan_names_the_area(session: Any, dock: Any, until: Any) -> None:
    from tests.plugin.ui import fake_engine as engine
    from tests.plugin.ui.fake_runner import FakeRunner

    until(lambda: FakeRunner.made[-1] is not session.runner and bool(FakeRunner.made[-1].started))
    plan = engine.plan_of("all of it")
    plan["grid"]["crs_wkt"] = "some"
    plan["area_of_interest"] = {
        "path": "a", "name": "a", "layer": "", "polygons": 2, "area": 12.5, "outside_px": 0, "outside_area": 0.0
    }  # fmt: skip
    FakeRunner.made[-1].end("done", results={"TEXT": "all of it", "PLAN": json.dumps(plan)})
    assert "area of interest about 12.5 ha" in dock.plan.text()


def test_groups_go_with_the_run_and_stay_with_the_threshold(
    session: Any, dock: Any, limits: Any, make_result: Any
) -> None:
    assert limits.groups.text() == "No groups"
    limits.groups.setValue(3)
    assert limits.minimum() == {"GROUPS": 3} and limits.values() == {}
    dock.detect.click()
    assert session.runner.started[-1][1]["GROUPS"] == 3
    session.runner.end("failed", message="no")
    folder = make_result()
    facts = json.loads((folder / "result.json").read_text())
    one = {"value": 1, "name": "1 barer", "colour": "#0072b2", "pixels": 3, "area": 1.0, "percent": 50.0, "polygons": 1}
    facts["groups"] = [one, {**one, "value": 2}]
    (folder / "result.json").write_text(json.dumps(facts))
    session.show_result(folder)
    dock.result.slider.setValue(600)
    dock.result.apply.click()
    assert session.runner.started[-1][1]["GROUPS"] == 2
