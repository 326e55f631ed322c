"""Encoders: the tolerant import, bands, use by detectors."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.backbones.bands import select_bands
from engine.backbones.files import save_encoder
from engine.backbones.registry import random_encoder
from engine.backbones.vision import plain_nms, torchvision
from engine.contract.card import Card
from engine.contract.errors import ModelError
from tests.engine.change.pairs import fitted, open_pair, score_all
from tests.engine.rasters import Fake, write_pair

CARD = Card("resnet18", ("red", "green", "blue"), licence="none", trained="not at all")


def test_torchvision_opens_beside_any_torch() -> None:
    assert torchvision().__version__
    boxes = torch.tensor([[0.0, 0.0, 10.0, 10.0], [1.0, 1.0, 10.0, 10.0], [20.0, 20.0, 30.0, 30.0]])
    scores = torch.tensor([0.8, 0.9, 0.5])
    assert plain_nms(boxes, scores, 0.5).tolist() == [1, 2]
    assert torch.ops.torchvision.nms(boxes, scores, 0.5).tolist() == [1, 2]


def test_the_same_seed_gives_the_same_weights() -> None:
    state = torch.random.get_rng_state()
    first, second, other = (random_encoder(3, seed).network.conv1.weight for seed in (4, 4, 5))
    assert torch.equal(first, second) and not torch.equal(first, other)
    assert torch.equal(state, torch.random.get_rng_state())


def test_bands_are_found_by_role_or_order() -> None:
    wanted = ("red", "green", "blue")
    assert select_bands(wanted, ("blue", "green", "red", "nir"), "m") == (2, 1, 0)
    assert select_bands(wanted, (None, None, None), "m") == (0, 1, 2)
    with pytest.raises(ModelError, match="red, green, blue"):
        select_bands(wanted, ("red", None, None, None), "m")


@pytest.mark.parametrize("method", ["deep", "fused"])
@pytest.mark.parametrize("fixed", [False, True])
def test_detectors_use_the_file(tmp_path: Path, method: str, fixed: bool) -> None:
    fake = Fake(bands=4, descriptions=("B02", "B03", "B04", "B08"))
    moments = {"normalisation": "fixed", "mean": (2000.0,) * 3, "deviation": (900.0,) * 3} if fixed else {}
    path = tmp_path / "rgb.safetensors"
    save_encoder(path, random_encoder(3, 1), Card("resnet18", CARD.bands, **moments))
    pair = open_pair(*write_pair(tmp_path / "pair", fake))
    scorer = fitted(pair, method, encoder=str(path), encoder_places=(2, 1, 0))
    whole, tiled = score_all(pair, scorer), score_all(pair, scorer, 64)
    assert "rgb.safetensors" in scorer.text
    assert abs(whole - tiled).max() < 1e-3
    bare = score_all(pair, fitted(pair, method))
    assert abs(whole - bare).max() > 1e-3
