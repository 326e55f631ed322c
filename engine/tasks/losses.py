"""The losses of pixels of which only some have a class, or are known to have changed."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True)
class ChangeLoss:
    """What is minimised where change is learned.

    Args:
        cross_entropy: weight of the binary cross-entropy.
        dice: weight of the Dice loss, which counts a rare change as much as all that stays.
        focus: exponent by which pixels that are already right count less in the cross-entropy; 0 for none.
    """

    cross_entropy: float = 1.0
    dice: float = 1.0
    focus: float = 0.0

    def of(self, scores: Tensor, target: Tensor) -> Tensor:
        """One number to minimise.

        Source: Milletari et al., V-Net, 3DV 2016, section 3 (Dice); Lin et al., Focal loss, ICCV 2017, equation 4.
        Differs: the Dice coefficient is of all pixels of a batch together, as in most patches nothing changes, and
        its sums are plain, not of squares.

        Args:
            scores: [B, H, W], before the sigmoid.
            target: [B, H, W], 1 changed, 0 unchanged, -1 unknown.
        """
        known = (target >= 0).to(scores.dtype)
        truth = target.clamp(min=0).to(scores.dtype)
        each = functional.binary_cross_entropy_with_logits(scores, truth, reduction="none")
        changed = scores.sigmoid()
        if self.focus:
            each = each * (truth - changed).abs() ** self.focus
        total = self.cross_entropy * (each * known).sum() / known.sum().clamp(min=1.0)
        if self.dice:
            # One more in both sums: where nothing changed and nothing is called so, this is no 0 / 0.
            shared = 2.0 * (changed * truth * known).sum() + 1.0
            total = total + self.dice * (1.0 - shared / ((changed * known).sum() + (truth * known).sum() + 1.0))
        return total
