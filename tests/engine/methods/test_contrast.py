"""The contrastive loss against loops, and against the memory bank loss of lightly."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy, normalize

from engine.backbones.vision import torchvision
from engine.methods.contrast import contrast_logits, contrast_loss, similarities
from engine.methods.swimdiff.scene_labels import scene_labels

SIZES = [(1, 1, 2), (2, 5, 3), (4, 17, 8), (7, 64, 16)]
TEMPERATURES = [0.05, 0.07, 0.2, 1.0]


def drawn(count: int, size: int, channels: int, seed: int = 0) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Queries, keys, queue, scenes, scenes of the queue."""
    generator = torch.Generator().manual_seed(seed)
    rows = normalize(torch.randn(2 * count + size, channels, generator=generator), dim=1)
    query, key, queue = rows.split([count, count, size])
    scenes = torch.randint(3, (count,), generator=generator)
    queue_scenes = torch.randint(-1, 3, (size,), generator=generator)
    return query.clone(), key.clone(), queue.clone(), scenes, queue_scenes


def loss_of(
    query: Tensor,
    key: Tensor,
    queue: Tensor,
    scene: Tensor,
    queue_scene: Tensor,
    temperature: float,
    mode: str = "soft",
    own: Tensor | None = None,
) -> Tensor:
    """The loss as the method puts it together."""
    others = similarities(query, queue)
    found = scene_labels(mode, others.detach(), scene, queue_scene, 0.05, own)
    return contrast_loss(contrast_logits(query, key, others, found.left_out, temperature), found.labels)


def loops(
    query: Tensor, key: Tensor, queue: Tensor, labels: Tensor, counts: list[list[bool]], temperature: float
) -> float:
    """Mean over n of -sum over j of y log softmax, number by number; `counts` says which slots take part."""
    total = 0.0
    for n in range(len(query)):
        logits = [sum(float(a) * float(b) for a, b in zip(query[n], key[n], strict=True)) / temperature]
        weights = [float(labels[n, 0])]
        for i in range(len(queue)):
            if counts[n][i]:
                logits.append(sum(float(a) * float(b) for a, b in zip(query[n], queue[i], strict=True)) / temperature)
                weights.append(float(labels[n, 1 + i]))
        whole = sum(math.exp(logit) for logit in logits)
        for logit, weight in zip(logits, weights, strict=True):
            total -= weight * math.log(math.exp(logit) / whole)
    return total / len(query)


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize("temperature", TEMPERATURES)
@pytest.mark.parametrize("mode", ["soft", "hard", "drop", "none"])
def test_loss_against_loops(sizes: tuple[int, int, int], temperature: float, mode: str) -> None:
    query, key, queue, scene, queue_scene = drawn(*sizes)
    found = loss_of(query, key, queue, scene, queue_scene, temperature, mode)
    labels = scene_labels(mode, query @ queue.T, scene, queue_scene, 0.05).labels
    counts = [
        [int(other) >= 0 and not (mode == "drop" and int(other) == int(own)) for other in queue_scene] for own in scene
    ]
    assert float(found) == pytest.approx(loops(query, key, queue, labels, counts, temperature), rel=1e-4, abs=1e-6)


@pytest.mark.parametrize("sizes", [*SIZES, (6, 0, 4)])
@pytest.mark.parametrize("mode", ["soft", "hard", "drop", "none"])
def test_keys_of_the_batch_are_further_entries_and_the_own_one_is_none(sizes: tuple[int, int, int], mode: str) -> None:
    query, key, queue, scene, queue_scene = drawn(*sizes)
    count, size = len(query), len(queue)
    entries, scenes = torch.cat([queue, key]), torch.cat([queue_scene, scene])
    own = torch.cat([torch.zeros(count, size, dtype=torch.bool), torch.eye(count, dtype=torch.bool)], dim=1)
    found = loss_of(query, key, entries, scene, scenes, 0.2, mode, own)
    total = 0.0
    for n in range(count):
        left = [place for place in range(size + count) if place != size + n]
        others, foreign = entries[left], scenes[left]
        one = slice(n, n + 1)
        labels = scene_labels(mode, query[one] @ others.T, scene[one], foreign, 0.05).labels
        counts = [[int(other) >= 0 and not (mode == "drop" and int(other) == int(scene[n])) for other in foreign]]
        total += loops(query[one], key[one], others, labels, counts, 0.2)
    assert float(found) == pytest.approx(total / count, rel=1e-4, abs=1e-6)


