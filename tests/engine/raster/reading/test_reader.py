"""Tiles of a pair: the right pixels, valid where they should be, each block decoded once, faults named."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.vrt import WarpedVRT

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import Grid, common_grid
from engine.raster.reading import reader as reader_module
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Tile, Window
from tests.engine import rasters
from tests.engine.rasters import HOLES, NORTH_UP, PLAIN, Fake

Whole = tuple[np.ndarray, np.ndarray, np.ndarray]


def open_pair(before: Path, after: Path, grid: Grid | None = None, **options: object) -> PairReader:
    b, a = (describe(str(p), ungeoreferenced=True) for p in (before, after))
    return PairReader(b, a, grid or common_grid(b, a), band_mapping(b, a).pairs, **options)  # type: ignore[arg-type]


def assemble(reader: PairReader, tiles: Iterator[Tile]) -> Whole:
    """Both images and the validity of the whole grid, put together from cores; fails where cores do not partition."""
    shape = reader.grid.shape
    grid = Window(0, 0, *shape)
    before = np.full((reader.band_count, *shape), np.nan, np.float32)
    after, valid, seen = before.copy(), np.zeros(shape, bool), np.zeros(shape, int)
    for tile in tiles:
        place = tile.core.slices_in(grid)
        before[(slice(None), *place)] = tile.before[(slice(None), *tile.core_slices)]
        after[(slice(None), *place)] = tile.after[(slice(None), *tile.core_slices)]
        valid[place] = tile.valid[tile.core_slices]
        seen[place] += 1
        assert (tile.before[:, ~tile.valid] == 0).all() and (tile.after[:, ~tile.valid] == 0).all()
        assert tile.before.dtype == np.float32 and tile.before.shape[1:] == tile.outer.shape == tile.valid.shape
    assert (seen == 1).all()
    return before, after, valid


@pytest.fixture(params=[False, True], ids=["kept", "streamed"])
def streamed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Small pairs stay in memory; with this they are treated as large ones are."""
    if request.param:
        monkeypatch.setattr(reader_module, "KEEP_BYTES", 0)
    return bool(request.param)


LAYOUTS = [PLAIN, replace(PLAIN, tile=0), replace(PLAIN, tile=0, strip_rows=101), replace(PLAIN, interleave="band"),
           replace(PLAIN, tile=16, compress="none"), replace(PLAIN, bands=5, dtype="uint8"),
           replace(PLAIN, dtype="int16", height=1, tile=0), replace(PLAIN, dtype="float64", width=1),
           replace(PLAIN, dtype="int32", height=3, width=700)]  # fmt: skip


@pytest.mark.parametrize("fake", LAYOUTS)
def test_tiles_hold_the_files_pixels_whatever_the_window(tmp_path: Path, fake: Fake, streamed: bool) -> None:
    paths = rasters.write_pair(tmp_path, fake)
    expected = [rasters.pattern(replace(fake, seed=s)).astype(np.float32) for s in (0, 1)]
    with open_pair(*paths) as reader:
        for window, halo, align in ((1024, 0, 1), (64, 7, 1), (37, 20, 8), (96, 33, 32)):
            before, after, valid = assemble(reader, reader.tiles(window, halo, align))
            assert valid.all()
            np.testing.assert_array_equal(before, expected[0])
            np.testing.assert_array_equal(after, expected[1])


@pytest.mark.parametrize("before", [replace(PLAIN, tile=32), replace(PLAIN, tile=0)])
@pytest.mark.parametrize("after", [PLAIN, rasters.moved(3, -2), rasters.moved(0.4, 0.3)])
def test_a_pass_decodes_each_block_once(
    tmp_path: Path, before: Fake, after: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_module, "KEEP_BYTES", 0)
    paths = rasters.write_pair(tmp_path, replace(before, height=700, width=900), replace(after, height=700, width=900))
    with open_pair(*paths) as reader:
        for window, halo in ((128, 20), (200, 0)):
            start = reader.bytes_decoded
            for _ in reader.tiles(window, halo):
                pass
            assert reader.bytes_decoded - start <= 1.05 * reader.bytes_in_files


