"""What a worker does with a window: it reads the same files, asks for pixels, or says what is wrong."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from engine.cluster.fitness import own_versions
from engine.cluster.task import Order, Trouble, Unseen, compute
from engine.contract.errors import ErrorCode, ModelError
from engine.observer import Observer
from engine.predict import StackSource
from engine.raster.describe import fingerprint
from engine.raster.reading.image_stack import describe_stack
from engine.raster.windows import Tile, Window
from tests.engine.jobs.conftest import write_raster
from tests.engine.raster.reading.test_image_stack import Settings

CORE = Window(40, 30, 50, 60)


@dataclass(frozen=True)
class Brightest:
    """The highest value of a window; an error where there is none."""

    halo_px = 3
    align_px = 1

    def build(self, observer: Observer) -> Callable[[Tile], float]:
        return self

    def __call__(self, tile: Tile) -> float:
        if not tile.valid.any():
            raise ModelError("Nothing at {place}.", place=tile.core)
        return float(tile.images[0].max())


@pytest.fixture
def order(tmp_path: Path) -> Order[float]:
    image = np.arange(1, 120 * 130 + 1, dtype=np.uint16).reshape(1, 120, 130)
    image[:, :20] = 0
    source = StackSource(describe_stack(Settings(str(write_raster(tmp_path / "image.tif", image, nodata=0)))))
    prints = tuple(fingerprint(path) for path in source.paths)
    return Order(str(tmp_path), Brightest(), source, prints, 1, own_versions())


def test_a_window_is_read_with_its_halo(order: Order[float]) -> None:
    assert compute(order, CORE, None) == (40 + 50 + 3 - 1) * 130 + (30 + 60 + 3)


def test_other_files_under_the_same_path_are_not_read(order: Order[float]) -> None:
    (path,) = order.source.paths
    os.utime(path, ns=(1, 1))
    found = compute(order, CORE, None)
    assert found == Unseen(CORE)
    os.unlink(path)
    assert compute(replace(order, name="two"), CORE, None) == Unseen(CORE)


def test_pixels_that_are_sent_need_no_file(order: Order[float]) -> None:
    with order.source.open() as reader:
        (tile,) = reader.places([CORE], 3)
    os.unlink(order.source.paths[0])
    assert compute(order, CORE, tile) == tile.images[0].max()


def test_a_path_that_names_no_file_is_never_taken_for_the_same(order: Order[float]) -> None:
    other = replace(order, name="other", fingerprints=(fingerprint("/vsimem/nothing.tif"),))
    assert compute(other, CORE, None) == Unseen(CORE)


def test_a_named_error_comes_back_with_its_words(order: Order[float]) -> None:
    found = compute(order, Window(0, 0, 10, 10), None)
    assert isinstance(found, Trouble)
    error = found.error()
    assert error.code is ErrorCode.MODEL and str(Window(0, 0, 10, 10)) in error.message


@pytest.mark.parametrize("name", ["engine", "torch", "gdal"])
def test_another_version_computes_nothing(order: Order[float], name: str) -> None:
    wanted = tuple((one, "0.1" if one == name else version) for one, version in own_versions())
    found = compute(replace(order, versions=wanted), CORE, None)
    assert isinstance(found, Trouble)
    assert f"has {name} {dict(own_versions())[name]}; this engine has 0.1" in found.error().message
