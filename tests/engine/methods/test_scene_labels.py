"""Labels of the same scene: an obvious version in plain Python, and the cases in which a formula divides by zero."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from engine.methods.swimdiff.scene_labels import MODES, SceneLabels, scene_labels

TEMPERATURE = 0.05


def drawn(count: int, size: int, scenes: int, seed: int = 0) -> tuple[Tensor, Tensor, Tensor]:
    """Similarities [N, K], scenes [N], scenes of the queue [K] with some empty slots."""
    generator = torch.Generator().manual_seed(seed)
    similarity = torch.rand(count, size, generator=generator) * 2 - 1
    scene = torch.randint(scenes, (count,), generator=generator)
    queue_scene = torch.randint(-1, scenes, (size,), generator=generator)
    return similarity, scene, queue_scene


def obvious(mode: str, similarity: Tensor, scene: Tensor, queue_scene: Tensor, temperature: float) -> list[list[float]]:
    """The rows of y, number by number."""
    rows = []
    for n in range(len(scene)):
        inside = [i for i in range(len(queue_scene)) if queue_scene[i] >= 0 and queue_scene[i] == scene[n]]
        weights = [0.0] * len(queue_scene)
        if mode == "hard":
            for i in inside:
                weights[i] = 1 / len(inside)
        if mode == "soft" and inside:
            powers = [math.exp(float(similarity[n, i]) / temperature) for i in inside]
            shares = [power / sum(powers) for power in powers]
            entropy = -sum(share * math.log(share) for share in shares if share > 0)
            confidence = 1.0 if len(inside) == 1 else 1 - entropy / math.log(len(inside))
            for i, share in zip(inside, shares, strict=True):
                weights[i] = min(1.0, confidence * share)
        total = 1 + sum(weights)
        rows.append([1 / total, *(weight / total for weight in weights)])
    return rows


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("count", "size", "scenes"), [(1, 1, 1), (3, 7, 2), (5, 40, 4), (8, 12, 60)])
@pytest.mark.parametrize("temperature", [0.05, 0.5])
def test_labels_against_the_obvious_version(mode: str, count: int, size: int, scenes: int, temperature: float) -> None:
    case = drawn(count, size, scenes)
    found = scene_labels(mode, *case, temperature).labels
    assert torch.allclose(found, torch.tensor(obvious(mode, *case, temperature)), atol=1e-5)


@settings(max_examples=60)
@given(
    mode=st.sampled_from(sorted(MODES)),
    count=st.integers(1, 6),
    size=st.integers(1, 30),
    scenes=st.integers(1, 20),
    seed=st.integers(0, 1000),
    temperature=st.floats(0.001, 10.0),
)
def test_rows_are_distributions(mode: str, count: int, size: int, scenes: int, seed: int, temperature: float) -> None:
    similarity, scene, queue_scene = drawn(count, size, scenes, seed)
    found = scene_labels(mode, similarity, scene, queue_scene, temperature)
    assert torch.allclose(found.labels.sum(dim=1), torch.ones(count), atol=1e-5)
    assert bool(((found.labels >= 0) & (found.labels <= 1)).all())
    assert bool(((found.confidence >= 0) & (found.confidence <= 1)).all())
    foreign = scene[:, None] != queue_scene[None, :]
    assert float((found.labels[:, 1:] * foreign).sum()) == 0.0
    assert bool((found.labels[:, 1:].max(dim=1).values <= found.labels[:, 0] + 1e-6).all())


def one(mode: str, queue_scene: list[int], similarity: list[float] | None = None) -> SceneLabels:
    """Labels of one query of scene 3."""
    values = torch.tensor([similarity or [0.5] * len(queue_scene)])
    return scene_labels(mode, values, torch.tensor([3]), torch.tensor(queue_scene), TEMPERATURE)


@pytest.mark.parametrize("mode", MODES)
def test_without_the_same_scene_only_the_own_key_is_positive(mode: str) -> None:
    found = one(mode, [1, 2, -1])
    assert found.labels.tolist() == [[1.0, 0.0, 0.0, 0.0]]
    assert int(found.same_scene) == 0 and float(found.confidence) == 0.0


def test_one_entry_of_the_scene_is_trusted_fully() -> None:
    found = one("soft", [1, 3, -1])
    assert found.labels.tolist() == [[0.5, 0.0, 0.5, 0.0]]
    assert int(found.same_scene) == 1 and float(found.confidence) == 1.0


def test_equal_similarities_say_nothing_and_one_clear_one_says_all() -> None:
    equal = one("soft", [3, 3, 3, 3])
    assert float(equal.confidence) == pytest.approx(0.0, abs=1e-6)
    assert float(equal.labels[0, 0]) == pytest.approx(1.0, abs=1e-5)
    clear = one("soft", [3, 3, 3, 3], [1.0, -1.0, -1.0, -1.0])
    assert float(clear.confidence) == pytest.approx(1.0, abs=1e-6)
    assert clear.labels[0].tolist() == pytest.approx([0.5, 0.5, 0.0, 0.0, 0.0], abs=1e-5)


@pytest.mark.parametrize("mode", MODES)
def test_an_empty_slot_never_matches_nor_counts(mode: str) -> None:
    similarity, scene = torch.rand(2, 5), torch.tensor([-1, 0])
    found = scene_labels(mode, similarity, scene, torch.full((5,), -1), TEMPERATURE)
    assert found.labels[:, 1:].abs().sum() == 0 and found.same_scene.tolist() == [0, 0]
    assert bool(found.left_out.all())


def test_drop_leaves_out_the_own_scene_and_nothing_else() -> None:
    assert one("drop", [3, 1, -1]).left_out.tolist() == [[True, False, True]]
    assert one("soft", [3, 1, -1]).left_out.tolist() == [False, False, True]


def test_labels_carry_no_gradient() -> None:
    similarity = torch.rand(2, 5, requires_grad=True)
    found = scene_labels("soft", similarity, torch.tensor([0, 1]), torch.tensor([0, 0, 1, 1, 1]), TEMPERATURE)
    assert not found.labels.requires_grad and not found.confidence.requires_grad
