"""Divisions of labels: nothing on both sides, each class on both, and the same for the same seed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract.classes import LabelClass
from engine.contract.errors import ParameterError
from engine.contract.remarks import Remark, sentence
from engine.labels.base import LabelFeature, Labels
from engine.labels.folds import NEVER, Validation, split
from engine.labels.pixels import LabelledPixels, burn
from engine.raster.grid import Grid
from tests.engine.labels.made import PIXELS

WIDE = Grid(None, PIXELS.transform, 1000, 800)


def labels_of(shapes: Sequence[tuple[int, object]]) -> Labels:
    """Labels of (class, geometry in pixels); classes that occur are numbered from 0."""
    used = sorted({k for k, _ in shapes})
    classes = tuple(LabelClass(k + 1, f"class {k}", "#000000") for k in used)
    return Labels(classes, tuple(LabelFeature(str(n), used.index(k), s) for n, (k, s) in enumerate(shapes)))


def part_of_features(pixels: LabelledPixels, labels: Labels, validation: Validation) -> list[int]:
    """The part of each feature that has pixels; fails where a feature has several."""
    found = []
    for feature in range(len(labels.features)):
        parts = np.unique(validation.parts[pixels.feature == feature])
        assert len(parts) <= 1
        found.append(int(parts[0]) if len(parts) else NEVER)
    return found


squares = st.tuples(st.integers(0, 4), st.integers(0, 95), st.integers(0, 75), st.integers(3, 60)).map(
    lambda v: (v[0], shapely.box(v[1] * 10, v[2] * 10, min(1000, v[1] * 10 + v[3]), min(800, v[2] * 10 + v[3])))
)


@settings(max_examples=40)
@given(
    st.lists(squares, min_size=1, max_size=40),
    st.sampled_from(["auto", "polygons", "blocks"]),
    st.integers(2, 7),
    st.sampled_from([0, 50, 300]),
    st.integers(0, 5),
)
def test_no_feature_is_on_both_sides_and_each_class_is(
    shapes: list[tuple[int, object]], validation: str, folds: int, block_px: int, seed: int
) -> None:
    labels = labels_of(shapes)
    pixels = burn(labels, WIDE)
    found = split(pixels, labels, validation=validation, folds=folds, block_px=block_px, seed=seed)
    parts = part_of_features(pixels, labels, found)
    assert found.count <= folds and len(found.parts) == pixels.count
    assert set(range(found.count)) | {NEVER} >= set(parts)
    label_of = labels.label_of
    with_pixels = np.bincount(pixels.feature, minlength=len(label_of)) > 0
    for part in range(found.count):
        tested, learned = np.array(parts) == part, np.array(parts) != part
        for k in set(label_of[tested].tolist()):
            assert (label_of[learned] == k).any()
    for k in range(len(labels.classes)):
        of_class = {parts[f] for f in np.flatnonzero((label_of == k) & with_pixels)}
        if found.how == "polygons" and with_pixels[label_of == k].sum() > 1 and labels.counts[k] > 1:
            # Each class with two features is tested, and spread over as many parts as it can be.
            assert NEVER not in of_class
        if NEVER in of_class:
            assert of_class == {NEVER} and (
                found.how == "none" or labels.classes[k].name in " ".join(map(sentence, found.remarks))
            )
    again = split(pixels, labels, validation=validation, folds=folds, block_px=block_px, seed=seed)
    assert np.array_equal(again.parts, found.parts)


def grid_of_squares(count: int, classes: int, apart: int = 40) -> list[tuple[int, object]]:
    across = 1000 // apart
    return [
        (n % classes, shapely.box(x, y, x + 6, y + 6))
        for n in range(count)
        for x, y in [(n % across * apart + 1, n // across * apart + 1)]
    ]


def test_classes_are_spread_evenly() -> None:
    labels = labels_of(grid_of_squares(60, 3))
    pixels = burn(labels, WIDE)
    found = split(pixels, labels, folds=5, seed=3)
    parts = np.array(part_of_features(pixels, labels, found))
    assert found.how == "polygons" and found.count == 5 and found.remarks == ()
    for k in range(3):
        assert np.bincount(parts[labels.label_of == k]).tolist() == [4] * 5
    other = split(pixels, labels, folds=5, seed=4)
    assert not np.array_equal(other.parts, found.parts)


def test_few_polygons_are_left_out_one_by_one() -> None:
    labels = labels_of(grid_of_squares(5, 2))
    pixels = burn(labels, WIDE)
    found = split(pixels, labels, folds=5)
    parts = part_of_features(pixels, labels, found)
    assert found.count == 5 and sorted(parts) == [0, 1, 2, 3, 4]
    for k in range(2):
        of_class = [parts[f] for f in np.flatnonzero(labels.label_of == k)]
        assert len(set(of_class)) == len(of_class)


def test_a_class_of_one_polygon_is_never_tested() -> None:
    labels = labels_of([*grid_of_squares(8, 2), (2, shapely.box(500, 500, 600, 600))])
    pixels = burn(labels, WIDE)
    found = split(pixels, labels)
    assert (found.parts[pixels.feature == 8] == NEVER).all()
    assert Remark("labels.one_feature", {"name": "class 2"}) in found.remarks


def test_one_polygon_a_class_cannot_be_tested() -> None:
    labels = labels_of(grid_of_squares(3, 3))
    found = split(burn(labels, WIDE), labels)
    assert found.how == "none" and found.count == 0 and (found.parts == NEVER).all()
    assert "not estimated" in found.text and len(found.remarks) == 3


def test_none() -> None:
    labels = labels_of(grid_of_squares(8, 2))
    found = split(burn(labels, WIDE), labels, validation="none")
    assert found.how == "none" and (found.parts == NEVER).all() and found.remarks == ()


def test_neighbours_are_warned_about() -> None:
    shapes = grid_of_squares(20, 2, apart=100)
    near = [(0, shapely.box(301.0, 701.0, 310, 710)), (0, shapely.box(313.5, 701.0, 320, 710))]
    labels = labels_of([*shapes, *near])
    pixels = burn(labels, WIDE)
    for seed in range(20):
        found = split(pixels, labels, seed=seed)
        parts = part_of_features(pixels, labels, found)
        warned = [one for one in found.remarks if one.code == "labels.close_features"]
        assert bool(warned) == (parts[20] != parts[21])
        if warned:
            assert "2 of 22 tested features lie within 16 px" in sentence(warned[0])
            assert warned[0].values["nearest_px"] == 3.5 and warned[0].features == ("20", "21")
    assert split(pixels, labels, seed=0, neighbour_px=3.0).remarks == ()


def test_many_features_are_divided_by_blocks() -> None:
    rng = np.random.default_rng(1)
    points = [(int(k), shapely.Point(x, y)) for k, x, y in zip(
        rng.integers(0, 3, 400), rng.uniform(0, 1000, 400), rng.uniform(0, 800, 400), strict=True
    )]  # fmt: skip
    labels = labels_of(points)
    pixels = burn(labels, WIDE)
    found = split(pixels, labels, folds=5)
    assert found.how == "blocks" and found.count == 5 and found.block_px >= 50
    parts = np.array(part_of_features(pixels, labels, found))
    middles = np.array([(s.y, s.x) for _, s in points]) // found.block_px
    for block in np.unique(middles, axis=0):
        inside = [p for p, m in zip(parts, middles, strict=True) if tuple(m) == tuple(block) and p >= 0]
        assert len(set(inside)) <= 1
    assert split(pixels, labels, validation="blocks", block_px=123).block_px == 123


def test_unknown_ways() -> None:
    labels = labels_of(grid_of_squares(8, 2))
    pixels = burn(labels, WIDE)
    with pytest.raises(ParameterError, match="validation"):
        split(pixels, labels, validation="pixels")
    with pytest.raises(ParameterError, match="folds"):
        split(pixels, labels, folds=1)
