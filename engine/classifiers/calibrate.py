"""One number that makes probabilities mean what they say."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Doubles = npt.NDArray[np.float64]
Positions = npt.NDArray[np.int64]

COLDEST, HOTTEST = 0.25, 8.0  # beyond, a few labelled pixels would make every class as likely as another (assumed)
SMALLEST = 1e-7  # as in the head
_STEPS = 60  # of golden section: each leaves 62 % of the range


def fit_temperature(votes: Doubles, label: Positions, weights: Doubles) -> float:
    """Finds the temperature under which held-out labels are likeliest.

    Source: Guo et al. 2017, On calibration of modern neural networks, ICML, section 4.2.

    Args:
        votes: [N, K] probabilities of pixels that were not learned from.
        label: [N] their classes.
        weights: [N] of the pixels, at least 0.

    Returns:
        From 0.25 to 8; 1 where there are no pixels.
    """
    if not len(votes) or not weights.sum() > 0:
        return 1.0
    logarithms = np.log(np.clip(votes, SMALLEST, 1.0))
    rows = np.arange(len(label))

    def loss(position: float) -> float:
        scaled = logarithms / np.exp(position)
        scaled -= scaled.max(axis=1, keepdims=True)
        likelihood = scaled[rows, label] - np.log(np.exp(scaled).sum(axis=1))
        return -float(weights @ likelihood)

    low, high = np.log(COLDEST), np.log(HOTTEST)
    golden = (np.sqrt(5.0) - 1.0) / 2.0
    left, right = high - golden * (high - low), low + golden * (high - low)
    left_loss, right_loss = loss(left), loss(right)
    for _ in range(_STEPS):
        if left_loss <= right_loss:
            high, right, right_loss = right, left, left_loss
            left = high - golden * (high - low)
            left_loss = loss(left)
        else:
            low, left, left_loss = left, right, right_loss
            right = low + golden * (high - low)
            right_loss = loss(right)
    return float(np.exp((low + high) / 2.0))


def tempered(votes: Doubles, temperature: float) -> Doubles:
    """Applies a temperature to [N, K] probabilities; sum 1."""
    powers = np.clip(votes, SMALLEST, 1.0) ** (1.0 / temperature)
    shares: Doubles = powers / powers.sum(axis=1, keepdims=True)
    return shares
