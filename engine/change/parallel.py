"""Many small computations on several cores: one core each, results in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

import torch

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 2  # items in flight a core: one that is computed, one that waits


class Cores:
    """Computes items on all cores that torch may use.

    torch splits each operation over the cores. On blocks of a millisecond the cores then mostly wait for each other,
    and where another program takes one of them the wait is twenty times the work. Here each block stays on one core,
    which also makes the sums the same whatever the number of cores.

    Args:
        device: on a device other than the CPU the items are computed one after the other.
    """

    def __init__(self, device: torch.device) -> None:
        self._count = torch.get_num_threads() if device.type == "cpu" else 1
        self._device = device
        self._pool = ThreadPoolExecutor(self._count, "block", initializer=self._single)

    def _single(self) -> None:
        if self._device.type == "cpu":
            torch.set_num_threads(1)

    def __enter__(self) -> Cores:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._pool.shutdown(cancel_futures=True)
        if self._device.type == "cpu":
            torch.set_num_threads(self._count)  # parts of torch keep one number for all threads

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Applies a function; few items are held at a time.

        Args:
            function: runs in inference mode.
            items: taken from in the calling thread.
        """
        waiting: deque[Future[Result]] = deque()
        for item in items:
            waiting.append(self._pool.submit(_without_gradients, function, item))
            if len(waiting) >= AHEAD * self._count:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _without_gradients(function: Callable[[Item], Result], item: Item) -> Result:
    with torch.inference_mode():
        return function(item)
