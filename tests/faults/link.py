"""A connection that can be cut, and that remembers what was said."""

from __future__ import annotations

import itertools
import select
import socket
import threading
import time
from contextlib import suppress


def free_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Link:
    """Forwards connections to a port, and stops when it is told to: nothing is closed, nothing arrives.

    Args:
        port: that it leads to.
    """

    def __init__(self, port: int) -> None:
        self._target = port
        self._open = threading.Event()
        self._open.set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.said: list[bytes] = []  # what the caller of the first connection sent
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self, seconds: float) -> None:
        """Lets nothing through for some time."""
        self._open.clear()
        time.sleep(seconds)
        self._open.set()

    def close(self) -> None:
        """Takes no more callers."""
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            for number in itertools.count():
                caller, _ = self._listener.accept()
                threading.Thread(target=self._forward, args=(caller, number == 0), daemon=True).start()

    def _forward(self, caller: socket.socket, kept: bool) -> None:
        with suppress(OSError), caller, socket.create_connection(("127.0.0.1", self._target)) as target:
            other = {caller: target, target: caller}
            while True:
                for ready in select.select([caller, target], [], [])[0]:
                    data = ready.recv(2**16)
                    if not data:
                        return
                    self._open.wait()
                    other[ready].sendall(data)
                    if kept and ready is caller:
                        self.said.append(data)
