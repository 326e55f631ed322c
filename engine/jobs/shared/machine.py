"""How a job uses the machine: threads, and the storage of its rasters."""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Storage:
    """How rasters are stored."""

    compression: str
    cog: bool
    threads: int


def use_threads(count: int) -> int:
    """Sets the number of computing threads; 0 takes one for each core that this process may use."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    threads = count or available
    torch.set_num_threads(threads)
    return threads
