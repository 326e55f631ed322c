"""Which samples are learned from and which are measured on: decided by their names and a seed, and by nothing else.

The same names and seed give the same parts wherever the samples lie and in whatever order they are listed. A run that
pretrains can so leave out the very images that a later run measures on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Share:
    """How much of each group is taken.

    Args:
        part: 0 to 1 of each group's samples, rounded.
        at_least: samples that are taken from a group of any size.
        left_over: samples that stay behind in a group of any size; this counts more than `at_least`.
    """

    part: float
    at_least: int = 1
    left_over: int = 0

    def of(self, count: int) -> int:
        """How many of so many are taken."""
        return max(0, min(max(round(self.part * count), self.at_least), count - self.left_over))


def drawn(names: Sequence[str], groups: Sequence[str], share: Share, seed: int, purpose: str) -> BoolArray:
    """Draws a share of each group.

    Args:
        names: [N] of the samples, each once.
        groups: [N] class of each, so that each class is shared out alike.
        share: how much.
        seed: another one draws others.
        purpose: draws for different purposes do not depend on each other.

    Returns:
        [N] whether a sample is drawn.
    """
    taken = np.zeros(len(names), np.bool_)
    members: dict[str, list[int]] = {}
    for place, group in enumerate(groups):
        members.setdefault(group, []).append(place)
    for places in members.values():
        ordered = sorted(places, key=lambda place: _rank(f"{purpose}\n{seed}\n{names[place]}"))
        taken[ordered[: share.of(len(places))]] = True
    return taken


def test_part(names: Sequence[str], groups: Sequence[str], share: float, seed: int) -> BoolArray:
    """Which samples are measured on; each group keeps at least one to learn from.

    Args:
        names: [N] of the samples.
        groups: [N] class of each.
        share: of each class.
        seed: of the draw.
    """
    return drawn(names, groups, Share(share, left_over=1), seed, "test")


def _rank(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).digest()
