"""Weighted means and covariances of many pixels: float32 products of blocks, joined in float64."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

# Pixels in a block: a block of a dozen variables stays in a core's cache, and its float32 sum keeps six digits.
BLOCK_PX = 2**15
SUMMED_PX = 2**9  # pixels in one float32 sum


@dataclass
class PairSums:
    """Sums over weighted pixels of V variables that were centred and scaled to about one before.

    Args:
        weight: sum of the weights.
        first: [V] float64, weighted sum.
        second: [V, V] float64, weighted sum of outer products.
    """

    weight: float
    first: Tensor
    second: Tensor

    @classmethod
    def empty(cls, count: int) -> PairSums:
        """Sums over no pixel."""
        return cls(0.0, torch.zeros(count, dtype=torch.float64), torch.zeros((count, count), dtype=torch.float64))

    def add(self, values: Tensor, weights: Tensor | None = None) -> None:
        """Takes one block.

        Args:
            values: [V, N] float32, of the order of one.
            weights: [N] float32.
        """
        weighted = values if weights is None else values * weights
        self.weight += float(values.shape[1]) if weights is None else float(weights.sum(dtype=torch.float64))
        self.first += weighted.sum(dim=1, dtype=torch.float64).cpu()
        self.second += _products(weighted, values)

    def add_with_ones(self, values: Tensor, weights: Tensor | None = None, room: Tensor | None = None) -> None:
        """Takes one block whose last row is ones, so that one product holds all sums.

        Args:
            values: [V + 1, N] float32.
            weights: [N] float32.
            room: [V + 1, N] that may be written to; a fresh one costs more than the products.
        """
        weighted = values if weights is None else torch.mul(values, weights, out=room)
        products = _products(weighted, values)
        self.weight += float(products[-1, -1])
        self.first += products[:-1, -1]
        self.second += products[:-1, :-1]

    def merge(self, other: PairSums) -> None:
        """Takes the pixels that another one has seen."""
        self.weight += other.weight
        self.first += other.first
        self.second += other.second

    def mapped(self, matrix: Tensor) -> PairSums:
        """Sums of `matrix` times the variables.

        Args:
            matrix: [V, V] float64.
        """
        return PairSums(self.weight, matrix @ self.first, matrix @ self.second @ matrix.T)

    @property
    def mean(self) -> Tensor:
        """[V] float64."""
        return self.first / max(self.weight, 1e-12)

    @property
    def covariance(self) -> Tensor:
        """[V, V] float64."""
        mean = self.mean
        return self.second / max(self.weight, 1e-12) - torch.outer(mean, mean)


def _products(left: Tensor, right: Tensor) -> Tensor:
    """Sums over all columns of the products of rows, [V, N] each to [V, V] float64.

    One call makes many short sums, which then join in float64: a long float32 sum drifts by 1e-5, and differently so
    with another number of threads.
    """
    rows, count = left.shape
    whole = count - count % SUMMED_PX
    found = (left[:, whole:] @ right[:, whole:].T).to("cpu", torch.float64)
    if whole:
        first, second = (part[:, :whole].reshape(rows, -1, SUMMED_PX).permute(1, 0, 2) for part in (left, right))
        found += torch.bmm(first, second.transpose(1, 2)).sum(dim=0, dtype=torch.float64).cpu()
    return found


def weighted_moments(values: Tensor, weights: Tensor | None = None) -> PairSums:
    """Sums over all columns, block by block.

    Args:
        values: [V, N] float32, of the order of one.
        weights: [N] float32.
    """
    sums = PairSums.empty(values.shape[0])
    for start in range(0, values.shape[1], BLOCK_PX):
        part = slice(start, start + BLOCK_PX)
        sums.add(values[:, part], None if weights is None else weights[part])
    return sums
