"""Quick looks: the same whatever the windows, kept over an interruption."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import matplotlib
import numpy as np
import pytest

from engine.raster.pictures import MAXIMUM_EDGE_PX, PairPictures, PictureSampler, picture_shape, shown_bands, stretched
from engine.raster.windows import Tile, Window
from engine.report.figures import CHANGE_COLOUR, change_picture, score_picture
from engine.report.histogram import HEIGHT_PX, UNCHANGED_COLOUR, WIDTH_PX, histogram_picture
from engine.report.png import from_png, png

HEIGHT, WIDTH = 1300, 2100


def tiles(step: int, halo: int) -> list[Tile]:
    generator = np.random.default_rng(0)
    before = generator.uniform(0, 1000, (3, HEIGHT, WIDTH)).astype(np.float32)
    valid = generator.uniform(size=(HEIGHT, WIDTH)) > 0.1
    cut = []
    for row in range(0, HEIGHT, step):
        for col in range(0, WIDTH, step):
            core = Window(row, col, min(step, HEIGHT - row), min(step, WIDTH - col))
            outer = core.grow(halo, (HEIGHT, WIDTH))
            place = outer.slices_in(Window(0, 0, HEIGHT, WIDTH))
            cut.append(Tile(core, outer, (before[:, *place], before[:, *place] + 5), valid[place]))
    return cut


def gathered(path: Path, parts: list[Tile]) -> PairPictures:
    pictures = PairPictures(path, PictureSampler(Window(0, 0, HEIGHT, WIDTH), (2, 1, 0)))
    for part in parts:
        pictures.add(pictures.sampler.of(part))
    return pictures


@pytest.mark.parametrize(("step", "halo"), [(64, 0), (333, 20), (5000, 0)])
def test_pictures_do_not_depend_on_the_windows(tmp_path: Path, step: int, halo: int) -> None:
    one = gathered(tmp_path / "one", tiles(512, 8)).images()
    other = gathered(tmp_path / "other", tiles(step, halo)).images()
    np.testing.assert_array_equal(one[0], other[0])
    np.testing.assert_array_equal(one[1], other[1])
    assert one[0].shape == (*picture_shape(HEIGHT, WIDTH), 4)
    assert 0.85 < (one[0][..., 3] == 255).mean() < 0.95


def test_pictures_go_on_after_an_interruption(tmp_path: Path) -> None:
    parts = tiles(512, 0)
    gathered(tmp_path / "same", parts[:5]).close()
    resumed = gathered(tmp_path / "same", parts[5:]).images()
    np.testing.assert_array_equal(resumed[0], gathered(tmp_path / "whole", parts).images()[0])


def test_small_rasters_are_shown_pixel_by_pixel() -> None:
    assert picture_shape(30, 40) == (30, 40)
    assert picture_shape(1, 10**6) == (1, MAXIMUM_EDGE_PX)


def test_png_keeps_every_pixel() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (17, 23, 4)).astype(np.uint8)
    np.testing.assert_array_equal(from_png(png(picture)), picture)


def test_a_constant_or_empty_band_is_stretched_without_a_division_by_zero() -> None:
    assert stretched(np.full((1, 4, 5), 7, np.float32))[..., 3].all()
    assert not stretched(np.full((3, 4, 5), np.nan, np.float32))[..., 3].any()


def test_true_colour_is_preferred() -> None:
    assert shown_bands(("blue", "green", "red", "nir")) == (2, 1, 0)
    assert shown_bands((None, None, None, None)) == (0, 1, 2)
    assert shown_bands(("nir", "red")) == (0,)


def test_changed_pixels_stand_out_from_the_grey_picture() -> None:
    changed = np.zeros((8, 8), bool)
    changed[2, 3] = True
    picture = from_png(change_picture(np.full((8, 8, 4), 120, np.uint8), changed))
    assert tuple(picture[2, 3, :3]) == (213, 94, 0)
    assert len(set(picture[5, 5, :3])) == 1


def test_nodata_is_transparent_in_the_score_picture() -> None:
    score = np.array([[0.0, 1.0], [0.5, np.nan]], np.float32)
    alpha = from_png(score_picture(score, 0.5))[..., 3]
    np.testing.assert_array_equal(alpha, [[255, 255], [255, 0]])


@dataclass(frozen=True)
class Mark:
    name: str
    value: float


def test_the_histogram_shows_bars_on_both_sides_of_the_threshold_and_its_marks() -> None:
    drawn = ([0.0, 0.25, 0.5, 0.75, 1.0], [100, 50, 0, 3], 0.5, CHANGE_COLOUR)
    picture = from_png(histogram_picture(*drawn))
    changed = (picture[..., :3] == CHANGE_COLOUR).all(axis=2)
    other = (picture[..., :3] == UNCHANGED_COLOUR).all(axis=2)
    assert np.flatnonzero(other.any(axis=0)).max() < np.flatnonzero(changed.any(axis=0)).min()
    assert other.any(axis=1).sum() > 2 * changed.any(axis=1).sum()  # 100 pixels against 3
    marked = from_png(histogram_picture(*drawn, [Mark("usual", 0.3)]))
    assert (marked != picture).any()


@pytest.mark.parametrize(("edges", "counts"), [([0.2, 0.3], [0]), ([0.0, 0.001, 0.002], [10**9, 1]), ([0.0, 1.0], [7])])
def test_any_histogram_is_drawn(edges: list[float], counts: list[int]) -> None:
    assert from_png(histogram_picture(edges, counts, 0.5, CHANGE_COLOUR)).shape == (HEIGHT_PX, WIDTH_PX, 4)


def test_scores_have_the_colours_of_viridis() -> None:
    score = np.linspace(0.0, 1.0, 512, dtype=np.float32)[None]
    expected = matplotlib.colormaps["viridis"](score)[..., :3] * 255
    assert np.abs(from_png(score_picture(score, 0.5))[..., :3] - expected).max() < 3
