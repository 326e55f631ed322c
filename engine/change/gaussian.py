"""The Gaussian that scores are smoothed with, for those who compute with torch and those who do not load it."""

from __future__ import annotations

import math


def radius_px(sigma_px: float) -> int:
    """Reach of the kernel: three deviations hold 99.7 % of a Gaussian."""
    return math.ceil(3.0 * sigma_px) if sigma_px > 0 else 0


def kernel(sigma_px: float) -> list[float]:
    """Weights of the kernel, [2 * radius + 1], sum 1."""
    if sigma_px <= 0:
        return [1.0]
    reach = radius_px(sigma_px)
    weights = [math.exp(-0.5 * (k / sigma_px) ** 2) for k in range(-reach, reach + 1)]
    total = sum(weights)
    return [weight / total for weight in weights]
