"""Both dates of what changed have nothing in common; those of noise, light and season do, and that is said."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest
from scipy.ndimage import gaussian_filter, shift

from engine.change.doubts import NEXT_TO_NOTHING
from engine.change.likeness import FEWEST_PX, Likeness
from engine.observer import SilentObserver
from engine.raster.reading.array_tiles import ArrayTiles
from engine.raster.windows import Window
from tests.engine.change.pairs import doubts_of, evidence_of, scorer_of, usual_threshold

EDGE_PX = 192
ALL_RULES = ("auto", "kapur", "yen", "triangle", "otsu", "robust", "percentile")
FloatArray = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]


def ground(seed: int = 0, bands: int = 4) -> Floats:
    """A mosaic of fields with some texture, [C, H, W], with a spread of about 20."""
    rng = np.random.default_rng(seed)
    seeds = rng.integers(0, EDGE_PX, (50, 2))
    rows, cols = np.mgrid[:EDGE_PX, :EDGE_PX]
    field = np.argmin((rows[..., None] - seeds[:, 0]) ** 2 + (cols[..., None] - seeds[:, 1]) ** 2, axis=-1)
    values = rng.normal(100.0, 20.0, 50) + rng.normal(0.0, 10.0, (bands, 50))
    return values[:, field] + rng.normal(0.0, 3.0, (EDGE_PX, EDGE_PX))


def scored(before: Floats, after: Floats, method: str = "cva", step: float = 1.0) -> tuple[FloatArray, Likeness]:
    """Raw scores of a pair stored in steps, and how alike its dates are."""
    tiles = ArrayTiles([np.rint(image / step) * step for image in (before, after)])
    scorer = scorer_of(method, len(before))
    scorer.fit(tiles, SilentObserver())
    (tile,) = tiles.tiles(EDGE_PX, scorer.halo_px, scorer.align_px)
    raw = scorer.score(tile)
    return raw, Likeness.of(tiles.sample(48, 64), lambda window: raw[window.slices_in(Window(0, 0, *raw.shape))])


def moved(image: Floats, share: float, seed: int = 1) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """Blocks of the ground put down elsewhere, and the truth."""
    rng, truth, result = np.random.default_rng(seed), np.zeros((EDGE_PX, EDGE_PX), np.bool_), image.copy()
    while truth.mean() < share:
        (row, col), (other, beside) = rng.integers(0, EDGE_PX - 24, (2, 2))
        down, across = rng.integers(12, 24, 2)
        result[:, row : row + down, col : col + across] = image[:, other : other + down, beside : beside + across]
        truth[row : row + down, col : col + across] = True
    return result, truth


def noisy(image: Floats, deviation: float, seed: int) -> Floats:
    return image + np.random.default_rng(seed).normal(0.0, deviation, image.shape)


SLOPE = np.linspace(0.85, 1.15, EDGE_PX)
UNCHANGED: dict[str, Callable[[Floats], Floats]] = {
    "weak noise": lambda image: noisy(image, 0.6, 2),
    "noise": lambda image: noisy(image, 4.0, 2),
    "the same noise in all bands": lambda image: image + noisy(image[:1] * 0.0, 4.0, 2),
    "noise that grows with brightness": lambda image: image + image * noisy(image * 0.0, 0.08, 2),
    "correlated noise": lambda image: image + gaussian_filter(noisy(image * 0.0, 15.0, 2), (0, 1.5, 1.5)),
    "a part of a pixel": lambda image: noisy(shift(image, (0, 0.3, -0.3), order=1, mode="nearest"), 1.0, 2),
    "a slope of light": lambda image: noisy(image * SLOPE, 1.0, 2),
    "gains": lambda image: noisy(image * np.linspace(0.7, 1.2, len(image))[:, None, None] + 9.0, 1.0, 2),
    "another contrast": lambda image: noisy(np.maximum(image, 1.0) ** 1.3 / 4.0, 1.0, 2),
}


@pytest.mark.parametrize("step", [1.0, 1.0 / 256.0], ids=["8 bit", "16 bit"])
@pytest.mark.parametrize("what", UNCHANGED)
def test_a_pair_in_which_nothing_changed_is_called_so_whatever_the_rule(what: str, step: float) -> None:
    image = ground()
    raw, likeness = scored(noisy(image, 1.0, 1), UNCHANGED[what](image), step=step)
    for rule in ALL_RULES:
        called = evidence_of(raw).scale.apply(raw) >= usual_threshold(raw, rule).value
        assert doubts_of(raw, rule, likeness) or called.mean() < NEXT_TO_NOTHING, rule


@pytest.mark.parametrize("bands", [1, 3, 10])
@pytest.mark.parametrize("method", ["cva", "irmad", "fused"])
def test_light_that_slopes_is_no_change_for_any_number_of_bands(method: str, bands: int) -> None:
    image = ground(bands=bands)
    raw, likeness = scored(noisy(image, 1.0, 1), UNCHANGED["a slope of light"](image), method)
    assert doubts_of(raw, "auto", likeness) and doubts_of(raw, "otsu", likeness)


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5])
@pytest.mark.parametrize("what", ["weak noise", "noise", "gains"])
def test_where_something_else_came_both_dates_are_not_alike(share: float, what: str) -> None:
    image = ground()
    after, truth = moved(image, share)
    raw, likeness = scored(noisy(image, 1.0, 1), UNCHANGED[what](after))
    assert "change.alike_within" not in doubts_of(raw, "auto", likeness)
    threshold = usual_threshold(raw)
    called = evidence_of(raw).scale.apply(raw) >= np.float32(threshold.value)
    assert 2.0 * (called & truth).sum() / (called.sum() + truth.sum()) > 0.6


def test_a_rule_that_calls_nothing_is_not_doubted() -> None:
    raw = 1.0 + np.random.default_rng(0).uniform(0.0, 0.3, (EDGE_PX, EDGE_PX)).astype(np.float32)
    assert not (evidence_of(raw).scale.apply(raw) >= usual_threshold(raw, "robust").value).any()
    assert doubts_of(raw, "robust") == [] and doubts_of(raw, "otsu") == ["change.flat_for_rule"]


def test_a_number_is_not_doubted() -> None:
    image = ground()
    raw, likeness = scored(noisy(image, 1.0, 1), UNCHANGED["a slope of light"](image))
    assert doubts_of(raw, "0.2", likeness) == []


def test_likeness_is_the_concordance_of_the_pixels_above_a_score_however_tiles_are_cut() -> None:
    rng = np.random.default_rng(0)
    before, noise = rng.normal(6e4, 10.0, (2, 90, 100)), rng.normal(0.0, 10.0, (2, 90, 100))
    raw = rng.gamma(2.0, 1.0, (90, 100)).astype(np.float32)
    after = 3.0 * np.where(raw > 2.0, before + noise, before)
    raw[:20, :20] = np.nan
    tiles = ArrayTiles([before, after])

    def read(window: Window) -> FloatArray:
        return raw[window.slices_in(Window(0, 0, *raw.shape))]

    found = [Likeness.of(tiles.sample(99, size), read) for size in (16, 33, 128)]
    assert found[0] == found[1] == found[2]
    above, expected = raw > 3.0, []
    for pair in zip(before, after, strict=True):
        one, two = ((date[above] - date[raw <= 3.0].mean()) / date[raw <= 3.0].std() for date in pair)
        expected.append(
            2.0
            * np.mean((one - one.mean()) * (two - two.mean()))
            / (np.mean((one - two) ** 2) + 2.0 * np.mean((one - one.mean()) * (two - two.mean())))
        )
    assert found[0].at(3.0) == pytest.approx(np.mean(expected), abs=0.02)
    assert found[0].at(0.2) > 0.8 > found[0].at(2.2)


def test_areas_that_are_brighter_by_more_than_the_ground_varies_are_not_alike() -> None:
    image = ground()
    after = noisy(image, 1.0, 2)
    after[:, 40:100, 50:130] += 90.0
    raw, likeness = scored(noisy(image, 1.0, 1), after)
    assert doubts_of(raw, "auto", likeness) == []


def test_few_pixels_and_bands_without_values_say_nothing() -> None:
    raw = np.ones((20, FEWEST_PX // 20 - 1), np.float32)
    image = np.random.default_rng(0).normal(size=(1, *raw.shape))
    assert Likeness.of(ArrayTiles([image, image]).sample(), lambda window: raw).at(0.5) == 0.0
    raw = np.ones((30, 30), np.float32)
    even = np.full((1, 30, 30), 7.3)
    assert Likeness.of(ArrayTiles([even, even]).sample(), lambda window: raw).at(0.5) == 0.0
    raw[:] = np.nan
    assert Likeness.of(ArrayTiles([even, even]).sample(), lambda window: raw) == Likeness(())
