"""The grid of tiles: where tiles lie, and that it is a raster whose pixels stand for them."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from engine.raster.grid import Grid
from engine.raster.windows import Window
from engine.scenes.lattice import Lattice

TRANSFORM = Affine(2.0, 0.0, 500_000.0, 0.0, -3.0, 5_000_000.0)


@pytest.mark.parametrize("overlap", [0, 25, 50, 75])
@pytest.mark.parametrize("size", [(16, 16), (47, 31), (48, 40), (100, 16), (71, 200)])
def test_tiles_are_those_with_half_of_each_edge_inside(size: tuple[int, int], overlap: int) -> None:
    step = round(16 * (1 - overlap / 100))
    lattice = Lattice(Grid(None, TRANSFORM, size[1], size[0]), (16, 16), (step, step))
    for length, count in zip(size, lattice.shape, strict=True):
        starts = [start for start in range(0, length, step) if length - start >= 8]
        assert count == len(starts)


@pytest.mark.parametrize("step", [(16, 20), (8, 10), (4, 5)])
def test_a_pixel_lies_around_the_middle_of_its_tile(step: tuple[int, int]) -> None:
    lattice = Lattice(Grid(None, TRANSFORM, 203, 151), (16, 20), step)
    cells = lattice.cells
    assert cells.shape == lattice.shape
    assert cells.cell_size == pytest.approx((2.0 * step[1], 3.0 * step[0]))
    for row, col in [(0, 0), (3, 5), (lattice.shape[0] - 1, lattice.shape[1] - 1)]:
        tile = lattice.window(Window(row, col, 1, 1))
        assert tile.shape == (16, 20)
        middle = TRANSFORM @ (tile.col + 10, tile.row + 8)
        np.testing.assert_allclose(cells.transform @ (col + 0.5, row + 0.5), middle)


def test_a_rectangle_of_tiles_covers_them_and_nothing_else() -> None:
    lattice = Lattice(Grid(None, TRANSFORM, 203, 151), (16, 16), (12, 12))
    whole = lattice.window(Window(2, 3, 2, 4))
    singles = [lattice.window(Window(2 + row, 3 + col, 1, 1)) for row in range(2) for col in range(4)]
    assert all(whole.contains(one) for one in singles)
    assert (whole.row, whole.col) == (singles[0].row, singles[0].col)
    assert (whole.row_stop, whole.col_stop) == (singles[-1].row_stop, singles[-1].col_stop)
