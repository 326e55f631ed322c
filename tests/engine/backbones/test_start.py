"""The encoder that training starts from is the published one: its card, its licence, what its weights know."""

from __future__ import annotations

import re
from pathlib import Path

import torch
from torch.nn import functional

from engine.backbones.catalogue import resource
from engine.backbones.files import is_half, load_encoder
from engine.backbones.registry import random_encoder

START = resource("models", "efficientnet-lite0-imagenet.safetensors")


def test_its_card_says_where_it_comes_from(root: Path) -> None:
    encoder, card = load_encoder(START)  # compares the checksum
    assert (card.architecture, card.bands) == (encoder.architecture, ("red", "green", "blue"))
    assert card.normalisation == "standardised" and card.resolution_m is None and not card.accuracy
    assert card.licence == "Apache-2.0" and "ImageNet" in card.name and "ImageNet" in card.data
    tool = (root / "tools" / "start_encoder.py").read_text(encoding="utf-8")
    assert card.provenance["source_sha256"] in tool and card.provenance["source"].split()[0] in tool
    assert is_half(START) and START.stat().st_size < 7_500_000


def test_page_and_licence_lie_beside_it() -> None:
    page = (START.parent / "README.md").read_text(encoding="utf-8")
    assert load_encoder(START)[1].sha256 in re.findall(r"\b[0-9a-f]{64}\b", page)
    licence = (START.parent / "LICENSE-efficientnet-lite0.txt").read_text(encoding="utf-8")
    assert START.name in licence and "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" in licence


def test_it_knows_what_random_weights_do_not() -> None:
    """Noisy stripes of two directions: each image's nearest neighbour has the same direction."""
    generator = torch.Generator().manual_seed(0)
    places = torch.arange(64.0)
    waves = torch.sin(places * 1.2)[:, None].expand(64, 64)
    images = torch.stack([waves if number % 2 else waves.T for number in range(24)])[:, None].expand(-1, 3, -1, -1)
    images = images + torch.randn(24, 3, 1, 1, generator=generator) + torch.randn(24, 3, 64, 64, generator=generator)
    images = (images - images.mean((2, 3), keepdim=True)) / images.std((2, 3), keepdim=True)
    with torch.inference_mode():
        start, drawn = (
            functional.normalize(encoder.pooled(images), dim=1)
            for encoder in (load_encoder(START)[0], random_encoder(3, 0, "efficientnet_lite0"))
        )
    right = [((each @ each.T - 2 * torch.eye(24)).argmax(dim=1) % 2 == torch.arange(24) % 2) for each in (start, drawn)]
    assert bool(right[0].all()) and float(right[1].float().mean()) < 0.8
