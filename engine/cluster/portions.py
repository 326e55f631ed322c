"""How many windows go into one task: what a task costs by itself must not weigh against what its windows take."""

from __future__ import annotations

from collections.abc import Iterator

from engine.raster.windows import Tile, Window

Job = tuple[Window, Tile | None]

TASK_S = 0.5  # that a task should take: a task costs some ten milliseconds, and a worker waits so long for the last one
MOST = 64  # windows
MOST_PX = 2**20  # of all of them: no more is held than for one window of the usual size


class Portions:
    """Takes windows in portions that grow until a task takes long enough.

    Args:
        jobs: the windows.
    """

    def __init__(self, jobs: Iterator[Job]) -> None:
        self._jobs, self._count = jobs, 1

    def take(self) -> tuple[Job, ...]:
        """Gives the next windows; none at the end."""
        taken: list[Job] = []
        for job in self._jobs:
            taken.append(job)
            if len(taken) >= self._count or (len(taken) + 1) * job[0].size_px > MOST_PX:
                break
        return tuple(taken)

    def learn(self, count: int, seconds: float) -> None:
        """Hears what a task took.

        Args:
            count: windows in it.
            seconds: that it took to compute.
        """
        wanted = int(TASK_S * count / max(seconds, 1e-6))
        self._count = max(1, min(wanted, 2 * self._count, MOST))
