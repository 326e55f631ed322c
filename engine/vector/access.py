"""Which vector files are opened, and with which settings."""

from __future__ import annotations

import os
import struct
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pyogrio
import pyproj

from engine.contract.errors import ErrorCode, InputError, OutputError, ParameterError
from engine.contract.formats import VECTOR_DRIVERS
from engine.raster.access import NO_HOSTS, FileKind, check_file, first_line, unreadable
from engine.raster.info import FILES_ONLY, Access
from engine.vector.json_crs import check_json_crs
from engine.vector.packages import check_package, unlogged

FORMATS = "GeoPackage, Shapefile, GeoJSON, FlatGeobuf"
_SHAPEFILE = struct.pack(">i", 9994)
_FLATGEOBUF = b"fgb\x03fgb"
_PACKAGE = b"SQLite format 3\0"
_PACKAGE_IDS = (b"GPKG", b"GP10", b"GP11")
# Drivers know their files by these marks, wherever at the beginning they stand.
_INDIRECT_CONTENT = (b"<OGRVRTDataSource", b"gdal_streamed_alg", b"<OGRWFSDataSource", b"<OGRWMSServer", b"<OGCAPI")
# pyogrio reads paths as addresses, which these divide.
_SPLITTING = ("!", ";", "?") if os.name != "nt" else ()
_LARGEST_TEXT_BYTES = 32 * 2**20  # a million corners; GDAL reads some three megabytes a second
_REMEDY = "Save it as a GeoPackage (QGIS: Export > Save Features As) and choose that."
_READ = "Supported formats: {formats}. Save it as a GeoPackage (QGIS: Export > Save Features As) and choose that."
_VECTOR = FileKind(
    "No vector file was given.",
    "Choose one: GeoPackage, Shapefile, GeoJSON, FlatGeobuf.",
    _REMEDY,
    _REMEDY,
    ("<", "{"),
    2**16,
)
_FAILURES = (
    pyogrio.errors.DataSourceError,
    pyogrio.errors.DataLayerError,
    pyogrio.errors.FeatureError,
    pyogrio.errors.GeometryError,
    pyogrio.errors.CRSError,
    pyogrio.errors.FieldError,
    RuntimeError,
    ValueError,
    OverflowError,
)


def check_vector(path: str, access: Access = FILES_ONLY) -> str:
    """Refuses paths and contents that policy or the file system rules out.

    Args:
        path: as the person gave it.
        access: what may be opened.

    Returns:
        The absolute path, or the path as it is where it is indirect and allowed.

    Raises:
        InputError: missing, empty, a folder, unreadable, of another format, or indirect without leave.
    """
    opened, head = check_file(path, _VECTOR, access)
    if head and any(mark in opened for mark in _SPLITTING):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} cannot be read because its path contains one of the characters {splitting}",
            "Rename the file or the folder, or move the file.",
            path=path,
            splitting=" ".join(_SPLITTING),
        )
    if not access.allow_indirect:
        _check_content(path, head)
        if head.startswith(_PACKAGE):
            check_package(path, opened)
        elif not head.startswith((_SHAPEFILE, _FLATGEOBUF)):
            _check_length(path, opened)
            check_json_crs(path, opened)
    return opened


def _check_content(path: str, head: bytes) -> None:
    """Lets through what begins as one of the formats does, since the name's ending proves nothing."""
    if any(mark in head for mark in _INDIRECT_CONTENT):
        raise InputError(ErrorCode.INPUT_REFUSED, "{path} refers to other files or hosts.", _REMEDY, path=path)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    package = head.startswith(_PACKAGE) and (head[68:72] in _PACKAGE_IDS or path.lower().endswith(".gpkg"))
    if not (package or head.startswith((_SHAPEFILE, _FLATGEOBUF)) or text[:1] in (b"{", b"\x1e")):
        hint = "Choose the .shp file next to it." if path.lower().endswith((".dbf", ".shx", ".prj")) else _READ
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{path} is in an unsupported format.", hint, path=path, formats=FORMATS
        )


def _check_length(path: str, opened: str) -> None:
    """Refuses texts that take minutes to read, in which nobody can cancel; the other formats are read by parts."""
    if os.path.getsize(opened) > _LARGEST_TEXT_BYTES:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} is a text of more than {most} MB.",
            _REMEDY,
            path=path,
            most=_LARGEST_TEXT_BYTES // 2**20,
        )


def check_driver(path: str, driver: str, access: Access) -> None:
    """Refuses what GDAL reads with another driver than those of the formats that are read.

    Args:
        path: for messages.
        driver: as GDAL names it.
        access: what may be opened.
    """
    if driver not in VECTOR_DRIVERS and not access.allow_indirect:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} is in the format {driver}, which is not supported.",
            _READ,
            path=path,
            driver=driver,
            formats=FORMATS,
        )


@contextmanager
def reading(path: str, access: Access, opened: str) -> Iterator[str]:
    """GDAL's settings for reading, with what the libraries raise turned into errors that name the file.

    Args:
        path: for messages.
        access: what may be opened.
        opened: as `check_vector` gave it.

    Returns:
        What GDAL shall open.
    """
    try:
        with _settings(access), ExitStack() as stack:
            yield opened if access.allow_indirect else stack.enter_context(unlogged(path, opened))
    except OutputError:
        raise
    except OSError as error:
        raise unreadable(path, error) from error
    except (InputError, ParameterError):
        raise
    except (*_FAILURES, pyproj.exceptions.CRSError) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} cannot be read: {reason}",
            "It may be damaged or truncated; a Shapefile needs its .shx and .dbf files next to it. Save it as a "
            "GeoPackage (QGIS: Export > Save Features As) and choose that.",
            path=path,
            reason=first_line(error),
        ) from error


@contextmanager
def _settings(access: Access) -> Iterator[None]:
    """GDAL's settings for reading, without its remarks: what cannot be used is named by who reads."""
    options = {} if access.allow_indirect else NO_HOSTS
    before = {name: pyogrio.get_gdal_config_option(name) for name in options}
    pyogrio.set_gdal_config_options(options)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            warnings.simplefilter("ignore", UserWarning)
            yield
    finally:
        pyogrio.set_gdal_config_options(before)
