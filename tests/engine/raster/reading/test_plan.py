"""Plans of passes: partition, alignment, each unit once, memory within the bound."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.raster.reading.plan import UnitShape, plan_pass, plan_sample
from engine.raster.windows import Window

MIB = 2**20
GPX_SIDE = 31623


@settings(max_examples=60)
@given(
    st.integers(1, 300), st.integers(1, 300), st.integers(8, 128), st.integers(0, 40), st.sampled_from([1, 4, 8, 32]),
    st.integers(1, 64), st.integers(-70, 70), st.integers(1, 2**20),
)  # fmt: skip
def test_cores_partition_the_grid_and_origins_are_aligned(
    height: int, width: int, window: int, halo: int, align: int, unit: int, phase: int, memory: int
) -> None:
    units = [UnitShape(unit, unit, (phase, -phase), 9, False), UnitShape(16, width, (0, 0), 3, False)]
    plan = plan_pass((height, width), units, window, halo, align, memory)
    seen = np.zeros((height, width), int)
    grid = Window(0, 0, height, width)
    for row in plan.rows():
        for tile in row:
            seen[tile.core.slices_in(grid)] += 1
            assert grid.contains(tile.outer) and tile.outer.contains(tile.core.grow(halo, grid.shape))
            for part in (tile.core, tile.outer):
                assert part.row % align == 0 and part.col % align == 0
            assert tile.core.height <= max(window, align) and tile.core.width <= max(window, align)
    assert (seen == 1).all()


@pytest.mark.parametrize("halo", [0, 16, 112])
@pytest.mark.parametrize("side", [5000, 10_000, GPX_SIDE])
def test_memory_stays_within_the_bound(side: int, halo: int) -> None:
    for unit in (UnitShape(512, 512, (0, 0), 9, False), UnitShape(8, side, (0, 0), 9, True)):
        plan = plan_pass((side, side), [unit, unit], 1024, halo, 1, 320 * MIB)
        assert plan.peak_bytes <= 320 * MIB
        assert min(b - a for a, b in pairwise(plan.row_edges)) >= 1


def test_panels_of_a_wide_raster_read_little_twice() -> None:
    unit = UnitShape(512, 512, (0, 0), 9, False)
    plan = plan_pass((GPX_SIDE, GPX_SIDE), [unit, unit], 1024, 112, 1, 320 * MIB)
    columns = 0
    for first, last in plan.panels:
        left = max(0, plan.col_edges[first] - 112) // 512
        right = -(-min(GPX_SIDE, plan.col_edges[last] + 112) // 512)
        columns += right - left
    assert columns / -(-GPX_SIDE // 512) <= 1.05


def test_striped_files_have_one_panel() -> None:
    unit = UnitShape(1, GPX_SIDE, (0, 0), 9, True)
    plan = plan_pass((GPX_SIDE, GPX_SIDE), [unit, unit], 1024, 112, 1, 64 * MIB)
    assert len(plan.panels) == 1


@given(st.integers(1, 4000), st.integers(1, 4000), st.integers(1, 70), st.sampled_from([16, 64, 256]))
def test_sample_lies_in_the_grid_and_does_not_repeat(height: int, width: int, count: int, size: int) -> None:
    cores = [tile.core for row in plan_sample((height, width), count, size, 0) for tile in row]
    grid = Window(0, 0, height, width)
    assert cores and len(set(cores)) == len(cores)
    assert all(grid.contains(core) and not core.empty for core in cores)
    if height * width <= count * size * size:
        assert sum(core.size_px for core in cores) == height * width
    else:
        assert len(cores) <= 2 * count
