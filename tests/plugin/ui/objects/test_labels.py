"""Boxes and searched areas drawn with the mouse: in the label file at once, and taken back in turn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal

from tests.plugin.ui.classify.scene import click, draw, labelled, mouse, press, show_map


@pytest.fixture
def canvas(interface: Any, make_layer: Any) -> Any:
    show_map(interface.canvas, make_layer("image"))
    return interface.canvas


@pytest.fixture
def panel(qgis_app: Any) -> Any:
    from qgis.PyQt import sip

    from swimdiff_qgis.ui.objects.label_panel import ObjectLabelPanel

    made = ObjectLabelPanel()
    made.show()
    yield made
    made.close()
    sip.delete(made)


@pytest.fixture
def session(panel: Any, canvas: Any, project: Any) -> Any:
    from swimdiff_qgis.ui.objects.label_session import ObjectLabelSession

    chosen: list[Any] = []
    made = ObjectLabelSession(panel, canvas, lambda: chosen[-1] if chosen else None)
    made.areasMade.connect(chosen.append)
    made.said, made.areas_made = [], chosen
    made.refused.connect(lambda message, hint: made.said.append((message, hint)))
    yield made
    made.close()


@pytest.fixture
def drawing(session: Any, canvas: Any, tmp_path: Path) -> Any:
    """A label file with two classes, ready to draw into."""
    from swimdiff_qgis.project import label_layer

    layer = session.make(tmp_path / "labels.gpkg", canvas.layers()[0].crs())
    label_layer.write_classes(tmp_path / "labels.gpkg", label_layer.extended((), ("Car", "House")))
    session.set_layer(layer, "class")
    return session


def boxes(path: Path, table: str = "labels") -> list[tuple[float, ...]]:
    """Reads from the file itself how large what was drawn is, in map units: width and height."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName(table)
    extents = [one.GetGeometryRef().GetEnvelope() for one in layer or ()]
    return [(round(right - left, 3), round(top - bottom, 3)) for left, right, bottom, top in extents]


def drag(tool: Any, start: tuple[int, int], end: tuple[int, int]) -> None:
    mouse(tool, "Press", start)
    for step in range(1, 11):
        mouse(tool, "Move", [first + (last - first) * step / 10 for first, last in zip(start, end)])
    mouse(tool, "Release", end)


def test_a_box_is_dragged_or_clicked_corner_by_corner(drawing: Any, canvas: Any, tmp_path: Path) -> None:
    drawing._panel.tools["box"].click()
    assert canvas.mapTool() is drawing.tool
    unit = canvas.mapUnitsPerPixel()
    drag(drawing.tool, (100, 100), (140, 180))
    click(drawing.tool, (300, 300))
    click(drawing.tool, (250, 320))
    found = boxes(tmp_path / "labels.gpkg")
    assert found == [pytest.approx((40 * unit, 80 * unit)), pytest.approx((50 * unit, 20 * unit))]
    drag(drawing.tool, (100, 100), (180, 100))
    assert len(boxes(tmp_path / "labels.gpkg")) == 2, "a line is no box"


def test_a_click_makes_a_box_of_the_size_of_its_class(drawing: Any, panel: Any, tmp_path: Path) -> None:
    drawing.draw("box")
    panel.size.setValue(25.0)
    panel.list.choose("House")
    assert panel.size.value() == 0.0, "each class has a size of its own"
    press(panel.list, "1")
    assert panel.size.value() == 25.0
    click(drawing.tool, (200, 200))
    drag(drawing.tool, (300, 300), (380, 380))
    found = boxes(tmp_path / "labels.gpkg")
    assert found[0] == pytest.approx((25.0 * 0.9996, 25.0 * 0.9996), abs=0.02), "in metres on the ground"
    assert found[1][0] > 100.0, "a box can be dragged all the same"


