"""Starts the engine's process and ends it with all that it started. The only module that uses subprocess.

Why it may: the engine's libraries clash with those of QGIS, so it needs a process of its own. The program is an
absolute path that the person or the plugin named, the arguments are a list, no shell reads them, and the environment is
built from an allow-list. For that reason B404 and B603 of bandit are set aside here.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess  # nosec B404
import sys
import tempfile
from typing import IO, Dict, List, Mapping, Optional, Tuple

from ..contract import errors


class Child:
    """A running process with pipes to its three standard streams.

    Args:
        command: absolute path of a program and its arguments; no shell reads them.
        environment: all variables that the process gets.

    Raises:
        EngineError: ENGINE_MISSING, where the program cannot be started.
    """

    def __init__(self, command: List[str], environment: Mapping[str, str]) -> None:
        windows = sys.platform == "win32"
        flags = 0
        if windows:
            flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW  # type: ignore[attr-defined]
        try:
            self._process = subprocess.Popen(  # nosec B603
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=dict(environment),
                cwd=tempfile.gettempdir(),  # so that no folder of the user is held open
                start_new_session=not windows,
                creationflags=flags,
            )
        except (OSError, ValueError) as error:
            raise errors.EngineError(
                errors.ErrorCode.ENGINE_MISSING,
                "The engine's Python cannot be started: {program} ({reason}).",
                "Choose another one in the options, or set the environment variable SWIMDIFF_PYTHON.",
                program=command[0],
                reason=error,
            ) from error
        self._job = None
        if windows:
            from .windows_job import WindowsJob

            # Without a job object only the process itself is ended, not what it started.
            with contextlib.suppress(OSError):
                self._job = WindowsJob(int(self._process._handle))  # type: ignore[attr-defined]

    @property
    def stdin(self) -> IO[bytes]:
        """Where commands are written."""
        return self._stream(self._process.stdin)

    @property
    def stdout(self) -> IO[bytes]:
        """Where events come from."""
        return self._stream(self._process.stdout)

    @property
    def stderr(self) -> IO[bytes]:
        """Where the log comes from."""
        return self._stream(self._process.stderr)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def status(self) -> Optional[int]:
        """Gives the exit status, negative for a signal, or None while it runs."""
        return self._process.poll()

    def wait(self, timeout_s: float) -> Optional[int]:
        """Waits for the end for so long; None where it still runs."""
        try:
            return self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            return None

    def end(self) -> None:
        """Ends the process and all that it started, at once."""
        if self._job is not None:
            self._job.end()
        elif sys.platform != "win32":
            try:
                # The group outlives its leader while a grandchild is in it, so this is right after the end as well.
                os.killpg(self._process.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                return  # the group is gone; macOS says EPERM where only a zombie is left
        else:
            self._process.kill()
        self.wait(5.0)  # seconds; a killed process is reaped at once unless the disk hangs

    @staticmethod
    def _stream(stream: Optional[IO[bytes]]) -> IO[bytes]:
        if stream is None:
            raise errors.EngineError(errors.ErrorCode.INTERNAL, "The engine was started without pipes.")
        return stream


def ending(status: Optional[int]) -> Tuple[str, Dict[str, object]]:
    """Says how the engine ended, as a template and its values."""
    if status is None:
        return "The engine closed its output, but did not end.", {}
    if status >= 0:
        return "The engine ended unexpectedly, with status {status}.", {"status": status}
    try:
        name = signal.Signals(-status).name
    except ValueError:
        name = str(-status)
    return "The engine ended unexpectedly, by the signal {name}.", {"name": name}
