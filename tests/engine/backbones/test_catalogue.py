"""The encoders that come with the program: where they lie, and that each is what its card says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.backbones import catalogue
from engine.backbones.catalogue import resource, shipped_encoders
from engine.backbones.files import is_half, load_encoder
from engine.contract.card import has_card

SHIPPED = shipped_encoders()


def test_resources_lie_beside_the_engine(root: Path) -> None:
    assert resource("styles", "score.qml") == root / "resources" / "styles" / "score.qml"
    assert resource("styles", "score.qml").is_file()


def test_an_installed_program_may_come_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "__file__", str(tmp_path / "p" / "engine" / "backbones" / "catalogue.py"))
    assert shipped_encoders() == ()


@pytest.mark.parametrize("one", SHIPPED, ids=lambda one: one.path.stem)
def test_a_shipped_encoder_is_what_its_card_says(one: catalogue.ShippedEncoder) -> None:
    encoder, card = load_encoder(one.path)  # compares the checksum
    assert card == one.card and card.bands == ("red", "green", "blue") and encoder.band_count == 3
    assert is_half(one.path)
    assert card.name and card.licence and card.trained and card.data and (card.accuracy or not card.steps)
    assert not one.path.with_suffix(".json").exists()


@pytest.mark.parametrize("one", SHIPPED, ids=lambda one: one.path.stem)
def test_the_readme_states_the_same_checksum(one: catalogue.ShippedEncoder) -> None:
    text = (one.path.parent / "README.md").read_text(encoding="utf-8")
    assert one.card.sha256 in re.findall(r"\b[0-9a-f]{64}\b", text) and one.path.name in text


def test_nothing_else_lies_among_the_models(root: Path) -> None:
    found = [path for path in (root / "resources" / "models").iterdir() if path.name != "README.md"]
    assert {path.suffix for path in found} <= {".safetensors", ".txt"}
    assert all(has_card(path) for path in found if path.suffix == ".safetensors")
