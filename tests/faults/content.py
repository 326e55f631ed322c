"""What a folder of results holds, file by file, so that two runs can be compared by content and not by existence.

Models are compared by their bytes, since equal runs give equal ones, rasters by pixels and what they say of themselves,
GeoPackages by all rows of all tables. Of texts, the time at
which a run took place, how long it took and where it wrote are left out, and so are the checksums of such texts; that
those are right is what `untrue` looks at.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import rasterio
from rasterio.io import MemoryFile

from engine.raster.writing.twin import description

TEXTS = (".html", ".txt", ".qml", ".sld", ".xml", ".stac")
_TIMES = (
    re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)?( UTC)?"),
    re.compile(r"\b\d+([.,]\d+)? (s|min|ms|seconds|minutes|hours)\b"),
    re.compile(r"\d+([.,]\d+)? images/s, \d+([.,]\d+)? % of the time"),
    re.compile(r"\d+([.,]\d+)? GiB at most"),
    re.compile(r"\d+\.\d</td></tr>"),  # the last column of the runs of run-many
)
_RESUMED = re.compile(r" since it was resumed at step \d+|<p>\d+ of them had been finished before\.</p>")
# What a run measures of itself: keys of its JSON files, columns of its tables.
_TIMED_KEYS = {
    "seconds", "finished", "created", "datetime", "seconds_a_step", "elapsed_s", "images_a_second",
    "images_per_second", "waiting_share", "memory_bytes", "first_step", "earlier", "call",
}  # fmt: skip
_SHA = re.compile(r"\b[0-9a-f]{64}\b")


def described(folder: Path) -> dict[str, str]:
    """Gives each file's name, with its folder, and what names its content."""
    return {name: content_of(name, path.read_bytes(), folder) for name, path in files(folder)}


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """All files below a folder by their names; empty folders count too, with a stroke at the end."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir():
            if not any(path.iterdir()):
                yield name + "/", Path("/dev/null")
        else:
            yield name, path


def content_of(name: str, content: bytes, folder: Path) -> str:
    """Names the content of a file.

    Args:
        name: of the file.
        content: all of it.
        folder: of the results, whose place does not count.
    """
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = {one: content_of(one, archive.read(one), folder) for one in sorted(archive.namelist())}
        return _digest(json.dumps(inside).encode())
    if name.endswith(".json"):
        return _digest(json.dumps(_timeless(json.loads(content), str(folder)), sort_keys=True).encode())
    if name.endswith(".safetensors"):
        length = int.from_bytes(content[:8], "little")
        header = json.loads(content[8 : 8 + length])
        metadata = header.pop("__metadata__", {})
        for key, value in metadata.items():
            if value.startswith("{"):
                metadata[key] = _timeless(json.loads(value), str(folder))
        text = json.dumps([header, metadata], sort_keys=True)
        return _digest(text.encode() + content[8 + length :])
    if name.endswith(".csv"):
        rows = list(csv.reader(io.StringIO(content.decode("utf-8"))))
        timed = {number for number, column in enumerate(rows[0] if rows else ()) if column in _TIMED_KEYS}
        rows = [["" if number in timed else value for number, value in enumerate(row)] for row in rows]
        return _digest(_without_time(json.dumps(rows), str(folder)).encode())
    if name.endswith(TEXTS):
        return _digest(_without_time(content.decode("utf-8"), str(folder)).encode())
    if name.endswith((".tif", ".tiff")):
        return _digest(_pixels(content))
    if name.endswith((".gpkg", ".sqlite")):
        return _digest(_without_time("\n".join(_rows(content)), str(folder)).encode())
    return _digest(content)


def _pixels(content: bytes) -> bytes:
    """What a raster says and shows, at each of its levels; not how it is laid out in the file."""
    with MemoryFile(content) as memory:
        with memory.open() as dataset:
            parts = [repr(description(dataset)).encode(), dataset.read().tobytes(), dataset.dataset_mask().tobytes()]
            levels = len(dataset.overviews(1))
        for level in range(levels):
            with memory.open(overview_level=level) as dataset:
                parts.append(dataset.read().tobytes())
    return b"".join(parts)


def _rows(content: bytes) -> Iterator[str]:
    """Schema and rows of a database, those of its indexes too; the order of its pages does not count."""
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(content)
        yield from (str(row) for row in base.execute("PRAGMA integrity_check"))
        for kind, name, text in base.execute(
            "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        ).fetchall():
            yield f"{kind} {name} {text}"
            if kind == "table" and not str(text).upper().startswith("CREATE VIRTUAL"):
                columns = [row[1] for row in base.execute(f'PRAGMA table_info("{name}")')]
                kept = ", ".join(f'"{column}"' for column in columns if column not in _TIMED_KEYS)
                yield from sorted(repr(row) for row in base.execute(f'SELECT {kept} FROM "{name}"'))


def untrue(folder: Path) -> list[str]:
    """What a folder says of its own files and is not so: checksums that do not match, files that cannot be read."""
    found = []
    for name, path in files(folder):
        try:
            if name.endswith(".json") and name != "state.json":
                found += _wrong_facts(path, json.loads(path.read_text("utf-8")))
            elif name.endswith((".tif", ".tiff")):
                with rasterio.open(path) as dataset:
                    dataset.read()
            elif name.endswith(".gpkg"):
                with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as base:
                    answer = base.execute("PRAGMA integrity_check").fetchone()[0]
                    if answer != "ok":
                        found.append(f"{name}: {answer[:80]}")
            elif "checksum" in name.lower() or name.lower().startswith("sha256"):
                found += _wrong_lines(path)
        except Exception as error:
            found.append(f"{name}: {type(error).__name__} {str(error)[:120]}")
    return found


def _wrong_facts(path: Path, content: Any) -> list[str]:
    facts = content.get("files") if isinstance(content, dict) else None
    if not isinstance(facts, dict):
        return []
    wrong = []
    for name, known in facts.items():
        file = path.parent / name
        if not isinstance(known, dict) or "sha256" not in known:
            continue
        if not file.is_file():
            wrong.append(f"{path.name} names {name}, which is not there")
        elif hashlib.sha256(file.read_bytes()).hexdigest() != known["sha256"]:
            wrong.append(f"{name} is not the file that {path.name} speaks of")
    return wrong


def _wrong_lines(path: Path) -> list[str]:
    wrong = []
    for line in path.read_text("utf-8").splitlines():
        digest, _, name = line.partition(" ")
        file = path.parent / name.lstrip(" *")
        if _SHA.fullmatch(digest) and (not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != digest):
            wrong.append(f"{name} is not the file that {path.name} speaks of")
    return wrong


def _timeless(content: Any, folder: str) -> Any:
    if isinstance(content, dict):
        kept = {}
        for key, value in content.items():
            timed = key in _TIMED_KEYS or (key in ("sha256", "bytes") and "bytes" in content and "sha256" in content)
            kept[key] = "" if timed else _timeless(value, folder)
        return kept
    if isinstance(content, list):
        return [_timeless(value, folder) for value in content]
    return _without_time(content, folder) if isinstance(content, str) else content


def _without_time(text: str, folder: str) -> str:
    text = _RESUMED.sub("", text.replace(folder, "FOLDER"))
    for pattern in _TIMES:
        text = pattern.sub("TIME", text)
    return _SHA.sub("SHA", text)


def _digest(content: bytes) -> str:
    return base64.b32encode(hashlib.sha256(content).digest())[:24].decode()
