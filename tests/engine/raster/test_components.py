"""Connected areas against a flood fill."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from engine.raster.components import components


def flooded(values: np.ndarray) -> np.ndarray:
    """Areas one pixel at a time."""
    labels = np.full(values.shape, -1)
    for start in np.ndindex(*values.shape):
        if labels[start] >= 0:
            continue
        number, waiting = labels.max() + 1, [start]
        labels[start] = number
        while waiting:
            row, col = waiting.pop()
            for place in ((row + 1, col), (row - 1, col), (row, col + 1), (row, col - 1)):
                inside = 0 <= place[0] < values.shape[0] and 0 <= place[1] < values.shape[1]
                if inside and labels[place] < 0 and values[place] == values[row, col]:
                    labels[place] = number
                    waiting.append(place)
    return labels


def assert_same_partition(found: np.ndarray, expected: np.ndarray) -> None:
    pairs = {(int(a), int(b)) for a, b in zip(found.ravel(), expected.ravel(), strict=True)}
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


@settings(max_examples=150)
@given(arrays.arrays(np.uint8, arrays.array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.integers(0, 2)))
def test_areas_are_those_of_a_flood_fill(values: np.ndarray) -> None:
    labels, sizes = components(values)
    assert_same_partition(labels, flooded(values))
    np.testing.assert_array_equal(np.bincount(labels.ravel()), sizes)


def spiral(side: int) -> np.ndarray:
    """One area that winds inwards, of the kind that needs most joins."""
    values = np.zeros((side, side), np.uint8)
    row, col, step = 0, 0, (0, 1)
    values[0, 0] = 1
    for _ in range(side * side):
        ahead = row + 2 * step[0], col + 2 * step[1]
        blocked = not (0 <= row + step[0] < side and 0 <= col + step[1] < side)
        blocked = blocked or (0 <= ahead[0] < side and 0 <= ahead[1] < side and values[ahead] == 1)
        if blocked or values[row + step[0], col + step[1]]:
            step = step[1], -step[0]
            continue
        row, col = row + step[0], col + step[1]
        values[row, col] = 1
    return values


@pytest.mark.parametrize("values", [spiral(41), spiral(40).T, np.indices((30, 31)).sum(axis=0) % 2, np.ones((1, 9))])
def test_winding_and_scattered_areas(values: np.ndarray) -> None:
    bytes_ = values.astype(np.uint8)
    assert_same_partition(components(bytes_)[0], flooded(bytes_))


def test_corners_join_nothing() -> None:
    assert components(np.eye(3, dtype=np.uint8))[1].tolist() == [1, 3, 3, 1, 1]
