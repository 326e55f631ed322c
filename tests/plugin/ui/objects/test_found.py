"""Found objects on the page and on the map: score, counts, districts, windows to label next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.classify.scene import press
from tests.plugin.ui.objects.scene import counts, found, found_result, repeat, shown_boxes


def test_the_slider_filters_map_and_counts_at_once_and_writes_nothing(
    searched: Any, page: Any, project: Any, until: Any
) -> None:
    path = Path(searched.shown.found.files["objects"])
    before = path.read_bytes()
    assert page.found.slider.value() == 40, "the lowest of the usual scores"
    page.found.slider.setValue(20)
    until(lambda: counts(page)[0][1] == "3")
    assert counts(page) == [["Car", "3", "2", "2 (1–3)"], ["House", "2", "1", "1 (0–2)"]]
    assert shown_boxes(project) == {1, 2, 3, 5, 6}
    assert page.found.score.text() == "0.20"
    page.found.slider.setValue(99)
    until(lambda: counts(page)[0][1] == "0")
    assert "No object has such a score." in page.found.note.text()
    assert shown_boxes(project) == set()
    page.found.reset.click()
    assert shown_boxes(project) == {1, 2, 5}
    assert counts(page)[0][1] == "2"
    assert path.read_bytes() == before


def test_a_layer_that_is_drawn_in_another_way_is_filtered_too(
    searched: Any, page: Any, project: Any, until: Any
) -> None:
    from qgis.core import QgsFeatureRenderer

    layer = next(one for one in project.mapLayers().values() if one.name() == "Objects")
    layer.setRenderer(QgsFeatureRenderer.defaultRenderer(layer.geometryType()))
    page.found.slider.setValue(60)
    until(lambda: layer.featureCount() == 2)
    page.found.reset.click()
    assert layer.featureCount() == 6


@pytest.mark.slow
def test_a_hundred_thousand_objects_are_counted_by_the_file_and_not_one_by_one(
    ready: Any, page: Any, project: Any, tmp_path: Path, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsVectorLayer

    found(tmp_path / "found", windows=0)
    repeat(tmp_path / "found" / "objects.gpkg", 20_000)

    def walked(*_: object) -> None:
        raise AssertionError("each object was asked for")

    monkeypatch.setattr(QgsVectorLayer, "getFeatures", walked)
    ready.open_result(tmp_path / "found")
    assert page.banner.isHidden(), page.banner.message.text()
    assert counts(page)[0][1:3] == ["40,002", "31,002"]
    page.found.slider.setValue(20)
    until(lambda: counts(page)[0][1] == "60,003")
    assert counts(page)[1][1] == "40,002"


def test_of_very_many_districts_the_fullest_are_listed(qgis_app: Any) -> None:
    from swimdiff_qgis.project.object_layers import ShownCount
    from swimdiff_qgis.ui.objects import count_table

    table = count_table.PlaceTable()
    places = {f"d{number}": {1: ShownCount(number, None)} for number in range(count_table.MOST_PLACES + 1500)}
    table.show_counts(found_result().counts, places)
    assert table.topLevelItemCount() == count_table.MOST_PLACES + 1
    assert [table.topLevelItem(0).text(column) for column in range(3)] == ["d1999", "1,999", "0"]
    assert table.topLevelItem(count_table.MOST_PLACES).text(0) == "1,500 more, in counts.csv"


def test_counts_of_each_district(ready: Any, page: Any, project: Any, tmp_path: Path, until: Any) -> None:
    from swimdiff_qgis.contract import results

    place = results.objects.PlaceCount
    districts = tuple(place(name, value, "", 0, None) for name in ("North", "South", "East") for value in (1, 2))
    found(tmp_path / "found", places=districts)
    ready.open_result(tmp_path / "found")
    table = page.found.places
    assert table.isVisible()

    def rows() -> list[list[str]]:
        items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
        return [[item.text(column) for column in range(3)] for item in items]

    assert rows() == [["North", "1", "1"], ["South", "1", "0"], ["East", "0", "0"]]
    page.found.slider.setValue(20)
    until(lambda: rows()[1] == ["South", "2", "0"])
    assert "expected" in table.topLevelItem(0).toolTip(1)


def test_a_model_without_calibration_promises_nothing(ready: Any, page: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.contract import results

    count = results.objects.ObjectCount(1, "Car", "#0072b2", 0.4, 2, None, None, None)
    found(tmp_path / "found", rows=[(1, 0.9, None, None), (1, 0.5, None, None)], counts=(count,), windows=0)
    ready.open_result(tmp_path / "found")
    assert counts(page) == [["Car", "2", "–", "–"]]
    assert "unknown" in page.found.note.text()
    assert page.found.where.text() == "No windows to label next."
    assert not page.found.next.isEnabled()


def test_the_walk_goes_from_window_to_window(searched: Any, page: Any, interface: Any, tmp_path: Path) -> None:
    assert page.found.where.text() == "2 windows where labels would help most."
    press(interface.canvas, "n")
    assert "Window 1 of 2: least certain is House." in page.found.where.text()
    assert interface.canvas.extent().height() < 15.0, "the window fills the map"
    searched.labels.write("polygon", searched.shown.walk.geometry, searched.shown.walk.crs, "Car")
    assert searched.shown.walk.left == 1
    page.found.next.click()
    assert "Window 2 of 2" in page.found.where.text()


def test_a_project_that_is_opened_again_brings_its_objects_back(
    searched: Any, page: Any, project: Any, interface: Any, tmp_path: Path, until: Any
) -> None:
    from swimdiff_qgis.ui.objects.session import ObjectsSession
    from tests.plugin.ui.fake_runner import FakeRunner

    page.found.slider.setValue(20)
    until(lambda: counts(page)[0][1] == "3")
    assert project.write(str(tmp_path / "kept.qgz"))
    project.clear()
    assert page.found.isHidden() and searched.shown.found is None
    page.found.slider.setValue(30)  # nobody can, and nothing happens
    assert project.read(str(tmp_path / "kept.qgz"))
    assert not page.found.isHidden() and page.found.title.text() == "Objects in scene <1>"
    assert (page.found.score.text(), page.found.reset.isEnabled()) == ("0.20", True), "as the map shows them"
    assert counts(page)[0][1] == "3"
    assert shown_boxes(project) == {1, 2, 3, 5, 6}
    page.found.reset.click()
    assert shown_boxes(project) == {1, 2, 5}
    later = ObjectsSession(page, interface, FakeRunner)  # as where the dock is opened after the project
    assert later.shown.found is not None and later.shown.found.folder == searched.shown.found.folder
    later.close()


def test_of_several_results_in_a_project_the_one_on_top_comes_back(
    searched: Any, page: Any, project: Any, tmp_path: Path
) -> None:
    for name in ("second", "third"):
        found(tmp_path / name)
    for last in (tmp_path / "second", tmp_path / "third", tmp_path / "second"):
        searched.open_result(last)
        assert project.write(str(tmp_path / "kept.qgz"))
        project.clear()
        assert project.read(str(tmp_path / "kept.qgz"))
        assert searched.shown.found is not None and searched.shown.found.folder == last
