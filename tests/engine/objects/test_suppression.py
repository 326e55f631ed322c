"""The suppression of non-maxima, against the slow and obvious way."""

from __future__ import annotations

import numpy as np
import pytest

from engine.backbones.vision import plain_nms
from engine.metrics.detection import overlaps
from engine.objects import suppression
from engine.objects.suppression import best_boxes


def some(count: int, seed: int, size: float = 100.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    corner = generator.random((count, 2)) * size
    boxes = np.concatenate((corner, corner + 2 + generator.random((count, 2)) * 20), axis=1)
    return boxes, generator.random(count), generator.integers(0, 3, count)


def slowly(boxes: np.ndarray, scores: np.ndarray, label: np.ndarray, iou: float) -> list[int]:
    shared = overlaps(boxes[:, None], boxes)
    kept: list[int] = []
    for number in np.argsort(-scores, kind="stable").tolist():
        if all(label[number] != label[other] or shared[number, other] <= iou for other in kept):
            kept.append(number)
    return kept


@pytest.mark.parametrize("iou", [0.1, 0.5, 0.8])
def test_keeps_what_the_obvious_way_keeps(iou: float) -> None:
    boxes, scores, label = some(400, 1)
    assert best_boxes(boxes, scores, label, iou).tolist() == slowly(boxes, scores, label, iou)


def test_keeps_what_the_operator_of_torchvision_keeps() -> None:
    import torch

    boxes, scores, _ = some(300, 2)
    one = np.zeros(300, np.int64)
    expected = plain_nms(torch.from_numpy(boxes), torch.from_numpy(scores), 0.5).tolist()
    assert best_boxes(boxes, scores, one, 0.5).tolist() == expected


def test_the_order_of_boxes_does_not_matter() -> None:
    boxes, scores, label = some(300, 3)
    scores = np.round(scores, 1)  # many equal ones
    order = np.random.default_rng(0).permutation(300)
    kept, other = best_boxes(boxes, scores, label, 0.3), best_boxes(boxes[order], scores[order], label[order], 0.3)
    assert boxes[kept].tolist() == boxes[order][other].tolist()


def test_hundred_thousand_boxes_are_settled_and_none_is_none() -> None:
    boxes, scores, label = some(100_000, 4, 20_000.0)
    kept = best_boxes(boxes, scores, label, 0.5)
    assert 95_000 < len(kept) <= 100_000 and (np.diff(scores[kept]) <= 0).all()
    assert best_boxes(np.zeros((0, 4)), [], [], 0.5).tolist() == []


@pytest.mark.parametrize(("spread", "most"), [(10_000.0, 12), (1.0, 17)])
def test_neighbours_alone_are_compared_and_few_at_a_time(
    spread: float, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten boxes for each of ten thousand objects, which lie apart or all on one heap."""
    generator = np.random.default_rng(5)
    corner = np.repeat(generator.random((10_000, 2)) * spread, 10, axis=0)
    corner += generator.normal(0, 0.2, corner.shape)
    boxes = np.concatenate((corner, corner + 12), axis=1)
    compared: list[int] = []

    def counting(one: np.ndarray, other: np.ndarray) -> np.ndarray:
        compared.append(len(one))
        return overlaps(one, other)

    monkeypatch.setattr(suppression, "overlaps", counting)
    kept = best_boxes(boxes, generator.random(len(boxes)), np.zeros(len(boxes)), 0.5)
    assert sum(compared) <= most * len(boxes)
    assert max(compared) <= max(2**20, 16 * len(boxes))
    assert len(kept) >= (1 if spread == 1.0 else 9_000)
