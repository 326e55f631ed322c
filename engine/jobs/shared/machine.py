"""How a job uses the machine: threads, and the storage of its rasters."""

from __future__ import annotations

import os
from dataclasses import dataclass


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


def use_threads(count: int) -> int:
    """Sets the number of computing threads; 0 takes one for each core that this process may use."""
    import torch  # late: what only writes files goes without

    threads = count or available_threads()
    torch.set_num_threads(threads)
    return threads
