"""Filters of class maps: against slow obvious versions, and on windows as on the whole."""

from __future__ import annotations

from collections import Counter, deque

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from engine.class_map.filters import (
    filter_classes,
    halo_px,
    majority,
    majority_halo_px,
    rounds,
    sieve,
    sieve_halo_px,
)
from engine.raster.components import components
from engine.raster.windows import Window, split, windows_between


def maps(largest: int = 16, classes: int = 3) -> st.SearchStrategy[np.ndarray]:
    shapes = arrays.array_shapes(min_dims=2, max_dims=2, max_side=largest)
    return arrays.arrays(np.uint8, shapes, elements=st.integers(0, classes))


def neighbours(shape: tuple[int, int], row: int, col: int) -> list[tuple[int, int]]:
    places = ((row + 1, col), (row - 1, col), (row, col + 1), (row, col - 1))
    return [(r, c) for r, c in places if 0 <= r < shape[0] and 0 <= c < shape[1]]


def areas_of(classes: np.ndarray) -> list[list[tuple[int, int]]]:
    seen, areas = set(), []
    for start in np.ndindex(*classes.shape):
        if start in seen:
            continue
        area, waiting = [], deque([start])
        seen.add(start)
        while waiting:
            place = waiting.popleft()
            area.append(place)
            for other in neighbours(classes.shape, *place):
                if other not in seen and classes[other] == classes[place]:
                    seen.add(other)
                    waiting.append(other)
        areas.append(area)
    return areas


def slow_sieve(classes: np.ndarray, minimum_px: int) -> np.ndarray:
    """The rule as it is told, area by area."""
    result = classes.copy()
    areas = [a for a in areas_of(classes) if classes[a[0]] != 0]
    done = {place for a in areas if len(a) >= minimum_px for place in a}
    small = [a for a in areas if len(a) < minimum_px]
    for _ in range(rounds(minimum_px)):
        decided = []
        for area in small:
            votes = Counter(
                int(result[other]) for place in area for other in neighbours(classes.shape, *place) if other in done
            )
            own = int(classes[area[0]])
            if votes:
                decided.append((area, own if own in votes else min(votes, key=lambda c: (-votes[c], c))))
        for area, value in decided:
            for place in area:
                result[place] = value
            done.update(area)
        small = [a for a in small if a[0] not in done]
    return result


def slow_majority(classes: np.ndarray, radius_px: int) -> np.ndarray:
    result = classes.copy()
    for row, col in np.ndindex(*classes.shape):
        own = int(classes[row, col])
        if own == 0:
            continue
        around = classes[max(0, row - radius_px) : row + radius_px + 1, max(0, col - radius_px) : col + radius_px + 1]
        votes = Counter(int(v) for v in around.ravel() if v)
        most = max(votes.values())
        result[row, col] = own if votes[own] == most else min(v for v, count in votes.items() if count == most)
    return result


def in_windows(classes: np.ndarray, step: int, minimum_px: int, radius_px: int) -> np.ndarray:
    result = np.full_like(classes, 99)
    grid = Window(0, 0, *classes.shape)
    for core in windows_between(split(grid.height, step), split(grid.width, step)):
        outer = core.grow(halo_px(minimum_px, radius_px), classes.shape)
        part = filter_classes(classes[outer.slices_in(grid)], minimum_px, radius_px)
        result[core.slices_in(grid)] = part[core.slices_in(outer)]
    return result


@settings(max_examples=200)
@given(maps(), st.integers(1, 6))
def test_sieve_is_the_slow_one(classes: np.ndarray, minimum_px: int) -> None:
    np.testing.assert_array_equal(sieve(classes, minimum_px), slow_sieve(classes, minimum_px))


@settings(max_examples=100)
@given(maps(10), st.integers(0, 4))
def test_majority_is_the_slow_one(classes: np.ndarray, radius_px: int) -> None:
    np.testing.assert_array_equal(majority(classes, radius_px), slow_majority(classes, radius_px))


