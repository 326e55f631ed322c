"""What makes files a package: attachments under safe names, checksums, one zip file."""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import open_regular
from engine.contract.results.export import SUMS
from engine.files.checksum import file_sha256
from engine.files.commit import Commit, write_text
from engine.files.disk import failed_write
from engine.observer import Observer, raise_if_cancelled
from engine.raster.access import unreadable

_PIECE_BYTES = 2**20
# Equal files give equal zips: the earliest time that a zip can hold, and one set of permissions.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_ZIP_MODE = 0o100644 << 16
_COMPRESSED = {".tif", ".tiff", ".zip", ".png", ".jpg", ".jpeg", ".pdf", ".gz"}  # gain nothing from a second time
# What reading a damaged zip was seen to raise; the others are how Python tells of headers that make no sense.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
# What Windows does not take in a file name; control characters would break lines of the list of checksums.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]')


def attachment_names(paths: Sequence[str], taken: Iterable[str]) -> dict[str, Path]:
    """Gives each attachment a name in the folder; a second one of a name gets a number.

    Args:
        paths: of the files.
        taken: names that are not free.

    Returns:
        File by name, in the order of the paths; a file that is listed twice comes once.

    Raises:
        InputError: one is missing, or no file.
    """
    found: dict[str, Path] = {}
    used = {name.casefold() for name in taken}
    for text in paths:
        path = Path(text)
        if not path.is_file():
            raise InputError(
                ErrorCode.INPUT_MISSING,
                "{value}, one of the files to add, is a folder."
                if path.is_dir()
                else "{value}, one of the files to add, does not exist.",
                "Choose existing files.",
                value=text,
            )
        if any(path.samefile(other) for other in found.values()):
            continue
        safe = _UNSAFE.sub("_", path.name).rstrip(". ") or "file"
        name, number = safe, 1
        while name.casefold() in used:
            number += 1
            name = f"{Path(safe).stem}-{number}{Path(safe).suffix}"
        used.add(name.casefold())
        found[name] = path
    return found


def copy_file(commit: Commit, name: str, source: Path, observer: Observer) -> None:
    """Copies a file into the folder; it is compared with the original when it is verified.

    Raises:
        InputError: it cannot be read.
        OutputError: the disk is full, or the copy cannot be written.
        JobCancelled: half-way.
    """
    target, digest = commit.path(name), hashlib.sha256()
    try:
        reading = open_regular(source)
    except OSError as error:
        raise unreadable(str(source), error) from error
    with reading:
        try:
            with target.open("wb") as writing:
                while piece := reading.read(_PIECE_BYTES):
                    raise_if_cancelled(observer)
                    digest.update(piece)
                    writing.write(piece)
        except OSError as error:
            raise failed_write(target, error, source.stat().st_size) from error
    commit.add(name, _equal_to(digest.hexdigest()))


def write_sums(commit: Commit, names: Sequence[str], observer: Observer) -> dict[str, str]:
    """Adds SHA256SUMS.txt, which `sha256sum -c` checks; lines are sorted by name.

    Returns:
        SHA-256 by name, that of SHA256SUMS.txt among them.
    """
    sums = {}
    for name in sorted(names):
        raise_if_cancelled(observer)
        sums[name] = file_sha256(commit.current(name))
    text = "".join(f"{digest}  {name}\n" for name, digest in sums.items())
    write_text(commit, SUMS, text)
    return {**sums, SUMS: hashlib.sha256(text.encode("utf-8")).hexdigest()}


def write_zip(commit: Commit, name: str, folder: str, sums: Mapping[str, str], observer: Observer) -> None:
    """Adds a zip file of files that are written; it opens with more than 4 GB too.

    Args:
        commit: has the files, and takes the zip.
        name: of the zip file.
        folder: that it unpacks into.
        sums: SHA-256 by name of the files.
        observer: may cancel between pieces.

    Raises:
        OutputError: the disk is full, or the zip cannot be written.
        JobCancelled: between two pieces.
    """
    path = commit.path(name)
    needed = sum(commit.current(one).stat().st_size for one in sums)
    try:
        with zipfile.ZipFile(path, "w", allowZip64=True) as archive:
            for one in sorted(sums):
                entry = zipfile.ZipInfo(f"{folder}/{one}", _ZIP_TIME)
                packed = Path(one).suffix.lower() in _COMPRESSED
                entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
                entry.external_attr, entry.create_system = _ZIP_MODE, 3
                with commit.current(one).open("rb") as reading, archive.open(entry, "w", force_zip64=True) as writing:
                    while piece := reading.read(_PIECE_BYTES):
                        raise_if_cancelled(observer)
                        writing.write(piece)
    except OSError as error:
        raise failed_write(path, error, needed) from error

    def verify(written: Path) -> None:
        try:
            with zipfile.ZipFile(written) as archive:
                found = {}
                for one in archive.namelist():
                    digest = hashlib.sha256()
                    with archive.open(one) as reading:
                        while piece := reading.read(_PIECE_BYTES):
                            digest.update(piece)
                    found[one] = digest.hexdigest()
        except _DAMAGED as error:
            raise failed_write(written, None, needed) from error
        if found != {f"{folder}/{one}": digest for one, digest in sums.items()}:
            raise failed_write(written, None, needed)

    commit.add(name, verify)


def _equal_to(digest: str) -> Callable[[Path], None]:
    def verify(path: Path) -> None:
        if file_sha256(path) != digest:
            raise failed_write(path, None)

    return verify
