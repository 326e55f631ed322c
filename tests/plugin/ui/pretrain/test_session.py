"""What the buttons of the pretraining page start, and how a training pauses, goes on and ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.plugin.answers import answer_of, said
from tests.plugin.ui.fake_engine import STEPS, encoder


@pytest.fixture
def page(whole_dock: Any) -> Any:
    whole_dock.show_page(whole_dock.pretrain)
    return whole_dock.pretrain


@pytest.fixture
def session(page: Any, project: Any) -> Any:
    """The page with a runner that the test ends."""
    from swimdiff_qgis.ui.pretrain.session import PretrainSession
    from tests.plugin.ui.fake_runner import FakeRunner

    FakeRunner.made.clear()
    made = PretrainSession(page, FakeRunner)
    yield made
    made.close()


@pytest.fixture
def playing(page: Any, project: Any, provider: Any, fake_engine: Path) -> Any:
    """The page with the real runner and an engine that plays."""
    from swimdiff_qgis.ui.pretrain.session import PretrainSession

    made = PretrainSession(page)
    yield made
    made.close()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "my archive"
    folder.mkdir()
    return folder


def planner_of(session: Any, until: Any) -> Any:
    from tests.plugin.ui.fake_runner import FakeRunner

    until(lambda: FakeRunner.made[-1] is not session.runner and bool(FakeRunner.made[-1].started))
    return FakeRunner.made[-1]


def test_without_imagery_nothing_can_be_started(session: Any, page: Any) -> None:
    assert not page.start.isEnabled()
    assert "A collection of images" in page.plan.text()
    assert page.folder.lineEdit().placeholderText().endswith("encoder")


def test_layers_files_and_folders_become_sources(session: Any, page: Any, archive: Path, make_layer: Any) -> None:
    from qgis.core import QgsRasterRange

    plain, own = make_layer("plain"), make_layer("own")
    own.dataProvider().setUserNoDataValue(1, [QgsRasterRange(9, 9)])
    page.sources.menu.aboutToShow.emit()
    assert [one.text() for one in page.sources.menu.actions() if one.text()] == ["All raster layers", "own", "plain"]
    page.sources.menu.actions()[0].trigger()
    page.sources.add([str(archive), str(archive)])
    assert sorted(page.sources.texts()) == sorted([plain.source(), own.id(), str(archive)])
    page.sources.list.item(0).setSelected(True)
    page.sources.remove.click()
    assert len(page.sources.texts()) == 2


def test_what_is_dropped_is_added(session: Any, page: Any, archive: Path) -> None:
    from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDropEvent

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(archive)), QUrl("https://a.example/b.tif")])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.sources.list.dropEvent(QDropEvent(QPointF(1, 1), actions, mime, buttons, keys))
    assert page.sources.texts() == [str(archive)]


def test_a_layer_that_is_no_imagery_is_refused_in_words(session: Any, page: Any, project: Any) -> None:
    from qgis.core import QgsVectorLayer

    roads = QgsVectorLayer("Point?crs=EPSG:4326", "roads", "memory")
    page.sources.add([roads])
    assert page.sources.texts() == []
    assert "roads" in page.banner.message.text()


def test_the_size_of_the_job_is_said_before_it_starts(session: Any, page: Any, archive: Path, until: Any) -> None:
    page.sources.add([str(archive)])
    page.scene.setCurrentIndex(page.scene.findData("folder"))
    planner = planner_of(session, until)
    algorithm, values = planner.started[0]
    assert algorithm == "swimdiff:planpretraining"
    assert (values["SOURCES"], values["SCENE"], values["PRESET"]) == ([str(archive)], "folder", "quick-look")
    facts = {
        "scenes": 40, "patches": 12345, "method_figures": {"expected_same_scene": 0.25}, "bands": ("red", "nir"),
        "steps": 1500, "minutes": 95.0, "device_name": "CPU", "memory_bytes": 2**30, "text": said("all of it", "info"),
        "remarks": (said("Too <few> keys."), said("One of a patch's own.", "info")),
    }  # fmt: skip
    planner.end("done", results={"PLAN": json.dumps(answer_of("plan-pretraining", facts))})
    text = page.plan.text().replace("\u200b", "")
    for part in (
        "40 scenes",
        "12,345 patches",
        "0.2 keys of the same scene",
        "start from: random weights",
        "1,500 steps",
        "about 1.6 h",
        "red, nir",
    ):
        assert part in text
    assert "Too &lt;few&gt; keys." in text and "own" not in text
    assert all(part in page.plan.toolTip() for part in ("all of it", "One of a patch", "stopped and resumed"))
    page.start.click()
    page.curve.add([("loss", 8.0, 10)])
    assert page.curve._last_step == 1500


def test_a_plan_that_fails_says_why(session: Any, page: Any, archive: Path, until: Any) -> None:
    page.sources.add([str(archive)])
    planner_of(session, until).end("failed", message="No images there.", hint="Choose another folder.")
    assert "No images there." in page.plan.text()
    assert "Choose another folder." in page.plan.text()


def test_a_training_shows_its_loss_and_ends_in_the_list(
    playing: Any, page: Any, archive: Path, until: Any, models_folder: Path, tmp_path: Path
) -> None:
    from qgis.PyQt.QtWidgets import QToolButton

    used, trained = [], []
    playing.useRequested.connect(used.append)
    playing.trained.connect(lambda: trained.append(True))
    page.sources.add([str(archive)])
    page.name.setText("Mine")
    page.folder.setFilePath(str(tmp_path / "slow-1-x"))
    page.start.click()
    assert not page.inputs.isEnabled()
    assert page.progress.pause.isVisible()
    until(lambda: page.curve.history.last_step > 5)
    assert page.curve.isVisible()
    assert page.curve.history.names() == ["loss", "loss_contrast", "loss_diffusion"]
    until(lambda: not playing.runner.running)
    assert page.banner.kind == "done"
    assert page.curve.history.last_step == STEPS
    assert len(page.curve.history.points("loss")) == STEPS
    assert trained == [True]
    listed = models_folder / "Mine.safetensors"
    assert listed.is_file()
    assert isinstance(page.use, QToolButton)
    page.use.click()
    assert used == [str(listed)]
    assert page.report.isEnabled()
    assert page.folder.filePath() == ""
    assert not page.form().unfinished


def test_pause_and_resume_go_on_in_the_same_folder_also_after_a_restart(
    playing: Any, page: Any, whole_dock: Any, archive: Path, until: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.ui.pretrain.page import PretrainPage
    from swimdiff_qgis.ui.pretrain.session import PretrainSession

    out = tmp_path / "slow-5-x"
    page.sources.add([str(archive)])
    page.bands.setText("3,2,1")
    page.folder.setFilePath(str(out))
    page.start.click()
    until(lambda: page.curve.history.last_step > 5)
    page.progress.pause.click()
    assert "Pausing" in page.progress.text.text()
    assert page.progress.cancel.isEnabled()
    until(lambda: not playing.runner.running)
    paused = page.curve.history.last_step
    assert 5 < paused < STEPS
    assert page.banner.kind == "info"
    assert f"step {paused} of {STEPS}" in page.banner.hint.text()
    assert "Resume" in page.start.text().replace("&", "")

    from qgis.PyQt.QtCore import QSize

    again = PretrainPage(QSize(16, 16))  # as after a restart of QGIS
    second = PretrainSession(again)
    assert again.form() == page.form()
    assert again.bands.text() == "3,2,1"
    assert "Resume" in again.start.text().replace("&", "")
    assert again.curve.history.last_step == paused
    again.start.click()
    until(lambda: not second.runner.running)
    assert again.banner.kind == "done"
    steps = [step for step, _ in again.curve.history.points("loss")]
    assert steps == list(range(1, STEPS + 1))
    lines = (out / "metrics.csv").read_text().splitlines()
    assert len(lines) == 1 + STEPS, "steps were done twice"
    assert "Pretrain" in again.start.text().replace("&", "")
    second.close()


def test_cancel_keeps_the_folder_but_begins_anew(session: Any, page: Any, archive: Path, tmp_path: Path) -> None:
    page.sources.add([str(archive)])
    page.folder.setFilePath(str(tmp_path / "run"))
    page.start.click()
    (tmp_path / "run" / "checkpoints").mkdir(parents=True)
    (tmp_path / "run" / "checkpoints" / "step-10").touch()
    page.progress.cancel.click()
    assert session.runner.cancels == 1
    session.runner.end("cancelled")
    assert page.banner.kind == "cancelled"
    assert "run" in page.banner.hint.text()
    assert page.folder.filePath() == ""
    assert "Pretrain" in page.start.text().replace("&", "")
    page.folder.setFilePath(str(tmp_path / "run"))
    assert "Resume" in page.start.text().replace("&", "")


def test_a_failed_training_says_what_to_do_and_can_be_resumed(
    playing: Any, page: Any, archive: Path, until: Any, tmp_path: Path
) -> None:
    page.sources.add([str(archive)])
    page.folder.setFilePath(str(tmp_path / "fails"))
    page.start.click()
    until(lambda: not playing.runner.running)
    assert page.banner.kind == "failed"
    assert (page.banner.message.text(), page.banner.hint.text()) == ("The disk is full.", "Free 3 GB.")
    assert "Resume" in page.start.text().replace("&", "")


def test_a_new_folder_is_suggested_by_what_is_learned_from(session: Any, page: Any, archive: Path) -> None:
    page.sources.add([str(archive)])
    assert page.folder.lineEdit().placeholderText().endswith("encoder-my-archive")
    assert page.name.placeholderText() == "encoder-my-archive"
    page.start.click()
    assert Path(session.runner.started[-1][1]["OUT"]).name == "encoder-my-archive"


def test_an_earlier_training_is_opened(session: Any, page: Any, tmp_path: Path) -> None:
    metrics = "step,loss\n10,7.5\n20,7.25\n"
    for name, files in (("done", ("result.json", "report.html")), ("half", ()), ("nothing", ())):
        (tmp_path / name).mkdir()
        for file in files:
            (tmp_path / name / file).write_text("{}")
    encoder(tmp_path / "done" / "encoder.safetensors", "done")
    for name in ("done", "half"):
        (tmp_path / name / "metrics.csv").write_text(metrics)
    session.show_training(tmp_path / "done")
    assert page.result.isVisible()
    assert page.use.isEnabled()
    assert page.curve.history.last_step == 20
    (tmp_path / "half" / "checkpoints").mkdir()
    (tmp_path / "half" / "checkpoints" / "a").touch()
    session.show_training(tmp_path / "half")
    assert not page.result.isVisible()
    assert page.banner.kind == "info"
    assert page.form().unfinished
    session.show_training(tmp_path / "nothing")
    assert page.banner.kind == "failed"
    assert "nothing" in page.banner.message.text()


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"sources": 3}', '{"sources": ["a"], "more": 1}'])
def test_a_damaged_memory_is_an_empty_form(whole_dock: Any, text: str) -> None:
    from swimdiff_qgis.settings import PRETRAINING
    from swimdiff_qgis.ui.pretrain.form import PretrainForm

    PRETRAINING.set(text)
    form = PretrainForm.stored()
    assert form.sources in ((), ("a",))
    assert form.preset == "quick-look"


def test_a_closed_session_ends_the_training_with_its_checkpoint(
    playing: Any, page: Any, archive: Path, until: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.worker import client

    out = tmp_path / "slow-600-x"
    page.sources.add([str(archive)])
    page.folder.setFilePath(str(out))
    page.start.click()
    until(lambda: page.curve.history.last_step > 2)
    playing.runner.close(60.0)
    assert len(client._RUNNING) == 0
    assert int((out / "checkpoints" / "step.txt").read_text()) > 2


def test_the_page_says_in_words_what_the_chosen_method_is_for(page: Any) -> None:
    said_of = {}
    for value in ("swimdiff", "cmid"):
        page.method.setCurrentIndex(page.method.findData(value))
        assert page.purpose.isVisible() and page.purpose.wordWrap()
        said_of[value] = page.purpose.text()
    assert "scene" in said_of["swimdiff"] and "parts are rebuilt" in said_of["cmid"]
