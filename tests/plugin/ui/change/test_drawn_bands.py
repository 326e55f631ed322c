"""The bands that a layer is drawn with go along with plans and trainings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from swimdiff_qgis.project.drawn_bands import drawn_bands


@pytest.fixture
def layer(tmp_path: Path, project: Any) -> Any:
    from qgis.core import QgsRasterLayer

    from tests.plugin.ui import fake_engine as engine

    engine.raster(tmp_path / "four.tif", [engine.score() * 1000] * 4)
    found = QgsRasterLayer(str(tmp_path / "four.tif"), "four")
    project.addMapLayer(found)
    return found


def drawn(layer: Any, *numbers: int) -> str:
    from qgis.core import QgsMultiBandColorRenderer

    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *numbers))
    return drawn_bands(layer)


def test_the_colours_of_the_layer_are_named(layer: Any) -> None:
    assert drawn(layer, 3, 2, 1) == "3,2,1"
    assert drawn(layer, 4, 3, 2) == "4,3,2"


def test_a_picture_without_three_colours_names_none(layer: Any, make_layer: Any) -> None:
    assert drawn(layer, 1, 1, 1) == drawn(layer, 3, -1, 1) == ""
    assert drawn_bands(make_layer("grey")) == drawn_bands(None) == ""


def test_they_go_along_with_a_training(layer: Any, make_layer: Any) -> None:
    drawn(layer, 3, 2, 1)
    from swimdiff_qgis.ui.classify.job import Images

    assert Images(layer).values()["VISIBLE_BANDS"] == "3,2,1"
    assert Images(make_layer("grey")).values()["VISIBLE_BANDS"] == ""
