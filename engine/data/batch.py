"""A training batch: what the loop asks of it, what most are made from, and who makes them from patches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Protocol, Self, TypeVar

import torch
from torch import Tensor


class Divisible(Protocol):
    """A batch that the training loop can cut into parts."""

    @property
    def count(self) -> int:
        """N."""

    def part(self, cut: slice) -> Self:
        """Some of its patches."""


@dataclass(frozen=True)
class TensorBatch:
    """N patches on one device; each field of a subclass is a tensor with a row for each of them."""

    @property
    def count(self) -> int:
        """N."""
        return int(self.tensors()[0].shape[0])

    def part(self, cut: slice) -> Self:
        """Some of its patches."""
        return type(self)(*(value[cut] for value in self.tensors()))

    def to(self, device: torch.device) -> Self:
        """The same on a device."""
        return type(self)(*(value.to(device) for value in self.tensors()))

    @classmethod
    def joined(cls, parts: Sequence[Self]) -> Self:
        """All patches of several batches, one behind the other."""
        return cls(*(torch.cat(values) for values in zip(*(part.tensors() for part in parts), strict=True)))

    def tensors(self) -> tuple[Tensor, ...]:
        """Its fields."""
        return tuple(getattr(self, field.name) for field in fields(self))


BatchType = TypeVar("BatchType", bound=TensorBatch)
Made = TypeVar("Made", bound=TensorBatch, covariant=True)


class DrawnBatch(Protocol[Made]):
    """The random numbers of a batch, drawn apart from their use so that processes can share one draw."""

    def part(self, first: int, stop: int) -> DrawnBatch[Made]:
        """Those of some patches."""

    def render(self, images: Tensor, scene: Tensor) -> Made:
        """Makes the batch.

        Args:
            images: [n,C,P,P] standardised (mean 0, deviation 1 per band, by the statistics of the patch's group);
                nodata is 0.
            scene: [n] int64, number of each patch's scene.
        """


class BatchMaker(Protocol[Made]):
    """How a method wants to see patches."""

    def draw(self, count: int, band_count: int, generator: torch.Generator) -> DrawnBatch[Made]:
        """Draws the random numbers of a batch.

        Args:
            count: n, over all processes.
            band_count: C.
            generator: of the CPU.
        """
