"""Starts the gateway in a process of its own and speaks with it over its pipes."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import sys
import threading
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass, field

from engine.contract.errors import EngineError, ErrorCode, InputError, rebuild
from engine.contract.messages import MAXIMUM_LINE_BYTES, Failed, decode
from engine.processes import module_command
from engine.raster.fetching import RemoteFile
from engine.raster.gateway import NOTHING

_ANSWER_S = 180.0  # of a process that starts from a slow disk; it answers at once later


@dataclass
class Gateway:
    """The gateway of this process; it begins with the first file, and anew where it was ended from outside."""

    ending: str = field(default_factory=lambda: f".{secrets.token_hex(16)}")
    _files: dict[str, RemoteFile] = field(default_factory=dict)
    _doors: dict[str, str] = field(default_factory=dict)
    _port: int = 0
    _owner: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _loop: asyncio.AbstractEventLoop | None = None
    _process: Process | None = None
    # Of a process that this one is a copy of: what takes them apart here would reach into that one.
    _foreign: list[tuple[asyncio.AbstractEventLoop | None, Process | None]] = field(default_factory=list)

    def open(self, file: RemoteFile) -> str:
        """Lets a file in.

        Args:
            file: that was checked.

        Returns:
            The address under which it is served, which nobody else can guess.

        Raises:
            EngineError: the gateway does not start.
        """
        with self._lock:
            door = self._doors.setdefault(file.name, f"/{len(self._doors)}{self.ending}")
            self._files[door] = file
            try:
                if self._owner != os.getpid():
                    self._start()
                self._tell(door)
            except EngineError:
                self._start()
            return f"http://127.0.0.1:{self._port}{door}"

    def failure(self, name: str) -> InputError | None:
        """Why the last reading of a file failed; None where it did not.

        Raises:
            EngineError: the gateway itself has ended.
        """
        with self._lock:
            if name not in self._doors or self._owner != os.getpid():
                return None
            line = self._ask({"door": self._doors[name]})
        told = decode(line) if line != NOTHING else None
        found = rebuild(told.code, told.message, told.hint, told.values) if isinstance(told, Failed) else None
        return found if isinstance(found, InputError) else None

    def _start(self) -> None:
        """Starts the process, with all files that were let in so far."""
        if self._owner != os.getpid():  # a copy of the process has no part in the pipes of the first one
            self._foreign.append((self._loop, self._process))
            if sys.platform == "win32":
                self._loop = asyncio.ProactorEventLoop()  # the only one there that starts processes
            else:
                self._loop = asyncio.new_event_loop()
            threading.Thread(target=self._loop.run_forever, daemon=True, name="gateway").start()
            self._owner = os.getpid()
        self._process = None
        self._port = int(json.loads(self._ask(None))["port"])
        for door in self._files:
            self._tell(door)

    def _tell(self, door: str) -> None:
        self._ask({"door": door, "file": self._files[door].to_json()})

    def _ask(self, told: dict[str, str] | None) -> bytes:
        """Says a line and hears the answer; None starts the process, whose first line comes unasked."""
        line = b""
        if self._loop is not None:
            line = asyncio.run_coroutine_threadsafe(self._exchange(told), self._loop).result()
        if not line.endswith(b"\n"):
            raise EngineError(
                ErrorCode.ENGINE_DIED,
                "The part of the engine that reads from other hosts ended unexpectedly.",
                "Run the job again; finished windows are kept. If it happens again, send this message to the authors.",
            )
        return line

    async def _exchange(self, told: dict[str, str] | None) -> bytes:
        """As `_ask`; gives no whole line where the process ended, which is put an end to where it is late."""
        line = b""
        with contextlib.suppress(OSError, TimeoutError, ValueError):
            async with asyncio.timeout(_ANSWER_S):
                if told is None:
                    self._process = await asyncio.create_subprocess_exec(
                        *module_command("engine.raster.gateway"), stdin=PIPE, stdout=PIPE, stderr=DEVNULL,
                        limit=2 * MAXIMUM_LINE_BYTES,
                    )  # fmt: skip
                process = self._process
                if process is not None and process.stdin is not None and process.stdout is not None:
                    if told is not None:
                        process.stdin.write(json.dumps(told).encode() + b"\n")
                        await process.stdin.drain()
                    line = await process.stdout.readline()
        if not line.endswith(b"\n") and self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            self._process = None
        return line


GATEWAY = Gateway()
