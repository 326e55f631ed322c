"""How a job uses the machine: threads, the storage of its rasters, a folder for what is not finished yet."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch

from engine.raster.writing.spool import Spool


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


@contextmanager
def working_folder(folder: Path) -> Iterator[None]:
    """Keeps a working folder for a resumed run where something was finished in it, else removes it."""
    try:
        yield
    except BaseException:
        journal = folder / "journal.jsonl"
        # One line is the header: nothing is finished yet.
        if not journal.exists() or journal.read_bytes().count(b"\n") < 2:
            Spool.remove(folder)
        raise