def test_blocks_are_asked_of_the_file_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_module, "KEEP_BYTES", 0)
    monkeypatch.setattr("engine.raster.reading.blocks.UNIT_PX", 64)
    paths = rasters.write_pair(tmp_path, replace(PLAIN, height=300, width=400))
    asked: list[tuple[str, Window]] = []
    from engine.raster.reading.blocks import BlockReader

    original = BlockReader.read

    def counted(self: BlockReader, window: Window) -> object:
        asked.append((self.info.path, window))
        return original(self, window)

    monkeypatch.setattr(BlockReader, "read", counted)
    with open_pair(*paths) as reader:
        for _ in reader.tiles(100, 30):
            pass
    assert len(asked) == len(set(asked)) == 2 * 5 * 7


def test_memory_bound_forces_panels_and_keeps_the_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_module, "KEEP_BYTES", 0)
    fake = replace(PLAIN, height=500, width=2000, bands=2)
    paths = rasters.write_pair(tmp_path, fake)
    with open_pair(*paths) as wide, open_pair(*paths, memory_bytes=200_000) as narrow:
        for a, b in zip(assemble(wide, wide.tiles(128, 9)), assemble(narrow, narrow.tiles(128, 9)), strict=True):
            np.testing.assert_array_equal(a, b)


def test_small_pairs_are_read_once_for_all_passes(tmp_path: Path) -> None:
    with open_pair(*rasters.write_pair(tmp_path)) as reader:
        for _ in range(3):
            assemble(reader, reader.tiles(50, 3))
        assert reader.bytes_decoded == reader.bytes_in_files


@pytest.mark.parametrize("kind", ["alpha", "mask", "nan", "inf", "huge"])
def test_every_way_to_be_invalid(tmp_path: Path, kind: str, streamed: bool) -> None:
    fake = replace(PLAIN, dtype="uint16" if kind in ("alpha", "mask") else "float32", kinds=(kind,))
    paths = rasters.write_pair(tmp_path, PLAIN, fake)
    expected = np.ones((101, 137), bool)
    expected[HOLES[kind]] = False
    with open_pair(*paths) as reader:
        _, after, valid = assemble(reader, reader.tiles(64, 5))
        np.testing.assert_array_equal(valid, expected)
        assert np.isfinite(after).all()


def test_nodata_of_either_date_counts(tmp_path: Path) -> None:
    first = replace(PLAIN, nodata=0, hole=(slice(0, 4), slice(0, 9)))
    second = replace(PLAIN, nodata=9999, hole=(slice(90, 101), slice(100, 137)), seed=5)
    expected = np.ones((101, 137), bool)
    expected[0:4, 0:9] = expected[90:101, 100:137] = False
    with open_pair(*rasters.write_pair(tmp_path, first, second)) as reader:
        np.testing.assert_array_equal(assemble(reader, reader.tiles())[2], expected)


@pytest.mark.parametrize("dtype", ["uint16", "int16", "float32", "float64"])
def test_a_given_value_counts_beside_the_declared_one(tmp_path: Path, dtype: str) -> None:
    data = rasters.pattern(replace(PLAIN, dtype=dtype))
    data[2, 50, 60], data[1, 51, 61], data[0, 52, 62] = 0, 9999, 5
    path = str(rasters.write(tmp_path / "b.tif", replace(PLAIN, dtype=dtype, nodata=0), data))
    for moved in (0.0, 0.25):  # copied, and interpolated
        b, a = describe(path, nodata=9999), describe(path, nodata=9999)
        grid = common_grid(b, a)
        lattice = replace(grid, transform=grid.transform @ Affine.translation(moved, moved))
        with PairReader(b, a, lattice, [(k, k) for k in (1, 2, 3, 4)], resampling="nearest") as reader:
            valid = assemble(reader, reader.tiles())[2]
        assert not valid[50, 60] and not valid[51, 61] and valid[52, 62]
        assert valid[:100, :136].sum() == 100 * 136 - 2


def test_nodata_in_one_band_is_enough(tmp_path: Path) -> None:
    data = rasters.pattern(PLAIN)
    data[2, 50, 60] = 0
    before = rasters.write(tmp_path / "b.tif", replace(PLAIN, nodata=0), data)
    with open_pair(before, rasters.write(tmp_path / "a.tif")) as reader:
        valid = assemble(reader, reader.tiles())[2]
        assert not valid[50, 60] and valid.sum() == valid.size - 1


