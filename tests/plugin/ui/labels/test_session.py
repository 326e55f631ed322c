"""Labels drawn with the mouse: each stroke is in the file at once, keys give classes, steps are taken back."""

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

    from swimdiff_qgis.ui.labels.panel import LabelPanel

    made = LabelPanel()
    made.show()
    yield made
    made.close()
    sip.delete(made)


@pytest.fixture
def session(panel: Any, canvas: Any, project: Any) -> Any:
    from swimdiff_qgis.ui.labels.session import LabelSession

    made = LabelSession(panel, canvas)
    made.said = []
    made.refused.connect(lambda message, hint: made.said.append((message, hint)))
    yield made
    made.close()


@pytest.fixture
def drawing(session: Any, canvas: Any, tmp_path: Path) -> Any:
    """A label file with two classes, ready to draw into."""
    from swimdiff_qgis.project import label_layer

    layer = session.make(tmp_path / "labels.gpkg", canvas.layers()[0].crs())
    label_layer.write_classes(tmp_path / "labels.gpkg", label_layer.extended((), ("Water", "O'Brien & <b>Söhne</b>")))
    session.set_layer(layer, "class")
    session._panel.list.choose("O'Brien & <b>Söhne</b>")
    return session


def rows(path: Path, name: str = "labels") -> list[tuple[int, str, str]]:
    """Reads number, class and shape from the file itself, as another program would."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    table = dataset.GetLayerByName(name)
    return [(one.GetFID(), one.GetField(0), one.GetGeometryRef().GetGeometryName()) for one in table]


def test_a_stroke_is_in_the_file_at_once_and_can_be_taken_back(drawing: Any, canvas: Any, tmp_path: Path) -> None:
    drawing._panel.tools["polygon"].click()
    assert canvas.mapTool() is drawing.tool
    draw(drawing.tool, (100, 100), (200, 100), (200, 200))
    assert rows(tmp_path / "labels.gpkg") == [(1, "O'Brien & <b>Söhne</b>", "POLYGON")]
    drawing._panel.list.choose("Water")
    draw(drawing.tool, (300, 300), (400, 300), (400, 400), (300, 400))
    assert [row[1] for row in rows(tmp_path / "labels.gpkg")] == ["O'Brien & <b>Söhne</b>", "Water"]
    drawing._panel.undo.click()
    assert [row[0] for row in rows(tmp_path / "labels.gpkg")] == [1]
    drawing._panel.undo.click()
    assert rows(tmp_path / "labels.gpkg") == []
    assert not drawing._panel.undo.isEnabled()


def test_lines_and_points_get_a_layer_when_the_first_is_drawn(drawing: Any, project: Any, tmp_path: Path) -> None:
    names = {layer.name() for layer in project.mapLayers().values()}
    drawing._panel.tools["line"].click()
    draw(drawing.tool, (100, 100), (200, 100))
    drawing._panel.tools["point"].click()
    click(drawing.tool, (50, 60))
    assert [row[2] for row in rows(tmp_path / "labels.gpkg")] == ["LINESTRING", "POINT"]
    more = {layer.name() for layer in project.mapLayers().values()} - names
    assert more == {"Labels: lines", "Labels: points"}
    renderers = {layer.renderer().type() for layer in drawing.labels.layers()}
    assert renderers == {"categorizedSymbol"}
    click(drawing.tool, (70, 60))
    assert len(drawing.labels.layers()) == 3, "a second point needs no further layer"


def test_counts_and_areas_follow(drawing: Any, canvas: Any, until: Any) -> None:
    shown = drawing._panel.list
    drawing.draw("polygon")
    draw(drawing.tool, (100, 100), (200, 100), (200, 200), (100, 200))
    until(lambda: shown.count_of("O'Brien & <b>Söhne</b>").labels == 1)
    edge_m = 100 * canvas.mapUnitsPerPixel()
    # In the middle of the zone the map is 0.9996 times the ground.
    assert shown.count_of("O'Brien & <b>Söhne</b>").area_m2 == pytest.approx((edge_m / 0.9996) ** 2, rel=1e-3)
    assert shown.topLevelItem(1).text(2) == "1"
    drawing.undo()
    until(lambda: shown.count_of("O'Brien & <b>Söhne</b>").labels == 0)


def test_a_drag_draws_freehand_and_a_loop_becomes_areas(drawing: Any, tmp_path: Path) -> None:
    drawing.draw("polygon")
    mouse(drawing.tool, "Press", (100, 100))
    for step in range(1, 60):  # along a bow tie, which crosses itself in the middle
        x, y = (100 + 5 * step, 100 + 5 * step) if step < 20 else (200, 200 - 5 * (step - 20))
        x, y = (x, y) if step < 40 else (200 - 5 * (step - 40), 100 + 5 * (step - 40))
        mouse(drawing.tool, "Move", (x, y))
    mouse(drawing.tool, "Release", (100, 200))
    layer = drawing.labels.chosen
    shapes = [one.geometry() for one in layer.getFeatures()]
    assert shapes
    assert all(one.isGeosValid() for one in shapes)
    corners = sum(sum(1 for _ in one.vertices()) for one in shapes)
    assert corners < 30, "a freehand outline keeps the corners that it needs"
    assert not drawing.tool.drawing
    drawing.undo()
    assert layer.featureCount() == 0, "all parts of a stroke go together"


def test_a_double_click_finishes_and_escape_drops(drawing: Any, canvas: Any) -> None:
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent

    drawing.draw("polygon")
    for pixel in ((10, 10), (90, 10), (90, 90)):
        click(drawing.tool, pixel)
    mouse(drawing.tool, "DoubleClick", (90, 90))
    mouse(drawing.tool, "Release", (90, 90))
    assert drawing.labels.chosen.featureCount() == 1
    assert not drawing.tool.drawing
    click(drawing.tool, (10, 10))
    drawing.tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert not drawing.tool.drawing
    click(drawing.tool, (10, 10), "Right")
    assert drawing.labels.chosen.featureCount() == 1, "a shape without corners is none"
    undo = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    click(drawing.tool, (10, 10))
    drawing.tool.keyPressEvent(undo)
    assert (drawing.tool.drawing, drawing.labels.chosen.featureCount()) == (False, 1)
    drawing.tool.keyPressEvent(undo)
    assert drawing.labels.chosen.featureCount() == 0


def test_keys_choose_the_class_and_give_it_to_what_is_selected(drawing: Any, canvas: Any, tmp_path: Path) -> None:
    drawing.draw("polygon")
    draw(drawing.tool, (100, 100), (200, 100), (200, 200))
    press(canvas, "1")
    assert drawing._panel.list.chosen_name() == "Water"
    drawing.labels.chosen.selectAll()
    press(canvas, "1")
    assert rows(tmp_path / "labels.gpkg")[0][1] == "Water"
    assert drawing.labels.chosen.selectedFeatureCount() == 0
    drawing.undo()
    assert rows(tmp_path / "labels.gpkg")[0][1] == "O'Brien & <b>Söhne</b>"
    press(canvas, "7")
    assert drawing._panel.list.chosen_name() == "Water"
    drawing._panel.list.keyRequested.emit("Water", "w")
    press(canvas, "2")
    press(canvas, "W")
    assert drawing._panel.list.chosen_name() == "Water"


def test_selected_labels_are_deleted_and_come_back(drawing: Any, canvas: Any, tmp_path: Path) -> None:
    drawing.draw("polygon")
    for left in (100, 200, 300):
        draw(drawing.tool, (left, 100), (left + 50, 100), (left + 50, 150))
    path, layer = tmp_path / "labels.gpkg", drawing.labels.chosen
    drawing._panel.delete.click()
    assert "Select labels" in drawing._panel.said.text() and len(rows(path)) == 3
    layer.selectByIds([2])
    click(drawing.tool, (10, 10))
    press(canvas, "\x7f")
    assert len(rows(path)) == 3, "the key takes corners back while a shape is drawn"
    drawing.tool.clear()
    press(canvas, "\x7f")
    assert [row[0] for row in rows(path)] == [1, 3]
    layer.selectAll()
    drawing._panel.delete.click()
    assert drawing._panel.said.text().startswith("2 labels deleted.")
    assert rows(path) == []
    drawing.undo()
    drawing.undo()
    assert sorted(row[1] for row in rows(path)) == ["O'Brien & <b>Söhne</b>"] * 3
    layer.startEditing()
    layer.selectByIds([rows(path)[0][0]])
    press(canvas, "\x7f")
    assert layer.selectedFeatureCount() == 1, "in an edit session the key is QGIS's"
    drawing._panel.delete.click()
    assert (layer.featureCount(), len(rows(path))) == (2, 3), "it is saved with the other edits"
    layer.rollBack()


def test_keys_mean_nothing_while_the_page_is_hidden(drawing: Any, canvas: Any) -> None:
    chosen = drawing._panel.list.chosen_name()
    drawing._panel.hide()
    press(canvas, "1")
    assert drawing._panel.list.chosen_name() == chosen != "Water"
    drawing._panel.show()
    drawing.close()
    press(canvas, "1")
    assert drawing._panel.list.chosen_name() == chosen


def test_a_class_renamed_recoloured_or_removed_takes_its_labels_along(
    drawing: Any, tmp_path: Path, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.gui import QgsColorDialog
    from qgis.PyQt.QtGui import QColor

    from swimdiff_qgis.project import label_layer

    path, shown = tmp_path / "labels.gpkg", drawing._panel.list
    shown.choose("Water")
    drawing.draw("polygon")
    draw(drawing.tool, (100, 100), (200, 100), (200, 200))
    drawing.classes.rename("Water", "  Открытая   вода ")
    assert rows(path)[0][1] == "Открытая вода"
    monkeypatch.setattr(QgsColorDialog, "getColor", staticmethod(lambda *_: QColor("#0000FF")))
    shown.choose("Открытая вода")
    drawing._panel.colour.click()
    kept = label_layer.read_classes(path)
    assert (kept[0].name, kept[0].colour) == ("Открытая вода", "#0000ff")
    category = drawing.labels.chosen.renderer().categories()[0]
    assert (category.value(), category.symbol().color().name()) == ("Открытая вода", "#0000ff")
    until(lambda: shown.count_of("Открытая вода").labels == 1)
    asked = []
    drawing.classes.remove("Открытая вода", lambda name, count: asked.append((name, count)))
    assert asked == [("Открытая вода", 1)]
    assert len(rows(path)) == 1, "a removal that is not wanted removes nothing"
    drawing.classes.remove("Открытая вода", lambda *_: True)
    assert rows(path) == []
    assert [one.value for one in label_layer.read_classes(path)] == [2], "the other class keeps its value"


def test_a_new_class_can_be_named_at_once(drawing: Any, tmp_path: Path) -> None:
    from qgis.PyQt.QtWidgets import QLineEdit

    from swimdiff_qgis.project import label_layer

    drawing._panel.add.click()
    assert drawing._panel.list.chosen_name() == "Class 1"
    assert drawing._panel.list.findChild(QLineEdit) is not None
    assert [one.name for one in label_layer.read_classes(tmp_path / "labels.gpkg")][-1] == "Class 1"


@pytest.mark.parametrize("name", ["", "   ", "Water"])
def test_a_name_that_is_empty_or_taken_is_refused(drawing: Any, name: str) -> None:
    before = drawing._panel.list.classes
    drawing.classes.rename(before[1].name, name)
    assert drawing._panel.list.classes == before
    assert len(drawing.said) == 1
    assert drawing.said[0][1]


def test_any_layer_with_a_class_field_serves(session: Any, project: Any, tmp_path: Path) -> None:
    layer = labelled(tmp_path / "rcr.gpkg", values=("Sand", "Water", "Sand"))
    style = layer.renderer().type()
    project.addMapLayer(layer)
    session.set_layer(layer, "Classname")
    assert [one.name for one in session._panel.list.classes] == ["Sand", "Water"]
    assert layer.renderer().type() == style, "a person's own style stays until the list is edited"
    assert session.labels.source() == layer.id()
    assert session._panel.tools["polygon"].isEnabled()
    assert not session._panel.tools["point"].isEnabled()
    session.draw("polygon")
    draw(session.tool, (100, 100), (200, 100), (200, 200))
    assert [row[1] for row in rows(tmp_path / "rcr.gpkg", "polygons")][-1] == "Sand"
    session._panel.list.keyRequested.emit("Water", "w")
    session.set_layer(None, "")
    session.set_layer(layer, "Classname")
    assert [one.key for one in session._panel.list.classes] == ["", "w"], "the list is kept with the layer"


def test_numbers_are_classes_by_their_value_or_by_their_name(session: Any, project: Any, tmp_path: Path) -> None:
    small = labelled(tmp_path / "small.gpkg", field="Code", values=(3, 7))
    large = labelled(tmp_path / "large.gpkg", field="Code", values=(2253, 2360))
    project.addMapLayers([small, large])
    session.set_layer(small, "Code")
    assert [(one.value, one.name) for one in session._panel.list.classes] == [(3, "3"), (7, "7")]
    session.classes.rename("3", "Sand")
    session.draw("polygon")
    draw(session.tool, (100, 100), (200, 100), (200, 200))
    assert [row[1] for row in rows(tmp_path / "small.gpkg", "polygons")] == [3, 7, 3]
    session.set_layer(large, "Code")
    assert [(one.value, one.name) for one in session._panel.list.classes] == [(1, "2253"), (2, "2360")]
    session.draw("polygon")
    draw(session.tool, (100, 100), (200, 100), (200, 200))
    session.classes.rename("2360", "Forest")
    assert "contains numbers" in session.said[0][0]
    assert [row[1] for row in rows(tmp_path / "large.gpkg", "polygons")] == [2253, 2360, 2253]


def test_a_field_that_holds_no_classes_is_refused_by_name(session: Any, project: Any, tmp_path: Path) -> None:
    layer = labelled(tmp_path / "many.gpkg", field="parcel", values=[f"parcel {number}" for number in range(300)])
    project.addMapLayer(layer)
    session.set_layer(layer, "parcel")
    assert session.labels is None
    assert "parcel" in session.said[0][0]


def test_what_cannot_be_written_is_said(session: Any, project: Any, tmp_path: Path) -> None:
    layer = labelled(tmp_path / "rcr.gpkg")
    project.addMapLayer(layer)
    session.set_layer(layer, "Classname")
    layer.setReadOnly(True)
    session.draw("polygon")
    draw(session.tool, (100, 100), (200, 100), (200, 200))
    assert layer.featureCount() == 2
    assert "cannot be written" in session.said[0][0]
    assert session.said[0][1]
    layer.selectAll()
    session.give("Water")
    assert len(session.said) == 2


def test_a_layer_that_the_person_edits_keeps_its_session(drawing: Any, tmp_path: Path) -> None:
    layer = drawing.labels.chosen
    drawing.draw("polygon")
    draw(drawing.tool, (100, 100), (200, 100), (200, 200))
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "mine")
    draw(drawing.tool, (300, 300), (400, 300), (400, 400))
    assert len(rows(tmp_path / "labels.gpkg")) == 2, "a stroke is saved at once all the same"
    layer.selectByIds([1])
    drawing.give("Water")
    assert layer.isEditable()
    assert drawing.labels.unsaved()
    assert rows(tmp_path / "labels.gpkg")[0][1] != "Water", "edits of a layer in edit mode are saved by the person"
    layer.rollBack()
    assert [one["class"] for one in layer.getFeatures()] == ["O'Brien & <b>Söhne</b>"] * 2


def test_a_layer_that_is_gone_is_let_go(drawing: Any, project: Any, until: Any) -> None:
    drawing.draw("polygon")
    project.removeMapLayers([layer.id() for layer in drawing.labels.layers()])
    until(lambda: not drawing.labels.alive)
    draw(drawing.tool, (100, 100), (200, 100), (200, 200))
    drawing.undo()
    drawing.classes.add()
    drawing.count()
    assert "The labels are no longer in the project" in drawing.said[0][0]


def test_the_tool_of_before_comes_back_and_nothing_stays_on_the_map(drawing: Any, canvas: Any) -> None:
    from qgis.gui import QgsMapToolPan, QgsRubberBand

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    drawing._panel.tools["polygon"].click()
    click(drawing.tool, (10, 10))
    assert [one for one in canvas.scene().items() if isinstance(one, QgsRubberBand)]
    canvas.setMapTool(pan)  # as the button in QGIS's toolbar does
    assert not drawing._panel.tools["polygon"].isChecked()
    drawing._panel.tools["polygon"].click()
    click(drawing.tool, (10, 10))
    drawing.close()
    assert canvas.mapTool() is pan
    assert not [one for one in canvas.scene().items() if isinstance(one, QgsRubberBand)]


def test_an_earlier_label_file_is_opened_with_all_it_holds(
    drawing: Any, canvas: Any, project: Any, tmp_path: Path
) -> None:
    drawing.draw("point")
    click(drawing.tool, (10, 10))
    project.clear()
    drawing.set_layer(None, "")
    layer = drawing.make(tmp_path / "labels.gpkg", canvas.layers()[0].crs() if canvas.layers() else layer_crs())
    drawing.set_layer(layer, "class")
    assert [one.name for one in drawing._panel.list.classes] == ["Water", "O'Brien & <b>Söhne</b>"]
    assert {one.name() for one in project.mapLayers().values()} == {"Labels: areas", "Labels: points"}


def layer_crs() -> Any:
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem("EPSG:32631")


def test_a_place_without_coordinates_in_the_crs_of_the_labels_has_no_label(drawing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

    drawing._panel.tools["polygon"].click()
    draw(drawing.tool, (100, 100), (200, 100), (200, 200))
    nowhere = QgsGeometry.fromPointXY(QgsPointXY(1e8, 1e8))
    assert not drawing.labels.covers(nowhere, QgsCoordinateReferenceSystem("EPSG:4326"))
