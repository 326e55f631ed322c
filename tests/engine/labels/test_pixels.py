"""Burnt pixels against a slow look at each pixel; overlaps, slivers, windows and bounds."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract.classes import LabelClass
from engine.contract.errors import InputError
from engine.contract.remarks import Remark, sentence
from engine.labels.base import LabelFeature, Labels
from engine.labels.checks import keep_valid, little_labelled
from engine.labels.pixels import LabelledPixels, burn
from engine.raster.windows import Window
from tests.engine.labels.made import PIXELS

CLASSES = tuple(LabelClass(n + 1, f"class {n}", "#000000") for n in range(4))


def labels_of(*shapes: tuple[int, object]) -> Labels:
    """Labels of (class, geometry in pixels)."""
    return Labels(CLASSES, tuple(LabelFeature(str(n), label, shape) for n, (label, shape) in enumerate(shapes)))


def as_sets(pixels: LabelledPixels) -> dict[tuple[int, int], tuple[int, int]]:
    columns = (pixels.rows, pixels.cols, pixels.label, pixels.feature)
    return {(r, c): (k, f) for r, c, k, f in zip(*(column.tolist() for column in columns), strict=True)}


coordinate = st.floats(0, 60, allow_nan=False)
circles = st.tuples(st.integers(0, 3), coordinate, coordinate, st.floats(0.3, 12)).map(
    lambda v: (v[0], shapely.Point(v[1] + 0.123, v[2] + 0.077).buffer(v[3]))
)


@settings(max_examples=25)
@given(st.lists(circles, min_size=1, max_size=6), st.sampled_from([16, 33, 1024]))
def test_polygons_hold_the_centres_inside_and_disputed_pixels_are_left_out(
    shapes: list[tuple[int, object]], window_px: int
) -> None:
    labels = labels_of(*[(k, shapely.intersection(s, shapely.box(0, 0, 137, 101))) for k, s in shapes])
    rows, cols = np.mgrid[0:101, 0:137]
    inside = [shapely.contains_xy(f.geometry, cols + 0.5, rows + 0.5) for f in labels.features]
    for at, (f, mask) in enumerate(zip(labels.features, inside, strict=True)):
        if not mask.any():  # the pixel under it
            p = f.geometry.point_on_surface()
            inside[at][int(p.y), int(p.x)] = True
    expected = {}
    for r, c in zip(*np.nonzero(np.any(inside, axis=0)), strict=True):
        owners = [at for at, mask in enumerate(inside) if mask[r, c]]
        if len({labels.features[at].label for at in owners}) == 1:
            expected[int(r), int(c)] = (labels.features[owners[0]].label, owners[0])
    pixels = burn(labels, PIXELS, window_px=window_px)
    assert as_sets(pixels) == expected
    assert (np.diff(pixels.rows * 137 + pixels.cols) > 0).all()


def test_an_overlap_of_classes_is_named_and_one_of_a_class_is_not() -> None:
    labels = labels_of((0, shapely.box(0, 0, 10, 10)), (1, shapely.box(8, 0, 20, 10)), (1, shapely.box(18, 0, 30, 10)))
    pixels = burn(labels, PIXELS)
    assert pixels.count == 300 - 20
    assert len(pixels.remarks) == 1
    assert "Features 0 and 1 (class 0, class 1) overlap in 20 px" in sentence(pixels.remarks[0])
    held = as_sets(pixels)
    assert held[5, 19] == (1, 1) and held[5, 20] == (1, 2) and (5, 9) not in held


def test_lines_hold_all_pixels_that_they_touch_and_points_theirs() -> None:
    line = shapely.LineString([(0.5, 0.5), (9.5, 3.2)])
    points = shapely.MultiPoint([(20.1, 20.9), (136.99, 100.99), (50, 50)])
    pixels = burn(labels_of((0, line), (1, points), (2, shapely.Point(137, 101))), PIXELS)
    held = as_sets(pixels)
    touched = {
        (r, c)
        for r in range(101)
        for c in range(137)
        if shapely.intersection(line, shapely.box(c, r, c + 1, r + 1)).length
    }
    assert {at for at, (k, _) in held.items() if k == 0} == touched
    # The last point lies on the corner of the grid; its pixel is claimed by another class, so neither has it.
    assert {at for at, (k, _) in held.items() if k == 1} == {(20, 20), (50, 50)}
    assert any(one.features == ("1", "2") for one in pixels.remarks)


def test_a_sliver_holds_the_pixel_under_it() -> None:
    sliver = shapely.box(30.1, 40.1, 30.3, 40.2)
    between = shapely.box(15.9, 15.9, 16.1, 16.1)  # across the corner of four windows
    held = as_sets(burn(labels_of((0, sliver), (1, between), (2, shapely.box(0, 0, 10, 10))), PIXELS, window_px=16))
    assert held[40, 30] == (0, 0)
    assert sum(k == 1 for k, _ in held.values()) == 1


def test_two_slivers_of_two_classes_in_one_pixel_are_named() -> None:
    labels = labels_of((0, shapely.box(5.1, 5.1, 5.2, 5.2)), (1, shapely.box(5.7, 5.7, 5.8, 5.8)))
    pixels = burn(labels, PIXELS)
    assert pixels.count == 0 and pixels.remarks[0].features == ("0", "1")


def test_windows_hold_each_pixel_once() -> None:
    pixels = burn(labels_of((0, shapely.box(3, 3, 70, 50)), (1, shapely.box(100, 80, 137, 101))), PIXELS)
    windows = pixels.windows(30, 8)
    assert np.array_equal(np.sort(np.concatenate(list(windows.values()))), np.arange(pixels.count))
    assert list(windows) == sorted(windows)
    for window, positions in windows.items():
        assert window.row % 32 == 0 and window.col % 32 == 0 and len(positions)
        assert Window(0, 0, 101, 137).contains(window)
        assert ((pixels.rows[positions] >= window.row) & (pixels.rows[positions] < window.row_stop)).all()
        assert ((pixels.cols[positions] >= window.col) & (pixels.cols[positions] < window.col_stop)).all()


def test_too_many_pixels_are_thinned_where_there_are_most() -> None:
    labels = labels_of((0, shapely.box(0, 0, 100, 100)), (1, shapely.box(110, 10, 120, 20)))
    pixels = burn(labels, PIXELS, most_px=1200)
    assert pixels.of_classes(CLASSES)[1] == 100
    assert 600 <= pixels.of_classes(CLASSES)[0] <= 1156
    assert pixels.remarks[-1].features == ("0",)
    few = burn(labels, PIXELS, most_px=1200, window_px=17)
    assert as_sets(few) == as_sets(pixels)


def test_thinning_leaves_each_feature_a_pixel() -> None:
    shapes = [
        (n % 2, shapely.box(c, r, c + 3, r + 3))
        for n, (r, c) in enumerate((5 * r, 5 * c) for r, c in np.ndindex(10, 10))
    ]
    labels = labels_of(*shapes)
    for most_px in (225, 10):
        pixels = burn(labels, PIXELS, most_px=most_px, window_px=32)
        assert 100 <= pixels.count <= 400 and len(np.unique(pixels.feature)) == 100
        left, kept = keep_valid("a.gpkg", labels, pixels, np.ones(pixels.count, np.bool_))
        assert len(left.features) == 100 and kept.count == pixels.count


def test_many_vertices_in_many_windows_change_nothing() -> None:
    angle = np.linspace(0, 2 * np.pi, 20_001)[:-1]
    radius = 35 + 3 * np.sin(angle * 401)
    star = shapely.Polygon(np.column_stack((60 + radius * np.cos(angle), 50 + radius * np.sin(angle))))
    assert as_sets(burn(labels_of((0, star)), PIXELS, window_px=16)) == as_sets(burn(labels_of((0, star)), PIXELS))


def test_no_features() -> None:
    assert burn(labels_of(), PIXELS).count == 0 and burn(labels_of(), PIXELS).windows(64) == {}


def test_labels_without_data_are_left_out_by_name() -> None:
    shapes = [(0, shapely.box(0, 0, 5, 5)), (1, shapely.box(20, 0, 24, 4)), (2, shapely.box(40, 0, 45, 5))]
    shapes += [(2, shapely.box(60, 0, 62, 2)), (2, shapely.box(40, 0, 42, 2))]
    labels = labels_of(*shapes)
    pixels = burn(labels, PIXELS)
    left, kept = keep_valid("a.gpkg", labels, pixels, ~np.isin(pixels.feature, [1]) & (pixels.cols < 60))
    assert [c.name for c in left.classes] == ["class 0", "class 2"]
    assert [f.id for f in left.features] == ["0", "2"] and [f.label for f in left.features] == [0, 1]
    assert kept.count == 50 and set(kept.label.tolist()) == {0, 1} and set(kept.feature.tolist()) == {0, 1}
    text = "\n".join(map(sentence, left.remarks))
    assert "Features 1 and 3 lie where the image has no data" in text
    assert "Feature 4 shares all its pixels" in text and "class 1, class 3" in text
    said = little_labelled(left, kept.take(kept.cols < 42))
    assert Remark("labels.few_pixels", {"name": "class 2", "count": 10, "least": 20}) in said
    assert Remark("labels.one_feature", {"name": "class 0"}) in said


def test_all_labels_on_nodata() -> None:
    labels = labels_of((0, shapely.box(0, 0, 5, 5)), (1, shapely.box(20, 0, 24, 4)))
    pixels = burn(labels, PIXELS)
    with pytest.raises(InputError, match=r"All labels in a\.gpkg are where the image has no data"):
        keep_valid("a.gpkg", labels, pixels, np.zeros(pixels.count, np.bool_))
    with pytest.raises(InputError, match="only labels of class 0"):
        keep_valid("a.gpkg", labels, pixels, pixels.label == 0)
