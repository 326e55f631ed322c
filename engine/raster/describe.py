"""Describes a raster from its header, and refuses what cannot be used, before a pixel is read."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
from dataclasses import replace

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.io import DatasetReader

from engine.contract.errors import ErrorCode, InputError
from engine.contract.formats import INDIRECT_RASTER_DRIVERS
from engine.contract.regular import open_regular
from engine.raster.access import (
    GDAL_ERRORS,
    check_path,
    expecting_no_georeference,
    first_line,
    gdal_environment,
    open_raster,
)
from engine.raster.addresses import is_remote
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.band_info import describe_bands
from engine.raster.catalogue import is_item
from engine.raster.dates import date_in
from engine.raster.foreign_crs import refuse_foreign
from engine.raster.info import FILES_ONLY, Access, BandInfo, RasterInfo
from engine.raster.items import describe_item, parts_of
from engine.raster.poles import check_poles
from engine.raster.remote import identity
from engine.raster.signatures import check_decimals, check_pages, check_raw
from engine.raster.stored import check_filled
from engine.raster.tiff_blocks import check_block_table
from engine.raster.transparency import alpha_bands

__all__ = ["Access", "BandInfo", "RasterInfo", "describe", "fingerprint"]

# A hundred times the largest mosaics met (10 Gpx). More is a damaged or hostile header.
MAX_PIXELS = 10**12
MAX_SIDE_PX = 10**7
# Hyperspectral sensors have up to about 500 bands.
MAX_BANDS = 1000
# A block is decoded whole, so it must fit beside everything else into 1.5 GiB.
MAX_BLOCK_BYTES = 256 * 2**20
# Blocks whose place in the file is compared with the file's length; enough to see a cut-off end, cheap on any size.
_PLACE_SAMPLES = 256

# The last one is often the date of processing, so the file's name comes before it.
_DATE_TAGS = (
    "ACQUISITIONDATETIME", "ACQUISITION_DATE", "DATE_ACQUIRED", "SENSING_TIME", "acquisition_date", "datetime",
    "TIFFTAG_DATETIME",
)  # fmt: skip


def describe(
    path: str,
    access: Access = FILES_ONLY,
    *,
    nodata: float | None = None,
    ungeoreferenced: bool = False,
    alpha: str = BY_VALUES,
) -> RasterInfo:
    """Reads a raster's header.

    Args:
        path: raster file, or that of a STAC item.
        access: what may be opened.
        nodata: value that means no data, beside what the file declares.
        ungeoreferenced: accept a raster without CRS; its coordinates are then its own.
        alpha: what a band that the file calls alpha is, of ALPHA_CHOICES.

    Raises:
        InputError: the raster cannot be used; the code tells why, the hint what to do.
    """
    if is_item(path):
        return describe_item(
            path,
            lambda part: describe(part, access, nodata=nodata, ungeoreferenced=ungeoreferenced, alpha=alpha),
            # It refers to files that were checked one by one, and to nothing else.
            lambda made: _describe(made, made, Access(True, access.hosts), nodata, ungeoreferenced, alpha),
        )
    checked = check_path(path, access)
    named = checked if access.hosts and is_remote(checked) else path
    return _describe(named, checked, access, nodata, ungeoreferenced, alpha)


def _describe(
    path: str, checked: str, access: Access, nodata: float | None, ungeoreferenced: bool, alpha: str
) -> RasterInfo:
    with gdal_environment(access), expecting_no_georeference():
        try:
            with open_raster(checked, access) as dataset:
                _check_size(path, dataset)
                _check_type(path, dataset)
                check_pages(path, dataset)
                check_raw(checked, dataset)
                check_decimals(checked, dataset)
                _check_georeference(path, dataset, ungeoreferenced)
                check_poles(path, dataset)
                _check_complete(path, checked, dataset)
                if not _indirect(checked, dataset):
                    check_filled(path, dataset)
                info = _info(checked, dataset, nodata, alpha)
                return replace(info, hosts=access.hosts) if info.indirect else info
        except InputError:
            raise
        except (*GDAL_ERRORS, OSError, ValueError, ArithmeticError) as error:  # what damaged headers were seen to raise
            raise InputError(
                ErrorCode.INPUT_UNREADABLE,
                "{path} has a damaged header: {reason}",
                "Copy or download the file again.",
                path=path,
                reason=first_line(error),
            ) from error


def describe_opened(name: str, dataset: DatasetReader, *, alpha: str = BY_VALUES) -> RasterInfo:
    """Describes a data set that is open already, such as an image in memory; it needs no georeference.

    Args:
        name: what messages call it.
        dataset: opened with the allowed drivers.
        alpha: as for `describe`.

    Raises:
        InputError: it claims a size or a type that is not read.
    """
    _check_size(name, dataset)
    _check_type(name, dataset)
    check_pages(name, dataset)
    return _info(name, dataset, None, alpha)


def _info(path: str, dataset: DatasetReader, nodata: float | None, alpha_choice: str) -> RasterInfo:
    interpretations = dataset.colorinterp
    alpha, shown = alpha_bands(dataset, alpha_choice)
    indexes = [i for i in dataset.indexes if i not in alpha]
    if not indexes:
        raise InputError(
            ErrorCode.BANDS, "{path} has only an alpha band.", "Choose a raster with image bands.", path=path
        )
    palette = any(interpretations[i - 1] == ColorInterp.palette for i in indexes)
    flags = dataset.mask_flag_enums[indexes[0] - 1]
    has_mask = MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags
    return RasterInfo(
        path=path,
        driver=dataset.driver,
        width=dataset.width,
        height=dataset.height,
        dtype=dataset.dtypes[indexes[0] - 1],
        crs_wkt=_wkt(dataset),
        transform=dataset.transform,
        nodata=tuple(dataset.nodatavals[i - 1] for i in indexes),
        bands=_with_near_infrared(describe_bands(dataset, indexes), shown),
        block_shape=dataset.block_shapes[indexes[0] - 1],
        has_mask=has_mask,
        size_bytes=os.path.getsize(path) if os.path.isfile(path) else 0,
        acquired=_acquired(path, dataset),
        alpha_band=alpha[0] if alpha else 0,
        scales=tuple(dataset.scales[i - 1] for i in indexes),
        offsets=tuple(dataset.offsets[i - 1] for i in indexes),
        pixel_interleaved=dataset.count > 1 and _interleave(dataset) == "PIXEL",
        file_band_count=dataset.count,
        has_palette=palette,
        indirect=_indirect(path, dataset),
        given_nodata=nodata,
        not_alpha=shown[0] if shown else 0,
    )


def _indirect(path: str, dataset: DatasetReader) -> bool:
    return dataset.driver in INDIRECT_RASTER_DRIVERS or not os.path.isfile(path)


def _with_near_infrared(bands: tuple[BandInfo, ...], shown: list[int]) -> tuple[BandInfo, ...]:
    """Beside red, green and blue, the one band that was called alpha and shows something is near infrared."""
    roles = [band.role for band in bands]
    if len(shown) != 1 or sorted(role or "" for role in roles) != ["", "blue", "green", "red"]:
        return bands
    unnamed = f"band {shown[0]}"
    return tuple(replace(b, role="nir", how="colour") if b.name == unnamed and not b.role else b for b in bands)


def _interleave(dataset: DatasetReader) -> str:
    return str(dataset.tags(ns="IMAGE_STRUCTURE").get("INTERLEAVE", "BAND")).upper()


def _check_size(path: str, dataset: DatasetReader) -> None:
    width, height, count = dataset.width, dataset.height, dataset.count
    if count == 0:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has no band of its own.",
            "Export one of its subdatasets to a file and choose that.",
            path=path,
        )
    too_many = count > MAX_BANDS
    if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE_PX or too_many:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} claims to have {width} x {height} pixels in {count} bands, more than any imagery.",
            "The file is probably damaged; otherwise split it into parts.",
            path=path,
            width=width,
            height=height,
            count=count,
        )
    rows, columns = dataset.block_shapes[0]
    bands = count if _interleave(dataset) == "PIXEL" else 1
    block_bytes = rows * columns * np.dtype(_numpy_type(dataset.dtypes[0])).itemsize * bands
    if block_bytes > MAX_BLOCK_BYTES:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} is stored in blocks of {columns} x {rows} pixels ({mib:.0f} MiB), which do not fit into memory.",
            "Rewrite it in tiles: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE IN.tif OUT.tif",
            path=path,
            columns=columns,
            rows=rows,
            mib=block_bytes / 2**20,
        )


def _numpy_type(name: str) -> str:
    return {"complex_int16": "complex64"}.get(name, name)


def _check_type(path: str, dataset: DatasetReader) -> None:
    for name in dataset.dtypes:
        if "complex" in name:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "{path} contains complex numbers ({name}).",
                "Create a raster of the amplitude first, for example with gdal_calc.py --calc='abs(A)'.",
                path=path,
                name=name,
            )


def _check_georeference(path: str, dataset: DatasetReader, ungeoreferenced: bool) -> None:
    transform = dataset.transform
    placed = not transform.is_identity
    if not placed and dataset.gcps[0]:
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} is georeferenced only by ground control points.",
            "Warp it first: gdalwarp -tps IN.tif OUT.tif, or QGIS: Raster > Georeferencer.",
            path=path,
        )
    if not placed and dataset.rpcs is not None:
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} is georeferenced only by a sensor model (RPC).",
            "Orthorectify it first: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif",
            path=path,
        )
    if not all(math.isfinite(v) for v in transform[:6]) or transform.determinant == 0:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{path} has pixels without an area.", "Georeference the file again.", path=path
        )
    if _wkt(dataset) is None and not ungeoreferenced:
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} has no coordinate reference system that places it on the Earth.",
            "Assign one (QGIS: Raster > Projections > Assign projection), or set “Images without georeference” to "
            "compare two images pixel by pixel.",
            path=path,
        )


def _wkt(dataset: DatasetReader) -> str | None:
    """The CRS; a local one, as of a building site, has no place on the Earth and counts as none."""
    text = dataset.crs.to_wkt() if dataset.crs else ""
    refuse_foreign(dataset.name, text)
    local = text.startswith(("LOCAL_CS", "ENGCRS", "ENGINEERINGCRS"))
    return str(text) if text and not local else None


def _check_complete(path: str, checked: str, dataset: DatasetReader) -> None:
    """Compares where a TIFF's blocks lie with the file's length: a cut-off file opens without a word."""
    if dataset.driver != "GTiff" or not os.path.isfile(checked):
        return
    with open_regular(checked) as stream:
        check_block_table(path, stream, dataset)
    length = os.path.getsize(checked)
    rows, columns = dataset.block_shapes[0]
    across, down = -(-dataset.width // columns), -(-dataset.height // rows)
    count = across * down
    step = max(1, count // _PLACE_SAMPLES)
    for number in sorted({*range(0, count, step), count - 1}):
        row, column = divmod(number, across)
        for band in (1, dataset.count):
            start = dataset.get_tag_item(f"BLOCK_OFFSET_{column}_{row}", "TIFF", bidx=band)
            size = dataset.get_tag_item(f"BLOCK_SIZE_{column}_{row}", "TIFF", bidx=band)
            if start and size and int(start) + int(size) > length:
                raise InputError(
                    ErrorCode.INPUT_UNREADABLE,
                    "{path} is truncated: its block at row {row}, column {column} is beyond the end of the file.",
                    "Copy or download the file again.",
                    path=path,
                    row=row * rows,
                    column=column * columns,
                )


def _acquired(path: str, dataset: DatasetReader) -> str | None:
    tags = {**dataset.tags(), **dataset.tags(ns="IMAGERY")}
    for key in _DATE_TAGS[:-1]:
        if (date := date_in(tags.get(key, ""))) is not None:
            return date
    stem = os.path.splitext(os.path.basename(path))[0]
    if (date := date_in(stem)) is not None:
        return date
    if re.fullmatch(r"(19|20)\d\d", stem):
        return stem
    return date_in(tags.get(_DATE_TAGS[-1], ""))


def fingerprint(path: str) -> dict[str, str | int | float]:
    """Tells whether a file is still the one that was read: size, time, hashes of its head and of sampled parts.

    Args:
        path: file of this machine, or one of a host that was allowed; anything else gets a hash of the path alone. Of
            a STAC item, what its files are.
    """
    parts = parts_of(path)
    if parts:
        told = json.dumps([fingerprint(part) for part in parts], sort_keys=True)
        return {**_fingerprint(path), "files_sha256": hashlib.sha256(told.encode()).hexdigest()}
    return _fingerprint(path)


def _fingerprint(path: str) -> dict[str, str | int | float]:
    if is_remote(path):
        return identity(path)
    if not os.path.isfile(path):
        return {"path_sha256": hashlib.sha256(path.encode()).hexdigest()}
    status = os.stat(path)
    head, parts = hashlib.sha256(), hashlib.sha256()
    with open(path, "rb") as stream:
        head.update(stream.read(65536))
        for sixteenth in range(1, 17):  # spread evenly, the last at the end
            stream.seek(max(0, (status.st_size * sixteenth) // 16 - 4096))
            parts.update(stream.read(4096))
    return {
        "size_bytes": status.st_size,
        "modified_ns": status.st_mtime_ns,
        "head_sha256": head.hexdigest(),
        "parts_sha256": parts.hexdigest(),
    }
