"""What a GeoPackage may be before GDAL opens it: tables, and none that is computed when somebody looks at it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from urllib.parse import quote

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import is_regular, open_regular

_REMEDY = "Save the layer that you need as a new GeoPackage (QGIS: Export > Save Features As) and choose that."
_LARGEST_TEXT_BYTES = 2**24  # of a table's definition
_SQLITE = b"SQLite format 3\0"
_HEAD_BYTES = 20  # the last two say how changes are written
_STEPS = 1_000_000  # of SQLite's machine between two looks; listing the tables of a file takes a few thousand
_MOST_LAYERS = 2000
LONGEST_PATH_BYTES = 480  # SQLite opens names of 512 bytes, those of its journals and logs among them
# Tables of the format itself, which GDAL reads whatever they are; and columns that are worked out on reading.
_COMPUTED = """
SELECT name FROM sqlite_master WHERE type = 'view' AND (name LIKE 'rtree!_%' ESCAPE '!'
OR lower(name) IN (SELECT lower(table_name) FROM gpkg_contents)
OR lower(name) IN (SELECT lower(table_name) FROM gpkg_geometry_columns))
UNION ALL SELECT t.name FROM sqlite_master AS t, pragma_table_xinfo(t.name) AS field
WHERE t.type = 'table' AND t.sql LIKE '% AS%(%' AND t.sql NOT LIKE 'CREATE VIRTUAL %' AND field.hidden IN (2, 3)
LIMIT 1
"""
_FORMAT_VIEWS = "SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'gpkg!_%' ESCAPE '!' LIMIT 1"
_COUNT = "SELECT count(*) FROM gpkg_contents"


@contextmanager
def unlogged(path: str, opened: str) -> Iterator[str]:
    """Gives a GeoPackage with all changes in the file itself, so that reading writes nothing beside it.

    One with a log (WAL) would get two more files in its folder as soon as it is opened. It is copied with its log, and
    the copy is read.

    Args:
        path: as the person gave it.
        opened: absolute path.
    """
    if not _has_log(opened):
        yield opened
        return
    with tempfile.TemporaryDirectory(prefix="swimdiff-") as folder:
        copy = os.path.join(folder, "copy.gpkg")
        try:
            for ending in ("", "-wal"):
                if ending == "" or is_regular(opened + ending):
                    with open_regular(opened + ending) as source, open(copy + ending, "wb") as target:
                        shutil.copyfileobj(source, target, 2**20)
            with closing(sqlite3.connect(copy)) as base:
                base.execute("PRAGMA trusted_schema=OFF")
                base.execute("PRAGMA journal_mode=DELETE")
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise OSError(str(error)) from error
        check_package(path, copy)
        yield copy


def _has_log(opened: str) -> bool:
    with open_regular(opened) as stream:
        head = stream.read(_HEAD_BYTES)
    return head.startswith(_SQLITE) and (2 in head[18:20] or is_regular(opened + "-wal"))


def check_package(path: str, opened: str) -> None:
    """Refuses a GeoPackage with layers that are views, which may compute for ever, or with far too many layers.

    The file is read as it is, and nothing is written beside it.

    Args:
        path: as the person gave it.
        opened: absolute path.

    Raises:
        InputError: naming the layer.
    """
    if len(os.fsencode(opened)) > LONGEST_PATH_BYTES:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has a longer name with its folders than a GeoPackage can have, {most} bytes.",
            "Move it to a folder with a shorter path.",
            path=path,
            most=LONGEST_PATH_BYTES,
        )
    address = f"file:{quote(opened)}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as base:
            base.text_factory = lambda content: content.decode("utf-8", "replace")
            base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_TEXT_BYTES)
            base.set_progress_handler(lambda: 1, _STEPS)
            base.execute("PRAGMA trusted_schema=OFF")
            computed = base.execute(_FORMAT_VIEWS).fetchone() or base.execute(_COMPUTED).fetchone()
            count = 0 if computed else int(base.execute(_COUNT).fetchone()[0])
    except sqlite3.OperationalError as error:
        if "interrupt" not in str(error):
            return  # as below
        computed, count = None, _MOST_LAYERS + 1
    except (sqlite3.Error, UnicodeDecodeError):  # the latter of a message that repeats damaged names
        return  # no GeoPackage, or a damaged one: GDAL says which
    if computed:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "The layer {layer} of {path} is computed when it is read (a view).",
            _REMEDY,
            layer=repr(str(computed[0])[:60]),
            path=path,
        )
    if count > _MOST_LAYERS:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has more layers or tables than the {most} that are looked through.",
            _REMEDY,
            path=path,
            most=_MOST_LAYERS,
        )
