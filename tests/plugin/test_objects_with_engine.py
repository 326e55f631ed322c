"""Objects end to end: drawn on the page, learned, found, counted and compared by the real engine in QGIS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from swimdiff_qgis.project import layers
from tests.plugin.rasters import make_raster
from tests.plugin.test_with_engine import Run
from tests.plugin.ui.conftest import Interface, until  # noqa: F401  the fixture
from tests.plugin.vectors import make_labels

EDGE_PX, STEP_PX, PIXEL_M = 320, 40, 0.5
LEFT, TOP = 500000.0, 5000000.0
HALF_M = EDGE_PX * PIXEL_M / 2
Thing = tuple[str, tuple[int, int, int, int]]


def things() -> list[Thing]:
    """Class and box in pixels (left, top, right, bottom): at most one in each cell, so that none touches another."""
    generator = np.random.default_rng(0)
    found = []
    for row in range(0, EDGE_PX, STEP_PX):
        for col in range(0, EDGE_PX, STEP_PX):
            kind = generator.integers(0, 3)
            if kind < 2:
                width, height = ((14, 8), (20, 20))[kind]
                left, top = (int(one) + int(generator.integers(4, 12)) for one in (col, row))
                found.append((("Car", "Shed")[kind], (left, top, left + width, top + height)))
    return found


def scene(path: Path, shown: list[Thing]) -> str:
    """Grey noise with bright cars and dark red sheds."""
    generator = np.random.default_rng(100)
    image = generator.normal(110, 10, (3, EDGE_PX, EDGE_PX))
    for kind, (left, top, right, bottom) in shown:
        colour = (230, 230, 225) if kind == "Car" else (90, 30, 30)
        image[:, top:bottom, left:right] = np.array(colour)[:, None, None] + generator.normal(0, 5)
    return make_raster(path, np.clip(image, 1, 255).astype(np.uint8), cell=PIXEL_M)


def box(left: float, top: float, right: float, bottom: float) -> Any:
    """A box in the CRS, of pixels."""
    from qgis.core import QgsGeometry, QgsRectangle

    west, east = LEFT + PIXEL_M * left, LEFT + PIXEL_M * right
    return QgsGeometry.fromRect(QgsRectangle(west, TOP - PIXEL_M * bottom, east, TOP - PIXEL_M * top))


@pytest.fixture
def page(qgis_app: Any, provider: Any, project: Any, models_folder: Path, tmp_path: Path) -> Iterator[Any]:
    """The page, driven by the real task manager."""
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.ui.objects.page import ObjectsPage
    from swimdiff_qgis.ui.objects.session import ObjectsSession

    interface = Interface()
    project.setFileName(str(tmp_path / "project.qgz"))  # results go beside it
    made = ObjectsPage(QSize(16, 16))
    made.session = ObjectsSession(made, interface)
    made.show()
    yield made
    made.session.close()
    made.close()
    sip.delete(made)


def add_raster(project: Any, path: str, name: str) -> Any:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(path, name)
    project.addMapLayer(layer)
    return layer


def shown(page: Any) -> dict[str, int]:
    table = page.found.counts
    rows = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return {row.text(0): int(row.text(1).replace(",", "")) for row in rows}


@pytest.mark.slow
def test_from_boxes_on_the_map_to_counts_and_two_dates(
    page: Any,
    project: Any,
    engine_python: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    until: Callable[..., None],  # noqa: F811
) -> None:
    from swimdiff_qgis.project import label_layer
    from swimdiff_qgis.ui.objects.job import training_values

    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    session, true = page.session, things()
    image = add_raster(project, scene(tmp_path / "yard.tif", true), "yard")
    page.inputs.image.setLayer(image)
    session.files.make(tmp_path / "labels.gpkg")
    label_layer.write_classes(tmp_path / "labels.gpkg", label_layer.extended((), ("Car", "Shed")))
    session.labels.set_layer(page.inputs.labels.currentLayer(), "class")
    for name, edges in true:
        assert session.labels.write("polygon", box(*edges), image.crs(), name)
    half = EDGE_PX / 2
    for left, top in ((0, 0), (half, 0), (0, half), (half, half)):
        assert session.labels.write_area(box(left, top, left + half, top + half), image.crs())
    until(page.train.isEnabled)
    values = training_values(page, image, session.labels.labels, tmp_path / "detector")
    trained = Run(project, "traindetector", {**values, "STEPS": 60, "FOLDS": 2})
    assert trained.successful, trained.log
    assert trained.results["AVERAGE_PRECISION"] > 0.6
    assert session.shown.show_training(tmp_path / "detector")
    assert "Average precision" in page.trained.accuracy.text()

    districts = make_labels(tmp_path / "districts.gpkg", [("west", 1)], layer="districts")  # 40 m, in the upper left
    from qgis.core import QgsVectorLayer

    project.addMapLayer(QgsVectorLayer(districts, "districts", "ogr"))
    page.find.districts.setLayer(project.mapLayersByName("districts")[0])
    page.find.find.click()
    until(lambda: not session.runner.running)
    assert page.banner.kind == "done", page.banner.message.text()
    counted = {name: sum(1 for kind, _ in true if kind == name) for name in ("Car", "Shed")}
    assert all(abs(shown(page)[name] - count) <= 0.2 * count for name, count in counted.items()), shown(page)
    assert page.found.places.topLevelItemCount() == 1
    first = project.mapLayersByName("Objects")[0]
    assert first.customProperty(layers.PART) == "objects"
    usual = shown(page)
    page.found.slider.setValue(page.found.slider.minimum())
    until(lambda: shown(page) != usual)
    page.found.reset.click()
    assert shown(page) == usual

    cars = [one for one in true if one[0] == "Car"]
    later = add_raster(project, scene(tmp_path / "later.tif", [one for one in true if one not in cars[:5]]), "later")
    page.find.raster.setLayer(later)
    page.find.find.click()
    until(lambda: not session.runner.running)
    assert page.banner.kind == "done", page.banner.message.text()
    second = next(one for one in project.mapLayersByName("Objects") if one.id() != first.id())
    page.compare.before.setLayer(first)
    page.compare.after.setLayer(second)
    page.compare.setCollapsed(False)
    page.compare.compare.click()
    until(lambda: not session.runner.running)
    assert page.banner.kind == "done", page.banner.message.text()
    changes = project.mapLayersByName("Changed objects")[0]
    kinds = [feature["change"] for feature in changes.getFeatures()]
    assert kinds.count("vanished") >= 4
    assert kinds.count("stayed") >= 0.7 * (len(true) - 5)
    assert changes.renderer().type() in ("RuleRenderer", "categorizedSymbol")
