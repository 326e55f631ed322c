"""Two threads that empty the engine's stdout and stderr, so that it never waits for us, with bounded memory."""

from __future__ import annotations

import json
import queue
import threading
from typing import IO, TYPE_CHECKING, Optional, Union

from ..contract import errors, messages

if TYPE_CHECKING:
    from engine.contract.messages import Message

_LOG_BYTES = 64 * 1024  # of the log are kept: a traceback of torch and some lines before it
_QUEUE_LENGTH = 1000  # messages; a flood then waits in the pipe instead of filling QGIS's memory


class Garbage:
    """A line that is no message, shortened; `protocol` where it is the hello of another version."""

    def __init__(self, text: str, protocol: Optional[int] = None) -> None:
        self.text = text
        self.protocol = protocol


class End:
    """The stream is at its end."""


class LogTail:
    """Reads a stream to its end in a thread of its own and keeps the last part of it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._kept = bytearray()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._read, name="swimdiff-log", daemon=True)
        self._thread.start()

    def text(self, lines: int = 20) -> str:
        """Gives the last lines."""
        with self._lock:
            text = bytes(self._kept).decode("utf-8", errors="replace")
        return "\n".join(text.strip().splitlines()[-lines:])

    def close(self, timeout_s: float) -> None:
        """Waits for the end of the stream for so long and closes it."""
        self._thread.join(timeout_s)
        if not self._thread.is_alive():  # else a process that left the group holds it; closing would wait for it
            self._stream.close()

    def _read(self) -> None:
        for chunk in iter(lambda: self._stream.read1(65536), b""):  # type: ignore[attr-defined]
            with self._lock:
                self._kept += chunk
                del self._kept[:-_LOG_BYTES]


class MessageReader:
    """Reads messages in a thread of its own. Lines that are none come as Garbage, the end as End."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._closing = threading.Event()
        self._queue: queue.Queue[Union[Message, Garbage, End]] = queue.Queue(maxsize=_QUEUE_LENGTH)
        self._thread = threading.Thread(target=self._read, name="swimdiff-messages", daemon=True)
        self._thread.start()

    def next(self, timeout_s: float) -> Union[Message, Garbage, End, None]:
        """Gives the next message, Garbage or End; None where nothing came in time."""
        try:
            return self._queue.get(timeout=timeout_s)
        except queue.Empty:
            return None

    def close(self, timeout_s: float) -> None:
        """Drops what still comes, waits for the end of the stream for so long and closes it."""
        self._closing.set()
        self._thread.join(timeout_s)
        if not self._thread.is_alive():
            self._stream.close()

    def _read(self) -> None:
        limit = messages.MAXIMUM_LINE_BYTES
        for line in iter(lambda: self._stream.readline(limit + 1), b""):
            if self._closing.is_set():  # what still stands in the pipe is only emptied
                continue
            if len(line) > limit:
                self._put(Garbage(f"a line longer than {limit} bytes: {line[:80]!r}"))
                while line and not line.endswith(b"\n"):
                    line = self._stream.readline(limit)
            else:
                self._put(_decoded(line))
        self._put(End())

    def _put(self, item: Union[Message, Garbage, End]) -> None:
        while not self._closing.is_set():
            try:
                return self._queue.put(item, timeout=0.1)
            except queue.Full:
                continue


def _decoded(line: bytes) -> Union[Message, Garbage]:
    try:
        return messages.decode(line)
    except errors.EngineError:
        return Garbage(repr(line[:200]), _protocol(line))


def _protocol(line: bytes) -> Optional[int]:
    """Finds the protocol number in a hello that lacks fields of ours."""
    try:
        values = json.loads(line)
    except ValueError:
        return None
    if not isinstance(values, dict) or values.get("type") != "hello":
        return None
    protocol = values.get("protocol")
    return protocol if isinstance(protocol, int) else 0
