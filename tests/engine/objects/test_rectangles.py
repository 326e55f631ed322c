"""Rectangles that lie as objects do: from labels, through flips and turns, in the suppression and on the ground."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import torch
from affine import Affine
from shapely import affinity

from engine.objects.crops import _turned
from engine.objects.finding import Found
from engine.objects.kept import KeptWindows
from engine.objects.layers import turned_outlines, turned_sizes_m
from engine.objects.pieces import put_together
from engine.objects.rectangles import corners_of, rectangles, turned_overlaps, turns_of
from engine.raster.grid import Grid
from engine.raster.windows import Window
from engine.tasks.object_turns import read_turns, turn_loss
from tests.engine.labels.made import UTM_WKT


def bar(angle: float, length: float = 40.0, width: float = 10.0, x: float = 50.0, y: float = 50.0) -> shapely.Polygon:
    """A rectangle about a place, its longer side turned by so many degrees from x to y."""
    lying = shapely.box(x - length / 2, y - width / 2, x + length / 2, y + width / 2)
    return affinity.rotate(lying, angle)


def box_of(polygon: shapely.Polygon) -> np.ndarray:
    return np.array([polygon.bounds])


def degrees(turns: np.ndarray) -> np.ndarray:
    return np.degrees(np.arctan2(turns[:, 1], turns[:, 0]) / 2) % 180.0


def test_outlines_tell_and_dragged_boxes_do_not() -> None:
    dragged = shapely.box(10, 10, 50, 20)
    bent = shapely.Polygon([(10, 10), (50, 10), (50, 20), (30, 20), (30, 19), (10, 19)])
    corners = corners_of([bar(30), dragged, bent, shapely.Point(3, 3), None, shapely.LineString([(0, 0), (5, 9)])])
    assert np.isfinite(corners).all(axis=(1, 2)).tolist() == [True, False, True, False, False, False]
    assert shapely.Polygon(corners[0]).equals_exact(bar(30), 1e-6, normalize=True)


@pytest.mark.parametrize("angle", [0.0, 17.0, 45.0, 90.0, 133.0, 179.0])
def test_what_is_learned_gives_the_rectangle_back(angle: float) -> None:
    polygon = bar(angle)
    corners = np.array([polygon.exterior.coords[:4]])
    turns = turns_of(corners, box_of(polygon))
    assert np.cos(np.radians(2 * (degrees(turns)[0] - angle))) == pytest.approx(1.0)
    turned = read_turns(torch.from_numpy(turns), torch.from_numpy(box_of(polygon))).numpy()
    assert turned[0, 1:] == pytest.approx((40.0, 10.0))
    assert shapely.Polygon(rectangles(box_of(polygon), turned)[0]).symmetric_difference(polygon).area < 1e-3


def test_a_square_has_a_size_and_no_direction() -> None:
    square = bar(30, 20.0, 19.0)
    turns = turns_of(np.array([square.exterior.coords[:4]]), box_of(square))
    assert np.isnan(turns[0, :2]).all() and np.isfinite(turns[0, 2:]).all()
    said = torch.zeros(2, 4, requires_grad=True)
    wanted = torch.cat((torch.from_numpy(turns).float(), torch.full((1, 4), torch.nan)))
    turn_loss(said, wanted).backward()  # type: ignore[no-untyped-call]
    assert said.grad is not None
    assert (said.grad[0, :2] == 0).all() and (said.grad[0, 2:] != 0).all() and (said.grad[1] == 0).all()


def test_rectangles_go_with_the_image_that_is_mirrored_and_turned() -> None:
    size = 64
    polygon = bar(25, 30.0, 12.0, 30.0, 36.0)
    y, x = np.mgrid[0:size, 0:size] + 0.5
    shown = shapely.contains_xy(polygon, x, y)
    image = torch.from_numpy(shown[None].astype(np.float32))
    points = torch.tensor([polygon.exterior.coords[:4]], dtype=torch.float32)
    seen = set()
    for seed in range(40):
        generator = np.random.default_rng(seed)
        moved, part, corners = _turned(image, torch.zeros(size, size), points, size, generator)
        outline = shapely.Polygon(corners[0].numpy())
        assert (shapely.contains_xy(outline, x, y) != (moved[0].numpy() > 0)).mean() < 0.005
        turns = turns_of(corners.double().numpy(), np.array([outline.bounds]))
        seen.add(round(float(degrees(turns)[0])) % 180)
        assert part.shape == (size, size)
    assert seen == {25, 155, 65, 115}


def side_by_side() -> Found:
    """Two bars beside each other along a diagonal, and the second one told twice."""
    bars = [bar(45), bar(45, x=58.0, y=42.0), bar(47, x=58.5, y=42.5)]
    turned = np.array([[np.pi / 4, 40.0, 10.0], [np.pi / 4, 40.0, 10.0], [np.radians(47), 40.0, 10.0]])
    boxes = np.concatenate([box_of(one) for one in bars])
    return Found(boxes, np.array([0.9, 0.8, 0.7]), np.zeros(3, np.int64), np.zeros(3, np.uint8), turned)


def test_bars_beside_each_other_stay_though_their_boxes_overlap() -> None:
    found = side_by_side()
    plain = Found(found.boxes, found.score, found.label, found.cut)
    assert plain.best(0.35).score.tolist() == [0.9]
    assert found.best(0.35).score.tolist() == [0.9, 0.8]
    halves = turned_overlaps(found.boxes, found.turned, np.array([0, 1]), np.array([1, 1]))
    assert halves[0] < 0.05 and halves[1] == pytest.approx(1.0)


def test_thin_bars_beside_each_other_stay_at_the_usual_overlap() -> None:
    bars = [bar(45, 60.0, 4.0), bar(45, 60.0, 4.0, x=54.0, y=46.0)]
    boxes = np.concatenate([box_of(one) for one in bars])
    turned = np.array([[np.pi / 4, 60.0, 4.0]] * 2)
    score, label, cut = np.array([0.9, 0.8]), np.zeros(2, np.int64), np.zeros(2, np.uint8)
    assert len(Found(boxes, score, label, cut).best().score) == 1
    assert len(Found(boxes, score, label, cut, turned).best().score) == 2
    unknown = np.array([turned[0], [np.nan] * 3])
    assert len(Found(boxes, score, label, cut, unknown).best().score) == 1


def test_windows_keep_how_objects_lie(tmp_path) -> None:  # type: ignore[no-untyped-def]
    found, window, valid = side_by_side(), Window(0, 0, 128, 128), np.ones((128, 128), np.bool_)
    with KeptWindows(tmp_path, "k" * 64, oriented=True) as kept:
        kept.write(window, found, valid)
        kept.write(Window(0, 128, 128, 128), Found.nothing(), valid)
    with KeptWindows(tmp_path, "k" * 64, oriented=True) as kept:
        again = kept.found()
        assert kept.searched(window).all()
    assert again.turned is not None and found.turned is not None
    assert again.turned == pytest.approx(found.turned, rel=1e-6)


def test_pieces_that_are_joined_are_a_box() -> None:
    boxes = np.array([[0.0, 0, 50, 10], [50.0, 0, 100, 10], [0.0, 50, 20, 60]])
    turned = np.array([[np.nan] * 3, [np.nan] * 3, [0.3, 20.0, 5.0]])
    cut = np.array([4, 1, 0], np.uint8)  # right, left
    joined = put_together(Found(boxes, np.array([0.9, 0.8, 0.7]), np.zeros(3, np.int64), cut, turned))
    assert joined.joined == 1 and joined.found.turned is not None
    assert np.isnan(joined.found.turned[0]).all() and joined.found.turned[1] == pytest.approx((0.3, 20.0, 5.0))
    assert rectangles(joined.found.boxes, joined.found.turned)[0].max(axis=0).tolist() == [100.0, 10.0]


@pytest.mark.parametrize(("angle", "north"), [(0.0, 90.0), (90.0, 0.0), (30.0, 120.0), (150.0, 60.0)])
def test_sides_and_directions_are_those_of_the_ground(angle: float, north: float) -> None:
    grid = Grid(UTM_WKT, Affine(0.5, 0.0, 500_000.0, 0.0, -0.5, 5_000_000.0), 100, 100)
    boxes, turned = box_of(bar(angle)), np.array([[np.radians(angle), 40.0, 10.0]])
    length, width, area, told = turned_sizes_m(boxes, turned, grid)
    assert (length[0], width[0], area[0]) == pytest.approx((20.0, 5.0, 100.0), rel=1e-3)
    assert min(abs(told[0] - north), 180.0 - abs(told[0] - north)) < 1e-6
    outline = turned_outlines(boxes, turned, grid)[0]
    assert outline.area == pytest.approx(100.0) and outline.centroid.x == pytest.approx(500_025.0)


def test_without_a_crs_sides_are_in_pixels() -> None:
    grid = Grid(None, Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 100, 100)
    length, width, _, _ = turned_sizes_m(box_of(bar(30)), np.array([[np.radians(30), 40.0, 10.0]]), grid)
    assert (length[0], width[0]) == pytest.approx((40.0, 10.0))
    assert len(turned_outlines(np.zeros((0, 4)), np.zeros((0, 3)), grid)) == 0
    assert all(len(one) == 0 for one in turned_sizes_m(np.zeros((0, 4)), np.zeros((0, 3)), grid))
