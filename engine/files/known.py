"""What was measured once and is not measured again: small values on disk, by the names of what decides them.

A value may be missing at any time: where the folder cannot be written, where a file is damaged, where there were too
many. Whoever asks measures then, as if there had never been one.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from engine import __version__
from engine.files.sealed import SEAL_BYTES, sealed, unsealed
from engine.files.user_cache import cache_folder

MOST_VALUES = 256  # the oldest go first
LARGEST_BYTES = 4 * 2**20  # of one value; all together stay below a gigabyte
MOST_SIBLINGS = 2000  # files of a folder; listing more takes longer than measuring


@cache
def code_identity() -> str:
    """Names this version of the engine: what another one measured may be measured differently."""
    digest = hashlib.sha256(__version__.encode())
    for path in sorted(Path(__file__).resolve().parents[1].rglob("*.py")):
        status = path.stat()
        digest.update(f"{path} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()


def siblings(path: str) -> list[tuple[str, int, int]] | None:
    """Name, bytes and time of all files in a file's folder, such as georeferences, masks and headers beside it.

    Returns:
        None where the folder cannot be listed, or holds too many.
    """
    found = []
    try:
        with os.scandir(Path(path).absolute().parent) as entries:
            for number, entry in enumerate(entries):
                if number == MOST_SIBLINGS:
                    return None
                if entry.is_file():
                    status = entry.stat()
                    found.append((entry.name, status.st_size, status.st_mtime_ns))
    except OSError:
        return None
    return sorted(found)


def beside(path: str) -> list[tuple[str, int, int]] | None:
    """Of `siblings` a file itself and those that GDAL may read with it, whose names begin like its own."""
    files = siblings(path)
    return None if files is None else [one for one in files if one[0].startswith(Path(path).stem)]


def read_with(path: str) -> list[tuple[str, int, int]] | None:
    """Of `beside` a file itself and those of its own name with another ending: masks, georeferences, headers.

    Narrower than `beside`, since a run that goes on must not be lost over an image that merely begins like this one.
    """
    files = beside(path)
    return None if files is None else [one for one in files if one[0].startswith(f"{Path(path).stem}.")]


class Known:
    """Values on disk.

    Args:
        folder: receives them; None for the user's cache.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def get(self, kind: str, decides: object) -> bytes | None:
        """Finds a value.

        Args:
            kind: of value, such as plan.
            decides: all that decides the value, as JSON can hold it.

        Returns:
            What this version of the engine kept under these names; None where there is nothing, or nothing sound.
        """
        try:
            path = self._path(kind, decides)
            with path.open("rb") as stream:
                value = unsealed(stream.read(LARGEST_BYTES + SEAL_BYTES + 1))
            if value is None:
                return None
            os.utime(path)  # what is used stays
        except (OSError, RuntimeError):
            return None
        return value

    def put(self, kind: str, decides: object, value: bytes) -> None:
        """Keeps a value, if it can be kept."""
        if len(value) > LARGEST_BYTES:
            return
        with contextlib.suppress(OSError, RuntimeError):  # a home that cannot be found is a RuntimeError
            path = self._path(kind, decides)
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(sealed(value))
                os.replace(name, path)
            except OSError:
                os.unlink(name)
                raise
            self._drop_oldest(path.parent)

    def _path(self, kind: str, decides: object) -> Path:
        text = json.dumps([kind, code_identity(), decides], sort_keys=True)
        return (self._folder or cache_folder("known")) / f"{kind}-{hashlib.sha256(text.encode()).hexdigest()}"

    @staticmethod
    def _drop_oldest(folder: Path) -> None:
        paths = sorted(_dated(folder), reverse=True)
        for _, path in paths[MOST_VALUES:]:
            with contextlib.suppress(OSError):
                path.unlink()


def _dated(folder: Path) -> Iterator[tuple[int, Path]]:
    for path in folder.iterdir():
        with contextlib.suppress(OSError):
            yield path.stat().st_mtime_ns, path