def test_nodata_that_the_type_cannot_hold_means_nothing(tmp_path: Path) -> None:
    paths = rasters.write_pair(tmp_path, replace(PLAIN, dtype="uint8"))
    b, a = (describe(str(p), nodata=-9999) for p in paths)
    with PairReader(b, a, common_grid(b, a), [(1, 1)]) as reader:
        assert assemble(reader, reader.tiles())[2].all()


def test_outside_of_after_is_not_valid(tmp_path: Path) -> None:
    before, after = rasters.write_pair(tmp_path, PLAIN, rasters.moved(10, 20))
    b, a = describe(str(before)), describe(str(after))
    with PairReader(b, a, common_grid(b, a, extent="before"), [(1, 1)]) as reader:
        valid = assemble(reader, reader.tiles(40, 4))[2]
        assert valid[10:, 20:].all() and valid.sum() == 91 * 117


def test_scale_and_offset_are_applied(tmp_path: Path) -> None:
    before, after = rasters.write_pair(tmp_path)
    with rasterio.open(after, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.5,) * 4, (-100.0,) * 4
    with open_pair(before, after) as reader:
        values = assemble(reader, reader.tiles())[1]
        np.testing.assert_allclose(values, rasters.pattern(replace(PLAIN, seed=1)) * 0.5 - 100.0)


def shrunk(valid: np.ndarray, by: int) -> np.ndarray:
    """Pixels whose surroundings are valid as well: an image's edge has no neighbours to interpolate with."""
    padded = np.pad(valid, by)
    sides = range(2 * by + 1)
    return np.all([padded[r:, c:][: valid.shape[0], : valid.shape[1]] for r in sides for c in sides], axis=0)


def smooth(fake: Fake) -> np.ndarray:
    """A field that bilinear interpolation follows closely, in CRS coordinates."""
    t = fake.transform or NORTH_UP
    cols, rows = np.meshgrid(np.arange(fake.width) + 0.5, np.arange(fake.height) + 0.5)
    return field(*(t.a * cols + t.b * rows + t.c, t.d * cols + t.e * rows + t.f))


