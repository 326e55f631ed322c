"""The list of encoders in the dock: cards, import, export, remove, and the way to the other pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plugin.algorithms.test_classifiers import classifier
from tests.plugin.ui.fake_engine import encoder


@pytest.fixture
def listed(models_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One encoder that comes with the plugin, and one of the person's own."""
    from swimdiff_qgis import models

    encoder(tmp_path / "shipped" / "a.safetensors", "Shipped")
    monkeypatch.setattr(models, "resource", lambda *parts: tmp_path / "shipped")
    path = models_folder / "own.safetensors"
    facts = {"resolution_m": 0.3, "licence": "CC BY 4.0", "data": "40 <scenes>", "steps": 1500}
    told = {"engine": "1.0", "image_checksums": "0a1b2c3d " * 2000, "image_count": "27000"}
    encoder(path, "Own", trained="SwiMDiff", accuracy={"EuroSAT": 0.912}, provenance=told, **facts)
    return path


@pytest.fixture
def page(whole_dock: Any) -> Any:
    whole_dock.show_page(whole_dock.models)
    return whole_dock.models


@pytest.fixture
def session(page: Any, listed: Path, project: Any, provider: Any, fake_engine: Path) -> Any:
    from swimdiff_qgis.ui.models.session import ModelsSession

    made = ModelsSession(page)
    yield made
    made.close()


def choose(page: Any, name: str) -> None:
    texts = [page.list.item(row).text() for row in range(page.list.count())]
    page.list.setCurrentRow(next(row for row, text in enumerate(texts) if text.startswith(name)))


def test_the_card_says_everything(session: Any, page: Any) -> None:
    assert [page.list.item(row).text() for row in range(2)] == ["Shipped (comes with the plugin)", "Own"]
    choose(page, "Own")
    card = page.card.toPlainText()
    assert "0a1b2c3d" not in card and "27000" in card
    for text in (
        "ResNet-18",
        "red, green, blue",
        "mean 0",
        "0.3 m",
        "40 <scenes>",
        "1,500",
        "CC BY 4.0",
        "EuroSAT",
        "0.912",
    ):
        assert text in card
    choose(page, "Shipped")
    assert "not given" in page.card.toPlainText()


@pytest.mark.parametrize("width_px", [298, 700])
def test_the_figures_of_a_card_are_seen_in_a_narrow_dock(
    session: Any, page: Any, models_folder: Path, qgis_app: Any, width_px: int
) -> None:
    figures = {"adjoining patches told from other places, without labels, on images that no training saw": 0.987}
    long = {"sha256": "0123456789abcdef" * 4, "source": "/home/person/with/a/long/path/" * 3}
    encoder(models_folder / "measured.safetensors", "Measured", accuracy=figures, provenance=long)
    session.refresh()
    choose(page, "Measured")
    page.card.resize(width_px, 400)
    page.card.document().setTextWidth(page.card.viewport().width())
    qgis_app.processEvents()
    assert page.card.document().size().width() <= page.card.viewport().width()
    assert page.card.horizontalScrollBar().maximum() == 0


def test_a_damaged_file_shows_why_and_can_only_be_removed(session: Any, page: Any, listed: Path) -> None:
    listed.write_bytes(listed.read_bytes()[:-1])
    session.refresh(listed)
    assert "own.safetensors" in page.card.toPlainText()
    assert not page.use.isEnabled()
    assert not page.evaluate.isEnabled()
    assert not page.export.isEnabled()
    assert page.remove.isEnabled()


def test_remove_asks_and_never_takes_the_shipped_one(
    session: Any, page: Any, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtWidgets import QMessageBox

    asked: list = []
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *args: (asked.append(args[2]), next(answers))[1])
    choose(page, "Shipped")
    assert not page.remove.isEnabled()
    choose(page, "Own")
    page.remove.trigger()
    assert listed.exists()
    page.remove.trigger()
    assert not listed.exists()
    assert "Own" in asked[0]
    assert page.list.count() == 1


