"""Which image files the given sources hold: rasters, folders, zips."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.data.entry import IMAGE_ENDINGS, Entry
from engine.raster.access import check_path, is_indirect_path
from engine.raster.info import Access
from engine.raster.reading.images import ImageZip

RASTER_ENDINGS = (".tif", ".tiff")
# Scenes in JPEG 2000 are too large to be unpacked out of a zip for each patch.
FOLDER_ENDINGS = (*RASTER_ENDINGS, ".jp2", *IMAGE_ENDINGS)
ZIP_ENDINGS = (*RASTER_ENDINGS, *IMAGE_ENDINGS)
# Behind a path it names the bands of this source alone, as QGIS writes options of a layer.
BANDS_MARK = "|bands="


@dataclass(frozen=True)
class Source:
    """One line of the sources.

    Args:
        number: from 0.
        path: as given.
        bands: bands of this source alone; empty for those of the job.
        label: short name, unlike those of the other sources.
        collection: a folder or a zip, of which files may be left out; else one raster that was meant.
    """

    number: int
    path: str
    bands: str
    label: str
    collection: bool


def read_sources(lines: Sequence[str]) -> list[Source]:
    """Splits the lines of the sources.

    Args:
        lines: one path each, with `|bands=3,2,1` behind it where a source has bands of its own.

    Raises:
        ParameterError: there is none, or one is named twice.
    """
    parts = [line.strip().partition(BANDS_MARK) for line in lines if line.strip()]
    if not parts:
        raise ParameterError("No sources were given.", "Choose rasters, folders or zip files of images.")
    paths = [path.strip() for path, _, _ in parts]
    keys = [path if is_indirect_path(path) else os.path.realpath(path) for path in paths]
    for position, key in enumerate(keys):
        if key in keys[:position]:
            raise ParameterError(
                "{path} occurs twice in the sources.", "Add each source only once.", path=paths[position]
            )
    labels = [os.path.basename(os.path.normpath(path)) or path for path in paths]
    sources = []
    for number, (path, (_, _, bands)) in enumerate(zip(paths, parts, strict=True)):
        label = labels[number] if labels.count(labels[number]) == 1 else f"{labels[number]} ({number + 1})"
        collection = os.path.isdir(path) or path.lower().endswith(".zip")
        sources.append(Source(number, path, bands.strip(), label, collection))
    return sources


def list_files(source: Source, access: Access) -> list[Entry]:
    """Lists the image files of a source, in an order that does not depend on the file system.

    Raises:
        InputError: the source does not exist, cannot be read, or holds no image.
    """
    if not source.collection:
        checked = check_path(source.path, access)
        return [Entry(source.number, os.path.basename(source.path), checked)]
    top = os.path.abspath(source.path)
    entries = _in_zip(source.number, top, "") if not os.path.isdir(top) else _in_folder(source.number, top)
    if not entries:
        raise InputError(
            ErrorCode.INPUT_MISSING,
            "{path} contains no images.",
            "Choose a folder with files that end in {endings}, or a zip file with files that end in {zip_endings}. "
            "Unpack zip files of other products, such as Sentinel-2's, into a folder first.",
            path=source.path,
            endings=", ".join(FOLDER_ENDINGS),
            zip_endings=", ".join(ZIP_ENDINGS),
        )
    return entries


def _in_folder(number: int, top: str) -> list[Entry]:
    entries: list[Entry] = []

    def refuse(error: OSError) -> None:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} cannot be read: {reason}.",
            "Check the folder's permissions.",
            path=error.filename,
            reason=error.strerror,
        )

    for folder, inner, names in os.walk(top, onerror=refuse):
        inner[:] = sorted(name for name in inner if not name.startswith((".", "__MACOSX")))
        for name in sorted(names):
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, top).replace(os.sep, "/")
            if name.startswith(".") or not os.path.isfile(path):
                continue
            if name.lower().endswith(FOLDER_ENDINGS):
                entries.append(Entry(number, relative, path))
            elif name.lower().endswith(".zip"):
                entries.extend(_in_zip(number, path, f"{relative}/"))
    return entries


def _in_zip(number: int, path: str, prefix: str) -> list[Entry]:
    archive = ImageZip(path)
    try:
        members = archive.members(ZIP_ENDINGS)
    finally:
        archive.close()
    return [
        Entry(number, prefix + member.name.replace("\\", "/"), path, member.name, member.checksum) for member in members
    ]
