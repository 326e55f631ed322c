"""Whether patches of one place are told from others, against loops and against encoders whose answer is known."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from engine.backbones.base import Encoder
from engine.backbones.registry import random_encoder
from engine.evaluation.belonging import told_apart

PAIRS = 20


def elsewhere() -> Tensor:
    """All but oneself and one's partner."""
    place = torch.arange(2 * PAIRS) // 2
    return place[:, None] != place


class Means(nn.Module):
    """In place of an encoder: the means of the bands."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))

    def pooled(self, images: Tensor) -> Tensor:
        return self.scale * images.mean(dim=(2, 3))


def images(noise: float) -> Tensor:
    """Pairs with colours of their own."""
    generator = torch.Generator().manual_seed(0)
    colours = torch.randn(PAIRS, 8, 1, 1, generator=generator).repeat_interleave(2, dim=0)
    return colours + noise * torch.randn(2 * PAIRS, 8, 1, 1, generator=generator).expand(-1, -1, 4, 4)


def test_clear_pairs_are_told_apart_and_noise_is_chance() -> None:
    encoder: Encoder = Means()  # type: ignore[assignment]
    assert told_apart(encoder, images(0.0), elsewhere()).tolist() == [1.0] * PAIRS
    shares = told_apart(encoder, images(100.0), elsewhere())
    assert shares.shape == (PAIRS,) and float(shares.mean()) == pytest.approx(0.5, abs=0.12)


def test_what_all_patches_share_does_not_count() -> None:
    encoder: Encoder = Means()  # type: ignore[assignment]
    plain, moved = (
        told_apart(encoder, images(1.0) * factor + shift, elsewhere()) for factor, shift in ((1, 0), (3, 50))
    )
    assert torch.allclose(plain, moved, atol=1e-3)


def test_shares_against_loops_over_the_places_that_count() -> None:
    encoder = random_encoder(3, 0)
    shown = torch.randn(2 * PAIRS, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    foreign = elsewhere() & (torch.rand(2 * PAIRS, 2 * PAIRS, generator=torch.Generator().manual_seed(2)) < 0.5)
    found = told_apart(encoder, shown, foreign)
    with torch.no_grad():
        vectors = encoder.pooled(shown)
    rows = (vectors - vectors.mean(dim=0)) / vectors.std(dim=0).clamp(min=1e-6)
    for pair in range(PAIRS):
        shares = []
        for one, partner in ((2 * pair, 2 * pair + 1), (2 * pair + 1, 2 * pair)):
            alike = [float(torch.cosine_similarity(rows[one], row, dim=0)) for row in rows]
            others = [place for place in range(2 * PAIRS) if foreign[one, place]]
            shares.append(sum(alike[place] < alike[partner] for place in others) / len(others))
        assert float(found[pair]) == pytest.approx(sum(shares) / 2, abs=1e-4)


def test_the_encoder_stays_as_it_is() -> None:
    encoder = random_encoder(3, 0).train()
    before = {name: value.clone() for name, value in encoder.state_dict().items()}
    told_apart(encoder, torch.randn(2 * PAIRS, 3, 32, 32), elsewhere())
    assert encoder.training
    assert all(torch.equal(value, before[name]) for name, value in encoder.state_dict().items())
