"""The process through which GDAL reads files of other machines, so that it never asks a host itself.

GDAL follows redirections wherever they lead, has its own idea of proxies, does not see that a file changes between two
parts, and names whole addresses in its messages. Here it gets ranges of files that were checked, under names that only
the engine knows, from a server on the loopback address; its own settings let it open nothing else of a network.

A process of its own, since some calls of rasterio read while they hold Python's lock: a thread would wait for it, and
the call for the thread. Which files there are comes in by the pipe, and it ends where the pipe does.
"""

from __future__ import annotations

import json
import re
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from engine.contract.errors import InputError
from engine.contract.messages import Failed, encode
from engine.raster.fetching import RemoteFile, pieces_of

NOTHING = b"{}\n"
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
_IDLE_S = 600.0  # of a connection that GDAL keeps


@dataclass
class _Door:
    """Where a file is served.

    Args:
        file: that is behind it.
        failure: why the last reading ended.
    """

    file: RemoteFile
    failure: InputError | None = None

    @property
    def size_bytes(self) -> int:
        """Length of the file, as it was when it was checked."""
        return int(self.file.identity.get("size_bytes", 0))


def main() -> None:
    """Serves what the pipe names, and answers its questions, until it ends."""
    for one in (signal.SIGINT, signal.SIGTERM):  # they are the engine's to handle; it ends this process as well
        signal.signal(one, signal.SIG_IGN)
    doors: dict[str, _Door] = {}
    server = _server(doors)
    threading.Thread(target=server.serve_forever, args=(0.5,), daemon=True, name="gateway").start()
    answers = sys.stdout.buffer
    answer = json.dumps({"port": server.server_port}).encode() + b"\n"
    with suppress(BrokenPipeError):  # the engine has gone
        answers.write(answer)
        answers.flush()
        for line in sys.stdin.buffer:
            answers.write(_answer(json.loads(line), doors))
            answers.flush()


def _answer(told: dict[str, str], doors: dict[str, _Door]) -> bytes:
    """Does what a line says: opens a door, or tells why the last reading through one ended."""
    if "file" in told:
        doors[told["door"]] = _Door(RemoteFile.from_json(told["file"]))
        return NOTHING
    failure = doors[told["door"]].failure
    if failure is None:
        return NOTHING
    return encode(
        Failed(failure.code.value, failure.message_template, failure.hint_template, values=dict(failure.values))
    )


def _server(doors: dict[str, _Door]) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = _IDLE_S

        def handle(self) -> None:
            with suppress(OSError):  # GDAL has gone
                super().handle()

        def do_HEAD(self) -> None:
            _tell(self, doors.get(self.path))

        def do_GET(self) -> None:
            _give(self, doors.get(self.path))

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    return server


def _tell(handler: BaseHTTPRequestHandler, door: _Door | None) -> None:
    """Tells the length of a file, as it was when it was checked."""
    if door is None:
        _refuse(handler, 404)
        return
    handler.send_response(200)
    handler.send_header("Content-Length", str(door.size_bytes))
    handler.send_header("Accept-Ranges", "bytes")
    handler.end_headers()


def _give(handler: BaseHTTPRequestHandler, door: _Door | None) -> None:
    """Gives a part of a file."""
    wanted = _RANGE.fullmatch(handler.headers.get("Range", ""))
    if door is None or wanted is None:
        _refuse(handler, 404)
        return
    first = int(wanted.group(1))
    last = min(int(wanted.group(2) or door.size_bytes - 1), door.size_bytes - 1)
    if first > last:
        _refuse(handler, 416)
        return
    door.failure = None
    pieces, begun = pieces_of(door.file, first, last), False
    try:
        piece = next(pieces, b"")
        begun = True
        handler.send_response(206)
        handler.send_header("Content-Length", str(last - first + 1))
        handler.send_header("Content-Range", f"bytes {first}-{last}/{door.size_bytes}")
        handler.send_header("Accept-Ranges", "bytes")
        handler.end_headers()
        while piece:
            handler.wfile.write(piece)
            piece = next(pieces, b"")
    except InputError as error:
        door.failure = error
        if not begun:
            _refuse(handler, 502)
        handler.close_connection = True  # GDAL sees that the answer is short


def _refuse(handler: BaseHTTPRequestHandler, status: int) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


if __name__ == "__main__":
    main()