def test_sizes_are_kept_with_the_labels(drawing: Any, panel: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.project import box_sizes

    layer = drawing.labels.chosen
    drawing.draw("box")
    panel.size.setValue(25.0)
    click(drawing.tool, (200, 200))
    panel.list.choose("House")
    panel.size.setValue(40.5)
    panel.size.editingFinished.emit()
    assert box_sizes.read_sizes(layer) == {1: 25.0, 2: 40.5}
    drawing.classes.rename("House", "Hall")
    drawing.set_layer(None, "")
    assert panel.size.value() == 0.0
    drawing.set_layer(layer, "class")
    panel.list.choose("Hall")
    assert (panel.size.value(), drawing.tool.size_m) == (40.5, 40.5), "by the class, whatever it is called"
    panel.size.setValue(0.0)
    panel.size.editingFinished.emit()
    assert box_sizes.read_sizes(layer) == {1: 25.0}


def test_sizes_are_kept_with_a_layer_of_another_program(session: Any, panel: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.project import box_sizes

    layer = labelled(tmp_path / "other.gpkg")
    project.addMapLayer(layer)
    session.set_layer(layer, "Classname")
    panel.size.setValue(12.0)
    panel.size.editingFinished.emit()
    assert box_sizes.read_sizes(layer) == {1: 12.0}
    for damaged in ("[1]", "{", '{"x": 2}', '{"1": "a", "2": -3, "3": 4}'):
        layer.setCustomProperty(box_sizes.PROPERTY, damaged)
        assert box_sizes.read_sizes(layer) in ({}, {3: 4.0})


@pytest.mark.parametrize(("crs", "unit_m"), [("EPSG:4326", 111_320.0 * 0.7071), ("EPSG:3857", 0.7071)])
def test_a_size_is_measured_on_the_ground(qgis_app: Any, crs: str, unit_m: float) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

    from swimdiff_qgis.ui.labels import boxes as shapes

    middle = QgsPointXY(10.0, 45.0) if crs == "EPSG:4326" else QgsPointXY(1_113_195.0, 5_621_521.0)  # 45° north
    box = shapes.around(middle, 10.0, QgsCoordinateReferenceSystem(crs)).boundingBox()
    assert box.width() * unit_m == pytest.approx(10.0, rel=5e-3)
    nowhere = shapes.around(QgsPointXY(0.0, 0.0), 10.0, QgsCoordinateReferenceSystem())
    assert nowhere.boundingBox().width() == pytest.approx(10.0), "without a CRS in units of the image"


def test_a_searched_area_gets_a_table_of_its_own(drawing: Any, panel: Any, project: Any, tmp_path: Path) -> None:
    panel.searched.click()
    assert drawing._canvas.mapTool() is drawing.tool
    drag(drawing.tool, (50, 50), (450, 450))
    assert panel.said.text() == "Searched area saved."
    assert len(boxes(tmp_path / "labels.gpkg", "searched")) == 1
    assert boxes(tmp_path / "labels.gpkg") == []
    assert "Searched areas" in {layer.name() for layer in project.mapLayers().values()}
    panel.tools["polygon"].click()
    draw(drawing.tool, (460, 460), (560, 460), (560, 560))
    assert len(boxes(tmp_path / "labels.gpkg", "searched")) == 2
    assert len(drawing.areas_made) == 1, "a second one needs no further layer"
    press(panel.list, "1")
    assert not panel.searched.isChecked(), "a class goes on with labels"
    drawing.draw("box")
    drag(drawing.tool, (100, 100), (140, 140))
    assert len(boxes(tmp_path / "labels.gpkg")) == 1
    for _ in range(2):
        panel.undo.click()
    assert (len(boxes(tmp_path / "labels.gpkg")), len(boxes(tmp_path / "labels.gpkg", "searched"))) == (0, 1)


def test_the_tool_pressed_again_goes_on_with_objects(drawing: Any, panel: Any, canvas: Any, tmp_path: Path) -> None:
    panel.searched.click()
    drag(drawing.tool, (50, 50), (450, 450))
    assert panel.tools["box"].isChecked()
    panel.tools["box"].click()
    assert not panel.searched.isChecked() and panel.tools["box"].isChecked()
    drag(drawing.tool, (100, 100), (140, 140))
    assert (len(boxes(tmp_path / "labels.gpkg")), len(boxes(tmp_path / "labels.gpkg", "searched"))) == (1, 1)
    panel.tools["box"].click()
    assert canvas.mapTool() is not drawing.tool, "another press lays it down"


def test_a_searched_area_that_is_selected_is_deleted_too(drawing: Any, panel: Any, tmp_path: Path) -> None:
    panel.searched.click()
    drag(drawing.tool, (50, 50), (450, 450))
    drawing.areas_made[-1].selectAll()
    panel.delete.click()
    assert boxes(tmp_path / "labels.gpkg", "searched") == []
    panel.undo.click()
    assert len(boxes(tmp_path / "labels.gpkg", "searched")) == 1


def test_an_opened_label_file_brings_its_searched_areas(
    drawing: Any, project: Any, canvas: Any, tmp_path: Path
) -> None:
    drawing._panel.searched.click()
    drag(drawing.tool, (50, 50), (450, 450))
    project.removeMapLayers([*project.mapLayers()])
    drawing.areas_made.clear()
    layer = drawing.make(tmp_path / "labels.gpkg", canvas.mapSettings().destinationCrs())
    assert [one.featureCount() for one in drawing.areas_made] == [1]
    assert layer.name() == "Labelled objects"


def test_labels_that_are_chosen_again_bring_their_searched_areas(drawing: Any, panel: Any) -> None:
    panel.searched.click()
    drag(drawing.tool, (50, 50), (450, 450))
    layer, areas = drawing.labels.chosen, drawing.areas_made[-1]
    drawing.set_layer(None, "")
    drawing.areas_made.clear()
    drawing.set_layer(layer, "class")
    assert drawing.areas_made == [areas]


def test_labels_of_another_program_need_a_layer_for_searched_areas(
    session: Any, panel: Any, project: Any, tmp_path: Path
) -> None:
    layer = labelled(tmp_path / "other.gpkg")
    project.addMapLayer(layer)
    session.set_layer(layer, "Classname")
    panel.searched.click()
    drag(session.tool, (50, 50), (450, 450))
    assert session.said[-1][0] == "There is no layer for searched areas."
