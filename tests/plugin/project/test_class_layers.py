"""Classified maps in the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsRasterLayer

from swimdiff_qgis.contract import errors
from swimdiff_qgis.project import class_layers, layers, styles
from tests.plugin.project.test_styles import drawn
from tests.plugin.rasters import make_raster
from tests.plugin.vectors import make_labels

CLASSES = np.array([[0, 1, 2, 2]] * 4, np.uint8)


@pytest.fixture
def result(tmp_path: Path) -> dict:
    folder = tmp_path / "out"
    folder.mkdir()
    return {
        "folder": str(folder),
        "classes": make_raster(folder / "classes.tif", CLASSES, nodata=0),
        "uncertainty": make_raster(folder / "uncertainty.tif", (CLASSES / 2).astype(np.float32), nodata=-1),
        "places": make_labels(folder / "places.gpkg", layer="places", points=True),
    }


def parts(group: Any) -> dict:
    return {node.layer().customProperty(layers.PART): node.itemVisibilityChecked() for node in group.findLayers()}


def test_a_group_holds_what_was_written_and_shows_points_and_classes(project: Any, result: dict) -> None:
    group = class_layers.add_map(result, project, "Classes a")
    assert project.layerTreeRoot().children()[0] == group
    assert group.name() == "Classes a"
    assert list(parts(group).items()) == [("places", True), ("uncertainty", False), ("classes", True)]


def test_the_same_map_again_replaces_its_group_and_keeps_what_is_hidden(project: Any, result: dict) -> None:
    group = class_layers.add_map(result, project, "first")
    group.findLayers()[0].setItemVisibilityChecked(False)
    class_layers.add_map({**result, "folder": result["folder"] + "-other"}, project, "other")
    group = class_layers.add_map(result, project, "second")
    assert [one.name() for one in project.layerTreeRoot().children()] == ["second", "other"]
    assert parts(group) == {"places": False, "uncertainty": False, "classes": True}
    assert len(project.mapLayers()) == 6


def test_a_map_that_cannot_be_opened_adds_nothing(project: Any, result: dict) -> None:
    for part in ("classes", "places"):
        path = Path(result[part])
        kept = path.read_bytes()
        path.write_bytes(b"nothing of the kind")
        with pytest.raises(errors.InputError, match=path.name):
            class_layers.add_map(result, project, "x")
        assert not project.mapLayers()
        assert not project.layerTreeRoot().children()
        path.write_bytes(kept)


def test_the_style_beside_a_raster_wins(project: Any, result: dict) -> None:
    row = QgsRasterLayer(result["uncertainty"], "x")
    styles.style(row, "score")
    _, written = row.saveNamedStyle(result["uncertainty"].replace(".tif", ".qml"))
    assert written
    group = class_layers.add_map(result, project, "x")
    found = drawn(layers.result_layer(group, "uncertainty"))
    assert found == drawn(row)


def test_uncertainty_is_a_veil(project: Any, tmp_path: Path) -> None:
    row = np.linspace(0, 1, 11, dtype=np.float32)[np.newaxis]
    layer = QgsRasterLayer(make_raster(tmp_path / "uncertainty.tif", row, nodata=-1), "x")
    styles.style(layer, "uncertainty")
    alphas = [colour[3] for colour in drawn(layer)]
    assert alphas[0] == 0
    assert alphas[-1] == 255
    assert alphas == sorted(alphas)
