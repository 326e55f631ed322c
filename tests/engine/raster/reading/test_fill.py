"""A margin of one value that a file does not declare as no data is said, and nothing else is taken for one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.contract.remarks import sentence
from engine.raster.describe import describe
from engine.raster.reading.fill import fill_of, fill_remarks
from tests.engine import rasters
from tests.engine.rasters import PLAIN, Fake


def found(path: Path, nodata: float | None = None) -> tuple[float, float] | None:
    info = describe(str(path), nodata=nodata)
    fill = fill_of(info, [band.index for band in info.bands])
    return None if fill is None else (fill.value, fill.share)


def raster(path: Path, value: float, dtype: str, hole: tuple[slice, slice], **settings: object) -> Path:
    fake = Fake(300, 280, 3, dtype, **settings)  # type: ignore[arg-type]
    data = rasters.pattern(fake) + 1
    data[(slice(None), *hole)] = value
    return rasters.write(path, fake, data.astype(dtype))


MARGIN = (slice(0, 300), slice(190, 280))  # 32 %
MARGINS = [
    ("uint8", 255), ("uint8", 0), ("uint16", 65535), ("uint16", 0), ("int16", -32768), ("int16", 32767),
    ("int16", -9999), ("float32", -9999), ("float32", 0),
]  # fmt: skip


@pytest.mark.parametrize(("dtype", "value"), MARGINS)
def test_an_undeclared_margin_is_found_and_one_that_is_given_or_declared_is_not(
    tmp_path: Path, dtype: str, value: float
) -> None:
    path = raster(tmp_path / "a.tif", value, dtype, MARGIN)
    assert found(path) == (value, pytest.approx(90 / 280, abs=0.01))
    assert found(path, nodata=value) is None
    assert found(raster(tmp_path / "b.tif", value, dtype, MARGIN, nodata=value)) is None


def test_a_large_raster_is_looked_at_in_places(tmp_path: Path) -> None:
    fake = Fake(2200, 2600, 12, "uint16", tile=256)
    data = np.random.default_rng(0).integers(200, 3000, (12, 2200, 2600), np.uint16)
    rows, cols = np.mgrid[0:2200, 0:2600]
    data[:, rows + cols < 2000] = 65535  # a corner: 35 %
    value, share = found(rasters.write(tmp_path / "a.tif", fake, data)) or (0, 0)
    assert value == 65535 and share == pytest.approx(0.35, abs=0.1)


def test_what_scenes_hold_is_no_margin(tmp_path: Path) -> None:
    assert found(rasters.write(tmp_path / "plain.tif", PLAIN)) is None
    inside = (slice(100, 160), slice(90, 150))  # a saturated cloud of 4 %
    assert found(raster(tmp_path / "cloud.tif", 255, "uint8", inside)) is None
    lake = (slice(0, 300), slice(0, 90))  # dark but of no extreme value, as of a class or a lake
    assert found(raster(tmp_path / "lake.tif", 100, "uint8", lake)) is None
    noisy = Fake(300, 280, 3, "uint8")
    data = rasters.pattern(noisy)
    data[:, np.random.default_rng(1).random((300, 280)) < 0.3] = 255  # single saturated pixels
    assert found(rasters.write(tmp_path / "noisy.tif", noisy, data)) is None
    one_band = rasters.pattern(noisy)
    one_band[0, :, :90] = 255  # in one band only
    assert found(rasters.write(tmp_path / "band.tif", noisy, one_band)) is None


def test_a_row_or_a_column_alone_is_looked_at(tmp_path: Path) -> None:
    for shape in ((1, 200), (200, 1), (1, 1)):
        data = np.full((2, *shape), 7, np.uint8)
        data[:, :1] = 255
        found(rasters.write(tmp_path / f"{shape}.tif", Fake(*shape, 2, "uint8"), data))


def test_what_cannot_be_decoded_is_left_to_whoever_reads_all(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", 255, "uint8", MARGIN, tile=64)
    info = describe(str(path))
    content = bytearray(path.read_bytes())
    content[2000:6000] = bytes(4000)
    path.write_bytes(content)
    assert fill_of(info, [1, 2, 3]) is None


def test_the_remark_names_the_parameter(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", 255, "uint8", MARGIN)
    (remark,) = fill_remarks([(describe(str(path)), (1, 2, 3), "Nodata of before")])
    assert remark.code == "raster.fill" and remark.severity == "warning"
    assert "enter 255 under “Nodata of before”" in sentence(remark)
