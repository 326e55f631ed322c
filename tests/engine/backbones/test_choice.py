"""Which encoder is chosen for a raster: by a name, by its bands, by how fine it is on the ground; and what is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from engine.backbones import catalogue
from engine.backbones.catalogue import RANDOM
from engine.backbones.choice import EncoderChoice, choose
from engine.backbones.files import save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.errors import ModelError
from engine.contract.jobs.change import DetectChange
from engine.contract.remarks import WARNING, sentence
from engine.jobs.change.plan import pair_remarks, plan_pair
from engine.raster.ground import GroundResolution
from tests.engine.rasters import NORTH_UP, Fake, write_pair

RGB = ("red", "green", "blue")
CARDS = {
    "ten": Card("resnet18", RGB, name="Ten", resolution_m=10.0),
    "aerial": Card("resnet18", RGB, name="Aerial", resolution_m=0.5),
    "free": Card("resnet18", RGB, name="Free"),
}


def ship(folder: Path, cards: Mapping[str, Card]) -> None:
    """Puts encoders into the folder of the program."""
    for name, card in cards.items():
        save_encoder(folder / f"{name}.safetensors", random_encoder(len(card.bands), 0), card, half=True)


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the encoders of an installed program, empty."""
    folder = tmp_path / "program" / "resources" / "models"
    folder.mkdir(parents=True)
    monkeypatch.setattr(catalogue, "__file__", str(tmp_path / "program" / "engine" / "backbones" / "catalogue.py"))
    return folder


def at(metres: float, roles: tuple[str | None, ...] = RGB) -> EncoderChoice:
    return choose("", roles, GroundResolution(metres))


@pytest.mark.parametrize(
    ("metres", "name", "code"),
    [
        (0.05, "Free", "encoders.free"),
        (0.5, "Aerial", "encoders.nearest"),
        (1.5, "Aerial", "encoders.nearest"),
        (2.2, "Aerial", "encoders.nearest"),
        (2.3, "Ten", "encoders.nearest"),
        (5.0, "Ten", "encoders.nearest"),
        (30.0, "Ten", "encoders.nearest"),
        (90.0, "Free", "encoders.free"),
    ],
)
def test_the_nearest_ground_resolution_counts(models: Path, metres: float, name: str, code: str) -> None:
    ship(models, CARDS)
    choice = at(metres)
    assert (choice.name, choice.remarks[0].code, choice.places) == (name, code, (0, 1, 2))
    assert name in choice.why and f"{metres:.2g} m" in choice.why


def test_where_none_is_near_and_none_is_free_the_least_far_is_taken(models: Path) -> None:
    ship(models, {name: CARDS[name] for name in ("ten", "aerial")})
    choice = at(90.0)
    assert (choice.name, choice.remarks[0].code) == ("Ten", "encoders.far") and "none of the built-in" in choice.why


def test_bands_come_first(models: Path) -> None:
    near = Card("resnet18", ("red", "green", "blue", "nir"), name="Four", resolution_m=10.0)
    ship(models, {**CARDS, "four": near})
    assert at(10.0).name == "Ten"
    assert at(10.0, ("nir", "swir1")).path == ""
    ship(models, {"ten": replace(near, name="Ten of four")})
    assert at(10.0).name == "Free"


@pytest.mark.parametrize(
    ("roles", "places"),
    [
        (("blue", "green", "red", "nir"), (2, 1, 0)),
        ((None, None, None), (0, 1, 2)),
        (("pan",), None),
        ((None, None, None, None), None),
        (("nir", "red", "green", "swir1"), None),
    ],
)
def test_bands_are_found_by_what_they_show_or_by_order(
    models: Path, roles: tuple[str | None, ...], places: tuple[int, ...] | None
) -> None:
    ship(models, CARDS)
    choice = at(10.0, roles)
    if places is None:
        assert not choice.path and "red, green, blue" in choice.reason and "“Red, green, blue”" in choice.why
        with pytest.raises(ModelError, match="needs the bands red, green, blue"):
            choose(str(models / "ten.safetensors"), roles, GroundResolution(10.0))
    else:
        assert choice.places == places
        assert choose(str(models / "ten.safetensors"), roles, GroundResolution(0.5)).places == places


