"""Whole places end to end: QGIS's task manager, the real worker, the real engine, the layers in the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import qgis.utils

from swimdiff_qgis.project import layers
from tests.plugin.rasters import make_raster
from tests.plugin.test_with_engine import Run
from tests.plugin.vectors import make_labels

TILE_PX, ROWS, COLS = 16, 6, 8
EDGE_M = 60.0  # of a tile, as far apart as the labels


def checkered() -> np.ndarray:
    """[height, width] whose tiles are dark or bright in turn."""
    rows, cols = np.mgrid[: ROWS * TILE_PX, : COLS * TILE_PX]
    bright = (rows // TILE_PX + cols // TILE_PX) % 2
    return (20 + 150 * bright + np.random.default_rng(0).normal(0, 6, rows.shape)).clip(1, 255).astype(np.uint8)


@pytest.mark.slow
def test_from_labels_to_named_and_similar_places(
    provider: Any, project: Any, engine_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    raster = make_raster(tmp_path / "scene.tif", checkered(), cell=EDGE_M / TILE_PX)
    labels = make_labels(
        tmp_path / "labels.gpkg", [("dark", 1), ("bright", 2)] * (COLS // 2)
    )  # one in each tile of a row
    common = {"RASTER": raster, "SIZE_M": EDGE_M, "ENCODER": "random"}
    trained = Run(project, "trainscenes", {**common, "LABELS": labels, "OUT": str(tmp_path / "model")})
    assert trained.successful, trained.log
    assert trained.results["ACCURACY"] > 0.9
    monkeypatch.setattr(qgis.utils, "iface", object())
    named = Run(
        project, "classifyscenes", {"RASTER": raster, "MODEL": trained.results["MODEL"], "OUT": str(tmp_path / "named")}
    )
    assert named.successful, named.log
    group = project.layerTreeRoot().children()[0]
    tiles = layers.result_layer(group, "scenes")
    assert (tiles.featureCount(), tiles.renderer().type()) == (ROWS * COLS, "categorizedSymbol")
    box = tiles.extent()
    box.set(box.xMinimum(), box.yMaximum() - EDGE_M, box.xMinimum() + EDGE_M, box.yMaximum())
    similar = Run(project, "morelikethis", {**common, "PLACE": box, "COUNT": 5, "OUT": str(tmp_path / "similar")})
    assert similar.successful, similar.log
    found = layers.result_layer(project.layerTreeRoot().children()[0], "similar")
    assert [feature["rank"] for feature in found.getFeatures()] == [1, 2, 3, 4, 5]
    assert found.labelsEnabled()
