"""Small images that are decoded as a whole, from files or out of zips, with no folder to look for side files in."""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

import numpy as np
from rasterio.io import MemoryFile

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import open_regular
from engine.raster.access import (
    GDAL_ERRORS,
    disappeared,
    expecting_no_georeference,
    first_line,
    open_raster,
    unreadable,
)
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.describe import describe_opened
from engine.raster.info import FILES_ONLY, RasterInfo
from engine.raster.reading.blocks import BlockReader, DecodeCounter, Unit
from engine.raster.tiff_blocks import check_block_table
from engine.raster.windows import Window

# Larger ones are read window by window from a raster file; a zip cannot give windows. GDAL gets a copy, and what is
# refused only then has taken less than half a gigabyte.
MAX_IMAGE_BYTES = 128 * 2**20
# Pictures of three bands and 64 million pixels, as large cameras take them; more takes ten seconds before a word.
MAX_DECODED_BYTES = 192 * 2**20
MAX_MEMBERS = 10**7
PNG_BEGIN, PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"


@dataclass(frozen=True)
class ZipMember:
    """One image of a zip.

    Args:
        name: its path inside, with forward slashes.
        size_bytes: unpacked.
        checksum: CRC-32 of its content, as the zip's list tells it.
    """

    name: str
    size_bytes: int
    checksum: int


