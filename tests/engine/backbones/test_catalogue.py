"""Which encoder is meant, where the bundled one lies, and that it is what its card says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.backbones import catalogue
from engine.backbones.catalogue import RANDOM, SHIPPED_NAME, choose, resolve, resource, shipped_encoder
from engine.backbones.files import is_half, load_encoder, save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card, has_card
from engine.contract.errors import ModelError

RGB = ("red", "green", "blue")
CARD = Card("resnet18", RGB, name="Shipped")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed plugin of another place, with an encoder."""
    module = tmp_path / "swimdiff_qgis" / "engine" / "backbones" / "catalogue.py"
    models = tmp_path / "swimdiff_qgis" / "resources" / "models"
    models.mkdir(parents=True)
    save_encoder(models / SHIPPED_NAME, random_encoder(3, 0), CARD, half=True)
    monkeypatch.setattr(catalogue, "__file__", str(module))
    return models / SHIPPED_NAME


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed plugin without an encoder."""
    monkeypatch.setattr(catalogue, "__file__", str(tmp_path / "p" / "engine" / "backbones" / "catalogue.py"))


def test_resources_lie_beside_the_engine(root: Path) -> None:
    assert resource("styles", "score.qml") == root / "resources" / "styles" / "score.qml"
    assert resource("styles", "score.qml").is_file()


def test_the_three_meanings_of_the_field(installed: Path) -> None:
    assert resolve("") == resolve("  ") == shipped_encoder() == installed
    assert resolve("random") is None
    assert resolve("my/encoder.safetensors") == Path("my/encoder.safetensors")


def test_a_program_without_encoder_falls_back_to_random(bare: None) -> None:
    assert resolve("") is None and shipped_encoder() is None
    assert choose("", RGB).path == "" and "without" in choose("", RGB).reason


@pytest.mark.parametrize(
    ("roles", "fits"),
    [
        (("blue", "green", "red", "nir"), True),
        ((None, None, None), True),
        (("pan",), False),
        ((None, None, None, None), False),
        (("nir", "red", "green", "swir1"), False),
    ],
)
def test_the_default_gives_way_where_the_bands_do_not_fit(
    installed: Path, roles: tuple[str | None, ...], fits: bool
) -> None:
    choice = choose("", roles)
    assert choice.path == (str(installed) if fits else "")
    assert ("red, green, blue" in choice.reason) is not fits
    # One that was named is taken as named, and the method refuses it with the reason.
    assert choose(str(installed), roles).path == str(installed)
    assert choose("random", roles).path == "" and "asked" in choose("random", roles).reason


def test_a_damaged_default_is_said_and_not_passed_over(installed: Path) -> None:
    installed.write_bytes(installed.read_bytes()[:1000])
    with pytest.raises(ModelError, match=SHIPPED_NAME):
        choose("", RGB)


def test_the_identity_follows_what_decides_the_result(installed: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.safetensors"
    first = choose("", RGB).identity
    save_encoder(other, random_encoder(3, 0), Card("resnet18", RGB, name="Renamed"), half=True)
    assert choose(str(other), RGB).identity == first
    save_encoder(other, random_encoder(3, 1), CARD, half=True)
    assert choose(str(other), RGB).identity != first
    save_encoder(other, random_encoder(3, 0), Card("resnet18", RGB, maps=("layer1",)), half=True)
    assert choose(str(other), RGB).identity != first
    assert choose("random", RGB).identity == RANDOM


# The file in this checkout, where there is one.
SHIPPED = shipped_encoder()
needs_file = pytest.mark.skipif(SHIPPED is None, reason=f"resources/models/{SHIPPED_NAME} is not there")


@needs_file
def test_the_shipped_encoder_is_what_its_card_says() -> None:
    assert SHIPPED is not None
    encoder, card = load_encoder(SHIPPED)  # compares the checksum
    assert (card.architecture, card.bands, encoder.band_count) == ("resnet18", RGB, 3)
    assert is_half(SHIPPED) and SHIPPED.stat().st_size <= 23_000_000
    assert card.name and card.licence and card.trained and card.data and card.steps > 0 and card.accuracy
    assert not SHIPPED.with_suffix(".json").exists()


@needs_file
def test_the_readme_states_the_same_checksum() -> None:
    assert SHIPPED is not None
    text = (SHIPPED.parent / "README.md").read_text(encoding="utf-8")
    assert load_encoder(SHIPPED)[1].sha256 in re.findall(r"\b[0-9a-f]{64}\b", text)


def test_nothing_else_lies_among_the_models(root: Path) -> None:
    found = [path for path in (root / "resources" / "models").iterdir() if path.name != "README.md"]
    assert {path.suffix for path in found} <= {".safetensors", ".txt"}
    assert all(has_card(path) for path in found if path.suffix == ".safetensors")
