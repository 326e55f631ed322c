"""The page that is handed over with a map, made without a window and read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtXml import QDomDocument

from swimdiff_qgis.contract import classes as class_lists
from swimdiff_qgis.contract import errors
from swimdiff_qgis.page import cell_areas, fitting, ground
from swimdiff_qgis.page.classes import shown_classes, style_classes
from swimdiff_qgis.page.facts import PAPERS, Facts, accuracy_text, area_estimates, area_unit
from swimdiff_qgis.page.files import write_page
from swimdiff_qgis.page.layout import build_page
from tests.plugin.rasters import make_raster
from tests.plugin.results import (
    accuracy_figures,
    accuracy_result,
    estimate_row,
    figure,
    sample_estimates,
    training_result,
    write_result,
)

pytestmark = pytest.mark.usefixtures("qgis_app")
# Left third no data, then as much water (7) as wood (9); nothing of 8, which the class list has as well.
VALUES = np.repeat(np.array([[0, 0, 7, 7, 9, 9]], np.uint8), 10, axis=1).repeat(40, axis=0)
CLASSES = (
    class_lists.LabelClass(7, "Water & <b>ice</b>", "#0072b2"),
    class_lists.LabelClass(8, "Snow", "#cccccc"),
    class_lists.LabelClass(9, "Лес [% 1 + 1 %]", "#009e73"),
)
FACTS = Facts(
    "Карта <i>and</i> [% 2 + 2 %]", "2018-10-13", "Sentinel-2", "A. Author", "CC-BY-4.0", "Overall accuracy 90.0 %"
)


def make_layer(path: Path, values: Any = VALUES, **details: Any) -> QgsRasterLayer:
    return QgsRasterLayer(make_raster(path, values, nodata=0, **details), "map")


def items(layout: Any, kind: Any) -> list:
    return [item for item in layout.items() if isinstance(item, kind)]


def texts(layout: Any) -> dict:
    return {label.id(): label.currentText() for label in items(layout, QgsLayoutItemLabel)}


@pytest.fixture
def written(tmp_path: Path) -> Any:
    """Writes the page of a map on a paper; gives its folder."""

    def write(paper: str = "a4-landscape", layer: Any = None, facts: Facts = FACTS, dpi: int = 60) -> Path:
        layer = layer or make_layer(tmp_path / "map.tif")
        folder = tmp_path / "page"
        folder.mkdir(exist_ok=True)
        write_page(build_page(layer, shown_classes(layer, CLASSES), facts, PAPERS[paper]), folder, facts, dpi)
        return folder

    return write


def load(folder: Path, project: Any) -> QgsPrintLayout:
    """Opens a template as a person does."""
    document = QDomDocument()
    assert document.setContent((folder / "page.qpt").read_text(encoding="utf-8"))[0]
    layout = QgsPrintLayout(project)
    _, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
    assert loaded
    return layout


@pytest.mark.parametrize("paper", list(PAPERS))
def test_everything_stands_on_the_sheet_and_nothing_on_another_thing(tmp_path: Path, paper: str) -> None:
    layer = make_layer(tmp_path / "map.tif")
    page = build_page(layer, shown_classes(layer, CLASSES), FACTS, PAPERS[paper])
    sheet = page.layout.pageCollection().page(0).sizeWithUnits()
    assert (sheet.width(), sheet.height()) == (PAPERS[paper].width_mm, PAPERS[paper].height_mm)
    page.layout.refresh()
    placed = {}
    kinds = (QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemPicture, QgsLayoutItemScaleBar)
    for item in items(page.layout, (*kinds, QgsLayoutFrame)):
        area = item.mapRectToScene(item.rect())
        assert QRectF(0, 0, sheet.width(), sheet.height()).contains(area), item.id()
        placed[item.id()] = area
    assert {"title", "date", "map", "legend", "areas", "accuracy", "scale", "scale bar", "north", "credits"} <= set(
        placed
    )
    names = sorted(placed)
    for position, first in enumerate(names):
        for second in names[position + 1 :]:
            shared = placed[first].intersected(placed[second])
            assert shared.width() < 0.5 or shared.height() < 0.5, (first, second)


def test_texts_are_shown_as_they_are(tmp_path: Path) -> None:
    layer = make_layer(tmp_path / "map.tif")
    page = build_page(layer, shown_classes(layer, CLASSES), FACTS, PAPERS["a4-landscape"])
    found = {name: text.replace("\u200b", "") for name, text in texts(page.layout).items()}
    assert found["title"] == FACTS.title
    assert found["date"] == "2018-10-13"
    assert found["accuracy"] == "Overall accuracy 90.0 %"
    for words in ("Sentinel-2", "A. Author", "CC-BY-4.0", "EPSG:32631"):
        assert words in found["credits"]
    (labels,) = (items(page.layout, QgsLayoutItemLegend),)
    node = labels[0].model().rootGroup().findLayers()[0]
    legend = [entry.data(0).replace("\u200b", "") for entry in labels[0].model().layerLegendNodes(node)]
    assert legend == ["Water & <b>ice</b>", "Лес [% 1 + 1 %]"]  # of the three classes those that are there


def test_the_picture_has_the_colours_of_the_classes_in_equal_parts(written: Any) -> None:
    folder = written(dpi=72)
    image = QImage(str(folder / "page.png"))
    assert (image.width(), image.height()) == pytest.approx((297 / 25.4 * 72, 210 / 25.4 * 72), abs=2)
    counted: dict = {}
    for row in range(0, image.height(), 2):
        for column in range(0, image.width(), 2):
            name = QColor(image.pixel(column, row)).name()
            counted[name] = counted.get(name, 0) + 1
    assert counted["#0072b2"] == pytest.approx(counted["#009e73"], rel=0.05)
    assert counted["#0072b2"] > 1000
    assert "#cccccc" not in counted or counted["#cccccc"] < 200  # lines of the table, and no snow
    assert (folder / "page.pdf").read_bytes().startswith(b"%PDF")


def test_the_template_opens_in_an_empty_project(written: Any, tmp_path: Path) -> None:
    folder = written()
    project = QgsProject()
    layout = load(folder, project)
    assert len(items(layout, QgsLayoutItemMap)) == 1
    assert {name: text.replace("\u200b", "") for name, text in texts(layout).items()}["title"] == FACTS.title
    for word in (str(tmp_path), "swimdiff_qgis", "resources"):  # nothing of this machine
        assert word not in (folder / "page.qpt").read_text(encoding="utf-8")
    north = items(layout, QgsLayoutItemPicture)[0]
    assert north.mode() == QgsLayoutItemPicture.Format.FormatSVG
    # A map that is added then is what the template shows, with its classes in the legend.
    layer = make_layer(tmp_path / "map.tif")
    from swimdiff_qgis.page.classes import paint

    shown = shown_classes(layer, CLASSES)
    paint(layer, shown, [one.name for one in shown])
    project.addMapLayer(layer)
    layout = load(folder, project)
    (map_item,) = items(layout, QgsLayoutItemMap)
    assert map_item.crs().authid() == "EPSG:32631"
    assert map_item.extent().contains(layer.extent())
    assert not map_item.keepLayerSet()
    (legend,) = items(layout, QgsLayoutItemLegend)
    assert [node.layerId() for node in legend.model().rootGroup().findLayers()] == [layer.id()]
    assert items(layout, QgsLayoutItemScaleBar)[0].linkedMap() == map_item


def test_the_project_of_the_person_is_not_touched(written: Any, project: Any, tmp_path: Path) -> None:
    layer = make_layer(tmp_path / "map.tif")
    project.addMapLayer(layer)
    project.setDirty(False)
    kept = layer.renderer().type()
    written(layer=layer)
    assert not project.isDirty()
    assert list(project.mapLayers()) == [layer.id()]
    assert layer.renderer().type() == kept
    assert not project.layoutManager().layouts()


def test_areas_are_of_the_ellipsoid_and_shares_of_what_has_a_class(tmp_path: Path) -> None:
    flat = shown_classes(make_layer(tmp_path / "flat.tif"), CLASSES)
    assert [(one.value, one.name) for one in flat] == [(7, "Water & <b>ice</b>"), (9, "Лес [% 1 + 1 %]")]
    assert [one.share for one in flat] == pytest.approx([0.5, 0.5], abs=1e-6)
    # 800 pixels of 10 m; UTM draws the middle of a zone 0.9996 as long as it is.
    assert flat[0].area_m2 == pytest.approx(800 * 100 / 0.9996**2, rel=1e-4)
    degrees = make_layer(tmp_path / "degrees.tif", epsg=4326, origin=(10.0, 60.0), cell=0.001)
    north = shown_classes(degrees, CLASSES)
    # A thousandth of a degree at 59.98 degrees north: 55.76 m by 111.41 m on WGS 84.
    assert north[0].area_m2 == pytest.approx(800 * 55.79 * 111.41, rel=2e-3)
    # That is right to the thousandth; the closed form is below.
    plain = shown_classes(make_layer(tmp_path / "plain.tif", epsg=None), CLASSES)
    assert [(one.area_m2, one.share) for one in plain] == [(0.0, 0.5), (0.0, 0.5)]


def test_a_map_whose_areas_cannot_be_measured_gets_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = make_layer(tmp_path / "map.tif")
    monkeypatch.setattr(cell_areas.CellAreas, "rows", lambda self, first, stop: np.full((stop - first, 60), np.nan))
    with pytest.raises(errors.InputError, match="cannot be measured"):
        shown_classes(layer, CLASSES)


def test_names_and_colours_are_those_of_the_style_where_none_are_given(tmp_path: Path) -> None:
    layer = make_layer(tmp_path / "map.tif")
    from swimdiff_qgis.page.classes import ShownClass, paint

    assert style_classes(layer) == ""
    paint(layer, [ShownClass(7, "a", "#112233"), ShownClass(9, "b", "#445566")], ["Lake", "Forest"])
    assert [(one.name, one.colour) for one in shown_classes(layer)] == [("Lake", "#112233"), ("Forest", "#445566")]
    assert [one["name"] for one in json.loads(style_classes(layer))] == ["Lake", "Forest"]
    paint(layer, [ShownClass(7, "a", "#112233"), ShownClass(300, "b", "#445566")], ["Lake", "Forest"])
    assert style_classes(layer) == ""


def test_many_classes_fit_and_the_rest_is_counted(tmp_path: Path) -> None:
    values = (np.arange(160 * 200) % 255 + 1).astype(np.uint8).reshape(160, 200)
    layer = make_layer(tmp_path / "many.tif", values)
    for paper in ("a4-landscape", "a4-portrait"):
        page = build_page(layer, shown_classes(layer), FACTS, PAPERS[paper])
        page.layout.refresh()
        (legend,) = items(page.layout, QgsLayoutItemLegend)
        sheet = page.layout.pageCollection().page(0)
        area = legend.mapRectToScene(legend.rect())
        assert sheet.mapRectToScene(sheet.rect()).contains(area)
        assert "smaller ones" in texts(page.layout)["legend note"]
        painted = page.map_item.layers()[0].renderer().classes()
        assert len(painted) == 255  # what is not listed is drawn all the same


def test_long_texts_are_set_smaller_and_then_cut() -> None:
    short = fitting.fit("Title", 200, 20, (20, 10))
    assert (short.text, short.size_pt) == ("Title", 20)
    long = fitting.fit("A long title about everything. " * 8, 200, 20, (20, 10))
    assert (long.size_pt, long.text[-1]) == (10, ".")
    endless = fitting.fit("A long title about everything. " * 80, 200, 20, (20, 10))
    assert endless.text.endswith("…")
    assert endless.height_mm <= 20
    word = fitting.fit("x" * 500, 100, 200, (10,))
    assert "\u200b" in word.text
    assert word.text.replace("\u200b", "") == "x" * 500
    lines = fitting.wrap("one two three four five six\u00a0ha", 20, 10).split("\n")
    assert len(lines) > 1
    assert all(fitting.width_mm(line, 10) <= 20 for line in lines)
    assert lines[-1].endswith("six\u00a0ha")
    assert fitting.plain("a\x00b\x1bc\td") == "a b c d"


def test_scales_and_bars_are_round(tmp_path: Path) -> None:
    assert ground.round_up(65400) == 70000
    assert ground.round_up(70000) == 70000
    shown = ground.fitting_extent(QgsRectangle(0, 0, 13000, 9000), (200.0, 150.0), 1.0)
    assert shown.width() * 1000 / 200 == pytest.approx(70000)
    assert shown.contains(QgsRectangle(0, 0, 13000, 9000))
    crs = make_layer(tmp_path / "map.tif").crs()
    near = QgsRectangle(500000, 4999000, 514000, 5009500)
    assert ground.bar_step_m(near, crs, 0.2) == 1000.0


def test_a_map_in_degrees_is_drawn_in_its_zone(tmp_path: Path) -> None:
    layer = make_layer(tmp_path / "map.tif", epsg=4326, origin=(88.0, -21.0), cell=0.001)
    page = build_page(layer, shown_classes(layer, CLASSES), FACTS, PAPERS["a4-landscape"])
    assert page.map_item.crs().authid() == "EPSG:32745"
    assert page.map_item.scale() > 0
    wide = make_layer(tmp_path / "wide.tif", epsg=4326, origin=(-180.0, 90.0), cell=1.0)
    page = build_page(wide, shown_classes(wide, CLASSES), FACTS, PAPERS["a4-landscape"])
    assert page.map_item.crs().authid() == "EPSG:4326"
    assert "scale" not in texts(page.layout)  # it is another one at each latitude


def test_an_image_without_crs_has_neither_scale_nor_north(written: Any, tmp_path: Path) -> None:
    layer = make_layer(tmp_path / "plain.tif", epsg=None)
    page = build_page(layer, shown_classes(layer, CLASSES), FACTS, PAPERS["a4-portrait"])
    assert not items(page.layout, QgsLayoutItemScaleBar)
    assert not items(page.layout, QgsLayoutItemPicture)
    assert (written(layer=layer) / "page.png").stat().st_size > 0


def test_the_accuracy_in_words(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    matrix = accuracy_result().matrix
    counted = accuracy_figures(overall=0.913, interval=(0.88, 0.94), places=500)
    write_result(tmp_path, training_result(accuracy=counted, matrix=matrix))
    assert accuracy_text(str(path)) == (
        "Overall accuracy 91.3 %\n95 % interval: 88.0 % to 94.0 %\n"
        "On 500 pixels of labels left out of the training, not a random sample"
    )
    write_result(tmp_path, accuracy_result(accuracy=counted))
    assert accuracy_text(str(path)).endswith("On 500 pixels of known class, not a random sample")
    # What a sample says of the ground goes before what was counted at its points.
    estimates = sample_estimates(overall=figure(0.8, 0.1), confidence=0.9)
    write_result(tmp_path, accuracy_result(accuracy=counted, estimates=estimates))
    assert accuracy_text(str(path)) == (
        "Overall accuracy 80.0 %\n90 % interval: 70.0 % to 90.0 %\nEstimated from 500 points of a random sample"
    )
    write_result(tmp_path, training_result())
    assert accuracy_text(str(path)) == "", "nothing was measured"
    for text in ("", "[]", '{"accuracy": null}', '{"accuracy": {"overall": "x"}}'):
        path.write_text(text)
        assert accuracy_text(str(path)) == ""
    assert accuracy_text("") == accuracy_text(str(tmp_path / "lost.json")) == ""


def test_areas_of_a_sample_go_before_those_of_the_map(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    rows = [estimate_row(value, str(value), 1.0, figure(5.0 + value, 0.5)) for value in (7, 9)]
    write_result(tmp_path, accuracy_result(estimates=sample_estimates(*rows, overall=figure(0.8))))
    estimates = area_estimates(str(path))
    assert estimates == {7: (120000.0, 5000.0), 9: (140000.0, 5000.0)}
    layer = make_layer(tmp_path / "map.tif")
    facts = Facts("x", estimates=estimates)
    page = build_page(layer, shown_classes(layer, CLASSES), facts, PAPERS["a4-landscape"])
    assert "estimated" in texts(page.layout)["areas heading"]
    (table,) = page.layout.multiFrames()
    cells = [[cell.content() for cell in row] for row in table.tableContents()]
    assert cells[0] == ["", "ha", "± ha", "%"]
    assert [row[1:] for row in cells[1:]] == [["12.0", "0.5", "46.2"], ["14.0", "0.5", "53.8"]]
    # A sample of another map, which knows one of the classes only, says nothing here.
    page = build_page(
        layer, shown_classes(layer, CLASSES), Facts("x", estimates={7: (1.0, 1.0)}), PAPERS["a4-portrait"]
    )
    assert "mapped" in texts(page.layout)["areas heading"]
    for text in ("", "{}", '{"estimates": null}', '{"estimates": {"rows": [{"value": 7, "unit": "px"}]}}'):
        path.write_text(text)
        assert area_estimates(str(path)) == {}


def test_areas_have_a_unit_that_can_be_read() -> None:
    assert [area_unit(area)[0] for area in (900.0, 25000.0, 3e9)] == ["m²", "ha", "km²"]


def test_a_page_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    layer = make_layer(tmp_path / "map.tif")
    page = build_page(layer, shown_classes(layer, CLASSES), FACTS, PAPERS["a4-landscape"])
    with pytest.raises(errors.OutputError, match=r"page\.pdf") as caught:
        write_page(page, tmp_path / "map.tif", FACTS, 60)  # a file where a folder should be
    assert caught.value.hint
