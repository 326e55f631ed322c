"""What the buttons of the page of places start, and how searches, trainings and names end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr, osr

from tests.plugin.results import accuracy_figures, scenes_training_result, write_result
from tests.plugin.ui.classify.scene import LEFT, TOP, click, labelled, press, show_map


@pytest.fixture
def image(make_layer: Any, interface: Any) -> Any:
    layer = make_layer("scene <1>")
    show_map(interface.canvas, layer)
    return layer


@pytest.fixture
def page(qgis_app: Any, interface: Any, image: Any) -> Any:
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.ui.places.page import PlacesPage

    made = PlacesPage(QSize(16, 16))
    made.resize(340, 900)
    made.show()
    yield made
    made.close()
    sip.delete(made)  # else it may outlive the project


@pytest.fixture
def session(page: Any, interface: Any, project: Any, tmp_path: Path) -> Any:
    """The page with a runner that the test ends."""
    from swimdiff_qgis.ui.places.session import PlacesSession
    from tests.plugin.ui.fake_runner import FakeRunner

    project.setFileName(str(tmp_path / "project.qgz"))  # results go beside it
    made = PlacesSession(page, interface, FakeRunner)
    yield made
    if not made.runner.closed:
        made.close()


@pytest.fixture
def ready(session: Any, page: Any, image: Any, tmp_path: Path, until: Any) -> Any:
    """Image and labels are chosen."""
    from qgis.core import QgsProject

    layer = labelled(tmp_path / "rcr.gpkg", values=("Sand", "Water", "Sand"))
    QgsProject.instance().addMapLayer(layer)
    page.inputs.image.setLayer(image)
    page.teaching.chooser.layer.setLayer(layer)
    until(page.teaching.train.isEnabled)
    return session


def tiles(path: Path, likeness: tuple[float, ...] = (0.9, 0.8, 0.7)) -> dict[str, Any]:
    """Writes what a search leaves, and gives the algorithm's outputs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = source.CreateLayer("similar", system, ogr.wkbPolygon)
    for name, kind in (("rank", ogr.OFTInteger), ("similarity", ogr.OFTReal)):
        table.CreateField(ogr.FieldDefn(name, kind))
    for rank, value in enumerate(likeness, 1):
        row = ogr.Feature(table.GetLayerDefn())
        x, y = LEFT + 100 * rank, TOP - 100
        row.SetGeometry(
            ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + 60} {y},{x + 60} {y - 60},{x} {y - 60},{x} {y}))")
        )
        row.SetField("rank", rank)
        row.SetField("similarity", value)
        table.CreateFeature(row)
    row = table = source = None
    (path.parent / "result.json").write_text("{}")
    return {"OUT": str(path.parent), "SIMILAR": str(path), "SUMMARY": "3 places."}


def training(folder: Path, accuracy: Any = None, **changes: Any) -> dict[str, Any]:
    """Writes what a training leaves, and gives the algorithm's outputs."""
    folder.mkdir(parents=True, exist_ok=True)
    place_model(folder / "model.safetensors")
    (folder / "report.html").write_text("x")
    write_result(folder, scenes_training_result(accuracy=accuracy or accuracy_figures(), **changes))
    return {"OUT": str(folder), "MODEL": str(folder / "model.safetensors"), "SUMMARY": "2 classes."}


def place_model(path: Path, name: str = "harbours", kind: str = "scenes") -> Path:
    """Writes a model with a card and next to no weights."""
    from tests.plugin.algorithms.test_classifiers import classifier

    return classifier(path, name, kind=kind)


def groups(project: Any) -> list[str]:
    return [node.name() for node in project.layerTreeRoot().children() if hasattr(node, "findLayers")]


def search(session: Any, page: Any, interface: Any, at: tuple[float, float] = (200, 200)) -> dict[str, Any]:
    """Clicks a place on the map and gives the parameters of the search."""
    if not page.similar.pick.isChecked():
        page.similar.pick.click()
    click(session.search.tool, at)
    return session.runner.started[-1][1]


