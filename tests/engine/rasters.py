"""Makes fake rasters for tests: five bands, odd sizes, holes, odd transforms, masks, alpha, NaN, tiles and strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

UTM = "EPSG:32633"
NORTH_UP = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0)
DEGREES = Affine(0.0001, 0.0, 15.0, 0.0, -0.0001, 45.0)

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Fake:
    """How a fake raster is made; `dataclasses.replace` makes variants.

    Args:
        tile: edge of the tiles, 0 for strips.
        strip_rows: rows of a strip.
        hole: rows and columns (slices) that hold nodata in all bands.
        kinds: extra ways to be invalid: alpha, mask, nan, inf, huge. Each makes an own 5 x 5 px hole, in `HOLES`.
    """

    height: int = 101
    width: int = 137
    bands: int = 4
    dtype: str = "uint16"
    crs: str | None = UTM
    transform: Affine | None = NORTH_UP
    nodata: float | None = None
    tile: int = 64
    strip_rows: int = 3
    compress: str = "deflate"
    interleave: str = "pixel"
    hole: tuple[slice, slice] | None = None
    kinds: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    seed: int = 0


PLAIN = Fake()
HOLES = {
    "alpha": (slice(5, 10), slice(5, 10)),
    "mask": (slice(5, 10), slice(20, 25)),
    "nan": (slice(20, 25), slice(5, 10)),
    "inf": (slice(20, 25), slice(20, 25)),
    "huge": (slice(35, 40), slice(5, 10)),
}


def pattern(fake: Fake) -> Array:
    """Smooth waves plus noise, [C, H, W], never the nodata value 0."""
    rows, cols = np.mgrid[0 : fake.height, 0 : fake.width]
    rng = np.random.default_rng(fake.seed)
    top = 200.0 if np.dtype(fake.dtype).itemsize == 1 and fake.dtype == "uint8" else 100.0
    if np.dtype(fake.dtype).itemsize > 1:
        top = 4000.0
    waves = [np.sin(rows / (7.0 + b)) + np.cos(cols / (9.0 + b)) + 2.5 for b in range(fake.bands)]
    noise = rng.uniform(0.0, 0.2, (fake.bands, fake.height, fake.width))
    return ((np.stack(waves) + noise) / 4.8 * top).astype(fake.dtype)


def write(path: Path, fake: Fake = PLAIN, data: Array | None = None, **options: Any) -> Path:
    """Writes a GeoTIFF.

    Args:
        path: file to make.
        fake: how.
        data: [C, H, W] in place of the pattern.
        options: further creation options.
    """
    values = pattern(fake) if data is None else data
    count, height, width = values.shape
    if fake.hole is not None:
        values[(slice(None), *fake.hole)] = fake.nodata if fake.nodata is not None else 0
    huge = np.array([-3.4e38, 1e20, -1e20, 1e30, 9.97e36])
    for kind, value in (("nan", np.nan), ("inf", np.inf), ("huge", huge)):
        if kind in fake.kinds:
            values[(0, *HOLES[kind])] = value
    profile: dict[str, Any] = {
        "driver": "GTiff", "height": height, "width": width, "count": count, "dtype": values.dtype.name,
        "nodata": fake.nodata, "interleave": fake.interleave,
    }  # fmt: skip
    if fake.compress != "none":
        profile["compress"] = fake.compress
    if fake.crs is not None:
        profile["crs"] = fake.crs
    if fake.transform is not None:
        profile["transform"] = fake.transform
    if fake.tile:
        profile.update(tiled=True, blockxsize=fake.tile, blockysize=fake.tile)
    else:
        profile.update(tiled=False, blockysize=fake.strip_rows)
    if "alpha" in fake.kinds:
        alpha = np.full((1, height, width), np.iinfo(values.dtype).max, values.dtype)
        alpha[(0, *HOLES["alpha"])] = 0
        values = np.concatenate([values, alpha])
        profile["count"] = count + 1
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **{**profile, **options}) as dataset:
        if "alpha" in fake.kinds:
            kinds = [ColorInterp.gray, *[ColorInterp.undefined] * (count - 1), ColorInterp.alpha]
            dataset.colorinterp = kinds
        dataset.write(values)
        for index, text in enumerate(fake.descriptions, start=1):
            dataset.set_band_description(index, text)
        if "mask" in fake.kinds:
            mask = np.full((height, width), 255, np.uint8)
            mask[HOLES["mask"]] = 0
            dataset.write_mask(mask)
    return path


def write_pair(folder: Path, before: Fake = PLAIN, after: Fake | None = None) -> tuple[Path, Path]:
    """Two dates, `before.tif` and `after.tif`; the second with other noise where it is not given."""
    folder.mkdir(parents=True, exist_ok=True)
    second = after if after is not None else replace(before, seed=before.seed + 1)
    return write(folder / "before.tif", before), write(folder / "after.tif", second)


def rotated(degrees: float, fake: Fake = PLAIN) -> Fake:
    """The same raster turned about its upper left corner."""
    return replace(fake, transform=(fake.transform or NORTH_UP) @ Affine.rotation(degrees))


def flipped(fake: Fake = PLAIN) -> Fake:
    """The same place with rows from south to north; the data is not turned."""
    t = fake.transform or NORTH_UP
    return replace(fake, transform=Affine(t.a, 0.0, t.c, 0.0, -t.e, t.f + t.e * fake.height))


def moved(rows: float, cols: float, fake: Fake = PLAIN) -> Fake:
    """The raster laid down elsewhere, by pixels."""
    return replace(fake, transform=(fake.transform or NORTH_UP) @ Affine.translation(cols, rows))


def sparse(path: Path, height: int, width: int, bands: int = 4, dtype: str = "uint16", **options: Any) -> Path:
    """A TIFF of any size without a block in it: reads as zeros, takes next to no disk."""
    profile: dict[str, Any] = {
        "driver": "GTiff", "height": height, "width": width, "count": bands, "dtype": dtype, "crs": UTM,
        "transform": NORTH_UP, "tiled": True, "blockxsize": 512, "blockysize": 512, "SPARSE_OK": "TRUE",
        "BIGTIFF": "YES", "interleave": "pixel", "compress": "deflate", **options,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile):
        return path


def scene_bytes(infos: Sequence[Any]) -> int:
    """Bytes of all pixels of the bands of some rasters."""
    return sum(i.height * i.width * len(i.bands) * np.dtype(i.dtype).itemsize for i in infos)
