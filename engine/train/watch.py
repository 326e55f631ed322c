"""Whether the other processes of a run are still there, on machines that may fall silent.

A process that is killed closes its connections, and whoever waits for it hears of that. A machine that loses its power
or its network says nothing, and the others would wait for it as long as a process may wait. So each process tells a
store every few seconds that it lives, and ends where another one has not done so for a while.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from datetime import timedelta
from typing import Protocol, Self

from engine.contract.errors import EXIT_STATUS, EngineError, ErrorCode

BEAT_S = 3.0
SILENT_S = 40.0  # long for a network, and within a minute of a death
_LEFT = b"left"


class Store(Protocol):
    """What all processes reach: torch's, whose types say too little of it."""

    def clone(self) -> Self:
        """Another connection to the same one."""

    def set_timeout(self, timeout: timedelta) -> None:
        """Bounds how long an answer is waited for."""

    def set(self, key: str, value: str) -> None:
        """Tells something."""

    def get(self, key: str) -> bytes:
        """Asks for what was told."""

    def check(self, keys: list[str]) -> bool:
        """Says whether it was told."""


class Watch:
    """Listens to the other processes from a thread of its own, and ends this one where one of them is silent.

    Args:
        store: that all of them reach.
        rank: of this process.
        world_size: how many there are.
    """

    def __init__(self, store: Store, rank: int, world_size: int) -> None:
        self._store = store.clone()  # one that waits for an answer holds its connection
        self._store.set_timeout(timedelta(seconds=SILENT_S / 2))
        self._rank, self._others = rank, [one for one in range(world_size) if one != rank]
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="watch", daemon=True)
        self._thread.start()

    def leave(self) -> None:
        """Says that this process has done its part."""
        self._left.set()
        self._thread.join(BEAT_S)

    def _listen(self) -> None:
        heard = {rank: (b"", time.monotonic()) for rank in self._others}
        number = 0
        while not self._left.wait(BEAT_S):
            number += 1
            with contextlib.suppress(RuntimeError):  # a store that is silent makes all others silent
                self._store.set(_key(self._rank), str(number))
                for rank in self._others:
                    told = self._store.get(_key(rank)) if self._store.check([_key(rank)]) else b""
                    if told != heard[rank][0] or told == _LEFT:
                        heard[rank] = told, time.monotonic()
            silent = [rank for rank, (_, since_s) in heard.items() if time.monotonic() - since_s > SILENT_S]
            if silent and not self._left.is_set():
                _end(silent)
        with contextlib.suppress(RuntimeError):  # nobody may be left to hear it
            self._store.set(_key(self._rank), _LEFT.decode())


def gone(ranks: list[int]) -> EngineError:
    """Makes the error for processes that are not there any more.

    Args:
        ranks: of them; none where it is not known.
    """
    hint = "Run the same job again with the processes that there are; it goes on from the last checkpoint."
    if not ranks:
        return EngineError(ErrorCode.CLUSTER, "Another process of the run has ended.", hint)
    return EngineError(
        ErrorCode.CLUSTER,
        "Process {rank} of the run has been silent for {seconds:.0f} seconds.",
        hint,
        rank=min(ranks),
        seconds=SILENT_S,
    )


def _end(silent: list[int]) -> None:
    """Ends this process, whose main thread waits for the silent one inside a library that cannot be interrupted."""
    error = gone(silent)
    sys.stderr.write(f"{error.message}\n{error.hint}\n")
    sys.stderr.flush()
    os._exit(EXIT_STATUS[error.code])


def _key(rank: int) -> str:
    return f"swimdiff-alive-{rank}"
