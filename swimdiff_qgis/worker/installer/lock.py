"""One set-up at a time, also with two windows of QGIS, by a lock that the operating system releases.

Whoever holds it writes into the file who they are. A process that was killed holds nothing any more, whatever stands
there. That is why no age decides: a computer may sleep in the middle of a set-up.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
import time
from pathlib import Path
from typing import IO, Any, Dict, Optional

from ...contract import errors

NAME = "set-up.lock"
_FAR = 1 << 30  # the byte that is locked on Windows, beyond what others must be able to read


class SetupLock:
    """Held while an environment is made; for a with statement.

    Args:
        root: folder of all environments; made where it is missing.

    Raises:
        OutputError: OUTPUT_BUSY, naming the owner and since when; from the system where the folder cannot be written.
    """

    def __init__(self, root: Path) -> None:
        self._path = root / NAME
        self._stream: Optional[IO[bytes]] = None

    def __enter__(self) -> SetupLock:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        stream = open(self._path, "a+b")
        try:
            _lock(stream)
        except OSError as error:
            stream.close()
            if isinstance(error, (BlockingIOError, PermissionError)):  # what POSIX and Windows say of a held lock
                raise _busy(owner(self._path.parent)) from error
            raise
        self._stream = stream
        stream.truncate(0)
        stream.write(json.dumps(_own()).encode())
        stream.flush()
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is None:
            return
        with contextlib.suppress(OSError):
            self._stream.truncate(0)  # the file stays: removing it would let two processes lock two files of one name
            _unlock(self._stream)
        self._stream.close()
        self._stream = None


def owner(root: Path) -> Dict[str, Any]:
    """Gives what the owner wrote: pid, host, user, since; empty where there is none or it cannot be read."""
    try:
        values = json.loads((root / NAME).read_bytes())
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _own() -> Dict[str, object]:
    user = ""
    with contextlib.suppress(OSError, KeyError, ImportError):  # no name for this user number
        user = getpass.getuser()
    return {"pid": os.getpid(), "host": socket.gethostname(), "user": user, "since": time.time()}


def _busy(values: Dict[str, Any]) -> Exception:
    since = values.get("since")
    minutes = int(max(0.0, time.time() - since) / 60) if isinstance(since, (int, float)) else 0
    return errors.OutputError(
        errors.ErrorCode.OUTPUT_BUSY,
        "The engine is being set up by another window of QGIS: process {pid} on {host}, since {minutes} min.",
        "Wait until it is done, or cancel it there; then press Set up again.",
        pid=values.get("pid", "?"),
        host=values.get("host", "?"),
        minutes=minutes,
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        stream.seek(_FAR)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        stream.seek(0)

    def _unlock(stream: IO[bytes]) -> None:
        stream.seek(_FAR)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_UN)
