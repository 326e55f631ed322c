"""What a header tells, and every refusal of a file that cannot or must not be used."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.rpc import RPC

from engine.contract.errors import ErrorCode, InputError
from engine.raster.access import gdal_environment
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe, fingerprint
from engine.raster.info import Access
from engine.raster.reading.images import describe_image
from tests.engine import rasters
from tests.engine.rasters import PLAIN


def refused(path: Path | str, code: ErrorCode, access: Access = Access()) -> InputError:  # noqa: B008 - frozen
    with pytest.raises(InputError) as caught:
        describe(str(path), access)
    assert caught.value.code is code, caught.value
    assert str(path) in caught.value.message or Path(str(path)).name in caught.value.message
    assert caught.value.hint
    return caught.value


def test_plain_file(tmp_path: Path) -> None:
    fake = replace(PLAIN, nodata=0, descriptions=("B02 blue", "B03 green", "B04 red", "B8A"))
    info = describe(str(rasters.write(tmp_path / "scene_20181013.tif", fake)))
    assert (info.width, info.height, info.dtype, info.driver) == (137, 101, "uint16", "GTiff")
    assert info.nodata == (0.0,) * 4 and info.block_shape == (64, 64) and info.pixel_interleaved
    assert [b.role for b in info.bands] == ["blue", "green", "red", "nir2"]
    assert info.acquired == "2018-10-13"


def test_alpha_is_no_band(tmp_path: Path) -> None:
    info = describe(str(rasters.write(tmp_path / "a.tif", replace(PLAIN, kinds=("alpha",)))))
    assert len(info.bands) == 4 and info.alpha_band == 5 and not info.has_mask


def test_mask_is_seen(tmp_path: Path) -> None:
    info = describe(str(rasters.write(tmp_path / "a.tif", replace(PLAIN, kinds=("mask",)))))
    assert info.has_mask and info.alpha_band == 0


def test_nodata_can_be_given(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, nodata=0))
    assert describe(str(path), nodata=7).nodata_of(2) == (0.0, 7.0)
    assert describe(str(path)).nodata_of(2) == (0.0,)
    assert describe(str(path), nodata=7).without_nodata().nodata_of(2) == ()


def test_colours_give_roles(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, bands=3, dtype="uint8"), photometric="RGB")
    info = describe(str(path))
    assert [(b.role, b.how) for b in info.bands] == [("red", "colour"), ("green", "colour"), ("blue", "colour")]


@pytest.mark.parametrize(("crs", "degree"), [("EPSG:4326", 1.0), ("EPSG:4087", 111319.49), ("EPSG:4807", 100 / 90)])
@pytest.mark.parametrize(
    ("north", "rows", "fine"), [(90, 180, True), (90.5, 181, True), (91, 182, False), (180, 90, False)]
)
def test_degrees_end_at_the_poles(tmp_path: Path, crs: str, degree: float, north: float, rows: int, fine: bool) -> None:
    fake = replace(PLAIN, height=rows, width=40, crs=crs)
    fake = replace(fake, transform=Affine(degree, 0, 0, 0, -degree, north * degree))
    path = rasters.write(tmp_path / "a.tif", fake)
    if fine:
        assert describe(str(path)).height == rows
    else:
        assert "beyond a pole" in refused(path, ErrorCode.INPUT_UNSUPPORTED).message


@pytest.mark.parametrize(("columns", "fine"), [(36, True), (38, True), (39, False), (80, False)])
def test_degrees_end_after_a_turn(tmp_path: Path, columns: int, fine: bool) -> None:
    fake = replace(PLAIN, height=10, width=columns, crs="EPSG:4326", transform=Affine(10, 0, -180, 0, -10, 50))
    path = rasters.write(tmp_path / "a.tif", fake)
    if fine:
        assert describe(str(path)).width == columns
    else:
        assert "more than once" in refused(path, ErrorCode.INPUT_UNSUPPORTED).message


def test_missing(tmp_path: Path) -> None:
    refused(tmp_path / "none.tif", ErrorCode.INPUT_MISSING)


def test_folder(tmp_path: Path) -> None:
    refused(tmp_path, ErrorCode.INPUT_UNSUPPORTED)


def test_zero_bytes(tmp_path: Path) -> None:
    path = tmp_path / "empty.tif"
    path.touch()
    assert "is empty" in refused(path, ErrorCode.INPUT_UNREADABLE).message


def test_garbage(tmp_path: Path) -> None:
    path = tmp_path / "noise.tif"
    path.write_bytes(np.random.default_rng(0).bytes(5000))
    refused(path, ErrorCode.INPUT_UNREADABLE)


def test_wrong_magic(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif")
    path.write_bytes(b"XX" + path.read_bytes()[2:])
    refused(path, ErrorCode.INPUT_UNREADABLE)


@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
@pytest.mark.parametrize("tile", [0, 64])
def test_truncated(tmp_path: Path, share: float, tile: int) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, tile=tile))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    refused(path, ErrorCode.INPUT_UNREADABLE)


@pytest.mark.parametrize("tile", [0, 64])
def test_a_tiff_of_more_blocks_than_places_is_damaged(tmp_path: Path, tile: int) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, tile=tile))
    content = bytearray(path.read_bytes())
    entries = struct.unpack_from("<H", content, struct.unpack_from("<I", content, 4)[0])[0]
    for entry in range(entries):
        place = struct.unpack_from("<I", content, 4)[0] + 2 + 12 * entry
        if struct.unpack_from("<H", content, place)[0] in (278, 323):  # rows of a strip, of a tile
            struct.pack_into("<H", content, place + 8, 16 if tile else 1)
    path.write_bytes(content)
    assert "blocks of pixels" in refused(path, ErrorCode.INPUT_UNREADABLE).message
    with pytest.raises(InputError, match="blocks of pixels"), gdal_environment():
        describe_image(bytes(content), "a.tif")


def test_no_crs(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, crs=None))
    assert "“Images without georeference”" in refused(path, ErrorCode.NO_CRS).hint
    assert describe(str(path), ungeoreferenced=True).crs_wkt is None


def test_local_crs(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, crs='LOCAL_CS["site",UNIT["metre",1]]'))
    refused(path, ErrorCode.NO_CRS)
    assert describe(str(path), ungeoreferenced=True).crs_wkt is None


def test_ground_control_points_only(tmp_path: Path) -> None:
    path = tmp_path / "gcp.tif"
    points = [GroundControlPoint(r, c, 15 + c / 1e4, 45 - r / 1e4) for r, c in ((0, 0), (0, 50), (50, 0), (50, 50))]
    with rasterio.open(path, "w", driver="GTiff", height=50, width=50, count=1, dtype="uint8", gcps=points,
                       crs="EPSG:4326") as dataset:  # fmt: skip
        dataset.write(np.ones((1, 50, 50), np.uint8))
    assert "gdalwarp" in refused(path, ErrorCode.NO_CRS).hint
    with pytest.raises(InputError):
        describe(str(path), ungeoreferenced=True)


def test_sensor_model_only(tmp_path: Path) -> None:
    path = tmp_path / "rpc.tif"
    ones = [1.0] + [0.0] * 19
    rpc = RPC(height_off=0, height_scale=1, lat_off=45, lat_scale=1, line_den_coeff=ones, line_num_coeff=ones,
              line_off=25, line_scale=25, long_off=15, long_scale=1, samp_den_coeff=ones, samp_num_coeff=ones,
              samp_off=25, samp_scale=25)  # fmt: skip
    with rasterio.open(path, "w", driver="GTiff", height=50, width=50, count=1, dtype="uint8") as dataset:
        dataset.rpcs = rpc
        dataset.write(np.ones((1, 50, 50), np.uint8))
    assert "RPC" in refused(path, ErrorCode.NO_CRS).message


def test_complex(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "radar.tif", data=np.ones((1, 20, 20), np.complex64))
    assert "complex" in refused(path, ErrorCode.INPUT_UNSUPPORTED).message


def test_palette_is_refused_for_comparison(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "p.tif", replace(PLAIN, bands=1, dtype="uint8"), photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.palette]
        dataset.write_colormap(1, {0: (0, 0, 0, 255), 1: (255, 0, 0, 255)})
    info = describe(str(path))
    with pytest.raises(InputError, match="palette"):
        band_mapping(info, info)


def vrt_to(path: Path, target: Path) -> Path:
    path.write_text(
        '<VRTDataset rasterXSize="137" rasterYSize="101"><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
        f"<SourceFilename>{target}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        "</VRTDataset>"
    )
    return path


@pytest.mark.parametrize("name", ["a.vrt", "disguised.tif"])
def test_vrt(tmp_path: Path, name: str) -> None:
    target = rasters.write(tmp_path / "real.tif")
    path = vrt_to(tmp_path / name, target)
    assert "“Allow virtual and remote files”" in refused(path, ErrorCode.INPUT_REFUSED).hint
    info = describe(str(path), Access(allow_indirect=True), ungeoreferenced=True)
    assert info.driver == "VRT" and info.indirect


def test_vrt_whose_mark_lies_far_behind(tmp_path: Path) -> None:
    target = rasters.write(tmp_path / "real.tif")
    path = vrt_to(tmp_path / "late.tif", target)
    path.write_text(f"<?xml version='1.0'?><!-- {'x' * 9000} -->" + path.read_text())
    refused(path, ErrorCode.INPUT_UNREADABLE)  # the drivers that are opened with do not read it


@pytest.mark.parametrize(
    "path", ["/vsicurl/http://127.0.0.1:9/a.tif", "/vsizip/a.zip/a.tif", "/vsimem/a.tif", "/vsistdin/",
             "http://127.0.0.1:9/a.tif", "s3://bucket/a.tif", "zip+file://a.zip!a.tif", "vrt:///etc/passwd",
             "MEM:::DATAPOINTER=1,PIXELS=9,LINES=9", "GTIFF_DIR:1:a.tif", "NETCDF:a.nc:x", "\\vsicurl\\a", "GTI:a.gpkg",
             "<VRTDataset></VRTDataset>", "file:///etc/passwd"],
)  # fmt: skip
def test_paths_that_are_no_files(path: str) -> None:
    refused(path, ErrorCode.INPUT_REFUSED)


def test_side_file_that_names_a_host(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif")
    path.with_name("a.tif.aux.xml").write_text(
        '<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">/vsicurl/http://127.0.0.1:9/x</MDI>'
        "</Metadata></PAMDataset>"
    )
    refused(path, ErrorCode.INPUT_REFUSED)


def test_overview_that_is_a_vrt(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif")
    vrt_to(tmp_path / "a.tif.ovr", path)
    refused(path, ErrorCode.INPUT_REFUSED)


def tiff_header(path: Path, width: int, height: int, rows_per_strip: int) -> Path:
    """A TIFF of a header alone, that claims any size."""
    entries = [(256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 200), (277, 3, 1),
               (278, 4, rows_per_strip), (279, 4, 100)]  # fmt: skip
    body = b"II*\0" + struct.pack("<IH", 8, len(entries))
    for tag, kind, value in entries:
        body += struct.pack("<HHII", tag, kind, 1, value)
    path.write_bytes(body + struct.pack("<I", 0) + b"\0" * 400)
    return path


def test_absurd_size(tmp_path: Path) -> None:
    path = rasters.sparse(tmp_path / "wide.tif", 100, 20_000_000, bands=1, dtype="uint8")
    assert "20000000" in refused(path, ErrorCode.INPUT_REFUSED).message


@pytest.mark.parametrize("block_px", [256, 2048])
def test_a_large_raster_of_which_nothing_is_stored(tmp_path: Path, block_px: int) -> None:
    options = {"bands": 1, "dtype": "uint8", "blockxsize": block_px, "blockysize": block_px}
    path = rasters.sparse(tmp_path / "empty.tif", 20_000, 20_000, **options)
    assert "next to none" in refused(path, ErrorCode.INPUT_REFUSED).message
    small = rasters.sparse(tmp_path / "small.tif", 8_000, 8_000, **options)
    assert describe(str(small)).width == 8_000
    with rasterio.open(path, "r+") as dataset:  # one block in two hundred
        for place in range(0, 20_000 // block_px, 14):
            values = np.random.default_rng(place).integers(0, 5, (1, block_px, block_px), np.uint8)
            window = rasterio.windows.Window(place * block_px, place * block_px, block_px, block_px)
            dataset.write(values, window=window)
    assert describe(str(path)).width == 20_000


def test_raw_pixels_that_are_a_hole(tmp_path: Path) -> None:
    path = tmp_path / "hole.img"
    with path.open("wb") as stream:
        stream.truncate(20_000**2)
    path.with_suffix(".hdr").write_text(
        "ENVI\nsamples = 20000\nlines = 20000\nbands = 1\nfile type = ENVI Standard\ndata type = 1\ninterleave = bsq\n"
        "map info = {UTM, 1, 1, 500000, 5000000, 10, 10, 31, North, WGS-84, units=Meters}\n"
    )
    assert "next to none" in refused(path, ErrorCode.INPUT_REFUSED).message


def test_absurd_block(tmp_path: Path) -> None:
    path = tiff_header(tmp_path / "block.tif", 60_000, 60_000, 60_000)
    with pytest.raises(InputError) as caught:
        describe(str(path), ungeoreferenced=True)
    assert caught.value.code in (ErrorCode.INPUT_REFUSED, ErrorCode.INPUT_UNREADABLE)


def test_block_beyond_memory(tmp_path: Path) -> None:
    path = rasters.sparse(tmp_path / "b.tif", 20_000, 20_000, bands=1, tiled=False, blockysize=20_000)
    assert "gdal_translate" in refused(path, ErrorCode.INPUT_REFUSED).hint


def test_fingerprint_tells_files_apart(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif")
    first = fingerprint(str(path))
    assert fingerprint(str(path)) == first
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    assert fingerprint(str(path)) != first


def test_real_files(data_dir: Path) -> None:
    info = describe(str(data_dir / "landsat_pairs" / "taizhou" / "2000TM"))
    assert info.driver == "ENVI"
    assert [b.role for b in info.bands] == ["blue", "green", "red", "nir", "swir1", "swir2"]
    assert describe(str(data_dir / "naip" / "prairie_20100629.tif")).acquired == "2010-06-29"
