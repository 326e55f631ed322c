"""Counting objects in polygons."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.objects.counting import OUTSIDE, counted, counted_in, read_districts
from engine.objects.finding import Found
from engine.objects.judging import Calibration
from engine.objects.model import Worth
from engine.raster.info import FILES_ONLY
from tests.engine.labels.made import GRID, box, write


def test_districts_of_which_the_image_shows_a_part_are_told(tmp_path: Path) -> None:
    shapes = [box(0, 0, 50, 101), box(50, 0, 200, 101), box(500, 0, 50, 50)]
    path = write(tmp_path / "a.gpkg", shapes, ["West", "East", "Far"], field="name")
    found = read_districts(str(path), "", "", GRID, FILES_ONLY)
    assert found.names == ("West", "East")
    assert [(one.code, one.features) for one in found.remarks] == [("labels.cut", ("2",))]
    boxes = np.array([[10.0, 10, 20, 20], [60, 10, 70, 20], [45, 200, 50, 210]])
    assert found.of(boxes).tolist() == [0, 1, OUTSIDE]


def test_districts_of_one_name_are_told_apart_by_their_numbers(tmp_path: Path) -> None:
    shapes = [box(0, 0, 40, 90), box(40, 0, 40, 90), box(80, 0, 40, 90)]
    path = write(tmp_path / "a.gpkg", shapes, ["Old town", "Harbour", "Old town"], field="name")
    found = read_districts(str(path), "", "", GRID, FILES_ONLY)
    assert found.names == ("Old town (1)", "Harbour", "Old town (3)")


def test_a_district_without_a_number_is_named_by_the_file(tmp_path: Path) -> None:
    shapes = [box(0, 0, 40, 90), box(40, 0, 40, 90), box(80, 0, 40, 90)]
    whole = write(tmp_path / "a.gpkg", shapes, [12.0, float("nan"), 7.5], field="code")
    assert read_districts(str(whole), "", "code", GRID, FILES_ONLY).names == ("12", "2", "7.5")
    texts = write(tmp_path / "b.gpkg", shapes, [" ", None, "North "], field="code")
    assert read_districts(str(texts), "", "code", GRID, FILES_ONLY).names == ("1", "2", "North")


def test_districts_sum_up_to_all_that_lies_in_them() -> None:
    generator = np.random.default_rng(0)
    score, label, place = generator.random(500), generator.integers(0, 2, 500), generator.integers(-1, 3, 500)
    found, worth = Found.whole(np.zeros((500, 4)), score, label), Worth(0.4, Calibration(1.2, -0.1))
    counts, expected = counted_in(found, 1, worth, place, 4)
    for number in range(4):
        own = counted(found.take(place == number), 1, worth)
        assert counts[number] == own.found and np.isclose(expected[number], own.expected)
    assert counts[3] == 0 and np.isnan(counted_in(found, 1, Worth(), place, 4)[1]).all()
