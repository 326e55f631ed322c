"""What a window tells, with a detector whose answers are known."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.objects.finding import (
    AROUND_PX,
    BESIDE_PX,
    LEFT,
    MOST_AROUND_PX,
    MOST_SEEN_PX,
    WINDOW_PX,
    Finder,
    reach_of,
)
from engine.raster.windows import Tile, Window
from engine.tasks.object_targets import Cells
from engine.tasks.objects import ObjectPixels

EDGE = 64
BOXES = torch.tensor([[10.0, 10, 30, 30], [12.0, 10, 32, 30], [-5.0, 40, 15, 60]])


class Known:
    """Says that there are three objects, two of which share 0.8 of their area."""

    align_px = 16
    training = False
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

    def turned(self, scores: Tensor, boxes: Tensor) -> None:
        return None


@pytest.mark.parametrize(("overlap", "expected"), [(0.5, [0.9, 0.7]), (0.9, [0.9, 0.8, 0.7])])
def test_as_much_overlap_as_is_asked_for_is_kept_in_a_window(overlap: float, expected: list[float]) -> None:
    whole = Window(0, 0, EDGE, EDGE)
    tile = Tile(whole, whole, (np.ones((3, EDGE, EDGE), np.float32),), np.ones((EDGE, EDGE), np.bool_))
    finder = Finder(Known(), (0, 1, 2), torch.device("cpu"), 0.05, overlap=overlap)  # type: ignore[arg-type]
    found = finder.found(tile, (EDGE, EDGE))
    assert found.score.tolist() == pytest.approx(expected)
    assert found.boxes[-1].tolist() == [0, 40, 15, 60]  # it ends with the image


@pytest.mark.parametrize(("col", "cut"), [(0, 0), (32, LEFT)])
def test_a_side_is_cut_where_the_window_ends_and_the_image_does_not(col: int, cut: int) -> None:
    core, outer = Window(0, col, EDGE, EDGE), Window(0, col, EDGE, EDGE)
    tile = Tile(core, outer, (np.ones((3, EDGE, EDGE), np.float32),), np.ones((EDGE, EDGE), np.bool_))
    finder = Finder(Known(), (0, 1, 2), torch.device("cpu"), 0.05)  # type: ignore[arg-type]
    found = finder.found(tile, (EDGE, 200))
    assert found.cut.tolist() == [0, cut]


@pytest.mark.parametrize("window", [256, 1024, 4096])
@pytest.mark.parametrize("longest", [0.0, 60.0, 300.0, 700.0, 5000.0])
def test_as_much_is_seen_as_the_longest_objects_need(window: int, longest: float) -> None:
    around, chosen = reach_of(window, longest)
    assert chosen >= window and AROUND_PX * min(window, WINDOW_PX) // WINDOW_PX <= around <= MOST_AROUND_PX
    assert around >= min(MOST_AROUND_PX, longest / 2 + BESIDE_PX)
    assert chosen + 2 * around <= max(MOST_SEEN_PX, window + 2 * around)


def test_small_objects_change_no_window() -> None:
    assert reach_of(WINDOW_PX, 60.0) == (AROUND_PX, WINDOW_PX)
    assert reach_of(256, 60.0) == (AROUND_PX, 256)