def field(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return (1000 + 300 * np.sin((x - 500_000) / 160) + 300 * np.cos((y - 5_000_000) / 190)).astype(np.float32)


ODD = [rasters.moved(0.37, -0.61), rasters.rotated(17), rasters.flipped(),
       replace(PLAIN, transform=NORTH_UP @ Affine.scale(0.7), height=150, width=200),
       replace(PLAIN, transform=NORTH_UP @ Affine.scale(1.6), height=70, width=90)]  # fmt: skip


@pytest.mark.parametrize("resampling", ["bilinear", "cubic"])
@pytest.mark.parametrize("fake", ODD)
def test_resampled_pixels_show_the_same_place(tmp_path: Path, fake: Fake, resampling: str, streamed: bool) -> None:
    float_fake = replace(fake, dtype="float32", bands=1)
    before = rasters.write(tmp_path / "b.tif", data=smooth(PLAIN)[None])
    after = rasters.write(tmp_path / "a.tif", float_fake, smooth(float_fake)[None])
    with open_pair(before, after, resampling=resampling) as reader:
        first, second, valid = assemble(reader, reader.tiles(1024))
        assert valid.mean() > 0.3
        inner = shrunk(valid, 4)
        # A shift of a tenth of a pixel would make errors of up to 1.9; the curvature of the field makes less.
        assert np.abs(first - second)[0][inner].max() < 1.0
        for window, halo, align in ((64, 5, 1), (40, 9, 8)):
            for one, other in zip((first, second, valid), assemble(reader, reader.tiles(window, halo, align)),
                                  strict=True):  # fmt: skip
                np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic"])
@pytest.mark.parametrize("fake", [rasters.moved(0.37, -0.61), rasters.moved(0.5, 0.25), rasters.rotated(17)])
def test_agrees_with_gdals_warp(tmp_path: Path, fake: Fake, resampling: str) -> None:
    paths = rasters.write_pair(tmp_path, PLAIN, replace(fake, seed=3))
    with open_pair(*paths, resampling=resampling) as reader:
        ours, valid = assemble(reader, reader.tiles())[1:]
        grid = reader.grid
        with rasterio.open(paths[1]) as source, WarpedVRT(
            source, crs=rasters.UTM, transform=grid.transform, width=grid.width, height=grid.height,
            resampling=rasterio.enums.Resampling[resampling], tolerance=0.001, dtype="float32",
        ) as theirs:  # fmt: skip
            expected = theirs.read()
    inner = shrunk(valid, 4)
    difference = np.abs(ours - expected)[:, inner]
    # GDAL's warper rounds values of integer types; nearest may fall on either side of a half.
    assert np.quantile(difference, 0.99) <= 0.51


def test_another_crs_shows_the_same_place(tmp_path: Path) -> None:
    before = rasters.write(tmp_path / "b.tif", data=smooth(PLAIN)[None])
    other = tmp_path / "a.tif"
    with rasterio.open(before) as source, WarpedVRT(
        source, crs="EPSG:32634", resampling=rasterio.enums.Resampling.cubic, nodata=-1
    ) as warped:  # fmt: skip
        profile = {**warped.profile, "driver": "GTiff", "blockxsize": 64, "blockysize": 64, "tiled": True}
        with rasterio.open(other, "w", **profile) as target:
            target.write(warped.read())
    with open_pair(before, other) as reader:
        first, second, valid = assemble(reader, reader.tiles(50, 6))
        valid = shrunk(valid, 4)
        assert valid.mean() > 0.7
        assert np.abs(first - second)[0][valid].max() < 2.0


def test_real_pair_on_two_grids(data_dir: Path) -> None:
    city = data_dir / "oscd" / "abudhabi"
    with open_pair(city / "before.tif", city / "after.tif") as reader:
        before, after, valid = assemble(reader, reader.tiles(256, 16))
        assert valid.mean() > 0.95
        for one, other in zip(before, after, strict=True):
            assert np.corrcoef(one[valid], other[valid])[0, 1] > 0.7


@pytest.mark.parametrize("shift", [(2.0, -3.0), (0.4, 0.7)])
def test_shift_moves_the_after_image(tmp_path: Path, shift: tuple[float, float]) -> None:
    """An after image whose place is wrong by a shift is put right by it."""
    wrong = rasters.moved(-shift[0], -shift[1])
    before = rasters.write(tmp_path / "b.tif", data=smooth(PLAIN)[None])
    after = rasters.write(tmp_path / "a.tif", wrong, smooth(PLAIN)[None])
    b, a = describe(str(before)), describe(str(after))
    grid = common_grid(b, a)
    with PairReader(b, a, grid, [(1, 1)]) as crooked, PairReader(b, a, grid, [(1, 1)], shift_px=shift) as straight:
        first, second, valid = assemble(crooked, crooked.tiles(50, 3))
        assert np.abs(first - second)[0][valid].max() > 5
        first, second, valid = assemble(straight, straight.tiles(50, 3))
        assert valid.mean() > 0.9 and np.abs(first - second)[0][valid].max() < 1


def test_warped_nodata_stays_where_it_is(tmp_path: Path) -> None:
    hole = (slice(40, 60), slice(50, 80))
    after = replace(rasters.moved(0.5, 0.5), nodata=0, hole=hole, dtype="float32")
    with open_pair(*rasters.write_pair(tmp_path, replace(PLAIN, dtype="float32"), after)) as reader:
        _, values, valid = assemble(reader, reader.tiles())
        # The grid begins one pixel in, half a pixel behind the image's start.
        assert not valid[41:59, 51:79].any()
        assert valid[:38].all() and valid[62:].all() and valid[:, :48].all() and valid[:, 82:].all()
        assert values[:, valid].min() > 0  # nothing of the nodata value has leaked into what is valid


def test_the_nearest_pixel_alone_says_whether_a_warped_pixel_is_valid(tmp_path: Path) -> None:
    after = replace(rasters.rotated(10), nodata=0, dtype="float32")
    data = rasters.pattern(after)
    there = np.random.default_rng(0).uniform(size=data.shape[1:]) > 0.4
    data[:, ~there] = 0
    paths = rasters.write(tmp_path / "b.tif"), rasters.write(tmp_path / "a.tif", after, data)
    with open_pair(*paths, resampling="nearest") as reader:
        valid = assemble(reader, reader.tiles())[2]
        rows, cols = np.mgrid[: reader.grid.height, : reader.grid.width] + 0.5
        x, y = (~after.transform @ reader.grid.transform) @ (cols, rows)
    inside = (x > 2) & (x < after.width - 2) & (y > 2) & (y < after.height - 2)
    sure = inside & (np.abs(x - np.round(x)) > 0.05) & (np.abs(y - np.round(y)) > 0.05)
    expected = there[y[sure].astype(int), x[sure].astype(int)]
    np.testing.assert_array_equal(valid[sure], expected)


def test_images_without_georeference_with_a_shift(tmp_path: Path) -> None:
    plain = replace(PLAIN, crs=None, transform=None)
    paths = rasters.write_pair(tmp_path, plain)
    with open_pair(*paths, shift_px=(0.0, 1.0)) as reader:
        _, after, valid = assemble(reader, reader.tiles(64))
        np.testing.assert_array_equal(after[:, :, 1:], rasters.pattern(replace(plain, seed=1))[:, :, :-1])
        assert not valid[:, 0].any() and valid[:, 1:].all()


def test_skip_leaves_tiles_out_and_reads_less(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_module, "KEEP_BYTES", 0)
    monkeypatch.setattr("engine.raster.reading.blocks.UNIT_PX", 64)
    with open_pair(*rasters.write_pair(tmp_path, replace(PLAIN, height=640, width=640))) as reader:
        tiles = list(reader.tiles(64, skip=lambda core: core.row >= 64))
        assert len(tiles) == 10
        assert reader.bytes_decoded * 10 == reader.bytes_in_files


def test_sample_is_the_same_for_the_same_grid(tmp_path: Path) -> None:
    with open_pair(*rasters.write_pair(tmp_path, replace(PLAIN, height=700, width=500))) as reader:
        first = [tile.core for tile in reader.sample(9, 64)]
        assert first == [tile.core for tile in reader.sample(9, 64)] and 6 <= len(first) <= 12
        before, _, valid = assemble(reader, reader.sample(64, 256, 10))  # small enough to be covered whole
        assert valid.all() and np.isfinite(before).all()


def test_damaged_block_is_named(tmp_path: Path) -> None:
    before, after = rasters.write_pair(tmp_path, replace(PLAIN, height=500, width=500))
    with rasterio.open(after) as dataset:
        start = int(dataset.get_tag_item("BLOCK_OFFSET_2_3", "TIFF", bidx=1))
    content = bytearray(after.read_bytes())
    content[start : start + 50] = bytes(50)
    after.write_bytes(content)
    where = "rows 192 to 255, columns 128 to 191"
    with open_pair(before, after) as reader, pytest.raises(InputError, match=where) as caught:
        list(reader.tiles(100))
    assert caught.value.code is ErrorCode.INPUT_UNREADABLE and "after.tif" in caught.value.message


def test_a_file_that_changes_during_the_run(tmp_path: Path) -> None:
    before, after = rasters.write_pair(tmp_path)
    with open_pair(before, after) as reader:
        tiles = reader.tiles(50)
        next(tiles)
        rasters.write(after, replace(PLAIN, seed=9, compress="none"))
        with pytest.raises(InputError) as caught:
            list(tiles)
    assert caught.value.code in (ErrorCode.INPUT_CHANGED, ErrorCode.INPUT_UNREADABLE)
    assert "after.tif" in caught.value.message


def test_stopping_early_ends_the_thread(tmp_path: Path) -> None:
    with open_pair(*rasters.write_pair(tmp_path)) as reader:
        tiles = reader.tiles(20)
        next(tiles)
        tiles.close()  # type: ignore[attr-defined]
        assert not [t for t in threading.enumerate() if t.name == "read-ahead"]


def test_two_passes_at_once(tmp_path: Path, streamed: bool) -> None:
    with open_pair(*rasters.write_pair(tmp_path)) as reader:
        for one, other in zip(reader.tiles(30, 4), reader.tiles(30, 4), strict=True):
            assert one.core == other.core
            np.testing.assert_array_equal(one.before, other.before)


def test_nonsense_is_refused(tmp_path: Path) -> None:
    paths = rasters.write_pair(tmp_path)
    with pytest.raises(ParameterError, match="resampling"):
        open_pair(*paths, resampling="magic")
    with open_pair(*paths) as reader, pytest.raises(ParameterError):
        reader.tiles(0)