def test_export_writes_one_file_with_its_card(
    session: Any, page: Any, listed: Path, until: Any, tmp_path: Path
) -> None:
    choose(page, "Own")
    session.export_to(tmp_path / "to" / "friend.safetensors")
    until(lambda: page.banner.isVisible())
    assert page.banner.kind == "done"
    assert (tmp_path / "to" / "friend.safetensors").read_bytes() == listed.read_bytes()
    (tmp_path / "file").touch()
    session.export_to(tmp_path / "file" / "x.safetensors")
    until(lambda: page.banner.isVisible())
    assert page.banner.kind == "failed"
    assert "x.safetensors" in page.banner.message.text().replace("\u200b", "")


def test_an_encoder_with_a_card_is_imported_at_once(session: Any, page: Any, until: Any, tmp_path: Path) -> None:
    encoder(tmp_path / "got" / "new.safetensors", "New")
    changes: list = []
    session.listChanged.connect(lambda: changes.append(True))
    session.import_file(tmp_path / "got" / "new.safetensors")
    until(lambda: not session.runner.running)
    assert page.banner.kind == "done"
    assert page.model().name == "New"
    assert changes


def test_weights_of_others_are_asked_about_first(
    session: Any, page: Any, models_folder: Path, opened_dialogs: list, tmp_path: Path
) -> None:
    (tmp_path / "moco.pth").write_bytes(b"weights")
    session.import_file(tmp_path / "moco.pth")
    algorithm, values, dialog = opened_dialogs[0]
    assert algorithm == "swimdiff:importencoder"
    assert values == {"WEIGHTS": str(tmp_path / "moco.pth"), "OUT": str(models_folder)}
    encoder(models_folder / "moco.safetensors", "moco")
    dialog.algorithmFinished.emit(True, {"ENCODER": str(models_folder / "moco.safetensors"), "SUMMARY": "moco"})
    assert page.model().name == "moco"


def drop(page: Any, qgis_app: Any, *paths: Path) -> bool:
    """Drags files over the middle of the page and drops them, as a file manager does; says whether they were taken."""
    from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    qgis_app.sendEvent(page, enter)
    if enter.isAccepted():
        qgis_app.sendEvent(page, QDropEvent(QPointF(9, 9), copy, data, left, none))
    return bool(enter.isAccepted())