def test_bands_that_show_something_else_are_not_taken_without_a_word(models: Path) -> None:
    ship(models, CARDS)
    for field in ("", str(models / "ten.safetensors")):
        choice = choose(field, ("nir", "red", "green"), GroundResolution(10.0))
        (said,) = (one for one in choice.remarks if one.severity == WARNING)
        assert choice.places == (0, 1, 2) and said.code == "encoders.by_order"
        assert "Ten was made for the bands red, green, blue, and the rasters show nir, red, green." in choice.why
        unknown = choose(field, ("red", None, None), GroundResolution(10.0))
        assert unknown.places == (0, 1, 2) and not any(one.severity == WARNING for one in unknown.remarks)
    # Neither does an encoder contradict that learned from bands nobody named.
    ship(models, {"own": Card("resnet18", ("band 1", "band 2", "band 3"), name="Own")})
    assert choose(str(models / "own.safetensors"), RGB, GroundResolution(10.0)).remarks == ()


def test_what_is_named_is_taken_as_named(models: Path, tmp_path: Path) -> None:
    ship(models, CARDS)
    named = choose(f" {models / 'ten.safetensors'} ", RGB, GroundResolution(0.5))
    assert (named.name, named.remarks, named.why) == ("Ten", (), "chosen by hand")
    drawn = choose("random", ("nir", None), GroundResolution(10.0))
    assert (drawn.path, drawn.places, drawn.remarks) == ("", (0, 1), ()) and "asked" in drawn.reason
    with pytest.raises(ModelError, match="does not exist"):
        choose(str(tmp_path / "none.safetensors"), RGB, GroundResolution(10.0))


def test_a_program_without_encoders_says_so(models: Path) -> None:
    choice = at(10.0)
    assert (choice.path, choice.remarks[0].code) == ("", "encoders.none") and "without" in choice.reason


def test_a_damaged_encoder_is_said_and_not_passed_over(models: Path) -> None:
    ship(models, CARDS)
    path = models / "aerial.safetensors"
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(ModelError, match="aerial"):
        at(10.0)


def test_the_identity_follows_what_decides_the_result(models: Path, tmp_path: Path) -> None:
    ship(models, {"ten": CARDS["ten"]})
    first, other = at(10.0).identity, tmp_path / "b.safetensors"

    def identity(seed: int, card: Card, roles: tuple[str | None, ...] = RGB) -> str:
        save_encoder(other, random_encoder(3, seed), card, half=True)
        return choose(str(other), roles, GroundResolution(10.0)).identity

    assert identity(0, replace(CARDS["ten"], name="Renamed")) == first
    assert identity(1, CARDS["ten"]) != first
    assert identity(0, replace(CARDS["ten"], maps=("layer1",))) != first
    assert identity(0, CARDS["ten"], ("blue", "green", "red")) != first
    assert choose("random", RGB, GroundResolution(10.0)).identity == RANDOM


def planned(folder: Path, fake: Fake, **values: object) -> tuple[EncoderChoice, list[str], list[str]]:
    """Encoder, codes and sentences of the plan of a pair."""
    before, after = write_pair(folder, fake)
    plan = plan_pair(DetectChange(before=str(before), after=str(after), out=str(folder / "out"), **values))
    shift = type("Shift", (), {"length_px": 0.0, "corrected": False})()
    remarks = pair_remarks(plan, shift)
    return plan.encoder, [one.code for one in remarks], [sentence(one) for one in remarks]


def scaled(metres: float, **values: object) -> Fake:
    """A raster in UTM with pixels of this size; its bands have names."""
    transform = NORTH_UP @ NORTH_UP.scale(metres / 10.0)
    return replace(Fake(height=40, width=50, descriptions=("B02", "B03", "B04", "B08"), transform=transform), **values)


