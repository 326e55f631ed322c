"""Runs one program of the set-up to its end: its lines come as they are written, and a cancel ends all that it started.

There is no limit of time: a slow line is no fault. Programs that fetch have limits of their own for each answer.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Callable, Dict, List, Optional

from ...contract import errors
from ..launcher import Child
from .machine import native

POLL_S = 0.1  # far below the two seconds that are promised for a cancel
# Nothing of QGIS's own Python, and UTF-8 in what it writes, whatever the code page of Windows is.
_OPTIONS = ("-I", "-X", "utf8", "-u", "-c")
_KEPT_LINES = 400  # of what a program wrote, to find out what went wrong

# Starts a module of the other Python, and ends it with all that it started when QGIS is gone: the pipe to its standard
# input breaks then. Windows ends it by itself (a job object), and a thread that reads a pipe there holds up every
# program that inherits it.
_WATCHED = """
import os, runpy, signal, sys, threading
def watch():
    while os.read(0, 4096):
        pass
    os.killpg(0, signal.SIGKILL)
if os.name != "nt":
    threading.Thread(target=watch, daemon=True).start()
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""

# The same for a program that is no Python. All words are arguments; the shell reads nothing but this text.
_GUARDED = """
exec 3<&0 </dev/null
"$@" 3<&- &
program=$!
{ while read -r _; do :; done <&3; kill -9 0; } >/dev/null 2>&1 &
wait "$program"
"""
_GUARD = ("/bin/sh", "-c", _GUARDED, "sh")


@dataclass(frozen=True)
class Command:
    """A program with its arguments.

    Args:
        arguments: absolute path of the program first.
        environment: all its variables.
        spoken: what is shown while it runs: a template.
        values: fill it in.
    """

    arguments: List[str]
    environment: Dict[str, str]
    spoken: str = ""
    values: Dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Ended:
    """How a program ended.

    Args:
        status: its exit status; negative for a signal.
        text: the last lines that it wrote.
    """

    status: int
    text: str


def python_module(python: Path, module: str, *arguments: str) -> List[str]:
    """Gives the command that runs a module of another Python, which sees nothing of QGIS's own."""
    return [str(python), *_OPTIONS, _WATCHED, module, *arguments]


def watched(arguments: List[str]) -> List[str]:
    """Makes a program that is no Python end with all that it started when QGIS is gone."""
    return arguments if os.name == "nt" else [*_GUARD, *arguments]


def readable(arguments: List[str]) -> str:
    """Writes a command as a person would type it."""
    shown = arguments[len(_GUARD) :] if tuple(arguments[: len(_GUARD)]) == _GUARD else arguments
    return " ".join(shown).replace(" ".join((*_OPTIONS, _WATCHED)), "-m")


def run(
    command: Command,
    on_line: Callable[[str], None] = lambda line: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_wait: Callable[[], None] = lambda: None,
    limit_s: Optional[float] = None,
) -> Ended:
    """Runs a program to its end.

    Args:
        command: what is run.
        on_line: receives each line of both its streams.
        is_cancelled: asked ten times a second.
        on_wait: is called as often.
        limit_s: after which it is ended; None where it fetches something.

    Raises:
        JobCancelled: after a cancel; the program is gone.
        EngineError: ENGINE_MISSING where it cannot be started, ENGINE_SILENT where the limit is over.
    """
    child = Child(native(command.arguments), command.environment)
    lines: queue.Queue[str] = queue.Queue()
    readers = [_Reader(child.stdout, lines), _Reader(child.stderr, lines)]
    kept: List[str] = []
    began_s, gone_s = time.monotonic(), 0.0
    try:
        while any(reader.is_alive() for reader in readers) or not lines.empty():
            if is_cancelled():
                raise errors.JobCancelled("The set-up was cancelled.", "What was fetched is kept: start it again.")
            if limit_s is not None and time.monotonic() - began_s > limit_s:
                raise errors.EngineError(
                    errors.ErrorCode.ENGINE_SILENT,
                    "{program} did not answer for {seconds} seconds.",
                    program=command.arguments[0],
                    seconds=f"{limit_s:g}",
                )
            try:
                line = lines.get(timeout=POLL_S)
            except queue.Empty:
                on_wait()
                gone_s += POLL_S if child.status() is not None else 0.0
                if gone_s > 1.0:  # it is gone; something that it started holds the pipes open
                    break
                continue
            kept.append(line)
            del kept[:-_KEPT_LINES]
            on_line(line)
        status = child.wait(5.0)  # seconds; both streams are closed, so nothing keeps it
    finally:
        child.end()
        for reader in readers:
            reader.close()
    return Ended(-1 if status is None else status, "\n".join(kept))


class _Reader(threading.Thread):
    """Hands on the lines of one stream."""

    def __init__(self, stream: IO[bytes], lines: queue.Queue[str]) -> None:
        super().__init__(name="swimdiff-set-up", daemon=True)
        self._stream = stream
        self._lines = lines
        self.start()

    def run(self) -> None:
        """Reads to the end of the stream."""
        for line in iter(lambda: self._stream.readline(65536), b""):
            self._lines.put(line.decode("utf-8", errors="replace").rstrip())

    def close(self) -> None:
        """Lets go of the stream, unless something that left the group holds it."""
        self.join(1.0)
        if not self.is_alive():
            self._stream.close()