@settings(max_examples=200)
@given(maps(40, 4), st.integers(3, 11), st.integers(1, 4), st.integers(0, 2))
def test_windows_give_the_result_of_the_whole(classes: np.ndarray, step: int, minimum_px: int, radius_px: int) -> None:
    whole = filter_classes(classes, minimum_px, radius_px)
    np.testing.assert_array_equal(in_windows(classes, step, minimum_px, radius_px), whole)


@pytest.mark.parametrize("minimum_px", [2, 5, 12])
def test_windows_give_the_result_of_the_whole_on_large_patchy_maps(minimum_px: int) -> None:
    generator = np.random.default_rng(minimum_px)
    coarse = generator.integers(0, 5, (40, 50)).repeat(4, axis=0).repeat(4, axis=1).astype(np.uint8)
    noisy = np.where(generator.random(coarse.shape) < 0.3, generator.integers(0, 5, coarse.shape), coarse)
    classes = noisy.astype(np.uint8)
    np.testing.assert_array_equal(in_windows(classes, 31, minimum_px, 0), sieve(classes, minimum_px))


def test_a_thinner_halo_would_not_do() -> None:
    """Shows that the property above can fail: the halo is needed."""
    generator = np.random.default_rng(1)
    classes = generator.integers(1, 4, (60, 60)).astype(np.uint8)
    whole, differing = sieve(classes, 4), 0
    for core in windows_between(split(60, 10), split(60, 10)):
        outer = core.grow(3, (60, 60))
        part = sieve(classes[outer.slices_in(Window(0, 0, 60, 60))], 4)[core.slices_in(outer)]
        differing += int((part != whole[core.slices_in(Window(0, 0, 60, 60))]).sum())
    assert differing > 0


@settings(max_examples=100)
@given(maps(), st.integers(1, 9), st.integers(0, 3))
def test_nodata_stays_and_no_class_is_invented(classes: np.ndarray, minimum_px: int, radius_px: int) -> None:
    for result in (sieve(classes, minimum_px), majority(classes, radius_px)):
        np.testing.assert_array_equal(result == 0, classes == 0)
        assert set(np.unique(result)) <= set(np.unique(classes))


def test_the_class_around_takes_over_and_ties_go_to_the_smaller_value() -> None:
    classes = np.full((9, 9), 7, np.uint8)
    classes[:, 5:] = 3
    classes[4, 4] = 5  # three edges to 7, one to 3
    classes[7, 0] = 9
    result = sieve(classes, 2)
    assert result[4, 4] == 7 and result[7, 0] == 7
    tied = np.array([[8, 8, 1, 4, 4]], np.uint8)
    assert sieve(tied, 2).tolist() == [[8, 8, 4, 4, 4]]


def test_small_areas_amid_small_ones_are_filled_from_outside() -> None:
    classes = np.full((9, 9), 1, np.uint8)
    classes[3:6, 3:6] = np.arange(2, 11).reshape(3, 3)
    assert (sieve(classes, 2) == 1).all()


def test_noise_leaves_no_small_area() -> None:
    classes = np.random.default_rng(0).integers(1, 4, (300, 300)).astype(np.uint8)
    assert components(classes)[1].min() == 1
    for minimum_px in (2, 4, 9):
        assert components(sieve(classes, minimum_px))[1].min() >= minimum_px


def test_what_changes_nothing_needs_no_halo() -> None:
    classes = np.random.default_rng(0).integers(0, 5, (20, 20)).astype(np.uint8)
    np.testing.assert_array_equal(filter_classes(classes, 1, 0), classes)
    assert sieve_halo_px(1) == majority_halo_px(0) == halo_px(1, 0) == 0


def test_all_values_of_a_byte_are_classes() -> None:
    classes = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert sieve(np.pad(classes, 4, constant_values=255), 2).max() == 255
    assert (majority(np.full((5, 5), 255, np.uint8), 2) == 255).all()
