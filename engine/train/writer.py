"""Writes checkpoints beside the training, so that a fast device does not wait for the disk."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from engine.train.checkpoint import Checkpoints
from engine.train.state import State


class CheckpointWriter:
    """One checkpoint at a time, in a thread of its own.

    Args:
        checkpoints: where they go.
    """

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = checkpoints
        self._pool = ThreadPoolExecutor(1, "checkpoint")
        self._pending: Future[Path] | None = None

    @property
    def failed(self) -> bool:
        """Whether the last one could not be written; `wait` raises why."""
        return self._pending is not None and self._pending.done() and self._pending.exception() is not None

    def write(self, state: State) -> None:
        """Begins to write a state, once the one before it is written.

        Args:
            state: stays as it is meanwhile.

        Raises:
            OutputError: of the one before it.
        """
        self.wait()
        self._pending = self._pool.submit(self._checkpoints.write, state)

    def wait(self) -> None:
        """Waits until everything is written and verified.

        Raises:
            OutputError: it cannot be written; the last good checkpoint still stands.
        """
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.result()

    def close(self) -> None:
        """Ends the thread; what is begun is still written."""
        self._pool.shutdown(wait=True)
