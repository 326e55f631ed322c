"""The job that takes encoders of others into the folder of models, and what then uses them."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.backbones.files import is_half, load_encoder, save_encoder
from engine.backbones.registry import random_encoder
from engine.backbones.vision import torchvision
from engine.contract.card import Card, read_card
from engine.contract.errors import ModelError, OutputError, ParameterError
from engine.contract.remarks import Remark, sentence
from engine.contract.results import from_json, to_json
from engine.contract.results.encoders import ImportAnswer
from engine.jobs import run_named
from engine.observer import SilentObserver


class Listener(SilentObserver):
    """Keeps what is remarked."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def note(self, remark: Remark) -> None:
        self.said.append(sentence(remark))


def foreign(path: Path, bands: int = 3) -> Path:
    """A checkpoint as MoCo v2 leaves it."""
    with torch.device("meta"):
        network = torchvision().models.resnet18(weights=None)
        network.conv1 = torch.nn.Conv2d(bands, 64, 7, 2, 3, bias=False)
    generator = torch.Generator().manual_seed(0)
    state = {
        f"module.encoder_q.{name}": torch.rand(value.shape, generator=generator).to(value.dtype)
        for name, value in network.state_dict().items()
    }
    torch.save({"state_dict": {**state, "module.queue": torch.zeros(4, 4)}}, path)
    return path


def imported(source: Path, out: Path, **values: Any) -> ImportAnswer:
    return run_named("import-encoder", {"weights": str(source), "out": str(out), **values}, SilentObserver())


def test_a_file_of_others_becomes_an_encoder_with_a_card(tmp_path: Path) -> None:
    source, listener = foreign(tmp_path / "moco_r18.pth.tar"), Listener()
    values = {
        "weights": str(source), "out": str(tmp_path / "models"), "licence": "CC-BY-4.0", "trained": "MoCo v2",
        "resolution_m": 10.0,
    }  # fmt: skip
    result = run_named("import-encoder", values, listener)
    target = tmp_path / "models" / "moco_r18.safetensors"
    assert result.encoder == str(target)
    encoder, card = load_encoder(target)
    assert (card.name, card.bands, card.licence, card.resolution_m) == (
        "moco_r18", ("red", "green", "blue"), "CC-BY-4.0", 10.0,
    )  # fmt: skip
    assert card.provenance["imported_from"] == "moco_r18.pth.tar" and len(card.provenance["imported_sha256"]) == 64
    original = torch.load(source, weights_only=True)["state_dict"]
    assert torch.equal(encoder.network.layer1[0].conv1.weight, original["module.encoder_q.layer1.0.conv1.weight"])
    assert result.unused and result.missing == () and result.unused_count == 3
    assert [(one.code, one.values["count"]) for one in result.remarks] == [("encoders.unused", 3)]
    assert any("3 tensors" in text and "queue" in text for text in listener.said)
    assert from_json(ImportAnswer, json.loads(json.dumps(to_json(result)))).card["sha256"] == card.sha256
    assert [entry.name for entry in target.parent.iterdir()] == [target.name]


def test_bands_and_fixed_scaling_are_said_by_the_person(tmp_path: Path) -> None:
    source = foreign(tmp_path / "four.pth", bands=4)
    with pytest.raises(ParameterError, match="4 input bands"):
        imported(source, tmp_path)
    said = {"bands": "B02, B03,B04, nir", "normalisation": "fixed", "mean": "1,2,3,4", "deviation": "1,1,1,2.5"}
    imported(source, tmp_path, name="My four", **said)
    card = read_card(tmp_path / "My four.safetensors")
    assert card.bands == ("blue", "green", "red", "nir")
    assert (card.normalisation, card.mean, card.deviation) == ("fixed", (1.0, 2.0, 3.0, 4.0), (1.0, 1.0, 1.0, 2.5))


def test_thirteen_bands_are_asked_for_with_the_usual_order_which_its_name_stands_for(tmp_path: Path) -> None:
    source = foreign(tmp_path / "s2.pth", bands=13)
    with pytest.raises(ParameterError) as caught:
        imported(source, tmp_path / "models")
    assert "“Bands” is empty, but the encoder has 13 input bands." in caught.value.message
    assert "its name is enough: " in caught.value.hint and "coastal, blue, green, red, rededge1" in caught.value.hint
    imported(source, tmp_path / "models", bands="sentinel-2-l1c")
    bands = read_card(tmp_path / "models" / "s2.safetensors").bands
    assert bands[:4] == ("coastal", "blue", "green", "red") and bands[-3:] == ("cirrus", "swir1", "swir2")


