"""Which format a raster file has, by how it begins; a header beside it makes bytes of another format no pixels."""

from __future__ import annotations

import os
import re

from rasterio.io import DatasetReader

from engine.contract.errors import ErrorCode, InputError
from engine.contract.formats import RASTER_DRIVERS

# How files of the formats that are read begin, and with which driver.
_OWN = (
    (re.compile(rb"II[*+]\0|MM\0[*+]"), "GTiff"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PNG"),
    (re.compile(rb"\xff\xd8\xff"), "JPEG"),
    (re.compile(rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51"), "JP2OpenJPEG"),
    (re.compile(rb"EHFA_HEADER_TAG"), "HFA"),
    (re.compile(rb"RSW|MTW"), "RMF"),
    (re.compile(rb"\s*(?:ncols|nrows|[xy]ll(?:corner|center)|cellsize|dx|dy)\s", re.IGNORECASE), "AAIGrid"),
)  # fmt: skip
# How files of other formats begin, and what people call them.
_FOREIGN = (
    (re.compile(rb"\x89HDF\r\n\x1a\n"), "HDF5 or NetCDF"),
    (re.compile(rb"CDF[\x01\x02\x05]"), "NetCDF"),
    (re.compile(rb"\x0e\x03\x13\x01"), "HDF4"),
    (re.compile(rb"SQLite format 3\0"), "GeoPackage or SQLite"),
    (re.compile(rb"PCIDSK"), "PCIDSK"),
    (re.compile(rb"GRIB"), "GRIB"),
    (re.compile(rb"NITF|NSIF"), "NITF"),
    (re.compile(rb"SIMPLE  ="), "FITS"),
    (re.compile(rb"PK\x03\x04"), "zip"),
    (re.compile(rb"\x1f\x8b\x08"), "gzip"),
    (re.compile(rb"7z\xbc\xaf|Rar!"), "archive"),
    (re.compile(rb"%PDF"), "PDF"),
    (re.compile(rb"GIF8[79]a"), "GIF"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "WebP"),
    (re.compile(rb"MATLAB 5"), "MATLAB"),
    (re.compile(rb"\x93NUMPY"), "NumPy"),
    (re.compile(rb"PDS_VERSION_ID|CCSD3ZF|ODL_VERSION_ID|Object\s*="), "planetary imagery"),
    (re.compile(rb"DSAA|DSBB|DSRB"), "Surfer grid"),
    (re.compile(rb"ERMapper|DatasetHeader Begin"), "ER Mapper"),
    (re.compile(rb"HEADER\s"), "text"),
)  # fmt: skip
_RAW = ("ENVI", "EHdr", "SAGA", "BMP")
_HEAD_BYTES = 64
_TEXT_BYTES = 2**20  # of a grid of text; numbers without a fraction may come first
_CONVERT = (
    "Convert it to a GeoTIFF: gdal_translate IN OUT.tif; in QGIS, choose its layer, which is then exported. If it has "
    "several layers or variables, gdalinfo lists them."
)


def drivers_of(path: str) -> tuple[str, ...]:
    """Drivers that may open a file.

    Args:
        path: of a file; of anything else nothing is known.

    Raises:
        InputError: it begins as a file of a format that is not read.
    """
    if not os.path.isfile(path):
        return RASTER_DRIVERS
    with open(path, "rb") as stream:
        head = stream.read(_HEAD_BYTES)
    for begin, driver in _OWN:
        if begin.match(head):
            return (driver,)
    if path.lower().endswith(".sg-grd-z"):
        return ("SAGA",)
    for begin, name in _FOREIGN:
        if begin.match(head) and not (name == "gzip" and _is_packed_envi(path)):
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "{path} is in an unsupported format ({name}).",
                _CONVERT,
                path=path,
                name=name,
            )
    return _RAW


def is_raster(path: str) -> bool:
    """Says whether a file begins as a raster of a format that is read; raw files, which begin anyhow, do not count."""
    if not os.path.isfile(path):
        return False
    with open(path, "rb") as stream:
        head = stream.read(_HEAD_BYTES)
    return any(begin.match(head) for begin, _ in _OWN)


def check_raw(path: str, dataset: DatasetReader) -> None:
    """Compares a raw file with what the header beside it says: the header may be that of another file.

    Args:
        path: for messages, and of the file.
        dataset: opened.

    Raises:
        InputError: the file has another length.
    """
    if dataset.driver != "ENVI" or not os.path.isfile(path):
        return
    tags = dataset.tags(ns="ENVI")
    if tags.get("file_compression", "0").strip() == "1":
        return
    offset = tags.get("header_offset", "0").strip()
    item_bytes = {"uint8": 1, "int8": 1, "int16": 2, "uint16": 2, "float64": 8, "int64": 8, "uint64": 8}
    pixel_bytes = sum(item_bytes.get(name, 16 if name == "complex128" else 8 if name == "complex64" else 4)
                      for name in dataset.dtypes)  # fmt: skip
    told = dataset.width * dataset.height * pixel_bytes + (int(offset) if offset.isdecimal() else 0)
    length = os.path.getsize(path)
    if length != told:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} has {length} bytes, but the ENVI header beside it describes {told}.",
            "If the header belongs to another file, choose that; otherwise copy or download both again.",
            path=path,
            length=length,
            told=told,
        )


def check_decimals(path: str, dataset: DatasetReader) -> None:
    """Refuses a grid of text whose numbers have decimal commas: GDAL drops what stands behind them without a word.

    Args:
        path: of the file, and for messages.
        dataset: opened.

    Raises:
        InputError: it has such numbers.
    """
    if dataset.driver != "AAIGrid" or not os.path.isfile(path):
        return
    with open(path, "rb") as stream:
        head = stream.read(_TEXT_BYTES)
    if b"," in head:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has numbers with decimal commas, of which only the whole part would be read.",
            "Replace the commas by points in a text editor, or export the grid again with points.",
            path=path,
        )


def _is_packed_envi(path: str) -> bool:
    for header in (f"{os.path.splitext(path)[0]}.hdr", f"{path}.hdr"):
        if os.path.isfile(header):
            with open(header, "rb") as stream:
                return re.search(rb"file compression\s*=\s*1", stream.read(2**16)) is not None
    return False


def check_pages(path: str, dataset: DatasetReader) -> None:
    """Refuses a TIFF of several images, of which GDAL reads the first without a word.

    Args:
        path: for messages.
        dataset: opened.

    Raises:
        InputError: it has several, and not only smaller pictures of the first.
    """
    if dataset.driver != "GTiff":
        return
    tags = dataset.tags(ns="SUBDATASETS")
    sizes = [
        (int(found.group(1)), int(found.group(2)))
        for name, text in tags.items()
        if name.endswith("_DESC") and (found := re.search(r"\((\d+)P x (\d+)L", text))
    ]
    width, height = dataset.width, dataset.height
    others = [size for size in sizes if size[0] * 2 > width or size[1] * 2 > height]
    if len(others) <= 1 <= len(sizes):
        return
    if sizes:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has {count} pages, and it is not clear which of them is meant.",
            "Export the page that you mean: gdal_translate GTIFF_DIR:1:IN.tif OUT.tif for the first; in QGIS, add the "
            "page as a layer and choose that. If each page is a band, put them together: Raster > Miscellaneous > "
            "Merge, with each file in a separate band.",
            path=path,
            count=len(sizes),
        )
