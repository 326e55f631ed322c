"""What a window tells, with a detector whose answers are known."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.objects.finding import Finder
from engine.raster.windows import Tile, Window
from engine.tasks.object_targets import Cells
from engine.tasks.objects import ObjectPixels

EDGE = 64
BOXES = torch.tensor([[10.0, 10, 30, 30], [12.0, 10, 32, 30], [-5.0, 40, 15, 60]])


class Known:
    """Says that there are three objects, two of which share 0.8 of their area."""

    align_px = 16
    size = SimpleNamespace(enlargements=(1.0,))

    def to(self, device: torch.device) -> Known:
        return self

    def eval(self) -> Known:
        return self

    def prepare(self, batch: ObjectPixels, look: int) -> Tensor:
        return batch.images

    def cells(self, inputs: Tensor, look: int) -> Cells:
        middle = (BOXES[:, :2] + BOXES[:, 2:]) / 2
        return Cells(middle, *(torch.zeros(3) for _ in range(3)))

    def __call__(self, inputs: Tensor, look: int) -> Tensor:
        return BOXES[None]

    def probabilities(self, scores: Tensor) -> Tensor:
        return torch.tensor([[[0.9], [0.8], [0.7]]])

    def peaks(self, likely: Tensor, inputs: Tensor, look: int) -> Tensor:
        return torch.ones_like(likely, dtype=torch.bool)

    def drawn(self, scores: Tensor, middle: Tensor) -> Tensor:
        return scores


@pytest.mark.parametrize(("overlap", "expected"), [(0.5, [0.9, 0.7]), (0.9, [0.9, 0.8, 0.7])])
def test_as_much_overlap_as_is_asked_for_is_kept_in_a_window(overlap: float, expected: list[float]) -> None:
    whole = Window(0, 0, EDGE, EDGE)
    tile = Tile(whole, whole, (np.ones((3, EDGE, EDGE), np.float32),), np.ones((EDGE, EDGE), np.bool_))
    finder = Finder(Known(), (0, 1, 2), torch.device("cpu"), 0.05, overlap=overlap)  # type: ignore[arg-type]
    found = finder.found(tile)
    assert found.score.tolist() == pytest.approx(expected)
    assert found.boxes[-1].tolist() == [0, 40, 15, 60]  # it ends with the image