def test_copies_and_objects_beside_the_weights_are_remarked(tmp_path: Path) -> None:
    state = torch.load(foreign(tmp_path / "a.pth"), weights_only=True)["state_dict"]
    state |= {name.replace("encoder_q", "encoder_k"): value.clone() for name, value in state.items()}
    torch.save({"state_dict": state, "args": argparse.Namespace(lr=1)}, tmp_path / "b.ckpt")
    listener = Listener()
    values = {"weights": str(tmp_path / "b.ckpt"), "out": str(tmp_path / "models")}
    result = run_named("import-encoder", values, listener)
    assert [one.code for one in result.remarks] == ["encoders.copies", "encoders.skipped", "encoders.unused"]
    assert "state_dict.module.encoder_q was imported, and state_dict.module.encoder_k was left" in listener.said[0]
    assert "argparse.Namespace" in listener.said[1]
    assert result.card["provenance"]["network"] == "state_dict.module.encoder_q"
    assert result.text == "b: resnet18, red, green, blue, weights of state_dict.module.encoder_q"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"bands": "red,green"}, "“Bands” names 2 bands, but the encoder has 3"),
        ({"normalisation": "fixed"}, "“Mean” is ''"),
        ({"normalisation": "fixed", "mean": "1,2,3", "deviation": "1,2"}, "“Deviation” is '1,2'"),
        ({"mean": "1,b,3"}, "“Mean” is '1,b,3'"),
        ({"name": "../other"}, "which cannot be the name of a file"),
        ({"name": "a/b"}, "which cannot be the name of a file"),
        ({"name": ".hidden"}, "which cannot be the name of a file"),
        ({"name": "a" * 200}, "which cannot be the name of a file"),
    ],
)
def test_what_does_not_fit_is_a_named_error(tmp_path: Path, values: dict[str, str], words: str) -> None:
    out = tmp_path / "models"
    with pytest.raises(ParameterError) as caught:
        imported(foreign(tmp_path / "a.pth"), out, **values)
    assert words in caught.value.message and caught.value.hint
    assert not out.exists() or list(out.iterdir()) == []


def test_a_deviation_of_zero_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    out = tmp_path / "models"
    with pytest.raises(ModelError, match="the card has a mean or a standard deviation that cannot be used"):
        imported(foreign(tmp_path / "a.pth"), out, normalisation="fixed", mean="1,1,1", deviation="0,1,1")
    assert list(out.iterdir()) == []


def test_another_encoder_of_the_name_is_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "models"
    imported(foreign(tmp_path / "a.pth"), out)
    before = (out / "a.safetensors").read_bytes()
    imported(tmp_path / "a.pth", out)  # the same again is no conflict
    assert (out / "a.safetensors").read_bytes() == before
    for values in ({"licence": "MIT"}, {"bands": "blue,green,red"}):
        with pytest.raises(OutputError, match=r"another encoder with this name.*a\.safetensors"):
            imported(tmp_path / "a.pth", out, **values)
    assert (out / "a.safetensors").read_bytes() == before
    imported(tmp_path / "a.pth", out, name="b", licence="MIT")
    assert sorted(entry.name for entry in out.iterdir()) == ["a.safetensors", "b.safetensors"]


def test_one_of_our_own_keeps_card_weights_and_precision(tmp_path: Path) -> None:
    source = tmp_path / "mine.safetensors"
    card = Card("resnet18", ("nir", "red"), normalisation="fixed", mean=(1.0, 2.0), deviation=(3.0, 4.0), steps=7)
    written = save_encoder(source, random_encoder(2, 3), card, half=True)
    imported(source, tmp_path / "models", name="Taken", licence="CC0-1.0")
    target = tmp_path / "models" / "Taken.safetensors"
    assert load_encoder(target)[1] == replace(written, name="Taken", licence="CC0-1.0")
    assert is_half(target)
    with pytest.raises(ParameterError, match="has a card"):
        imported(source, tmp_path / "models", bands="red,nir")


def test_one_of_our_own_that_was_edited_is_not_taken_for_a_foreign_one(tmp_path: Path) -> None:
    source = tmp_path / "mine.safetensors"
    save_encoder(source, random_encoder(3, 3), Card("resnet18", ("red", "green", "blue")))
    with source.open("r+b") as stream:
        stream.seek(-3, 2)
        stream.write(b"abc")
    with pytest.raises(ModelError, match="the weights are not those that the card was written for"):
        imported(source, tmp_path / "models")
