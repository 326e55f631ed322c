"""A host on this machine that serves files by ranges, well or badly."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Host:
    """What is served and how.

    Args:
        files: content by path.
    """

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files
        self.version = 1
        self.asked = 0  # requests so far
        self.status = 0  # answered in place of content, while `bad` requests are left
        self.bad = 0
        self.headers: dict[str, str] = {}
        self.delay_s = 0.0  # before each answer
        self.stall_from = 0  # from this request on nothing is sent after the head
        self.cut_every = 0  # each so manieth answer ends half-way
        self.whole = False  # gives no parts
        self.shift = 0  # bytes by which each part is another one than was asked for
        self.cut_from = 0  # from this request on the answer ends half-way
        self.on_request: Any = lambda number: None
        self.address = ""

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked += 1
        number = self.asked
        self.on_request(number)
        time.sleep(self.delay_s)
        if self.status and self.bad > 0:
            self.bad -= 1
            self.head(handler, self.status, 0, self.headers)
            return
        content = self.files.get(handler.path.partition("?")[0])
        if content is None:
            self.head(handler, 404, 0, {})
            return
        wanted = handler.headers.get("Range", "")
        first, last = 0, len(content) - 1
        wanted = "" if self.whole else wanted
        if wanted.startswith("bytes="):
            start, _, stop = wanted[6:].partition("-")
            first, last = int(start) + self.shift, min(int(stop or last) + self.shift, last)
        more = {"ETag": f'"{self.version}"', "Accept-Ranges": "bytes"}
        if wanted:
            more["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
        part = content[first : last + 1]
        self.head(handler, 206 if wanted else 200, len(part), more)
        if self.stall_from and number >= self.stall_from:
            time.sleep(6.0)
            return
        cut = (self.cut_from and number >= self.cut_from) or (self.cut_every and number % self.cut_every == 0)
        handler.wfile.write(part[: len(part) // 2] if cut else part)

    @staticmethod
    def head(handler: BaseHTTPRequestHandler, status: int, length: int, more: dict[str, str]) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(length), **more}.items():
            handler.send_header(name, value)
        handler.end_headers()


@contextmanager
def serving(files: dict[str, bytes]) -> Iterator[Host]:
    host = Host(files)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with suppress(OSError):  # whoever asked has gone
                host.answer(self)
            self.close_connection = True

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    host.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
