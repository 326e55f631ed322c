"""The common grid of pairs that fit, nearly fit and do not fit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from pyproj import Transformer

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import Grid, common_grid
from engine.raster.ground import resolution_of
from engine.raster.info import RasterInfo
from engine.raster.reading.reader import PairReader
from tests.engine import rasters
from tests.engine.rasters import DEGREES, NORTH_UP, PLAIN, Fake


def infos(folder: Path, before: Fake, after: Fake) -> tuple[RasterInfo, RasterInfo]:
    paths = rasters.write_pair(folder, before, after)
    return describe(str(paths[0]), ungeoreferenced=True), describe(str(paths[1]), ungeoreferenced=True)


def test_equal_grids_stay(tmp_path: Path) -> None:
    grid = common_grid(*infos(tmp_path, PLAIN, PLAIN))
    assert (grid.transform, grid.shape) == (NORTH_UP, (PLAIN.height, PLAIN.width))


def test_grid_lies_on_the_pixels_of_before(tmp_path: Path) -> None:
    grid = common_grid(*infos(tmp_path, PLAIN, rasters.moved(2.4, -3.3)))
    row_start = (NORTH_UP.f - grid.transform.f) / 10
    assert row_start == 3  # 2.4 rounds inwards, so that each pixel is covered by both
    assert grid.transform.c == NORTH_UP.c
    assert grid.shape == (PLAIN.height - 3, PLAIN.width - 4)


@pytest.mark.parametrize(
    ("extent", "shape"), [("before", (101, 137)), ("after", (101, 137)), ("union", (106, 142)),
                          ("intersection", (96, 132)), ("500100,4999500,500200,4999600", (10, 10))],
)  # fmt: skip
def test_extents(tmp_path: Path, extent: str, shape: tuple[int, int]) -> None:
    grid = common_grid(*infos(tmp_path, PLAIN, rasters.moved(5, 5)), extent=extent)
    assert grid.shape == shape


def test_an_extent_in_another_crs(tmp_path: Path) -> None:
    before, after = infos(tmp_path, PLAIN, rasters.moved(5, 5))
    to_degrees = Transformer.from_crs(rasters.UTM, "EPSG:4326", always_xy=True)
    corners = [to_degrees.transform(x, y) for x in (500_100, 500_200) for y in (4_999_500, 4_999_600)]
    (west, south), (east, north) = np.min(corners, axis=0), np.max(corners, axis=0)
    grid = common_grid(before, after, extent=f"{west},{south},{east},{north} [EPSG:4326]")
    assert grid.crs_name == rasters.UTM
    assert all(10 <= edge <= 12 for edge in grid.shape)
    with pytest.raises(ParameterError, match="CRS"):
        common_grid(before, after, extent="1,2,3,4 [EPSG:0]")
    with pytest.raises(InputError, match="does not overlap"):
        common_grid(before, after, extent="1,2,3,4 [EPSG:4326]")


def test_reference_after_and_cell_size(tmp_path: Path) -> None:
    coarse = replace(PLAIN, transform=NORTH_UP @ Affine.scale(2), height=40, width=50)
    before, after = infos(tmp_path, PLAIN, coarse)
    assert common_grid(before, after, reference="after").cell_size == (20.0, 20.0)
    assert common_grid(before, after).cell_size == (10.0, 10.0)
    assert common_grid(before, after, cell_size=5.0).cell_size == (5.0, 5.0)


def test_flipped_reference_becomes_north_up_on_the_same_pixels(tmp_path: Path) -> None:
    grid = common_grid(*infos(tmp_path, rasters.flipped(), PLAIN))
    assert (grid.transform, grid.shape) == (NORTH_UP, (PLAIN.height, PLAIN.width))


def test_rotated_reference_gets_a_north_up_grid_of_its_cell_size(tmp_path: Path) -> None:
    before, after = infos(tmp_path, rasters.rotated(20), rasters.rotated(20))
    grid = common_grid(before, after)
    assert grid.transform.b == 0 and grid.transform.e < 0
    assert grid.cell_size == pytest.approx((10.0, 10.0))
    assert grid.width > PLAIN.width


def test_another_crs_covers_the_same_place(tmp_path: Path) -> None:
    before, after = infos(tmp_path, PLAIN, PLAIN)
    grid = common_grid(before, after, crs="EPSG:4326")
    assert grid.crs_name == "EPSG:4326"
    lon, lat = Transformer.from_crs(rasters.UTM, "EPSG:4326", always_xy=True).transform(500_500, 4_999_500)
    west, south, east, north = grid.bounds
    assert west < lon < east and south < lat < north
    assert grid.cell_size_m is not None
    assert grid.cell_size_m[1] == pytest.approx(10.0, rel=0.3)


def test_after_in_another_crs(tmp_path: Path) -> None:
    elsewhere = replace(PLAIN, crs="EPSG:4326", transform=Affine(0.00013, 0, 15.0, 0, -0.00009, 45.155))
    grid = common_grid(*infos(tmp_path, PLAIN, elsewhere))
    assert grid.crs_name == "EPSG:32633"


@pytest.mark.parametrize("shift", [(500.0, 0.0), (0.0, -500.0), (101.0, 0.0)])
def test_no_overlap(tmp_path: Path, shift: tuple[float, float]) -> None:
    with pytest.raises(InputError, match="do not overlap") as caught:
        common_grid(*infos(tmp_path, PLAIN, rasters.moved(*shift)))
    assert caught.value.code is ErrorCode.NO_OVERLAP and "before.tif" in caught.value.message


@pytest.mark.parametrize("shift", [(100.0, 0.0), (0.0, 136.0), (100.0, 136.0)])
def test_one_pixel_of_overlap(tmp_path: Path, shift: tuple[float, float]) -> None:
    with pytest.raises(InputError, match="one row or column") as caught:
        common_grid(*infos(tmp_path, PLAIN, rasters.moved(*shift)))
    assert caught.value.code is ErrorCode.NO_OVERLAP and caught.value.hint


def test_an_image_of_one_row_is_compared(tmp_path: Path) -> None:
    line = replace(PLAIN, height=1, tile=0)
    assert common_grid(*infos(tmp_path, line, PLAIN)).shape == (1, PLAIN.width)


def test_one_georeferenced_and_one_not(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no coordinate reference system") as caught:
        common_grid(*infos(tmp_path, PLAIN, replace(PLAIN, crs=None, transform=None)))
    assert caught.value.code is ErrorCode.NO_CRS and "after.tif" in caught.value.message


def test_images_without_georeference(tmp_path: Path) -> None:
    plain = replace(PLAIN, crs=None, transform=None)
    grid = common_grid(*infos(tmp_path, plain, plain))
    assert grid.crs_wkt is None and grid.unit == "px" and grid.cell_size_m is None
    assert "no CRS" in grid.describe()
    with pytest.raises(InputError, match="differ in size"):
        common_grid(*infos(tmp_path, plain, replace(plain, width=90)))


@pytest.mark.parametrize(
    "fields", [{"crs": "EPSG:nonsense"}, {"extent": "everything"}, {"extent": "1,2,3"}, {"extent": "5,5,1,1"},
               {"reference": "both"}, {"cell_size": -1.0}, {"cell_size": float("nan")}, {"cell_size": 1e-9}],
)  # fmt: skip
def test_parameters_that_make_no_grid(tmp_path: Path, fields: dict[str, object]) -> None:
    before, after = infos(tmp_path, PLAIN, PLAIN)
    with pytest.raises(ParameterError) as caught:
        common_grid(before, after, **fields)  # type: ignore[arg-type]
    assert caught.value.hint


def test_cell_of_a_geographic_grid_in_metres() -> None:
    grid = Grid(_wkt("EPSG:4326"), DEGREES, 100, 100)
    assert grid.cell_size_m == pytest.approx((7.89, 11.11), rel=0.01)
    assert "degree" in grid.describe() and "m)" in grid.describe()


def _wkt(code: str) -> str:
    from rasterio.crs import CRS

    return str(CRS.from_string(code).to_wkt())


NAMED = replace(PLAIN, descriptions=("B02 blue", "B03 green", "B04 red", "B08 near infrared"))


def test_bands_by_order(tmp_path: Path) -> None:
    mapping = band_mapping(*infos(tmp_path, PLAIN, PLAIN))
    assert mapping.how == "order" and mapping.pairs == ((1, 1), (2, 2), (3, 3), (4, 4))


def test_bands_by_name_in_another_order(tmp_path: Path) -> None:
    swapped = replace(PLAIN, descriptions=("nir", "red", "green", "blue"))
    mapping = band_mapping(*infos(tmp_path, NAMED, swapped))
    assert mapping.how == "name" and mapping.pairs == ((1, 4), (2, 3), (3, 2), (4, 1))
    assert mapping.roles == ("blue", "green", "red", "nir")
    assert "B04 red" in mapping.text


def test_bands_by_wavelength(tmp_path: Path) -> None:
    micro = replace(PLAIN, descriptions=("(0.485 Micrometers)", "(0.56 Micrometers)", "(0.66 um)", "842 nm"))
    mapping = band_mapping(*infos(tmp_path, micro, NAMED))
    assert mapping.how == "wavelength" and mapping.pairs == ((1, 1), (2, 2), (3, 3), (4, 4))


def test_fewer_bands_that_are_all_known(tmp_path: Path) -> None:
    colours = replace(PLAIN, bands=3, descriptions=("red", "green", "blue"))
    assert band_mapping(*infos(tmp_path, NAMED, colours)).pairs == ((1, 3), (2, 2), (3, 1))


def test_counts_that_differ_without_names(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        band_mapping(*infos(tmp_path, PLAIN, replace(PLAIN, bands=3)))
    assert caught.value.code is ErrorCode.BANDS
    assert "after.tif" in caught.value.message and "“Bands of before”" in caught.value.hint


def test_chosen_bands(tmp_path: Path) -> None:
    before, after = infos(tmp_path, NAMED, replace(PLAIN, bands=5))
    mapping = band_mapping(before, after, "B04, 1", "5,2")
    assert mapping.how == "chosen" and mapping.pairs == ((3, 5), (1, 2))
    with pytest.raises(ParameterError, match="no band 'x'"):
        band_mapping(before, after, "x", "1")
    with pytest.raises(ParameterError, match="has 1 band,"):
        band_mapping(before, after, "1", "1,2")


def test_bands_chosen_for_one_date(tmp_path: Path) -> None:
    swapped = replace(PLAIN, descriptions=("nir", "red", "green", "blue"))
    assert band_mapping(*infos(tmp_path, NAMED, swapped), "red").pairs == ((3, 2),)
    assert band_mapping(*infos(tmp_path, PLAIN, PLAIN), "", "2,1").pairs == ((2, 2), (1, 1))


def across_180(folder: Path) -> dict[str, RasterInfo]:
    """The same ground on both sides of 180 degrees: in UTM 60 and 1, and in degrees that go on either way."""
    places = {
        "utm60": ("EPSG:32660", 10.0),
        "utm1": ("EPSG:32601", 10.0),
        "east": ("EPSG:4326", 1e-4),
        "west": ("EPSG:4326", 1e-4),
        "turned": ("EPSG:4258", 1e-4),  # other degrees
    }
    found = {}
    for name, (crs, cell) in places.items():
        x, y = Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(180.0, 52.0)
        x = {"east": 180.0, "west": -180.0, "turned": 180.0}.get(name, round(x, -1))
        transform = Affine(cell, 0, x - 64 * cell, 0, -cell, round(y, 6) + 50 * cell)
        fake = replace(PLAIN, crs=crs, transform=transform, width=128, height=100)
        found[name] = describe(str(rasters.write(folder / f"{name}.tif", fake)))
    return found


@pytest.mark.parametrize("before", ["utm60", "utm1", "east", "west", "turned"])
@pytest.mark.parametrize("after", ["utm60", "utm1", "east", "west", "turned"])
def test_pairs_on_both_sides_of_180_degrees_overlap(tmp_path: Path, before: str, after: str) -> None:
    infos = across_180(tmp_path)
    first, second = infos[before], infos[after]
    grid = common_grid(first, second)
    cells = [Grid(one.crs_wkt, one.transform, one.width, one.height).cell_size_m or (0, 0) for one in (first, second)]
    widths = [cell[0] * 128 for cell in cells]
    assert grid.width * cells[0][0] > 0.9 * min(widths) and grid.height * cells[0][1] > 0.8 * 1000
    with PairReader(first, second, grid, [(1, 1)]) as reader:
        valid = np.concatenate([tile.valid.ravel() for tile in reader.tiles()])
    assert valid.mean() > 0.95


@pytest.mark.parametrize("shift", [0.0, 0.3])
def test_a_world_from_0_to_360_lies_on_one_from_180_to_180(tmp_path: Path, shift: float) -> None:
    lon = (np.arange(360) + 0.5)[None, :].repeat(180, 0)
    world = replace(PLAIN, crs="EPSG:4326", bands=1, dtype="float32", width=360, height=180)
    both = []
    for name, west in (("a", -180.0), ("b", 0.0 + shift)):
        data = np.cos(np.radians(lon + west))[None].astype(np.float32) + 2
        fake = replace(world, transform=Affine(1, 0, west, 0, -1, 90))
        both.append(describe(str(rasters.write(tmp_path / f"{name}.tif", fake, data))))
    for before, after in (both, both[::-1]):
        grid = common_grid(before, after)
        if not shift:
            assert grid.shape == (180, 360)
        with PairReader(before, after, grid, [(1, 1)]) as reader:
            for tile in reader.tiles(64, 3):
                assert tile.valid.mean() > 0.9 if not shift else tile.valid.any()
                np.testing.assert_allclose(tile.before[0][tile.valid], tile.after[0][tile.valid], atol=5e-3)


def test_a_region_across_180_degrees_lies_on_a_world(tmp_path: Path) -> None:
    world = replace(PLAIN, crs="EPSG:4326", transform=Affine(1, 0, -180, 0, -1, 90), width=360, height=180)
    region = replace(world, transform=Affine(1, 0, 170, 0, -1, 10), width=20, height=20)
    before, after = infos(tmp_path, region, world)
    grid = common_grid(before, after)
    assert grid.shape == (20, 20)
    with PairReader(before, after, grid, [(1, 1)]) as reader:
        (tile,) = reader.tiles()
        expected = rasters.pattern(world)[0].astype(np.float32)[80:100]
        np.testing.assert_array_equal(tile.after[0], np.concatenate((expected[:, -10:], expected[:, :10]), axis=1))
        assert tile.valid.all()


@pytest.mark.parametrize(("lat", "nominal"), [(60.0, 20.0), (-60.0, 20.0), (0.0, 10.0), (70.53, 30.0)])
def test_a_cell_of_web_mercator_is_as_large_as_its_ground(tmp_path: Path, lat: float, nominal: float) -> None:
    x, y = Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True).transform(15.0, lat)
    fake = replace(PLAIN, crs="EPSG:3857", transform=Affine(nominal, 0, x, 0, -nominal, y))
    info = describe(str(rasters.write(tmp_path / "a.tif", fake)))
    for found in (common_grid(info, info).ground_resolution_m, resolution_of(info)):
        assert found == pytest.approx(10.0, rel=5e-3)


def test_what_gdal_says_of_another_planet_stays_off_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    moon = replace(PLAIN, crs="+proj=longlat +R=1737400 +no_defs", transform=Affine(0.01, 0, 0, 0, -0.01, 50))
    with pytest.raises(InputError, match="cannot be brought into the CRS"):
        common_grid(*infos(tmp_path, moon, PLAIN))
    assert not capfd.readouterr().err
