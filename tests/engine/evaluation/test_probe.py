"""Linear probe and nearest neighbours on vectors whose answer is known."""

from __future__ import annotations

import pytest
import torch

from engine.evaluation.neighbours import nearest_neighbours
from engine.evaluation.probe import ProbeSettings, linear_probe
from engine.evaluation.scores import class_figures, label_figures
from engine.observer import SilentObserver


def clusters(count: int, classes: int = 4, seed: int = 0, spread: float = 0.3) -> tuple[torch.Tensor, torch.Tensor]:
    """Vectors around one corner a class, in values of very different size."""
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % classes
    vectors = torch.eye(classes, 8)[labels] + spread * torch.randn(count, 8, generator=generator)
    return vectors * torch.logspace(-3, 1, 8) + 5.0, torch.eye(classes)[labels].to(torch.uint8)


def probe(train: torch.Tensor, targets: torch.Tensor, test: torch.Tensor, **changes: int | bool) -> torch.Tensor:
    return linear_probe(
        train, targets, test, ProbeSettings(**{"epochs": 40, "batch_size": 32, **changes}), SilentObserver()
    )


def test_separable_classes_are_told_apart_whatever_the_size_of_the_values() -> None:
    train, targets = clusters(200, spread=0.1)
    test, truth = clusters(80, seed=1, spread=0.1)
    assert class_figures(probe(train, targets, test), truth)["accuracy"] == 1.0


def test_shuffled_labels_give_chance() -> None:
    train, targets = clusters(200)
    test, truth = clusters(400, seed=1)
    shuffled = targets[torch.randperm(len(targets), generator=torch.Generator().manual_seed(0))]
    for probabilities in (probe(train, shuffled, test), nearest_neighbours(train, shuffled, test, 20)):
        assert 0.05 < class_figures(probabilities, truth)["accuracy"] < 0.5


def test_the_same_seed_gives_the_same_and_the_global_generator_stays() -> None:
    train, targets = clusters(64)
    torch.manual_seed(5)
    state = torch.get_rng_state()
    one, two = (probe(train, targets, train, several=True) for _ in range(2))
    assert torch.equal(one, two)
    assert torch.equal(torch.get_rng_state(), state)
    assert not torch.equal(one, probe(train, targets, train, several=True, seed=1))


def test_a_constant_component_does_no_harm() -> None:
    train, targets = clusters(64, spread=0.1)
    train[:, 7] = 3.0
    assert class_figures(probe(train, targets, train, epochs=150), targets)["accuracy"] == 1.0


def test_several_labels_are_learned() -> None:
    generator = torch.Generator().manual_seed(0)
    targets = (torch.rand(300, 5, generator=generator) < 0.3).to(torch.uint8)
    vectors = targets.float() + 0.1 * torch.randn(300, 5, generator=generator)
    probabilities = probe(vectors[:200], targets[:200], vectors[200:], several=True, epochs=150)
    assert label_figures(probabilities, targets[200:])["average_precision"] > 0.98
    assert label_figures(torch.rand(100, 5, generator=generator), targets[200:])["average_precision"] < 0.5


@pytest.mark.parametrize("count", [1, 5, 1000])
def test_neighbours_against_an_obvious_version(count: int) -> None:
    train, targets = clusters(60)
    test, _ = clusters(20, seed=1)
    found = nearest_neighbours(train, targets, test, count)
    for vector, shares in zip(test, found, strict=True):
        cosines = [float(torch.dot(vector, each) / vector.norm() / each.norm()) for each in train]
        best = sorted(range(60), key=lambda place: -cosines[place])[:count]
        votes = torch.stack([targets[place].float() for place in best]).mean(dim=0)
        assert torch.allclose(shares, votes, atol=0.3 / min(count, 60))
        assert abs(float(shares.sum()) - 1.0) < 1e-5
