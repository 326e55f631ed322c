"""The histogram of scores in a result, and what a threshold makes of it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Histogram:
    """Counts of pixels by score.

    Args:
        edges: [n + 1] ascending scores, 0 to 1.
        counts: [n] pixels from one edge to the next.
    """

    edges: tuple[float, ...]
    counts: tuple[int, ...]

    @classmethod
    def from_result(cls, values: Any) -> Histogram:
        """Reads the "histogram" of a result.json.

        Raises:
            ValueError: where it does not hold one more edge than counts, or nothing.
        """
        try:
            edges = tuple(float(edge) for edge in values["edges"])
            counts = tuple(int(count) for count in values["counts"])
        except (KeyError, TypeError) as error:
            raise ValueError("The result holds no histogram.") from error
        if not counts or len(edges) != len(counts) + 1 or list(edges) != sorted(edges):
            raise ValueError("The histogram of the result is damaged.")
        return cls(edges, counts)

    @property
    def total(self) -> int:
        """All pixels with data."""
        return sum(self.counts)

    def share_above(self, threshold: float) -> float:
        """Gives the share of the pixels whose score is at or above a threshold, evenly spread within a bin."""
        if self.total == 0 or threshold > self.edges[-1]:
            return 0.0
        if threshold <= self.edges[0]:
            return 1.0
        position = min(bisect_right(self.edges, threshold) - 1, len(self.counts) - 1)
        width = self.edges[position + 1] - self.edges[position]
        part = (self.edges[position + 1] - threshold) / width if width > 0 else 0.0
        above = sum(self.counts[position + 1 :]) + part * self.counts[position]
        return above / self.total
