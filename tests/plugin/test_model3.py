"""The model that is shipped: train, classify, check, export, by the real engine; and what it hands over."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPrintLayout,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtXml import QDomDocument

from swimdiff_qgis.locations import resource
from tests.plugin.rasters import make_raster, read
from tests.plugin.vectors import categorise, square

MODELS = sorted(resource("models3").glob("*.model3"))
NAMES = ("Water", "Wäld & <Wiese>", "Stadt")
COLOURS = ("#112233", "#00aa55", "#cc4400")
SIZE_PX, CELL_M = 96, 10.0
WEST, NORTH = 500000.0, 5000000.0


def truth() -> Any:
    """Three stripes of classes 0, 1, 2, and a corner without data."""
    return np.repeat(np.arange(3), SIZE_PX // 3)[np.newaxis].repeat(SIZE_PX, axis=0)


@pytest.fixture
def image(tmp_path: Path) -> str:
    rng = np.random.default_rng(0)
    means = np.array([[200.0, 900.0, 1500.0], [300.0, 2500.0, 1200.0], [250.0, 600.0, 1900.0], [400.0, 3000.0, 800.0]])
    values = (means[:, truth()] + rng.normal(0, 60, (4, SIZE_PX, SIZE_PX))).astype(np.uint16)
    values[:, :8, :8] = 0
    # Bands without names: no encoder fits them, which keeps the test short.
    return make_raster(tmp_path / "scene.tif", values, nodata=0, origin=(WEST, NORTH), cell=CELL_M)


def drawn(name: str, rows: tuple, project: Any) -> QgsVectorLayer:
    """A layer in memory, in another CRS than the image, with a square of each class in each of some rows."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=class:string", name, "memory")
    back = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32631"), layer.crs(), project)
    for number, class_name in enumerate(NAMES):
        for row in rows:
            left = WEST + (number * SIZE_PX / 3 + 10) * CELL_M
            geometry = QgsGeometry.fromWkt(square(left, NORTH - row * CELL_M, 8 * CELL_M))
            geometry.transform(back)
            feature = QgsFeature(layer.fields())
            feature.setGeometry(geometry)
            feature.setAttribute("class", class_name)
            layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    return layer


def test_the_models_are_valid_and_name_no_place_of_this_machine(provider: Any) -> None:
    assert [path.name for path in MODELS] == ["train_classify_accuracy_export.model3"]
    for path in MODELS:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(path))
        assert model.validate() == (True, [])
        assert model.displayName()
        text = path.read_text(encoding="utf-8")
        assert not any(word in text for word in ("/home", "/tmp", "C:\\"))
        for child in model.childAlgorithms().values():
            known = {one.name() for one in child.algorithm().parameterDefinitions()}
            assert set(child.parameterSources()) <= known


@pytest.fixture
def handed_over(
    provider: Any, project: Any, engine_python: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, image: str
) -> Path:
    """Runs the model as the dialog does, in another thread; gives its folder."""
    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    labels = drawn("labels", (12, 30, 48, 66), project)
    categorise(labels, "class", [(name, name, colour) for name, colour in zip(NAMES, COLOURS)])
    reference = drawn("reference", (21, 57, 80), project)
    folder = tmp_path / "results"
    folder.mkdir()
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODELS[0]))
    model.initAlgorithm()
    values = {"IMAGE": image, "LABELS": labels.id(), "REFERENCE": reference.id(), "TITLE": "Land <cover>"}
    values["FOLDER"] = str(folder)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    context.setFeedback(feedback)
    task = QgsProcessingAlgRunnerTask(model, values, context, feedback)
    assert not task.isCanceled(), feedback.textLog()
    ended: list = []
    loop = QEventLoop()
    task.executed.connect(lambda *answer: (ended.append(answer), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    if not ended:
        loop.exec()
    assert ended[0][0], feedback.textLog()
    return folder


@pytest.mark.slow
def test_from_drawn_labels_to_files_that_others_open(handed_over: Path, root: Path) -> None:
    classes = read(handed_over / "map" / "classes.tif")[0]
    right = (classes == truth() + 1)[~np.ma.getmaskarray(classes)]
    assert right.mean() > 0.9  # it blurs where two classes meet
    assert np.ma.getmaskarray(classes)[:8, :8].all()
    facts = json.loads((handed_over / "accuracy" / "result.json").read_text(encoding="utf-8"))
    assert facts["accuracy"]["overall"] > 0.95
    assert facts["matrix"]["names"] == list(NAMES)
    opened_in_an_empty_project(handed_over / "export")


def opened_in_an_empty_project(folder: Path) -> None:
    """Names, colours and CRS are right without anything else of ours."""
    project = QgsProject()
    rasters = [path for path in folder.glob("*.tif")]
    assert rasters
    for path in rasters:
        layer = QgsRasterLayer(str(path), path.stem)
        assert layer.isValid()
        project.addMapLayer(layer)
        assert layer.crs().authid() == "EPSG:32631"
        assert layer.renderer().type() == "paletted"
        shown = {int(one.value): (one.label, one.color.name()) for one in layer.renderer().classes() if one.value}
        assert shown == {number + 1: (NAMES[number], COLOURS[number]) for number in range(3)}
    (path,) = folder.glob("*.gpkg")
    polygons = QgsVectorLayer(str(path), "polygons")
    assert polygons.isValid()
    assert polygons.crs().authid() == "EPSG:32631"
    assert {category.label() for category in polygons.renderer().categories()} >= set(NAMES)
    drawn_as = {one.label(): one.symbol().color().name() for one in polygons.renderer().categories()}
    assert [drawn_as[name] for name in NAMES] == list(COLOURS)
    area_m2 = sum(feature.geometry().area() for feature in polygons.getFeatures())
    assert area_m2 == pytest.approx((SIZE_PX**2 - 64) * CELL_M**2)
    document = QDomDocument()
    document.setContent((folder / "page.qpt").read_text(encoding="utf-8"))
    assert QgsPrintLayout(project).loadFromTemplate(document, QgsReadWriteContext())[1]
    for name in ("page.pdf", "page.png", "README.txt", "areas.csv"):
        assert (folder / name).stat().st_size > 0
    assert "Land <cover>" in (folder / "README.txt").read_text(encoding="utf-8")
    (package,) = folder.glob("*.zip")
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        assert {Path(name).name for name in archive.namelist()} >= {"page.pdf", "page.qpt", "README.txt"}
