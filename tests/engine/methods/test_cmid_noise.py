"""Noise of strong views: normal, of a seed an image, and the same in any batch."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from engine.data.augment import Strength
from engine.methods.cmid.batch import CellMaker, normal_noise
from tests.engine.methods.images import seeded


def test_noise_is_normal_and_that_of_a_seed() -> None:
    seeds = torch.randint(2**62, (40,), generator=seeded(0))
    found = normal_noise(seeds, 20_000)
    assert torch.isfinite(found).all()
    assert abs(float(found.mean())) < 0.005 and abs(float(found.std()) - 1.0) < 0.005
    for edge, share in ((1.0, 0.3173), (2.0, 0.0455), (3.0, 0.0027)):
        assert abs(float((found.abs() > edge).float().mean()) - share) < 0.002
    each = torch.corrcoef(found)  # neither are images alike, nor neighbours in one
    assert float((each - torch.eye(40)).abs().max()) < 0.05
    assert abs(float((found[:, 1:] * found[:, :-1]).mean())) < 0.005
    assert torch.equal(found[7:9], normal_noise(seeds[7:9], 20_000))
    assert torch.equal(found[:, :10], normal_noise(seeds, 10))


def test_parts_of_a_large_batch_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    seeds = torch.arange(7)
    whole = normal_noise(seeds, 1000)
    monkeypatch.setattr("engine.methods.cmid.batch.MIXED_AT_ONCE", 3000)
    assert torch.equal(normal_noise(seeds, 1000), whole)
    assert normal_noise(seeds[:0], 10).shape == (0, 10)


def test_seeds_that_differ_in_few_bits_give_other_noise() -> None:
    seeds = torch.tensor([0, 1, 2**32, 2**32 + 1, 2**61])
    found = torch.corrcoef(normal_noise(seeds, 20_000)) - torch.eye(5)
    assert float(found.abs().max()) < 0.05


def test_a_part_of_a_batch_gets_the_noise_of_the_whole() -> None:
    maker = CellMaker(16, 4, 0.5, Strength(jitter=0.0, blur=0.0), 0.6, 0.0, 0.6, False, 0.5)
    drawn = maker.draw(12, 3, seeded(1))
    images = torch.rand(12, 3, 16, 16, generator=seeded(2))
    whole = drawn.render(images, torch.zeros(12)).strong
    parts = [
        drawn.part(start, start + 4).render(images[start : start + 4], torch.zeros(4)).strong for start in (0, 4, 8)
    ]
    assert torch.allclose(whole, torch.cat(parts), atol=1e-6)
    plain = dataclasses.replace(drawn, noise=torch.zeros(12)).render(images, torch.zeros(12)).strong
    noisy = drawn.noise > 0
    assert torch.allclose(whole[~noisy], plain[~noisy]) and 0 < int(noisy.sum()) < 12
    deviation = (whole - plain)[noisy].flatten(1).std(dim=1)
    assert torch.allclose(deviation, drawn.noise[noisy], rtol=0.2)
