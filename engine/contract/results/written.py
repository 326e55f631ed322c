"""What a run has written into a folder, by which its files are known again, and what somebody did to them since.

A GeoPackage is known by what it holds: QGIS changes its bytes by looking at it.
"""

from __future__ import annotations

import errno
import hashlib
import json
import sqlite3
import urllib.parse
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Tuple

from ..errors import InputError
from ..regular import open_regular, read_regular
from .codec import MAXIMUM_RESULT_BYTES, Misfit, from_json
from .common import FileDescription, WrittenFile, WrittenFiles

GEOPACKAGE = ".gpkg"
_PIECE_BYTES = 2**20
# Tables that follow from the others, or only say when something was done.
_DERIVED = ("sqlite_", "gpkg_", "rtree_")
_CLOCKS = ("update_time",)


@dataclass(frozen=True)
class Written:
    """What a result tells of the files of its set.

    Args:
        job: that wrote them.
        files: by name; None for a result of a version that did not tell.
    """

    job: str
    files: WrittenFiles = None


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's content, in hexadecimal digits.

    Raises:
        OSError: it cannot be read, or is no regular file.
    """
    digest = hashlib.sha256()
    with open_regular(path) as stream:
        for piece in iter(lambda: stream.read(_PIECE_BYTES), b""):
            digest.update(piece)
    return digest.hexdigest()


def describe_written(path: Path) -> WrittenFile:
    """Gives what a file is known again by.

    Raises:
        OSError: it cannot be read.
    """
    content = ""
    if path.name.partition(".partial-")[0].endswith(GEOPACKAGE):
        content = content_checksum(path)
        if not content:
            raise OSError(errno.EIO, "its rows cannot be read", str(path))
    return WrittenFile(path.stat().st_size, file_sha256(path), content)


def read_written(path: Path) -> Optional[Written]:
    """Reads what a result.json, or what stands for it, tells of its set; None where it is no result."""
    try:
        found = json.loads(read_regular(path, MAXIMUM_RESULT_BYTES).decode("utf-8"))
        if not isinstance(found, dict) or not isinstance(found.get("job"), str):
            return None
        if found.get("written") is not None:
            return Written(found["job"], from_json(Dict[str, WrittenFile], found["written"]))
        try:  # version 0.1.0 has the files of some results
            return Written(found["job"], from_json(Dict[str, WrittenFile], found.get("files")))
        except Misfit:
            return Written(found["job"])
    except (OSError, ValueError, RecursionError, InputError):
        return None


def is_changed(path: Path, known: FileDescription) -> bool:
    """Whether a file is another than the one that was written.

    Args:
        path: of the file; one that is gone was not changed.
        known: what was written.
    """
    try:
        same = path.stat().st_size == known.bytes and file_sha256(path) == known.sha256
        if not path.name.endswith(GEOPACKAGE):
            return not same
        if same and not _log_of(path):
            return False
        content = getattr(known, "content", "")
        return not content or content_checksum(path) != content
    except FileNotFoundError:
        return False
    except OSError:
        return True


def changed_files(folder: Path, main: str, names: Iterable[str]) -> Tuple[str, ...]:
    """Lists the files of a result that somebody has changed since it was written.

    Args:
        folder: of the result.
        main: name of its result.json.
        names: of the files that are looked at.
    """
    written = read_written(folder / main)
    files = {} if written is None or written.files is None else written.files
    return tuple(name for name in names if name in files and is_changed(folder / name, files[name]))


def content_checksum(path: Path) -> str:
    """SHA-256 of the rows that a GeoPackage holds, in hexadecimal digits; empty where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with closing(_opened(path)) as database:
            for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"):
                if not name.startswith(_DERIVED) and "VIRTUAL" not in str(sql).upper()[:16]:
                    _add_table(digest, database, name)
    except (sqlite3.Error, OSError, UnicodeDecodeError):  # the last of a message that repeats damaged names
        return ""
    return digest.hexdigest()


def copy_geopackage(path: Path, copy: Path) -> None:
    """Copies a GeoPackage with what lies in its log, as while QGIS has it open.

    Raises:
        OSError: it cannot be copied.
    """
    try:
        with closing(_opened(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise OSError(str(error)) from error


def quoted(name: str) -> str:
    """Writes the name of a table or column as SQL takes it, whatever it contains."""
    return '"' + name.replace('"', '""') + '"'


def _add_table(digest: hashlib._Hash, database: sqlite3.Connection, name: str) -> None:
    columns = [str(row[1]) for row in database.execute(f"PRAGMA table_info({quoted(name)})")]
    kept = [place for place, column in enumerate(columns) if column not in _CLOCKS]
    digest.update(repr((name, [columns[place] for place in kept])).encode())
    chosen = ", ".join(quoted(columns[place]) for place in kept)
    if chosen:
        rows = " ".join(("SELECT", chosen, "FROM", quoted(name), "ORDER BY 1"))  # both are quoted
        for row in database.execute(rows):
            digest.update(repr(row).encode())


def _opened(path: Path) -> sqlite3.Connection:
    """Opens it for reading; without a log nothing is written beside it."""
    how = "mode=ro" if _log_of(path) else "mode=ro&immutable=1"
    database = sqlite3.connect(f"file:{urllib.parse.quote(str(path.absolute()))}?{how}", uri=True, timeout=5.0)
    database.execute("PRAGMA trusted_schema = OFF")
    return database


def _log_of(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.is_file() and log.stat().st_size > 0
