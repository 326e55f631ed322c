"""Where a training starts: the encoder that comes with the plugin for it, a listed one, or random weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.fake_engine import encoder


@pytest.fixture
def program(tmp_path: Path, models_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the encoders that come with the plugin, and a listed one of another architecture."""
    from swimdiff_qgis import models
    from swimdiff_qgis.ui.pretrain import start_box

    for module in (models, start_box):
        monkeypatch.setattr(module, "resource", lambda *parts: tmp_path.joinpath("program", *parts))
    folder = tmp_path / "program" / "models"
    encoder(folder / "a-change.safetensors", "For change")
    encoder(models_folder / "mine.safetensors", "Mine")
    return folder


def offered(box: Any) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def test_the_usual_start_comes_first_and_once(program: Path, models_folder: Path) -> None:
    from swimdiff_qgis.contract import jobs
    from swimdiff_qgis.ui.pretrain.form import DEFAULT_BACKBONE
    from swimdiff_qgis.ui.pretrain.start_box import StartBox

    usual = program / jobs.pretraining.STARTS[DEFAULT_BACKBONE]
    encoder(usual, "Photographs")
    box = StartBox()
    names = offered(box)
    assert names[0] == "Photographs" and names.count("Photographs") == 1
    assert {"For change", "Mine", "Random weights"} < set(names)
    assert (box.value(), box.backbone()) == ("", DEFAULT_BACKBONE)
    box.choose(str(models_folder / "mine.safetensors"))
    assert (box.currentText(), box.backbone()) == ("Mine", "resnet18")
    box.choose("random")
    assert (box.value(), box.backbone()) == ("random", DEFAULT_BACKBONE)
    box.choose(str(usual))
    assert (box.value(), box.currentText()) == ("", "Photographs")


def test_without_one_random_weights_are_the_usual_start(program: Path) -> None:
    from swimdiff_qgis.ui.pretrain.start_box import StartBox

    box = StartBox()
    names = offered(box)
    assert names[0] == "Random weights" and names.count("Random weights") == 1
    assert box.value() == ""


def test_the_page_starts_where_it_was_told(program: Path, models_folder: Path, whole_dock: Any) -> None:
    page = whole_dock.pretrain
    page.start_from.choose(str(models_folder / "mine.safetensors"))
    values = page.form().values()
    assert values["START_FROM"] == str(models_folder / "mine.safetensors") and values["BACKBONE"] == "resnet18"
    page.fill(page.form())
    assert page.start_from.currentText() == "Mine"
