"""Which files are opened, with which drivers and settings."""

from __future__ import annotations

import html
import os
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader

from engine.contract.errors import ErrorCode, InputError
from engine.contract.file_sets import settle
from engine.contract.formats import INDIRECT_RASTER_DRIVERS, RASTER_DRIVERS
from engine.contract.regular import open_regular
from engine.contract.remarks.texts import shortened
from engine.raster.addresses import is_remote, shown_within
from engine.raster.foreign_crs import refuse_foreign
from engine.raster.info import FILES_ONLY, Access
from engine.raster.left_out import OPTION, skipped
from engine.raster.remote import DOOR_OPTIONS, GDAL_OPTIONS, PREFIX, check, gdal_path, why_unreadable
from engine.raster.signatures import drivers_of
from engine.raster.virtual import virtual_text

# GDAL's own cache of decoded blocks. Ours (blocks.py) sees to it that each block is asked for once, so GDAL's needs
# room for one read only; its default of 5 % of the machine's memory would break the memory bound.
GDAL_CACHE_BYTES = 64 * 2**20

# rasterio wraps most of GDAL's errors into its own, and lets some through, at closing for one; where GDAL fails without
# a word it raises SystemError.
GDAL_ERRORS = (RasterioError, CPLE_BaseError, SystemError)

# No file has this ending, so GDAL's network file systems answer nothing, whatever a file or a side file asks for.
NO_HOSTS = {"CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".allow_indirect_is_off"}

_INDIRECT_CONTENT = (b"<VRTDataset", b"<GDALTileIndexDataset", b"<GDAL_WMS", b"<WMS_", b"<WMTS", b"<WCS_GDAL")
_NAMED_CRS = re.compile(rb"<SRS[^>]*>(.*?)</SRS>", re.S)
_SIDE_BYTES = 64 * 2**20  # attribute tables are long
_NAME_PART = re.compile(r"[._-]")
_FAR = "If you trust its host, add it to “Allowed hosts”, where the job has that; otherwise download the file first."
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+._-]+:")  # two characters at least: C: is a drive
_REMEDY = (
    "Convert it to a plain GeoTIFF (gdal_translate), or set “Allow virtual and remote files” if you trust it and "
    "everything that it refers to."
)


@dataclass(frozen=True)
class FileKind:
    """A kind of file that is asked for, and what to do about a path that is none of it.

    Args:
        missing: said where no path was given.
        choose: what may be chosen, as a hint.
        instead_of_folder: likewise, where a folder was chosen.
        remedy: for what is not opened without leave.
        inline: beginnings of content that drivers take in place of a path.
        head_bytes: beginning of a file that shows what it is.
    """

    missing: str
    choose: str
    instead_of_folder: str
    remedy: str
    inline: tuple[str, ...] = ("<",)
    head_bytes: int = 4096


_RASTER = FileKind("No raster was given.", "Choose a raster file.", "Choose a raster file in it.", _REMEDY)


def gdal_options(access: Access) -> dict[str, str | int]:
    """Settings under which every file is opened.

    Args:
        access: what may be opened.
    """
    options: dict[str, str | int] = {
        "GDAL_VRT_ENABLE_PYTHON": "NO",  # pixel functions in Python are code of whoever wrote the VRT
        "GDAL_CACHEMAX": GDAL_CACHE_BYTES,
        "GTIFF_POINT_GEO_IGNORE": "NO",
        OPTION: skipped(),  # heard by the first environment of a process; see `leave_out_drivers`
    }
    if access.hosts:
        options.update(DOOR_OPTIONS)
    else:
        options.update(GDAL_OPTIONS if access.allow_indirect else NO_HOSTS)
    return options


def is_indirect_path(path: str) -> bool:
    """Says whether a path names something else than a file of this machine: URL, /vsi path, driver string."""
    slashed = path.replace("\\", "/")
    if slashed.lower().startswith("/vsi") or "://" in path:
        return True
    return bool(_SCHEME.match(path)) and not os.path.isfile(path)


def check_path(path: str, access: Access) -> str:
    """Refuses paths and contents that policy or the file system rules out.

    Args:
        path: as the person gave it.
        access: what may be opened.

    Returns:
        The absolute path, what is shown of the address of a remote file, or the path as it is where it is indirect and
        allowed.

    Raises:
        InputError: missing, empty, a folder, unreadable, or indirect without leave.
    """
    if access.hosts and is_remote(path.removeprefix(PREFIX)):
        return check(path.removeprefix(PREFIX), access.hosts)
    opened, head = check_file(path, _RASTER, access)
    if not access.allow_indirect:
        _check_content(path, opened, head)
    return opened


def check_file(path: str, kind: FileKind, access: Access) -> tuple[str, bytes]:
    """As `check_path`, for any kind of file, and without a look at its content.

    Args:
        path: as the person gave it.
        kind: what is asked for, for messages.
        access: what may be opened.

    Returns:
        The path likewise, and the file's beginning; nothing of what is indirect.
    """
    if not path or "\0" in path:
        raise InputError(ErrorCode.INPUT_MISSING, kind.missing, kind.choose)
    if is_indirect_path(path) or path.lstrip().startswith(kind.inline):
        if not access.allow_indirect:
            remedy = _FAR if kind is _RASTER and is_remote(path) else kind.remedy
            raise InputError(
                ErrorCode.INPUT_REFUSED, "{path} is not a file on this machine.", remedy, path=shown_within(path)[:300]
            )
        return path, b""
    absolute = os.path.abspath(path)
    settle(Path(absolute).parent)  # what lies beside an interrupted change may belong to another run
    if os.path.isdir(absolute):
        raise InputError(ErrorCode.INPUT_UNSUPPORTED, "{path} is a folder.", kind.instead_of_folder, path=path)
    if not os.path.exists(absolute):
        raise InputError(ErrorCode.INPUT_MISSING, "{path} does not exist.", "Check the path.", path=path)
    if not os.path.isfile(absolute):
        raise InputError(ErrorCode.INPUT_REFUSED, "{path} is not a regular file.", kind.choose, path=path)
    _refuse_special_beside(path, absolute)
    try:
        with open_regular(absolute) as stream:
            head = stream.read(kind.head_bytes)
    except OSError as error:
        raise unreadable(path, error) from error
    if not head:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} is empty (0 bytes).",
            "Save, copy or download the file again.",
            path=path,
        )
    return absolute, head


