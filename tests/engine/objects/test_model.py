"""A detector's file gives back what was taught; earlier ones have one look, and tell neither lengths nor directions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.backbones.sealed_file import read_sealed, write_sealed
from engine.contract.classes import LabelClass
from engine.contract.errors import ModelError
from engine.contract.model_card import MODEL_CARD, OBJECTS, ModelCard, read_model_card
from engine.files.commit import Commit
from engine.objects.model import Detector, Worth, build_detector, load_detector
from engine.pixels.maps import EncoderScale
from engine.tasks.objects import HeadSize

CPU, NAME = torch.device("cpu"), "model.safetensors"
SCALE = EncoderScale((2, 1, 0), torch.full((1, 3), 110.0), torch.full((1, 3), 20.0))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return write(tmp_path, HeadSize(16, 1, 2.0, 2))


def write(folder: Path, size: HeadSize) -> Path:
    task = build_detector(random_encoder(3, 0, "efficientnet_lite0"), 1, SCALE, size, frozen=False, seed=0)
    ends = {"mean": (110.0,) * 3, "deviation": (20.0,) * 3, "low": (10.0,) * 3, "high": (250.0,) * 3}
    names = ("", "", ""), ("1", "2", "3")
    card = ModelCard(OBJECTS, (LabelClass(1, "car", "#0072b2"),), *names, encoder="random", name="Cars", **ends)
    with Commit(folder) as commit:
        Detector(card, task, SCALE, (Worth(0.4),), 33.5).write(commit, NAME)
        commit.publish()
    return folder / NAME


def rewritten(path: Path, **settings: str | None) -> Path:
    """The same file with other settings; without those that are None."""
    card = read_model_card(path)
    state = read_sealed(path, card, MODEL_CARD)
    kept = {name: value for name, value in {**card.settings, **settings}.items() if value is not None}
    with Commit(path.parent) as commit:
        write_sealed(commit, "other.safetensors", state, replace(card, settings=kept), MODEL_CARD)
        commit.publish()
    return path.with_name("other.safetensors")


def test_looks_and_lengths_are_in_the_file(written: Path) -> None:
    found = load_detector(written, CPU)
    assert found.task.size == HeadSize(16, 1, 2.0, 2) and found.longest_px == 33.5
    assert found.scale.places == (2, 1, 0) and found.worth == (Worth(0.4),)


def test_a_file_of_an_earlier_version_has_one_look(written: Path) -> None:
    found = load_detector(rewritten(written, looks=None, longest_px=None, oriented=None), CPU)
    assert found.task.size == HeadSize(16, 1, 2.0, 1) and found.longest_px == 0.0
    assert found.task.last_turn is None


def test_an_oriented_detector_tells_the_same_and_how_objects_lie(written: Path, tmp_path: Path) -> None:
    (tmp_path / "oriented").mkdir()
    plain = load_detector(written, CPU).task
    lying = load_detector(write(tmp_path / "oriented", HeadSize(16, 1, 2.0, 2, oriented=True)), CPU).task
    inputs = torch.zeros(1, 3, 64, 64)
    with torch.inference_mode():
        one, other = plain(inputs), lying(inputs)
    assert lying.size.oriented and other.shape[2] == one.shape[2] + 4
    assert torch.equal(plain.probabilities(one), lying.probabilities(other))
    boxes = torch.tensor([[0.0, 0.0, 10.0, 10.0]])
    turned = lying.turned(other[0, :1], boxes)
    assert turned is not None and turned.shape == (1, 3) and plain.turned(one[0, :1], boxes) is None


@pytest.mark.parametrize("wrong", [{"looks": "0"}, {"looks": "9"}, {"longest_px": "nan"}, {"longest_px": "-1"}])
def test_sizes_that_cannot_be_are_refused(written: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(ModelError, match="sizes that cannot be used"):
        load_detector(rewritten(written, **wrong), CPU)