def test_the_sample_brings_labels(
    session: Any, page: Any, project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Any
) -> None:
    from swimdiff_qgis.ui.common import output_folder
    from tests.plugin.ui import fake_engine

    monkeypatch.setattr(output_folder, "documents_folder", lambda: str(tmp_path / "documents"))
    folder = tmp_path / "documents" / "SwiMDiff" / "sample"
    page.teaching.plan.linkActivated.emit("sample")
    algorithm, values = session.runner.started[-1]
    assert (algorithm, values) == ("swimdiff:samplepair", {"OUT": str(folder)})
    folder.mkdir(parents=True)
    fake_engine.raster(folder / "after.tif", [fake_engine.score() * 1000])  # 640 m wide
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "places.gpkg"))
    table = source.CreateLayer("places", system, ogr.wkbPoint)
    table.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for number in range(8):
        row = ogr.Feature(table.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({LEFT + 40 + 80 * number} {TOP - 100})"))
        row.SetField("class", ("Forest", "Town")[number % 2])
        table.CreateFeature(row)
    row = table = source = None
    session.runner.end("done", results={}, seconds=2.0)
    assert page.banner.kind == "done", page.banner.message.text()
    until(page.teaching.train.isEnabled)
    assert "2 classes, 4 labels." in page.teaching.plan.text()
    assert page.inputs.size.value() == 640.0
    layers = len(project.mapLayers())
    page.sample.trigger()
    assert (len(session.runner.started), len(project.mapLayers())) == (1, layers), "what was made is taken"
    project.removeAllMapLayers()
    page.sample.trigger()
    until(page.teaching.train.isEnabled)


def test_a_click_asks_for_places_like_it(session: Any, page: Any, image: Any, interface: Any, tmp_path: Path) -> None:
    assert not page.similar.pick.isEnabled()
    page.inputs.image.setLayer(image)
    page.inputs.size.setValue(60.0)
    values = search(session, page, interface)
    assert session.runner.started[-1][0] == "swimdiff:morelikethis"
    assert (values["RASTER"], values["SIZE_M"], values["COUNT"]) == (image.id(), 60.0, 20)
    assert "SEARCH_IN" not in values and values["LOAD_RESULT"] is False
    clicked = session.search.tool.toMapCoordinates(interface.canvas.mouseLastXY().__class__(200, 200))
    assert values["PLACE"].contains(clicked) and values["PLACE"].width() < 1.0
    click(session.search.tool, (300, 300))
    assert len(session.runner.started) == 1, "a click during a search starts no other one"


def test_what_is_found_lights_up_in_place_of_the_search_before(
    session: Any, page: Any, image: Any, interface: Any, project: Any
) -> None:
    page.inputs.image.setLayer(image)
    folders = []
    for _ in range(3):
        out = Path(search(session, page, interface)["OUT"])
        folders.append(out)
        session.runner.end("done", results=tiles(out / "similar.gpkg"), seconds=1.0)
        (layer,) = [one for one in project.mapLayers().values() if one.name() == "Similar places"]
        assert Path(layer.source().partition("|")[0]).parent == out
        assert groups(project) == ["Places like one of scene <1>"]
    assert folders[0] == folders[2] != folders[1], "two folders in turn, however often one searches"
    assert "3 places found" in page.similar.said.text()
    page.similar.next.click()
    assert "Place 1 of 3, similarity 0.90" in page.similar.said.text()
    press(page, "n")
    assert "Place 2 of 3" in page.similar.said.text()


def test_what_another_project_shows_is_not_written_over(
    session: Any, page: Any, image: Any, interface: Any, project: Any
) -> None:
    page.inputs.image.setLayer(image)
    shown = [Path(search(session, page, interface)["OUT"])]
    session.runner.end("done", results=tiles(shown[0] / "similar.gpkg"), seconds=1.0)
    project.cleared.emit()  # as when another project is opened
    assert session.search.walk.count == 0
    for _ in range(3):
        out = Path(search(session, page, interface)["OUT"])
        assert out != shown[0]
        session.runner.end("done", results=tiles(out / "similar.gpkg"), seconds=1.0)


def test_places_that_are_kept_stay(session: Any, page: Any, image: Any, interface: Any, project: Any) -> None:
    page.inputs.image.setLayer(image)
    first = Path(search(session, page, interface)["OUT"])
    session.runner.end("done", results=tiles(first / "similar.gpkg"), seconds=1.0)
    page.similar.keep.click()
    second = Path(search(session, page, interface)["OUT"])
    session.runner.end("done", results=tiles(second / "similar.gpkg"), seconds=1.0)
    assert len(groups(project)) == 2
    assert Path(search(session, page, interface)["OUT"]) not in (first, second)


def test_all_images_with_these_bands_can_be_searched(
    session: Any, page: Any, image: Any, make_layer: Any, interface: Any
) -> None:
    other = make_layer("other")
    page.inputs.image.setLayer(image)
    page.similar.where.setCurrentIndex(1)
    assert set(search(session, page, interface)["SEARCH_IN"]) == {image.id(), other.id()}


def test_the_key_of_a_class_labels_what_was_found(
    session: Any, page: Any, image: Any, interface: Any, tmp_path: Path, until: Any
) -> None:
    page.inputs.image.setLayer(image)
    session.files.make(tmp_path / "labels.gpkg")
    session.labels.classes.rename("Class 1", "Harbour")
    out = Path(search(session, page, interface)["OUT"])
    session.runner.end("done", results=tiles(out / "similar.gpkg"), seconds=1.0)
    page.similar.next.click()
    press(page, "1")
    until(lambda: page.teaching.panel.total == 1)
    assert "Place 2 of 3" in page.similar.said.text()
    (layer,) = [one for one in session.labels.labels.layers() if one.featureCount()]
    (label,) = layer.getFeatures()
    assert label["class"] == "Harbour"
    assert label.geometry().asPoint().x() == pytest.approx(LEFT + 130)


def test_labels_teach_a_model_and_its_accuracy_is_shown(ready: Any, page: Any, image: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProject

    page.teaching.train.click()
    algorithm, values = ready.runner.started[-1]
    assert algorithm == "swimdiff:trainscenes"
    assert (values["RASTER"], values["LABELS"]) == (image.id(), page.teaching.chooser.layer.currentLayer().id())
    assert (values["HEAD"], values["SEVERAL"], values["ADD_TO_MODELS"]) == ("linear", False, False)
    assert Path(values["OUT"]) == tmp_path / "places-model-scene-1"
    ready.runner.end("done", results=training(Path(values["OUT"])), seconds=4.0)
    assert page.result.isVisible()
    assert "94.2" in page.result.accuracy.text() and "94.2" in page.banner.message.text()
    assert page.naming.model.currentText() == "harbours"
    page.naming.name.click()
    algorithm, values = ready.runner.started[-1]
    assert algorithm == "swimdiff:classifyscenes"
    assert Path(values["MODEL"]) == tmp_path / "places-model-scene-1" / "model.safetensors"
    assert "SIZE_M" not in values
    out = Path(values["OUT"])
    found = tiles(out / "scenes.gpkg")
    ready.runner.end(
        "done", results={"OUT": str(out), "SCENES": found["SIMILAR"], "SUMMARY": "2 classes."}, seconds=2.0
    )
    (layer,) = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Named places"]
    assert layer.opacity() < 1.0, "the image stays readable below"
    assert "Named in 2 s." in page.banner.message.text()


def test_several_classes_a_place_have_figures_of_their_own(ready: Any, page: Any) -> None:
    page.teaching.several.setChecked(True)
    page.teaching.head.setCurrentIndex(page.teaching.head.findData("tuned"))
    page.teaching.train.click()
    values = ready.runner.started[-1][1]
    assert (values["HEAD"], values["SEVERAL"]) == ("tuned", True)
    assert page.progress.pause.isVisible(), "a tuning takes long"
    figures = accuracy_figures(overall=None, kappa=None, balanced=None, mean_average_precision=0.81, mean_f1=0.7)
    ready.runner.end("done", results=training(Path(values["OUT"]), figures), seconds=400.0)
    assert "0.81" in page.result.accuracy.text() and "0.70" in page.result.accuracy.text()


def test_a_folder_of_images_teaches_as_well(session: Any, page: Any, tmp_path: Path) -> None:
    page.teaching.source.setCurrentIndex(1)
    assert not page.teaching.panel.isVisible() and page.teaching.folder.isVisible()
    assert not page.teaching.train.isEnabled()
    page.teaching.folder.setFilePath(str(tmp_path / "images"))
    page.teaching.train.click()
    values = session.runner.started[-1][1]
    assert values["IMAGES"] == [str(tmp_path / "images")]
    assert "RASTER" not in values and "LABELS" not in values


def test_only_models_of_places_are_offered(session: Any, page: Any, tmp_path: Path) -> None:
    session.choose_model(place_model(tmp_path / "pixels.safetensors", "pixels", "quick"))
    assert page.naming.model.value() == "" and "no model of places" in page.banner.message.text()
    session.choose_model(place_model(tmp_path / "harbours.safetensors"))
    assert page.naming.model.currentText() == "harbours"


def test_a_failure_is_said_and_nothing_is_shown(
    session: Any, page: Any, image: Any, interface: Any, project: Any
) -> None:
    page.inputs.image.setLayer(image)
    search(session, page, interface)
    session.runner.end("failed", message="No tile but the example has data.", hint="Search elsewhere.")
    assert "No tile but the example" in page.banner.message.text()
    assert groups(project) == []
    assert page.similar.pick.isChecked(), "the next click searches again"
