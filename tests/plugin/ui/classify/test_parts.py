"""The parts of the classify page one by one: two dates on the map, the view, counts, what a training's files say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.plugin.rasters import make_raster
from tests.plugin.ui.classify.scene import labelled, show_map


@pytest.fixture
def dates(interface: Any, project: Any, tmp_path: Path) -> tuple[Any, Any]:
    """A dark image and a bright one, on a map that shows the bright one above."""
    from qgis.core import QgsRasterLayer

    made = []
    for name, value in (("dark", 20), ("bright", 230)):
        values = np.full((3, 64, 64), value, np.uint8)
        made.append(QgsRasterLayer(make_raster(tmp_path / f"{name}.tif", values), name))
        project.addMapLayer(made[-1])
    show_map(interface.canvas, made[0])
    interface.canvas.setLayers(made[::-1])
    interface.window.setCentralWidget(interface.canvas)
    interface.window.resize(400, 400)
    interface.window.show()
    return made[0], made[1]


@pytest.fixture
def swipe(interface: Any, dates: Any, until: Any) -> Any:
    from swimdiff_qgis.ui.classify.swipe import Swipe

    made = Swipe(interface.canvas)
    made.show(*dates)
    until(lambda: made.drawn)
    yield made
    made.hide()


def grey(canvas: Any, share: float) -> int:
    """Looks at the map in a row above the handle."""
    picture = canvas.grab().toImage()
    return picture.pixelColor(round(share * picture.width()), round(0.7 * picture.height())).green()


def drag(canvas: Any, start: float, end: float) -> list[bool]:
    """Drags over the map with the left button, by shares of its width; says which events were taken."""
    from qgis.PyQt.QtCore import QEvent, QPointF, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    taken = []
    for kind, share in zip(kinds, (start, end, end)):
        place = QPointF(share * canvas.viewport().width(), 20.0)
        taken.append(QApplication.sendEvent(canvas.viewport(), QMouseEvent(kind, place, button, button, none)))
    return taken


def test_each_date_is_on_its_side_and_the_line_can_be_dragged(swipe: Any, interface: Any) -> None:
    canvas = interface.canvas
    assert grey(canvas, 0.3) < 100 < grey(canvas, 0.8)
    drag(canvas, 0.5, 0.2)
    assert swipe.share == pytest.approx(0.2, abs=0.02)
    assert grey(canvas, 0.3) > 100
    drag(canvas, 0.8, 0.9)
    assert swipe.share == pytest.approx(0.2, abs=0.02), "elsewhere the mouse is the tool's"
    drag(canvas, 0.2, 1.5)
    assert swipe.share == 1.0


def test_the_pictures_follow_the_map_and_lie_below_what_is_drawn(swipe: Any, interface: Any, until: Any) -> None:
    from qgis.core import QgsRectangle
    from qgis.gui import QgsRubberBand, QgsVertexMarker

    item = swipe._item
    old = item._place(item.extents[0])
    extent = QgsRectangle(interface.canvas.extent())
    extent.scale(0.5)
    interface.canvas.setExtent(extent)
    assert item._place(item.extents[0]).width() == pytest.approx(2 * old.width(), rel=0.02)
    until(lambda: item.extents[1] is not None and item.extents[1].width() < 0.6 * extent.width() * 2)
    for one in (QgsRubberBand(interface.canvas), QgsVertexMarker(interface.canvas)):
        assert one.zValue() > item.zValue()
        interface.canvas.scene().removeItem(one)


def test_a_date_that_is_removed_ends_the_swipe(
    swipe: Any, interface: Any, project: Any, dates: Any, until: Any
) -> None:
    project.removeMapLayer(dates[1].id())
    interface.canvas.setLayers([dates[0]])
    interface.canvas.refresh()
    until(lambda: not swipe.active)


def test_the_view_is_what_the_map_shows_up_to_a_number_of_pixels(interface: Any, project: Any, tmp_path: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle

    from swimdiff_qgis.ui.classify.job import MOST_PX, view_of

    path = make_raster(tmp_path / "large.tif", np.zeros((2000, 3000), np.uint8))
    layer = QgsRasterLayer(path, "large")
    project.addMapLayer(layer)
    canvas = interface.canvas
    show_map(canvas, layer)
    whole = view_of(canvas, layer)
    assert whole.width() * whole.height() / 100.0 == pytest.approx(MOST_PX, rel=1e-6)
    assert whole.center().x() == pytest.approx(layer.extent().center().x())
    canvas.setExtent(QgsRectangle(500000, 4999000, 501000, 5000500))
    small = view_of(canvas, layer)
    assert layer.extent().contains(small)
    assert small.yMaximum() == pytest.approx(5000000.0)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert view_of(canvas, layer).crs().authid() == "EPSG:32631"
    canvas.setExtent(QgsRectangle(100, 10, 101, 11))
    assert view_of(canvas, layer) is None


def test_a_large_layer_is_counted_in_portions(qgis_app: Any, project: Any, tmp_path: Path, until: Any) -> None:
    from swimdiff_qgis.project.label_layer import extended
    from swimdiff_qgis.ui.labels.tally import LabelTally

    layer = labelled(tmp_path / "large.gpkg", values=["a", "b", "c"] * 700)
    tally, answers = LabelTally(), []
    tally.counted.connect(answers.append)
    tally.follow([layer], "Classname", extended((), ["a", "b"]))
    assert answers == [], "the window is not kept waiting"
    until(lambda: bool(answers))
    assert {name: count.labels for name, count in answers[0].items()} == {"a": 700, "b": 700, "": 700}
    layer.startEditing()
    layer.deleteFeature(1)
    until(lambda: len(answers) > 1)
    assert answers[-1]["a"].labels == 699
    layer.rollBack()
    tally.close()


def test_remarks_name_their_labels(qgis_app: Any) -> None:
    from swimdiff_qgis.contract import remarks
    from swimdiff_qgis.ui.common.remarks_html import linked_features, remarks_html

    outside = remarks.Remark("labels.outside", features=[str(number) for number in range(1, 53)])
    part = remarks.Remark("labels.no_data", features=["3", remarks.labels.part_id(7, 2), remarks.labels.part_id(7, 3)])
    alike = remarks.Remark("labels.alike", {"names": "<i>a</i> and A"})
    shown = remarks_html([alike, outside, part])
    assert "<i>" not in shown and shown.count("Show") == 2 and "and 40 others" in shown
    assert linked_features([alike, outside, part], "1") == list(range(1, 53)), "all of them, not those that are named"
    assert linked_features([alike, outside, part], "2") == [3, 7]
    assert "4 more" in remarks_html([alike] * 12)


def test_figures_that_are_missing_are_not_made_up(qgis_app: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.classify.result_file import accuracy_text, details_text, read_training
    from tests.plugin.results import accuracy_figures, training_result, write_result

    (tmp_path / "model.safetensors").write_text("x")
    unknown = accuracy_figures(overall=None, balanced=None, classes=())
    for accuracy in (None, unknown):
        files = {"model": "model.safetensors", "classes": "gone.tif"}
        write_result(tmp_path, training_result(files=files, accuracy=accuracy))
        read = read_training(tmp_path)
        assert read.files == {"model": str(tmp_path / "model.safetensors")}
        assert "not measured" in accuracy_text(read)
        assert details_text(read) == ""
