"""Image stacks: one raster on its own grid, two where they overlap, their bands, and what does not fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import ErrorCode, InputError, ParameterError, SwimdiffError
from engine.contract.jobs.classification import Classify, TrainClassifier
from engine.contract.remarks import Remark
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.image_stack import describe_stack
from tests.engine import rasters
from tests.engine.rasters import PLAIN

NAMES = ("B02", "B03", "B04", "B08")
NAMED = replace(PLAIN, descriptions=NAMES)
TURNED = replace(PLAIN, descriptions=NAMES[::-1])


@dataclass(frozen=True)
class Settings:
    """As the jobs that classify have them."""

    raster: str
    after: str = ""
    bands: str = ""
    after_bands: str = ""
    visible_bands: str = ""
    ground_resolution_m: float | None = None
    raster_nodata: float | None = None
    after_nodata: float | None = None
    alpha: str = "auto"
    resampling: str = "bilinear"
    ungeoreferenced: bool = False
    allow_indirect: bool = False
    allow_hosts: str = ""


def one(folder: Path, fake: rasters.Fake = NAMED) -> str:
    return str(rasters.write(folder / "image.tif", fake))


def test_one_raster_has_its_own_grid_and_all_bands(tmp_path: Path) -> None:
    stack = describe_stack(Settings(one(tmp_path)))
    assert stack.dates == 1 and stack.grid.shape == (101, 137) and stack.grid.transform == rasters.NORTH_UP
    assert stack.bands == ((1, 2, 3, 4),) and stack.names == NAMES
    assert stack.roles == ("blue", "green", "red", "nir")
    assert stack.remarks == ()
    with stack.open() as reader:
        tile = next(iter(reader.tiles(200)))
    np.testing.assert_array_equal(tile.before, rasters.pattern(PLAIN).astype(np.float32))


def test_the_jobs_that_classify_are_settings(tmp_path: Path) -> None:
    path = one(tmp_path)
    train = TrainClassifier(raster=path, labels="labels.gpkg", out="out")
    assert describe_stack(train) == describe_stack(Classify(raster=path, model="model.safetensors", out="out"))


def test_bands_are_chosen_by_number_name_or_role(tmp_path: Path) -> None:
    stack = describe_stack(Settings(one(tmp_path), bands="nir, B02,3"))
    assert stack.bands == ((4, 1, 3),) and stack.names == ("B08", "B02", "B04")
    with stack.open() as reader:
        tile = next(iter(reader.tiles(200)))
    np.testing.assert_array_equal(tile.before, rasters.pattern(PLAIN).astype(np.float32)[[3, 0, 2]])


@pytest.mark.parametrize("bands", ["9", "0", "B11", "1,,2", "-1"])
def test_a_band_that_is_not_there_is_named(tmp_path: Path, bands: str) -> None:
    with pytest.raises(ParameterError, match=r"^“Bands”: .*image\.tif has no band") as caught:
        describe_stack(Settings(one(tmp_path), bands=bands))
    assert "B02" in caught.value.hint
    paths = [str(path) for path in rasters.write_pair(tmp_path, NAMED, NAMED)]
    with pytest.raises(ParameterError, match=r"^“Bands of the second date”: .*after\.tif has no band"):
        describe_stack(Settings(*paths, after_bands=bands))


def test_two_rasters_share_the_first_ones_lattice_where_they_overlap(tmp_path: Path) -> None:
    paths = [str(path) for path in rasters.write_pair(tmp_path, NAMED, rasters.moved(20.4, -10.3, NAMED))]
    stack = describe_stack(Settings(*paths, resampling="nearest"))
    assert stack.dates == 2 and stack.grid.shape == (80, 126)
    assert ~rasters.NORTH_UP @ (stack.grid.transform @ (0, 0)) == pytest.approx((0, 21))
    with stack.open() as reader:
        tile = next(iter(reader.tiles(200)))
    expected = rasters.pattern(PLAIN).astype(np.float32)[:, 21:, :126]
    np.testing.assert_array_equal(tile.before, expected)
    assert tile.valid.all()
    # The nearest pixel of the second lies 0.4 rows and -0.3 columns off.
    np.testing.assert_array_equal(tile.after[:, 0, 0], rasters.pattern(PLAIN).astype(np.float32)[:, 1, 10])


def test_the_bands_of_the_second_date_are_matched_by_what_they_show(tmp_path: Path) -> None:
    paths = [str(path) for path in rasters.write_pair(tmp_path, NAMED, TURNED)]
    stack = describe_stack(Settings(*paths))
    assert stack.bands == ((1, 2, 3, 4), (4, 3, 2, 1)) and stack.names == NAMES
    assert stack.roles == ("blue", "green", "red", "nir")
    assert describe_stack(Settings(*paths, bands="red")).bands == ((3,), (2,))
    assert describe_stack(Settings(*paths, bands="1,2", after_bands="1,2")).bands == ((1, 2), (1, 2))


def test_unnamed_bands_are_matched_by_order_with_a_warning(tmp_path: Path) -> None:
    paths = [str(path) for path in rasters.write_pair(tmp_path)]
    assert describe_stack(Settings(*paths)).remarks == (Remark("classification.bands_by_order"),)
    assert Remark("classification.same_file") in describe_stack(Settings(paths[0], paths[0])).remarks


def test_a_turned_raster_gets_the_grid_of_a_pair(tmp_path: Path) -> None:
    path = one(tmp_path, rasters.rotated(30, NAMED))
    info = describe(path)
    assert describe_stack(Settings(path)).grid == common_grid(info, info)


def test_given_nodata_holds_for_its_own_date(tmp_path: Path) -> None:
    data = np.full((1, 20, 30), 7, np.uint16)
    data[0, 3, 4] = 9
    first = rasters.write(tmp_path / "a.tif", PLAIN, data.copy())
    data[0, 3, 4] = 7
    data[0, 10, 10] = 9
    second = rasters.write(tmp_path / "b.tif", PLAIN, data)
    for settings, holes in (
        (Settings(str(first), raster_nodata=9), {(3, 4)}),
        (Settings(str(first), str(second), raster_nodata=9), {(3, 4)}),
        (Settings(str(first), str(second), after_nodata=9), {(10, 10)}),
        (Settings(str(first), str(second), raster_nodata=9, after_nodata=9), {(3, 4), (10, 10)}),
    ):
        with describe_stack(settings).open() as reader:
            tile = next(iter(reader.tiles(64)))
        assert {(int(row), int(col)) for row, col in np.argwhere(~tile.valid)} == holes


def refused(settings: Settings, code: ErrorCode) -> SwimdiffError:
    with pytest.raises(SwimdiffError) as caught:
        describe_stack(settings)
    assert caught.value.code is code and caught.value.hint
    return caught.value


def test_what_does_not_fit_is_refused_by_name(tmp_path: Path) -> None:
    first, far = (str(p) for p in rasters.write_pair(tmp_path, PLAIN, rasters.moved(5000, 0)))
    assert "do not overlap" in refused(Settings(first, far), ErrorCode.NO_OVERLAP).message
    fewer = str(rasters.write(tmp_path / "fewer.tif", replace(PLAIN, bands=3)))
    error = refused(Settings(first, fewer), ErrorCode.BANDS)
    assert "fewer.tif has 3" in error.message and "“Bands” and “Bands of the second date”" in error.hint
    assert "2 bands" in refused(Settings(first, fewer, "1,2", "1"), ErrorCode.PARAMETER).message
    assert "no second date" in refused(Settings(first, after_bands="1"), ErrorCode.PARAMETER).message
    refused(Settings(str(tmp_path / "missing.tif")), ErrorCode.INPUT_MISSING)


def test_a_raster_without_a_crs_is_taken_only_when_asked(tmp_path: Path) -> None:
    plain = one(tmp_path, replace(PLAIN, crs=None, transform=None))
    assert "image.tif" in refused(Settings(plain), ErrorCode.NO_CRS).message
    stack = describe_stack(Settings(plain, ungeoreferenced=True))
    assert stack.grid.crs_wkt is None and stack.grid.transform.e == -1
    other = str(rasters.write(tmp_path / "b.tif", PLAIN))
    refused(Settings(plain, other, ungeoreferenced=True), ErrorCode.NO_CRS)


def test_a_paletted_raster_is_refused(tmp_path: Path) -> None:
    import rasterio

    path = rasters.write(tmp_path / "image.tif", replace(PLAIN, bands=1, dtype="uint8", interleave="band"))
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {0: (1, 2, 3, 255)})
    with pytest.raises(InputError, match="paletted"):
        describe_stack(Settings(str(path)))
