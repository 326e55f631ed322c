"""One run at a time in a folder, by a lock of the operating system, which a killed process cannot leave behind."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import time
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from engine.contract.errors import ErrorCode, OutputError
from engine.files.disk import failed_write

LOCK_NAME = ".swimdiff.lock"
# A lock file that its owner removes while we open it is tried again; an owner that works holds it for longer.
_PATIENCE_S = 0.1
_POLL_S = 0.02
# Windows lets nobody else read the locked byte, the first one; the text about the owner stands behind it.
_TEXT_START = 1


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
        self._lock = FileLock(
            self._path, timeout=_PATIENCE_S, poll_interval=_POLL_S, thread_local=False, on_acquired=_write_owner
        )

    def __enter__(self) -> FolderLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    def acquire(self) -> None:
        """Takes the lock, or raises."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise self._busy() from error
        except OSError as error:
            raise failed_write(self._path, error) from error

    def release(self) -> None:
        """Gives the lock back."""
        if self._lock.is_locked and sys.platform != "win32":  # there the library removes the file
            with contextlib.suppress(OSError):  # a file that nobody holds locks nobody out
                self._path.unlink(missing_ok=True)
        self._lock.release()

    def _busy(self) -> OutputError:
        hint = "Wait for it or cancel it, or choose another output folder."
        try:
            with self._path.open("rb") as stream:
                stream.seek(_TEXT_START)
                owner = json.loads(stream.read(4096))
            return OutputError(
                ErrorCode.OUTPUT_BUSY,
                "Another run is writing to {folder} (process {process} on {host}, started {minutes} "
                "{minutes:minute|minutes} ago).",
                hint,
                folder=self._folder,
                process=int(owner["pid"]),
                host=str(owner["host"])[:64],
                minutes=max(0, int(time.time()) - int(owner["started_s"])) // 60,
            )
        except (OSError, ValueError, KeyError, TypeError):
            return OutputError(
                ErrorCode.OUTPUT_BUSY,
                "Another run is writing to {folder} (it is not known which).",
                hint,
                folder=self._folder,
            )


def _write_owner(descriptor: int) -> None:
    """Says in the lock file who holds it."""
    owner = {"pid": os.getpid(), "host": socket.gethostname(), "started_s": int(time.time())}
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, b" " * _TEXT_START + json.dumps(owner).encode())
