"""One raster or several as tiles, and only the places that are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import ParameterError
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading import reader as reader_module
from engine.raster.reading.reader import PairReader, StackReader
from engine.raster.windows import Tile, Window, windows_between
from tests.engine import rasters
from tests.engine.rasters import HOLES, PLAIN, Fake


@pytest.fixture(autouse=True, params=[False, True], ids=["kept", "streamed"])
def streamed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Small rasters stay in memory; with this they are treated as large ones are."""
    if request.param:
        monkeypatch.setattr(reader_module, "KEEP_BYTES", 0)
    return bool(request.param)


def open_stack(folder: Path, fakes: list[Fake], bands: tuple[int, ...] = (1, 2, 3)) -> StackReader:
    infos = [describe(str(rasters.write(folder / f"{i}.tif", fake))) for i, fake in enumerate(fakes)]
    return StackReader(infos, common_grid(infos[0], infos[-1], extent="before"), [bands] * len(infos))


def whole(reader: StackReader, tiles: Iterator[Tile]) -> tuple[list[np.ndarray], np.ndarray]:
    shape = reader.grid.shape
    images = [np.full((reader.band_count, *shape), np.nan, np.float32) for _ in reader.infos]
    valid = np.zeros(shape, bool)
    for tile in tiles:
        place = tile.core.slices_in(Window(0, 0, *shape))
        for image, part in zip(images, tile.images, strict=True):
            image[(slice(None), *place)] = part[(slice(None), *tile.core_slices)]
        valid[place] = tile.valid[tile.core_slices]
    return images, valid


@pytest.mark.parametrize("count", [1, 2, 3])
def test_every_raster_of_a_stack_is_read(tmp_path: Path, count: int) -> None:
    fakes = [replace(PLAIN, seed=seed) for seed in range(count)]
    with open_stack(tmp_path, fakes, (3, 1)) as reader:
        images, valid = whole(reader, reader.tiles(50, 6, 4))
        assert reader.band_count == 2
    assert valid.all() and len(images) == count
    for image, fake in zip(images, fakes, strict=True):
        np.testing.assert_array_equal(image, rasters.pattern(fake).astype(np.float32)[[2, 0]])


def test_one_raster_has_its_own_holes_only(tmp_path: Path) -> None:
    fake = replace(PLAIN, dtype="float32", kinds=("nan", "inf", "mask"))
    with open_stack(tmp_path, [fake]) as reader:
        _, valid = whole(reader, reader.tiles(64))
    expected = np.ones(valid.shape, bool)
    for kind in fake.kinds:
        expected[HOLES[kind]] = False
    np.testing.assert_array_equal(valid, expected)


def test_before_and_after_are_the_first_and_the_last_image(tmp_path: Path) -> None:
    with open_stack(tmp_path, [PLAIN, replace(PLAIN, seed=1)]) as reader:
        tile = next(iter(reader.tiles(16)))
        assert tile.before is tile.images[0] and tile.after is tile.images[1]
    with open_stack(tmp_path, [PLAIN]) as reader:
        tile = next(iter(reader.tiles(16)))
        assert tile.before is tile.after


def test_a_pair_is_a_stack_of_two(tmp_path: Path) -> None:
    with open_stack(tmp_path, [PLAIN, rasters.moved(0.4, 0.3)]) as stack:
        pair = PairReader(*stack.infos, stack.grid, [(1, 1), (2, 2), (3, 3)])
        ours, theirs = whole(stack, stack.tiles(40, 3)), whole(pair, pair.tiles(40, 3))
    np.testing.assert_array_equal(ours[0], theirs[0])
    np.testing.assert_array_equal(ours[1], theirs[1])


@pytest.mark.parametrize("fake", [PLAIN, replace(PLAIN, tile=0), replace(PLAIN, tile=16)])
def test_places_hold_the_same_pixels_as_a_pass_and_keep_their_order(tmp_path: Path, fake: Fake) -> None:
    cores = [Window(60, 70, 30, 50), Window(0, 0, 8, 8), Window(3, 100, 40, 37), Window(100, 136, 1, 1)]
    with open_stack(tmp_path, [fake, rasters.moved(0.4, -0.3, fake)]) as reader:
        images, valid = whole(reader, reader.tiles(128))
        tiles = list(reader.places(cores, 5, 4))
    assert [tile.core for tile in tiles] == cores
    for tile in tiles:
        assert tile.outer.contains(tile.core.grow(5, reader.grid.shape)) and tile.outer.row % 4 == 0
        place = tile.outer.slices_in(Window(0, 0, *reader.grid.shape))
        np.testing.assert_array_equal(tile.valid, valid[place])
        for image, part in zip(images, tile.images, strict=True):
            np.testing.assert_array_equal(part, image[(slice(None), *place)])


def test_sorted_places_decode_each_block_once_and_no_other(tmp_path: Path, streamed: bool) -> None:
    fake = replace(PLAIN, height=600, width=700, tile=16)
    with open_stack(tmp_path, [fake]) as reader:
        everywhere = list(windows_between(range(0, 601, 25), range(0, 701, 25)))
        for _ in reader.places(everywhere):
            pass
        assert reader.bytes_decoded == reader.bytes_in_files
    with open_stack(tmp_path, [fake]) as reader:
        list(reader.places([Window(3, 5, 20, 20), Window(100, 200, 10, 10)], 4))
        assert reader.bytes_decoded == reader.bytes_in_files // (600 * 700) * 512 * 512


def test_no_places_give_no_tiles(tmp_path: Path) -> None:
    with open_stack(tmp_path, [PLAIN]) as reader:
        assert list(reader.places([])) == []
        assert reader.bytes_decoded == 0


@pytest.mark.parametrize("bands", [[(1, 2), (1,)], [(), ()]])
def test_bands_that_do_not_go_together_are_refused(tmp_path: Path, bands: list[tuple[int, ...]]) -> None:
    infos = [describe(str(path)) for path in rasters.write_pair(tmp_path)]
    with pytest.raises(ParameterError, match="bands"):
        StackReader(infos, common_grid(*infos), bands)


@pytest.mark.parametrize("part", [Window(30, 41, 37, 55), Window(0, 0, 101, 137), Window(100, 0, 1, 137)])
@pytest.mark.parametrize(("window_px", "halo_px", "align_px"), [(16, 5, 8), (1024, 9, 1), (40, 0, 32)])
def test_a_part_gets_the_pixels_of_the_whole_with_halos_that_reach_out_of_it(
    tmp_path: Path, part: Window, window_px: int, halo_px: int, align_px: int
) -> None:
    with open_stack(tmp_path, [PLAIN, rasters.moved(0.4, -0.3)]) as reader:
        images, valid = whole(reader, reader.tiles(128))
        seen = np.zeros(reader.grid.shape, int)
        for tile in reader.tiles(window_px, halo_px, align_px, part=part):
            seen[tile.core.slices_in(Window(0, 0, *reader.grid.shape))] += 1
            assert tile.outer.contains(tile.core.grow(halo_px, reader.grid.shape))
            assert tile.core.row % align_px == tile.core.col % align_px == 0
            place = tile.outer.slices_in(Window(0, 0, *reader.grid.shape))
            np.testing.assert_array_equal(tile.valid, valid[place])
            np.testing.assert_array_equal(tile.after, images[1][(slice(None), *place)])
    assert (seen[part.slices_in(Window(0, 0, *reader.grid.shape))] == 1).all()
    assert seen.sum() == part.align(align_px, reader.grid.shape).size_px