def test_a_published_file_that_is_dropped_is_filled_in(
    session: Any, page: Any, qgis_app: Any, opened_dialogs: list, models_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "resnet50_sentinel2_rgb_moco-2b57ba8b.pth"
    path.write_bytes(b"weights")
    (tmp_path / "notes.txt").touch()
    assert not drop(page, qgis_app, tmp_path / "notes.txt") and not opened_dialogs
    assert drop(page, qgis_app, tmp_path / "notes.txt", path)
    algorithm, values, _ = opened_dialogs[0]
    assert algorithm == "swimdiff:importencoder"
    assert values == {
        "WEIGHTS": str(path), "OUT": str(models_folder), "NAME": "SSL4EO-S12-MoCo-ResNet-50-RGB",
        "BANDS": "red,green,blue", "NORMALISATION": "fixed", "MEAN": "0,0,0", "DEVIATION": "10000,10000,10000",
        "RESOLUTION_M": 10.0, "LICENCE": "CC BY 4.0", "TRAINED": "MoCo v2 on SSL4EO-S12, Sentinel-2 L1C",
    }  # fmt: skip


def test_what_is_filled_in_is_what_the_tool_takes(provider: Any) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext

    from swimdiff_qgis.contract import known_encoders
    from swimdiff_qgis.ui.models.session import known_values

    tool = QgsApplication.processingRegistry().algorithmById("swimdiff:importencoder")
    for known in known_encoders.KNOWN_ENCODERS:
        values = {"WEIGHTS": "a.pth", "OUT": "b", **known_values(f"{known.file}.pth")}
        assert {name for name in values if tool.parameterDefinition(name) is None} == set()
        assert tool.checkParameterValues(values, QgsProcessingContext())[0]
        assert tool.parameterAsEnumString(values, "NORMALISATION", QgsProcessingContext()) == known.normalisation


def test_published_encoders_are_offered_until_there_is_one_of_ones_own(session: Any, page: Any, listed: Path) -> None:
    assert page.known.isCollapsed()
    listed.unlink()
    session.refresh()
    assert not page.known.isCollapsed()
    text = page.known.text.toPlainText()
    assert text.index("SSL4EO-S12 MoCo ResNet-50, RGB") < text.index("Satlas Swin-V2-B, aerial")
    for fact in ("95.6 %", "ResNet-50 · red, green, blue · 10 m · CC BY 4.0", "13 bands"):
        assert fact in text
    page.known.setCollapsed(True)  # what a person folds stays folded
    session.refresh()
    assert page.known.isCollapsed()


def test_a_link_opens_the_browser_and_only_one_of_the_list(
    session: Any, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtGui import QDesktopServices

    opened: list = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    link = "https://huggingface.co/torchgeo/resnet50_sentinel2_rgb_moco"
    assert link in page.known.text.toHtml()
    page.known.text.anchorClicked.emit(QUrl(link))
    page.known.text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == [link]


def test_evaluate_opens_the_tool_with_the_encoder(session: Any, page: Any, listed: Path, opened_dialogs: list) -> None:
    choose(page, "Own")
    page.evaluate.click()
    assert opened_dialogs[0][:2] == ("swimdiff:evaluate", {"ENCODER": str(listed)})


def test_the_card_stands_beside_the_list_where_there_is_room(session: Any, page: Any, qgis_app: Any) -> None:
    from qgis.PyQt.QtCore import Qt

    assert page.splitter.orientation() == Qt.Orientation.Vertical
    page.window().resize(900, 600)
    qgis_app.processEvents()
    assert page.splitter.orientation() == Qt.Orientation.Horizontal


def test_an_encoder_goes_into_the_change_page(
    listed: Path, whole_dock: Any, interface: Any, project: Any, make_layer: Any
) -> None:
    from swimdiff_qgis import models
    from swimdiff_qgis.ui.session import Session
    from tests.plugin.ui.fake_runner import FakeRunner

    session = Session(whole_dock, interface, FakeRunner)
    inputs = whole_dock.change.inputs
    box = inputs.encoder
    assert [box.itemText(row) for row in range(box.count())] == ["Automatic", "Shipped", "Own", "Random weights"]
    assert inputs.chosen_encoder() == ""
    inputs.method.setCurrentIndex(inputs.method.findData("cva"))
    assert box.isHidden()
    whole_dock.show_page(whole_dock.models)
    choose(whole_dock.models, "Own")
    whole_dock.models.use.click()
    assert whole_dock.tabs.currentWidget() is whole_dock.change
    assert box.isVisible()
    assert (inputs.chosen_method(), inputs.chosen_encoder()) == ("fused", str(listed))
    inputs.set_pair(make_layer("a"), make_layer("b"))
    whole_dock.change.detect.click()
    assert session.change.runner.started[-1][1]["ENCODER"] == str(listed)
    session.change.runner.end("cancelled")
    box.setCurrentIndex(box.findData("random"))
    whole_dock.change.detect.click()
    assert session.change.runner.started[-1][1]["ENCODER"] == "random"
    session.change.runner.end("cancelled")
    box.choose(str(listed))
    models.remove(models.read(listed))
    session.models.refresh()
    assert inputs.chosen_encoder() == "", "an encoder that is gone was kept"
    session.close()


def test_an_encoder_that_is_not_listed_can_be_chosen(whole_dock: Any, tmp_path: Path) -> None:
    path = tmp_path / "run" / "encoder.safetensors"
    encoder(path, "Fresh")
    whole_dock.change.inputs.choose_encoder(str(path))
    assert whole_dock.change.inputs.encoder.currentText() == "Fresh"
    assert whole_dock.change.inputs.chosen_encoder() == str(path)


def test_a_finished_training_leads_to_its_card(whole_dock: Any, interface: Any, project: Any, listed: Path) -> None:
    from swimdiff_qgis.ui.session import Session
    from tests.plugin.ui.fake_runner import FakeRunner

    session = Session(whole_dock, interface, FakeRunner)
    session.pretrain.cardRequested.emit(str(listed))
    assert whole_dock.tabs.currentWidget() is whole_dock.models
    assert whole_dock.models.model().path == listed
    session.close()


def test_a_trained_model_is_listed_with_its_card_and_leads_to_its_tool(
    session: Any, page: Any, models_folder: Path, opened_dialogs: list, tmp_path: Path
) -> None:
    session.import_file(classifier(tmp_path / "model.safetensors", "Delta"))
    assert page.banner.kind == "done"
    assert [page.list.item(row).text() for row in range(page.list.count())][-1] == "Delta (Model of pixels)"
    card = page.card.toPlainText()
    for text in ("Model of pixels", "Water, Wood", "B4 (red)", "not given"):
        assert text in card
    assert not page.evaluate.isVisible(), "it is no encoder"
    assert page.use.text() == "&Use in Classify…"
    page.use.click()
    listed = models_folder / "classifiers" / "Delta.safetensors"
    assert [one[:2] for one in opened_dialogs] == [("swimdiff:classify", {"MODEL": str(listed)})]
    session.remove()
    assert not listed.exists()
    choose(page, "Own")
    assert page.evaluate.isVisible()
    assert page.use.text() == "&Use in Detect change"


def test_a_damaged_model_shows_why(session: Any, page: Any, models_folder: Path, tmp_path: Path) -> None:
    path = classifier(models_folder / "classifiers" / "delta.safetensors", "Delta")
    path.write_bytes(path.read_bytes()[:-1])
    session.refresh(path)
    assert "delta.safetensors" in page.card.toPlainText()
    assert not page.use.isEnabled()
    assert page.remove.isEnabled()


def test_a_chooser_of_models_offers_those_of_its_kind(qgis_app: Any, models_folder: Path, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.common.model_box import ModelBox

    classifier(models_folder / "classifiers" / "delta.safetensors", "Delta")
    assert ModelBox(("scenes",), "").currentText() == "No model yet"
    box = ModelBox(("quick",), "")
    assert (box.currentText(), box.count()) == ("Delta", 1)
    elsewhere = classifier(tmp_path / "elsewhere.safetensors", "Elsewhere")
    box.choose(str(elsewhere))
    assert (box.value(), box.count()) == (str(elsewhere), 2)
    encoder(tmp_path / "encoder.safetensors", "An encoder")
    box.choose(str(tmp_path / "encoder.safetensors"))
    assert box.currentText() == "Delta"


@pytest.mark.parametrize(("kind", "text"), [("objects", "&Use in Objects"), ("scenes", "&Use in Places")])
def test_a_model_of_a_page_leads_to_it_and_is_chosen_there(
    kind: str, text: str, whole_dock: Any, interface: Any, project: Any, models_folder: Path, opened_dialogs: list
) -> None:
    from swimdiff_qgis.ui.session import Session
    from tests.plugin.ui.fake_runner import FakeRunner

    classifier(models_folder / "classifiers" / "a.safetensors", "Another", kind=kind)
    path = classifier(models_folder / "classifiers" / "own.safetensors", "Own", 2.0, kind=kind)
    session = Session(whole_dock, interface, FakeRunner)
    whole_dock.show_page(whole_dock.models)
    session.models.refresh(path)
    assert whole_dock.models.use.text() == text
    whole_dock.models.use.click()
    page, chooser = {
        "objects": (whole_dock.objects, whole_dock.objects.find.model),
        "scenes": (whole_dock.places, whole_dock.places.naming.model),
    }[kind]
    assert whole_dock.tabs.currentWidget() is page
    assert (chooser.value(), opened_dialogs) == (str(path), [])
    session.close()
