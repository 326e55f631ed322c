"""A door on this machine through which GDAL reads files of other machines, so that it never asks a host itself.

GDAL follows redirections wherever they lead, has its own idea of proxies, does not see that a file changes between two
parts, and names whole addresses in its messages. Here it gets ranges of files that were checked, under names that only
this process knows, from a server on the loopback address; its own settings let it open nothing else of a network.
"""

from __future__ import annotations

import os
import re
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from engine.contract.errors import InputError

Read = Callable[[int, int], Iterator[bytes]]
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
_IDLE_S = 600.0  # of a connection that GDAL keeps


@dataclass
class _File:
    """What is behind a door.

    Args:
        size_bytes: of the file.
        read: gives the bytes from one to another, both included.
        failure: why the last reading ended.
    """

    size_bytes: int
    read: Read
    failure: InputError | None = None


@dataclass
class Gateway:
    """The server of this process; it begins with the first file."""

    ending: str = field(default_factory=lambda: f".{secrets.token_hex(16)}")
    _files: dict[str, _File] = field(default_factory=dict)
    _numbers: dict[str, str] = field(default_factory=dict)
    _port: int = 0
    _owner: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self, name: str, size_bytes: int, read: Read) -> str:
        """Lets a file in.

        Args:
            name: by which it is known here.
            size_bytes: of it.
            read: gives the bytes from one to another, both included; raises an `InputError` where it cannot.

        Returns:
            The address under which it is served, which nobody else can guess.
        """
        with self._lock:
            if self._owner != os.getpid():  # a copy of the process has no threads of the first one
                self._start()
            number = self._numbers.setdefault(name, f"/{len(self._numbers)}{self.ending}")
            self._files[number] = _File(size_bytes, read)
            return f"http://127.0.0.1:{self._port}{number}"

    def failure(self, name: str) -> InputError | None:
        """Why the last reading of a file failed; None where it did not."""
        found = self._files.get(self._numbers.get(name, ""))
        return None if found is None else found.failure

    def _start(self) -> None:
        files = self._files

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = _IDLE_S

            def handle(self) -> None:
                with suppress(OSError):  # GDAL has gone
                    super().handle()

            def do_HEAD(self) -> None:
                _tell(self, files.get(self.path))

            def do_GET(self) -> None:
                _give(self, files.get(self.path))

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        self._port, self._owner = server.server_port, os.getpid()
        threading.Thread(target=server.serve_forever, args=(0.5,), daemon=True, name="gateway").start()


def _tell(handler: BaseHTTPRequestHandler, file: _File | None) -> None:
    """Tells the length of a file, as it was when it was checked."""
    if file is None:
        _refuse(handler, 404)
        return
    handler.send_response(200)
    handler.send_header("Content-Length", str(file.size_bytes))
    handler.send_header("Accept-Ranges", "bytes")
    handler.end_headers()


def _give(handler: BaseHTTPRequestHandler, file: _File | None) -> None:
    """Gives a part of a file."""
    wanted = _RANGE.fullmatch(handler.headers.get("Range", ""))
    if file is None or wanted is None:
        _refuse(handler, 404)
        return
    first = int(wanted.group(1))
    last = min(int(wanted.group(2) or file.size_bytes - 1), file.size_bytes - 1)
    if first > last:
        _refuse(handler, 416)
        return
    file.failure = None
    pieces, begun = file.read(first, last), False
    try:
        piece = next(pieces, b"")
        begun = True
        handler.send_response(206)
        handler.send_header("Content-Length", str(last - first + 1))
        handler.send_header("Content-Range", f"bytes {first}-{last}/{file.size_bytes}")
        handler.send_header("Accept-Ranges", "bytes")
        handler.end_headers()
        while piece:
            handler.wfile.write(piece)
            piece = next(pieces, b"")
    except InputError as error:
        file.failure = error
        if not begun:
            _refuse(handler, 502)
        handler.close_connection = True  # GDAL sees that the answer is short


def _refuse(handler: BaseHTTPRequestHandler, status: int) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


GATEWAY = Gateway()