def _refuse_special_beside(path: str, absolute: str) -> None:
    """Refuses pipes and devices beside a file that GDAL may open together with it, and wait for ever.

    Those are a file's masks, headers, metadata and parts; their names begin as that of the file does.
    """
    folder, name = os.path.split(absolute)
    begin = _NAME_PART.split(name)[0].casefold()
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.casefold().startswith(begin) or entry.is_file() or entry.is_dir():
                    continue
                if os.path.exists(entry.path):  # a broken link is not opened either
                    raise InputError(
                        ErrorCode.INPUT_REFUSED,
                        "{side} next to {path} is not a regular file.",
                        "Remove it, or move {path} to another folder.",
                        side=entry.path,
                        path=path,
                    )
    except InputError:
        raise
    except OSError:
        return  # a folder that cannot be listed: GDAL finds no names in it either


def unreadable(path: str, error: OSError) -> InputError:
    """Makes the error for a file that the system does not let us read."""
    hint = "Check the file's permissions."
    return InputError(ErrorCode.INPUT_UNREADABLE, "{path} cannot be read: {reason}.", hint, path=path, reason=error)


def disappeared(path: str) -> InputError:
    """Makes the error for a file that was there when the run began."""
    return InputError(ErrorCode.INPUT_MISSING, "{path} disappeared during the run.", "Restore the file.", path=path)


def _check_content(path: str, absolute: str, head: bytes) -> None:
    """Refuses what calls itself a raster but refers to other files; the name's ending proves nothing."""
    if any(mark in head for mark in _INDIRECT_CONTENT):
        raise InputError(
            ErrorCode.INPUT_REFUSED, "{path} refers to other files or hosts (a virtual raster).", _REMEDY, path=path
        )
    for ending in (".ovr", ".msk", ".aux.xml"):
        side = absolute + ending
        if not os.path.isfile(side):
            continue
        try:
            with open_regular(side) as stream:
                content = stream.read(_SIDE_BYTES if ending == ".aux.xml" else 2**20)
        except OSError as error:
            raise unreadable(side, error) from error
        if ending == ".aux.xml":
            for named in _NAMED_CRS.findall(content):
                refuse_foreign(side, html.unescape(named.decode("utf-8", "replace")))
        # GDAL opens .ovr and .msk with any driver, and OVERVIEW_FILE in .aux.xml may name any file or host.
        if any(mark in content for mark in _INDIRECT_CONTENT) or b"OVERVIEW_FILE" in content:
            raise InputError(
                ErrorCode.INPUT_REFUSED, "{side} next to {path} refers to other files.", _REMEDY, side=side, path=path
            )


def open_raster(path: str, access: Access) -> DatasetReader:
    """Opens a checked path with an own handle and the drivers that policy allows; call inside `gdal_environment`.

    Args:
        path: as `check_path` gave it.
        access: what may be opened.

    Raises:
        InputError: GDAL cannot open it.
    """
    # What a host serves may be another file at the next question; it is none that refers to further ones.
    indirect = INDIRECT_RASTER_DRIVERS if access.allow_indirect and not (access.hosts and is_remote(path)) else ()
    drivers = [*drivers_of(path), *indirect]
    opened = virtual_text(path, access.hosts) if access.hosts and path.lower().endswith(".vrt") else gdal_path(path)
    try:
        # rasterio.open takes one driver only; the class behind it takes a list, and opens with no other.
        if not access.hosts:
            return DatasetReader(opened, driver=drivers, sharing=False)
        with gdal_environment(access):  # whoever opens it: without these settings GDAL would look for files beside it
            return DatasetReader(opened, driver=drivers, sharing=False)
    except (*GDAL_ERRORS, OSError, ValueError) as error:
        if is_remote(path):
            raise why_unreadable([path], first_line(error)) from error
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} cannot be opened as a raster: {reason}",
            "It may be truncated, damaged, or in an unsupported format. Supported formats: {formats}.",
            formats=", ".join((*RASTER_DRIVERS, *indirect)),
            path=path,
            reason=first_line(error),
        ) from error


def first_line(error: BaseException) -> str:
    """The first line of an error's text, since GDAL's may be long; it repeats paths that the message has already."""
    return shortened((str(error).splitlines() or [type(error).__name__])[0], 80)[:300]


@contextmanager
def expecting_no_georeference() -> Iterator[None]:
    """Silences rasterio where a raster need not have a place on the Earth."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


@contextmanager
def gdal_environment(access: Access = FILES_ONLY, **more: str | int) -> Iterator[None]:
    """GDAL's settings for this thread: policy, cache size."""
    with rasterio.Env(**{**gdal_options(access), **more}):
        yield
