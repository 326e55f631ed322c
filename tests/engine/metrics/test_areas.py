"""Estimators against published examples, to the printed digits; against simulation; and at their edges."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.metrics.areas import simple, stratified
from engine.metrics.sampling import sample_size
from engine.metrics.strata import from_strata

# Olofsson et al. 2014, section 5: deforestation, forest gain, stable forest, stable non-forest. Table 8 has the map in
# its rows; ours has the reference there.
MAPPED_PX = np.array([200_000, 150_000, 3_200_000, 6_450_000])
TABLE_8 = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
HECTARES_A_PIXEL = 0.09
PRINTED_Z = 1.96  # what the paper multiplies with; the exact quantile differs in the sixth digit


def published() -> object:
    return stratified(TABLE_8.T, MAPPED_PX)


def test_accuracies_of_the_published_example() -> None:
    found = published()
    assert (round(found.overall.value, 3), round(PRINTED_Z * found.overall.standard_error, 3)) == (0.947, 0.018)
    users = [(round(one.value, 2), round(PRINTED_Z * one.standard_error, 2)) for one in found.users]
    assert users == [(0.88, 0.07), (0.73, 0.10), (0.93, 0.04), (0.96, 0.02)]
    # The values as printed, with margins by equation 7.
    producers = [(round(one.value, 2), round(PRINTED_Z * one.standard_error, 2)) for one in found.producers]
    assert producers == [(0.75, 0.21), (0.85, 0.25), (0.93, 0.03), (0.96, 0.02)]


def test_areas_of_the_published_example() -> None:
    found = published()
    deforested = found.areas[0]
    assert (round(deforested.value), round(PRINTED_Z * deforested.standard_error)) == (235_086, 68_418)
    hectares = [one.times(HECTARES_A_PIXEL) for one in found.areas]
    assert [round(one.value) for one in hectares] == [21_158, 11_686, 285_770, 581_386]
    assert [round(PRINTED_Z * one.standard_error) for one in hectares] == [6_158, 3_756, 15_510, 16_282]
    assert round(found.shares[0].standard_error, 4) == 0.0035


def test_shares_of_the_published_matrix() -> None:
    found = published().matrix.T
    assert [[round(value, 4) for value in row] for row in found] == [
        [0.0176, 0.0, 0.0013, 0.0011],
        [0.0, 0.0110, 0.0016, 0.0024],
        [0.0019, 0.0, 0.2967, 0.0213],
        [0.0040, 0.0020, 0.0179, 0.6212],
    ]
    assert found.sum() == pytest.approx(1.0)


def test_sample_size_of_the_published_example() -> None:
    assert sample_size(MAPPED_PX, [0.7, 0.6, 0.9, 0.95], 0.01) == 641


def test_an_exact_sample_size_is_not_rounded_up() -> None:
    assert sample_size([1.0], [0.9], 0.02) == 225
    with pytest.raises(ValueError, match="standard error"):
        sample_size([1.0], [0.9], 0.0)
    with pytest.raises(ValueError, match="area"):
        sample_size([0.0], [0.9], 0.1)


# Stehman 2014, section 4: a sample drawn in the strata A to D of one map, for the accuracy of another.
STRATA = "A" * 10 + "B" * 10 + "C" * 10 + "D" * 10
MAPPED = "A" * 7 + "B" * 3 + "A" + "B" * 11 + "C" * 6 + "BB" + "D" * 10
REFERENCE = "AAAAA" + "CBABCA" + "BBBBB" + "AABB" + "CCCCC" + "DDBBA" + "DDDDDDD" + "CCB"


def positions(letters: str) -> np.ndarray:
    return np.array(["ABCD".index(letter) for letter in letters])


def test_other_strata_give_the_published_example() -> None:
    found = from_strata(positions(STRATA), positions(REFERENCE), positions(MAPPED), [40_000, 30_000, 20_000, 10_000], 4)
    rounded = [
        (round(one.value, 3), round(one.standard_error, 3))
        for one in (found.shares[0], found.shares[2], found.overall, found.users[1])
    ]
    assert rounded == [(0.35, 0.082), (0.2, 0.064), (0.63, 0.085), (0.574, 0.125)]
    assert round(found.producers[1].value, 3) == 0.794
    assert round(found.matrix[2, 1], 2) == 0.08  # reference C, mapped B
    assert found.total == 100_000


@pytest.mark.parametrize("seed", range(3))
def test_strata_that_are_the_classes_give_the_same_as_the_stratified_estimator(seed: int) -> None:
    rng = np.random.default_rng(seed)
    mapped = rng.integers(0, 3, 300)
    true = np.where(rng.random(300) < 0.8, mapped, rng.integers(0, 3, 300))
    counts = np.bincount(true * 3 + mapped, minlength=9).reshape(3, 3)
    sizes = rng.uniform(1.0, 50.0, 3)
    one, other = stratified(counts, sizes), from_strata(mapped, true, mapped, sizes, 3)
    for name in ("users", "producers", "shares"):
        for ours, theirs in zip(getattr(one, name), getattr(other, name), strict=True):
            assert ours.value == pytest.approx(theirs.value)
            assert ours.standard_error == pytest.approx(theirs.standard_error, rel=1e-6)
    assert one.overall.value == pytest.approx(other.overall.value)
    assert one.overall.standard_error == pytest.approx(other.overall.standard_error)
    np.testing.assert_allclose(one.matrix, other.matrix)


def population() -> tuple[np.ndarray, np.ndarray]:
    """A map of 60,000 pixels with one rare class, and its truth."""
    rng = np.random.default_rng(5)
    true = rng.choice(3, 60_000, p=[0.03, 0.37, 0.6])
    mapped = np.where(rng.random(60_000) < 0.88, true, rng.integers(0, 3, 60_000))
    return true, mapped


def counted(true: np.ndarray, mapped: np.ndarray, drawn: np.ndarray) -> np.ndarray:
    return np.bincount(true[drawn] * 3 + mapped[drawn], minlength=9).reshape(3, 3)


@pytest.mark.parametrize("design", ["stratified", "simple"])
def test_intervals_hold_the_truth_about_as_often_as_they_say(design: str) -> None:
    true, mapped = population()
    sizes = np.bincount(mapped, minlength=3)
    truth = np.array([*np.bincount(true, minlength=3) / len(true), (true == mapped).mean()])
    rng, held, found = np.random.default_rng(1), [], []
    for _ in range(600):
        if design == "stratified":
            drawn = np.concatenate([rng.choice(np.flatnonzero(mapped == k), 80, replace=False) for k in range(3)])
            estimates = stratified(counted(true, mapped, drawn), sizes)
        else:
            drawn = rng.choice(len(true), 300, replace=False)
            estimates = simple(counted(true, mapped, drawn), float(len(true)))
        rows = [*estimates.shares, estimates.overall]
        found.append([row.value for row in rows])
        held.append([row.interval(0.9).low <= t <= row.interval(0.9).high for row, t in zip(rows, truth, strict=True)])
    np.testing.assert_allclose(np.mean(found, axis=0), truth, atol=0.004)  # no bias
    assert (np.mean(held, axis=0) > 0.84).all() and (np.mean(held, axis=0) < 0.95).all()


def test_the_map_that_is_biased_is_corrected() -> None:
    # Half of what is mapped as 0 is 1: the map says 100 ha, the truth is about 50 ha.
    found = stratified([[10, 0], [10, 40]], [100.0, 900.0])
    assert found.areas[0].value == pytest.approx(50.0)
    assert found.areas[1].value == pytest.approx(950.0)


def test_a_class_without_places_is_left_out_with_its_area() -> None:
    found = stratified([[10, 0, 0], [2, 20, 0], [0, 0, 0]], [100.0, 200.0, 700.0])
    assert found.total == 300.0
    assert math.isnan(found.users[2].value) and math.isnan(found.producers[2].value)
    assert found.shares[2].value == 0.0
    assert found.overall.value == pytest.approx((100 * 10 / 12 + 200) / 300)


def test_one_place_of_a_class_has_a_value_but_no_interval() -> None:
    found = stratified([[1, 0], [0, 20]], [10.0, 90.0])
    assert found.users[0].value == 1.0 and math.isnan(found.users[0].standard_error)
    assert math.isnan(found.overall.standard_error)
    assert not math.isnan(found.users[1].standard_error)


def test_a_class_of_the_reference_alone_gets_an_area() -> None:
    found = stratified([[8, 0, 0], [0, 9, 0], [2, 1, 0]], [100.0, 100.0, 0.0])
    assert found.areas[2].value == pytest.approx(30.0)
    assert math.isnan(found.users[2].value) and found.producers[2].value == 0.0
    assert found.overall.standard_error > 0.0


@pytest.mark.parametrize("empty", [stratified(np.zeros((2, 2)), [1.0, 1.0]), simple(np.zeros((2, 2)), 5.0)])
def test_no_places_say_nothing(empty: object) -> None:
    assert empty.total == 0.0
    assert math.isnan(empty.overall.value) and math.isnan(empty.areas[0].value)


def test_simple_counts_are_shares() -> None:
    found = simple([[30, 10], [20, 40]], 1000.0)
    assert found.overall.value == pytest.approx(0.7)
    assert found.overall.standard_error == pytest.approx(math.sqrt(0.7 * 0.3 / 99))
    assert found.areas[0].value == pytest.approx(400.0)
    assert found.users[0].value == pytest.approx(0.6) and found.producers[0].value == pytest.approx(0.75)
