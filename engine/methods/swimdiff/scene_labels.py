"""Labels for those of the other keys that come from the query's own scene."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class SceneLabels:
    """What a query is compared with.

    Args:
        labels: [N, 1 + K] float32, rows sum to 1; the own key first.
        left_out: [K] or [N, K] bool, entries that do not count at all.
        same_scene: [N] how many entries come from the query's scene, n.
        confidence: [N] between 0 and 1, c.
    """

    labels: Tensor
    left_out: Tensor
    same_scene: Tensor
    confidence: Tensor


@torch.no_grad()
def scene_labels(
    mode: str,
    similarity: Tensor,
    scene: Tensor,
    other_scene: Tensor,
    scene_temperature: float,
    own: Tensor | None = None,
) -> SceneLabels:
    """Finds the entries of each query's scene and labels them.

    Source: Tian et al., SwiMDiff, TGRS 2024, scene-wide matching.
    Differs: the step from relative distribution to label is assumed: the confidence rule of Feng and Patras,
        Adaptive soft contrastive learning, ICPR 2022, within the scene.

    Args:
        mode: a name of MODES.
        similarity: [N, K] cosine similarity of each query (or its key) with the other keys: those of the queue and of
            the batch.
        scene: [N] int64, 0 or more.
        other_scene: [K] int64; -1 in an empty slot of the queue, which never matches.
        scene_temperature: tau', above 0. Assumed: 0.05.
        own: [N, K] bool, which of the others is the query's own key: it is the positive already, and none of them.
    """
    empty = other_scene < 0 if own is None else (other_scene < 0) | own
    matches = (scene[:, None] == other_scene[None, :]) & ~empty
    count = matches.sum(dim=1)
    distribution = scene_distribution(similarity, matches, scene_temperature)
    confidence = scene_confidence(distribution, count)
    weights = MODES[mode](distribution, confidence, matches)
    labels = torch.cat([torch.ones_like(weights[:, :1]), weights], dim=1)
    labels /= labels.sum(dim=1, keepdim=True)
    left_out = empty | matches if mode == "drop" else empty
    return SceneLabels(labels, left_out, count, confidence)


def scene_distribution(similarity: Tensor, matches: Tensor, scene_temperature: float) -> Tensor:
    """Softmax of the similarities within the scene, b: [N, K], zeros in a row without matches."""
    inside = (similarity.float() / scene_temperature).masked_fill(~matches, -math.inf)
    # A row without matches would be undefined; its zeros come from the product with its matches.
    return inside.softmax(dim=1).nan_to_num_(nan=0.0)


def scene_confidence(distribution: Tensor, count: Tensor) -> Tensor:
    """How clearly the distribution favours some entries, c: 1 for one entry, 0 for none or for equal shares."""
    entropy = torch.special.entr(distribution).sum(dim=1)
    several = 1.0 - entropy / count.clamp(min=2).log()
    return torch.where(count >= 2, several.clamp(0.0, 1.0), count.clamp(max=1).float())


def soft_weights(distribution: Tensor, confidence: Tensor, matches: Tensor) -> Tensor:
    """Shares of the distribution, as much as it is trusted."""
    return (confidence[:, None] * distribution).clamp_(max=1.0)


def hard_weights(distribution: Tensor, confidence: Tensor, matches: Tensor) -> Tensor:
    """Equal shares."""
    return matches / matches.sum(dim=1, keepdim=True).clamp(min=1)


def no_weights(distribution: Tensor, confidence: Tensor, matches: Tensor) -> Tensor:
    """Zeros: only the own key is positive."""
    return torch.zeros_like(distribution)


MODES: dict[str, Callable[[Tensor, Tensor, Tensor], Tensor]] = {
    "soft": soft_weights,
    "hard": hard_weights,
    "drop": no_weights,
    "none": no_weights,
}
