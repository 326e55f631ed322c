"""Classifier files: what was written comes back, and nothing else is taken for a classifier."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.backbones.catalogue import shipped_encoders
from engine.classifiers.files import load_classifier, save_classifier
from engine.classifiers.quick import Description, Quick
from engine.contract.card import CARD_KEY
from engine.contract.errors import ModelError
from engine.contract.model_card import ModelCard, model_metadata
from engine.contract.safe_header import MODEL_KEY, bytes_checksum, metadata_of, read_header
from engine.pixels.head import Head
from tests.engine.classifiers.thorough_scenes import card, cover, drawn
from tests.engine.pixels.test_head import random_head

CPU = torch.device("cpu")


def quick(**head: torch.Tensor) -> Quick:
    own = replace(card(drawn(cover())), kind="quick", name="Fields")
    description = Description(own, None, CPU)
    return Quick(own, description, replace(random_head(description.inputs.channels), **head), CPU)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    save_classifier(tmp_path / "m.safetensors", quick())
    return tmp_path / "m.safetensors"


def test_a_classifier_comes_back(good: Path) -> None:
    found, made = load_classifier(good), quick()
    assert found.kind == "quick" and found.classes == made.classes
    assert replace(found.card, sha256="") == made.card
    state = made.state()
    assert {name: value.tolist() for name, value in found.state().items()} == {n: v.tolist() for n, v in state.items()}


def test_the_same_classifier_gives_the_same_bytes(good: Path, tmp_path: Path) -> None:
    save_classifier(tmp_path / "n.safetensors", quick())
    assert (tmp_path / "n.safetensors").read_bytes() == good.read_bytes()


def test_weights_that_are_not_finite_are_neither_written_nor_read(good: Path) -> None:
    before = good.read_bytes()
    spoiled = quick().head.first.clone()
    spoiled[3, 1] = float("nan")
    with pytest.raises(ModelError, match=r"not finite, first in head\.first"):
        save_classifier(good, quick(first=spoiled))
    assert good.read_bytes() == before
    _rewrite(good, {"head.first": spoiled}, honest=True)
    with pytest.raises(ModelError, match="not finite"):
        load_classifier(good)


def _rewrite(path: Path, changes: dict[str, torch.Tensor], honest: bool, **card: object) -> None:
    """Writes other weights into a file, with a card that knows of them or not."""
    from safetensors.torch import save

    from engine.contract.model_card import read_model_card

    known = read_model_card(path)
    tensors = {**load_file(path), **changes}
    checksum = bytes_checksum(save(tensors)) if honest else known.sha256
    save_file(tensors, path, model_metadata(replace(known, sha256=checksum, **card), path.name))


def test_changed_weights_are_refused(good: Path) -> None:
    _rewrite(good, {"head.first": quick().head.first + 1}, honest=False)
    with pytest.raises(ModelError, match="the weights are not those that the card was written for"):
        load_classifier(good)


def test_a_changed_card_is_refused(good: Path) -> None:
    text = metadata_of(read_header(good)[0])[MODEL_KEY]
    save_file(load_file(good), good, {MODEL_KEY: text.replace("Fields", "Forest")})
    with pytest.raises(ModelError, match="edited"):
        load_classifier(good)


@pytest.mark.parametrize(
    "changes",
    [
        {"head.first": torch.zeros(4, 12)},
        {"head.second": torch.zeros(2, 6, 5)},
        {"head.members": torch.tensor([0])},
        {"head.temperature": torch.tensor([-1.0], dtype=torch.float64)},
    ],
    ids=str,
)
def test_weights_that_do_not_fit_the_card_are_named(good: Path, changes: dict[str, torch.Tensor]) -> None:
    _rewrite(good, changes, honest=True)
    with pytest.raises(ModelError) as caught:
        load_classifier(good)
    assert caught.value.hint


def test_files_of_others_and_of_the_other_kind_are_refused(good: Path, tmp_path: Path, root: Path) -> None:
    foreign = tmp_path / "foreign.safetensors"
    save_file({"weight": torch.zeros(3)}, foreign, {"format": "pt"})
    with pytest.raises(ModelError, match="is not a classifier made with this program"):
        load_classifier(foreign)
    encoder = shipped_encoders()[0].path
    assert CARD_KEY in metadata_of(read_header(encoder)[0])
    with pytest.raises(ModelError, match="is an encoder"):
        load_classifier(encoder)
    with pytest.raises(ModelError, match="does not exist"):
        load_classifier(tmp_path / "none.safetensors")


def test_a_name_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="does not end in"):
        save_classifier(tmp_path / "m.pth", quick())


def test_a_head_that_does_not_fit_its_card_is_refused() -> None:
    own: ModelCard = replace(card(drawn(cover())), kind="quick")
    head: Head = random_head(7)
    with pytest.raises(ModelError, match="has 7 features"):
        Quick(own, Description(own, None, CPU), head, CPU)
    assert np.isfinite(head.temperature)
