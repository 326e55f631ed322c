"""Places to label next: the most uncertain, apart from each other and from labels, the same however windows come."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from engine.contract.classes import LabelClass
from engine.labels.base import LabelFeature, Labels
from engine.labels.places import MAX_CANDIDATES, Place, PlaceFinder, inner_part, place_points
from engine.raster.windows import Window
from tests.engine.labels.made import GRID

AREA = Window(10, 20, 90, 110)
CLASSES = (LabelClass(1, "Water", "#0000ff"), LabelClass(7, "<b>Forest", "#00ff00"), LabelClass(9, "Sand", "#ffff00"))


def fields(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Uncertainty with a hole, and guesses, over the area."""
    rng = np.random.default_rng(seed)
    uncertainty = rng.random(AREA.shape).astype(np.float32)
    uncertainty[30:50, 40:70] = np.nan
    guess = (np.arange(AREA.width)[None, :] // 45 + np.zeros((AREA.height, 1))).astype(np.int64)
    return uncertainty, guess


def tiled(uncertainty: np.ndarray, guess: np.ndarray, size: int, shuffle: int | None = None) -> PlaceFinder:
    finder = PlaceFinder(AREA, 3)
    windows = [
        Window(r, c, size, size).intersect(AREA)
        for r in range(AREA.row, AREA.row_stop, size)
        for c in range(AREA.col, AREA.col_stop, size)
    ]
    if shuffle is not None:
        np.random.default_rng(shuffle).shuffle(windows)
    for window in windows:
        finder.add(window, uncertainty[window.slices_in(AREA)], guess[window.slices_in(AREA)])
    return finder


def test_the_windows_change_nothing() -> None:
    uncertainty, guess = fields()
    whole = tiled(uncertainty, guess, 1000).choose(20)
    assert len(whole) == 20
    for size, shuffle in ((7, None), (33, 1), (64, 2)):
        assert tiled(uncertainty, guess, size, shuffle).choose(20) == whole


def test_ties_do_not_depend_on_the_windows() -> None:
    level, guess = np.full(AREA.shape, 0.5, np.float32), fields()[1]
    assert tiled(level, guess, 13, 3).choose(9) == tiled(level, guess, 1000).choose(9)


def test_the_border_of_an_image_comes_last() -> None:
    uncertainty, guess = np.full(AREA.shape, 0.5, np.float32), np.zeros(AREA.shape, np.int64)
    guess[-4:] = 1  # a class of which there is nothing but the border
    uncertainty[-4:] = uncertainty[:, -4:] = 1.0  # for want of surroundings
    inner = inner_part((AREA.row + 90, AREA.col + 110))
    finder = tiled(uncertainty, guess, 1000)
    assert all(place.uncertainty == 1.0 for place in finder.choose(10))
    places = finder.choose(10, inner=inner)
    away = [inner.row <= place.row < inner.row_stop and inner.col <= place.col < inner.col_stop for place in places]
    assert [place.guess for place in places].count(1) == 5
    assert all(inside == (place.guess == 0) for inside, place in zip(away, places, strict=True))


def test_a_small_image_is_not_all_border() -> None:
    assert inner_part((400, 300)) == Window(5, 5, 390, 290)
    assert inner_part((8, 200)) == Window(2, 2, 4, 196)
    assert inner_part((3, 5)) == Window(0, 0, 3, 5)


def test_places_are_uncertain_apart_and_of_all_classes() -> None:
    uncertainty, guess = fields()
    places = tiled(uncertainty, guess, 1000).choose(12, apart_px=15)
    for n, place in enumerate(places):
        row, col = place.row - AREA.row, place.col - AREA.col
        assert place.uncertainty == pytest.approx(uncertainty[row, col])
        assert place.guess == guess[row, col]
        assert all(np.hypot(place.row - p.row, place.col - p.col) >= 15 for p in places[:n])
    assert [np.bincount([p.guess for p in places[:n]], minlength=3).max() for n in (3, 6)] == [1, 2]
    assert places[0].uncertainty == np.nanmax(uncertainty)
    assert min(p.uncertainty for p in places[:3]) > 0.99


def test_places_keep_away_from_labels() -> None:
    uncertainty, guess = fields()
    polygon = shapely.box(20, 10, 100, 60)
    labels = Labels(CLASSES, (LabelFeature("1", 0, polygon), LabelFeature("2", 1, shapely.Point(120.5, 90.5))))
    places = tiled(uncertainty, guess, 1000).choose(40, labels, apart_px=8)
    assert places
    for place in places:
        centre = shapely.Point(place.col + 0.5, place.row + 0.5)
        assert all(feature.geometry.distance(centre) > 4.9 for feature in labels.features)


def test_fewer_places_where_there_is_no_room() -> None:
    uncertainty, guess = fields()
    finder = tiled(uncertainty, guess, 1000)
    assert 2 <= len(finder.choose(50, apart_px=70)) <= 6
    assert finder.choose(0) == ()
    assert tiled(np.full(AREA.shape, np.nan, np.float32), guess, 1000).choose(5) == ()
    everywhere = Labels(CLASSES, (LabelFeature("1", 0, shapely.box(0, 0, 137, 101)),))
    assert finder.choose(5, everywhere) == ()


def test_memory_does_not_grow_with_the_map() -> None:
    for area, classes in ((Window(0, 0, 10**6, 10**6), 7), (Window(0, 0, 10**7, 300), 255)):
        finder = PlaceFinder(area, classes)
        assert finder._best.size <= MAX_CANDIDATES
        far = Window(area.height - 5, area.width - 5, 5, 5)
        finder.add(far, np.full((5, 5), 0.25, np.float32), np.full((5, 5), classes - 1))
        assert finder.choose(3)[0] == Place(far.row, far.col, 0.25, classes - 1)


def test_the_layer_of_places(tmp_path: Path) -> None:
    places = (Place(3, 5, 0.91234567, 1), Place(100, 136, 0.5, 0))
    layer = place_points(places, GRID, CLASSES)
    check = layer.write(tmp_path / "places.gpkg")
    check.compare(tmp_path / "places.gpkg")
    meta, _, geometry, values = pyogrio.raw.read(tmp_path / "places.gpkg")
    assert meta["fields"].tolist() == ["rank", "uncertainty", "guess", "class"]
    assert [v.tolist() for v in values[:3]] == [[1, 2], [0.9123, 0.5], ["<b>Forest", "Water"]]
    assert [text or "" for text in values[3]] == ["", ""]
    assert shapely.from_wkb(geometry[0]).coords[0] == (500_000 + 55, 5_000_000 - 35)
    place_points((), GRID, CLASSES).write(tmp_path / "none.gpkg")
    assert len(pyogrio.raw.read(tmp_path / "none.gpkg")[2]) == 0
