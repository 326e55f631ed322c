"""Tiles of arrays are those of a file with the same pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.array_tiles import ArrayTiles
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window
from tests.engine.jobs.conftest import write_raster

SHAPE = (3, 150, 210)


def image() -> np.ndarray:
    values = np.random.default_rng(3).uniform(0, 1000, SHAPE).astype(np.float32)
    values[1, 20:60, 30:90] = np.nan
    values[0, 100, 100], values[2, 101, 101] = np.inf, 1e30
    return values


@pytest.fixture
def reader(tmp_path: Path) -> StackReader:
    info = describe(str(write_raster(tmp_path / "image.tif", image(), dtype="float32")))
    return StackReader([info], common_grid(info, info), [(1, 2, 3)])


def same(tile: Tile, other: Tile) -> None:
    assert (tile.core, tile.outer) == (other.core, other.outer)
    np.testing.assert_array_equal(tile.valid, other.valid)
    np.testing.assert_array_equal(tile.images[0], other.images[0])


def test_all_ways_to_ask_give_the_tiles_of_a_reader(reader: StackReader) -> None:
    tiles = ArrayTiles([image()])
    asked = (
        ("tiles", (64, 5, 4)),
        ("tiles", (64, 5, 4, None, Window(33, 40, 70, 100))),
        ("tiles", (64, 0, 1, lambda core: core.row > 0)),
        ("sample", (2, 64, 3)),
        ("places", ([Window(7, 9, 20, 30), Window(100, 180, 50, 30)], 6, 4)),
    )
    for name, arguments in asked:
        of_array, of_file = list(getattr(tiles, name)(*arguments)), list(getattr(reader, name)(*arguments))
        assert len(of_array) == len(of_file) > 0
        for one, other in zip(of_array, of_file, strict=True):
            same(one, other)


def test_the_cores_of_a_pass_are_told_without_reading(reader: StackReader) -> None:
    told = list(reader.cores(64, 5, 4, lambda core: core.col == 0))
    assert told == [tile.core for tile in reader.tiles(64, 5, 4, lambda core: core.col == 0)]
    assert len(told) > 3


def test_what_else_has_no_data_and_what_is_no_stack() -> None:
    valid = np.ones(SHAPE[1:], bool)
    valid[:10] = False
    (tile,) = ArrayTiles([image(), image()], valid).tiles(SHAPE[2])
    assert not tile.valid[:10].any() and not tile.images[1][:, :10].any()
    with pytest.raises(ValueError, match="no dates of one place"):
        ArrayTiles([image(), image()[:2]])
