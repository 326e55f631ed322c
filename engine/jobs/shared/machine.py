"""How a job uses the machine: threads, and the storage of its rasters."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Storage:
    """How rasters are stored."""

    compression: str
    cog: bool
    threads: int


def available_threads() -> int:
    """The number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def threads_in_use() -> int:
    """The number of computing threads, on which the last digits of sums depend: a run is resumed with as many only."""
    import torch

    return torch.get_num_threads()


class OnCluster(Protocol):
    """A job whose windows may be computed elsewhere."""

    @property
    def threads(self) -> int:
        """Number of threads; 0 for one a core."""

    @property
    def cluster(self) -> str:
        """Where windows are computed; empty for this process."""

    @property
    def join_file(self) -> str:
        """Of the cluster; empty for none."""


def threads_wanted(job: OnCluster) -> int:
    """How many threads compute a window: on a cluster one, unless another number is asked for."""
    return job.threads or (1 if job.cluster.strip() or job.join_file.strip() else 0)


def use_threads(count: int) -> int:
    """Sets the number of computing threads; 0 takes one for each core that this process may use."""
    import torch  # late: what only writes files goes without

    threads = count or available_threads()
    torch.set_num_threads(threads)
    return threads
