"""A training starts from the encoder of the program unless something else is said; plan, result and card say which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from engine.backbones import starts
from engine.backbones.files import load_encoder, save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.jobs.pretraining import STARTS, Pretrain
from engine.contract.parameters import parameters
from engine.contract.remarks import INFO, sentence
from engine.jobs.pretrain.start import find_start
from tests.engine.jobs.pretrain.pretraining import images, plan, pretrain

BACKBONE = "efficientnet_lite0"


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images(tmp_path_factory.mktemp("sources"))


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Card:
    """The card of a start that comes with the program."""
    monkeypatch.setattr(starts, "resource", lambda *parts: tmp_path.joinpath("program", *parts))
    folder = tmp_path / "program" / "models"
    folder.mkdir(parents=True)
    card = Card(BACKBONE, ("red", "green", "blue"), name="Photographs")
    return save_encoder(folder / STARTS[BACKBONE], random_encoder(3, 7, BACKBONE), card, half=True)


def test_the_usual_architecture_has_a_start() -> None:
    usual = next(one.default for one in parameters(Pretrain) if one.name == "backbone")
    assert usual == BACKBONE and set(STARTS) == {BACKBONE}


def test_a_plan_says_where_the_training_starts(start: Card, sources: Path) -> None:
    found = plan(sources, backbone=BACKBONE)
    assert found.start == "Photographs" and found.settings["start_from"] == start.sha256
    first = found.remarks[0]
    assert (sentence(first), first.severity) == ("Start from: Photographs.", INFO)
    for more in ({"backbone": BACKBONE, "start_from": "random"}, {"backbone": "resnet18"}):
        found = plan(sources, **more)
        assert found.start == "" and found.settings["start_from"] == ""
        assert sentence(found.remarks[0]) == "Start from: random weights."


def test_other_bands_get_its_weights_spread_over_them(start: Card, sources: Path) -> None:
    found = plan(sources, backbone=BACKBONE, bands="1,2,3,4")
    said = found.remarks[0]
    assert found.start == "Photographs" and said.code == "pretraining.starts_from_other_bands"
    told = "knows the bands red, green, blue; its first layer was adapted to band 1, band 2, band 3, band 4"
    assert told in sentence(said)
    assert found.settings["start_from"] == f"{start.sha256} (red, green, blue)"
    encoder = find_start(Pretrain(backbone=BACKBONE), ("blue", "green", "red", "nir")).encoder
    assert encoder is not None
    own, other = (one.network.stem.conv.weight for one in (encoder, random_encoder(3, 7, BACKBONE)))
    assert torch.allclose(own[:, [2, 1, 0]], other, rtol=1e-3, atol=1e-6) and not own[:, 3].any()


def test_the_same_weights_for_other_bands_are_another_start(start: Card, tmp_path: Path) -> None:
    found = []
    for bands in (("red", "green", "blue"), ("nir", "red", "green")):
        path = tmp_path / "named.safetensors"
        save_encoder(path, random_encoder(3, 7, BACKBONE), Card(BACKBONE, bands), half=True)
        found.append(find_start(Pretrain(backbone=BACKBONE, start_from=str(path)), ("red", "green", "blue")).checksum)
    assert found[0] == start.sha256 and found[0] != found[1]


def test_a_program_without_one_starts_at_random(sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starts, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert plan(sources, backbone=BACKBONE).start == ""


def test_the_training_begins_with_its_weights(start: Card, sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    pretrain(sources, out, backbone=BACKBONE, steps=1, learning_rate=0.0)
    encoder, card = load_encoder(out / "encoder.safetensors")
    for own, other in zip(encoder.parameters(), random_encoder(3, 7, BACKBONE).parameters(), strict=True):
        assert torch.allclose(own, other, rtol=1e-3, atol=1e-6)
    assert card.trained.endswith("from Photographs")
    facts = json.loads((out / "result.json").read_text())
    assert facts["start"] == "Photographs" and facts["settings"]["start_from"] == start.sha256
    assert "<th>Start from</th><td>Photographs</td>" in (out / "report.html").read_text()
