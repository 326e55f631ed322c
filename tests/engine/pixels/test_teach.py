"""Heads learn what separates classes, each from its own part, and the same from the same seed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.contract.errors import JobCancelled
from engine.observer import SilentObserver
from engine.pixels import teach as module
from engine.pixels.teach import LabelledFeatures, Recipe, pixel_weights, teach

FAST = Recipe(hidden=8, members=2, steps=60)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def rings(count: int = 300, offset: float = 0.0) -> LabelledFeatures:
    """Two classes, one around the other, which no line separates; the features have odd units."""
    draw = generator(3)
    angle = torch.rand(count, generator=draw) * 6.28
    label = np.arange(count) % 2
    radius = torch.from_numpy(np.where(label == 0, 1.0, 3.0)).float() + 0.2 * torch.randn(count, generator=draw)
    features = torch.stack([radius * angle.cos() * 1000 + offset, radius * angle.sin() * 0.01], dim=1)
    return LabelledFeatures(features, label, np.arange(count) % 20, 2, torch.ones(2))


def right(taught: LabelledFeatures, recipe: Recipe) -> float:
    everything = np.arange(len(taught.label))
    (head,) = teach(taught, [everything], recipe, generator(), SilentObserver())
    return float((head.of_features(taught.features).argmax(dim=0).numpy() == taught.label).mean())


def test_a_hidden_layer_learns_what_no_line_separates() -> None:
    assert right(rings(), FAST) > 0.97
    assert right(rings(), replace(FAST, hidden=0)) < 0.7


def test_units_and_offsets_of_features_do_not_matter() -> None:
    assert right(rings(offset=1e4), FAST) > 0.97


def test_a_linear_head_learns_a_line() -> None:
    taught = rings()
    line = replace(taught, label=(taught.features[:, 1] > 0).numpy().astype(np.int64))
    assert right(line, replace(FAST, hidden=0, steps=200)) > 0.97


def test_many_pixels_are_drawn_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PIXELS_A_STEP", 100)
    assert right(rings(), FAST) > 0.95


def test_each_part_learns_from_its_own_pixels_only() -> None:
    taught = rings()
    half = np.arange(150)
    first, other = teach(taught, [half, np.arange(150, 300)], FAST, generator(), SilentObserver())
    spoiled = replace(taught, label=np.where(np.arange(300) < 150, taught.label, 1 - taught.label))
    again, turned = teach(spoiled, [half, np.arange(150, 300)], FAST, generator(), SilentObserver())
    torch.testing.assert_close(first.first, again.first)
    assert not torch.allclose(other.first, turned.first)


def test_the_same_seed_gives_the_same_head_and_another_one_another() -> None:
    taught, parts = rings(), [np.arange(300)]
    one, same, other = (teach(taught, parts, FAST, generator(seed), SilentObserver())[0] for seed in (1, 1, 2))
    assert torch.equal(one.first, same.first)
    assert not torch.equal(one.first, other.first)


def test_polygons_weigh_alike_within_a_class_and_classes_alike() -> None:
    label = np.array([0] * 100 + [0] * 5 + [1] * 2)
    feature = np.array([0] * 100 + [1] * 5 + [2] * 2)
    weights = pixel_weights(label, feature, True)
    assert weights[:100].sum() == pytest.approx(0.25)
    assert weights[100:105].sum() == pytest.approx(0.25)
    assert weights[105:].sum() == pytest.approx(0.5)
    by_pixels = pixel_weights(label, feature, False)
    assert by_pixels[:100].sum() == pytest.approx(by_pixels[100:105].sum())
    assert by_pixels[105:].sum() == pytest.approx(2 / 107)


def test_a_share_of_zero_takes_a_feature_out() -> None:
    taught = replace(rings(), shares=torch.tensor([1.0, 0.0]))
    (head,) = teach(taught, [np.arange(300)], FAST, generator(), SilentObserver())
    changed = taught.features * torch.tensor([1.0, 50.0])
    torch.testing.assert_close(head.of_features(changed), head.of_features(taught.features))


def test_a_feature_that_never_changes_does_no_harm() -> None:
    taught = rings()
    constant = torch.cat([taught.features, torch.full((300, 1), 7.0)], dim=1)
    assert right(replace(taught, features=constant, shares=torch.ones(3)), FAST) > 0.97


def test_learning_can_be_cancelled() -> None:
    class Cancels(SilentObserver):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 3

    with pytest.raises(JobCancelled):
        teach(rings(), [np.arange(300)], FAST, generator(), Cancels())
