"""Encoders for other bands: where the weights of each band go, and what stays the same."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.backbones.base import Encoder
from engine.backbones.registry import BACKBONES, random_encoder
from engine.backbones.spread import shares, spread

RGB = ("red", "green", "blue")


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        (RGB, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (("blue", "red", "green"), [[0, 0, 1], [1, 0, 0], [0, 1, 0]]),
        (("nir", "red", "green", "blue"), [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (("nir", "red", "green"), [[0, 0, 1], [1, 0, 0], [0, 1, 0]]),
        (("nir", "swir1", "green"), [[0.5, 0, 0.5], [0.5, 0, 0.5], [0, 1, 0]]),
        (("red", "green"), [[1, 0, 0.5], [0, 1, 0.5]]),
        (("red",), [[1, 1, 1]]),
        ((None,), [[1, 1, 1]]),
        ((None, None), [[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]]),
        ((None, None, None), [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (("red", "red", "green", "blue"), [[0.5, 0, 0], [0.5, 0, 0], [0, 1, 0], [0, 0, 1]]),
    ],
)
def test_weights_go_where_their_bands_are(roles: tuple[str | None, ...], expected: list[list[float]]) -> None:
    found = shares(RGB, roles)
    assert torch.equal(found, torch.tensor(expected))
    assert torch.allclose(found.sum(dim=0), torch.ones(3))


def maps(encoder: Encoder, images: Tensor) -> list[Tensor]:
    with torch.inference_mode():
        return list(encoder.features(images, [info.name for info in encoder.maps]).values())


def alike(first: list[Tensor], second: list[Tensor]) -> bool:
    return all(
        torch.allclose(one, other, rtol=1e-3, atol=1e-3 * float(one.abs().max()))
        for one, other in zip(first, second, strict=True)
    )


@pytest.mark.parametrize("name", BACKBONES)
def test_known_bands_give_the_same_maps_in_any_order_and_beside_others(name: str) -> None:
    encoder = random_encoder(3, 1, name)
    images = torch.randn(2, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    expected = maps(encoder, images)
    other = spread(encoder, RGB, ("swir1", "blue", "green", "nir", "red"))
    assert (other.architecture, other.band_count, other.training) == (name, 5, False)
    noise = torch.randn(2, 2, 64, 64, generator=torch.Generator().manual_seed(1))
    for extra in (torch.zeros_like(noise), noise):
        given = torch.stack([extra[:, 0], images[:, 2], images[:, 1], extra[:, 1], images[:, 0]], dim=1)
        assert alike(maps(other, given), expected)


@pytest.mark.parametrize("name", BACKBONES)
@pytest.mark.parametrize("roles", [(None,), ("red", "green"), ("nir", "red", "green", "blue"), (None,) * 6])
def test_grey_images_give_the_same_maps(name: str, roles: tuple[str | None, ...]) -> None:
    encoder = random_encoder(3, 1, name)
    grey = torch.randn(1, 1, 64, 64, generator=torch.Generator().manual_seed(0))
    expected = maps(encoder, grey.expand(-1, 3, -1, -1))
    assert alike(maps(spread(encoder, RGB, roles), grey.expand(-1, len(roles), -1, -1)), expected)


def test_new_bands_learn_and_the_old_encoder_stays() -> None:
    encoder = random_encoder(3, 1, "efficientnet_lite0").train()
    before = {name: value.clone() for name, value in encoder.state_dict().items()}
    other = spread(encoder, RGB, (*RGB, "nir"))
    assert other.training
    other(torch.randn(4, 4, 64, 64, generator=torch.Generator().manual_seed(0))).square().mean().backward()
    entry = dict(other.network.named_parameters())[BACKBONES[other.architecture].entry]
    assert entry.grad is not None
    sizes = entry.grad.abs().mean(dim=(0, 2, 3))
    assert float(sizes[3]) > 0.2 * float(sizes.mean())
    assert all(torch.equal(value, before[name]) for name, value in encoder.state_dict().items())