class ImageZip:
    """A zip whose members are read into memory; nothing is ever unpacked to the disk. Use it in one thread only.

    Args:
        path: the zip.

    Raises:
        InputError: it is missing, damaged or claims more members than any archive of images.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        if not os.path.isfile(path):
            raise InputError(ErrorCode.INPUT_MISSING, "{path} does not exist.", "Check the path.", path=path)
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise InputError(
                ErrorCode.INPUT_UNREADABLE,
                "{path} cannot be opened as a zip file: {reason}.",
                "Copy or download the file again.",
                path=path,
                reason=first_line(error),
            ) from error
        if len(self._zip.infolist()) > MAX_MEMBERS:
            self._zip.close()
            raise InputError(
                ErrorCode.INPUT_REFUSED,
                "{path} contains more than {most} files.",
                "Unpack it into a folder.",
                path=path,
                most=MAX_MEMBERS,
            )

    def members(self, endings: tuple[str, ...]) -> list[ZipMember]:
        """Lists the images inside, in the order of their names.

        Args:
            endings: lower-case endings of names, such as `.jpg`.

        Raises:
            InputError: a member is encrypted, leads out of the zip or unpacks to a size that no image has.
        """
        found = []
        for entry in self._zip.infolist():
            name = entry.filename.replace("\\", "/")
            hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in name.split("/"))
            if entry.is_dir() or hidden or not name.lower().endswith(endings):
                continue
            self._check(entry, name)
            found.append(ZipMember(entry.filename, entry.file_size, entry.CRC))
        return sorted(found, key=lambda member: member.name)

    def read(self, name: str) -> bytes:
        """Unpacks one member into memory.

        Raises:
            InputError: it is damaged, or no longer there.
        """
        try:
            entry = self._zip.getinfo(name)
            with self._zip.open(entry) as stream:
                # One byte more than promised shows a member whose size is a lie; the checksum is compared at the end.
                content = stream.read(entry.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, KeyError, OSError, ValueError, RuntimeError, EOFError) as error:
            if not os.path.exists(self.path):
                raise disappeared(self.path) from error
            raise InputError(
                ErrorCode.INPUT_UNREADABLE,
                "{name} in {path} cannot be unpacked: {reason}.",
                "Create or download the zip file again.",
                name=name,
                path=self.path,
                reason=first_line(error),
            ) from error
        if len(content) != entry.file_size:
            raise InputError(
                ErrorCode.INPUT_UNREADABLE,
                "{name} in {path} is truncated.",
                "Create or download the zip file again.",
                name=name,
                path=self.path,
            )
        return content

    def close(self) -> None:
        """Closes the zip."""
        self._zip.close()

    def _check(self, entry: zipfile.ZipInfo, name: str) -> None:
        place = PurePosixPath(name)
        outside = place.is_absolute() or ".." in place.parts or ":" in name or stat.S_ISLNK(entry.external_attr >> 16)
        huge = entry.file_size > MAX_IMAGE_BYTES  # members are unpacked one at a time, so this bounds a zip bomb
        for wrong, message in (
            (bool(entry.flag_bits & 1), "{name} in {path} is encrypted."),
            (outside, "{name} in {path} has a path that leads out of the zip file."),
            (huge, "{name} in {path} unpacks to {mib:.0f} MiB, which is too large for an image."),
        ):
            if wrong:
                raise InputError(
                    ErrorCode.INPUT_REFUSED,
                    message,
                    "Create the zip file again from plain images, or unpack it into a folder if you trust it.",
                    name=repr(name),
                    path=self.path,
                    mib=entry.file_size / 2**20,
                )


def read_file(path: str) -> bytes:
    """Reads a small image file as it is.

    Raises:
        InputError: it is gone, cannot be read, or is larger than what is decoded as a whole.
    """
    try:
        with open_regular(path) as stream:
            content = stream.read(MAX_IMAGE_BYTES + 1)
    except FileNotFoundError as error:
        raise disappeared(path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    if len(content) > MAX_IMAGE_BYTES:
        raise InputError(
            ErrorCode.INPUT_REFUSED, "{path} is too large for an image.", "Convert it to a GeoTIFF.", path=path
        )
    return content


def describe_image(content: bytes, name: str, alpha: str = BY_VALUES) -> RasterInfo:
    """Reads the header of an image in memory; call inside `gdal_environment`.

    Args:
        content: the file's bytes.
        name: what messages call it, and `path` of the answer.
        alpha: as for `describe`.

    Raises:
        InputError: it is no image of an allowed format, or claims a size that no image has.
    """
    if not content:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE, "{name} is empty (0 bytes).", "Copy or download the file again.", name=name
        )
    # Of a PNG that is cut off, GDAL fills what is missing with zeros and says nothing.
    if content.startswith(PNG_BEGIN) and PNG_END not in content:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE, "{name} is truncated.", "Copy or download the file again.", name=name
        )
    with MemoryFile(content) as memory:
        try:
            with expecting_no_georeference(), open_raster(memory.name, FILES_ONLY) as dataset:
                check_block_table(name, io.BytesIO(content), dataset)
                info = replace(describe_opened(name, dataset, alpha=alpha), size_bytes=len(content), indirect=False)
        except InputError as error:
            raise _named(error, memory.name, name) from error
        except (*GDAL_ERRORS, OSError, ValueError, ArithmeticError) as error:
            raise InputError(
                ErrorCode.INPUT_UNREADABLE,
                "{name} has a damaged header: {reason}",
                "Copy or download the file again.",
                name=name,
                reason=first_line(error),
            ) from error
    decoded = info.width * info.height * info.file_band_count * np.dtype(info.dtype).itemsize
    if decoded > MAX_DECODED_BYTES:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{name} unpacks to {mib:.0f} MiB, which is too much for an image that is decoded as a whole.",
            "Convert it to a tiled GeoTIFF: gdal_translate -co TILED=YES IN OUT.tif",
            name=name,
            mib=decoded / 2**20,
        )
    return info


def decode_image(content: bytes, name: str, info: RasterInfo, bands: Sequence[int]) -> Unit:
    """Decodes an image in memory as a whole; call inside `gdal_environment`.

    Args:
        content: the file's bytes.
        name: what messages call it.
        info: as `describe_image` gave it, for this or for an image of the same header.
        bands: band numbers, from 1.

    Raises:
        InputError: it cannot be decoded, or is not the image that was described.
    """
    with MemoryFile(content) as memory:
        # The reader opens what `path` names; `indirect` stays off, so no driver that refers to other files is allowed.
        reader = BlockReader(replace(info, path=memory.name, indirect=False), bands, DecodeCounter())
        try:
            with expecting_no_georeference():
                return reader.read(Window(0, 0, info.height, info.width))
        except InputError as error:
            if error.code == ErrorCode.INPUT_CHANGED:
                raise _named(error, memory.name, name) from error
            again = "Copy or download the file again."
            if error.code == ErrorCode.INPUT_MISSING:
                raise InputError(
                    ErrorCode.INPUT_UNREADABLE, "{name} is damaged and cannot be decoded.", again, name=name
                ) from error
            named = _named(error, memory.name, name)
            raise InputError(ErrorCode.INPUT_UNREADABLE, named.message_template, again, **named.values) from error
        finally:
            reader.close()


def _named(error: InputError, opened: str, name: str) -> InputError:
    """Names the image in place of the file in memory that it was opened as."""
    values = {
        field: value.replace(opened, name) if isinstance(value, str) else value for field, value in error.values.items()
    }
    return InputError(error.code, error.message_template, error.hint_template, **values)
