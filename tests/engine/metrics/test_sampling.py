"""How places are shared out among classes: sums, bounds, and by area where nothing forbids it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.metrics.sampling import allocate


def test_rare_classes_get_the_minimum_and_the_rest_goes_by_area() -> None:
    # Olofsson et al. 2014, section 5.1.2: 75 for both rare classes, about 165 and 325 for the stable ones.
    found = allocate([200_000, 150_000, 3_200_000, 6_450_000], 640, 75)
    np.testing.assert_array_equal(found, [75, 75, 162, 328])


def test_without_need_of_a_minimum_all_goes_by_area() -> None:
    np.testing.assert_array_equal(allocate([1000, 2000, 7000], 100, 2), [10, 20, 70])


def test_small_classes_are_taken_whole_and_what_they_leave_goes_to_the_others() -> None:
    np.testing.assert_array_equal(allocate([3, 10_000], 50, 20), [3, 47])
    np.testing.assert_array_equal(allocate([5, 6], 50, 20), [5, 6])
    np.testing.assert_array_equal(allocate([30, 30], 100, 2), [30, 30])


def test_the_minimum_goes_before_the_number() -> None:
    np.testing.assert_array_equal(allocate([1000, 1000, 1000], 10, 20), [20, 20, 20])


@given(
    st.lists(st.integers(1, 10**7), min_size=1, max_size=12),
    st.integers(1, 5000),
    st.integers(1, 50),
)
def test_bounds_and_sum_hold(pixels: list[int], number: int, minimum: int) -> None:
    found = allocate(pixels, number, minimum)
    held = np.array(pixels)
    assert (found <= held).all() and (found >= np.minimum(held, minimum)).all()
    least, most = int(np.minimum(held, minimum).sum()), int(held.sum())
    assert found.sum() == min(max(number, least), most)
