"""Maps of classes: counted, measured and read at places, whatever their file looks like; imagery is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from engine.class_map.opening import NO_CLASS, class_position, count_classes, open_class_map
from engine.contract.errors import ErrorCode, InputError, JobCancelled
from engine.observer import SilentObserver
from engine.raster.info import Access
from tests.engine.evaluation.made import image_bytes
from tests.engine.rasters import DEGREES, Fake, flipped, write

MAP = Fake(height=203, width=331, bands=1, dtype="uint8", nodata=0, tile=64)


def classes(height: int = MAP.height, width: int = MAP.width, values: tuple[int, ...] = (1, 2, 7)) -> np.ndarray:
    rng = np.random.default_rng(0)
    drawn = rng.choice(values, (1, height, width))
    drawn[0, 20:40, 30:90] = 0
    return drawn.astype(np.uint8)


@pytest.mark.parametrize("tile", [0, 64])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_pixels_and_areas_are_counted(tmp_path: Path, tile: int, dtype: str) -> None:
    data = classes().astype(dtype)
    map = open_class_map(str(write(tmp_path / "map.tif", replace(MAP, tile=tile, dtype=dtype), data)), Access())
    found = count_classes(map, SilentObserver())
    np.testing.assert_array_equal(found.values, [1, 2, 7])
    np.testing.assert_array_equal(found.pixels, [np.count_nonzero(data == value) for value in (1, 2, 7)])
    np.testing.assert_allclose(found.areas, found.pixels * 100.0, rtol=0.002)  # UTM's scale is off by up to 0.1 %
    np.testing.assert_array_equal(found.picture, np.where(data[0] == 0, NO_CLASS, data[0].astype(np.int64)))


def test_areas_of_degrees_are_those_on_the_ground(tmp_path: Path) -> None:
    path = write(tmp_path / "map.tif", replace(MAP, crs="EPSG:4326", transform=DEGREES), classes())
    found = count_classes(open_class_map(str(path), Access()), SilentObserver())
    cell_m2 = found.areas / found.pixels
    np.testing.assert_allclose(cell_m2, 11.11 * 7.88, rtol=0.01)  # 0.0001 degrees at 45 degrees north


def test_0_is_a_class_unless_it_means_no_data(tmp_path: Path) -> None:
    data = classes()
    path = str(write(tmp_path / "a.tif", replace(MAP, nodata=None), data))
    assert list(count_classes(open_class_map(path, Access()), SilentObserver()).values) == [0, 1, 2, 7]
    said = open_class_map(path, Access(), nodata=0)
    assert list(count_classes(said, SilentObserver()).values) == [1, 2, 7]
    beside = open_class_map(str(write(tmp_path / "c.tif", replace(MAP, nodata=7), data)), Access(), nodata=0)
    assert list(count_classes(beside, SilentObserver()).values) == [1, 2]
    other = open_class_map(str(write(tmp_path / "b.tif", replace(MAP, nodata=7), data)), Access())
    assert list(count_classes(other, SilentObserver()).values) == [0, 1, 2]


@pytest.mark.parametrize(
    ("dtype", "codes"),
    [
        ("float32", (0, 1, 2**24)),
        ("float64", (2**24, 2**24 + 1, 2**53 - 1)),
        ("uint32", (2**32 - 1, 4_000_000_001, 4_000_000_003)),
        ("int32", (-(2**31), 2**31 - 1, 2**24 + 1)),
        ("int64", (-(2**53) + 1, 0, 2**40 + 1)),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_codes_of_any_size_keep_their_identity(
    tmp_path: Path, dtype: str, codes: tuple[int, ...], turned: bool
) -> None:
    data = np.array(codes, dtype)[np.arange(203 * 331).reshape(1, 203, 331) % 3]
    fake = replace(MAP, dtype=dtype, nodata=None)
    fake = replace(fake, transform=fake.transform @ Affine.rotation(12)) if turned else fake
    map = open_class_map(str(write(tmp_path / "map.tif", fake, data)), Access())
    found = count_classes(map, SilentObserver())
    assert list(found.values) == sorted(codes)
    if not turned:
        assert list(map.at(np.array([0, 0, 0]), np.arange(3), SilentObserver())[0]) == list(codes)


def test_places_are_read_wherever_they_lie(tmp_path: Path) -> None:
    data = classes(1100, 1300)
    fake = replace(MAP, height=1100, width=1300)
    map = open_class_map(str(write(tmp_path / "map.tif", fake, data)), Access())
    rng = np.random.default_rng(1)
    rows, cols = rng.integers(0, 1100, 700), rng.integers(0, 1300, 700)
    values, valid = map.at(rows, cols, SilentObserver())
    np.testing.assert_array_equal(values, data[0, rows, cols])
    np.testing.assert_array_equal(valid, data[0, rows, cols] != 0)
    assert len(map.at(rows[:0], cols[:0], SilentObserver())[0]) == 0


def test_a_flipped_map_is_turned_north_up(tmp_path: Path) -> None:
    data = classes()
    turned = open_class_map(str(write(tmp_path / "map.tif", flipped(MAP), data)), Access())
    np.testing.assert_array_equal(
        turned.at(np.array([0, 100]), np.array([5, 6]), SilentObserver())[0], [data[0, -1, 5], data[0, -101, 6]]
    )


@pytest.mark.parametrize(
    ("fake", "data", "code", "said"),
    [
        (replace(MAP, bands=3), None, ErrorCode.BANDS, "3 bands"),
        (replace(MAP, dtype="float32"), np.full((1, 203, 331), 1.5, np.float32), ErrorCode.INPUT_UNSUPPORTED, "whole"),
        (
            replace(MAP, dtype="uint16"),
            np.arange(203 * 331, dtype=np.uint16).reshape(1, 203, 331) + 1,
            ErrorCode.INPUT_UNSUPPORTED,
            "different values",
        ),
        (
            replace(MAP, dtype="float64"),
            np.full((1, 203, 331), 1e17),
            ErrorCode.INPUT_UNSUPPORTED,
            "beyond 9,007,199,254,740,992",
        ),
        (MAP, np.zeros((1, 203, 331), np.uint8), ErrorCode.NO_VALID_DATA, "contains only nodata"),
    ],
)
def test_what_is_no_map_is_named(tmp_path: Path, fake: Fake, data: np.ndarray, code: ErrorCode, said: str) -> None:
    path = write(tmp_path / "map.tif", fake, data)
    with pytest.raises(InputError, match=said) as caught:
        count_classes(open_class_map(str(path), Access()), SilentObserver())
    assert caught.value.code == code and "map.tif" in caught.value.message and caught.value.hint


def test_counting_stops_where_it_is_asked_to(tmp_path: Path) -> None:
    class Impatient(SilentObserver):
        def cancelled(self) -> bool:
            return True

    map = open_class_map(str(write(tmp_path / "map.tif", MAP, classes())), Access())
    with pytest.raises(JobCancelled):
        count_classes(map, Impatient())


def test_positions_of_values() -> None:
    known = np.array([1, 2, 7], np.int32)
    np.testing.assert_array_equal(class_position(np.array([[7, 0], [2, 200]]), known), [[2, -1], [1, -1]])
    np.testing.assert_array_equal(class_position(np.array([3]), known[:0]), [-1])


def test_a_jpeg_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "map.jpg"
    path.write_bytes(image_bytes(classes() * 30, "JPEG"))
    with pytest.raises(InputError, match="they name no classes"):
        open_class_map(str(path), Access(), ungeoreferenced=True)
