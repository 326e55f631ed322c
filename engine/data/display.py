"""Standardised values and a range from 0 to 1 in which colours can be jittered and shown."""

from __future__ import annotations

from torch import Tensor

# assumed: typical mean and deviation of an image between its darkest and its brightest value. Two and a half deviations
# below the mean stay above 0, four and a half above it stay below 1.
CENTRE = 0.35
SPREAD = 0.14


def display(standardised: Tensor) -> Tensor:
    """Brings standardised values into the range from 0 to 1; what lies outside is cut off."""
    return (standardised * SPREAD + CENTRE).clamp(0.0, 1.0)
