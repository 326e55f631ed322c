"""Tested tiles that share pixels with tiles of another part are counted."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from engine.jobs.scenes.lessons import near_others
from engine.labels.folds import Validation
from engine.labels.pixels import LabelledPixels
from engine.raster.grid import Grid
from engine.scenes.lattice import Lattice


@pytest.mark.parametrize("step", [(16, 16), (8, 16), (5, 4)])
def test_tiles_with_common_pixels_are_counted(step: tuple[int, int]) -> None:
    lattice = Lattice(Grid(None, Affine.identity(), 120, 90), (16, 16), step)
    rng = np.random.default_rng(0)
    rows, cols = np.nonzero(rng.random(lattice.shape) < 0.4)
    parts = rng.integers(-1, 3, len(rows))
    zeros = np.zeros_like(rows)
    pixels = LabelledPixels(rows, cols, zeros, zeros, lattice.shape)
    said = near_others(pixels, Validation(parts, 3, "blocks", ""), lattice)
    high, wide = abs(rows[:, None] - rows) * step[0], abs(cols[:, None] - cols) * step[1]
    shared = (high < 16) & (wide < 16) & (parts[:, None] != parts)
    close = int((shared.any(axis=1) & (parts >= 0)).sum())
    assert bool(close) == (step != (16, 16))
    assert [one.values for one in said] == ([{"count": close, "tested": int((parts >= 0).sum())}] if close else [])
