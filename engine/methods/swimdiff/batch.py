"""Two augmented views of each patch."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.data.augment import Strength, Views, draw, render
from engine.data.batch import TensorBatch


@dataclass(frozen=True)
class ViewBatch(TensorBatch):
    """Two views of N patches, standardised; nodata is 0.

    Args:
        query: [N,C,V,V] float32, first view.
        key: [N,C,V,V] float32, second view of the same patches.
        scene: [N] int64, number of each patch's scene.
    """

    query: Tensor
    key: Tensor
    scene: Tensor


@dataclass(frozen=True)
class DrawnViews:
    """See DrawnBatch."""

    query: Views
    key: Views
    view_px: int

    def part(self, first: int, stop: int) -> DrawnViews:
        """See DrawnBatch."""
        return DrawnViews(self.query.part(first, stop), self.key.part(first, stop), self.view_px)

    def render(self, images: Tensor, scene: Tensor) -> ViewBatch:
        """See DrawnBatch."""
        return ViewBatch(render(images, self.query, self.view_px), render(images, self.key, self.view_px), scene)


@dataclass(frozen=True)
class ViewMaker:
    """Makes two views of each patch; see BatchMaker.

    Args:
        view_px: V.
        crop_scale: smallest share of a patch's area that a view shows.
        strength: how strongly views differ otherwise.
    """

    view_px: int
    crop_scale: float
    strength: Strength

    def draw(self, count: int, band_count: int, generator: torch.Generator) -> DrawnViews:
        """See BatchMaker."""
        query, key = (draw(count, band_count, generator, self.crop_scale, self.strength) for _ in range(2))
        return DrawnViews(query, key, self.view_px)
