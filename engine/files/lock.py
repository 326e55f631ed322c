"""One run at a time in a folder, by a lock of the operating system, which a killed process cannot leave behind."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import IO

from engine.contract.errors import ErrorCode, OutputError
from engine.files.disk import failed_write

LOCK_NAME = ".swimdiff.lock"
# Windows locks bytes against reading too, so the locked byte lies far behind the text that others read.
_LOCKED_BYTE = 2**30

if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[str]) -> None:
        stream.seek(_LOCKED_BYTE)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        stream.seek(0)

else:
    import fcntl

    def _lock(stream: IO[str]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Context in which this process alone writes to a folder.

    Args:
        folder: must exist.

    Raises:
        OutputError: another run holds it; the message tells which one and since when.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._folder = folder
        self._stream: IO[str] | None = None

    def __enter__(self) -> FolderLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    def acquire(self) -> None:
        """Takes the lock, or raises."""
        while self._stream is None:
            try:
                stream = open(self._path, "a+", encoding="utf-8")  # noqa: SIM115 - stays open while the lock is held
            except OSError as error:
                raise failed_write(self._path, error) from error
            try:
                _lock(stream)
            except OSError as error:
                owner = _owner(stream)
                stream.close()
                raise OutputError(
                    ErrorCode.OUTPUT_BUSY,
                    "Another run is writing to {folder} ({owner}).",
                    "Wait for it or cancel it, or choose another output folder.",
                    folder=self._folder,
                    owner=owner,
                ) from error
            if not self._is_current(stream):  # its owner removed the file between our opening and locking it
                stream.close()
                continue
            stream.seek(0)
            stream.truncate()
            json.dump({"pid": os.getpid(), "host": socket.gethostname(), "started_s": int(time.time())}, stream)
            stream.flush()
            self._stream = stream

    def release(self) -> None:
        """Gives the lock back."""
        if self._stream is None:
            return
        if sys.platform != "win32":  # Windows cannot remove an open file; there the empty lock file stays
            self._path.unlink(missing_ok=True)
        self._stream.close()
        self._stream = None

    def _is_current(self, stream: IO[str]) -> bool:
        try:
            return os.path.samestat(os.fstat(stream.fileno()), os.stat(self._path))
        except FileNotFoundError:
            return False


def _owner(stream: IO[str]) -> str:
    """Who holds the lock, in words."""
    try:
        stream.seek(0)
        known = json.loads(stream.read(4096))
        minutes = max(0, int(time.time()) - int(known["started_s"])) // 60
        return f"process {int(known['pid'])} on {known['host']!s:.64}, started {minutes} minutes ago"
    except (OSError, ValueError, KeyError, TypeError):
        return "its owner is not known"
