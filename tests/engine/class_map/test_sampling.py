"""Samples of a map: uniform in each stratum, without replacement, the same from the same seed, whatever the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.class_map.opening import ClassMap, count_classes, open_class_map
from engine.class_map.sampling import SamplePoints, draw, draw_systematic, mixed
from engine.observer import SilentObserver
from engine.raster.info import Access
from tests.engine.rasters import Fake, write

MAP = Fake(height=60, width=50, bands=1, dtype="uint8", nodata=0, tile=16)


def classes(height: int = 60, width: int = 50) -> np.ndarray:
    drawn = np.random.default_rng(0).choice([1, 2, 9], (1, height, width), p=[0.05, 0.35, 0.6])
    drawn[0, :8, :30] = 0
    return drawn.astype(np.uint8)


def opened(path: Path, fake: Fake = MAP, data: np.ndarray | None = None) -> ClassMap:
    return open_class_map(str(write(path, fake, classes() if data is None else data)), Access())


def drawn(map: ClassMap, numbers: list[int], seed: int = 0) -> SamplePoints:
    counts = count_classes(map, SilentObserver())
    return draw(map, counts, np.array(numbers), np.random.default_rng(seed), SilentObserver())


def places(found: SamplePoints) -> set[tuple[int, int]]:
    return set(zip(found.rows.tolist(), found.cols.tolist(), strict=True))


def test_each_class_gets_its_number_and_no_pixel_comes_twice(tmp_path: Path) -> None:
    found = drawn(opened(tmp_path / "map.tif"), [20, 30, 40])
    assert [int(np.count_nonzero(found.values == value)) for value in (1, 2, 9)] == [20, 30, 40]
    assert len(places(found)) == len(found) == 90
    np.testing.assert_array_equal(classes()[0, found.rows, found.cols], found.values)


def test_the_seed_decides(tmp_path: Path) -> None:
    map = opened(tmp_path / "map.tif")
    one, same, other = drawn(map, [9, 9, 9]), drawn(map, [9, 9, 9]), drawn(map, [9, 9, 9], seed=1)
    np.testing.assert_array_equal(one.rows, same.rows)
    np.testing.assert_array_equal(one.cols, same.cols)
    assert places(one) != places(other)


def test_the_file_does_not_decide(tmp_path: Path) -> None:
    data = classes(1300, 1500)
    fake = replace(MAP, height=1300, width=1500)
    files = [opened(tmp_path / f"{tile}.tif", replace(fake, tile=tile), data) for tile in (0, 16, 512)]
    one, two, three = (drawn(map, [50, 60, 70]) for map in files)
    for other in (two, three):
        # In one order, too: the seed alone says which point is the first.
        np.testing.assert_array_equal(one.rows, other.rows)
        np.testing.assert_array_equal(one.cols, other.cols)


@pytest.mark.parametrize("numbers", [[30], [6, 15, 9]])
def test_all_pixels_of_a_stratum_are_as_likely(tmp_path: Path, numbers: list[int]) -> None:
    map = opened(tmp_path / "map.tif")
    counts = count_classes(map, SilentObserver())
    seen = np.zeros((60, 50))
    runs = 150
    for seed in range(runs):
        found = draw(map, counts, np.array(numbers), np.random.default_rng(seed), SilentObserver())
        seen[found.rows, found.cols] += 1
    data = classes()[0]
    assert seen[data == 0].sum() == 0
    groups = [data != 0] if len(numbers) == 1 else [data == value for value in (1, 2, 9)]
    for number, group in zip(numbers, groups, strict=True):
        share = number / group.sum()
        expected = runs * share
        # Pearson's statistic over its degrees of freedom: 1 for a fair draw, within five standard deviations.
        statistic = ((seen[group] - expected) ** 2).sum() / (expected * (1 - share))
        freedom = group.sum() - 1
        assert abs(statistic / freedom - 1.0) < 5 * np.sqrt(2 / freedom)
        halves = seen[:, :25][group[:, :25]].mean() / expected, seen[:, 25:][group[:, 25:]].mean() / expected
        np.testing.assert_allclose(halves, 1.0, atol=0.2)


def test_a_class_of_fewer_pixels_is_taken_whole(tmp_path: Path) -> None:
    data = np.ones((1, 60, 50), np.uint8)
    data[0, 5, 5:8] = 2
    found = drawn(opened(tmp_path / "map.tif", MAP, data), [4, 10])
    assert [int(np.count_nonzero(found.values == value)) for value in (1, 2)] == [4, 3]


def test_the_order_is_random_so_that_half_of_the_points_are_a_sample_too(tmp_path: Path) -> None:
    found = drawn(opened(tmp_path / "map.tif"), [30, 300, 300])
    half = found.values[: len(found) // 2]
    assert 80 < np.count_nonzero(half == 2) < 220
    assert abs(np.corrcoef(np.arange(len(found)), found.rows)[0, 1]) < 0.2


def test_a_systematic_sample_is_a_grid_with_a_random_start(tmp_path: Path) -> None:
    data = np.ones((1, 300, 200), np.uint8)
    map = opened(tmp_path / "map.tif", replace(MAP, height=300, width=200), data)
    counts = count_classes(map, SilentObserver())
    starts = set()
    for seed in range(12):
        found = draw_systematic(map, counts, 60, np.random.default_rng(seed), SilentObserver())
        rows, cols = np.unique(found.rows), np.unique(found.cols)
        assert len(found) == len(rows) * len(cols)
        step = np.sqrt(300 * 200 / 60)
        for lines in (rows, cols):
            assert set(np.diff(lines)) <= {int(step), int(step) + 1}
        assert 40 <= len(found) <= 80
        starts.add((int(rows[0]), int(cols[0])))
    assert len(starts) > 8


def test_a_systematic_sample_leaves_nodata_out(tmp_path: Path) -> None:
    map = opened(tmp_path / "map.tif")
    counts = count_classes(map, SilentObserver())
    found = draw_systematic(map, counts, 10**6, np.random.default_rng(0), SilentObserver())
    assert len(found) == counts.pixels.sum()  # every pixel with data, where more are asked for than there are
    assert (classes()[0, found.rows, found.cols] != 0).all()


def test_numbers_have_no_pattern() -> None:
    numbers = mixed(np.arange(100_000, dtype=np.uint64), np.uint64(3)).astype(np.float64) / 2.0**64
    assert abs(numbers.mean() - 0.5) < 0.005
    assert abs(np.corrcoef(numbers[:-1], numbers[1:])[0, 1]) < 0.02
    assert abs(np.corrcoef(numbers[:-1000], numbers[1000:])[0, 1]) < 0.02
    assert len(np.unique(mixed(np.arange(100_000, dtype=np.uint64), np.uint64(3)))) == 100_000
