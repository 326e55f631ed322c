"""The synthetic pair: georeferenced, the same bytes by seed, rare change, and differences that are none."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

from engine.contract.errors import ErrorCode, JobCancelled, OutputError
from engine.contract.results.trial import SampleAnswer
from engine.observer import SilentObserver
from engine.sample import make_pair
from engine.sample.acquisition import CELL_M, Acquisition, with_things
from engine.sample.landscape import Cover, evaluate
from engine.sample.light import AUTUMN, SUMMER
from engine.sample.noise import smooth, uniform
from engine.sample.pair import BANDS, SHIFT_PX
from engine.sample.places import places


class Listener(SilentObserver):
    """Keeps the progress; asks to stop after some of it."""

    def __init__(self, stop_after: int = 10**9) -> None:
        self.fractions: list[float] = []
        self._stop_after = stop_after

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        self.fractions.append(fraction)

    def cancelled(self) -> bool:
        return len(self.fractions) >= self._stop_after


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.tif"))}


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> SampleAnswer:
    return make_pair(tmp_path_factory.mktemp("pair"), 384, 0, SilentObserver())


def test_the_pair_is_georeferenced_and_on_two_grids(pair: SampleAnswer) -> None:
    with rasterio.open(pair.before) as before, rasterio.open(pair.after) as after:
        for dataset in (before, after):
            assert dataset.crs.to_epsg() == 32631
            assert dataset.descriptions == BANDS
            assert set(dataset.dtypes) == {"uint16"}
            assert dataset.profile["tiled"]
            assert dataset.nodata == 0
            assert dataset.res == (10.0, 10.0)
        offset = (np.array(after.transform)[[2, 5]] - np.array(before.transform)[[2, 5]]) / CELL_M
        assert np.any(offset % 1.0 != 0.0), "the grids differ by a part of a pixel"
        assert after.bounds.left <= before.bounds.left and after.bounds.right >= before.bounds.right
        assert after.bounds.bottom <= before.bounds.bottom and after.bounds.top >= before.bounds.top


def test_an_earlier_pair_is_replaced_and_nothing_else_is(pair: SampleAnswer, tmp_path: Path) -> None:
    make_pair(tmp_path, 256, 1, SilentObserver())
    make_pair(tmp_path, 256, 0, SilentObserver())
    for name in ("after.tif", "before.qml"):
        folder = tmp_path / name.replace(".", "-")
        folder.mkdir()
        (folder / name).write_text("mine")
        with pytest.raises(OutputError, match=re.escape(name)) as caught:
            make_pair(folder, 256, 0, SilentObserver())
        assert caught.value.code is ErrorCode.OUTPUT_CONFLICT
        assert {path.name: path.read_text() for path in folder.iterdir()} == {name: "mine"}


def test_truth_lies_on_the_grid_of_before(pair: SampleAnswer) -> None:
    with rasterio.open(pair.before) as before, rasterio.open(pair.truth) as truth:
        assert (truth.crs, truth.transform, truth.shape) == (before.crs, before.transform, before.shape)
        assert truth.nodata == 255
        assert set(np.unique(truth.read(1))) == {0, 1, 255}


def test_sites_are_boxes_around_what_was_built(pair: SampleAnswer) -> None:
    meta, _, geometries, (names,) = pyogrio.raw.read(pair.sites)
    assert (meta["geometry_type"], list(meta["fields"])) == ("Polygon", ["class"])
    assert set(names) <= {"Halls", "Housing", "Reservoir", "Quarry"}
    assert len(names) >= 4
    with rasterio.open(pair.truth) as dataset:
        truth = dataset.read(1)
        inside = np.zeros(truth.shape, bool)
        for box in shapely.from_wkb(geometries):
            part = dataset.window(*box.bounds).round_offsets().round_lengths().toslices()
            assert (truth[part] == 1).sum() > 0.4 * (truth[part] != 255).sum(), "most of the box is new"
            inside[part] = True
            edges = [truth[part][:2], truth[part][-2:], truth[part][:, :2], truth[part][:, -2:]]
            assert all((edge != 0).any() for edge in edges), "and it is no wider than that"
    assert (truth[~inside] == 1).sum() < 0.6 * (truth == 1).sum(), "what is left are roads, and what lies under clouds"


def test_places_are_what_most_of_their_tile_is(tmp_path: Path) -> None:
    found = list(places(1024 * CELL_M, 0))
    assert {one.name for one in found} == {"Town", "Forest", "Fields"}
    for one in found[::7]:
        edge = np.arange(-320.0 + CELL_M / 2, 320.0, CELL_M)
        y_m, x_m = (np.float32(one.y_m) + edge).astype(np.float32), (np.float32(one.x_m) + edge).astype(np.float32)
        cover = with_things(evaluate(y_m, x_m, 0), y_m, x_m, 0)[0].cover
        kinds = {"Town": (Cover.ROOF, Cover.YARD), "Forest": (Cover.FOREST,), "Fields": (Cover.CROP, Cover.MEADOW)}
        assert np.isin(cover, kinds[one.name]).mean() >= (0.25 if one.name == "Town" else 0.6)
    made = make_pair(tmp_path, 192, 0, SilentObserver())
    meta, _, points, (names,) = pyogrio.raw.read(made.places)
    assert (meta["geometry_type"], list(meta["fields"])) == ("Point", ["class"])
    assert len(points) == len(names) == len(list(places(192 * CELL_M, 0)))


def test_a_pair_without_a_site_has_an_empty_layer(tmp_path: Path) -> None:
    counts = [len(pyogrio.raw.read(make_pair(tmp_path, 128, seed, SilentObserver()).sites)[2]) for seed in range(4)]
    assert min(counts) == 0 and max(counts) >= 1


@pytest.mark.parametrize(("size_px", "seed"), [(256, 1), (256, 2**31 - 1), (384, 5), (301, 3)])
def test_change_is_rare_and_clouds_are_few(tmp_path: Path, size_px: int, seed: int) -> None:
    made = make_pair(tmp_path, size_px, seed, SilentObserver())
    with rasterio.open(made.truth) as dataset:
        truth = dataset.read(1)
    known = truth != 255
    share = np.mean(truth[known] == 1)
    assert 0.01 <= share <= 0.04
    assert made.changed_share == pytest.approx(share)
    assert 0.005 <= np.mean(~known) <= 0.08


def test_the_smallest_pair_that_is_allowed_has_change_too(tmp_path: Path) -> None:
    assert make_pair(tmp_path, 128, 0, SilentObserver()).changed_share > 0.005


def test_a_seed_gives_the_same_bytes_and_another_one_another_land(tmp_path: Path) -> None:
    for name, seed in (("a", 4), ("b", 4), ("c", 5)):
        make_pair(tmp_path / name, 160, seed, SilentObserver())
    assert digests(tmp_path / "a") == digests(tmp_path / "b")
    assert set(digests(tmp_path / "a").values()).isdisjoint(digests(tmp_path / "c").values())
    assert len(digests(tmp_path / "a")) == 3


def test_a_window_does_not_depend_on_how_the_rows_are_cut() -> None:
    acquisition = Acquisition(-16.0, -26.0, SHIFT_PX, AUTUMN, built=True, clouds_m=1600.0)
    whole = acquisition.window(0, 160, 160, 11)
    pieces = [acquisition.window(row, height, 160, 11) for row, height in ((0, 7), (7, 64), (71, 1), (72, 88))]
    np.testing.assert_array_equal(np.concatenate(pieces, axis=1), whole)


def test_what_was_not_built_over_differs_by_season_only() -> None:
    summer = Acquisition(0.0, 0.0, (0.0, 0.0), SUMMER, built=False)
    autumn = Acquisition(0.0, 0.0, (0.0, 0.0), AUTUMN, built=True)
    before, after = (acquisition.window(0, 384, 384, 0).astype(float) for acquisition in (summer, autumn))
    changed = summer.changed(0, 384, 384, 0)
    difference = np.abs(np.log(after) - np.log(before)).mean(axis=0)
    # The season moves every pixel, and what was built moves those it covers more.
    assert np.median(difference[~changed]) > 0.05
    assert np.median(difference[changed]) > 2.0 * np.median(difference[~changed])


def test_what_is_built_stands_only_where_it_is_said_to() -> None:
    without, built = (Acquisition(0.0, 0.0, (0.0, 0.0), SUMMER, built=built) for built in (False, True))
    bare, used = (one.window(0, 384, 384, 0).astype(float) for one in (without, built))
    changed = built.changed(0, 384, 384, 0)
    greenness = [((image[3] - image[2]) / (image[3] + image[2]))[changed].mean() for image in (bare, used)]
    assert greenness[1] < greenness[0] - 0.1, "what is built takes the plants away"


def test_the_later_image_lies_beside_its_place_by_the_stated_shift() -> None:
    # One season and nothing built: what differs is the shift alone. The gradient tells by how much.
    still = Acquisition(0.0, 0.0, (0.0, 0.0), SUMMER, built=False).window(0, 256, 256, 3).astype(float)
    moved = Acquisition(0.0, 0.0, SHIFT_PX, SUMMER, built=False).window(0, 256, 256, 3).astype(float)
    down, right = np.gradient(still, axis=(1, 2))
    slopes = np.stack([down.ravel(), right.ravel()], axis=1)
    estimate = -np.linalg.lstsq(slopes, (moved - still).ravel(), rcond=None)[0]
    assert estimate == pytest.approx(np.array(SHIFT_PX), abs=0.12)


def test_the_land_has_every_cover() -> None:
    metres = np.arange(0.0, 12_000.0, 12.0, dtype=np.float32)
    shares = np.bincount(evaluate(metres, metres, 0).cover.ravel(), minlength=len(Cover)) / metres.size**2
    for cover in (Cover.CROP, Cover.MEADOW, Cover.FOREST, Cover.WATER, Cover.ROAD, Cover.ROOF, Cover.YARD):
        assert shares[cover] > 0.002, cover.name
    assert shares[Cover.CROP] > 0.4


def test_noise_is_even_independent_and_the_same_in_any_window() -> None:
    index = np.arange(-300, 300, dtype=np.int32)
    draws = uniform(index[:, None], index[None, :], 9)
    assert draws.min() >= 0.0 and draws.max() < 1.0
    assert np.allclose(np.histogram(draws, 10, (0.0, 1.0))[0] / draws.size, 0.1, atol=0.003)
    for other in (uniform(index[:, None], index[None, :], 10), np.roll(draws, 1, 0), np.roll(draws, 1, 1)):
        assert abs(np.corrcoef(draws.ravel(), other.ravel())[0, 1]) < 0.01
    metres = np.arange(-500.0, 500.0, 7.0, dtype=np.float32)
    whole = smooth(metres, metres, 130.0, 2)
    np.testing.assert_array_equal(smooth(metres[40:90], metres[13:], 130.0, 2), whole[40:90, 13:])
    assert np.abs(np.diff(whole, axis=0)).max() < 0.15


def test_progress_grows_to_the_end(tmp_path: Path) -> None:
    listener = Listener()
    make_pair(tmp_path, 512, 0, listener)
    assert len(listener.fractions) >= 6
    assert listener.fractions == sorted(listener.fractions)
    assert listener.fractions[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("stop_after", [1, 4])
def test_a_cancelled_pair_leaves_nothing_behind(tmp_path: Path, stop_after: int) -> None:
    with pytest.raises(JobCancelled):
        make_pair(tmp_path / "out", 512, 0, Listener(stop_after))
    assert [path.name for path in (tmp_path / "out").glob("*.tif")] == []
    assert list((tmp_path / "out").glob("*partial*")) == []
