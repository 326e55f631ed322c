"""The loss of pixels of which only some have a class."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

UNLABELLED = -1
WEIGHT_POWER = 1.0  # all classes count the same, however many pixels were drawn of each


def class_weights(label: npt.NDArray[np.int64], class_count: int, power: float = WEIGHT_POWER) -> Tensor:
    """Weights that lift rare classes, [K] float32, with mean 1 over the labelled pixels.

    Args:
        label: [N] class of each labelled pixel.
        class_count: K.
        power: of a class's share: 1 makes all classes count the same, 0 all pixels.
    """
    counts = np.bincount(label, minlength=class_count).astype(np.float64)
    with np.errstate(divide="ignore"):
        weights = np.where(counts > 0, counts**-power, 0.0)
    total = float((weights * counts).sum())
    return torch.from_numpy((weights * counts.sum() / total if total > 0 else weights).astype(np.float32))


def pixel_loss(scores: Tensor, target: Tensor, weights: Tensor | None) -> Tensor:
    """Cross-entropy, mean over the labelled pixels by their weights; 0 where none is labelled.

    Args:
        scores: [B, K, H, W].
        target: [B, H, W] class numbers; below 0 unlabelled.
        weights: [K], or None where all classes weigh the same.
    """
    known = target >= 0
    each = functional.cross_entropy(scores, target.clamp(min=0).long(), weight=weights, reduction="none")
    share = known.to(scores.dtype) if weights is None else weights[target.clamp(min=0).long()] * known
    return (each * known).sum() / share.sum().clamp(min=torch.finfo(scores.dtype).tiny)
