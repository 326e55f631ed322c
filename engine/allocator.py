"""The process's memory: what is freed goes back to the system, and what tells that there is none left."""

from __future__ import annotations

import ctypes
import sys

_M_MMAP_THRESHOLD = -3  # from glibc's malloc.h
# Blocks from this size on are mapped, and unmapped when freed. Left to itself glibc raises the bound to 32 MiB as such
# blocks come and go, after which windows of an image leave holes in the heap that grow with the raster.
MAPPED_FROM_BYTES = 2**20
# What torch and numpy say where memory runs out; they raise RuntimeError and derived errors, with these words.
_WORDS = ("out of memory", "can't allocate memory", "not enough memory", "unable to allocate")


def ran_out_of_memory(error: BaseException) -> bool:
    """Says whether an error means that memory, of the machine or of a device, ran out."""
    return isinstance(error, MemoryError) or any(words in str(error).lower() for words in _WORDS)


def keep_memory_flat() -> bool:
    """Tells glibc to map large blocks. Other allocators return them by themselves, or cannot be told.

    Returns:
        Whether it was told.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, MAPPED_FROM_BYTES))
    except (OSError, AttributeError):  # musl has no mallopt
        return False
