"""Little, automatic, much; what the dock says where the threshold is not sure; areas that follow the slider."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.plugin.ui import fake_engine as engine

MARKS = {"little": 0.7, "usual": 0.4, "much": 0.2, "rare": 0.6, "common": 0.1}


@pytest.fixture
def session(dock: Any, interface: Any, project: Any) -> Any:
    from swimdiff_qgis.ui.change.session import ChangeSession
    from tests.plugin.ui.fake_runner import FakeRunner

    made = ChangeSession(dock, interface, FakeRunner)
    yield made
    made.close()


@pytest.fixture
def marked(make_result: Any) -> Path:
    """A result with marks, and with a remark that its threshold is not sure."""
    folder: Path = make_result(threshold=0.4, minimum_area_px=7)
    path = folder / "result.json"
    facts = json.loads(path.read_text(encoding="utf-8"))
    facts["raw_scores"]["marks"] = [{"name": k, "value": v, "percent": 1.0} for k, v in MARKS.items()]
    remark = engine.remark("change.unsure_threshold", low_percent=0.034, high_percent=8.2)
    facts["remarks"] = [engine.contract()[1].to_json(remark)]
    facts["areas"]["rows"] = [
        {"class": 1, "name": "Change", "pixels": 1096, "area": 10.96, "percent": 26.8},
        {"class": 0, "name": "No change", "pixels": 3000, "area": 30.0, "percent": 73.2},
        {"class": 255, "name": "No data", "pixels": 9, "area": 0.09, "percent": None},
    ]
    path.write_text(json.dumps(facts), encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", ["little", "usual", "much"])
def test_a_choice_moves_the_threshold(session: Any, dock: Any, marked: Path, name: str) -> None:
    session.show_result(marked)
    panel = dock.result
    panel.field.setValue(0.55)
    panel.choices[name].click()
    assert panel.threshold == MARKS[name]
    assert panel.slider.value() == round(1000 * MARKS[name])
    panel.choices["usual"].click()
    assert panel.threshold == MARKS["usual"] and not panel.apply.isEnabled()


def test_the_automatic_threshold_is_applied_as_a_rule(session: Any, dock: Any, marked: Path) -> None:
    session.show_result(marked)
    session.apply(MARKS["usual"])
    assert session.runner.started[-1][1]["THRESHOLD"] == "auto"
    session.runner.end("done")
    session.apply(0.25)
    assert session.runner.started[-1][1]["THRESHOLD"] == "0.25"


def test_a_result_without_marks_offers_no_choice(session: Any, dock: Any, make_result: Any) -> None:
    session.show_result(make_result())
    assert all(button.isHidden() for button in dock.result.choices.values())


def test_a_doubtful_threshold_is_said_in_banner_and_result(
    session: Any, dock: Any, marked: Path, make_layer: Any
) -> None:
    dock.inputs.set_pair(make_layer("first"), make_layer("second"))
    dock.detect.click()
    session.runner.end("done", results={"OUT": str(marked)}, seconds=65.0)
    said = "Between 0.034 % and 8.2 % changed"
    assert dock.banner.kind == "doubtful"
    assert said in dock.banner.hint.text()
    assert dock.result.warnings.text().startswith(f"⚠ {said}"), "what the map is worth comes first"


def test_areas_and_hectares_follow_the_slider(session: Any, dock: Any, marked: Path, until: Any) -> None:
    session.show_result(marked)
    dock.result.field.setValue(0.5)
    share = float(np.mean(engine.score() >= 0.5))
    assert "Above the threshold" in dock.result.share.text() and "ha" in dock.result.share.text()
    until(lambda: "1 area," in dock.result.share.text())
    assert dock.result.share.text().startswith("1 area, ")
    assert f"{share * 40.96:.2f} ha" in dock.result.share.text()
