"""What a difference looks like, the words for it, and groups of alike ones."""

from __future__ import annotations

import numpy as np
import pytest

from engine.change.differences import (
    BRIGHTNESS,
    CONTRAST,
    GREENNESS,
    NOTHING,
    WATER,
    WETNESS,
    ZERO,
    Differences,
    channels_of,
    usual_multiples,
)
from engine.change.direction import UNCLEAR, direction
from engine.change.groups import find_groups
from engine.observer import SilentObserver
from engine.raster.windows import Tile, Window


@pytest.mark.parametrize(
    ("roles", "names"),
    [
        (("blue", "green", "red", "nir", "swir1"), [GREENNESS, WETNESS]),
        (("blue", "green", "red", "nir2"), [GREENNESS, WATER]),
        (("red", "green", "blue"), [GREENNESS]),
        (("green", "swir1"), [WETNESS]),
        ((None, None, None), [CONTRAST]),
        (("vv", "vh"), [CONTRAST]),
        ((None,), []),
        (("pan",), []),
    ],
)
def test_bands_tell_what_can_be_looked_at(roles: tuple, names: list[str]) -> None:
    assert [channel.name for channel in channels_of(roles)] == names
    assert Differences(roles).names == (BRIGHTNESS, *names)


class Reader:
    """Two dates in memory."""

    def __init__(self, before: np.ndarray, after: np.ndarray, valid: np.ndarray) -> None:
        whole = Window(0, 0, *valid.shape)
        self.tile = Tile(whole, whole, (before, after), valid)
        self.band_count = len(before)

    def sample(self, count: int, size_px: int) -> list[Tile]:
        return [self.tile]


def fitted(roles: tuple, before: np.ndarray, after: np.ndarray, valid: np.ndarray) -> tuple[Differences, Tile]:
    reader, made = Reader(before, after, valid), Differences(roles)
    made.fit(reader, SilentObserver())  # type: ignore[arg-type]
    return made, reader.tile


@pytest.mark.parametrize("gain", [1.0, 0.04])
def test_a_season_and_another_unit_count_as_nothing(gain: float) -> None:
    generator = np.random.default_rng(0)
    field = generator.uniform(500, 3000, (4, 90, 110)).astype(np.float32)
    noise = [generator.normal(0, 30, field.shape).astype(np.float32) for _ in range(2)]
    after = (field + noise[1]) * 1.2 * gain
    after[:, 20:40, 30:60] += 2500 * gain
    valid = np.ones((90, 110), bool)
    valid[:3] = False
    made, tile = fitted((None,) * 4, field + noise[0], after, valid)
    stored = made.of(tile)
    assert stored.dtype == np.uint8 and (stored[:, :3] == NOTHING).all() and (stored[:, 3:] != NOTHING).all()
    still = stored[0][valid & (after[0] < after[0].max() + 1)]
    assert abs(float(np.median(still)) - ZERO) <= 2
    assert usual_multiples(stored[0, 20:40, 30:60].mean()) > 10


def test_windows_leave_no_trace() -> None:
    generator = np.random.default_rng(1)
    both = generator.uniform(1, 500, (2, 3, 64, 80)).astype(np.float32)
    made, tile = fitted(("red", "green", "blue"), *both, np.ones((64, 80), bool))
    whole = made.of(tile)
    core, outer = Window(10, 20, 30, 40), Window(4, 12, 44, 56)
    part = Tile(core, outer, tuple(date[(slice(None), *outer.slices_in(tile.outer))] for date in both),
                np.ones(outer.shape, bool))  # fmt: skip
    np.testing.assert_array_equal(made.of(part), whole[:, 10:40, 20:60])


@pytest.mark.parametrize("dates", [((0.0, 0.0),), ((5.0, 5.0), (5.0, 5.0))])
def test_even_and_empty_images_are_no_trouble(dates: tuple) -> None:
    even = np.full((2, 16, 16), dates[0][0], np.float32)
    for valid in (np.ones((16, 16), bool), np.zeros((16, 16), bool)):
        made, tile = fitted((None, None), even, even.copy(), valid)
        assert np.isin(made.of(tile), [NOTHING, ZERO]).all()


def test_stored_values_reach_far() -> None:
    assert usual_multiples(np.array([1.0, 128.0, 255.0])) == pytest.approx([-197.5, 0.0, 197.5], abs=0.5)


@pytest.mark.parametrize(
    ("names", "values", "words"),
    [
        ((BRIGHTNESS, GREENNESS, WETNESS), (19, -32, 4), "barer"),
        ((BRIGHTNESS, GREENNESS, WETNESS), (25, -32, 4), "barer, brighter"),
        ((BRIGHTNESS, GREENNESS, WETNESS), (-22, -50, 42), "wetter"),
        ((BRIGHTNESS, GREENNESS, WETNESS), (68, -6, 15), "brighter"),
        ((BRIGHTNESS, GREENNESS, WATER), (9, 1, -12), "drier, brighter"),
        ((BRIGHTNESS, GREENNESS), (-3, 9), "greener"),
        ((BRIGHTNESS,), (-3,), "darker"),
        ((BRIGHTNESS, CONTRAST), (0.5, 40), UNCLEAR),
        ((BRIGHTNESS, GREENNESS, WETNESS), (0, 0, 30), UNCLEAR),
    ],
)
def test_directions_in_words(names: tuple, values: tuple, words: str) -> None:
    assert direction(names, values) == words


def test_groups_are_those_that_were_made_and_the_same_each_time() -> None:
    generator = np.random.default_rng(5)
    centres = np.array([(128, 60, 200), (220, 120, 128), (60, 200, 100)], float)
    sizes = (900, 2000, 400)
    vectors = np.concatenate([generator.normal(c, 6, (n, 3)) for c, n in zip(centres, sizes, strict=True)])
    groups = find_groups(vectors, 3, (BRIGHTNESS, GREENNESS, WETNESS), seed=3)
    np.testing.assert_allclose(groups.centres, centres[[1, 0, 2]], atol=1.0)
    again = find_groups(vectors, 3, (BRIGHTNESS, GREENNESS, WETNESS), seed=3)
    np.testing.assert_array_equal(groups.centres, again.centres)
    assert groups.labels[0] == "1 brighter"
    stored = np.array(centres, np.uint8).T[:, :, None]
    assert groups.of(stored).ravel().tolist() == [2, 1, 3]


def test_no_more_groups_than_kinds() -> None:
    vectors = np.repeat([[1.0, 2.0], [200.0, 7.0]], (3, 5), axis=0)
    assert find_groups(vectors, 6, ("a", "b"), 0).count == 2
    assert find_groups(np.zeros((0, 2)), 6, ("a", "b"), 0).count == 0
