"""Window arithmetic, as properties."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.raster.windows import Window, split, windows_between

SIDES = st.integers(1, 60)
PLACES = st.integers(-30, 60)
WINDOWS = st.builds(Window, PLACES, PLACES, SIDES, SIDES)


def pixels(window: Window) -> set[tuple[int, int]]:
    return {(r, c) for r in range(window.row, window.row_stop) for c in range(window.col, window.col_stop)}


@given(WINDOWS, WINDOWS)
def test_intersection_holds_the_shared_pixels(a: Window, b: Window) -> None:
    assert pixels(a.intersect(b)) == pixels(a) & pixels(b)


@given(WINDOWS, WINDOWS)
def test_contains_means_no_pixel_outside(a: Window, b: Window) -> None:
    assert a.contains(b) == (pixels(b) <= pixels(a))


@given(st.tuples(SIDES, SIDES), st.integers(0, 20), st.integers(1, 17), st.data())
def test_grown_and_aligned_window_contains_its_core(
    shape: tuple[int, int], halo: int, multiple: int, data: st.DataObject
) -> None:
    row, col = data.draw(st.integers(0, shape[0] - 1)), data.draw(st.integers(0, shape[1] - 1))
    core = Window(row, col, data.draw(st.integers(1, shape[0] - row)), data.draw(st.integers(1, shape[1] - col)))
    outer = core.grow(halo, shape).align(multiple, shape)
    grid = Window(0, 0, *shape)
    assert grid.contains(outer)
    assert outer.contains(core.grow(halo, shape))
    assert outer.row % multiple == 0 and outer.col % multiple == 0
    assert outer.row_stop % multiple == 0 or outer.row_stop == shape[0]


@given(WINDOWS, WINDOWS)
def test_slices_cut_out_the_same_pixels(a: Window, b: Window) -> None:
    inner = a.intersect(b)
    if inner.empty:
        return
    numbers = np.arange(b.size_px).reshape(b.shape)
    cut = numbers[inner.slices_in(b)]
    assert cut.shape == inner.shape
    assert cut[0, 0] == (inner.row - b.row) * b.width + inner.col - b.col


@given(st.integers(1, 500), st.integers(1, 90), st.integers(-200, 200))
def test_split_covers_the_length_in_steps(length: int, step: int, phase: int) -> None:
    edges = split(length, step, phase)
    assert edges[0] == 0 and edges[-1] == length
    gaps = np.diff(edges)
    assert (gaps > 0).all() and (gaps <= step).all()
    assert all((edge - phase) % step == 0 for edge in edges[1:-1])


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 15))
def test_windows_partition(height: int, width: int, step: int) -> None:
    seen = np.zeros((height, width), int)
    for window in windows_between(split(height, step), split(width, step)):
        seen[window.slices_in(Window(0, 0, height, width))] += 1
    assert (seen == 1).all()
