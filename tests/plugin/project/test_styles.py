"""How results look, read back from what QGIS really draws."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsMapLayerLegend, QgsRasterLayer, QgsVectorLayer

from swimdiff_qgis.locations import resource
from swimdiff_qgis.project import styles
from tests.plugin.rasters import make_raster, make_result

pytestmark = pytest.mark.usefixtures("qgis_app")
CHANGE = (213, 94, 0, 255)


def drawn(layer: Any) -> list:
    """Draws the first row of a layer, pixel by pixel, as (red, green, blue, alpha)."""
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    colours = []
    for column in range(layer.width()):
        colour = block.image().pixelColor(column, 0)
        colours.append((colour.red(), colour.green(), colour.blue(), colour.alpha()))
    return colours


def legend(layer: Any) -> list:
    return [
        node.data(0)
        for node in QgsMapLayerLegend.defaultRasterLegend(layer).createLayerTreeModelLegendNodes(_tree(layer))
    ]


def _tree(layer: Any) -> Any:
    from qgis.core import QgsLayerTreeLayer

    return QgsLayerTreeLayer(layer)


@pytest.fixture
def score(tmp_path: Path) -> Any:
    row = np.array([[0.0, 0.3, 0.4, 0.5, 1.0, -1.0]], dtype=np.float32)
    return QgsRasterLayer(make_raster(tmp_path / "score.tif", row, nodata=-1), "score")


@pytest.mark.parametrize(("threshold", "first"), [(0.4, 2), (0.45, 3), (0.0, 0), (1.0, 4)])
def test_the_preview_shows_scores_from_the_threshold_on(score: Any, threshold: float, first: int) -> None:
    styles.apply_threshold_preview(score, threshold)
    colours = drawn(score)
    assert [colour == CHANGE for colour in colours[:5]] == [column >= first for column in range(5)]
    assert all(colour[3] == 0 for colour in colours[:first])
    assert colours[5][3] == 0  # nodata


def test_the_preview_is_one_exchange_of_the_renderer(score: Any) -> None:
    repaints = []
    score.repaintRequested.connect(lambda *_: repaints.append(1))
    styles.apply_threshold_preview(score, 0.5)
    assert len(repaints) == 1


def test_scores_grow_brighter_without_a_step_back(tmp_path: Path) -> None:
    row = np.linspace(0, 1, 101, dtype=np.float32)[np.newaxis]
    layer = QgsRasterLayer(make_raster(tmp_path / "score.tif", row, nodata=-1), "score")
    styles.style(layer, "score")
    brightness = [0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue, _ in drawn(layer)]
    assert all(later >= earlier for earlier, later in zip(brightness, brightness[1:]))
    assert brightness[-1] - brightness[0] > 150


def test_classes_have_names_in_words(tmp_path: Path) -> None:
    row = np.array([[0, 1, 255]], dtype=np.uint8)
    layer = QgsRasterLayer(make_raster(tmp_path / "change.tif", row, nodata=255), "change")
    styles.style(layer, "change")
    assert drawn(layer)[1] == CHANGE
    assert drawn(layer)[2][3] == 0
    assert {"No change", "Change"} <= set(legend(layer))


def test_qgis_takes_up_the_style_beside_the_raster(tmp_path: Path) -> None:
    """The engine copies the QML files beside its results."""
    (tmp_path / "change.qml").write_bytes(resource("styles", "change.qml").read_bytes())
    row = np.array([[0, 1]], dtype=np.uint8)
    layer = QgsRasterLayer(make_raster(tmp_path / "change.tif", row), "change")
    assert {"No change", "Change"} <= set(legend(layer))


def test_polygons_have_the_colour_of_change(tmp_path: Path) -> None:
    layer = QgsVectorLayer(make_result(tmp_path)["polygons"], "polygons")
    styles.style(layer, "polygons")
    top = layer.renderer().symbol().symbolLayers()[-1]
    assert top.strokeColor().name() == styles.CHANGE_COLOUR
    assert len(layer.renderer().symbol().symbolLayers()) == 2


def test_the_two_classes_differ_in_brightness_for_every_eye(tmp_path: Path) -> None:
    row = np.array([[0, 1]], dtype=np.uint8)
    layer = QgsRasterLayer(make_raster(tmp_path / "change.tif", row), "change")
    styles.style(layer, "change")

    def luminance(colour: tuple) -> float:
        linear = [(part / 255 / 12.92) if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour[:3]]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    classes = {one.label: one.color for one in layer.renderer().classes()}
    light, dark = sorted((luminance(colour.getRgb()) for colour in classes.values()), reverse=True)
    assert (light + 0.05) / (dark + 0.05) > 1.6
    assert not math.isclose(classes["Change"].alphaF(), classes["No change"].alphaF(), abs_tol=0.3)


def test_classes_are_named_in_the_language_of_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"Change": "Veränderung", "No change": "Keine Veränderung"}
    monkeypatch.setattr(styles, "tr", lambda text: words[text])
    row = np.array([[0, 1, 255]], dtype=np.uint8)
    layer = QgsRasterLayer(make_raster(tmp_path / "change.tif", row, nodata=255), "change")
    styles.style(layer, "change")
    assert [text for text in legend(layer) if text in words.values()] == ["Keine Veränderung", "Veränderung"]
    assert drawn(layer)[1] == CHANGE