@pytest.mark.parametrize(
    ("metres", "name"), [(0.5, "Aerial"), (1.5, "Aerial"), (5.0, "Ten"), (10.0, "Ten"), (30.0, "Ten")]
)
def test_a_pair_is_seen_by_the_encoder_for_its_pixels(models: Path, tmp_path: Path, metres: float, name: str) -> None:
    ship(models, CARDS)
    choice, codes, said = planned(tmp_path, scaled(metres))
    assert (choice.name, choice.places, codes) == (name, (2, 1, 0), ["encoders.nearest"])
    assert f"the rasters have {metres:.2g} m" in said[0]


def test_degrees_and_web_mercator_are_measured_on_the_ground(models: Path, tmp_path: Path) -> None:
    ship(models, CARDS)
    degrees = scaled(10.0, crs="EPSG:4326", transform=NORTH_UP.translation(15.0, 60.0) @ NORTH_UP.scale(1e-5, -1e-5))
    choice, _, said = planned(tmp_path, degrees)
    assert choice.name == "Aerial" and "0.79 m" in said[0]  # 1.113 m to the north, half as much to the east
    north = NORTH_UP.translation(1_670_000.0, 8_399_738.0) @ NORTH_UP.scale(4.0, -4.0)  # at 60 degrees: half of it
    choice, _, said = planned(tmp_path, scaled(10.0, crs="EPSG:3857", transform=north))
    assert choice.name == "Aerial" and "the rasters have 2 m" in said[0]


def test_without_georeference_a_metre_is_assumed_and_said(models: Path, tmp_path: Path) -> None:
    ship(models, CARDS)
    bare = scaled(10.0, crs=None, transform=None)
    choice, codes, said = planned(tmp_path, bare, ungeoreferenced=True)
    assert (choice.name, codes) == ("Aerial", ["encoders.nearest", "ground.assumed"])
    assert "1 m is assumed" in said[1] and choice.remarks[1].severity == WARNING
    choice, codes, _ = planned(tmp_path, bare, ungeoreferenced=True, ground_resolution_m=10.0)
    assert (choice.name, codes) == ("Ten", ["encoders.nearest"])


def test_the_context_is_that_of_things_where_they_are_looked_at(models: Path, tmp_path: Path) -> None:
    ship(models, CARDS)
    before, after = write_pair(tmp_path, scaled(0.5))

    def wide_px(**values: object) -> float:
        return plan_pair(DetectChange(before=str(before), after=str(after), out="out", **values)).context_px

    assert wide_px() == pytest.approx(8.0, rel=1e-2)  # a map's metre is not quite one of the ground
    assert (wide_px(context_px=3.0), wide_px(ground_resolution_m=10.0)) == (3.0, 2.0)
    assert (wide_px(method="cva"), wide_px(encoder="random")) == (2.0, 2.0)


def test_what_the_person_says_counts_more_than_the_file(models: Path, tmp_path: Path) -> None:
    ship(models, CARDS)
    assert planned(tmp_path, scaled(10.0), ground_resolution_m=0.4)[0].name == "Aerial"


def test_bands_without_names_are_taken_as_the_person_sees_them(models: Path, tmp_path: Path) -> None:
    ship(models, CARDS)
    unnamed = scaled(10.0, descriptions=())
    choice, codes, said = planned(tmp_path, unnamed)
    assert not choice.path and codes == ["change.bands_by_order", "encoders.none_fits"]
    choice, codes, said = planned(tmp_path, unnamed, visible_bands="3,2,1")
    assert (choice.places, codes) == ((2, 1, 0), ["change.bands_by_order", "bands.visible", "encoders.nearest"])
    assert "3, 2 and 1 are taken for red, green and blue" in said[1]
    # A file that names its bands is believed.
    choice, codes, _ = planned(tmp_path, scaled(10.0), visible_bands="4,2,1")
    assert (choice.places, codes) == ((2, 1, 0), ["encoders.nearest"])


def test_a_method_without_encoder_says_nothing_of_one(models: Path, tmp_path: Path) -> None:
    ship(models, CARDS)
    bare = scaled(10.0, crs=None, transform=None)
    assert planned(tmp_path, bare, ungeoreferenced=True, method="cva")[1] == []
