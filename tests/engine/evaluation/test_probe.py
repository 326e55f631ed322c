"""Linear probe and nearest neighbours on vectors whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.linear_model import LogisticRegression

from engine.evaluation.neighbours import nearest_neighbours
from engine.evaluation.probe import ProbeSettings, chosen_fit, fit, linear_probe, parts_of, scaled, scores
from engine.evaluation.scores import class_figures, label_figures
from engine.observer import SilentObserver


def clusters(count: int, classes: int = 4, seed: int = 0, spread: float = 0.3) -> tuple[torch.Tensor, torch.Tensor]:
    """Vectors around one corner a class, in values of very different size."""
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % classes
    vectors = torch.eye(classes, 8)[labels] + spread * torch.randn(count, 8, generator=generator)
    return vectors * torch.logspace(-3, 1, 8) + 5.0, torch.eye(classes)[labels].to(torch.uint8)


def probe(train: torch.Tensor, targets: torch.Tensor, test: torch.Tensor, **changes: bool) -> torch.Tensor:
    names = [str(number) for number in range(len(train))]
    return linear_probe(train, targets, test, names, ProbeSettings(**changes), SilentObserver())


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


def test_a_fitted_layer_is_that_of_an_independent_library() -> None:
    generator = torch.Generator().manual_seed(0)
    labels = torch.randint(0, 3, (200,), generator=generator)
    vectors = torch.randn(200, 8, generator=generator) + 0.7 * torch.eye(3, 8)[labels]
    vectors, other = scaled(vectors, [torch.randn(50, 8, generator=generator)], alike=True)
    weights = fit(vectors, torch.eye(3)[labels], 0.01)
    reference = LogisticRegression(C=1.0 / (0.01 * 200), max_iter=1000, tol=1e-8).fit(vectors.numpy(), labels.numpy())
    assert np.abs(scores(other, weights).softmax(dim=1).numpy() - reference.predict_proba(other.numpy())).max() < 0.01
    right = float((scores(vectors, weights).argmax(dim=1) == labels).float().mean())
    assert right == pytest.approx(reference.score(vectors.numpy(), labels.numpy()), abs=0.01)


def test_what_serves_best_on_parts_left_out_is_chosen() -> None:
    generator = torch.Generator().manual_seed(0)
    labels = torch.randint(0, 2, (60,), generator=generator)
    vectors = 0.1 * torch.randn(60, 400, generator=generator)
    vectors[:, 0] += 3.0 * labels  # so size says what matters, and to make all alike would bury it
    names = [str(number) for number in range(60)]
    targets = torch.eye(2)[labels]
    assert not chosen_fit(vectors, targets, names, ProbeSettings(), SilentObserver()).alike
    test, truth = 0.1 * torch.randn(200, 400, generator=generator), torch.randint(0, 2, (200,), generator=generator)
    test[:, 0] += 3.0 * truth
    assert class_figures(probe(vectors, targets, test), torch.eye(2)[truth])["accuracy"] == 1.0
    train, targets = clusters(100, spread=0.1)  # and here size says nothing
    names = [str(number) for number in range(100)]
    assert chosen_fit(train, targets, names, ProbeSettings(), SilentObserver()).alike


def test_parts_hang_on_names_and_seed_and_each_has_its_share_of_a_class() -> None:
    names, groups = [str(number) for number in range(100)], [str(number % 2) for number in range(100)]
    parts = parts_of(names, groups, 0)
    assert np.bincount(parts[::2]).tolist() == np.bincount(parts[1::2]).tolist() == [10] * 5
    assert (parts_of(names[::-1], groups[::-1], 0)[::-1] == parts).all()
    assert (parts_of(names, groups, 1) != parts).any()


def test_a_single_image_a_class_suffices() -> None:
    train, targets = clusters(4, spread=0.0)
    assert class_figures(probe(train, targets, train), targets)["accuracy"] == 1.0


def test_a_constant_component_does_no_harm() -> None:
    train, targets = clusters(64, spread=0.1)
    train[:, 7] = 3.0
    assert class_figures(probe(train, targets, train), targets)["accuracy"] == 1.0


def test_several_labels_are_learned() -> None:
    generator = torch.Generator().manual_seed(0)
    targets = (torch.rand(300, 5, generator=generator) < 0.3).to(torch.uint8)
    vectors = targets.float() + 0.1 * torch.randn(300, 5, generator=generator)
    probabilities = probe(vectors[:200], targets[:200], vectors[200:], several=True)
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
