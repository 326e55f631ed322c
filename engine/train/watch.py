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
from typing import NoReturn, Protocol, Self

from engine.contract.errors import EXIT_STATUS, EngineError, ErrorCode

BEAT_S = 3.0
SILENT_S = 30.0  # long for a network; the run is to end within a minute
_LEFT = b"left"


class Store(Protocol):
    """What all processes reach: torch's, whose types say too little of it."""

    def clone(self) -> Self:
        """Another connection to the same one."""

    def set(self, key: str, value: str) -> None:
        """Tells something."""

    def get(self, key: str) -> bytes:
        """Asks for what was told."""

    def check(self, keys: list[str]) -> bool:
        """Says whether it was told."""


class Watch:
    """Listens to the other processes, and ends this one where one of them is silent.

    Args:
        store: that all of them reach.
        rank: of this process.
        world_size: how many there are.
    """

    def __init__(self, store: Store, rank: int, world_size: int) -> None:
        self._store = store.clone()  # one that waits for an answer holds its connection
        self._rank, self._others = rank, [one for one in range(world_size) if one != rank]
        self._heard_s = {one: time.monotonic() for one in self._others}
        self._left, self._done = threading.Event(), False
        self._talks = threading.Thread(target=self._talk, name="watch-talks", daemon=True)
        self._talks.start()
        threading.Thread(target=self._judge, name="watch", daemon=True).start()

    def leave(self, done: bool = True) -> None:
        """Ends the watch.

        Args:
            done: whether this process has done its part, and the others are told so. Else they miss it: where GPUs
                wait for each other, nothing but its silence tells them.
        """
        self._done = done
        self._left.set()
        self._talks.join(2 * BEAT_S)

    def _talk(self) -> None:
        """Tells and asks; a store that is silent lets this thread wait for ever."""
        said, number = dict.fromkeys(self._others, b""), 0
        while not self._left.wait(BEAT_S):
            number += 1
            with contextlib.suppress(RuntimeError):  # a store that is gone makes all others silent
                self._store.set(_key(self._rank), str(number))
                for rank in self._others:
                    told = self._store.get(_key(rank)) if self._store.check([_key(rank)]) else b""
                    if told != said[rank] or told == _LEFT:
                        said[rank], self._heard_s[rank] = told, time.monotonic()
        if self._done:
            with contextlib.suppress(RuntimeError):  # nobody may be left to hear it
                self._store.set(_key(self._rank), _LEFT.decode())

    def _judge(self) -> None:
        """Ends this process, whose main thread waits for a silent one inside a library that cannot be interrupted."""
        while not self._left.wait(BEAT_S):
            silent = [rank for rank, since_s in self._heard_s.items() if time.monotonic() - since_s > SILENT_S]
            if silent:
                end(gone(silent))


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


def end(error: EngineError) -> NoReturn:
    """Says what is wrong and ends this process at once.

    What holds connections to a lost process waits for it when it is taken apart, for a minute and more (seen with gloo
    of torch 2.13), and the main thread may wait for it already. Checkpoints bear that.

    Args:
        error: names what is lost.
    """
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write(f"error: {error.message}\nhint: {error.hint}\n")
        sys.stderr.flush()
    os._exit(EXIT_STATUS[error.code])


def _key(rank: int) -> str:
    return f"swimdiff-alive-{rank}"