@pytest.mark.parametrize("temperature", [0.1, 0.5])
def test_with_the_batch_alone_it_is_cross_entropy_over_the_batch(temperature: float) -> None:
    query, key, _, _, _ = drawn(12, 1, 16)
    own = torch.eye(12, dtype=torch.bool)
    found = loss_of(query, key, key, torch.arange(12), torch.arange(12), temperature, "soft", own)
    expected = cross_entropy(query @ key.T / temperature, torch.arange(12))
    assert float(found) == pytest.approx(float(expected), rel=1e-5)


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize("temperature", TEMPERATURES)
def test_without_the_same_scene_it_is_exactly_info_nce(sizes: tuple[int, int, int], temperature: float) -> None:
    query, key, queue, scene, _ = drawn(*sizes)
    found = loss_of(query, key, queue, scene, torch.full((len(queue),), 9), temperature)
    logits = torch.cat([(query * key).sum(dim=1, keepdim=True), query @ queue.T], dim=1) / temperature
    expected = cross_entropy(logits, torch.zeros(len(query), dtype=torch.int64))
    assert float(found) == pytest.approx(float(expected), rel=1e-5, abs=1e-6)


@pytest.mark.parametrize("temperature", [0.07, 0.2, 1.0])
def test_without_labels_it_is_the_loss_of_lightly(temperature: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIGHTLY_DID_VERSION_CHECK", "True")  # it would ask the network for a newer one
    torchvision()  # beside any build of torch, for lightly
    from lightly.loss.ntx_ent_loss import NTXentLoss

    query, key, queue, scene, _ = drawn(16, 50, 32)
    theirs = NTXentLoss(temperature=temperature, memory_bank_size=(50, 32))
    theirs.memory_bank.bank = queue.clone()
    query.requires_grad_()
    expected = theirs(query, key)
    found = loss_of(query, key, queue, scene, torch.zeros(50, dtype=torch.int64), temperature, "none")
    assert found.item() == pytest.approx(expected.item(), abs=1e-5)
    gradients = [torch.autograd.grad(loss, query)[0] for loss in (found, expected)]
    # Theirs normalises once more, which takes the part of the gradient along the query away.
    along = (gradients[0] * query).sum(dim=1, keepdim=True) * query
    assert torch.allclose(gradients[0] - along, gradients[1], atol=1e-5)


@pytest.mark.parametrize("mode", ["soft", "hard", "drop", "none"])
def test_the_order_of_the_queue_does_not_matter(mode: str) -> None:
    query, key, queue, scene, queue_scene = drawn(6, 40, 8)
    order = torch.randperm(40, generator=torch.Generator().manual_seed(1))
    first = loss_of(query, key, queue, scene, queue_scene, 0.07, mode)
    second = loss_of(query, key, queue[order], scene, queue_scene[order], 0.07, mode)
    assert float(first) == pytest.approx(float(second), rel=1e-5)


def test_an_empty_queue_gives_no_loss_and_empty_slots_none_either() -> None:
    query, key, queue, scene, _ = drawn(6, 40, 8)
    assert float(loss_of(query, key, queue, scene, torch.full((40,), -1), 0.07)) == 0.0
    half = torch.arange(40) % 3
    half[20:] = -1
    filled = loss_of(query, key, queue[:20], scene, half[:20], 0.07)
    assert float(loss_of(query, key, queue, scene, half, 0.07)) == pytest.approx(float(filled), rel=1e-5)


def test_half_precision_around_it_changes_nothing() -> None:
    query, key, queue, scene, queue_scene = drawn(6, 40, 8)
    expected = loss_of(query, key, queue, scene, queue_scene, 0.07)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = loss_of(query, key, queue, scene, queue_scene, 0.07)
    assert found.dtype == torch.float32 and float(found) == float(expected)
