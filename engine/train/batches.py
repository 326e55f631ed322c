"""Batches as the loop takes them: step by step, in parts, and how long it waits for them."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

from engine.contract.errors import ParameterError
from engine.data.batch import Divisible

BatchType = TypeVar("BatchType", bound=Divisible)
Given = TypeVar("Given", bound=Divisible, covariant=True)


class Batches(Protocol[Given]):
    """Where batches come from."""

    waited_s: float

    def batches(self, first_step: int, last_step: int) -> Iterator[Given]:
        """Gives this process's part of the batch of each step from the first up to, but without, the last."""


def split(batch: BatchType, parts: int) -> list[BatchType]:
    """Cuts a batch into parts of equal size.

    Raises:
        ParameterError: where it cannot be cut so.
    """
    count = batch.count
    if count % parts:
        raise ParameterError(
            "A batch of {count} {count:patch|patches} per process cannot be divided into {parts} equal parts.",
            "Choose a “Batch” that can be divided by the number of processes and of “Accumulated parts”.",
            count=count,
            parts=parts,
        )
    size = count // parts
    return [batch.part(slice(start, start + size)) for start in range(0, count, size)]


@contextmanager
def ended(batches: Iterator[BatchType]) -> Iterator[Iterator[BatchType]]:
    """Ends a generator of batches, and with it the thread that reads ahead, however the loop is left."""
    try:
        yield batches
    finally:
        if isinstance(batches, Generator):
            batches.close()


class Timer:
    """Measures from one log line to the next."""

    def __init__(self, loader: Batches[Any], step: int) -> None:
        self._loader = loader
        self._mark = (step, time.monotonic(), loader.waited_s)

    def lap(self, step: int) -> tuple[float, float]:
        """Seconds a step, and the share of the time spent waiting for data."""
        before = self._mark
        self._mark = (step, time.monotonic(), self._loader.waited_s)
        seconds = max(self._mark[1] - before[1], 1e-9)
        return seconds / max(1, step - before[0]), (self._mark[2] - before[2]) / seconds
