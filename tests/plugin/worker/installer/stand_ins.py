"""Tiny wheels in place of the engine's libraries, an index on loopback that serves them, and set-ups that use both."""

from __future__ import annotations

import base64
import hashlib
import socket
import ssl
import sys
import threading
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer import wheels
from swimdiff_qgis.worker.installer.interpreters import Interpreter
from swimdiff_qgis.worker.installer.machine import own_target
from swimdiff_qgis.worker.installer.programs import Command, run
from swimdiff_qgis.worker.installer.request import Request
from swimdiff_qgis.worker.installer.sources import Origin

LIBRARIES = (("torch", "2.0+cpu"), ("torchvision", "1.0+cpu"), ("alpha", "1.0"), ("beta-two", "2.1"))
PYTHON = Path(sys.executable)


def make_wheel(folder: Path, name: str, version: str, size_bytes: int = 0) -> Path:
    """Writes a wheel with one module."""
    module = name.replace("-", "_")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{module}-{version}-py3-none-any.whl"
    about = f"{module}-{version}.dist-info"
    files = {
        f"{module}.py": f"VERSION = {version!r}\n",
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    if size_bytes:
        parts = (hashlib.sha256(str(part).encode()).hexdigest() for part in range(size_bytes // 64))
        files[f"{module}_data.txt"] = "".join(parts)
    record = [f"{file},sha256={_digest(text)},{len(text)}" for file, text in files.items()] + [f"{about}/RECORD,,"]
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
        archive.writestr(f"{about}/RECORD", "\n".join(record) + "\n")
    return path


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


def make_lock(folder: Path) -> wheels.Lock:
    """Writes all wheels and gives the lock that pins them; files of the builds for CPUs are not known to it."""
    pins, known = [], {}
    for name, version in LIBRARIES:
        path = make_wheel(folder, name, version)
        pins.append(wheels.Pin(name, version.partition("+")[0]))
        if "+" not in version:
            content = path.read_bytes()
            digest = hashlib.sha256(content).hexdigest()
            known[name] = (wheels.make_wheel(path.name, digest, len(content)),)
    return wheels.Lock(tuple(pins), known)


@dataclass
class Index:
    """A package index, with faults.

    Args:
        folder: of wheels.
        status: what every request is answered with instead; 0: the file.
        pause_s: before each of ten parts of a file.
        seen: paths that were asked for.
    """

    folder: Path
    status: int = 0
    pause_s: float = 0.0
    seen: list[str] = field(default_factory=list)
    address: str = ""
    only: tuple[str, ...] = ()

    def start(self, context: ssl.SSLContext | None = None) -> ThreadingHTTPServer:
        """Serves on a free port of loopback, in threads."""
        index = self

        class Handler(BaseHTTPRequestHandler):
            def do_CONNECT(self) -> None:
                self.do_GET()

            def do_GET(self) -> None:
                index.seen.append(self.path)
                if index.status:
                    self.send_error(index.status)
                    return
                parts = self.path.strip("/").split("/")
                if parts[-1].endswith(".whl"):
                    self._send((index.folder / parts[-1].replace("%2B", "+")).read_bytes())
                    return
                wanted = parts[-1].replace("-", "_")
                if index.only and parts[-1] not in index.only:
                    self.send_error(404)
                    return
                names = [path.name for path in index.folder.glob("*.whl") if path.name.split("-")[0] == wanted]
                links = "".join(f'<a href="/files/{name.replace("+", "%2B")}">{name}</a>' for name in names)
                self._send(f"<!DOCTYPE html><html><body>{links}</body></html>".encode(), "text/html")

            def _send(self, content: bytes, kind: str = "application/octet-stream") -> None:
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                part = len(content) // 10 + 1
                for begin in range(0, len(content), part):
                    time.sleep(index.pause_s)
                    self.wfile.write(content[begin : begin + part])
                    self.wfile.flush()

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "http" if context is None else "https"
        self.address = f"{scheme}://127.0.0.1:{server.server_address[1]}/simple"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server


def closed_port() -> int:
    """Gives a port of loopback that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Follower:
    """Keeps what a set-up says; cancels once a line contains a text."""

    def __init__(self, cancel_at: str = "") -> None:
        self.shares: list[float] = []
        self.texts: list[str] = []
        self.lines: list[str] = []
        self._cancel_at = cancel_at
        self.cancelled_s = 0.0

    def progress(self, share: float, template: str, /, **values: object) -> None:
        self.shares.append(share)
        self.texts.append(template.format(**values))

    def line(self, text: str) -> None:
        self.lines.append(text)
        if self._cancel_at and self._cancel_at in text and not self.cancelled_s:
            self.cancelled_s = time.monotonic()

    def is_cancelled(self) -> bool:
        return self.cancelled_s > 0.0


def make_request(root: Path, lock: wheels.Lock, origin: Origin, **more: object) -> Request:
    """Asks for an environment of the tiny libraries, made with the Python of the test."""
    version = sys.version_info
    target = own_target((version[0], version[1]))
    python = Interpreter(PYTHON, (version[0], version[1], version[2]), target)
    values = {"version": "1.0", "lock": lock, "target": target, "python": python, "origin": origin, **more}
    return Request(root, variables=child_environment(), **values)


def imports_all(python: Path, is_cancelled: Callable[[], bool] = lambda: False) -> str:
    """Tests an environment: all libraries load. As the engine's self-test does, from another process."""
    from swimdiff_qgis.contract import errors

    names = ", ".join(name.replace("-", "_") for name, _ in LIBRARIES)
    ended = run(Command([str(python), "-I", "-c", f"import {names}; print('fine')"], child_environment()))
    if ended.status != 0:
        raise errors.EngineError(errors.ErrorCode.ENGINE_BROKEN, "It ended.", log=ended.text)
    return ended.text


def copied_environment(template: Path) -> Callable[[object, Path], list[str]]:
    """Gives a `Pip.make` that copies an environment instead of making one, which takes seconds."""
    code = "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2], symlinks=True)"
    return lambda _, environment: [str(PYTHON), "-I", "-c", code, str(template), str(environment)]
