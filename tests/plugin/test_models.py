"""The list of encoders: what is in it, what comes in, what goes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from swimdiff_qgis import models
from swimdiff_qgis.contract import errors
from tests.plugin.ui.fake_engine import encoder


@pytest.fixture
def shipped(models_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "resources" / "ours.safetensors"
    encoder(path, "Ours", steps=7)
    monkeypatch.setattr(models, "resource", lambda *parts: tmp_path / "resources")
    return path


def test_the_shipped_one_comes_first_and_the_others_by_name(shipped: Path, models_folder: Path) -> None:
    encoder(models_folder / "1.safetensors", "zebra")
    encoder(models_folder / "2.safetensors", "Ape")
    (models_folder / "notes.txt").write_text("no encoder")
    listed = models.list_models()
    assert [model.name for model in listed] == ["Ours", "Ape", "zebra"]
    assert [model.shipped for model in listed] == [True, False, False]
    assert listed[0].card.steps == 7


def test_a_damaged_file_is_listed_with_the_reason(shipped: Path, models_folder: Path) -> None:
    encoder(models_folder / "a.safetensors", "a")
    whole = (models_folder / "a.safetensors").read_bytes()
    (models_folder / "a.safetensors").write_bytes(whole[:-1])
    model = models.list_models()[1]
    assert (model.name, model.card) == ("a", None)
    assert "a.safetensors" in model.problem


def test_no_folder_is_an_empty_list(shipped: Path, models_folder: Path) -> None:
    models_folder.rmdir()
    assert [model.name for model in models.list_models()] == ["Ours"]


def test_a_name_finds_its_file(shipped: Path, models_folder: Path) -> None:
    path = models_folder / "file-name.safetensors"
    encoder(path, "A Name")
    assert models.resolve("A Name") == str(path)
    assert models.resolve("file-name") == str(path)
    assert models.resolve(str(shipped)) == str(shipped)
    assert [models.resolve(text) for text in ("", "/no/such/file")] == ["", "/no/such/file"]


def test_an_encoder_is_copied_once(shipped: Path, models_folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "run" / "encoder.safetensors"
    encoder(source, "my / encoder")
    first = models.add(source)
    assert first == models_folder / "my-encoder.safetensors"
    assert models.add(source) == first
    encoder(source, "my / encoder", steps=9)  # another training of the same name
    assert models.add(source).name == "my-encoder-2.safetensors"
    assert models.read(first).card.steps == 0
    assert not list(models_folder.glob("*partial*"))


def test_what_is_no_encoder_is_not_added(shipped: Path, models_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "b.safetensors").write_bytes(b"noise" * 100)
    with pytest.raises(errors.ModelError, match=r"b\.safetensors"):
        models.add(tmp_path / "b.safetensors")
    assert not list(models_folder.iterdir())


def test_a_copy_that_fails_leaves_nothing_and_says_why(models_folder: Path, tmp_path: Path) -> None:
    encoder(tmp_path / "a.safetensors", "a")
    (tmp_path / "file").touch()
    with pytest.raises(errors.OutputError, match="target"):
        models.copy(tmp_path / "a.safetensors", tmp_path / "file" / "target.safetensors")
    with pytest.raises(errors.OutputError):
        models.copy(tmp_path / "gone.safetensors", models_folder / "b.safetensors")
    assert not list(models_folder.iterdir())


def test_removed_is_what_is_the_persons_own(shipped: Path, models_folder: Path, tmp_path: Path) -> None:
    encoder(models_folder / "a.safetensors", "a")
    encoder(tmp_path / "elsewhere.safetensors", "b")
    ours, own = models.list_models()
    models.remove(own)
    assert not own.path.exists()
    for model in (ours, models.read(tmp_path / "elsewhere.safetensors")):
        with pytest.raises(errors.OutputError):
            models.remove(model)
        assert model.path.exists()


@pytest.mark.parametrize("name", ["..", "", "///", "a" * 300])
def test_a_name_cannot_lead_elsewhere(name: str) -> None:
    plain = models.plain(name)
    assert plain
    assert len(plain) <= models.LONGEST_NAME
    assert not set(plain) & set("/\\.")
