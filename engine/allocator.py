"""The process's memory: what is freed is used again, at most so much is kept, and what tells that none is left."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

# From glibc's malloc.h.
_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_THRESHOLD = -1, -2, -3
# Blocks of so many bytes are mapped anew each time, and the system clears every page of them at its first touch, which
# takes twice as long as all computing on the maps of an encoder. Left to itself glibc does so from 128 KiB on.
# Older versions of it take no more than the second bound.
MAPPED_FROM_BYTES = (2**30, 2**25)
KEPT_BYTES = 2**30  # resident memory that is not in use, programs among it, which the process keeps
ADDED_BYTES = 2**24  # by which the heap grows at a time
STATM = Path("/proc/self/statm")
# What torch and numpy say where memory runs out; they raise RuntimeError and derived errors, with these words.
_WORDS = ("out of memory", "can't allocate memory", "not enough memory", "unable to allocate")


class _MallInfo(ctypes.Structure):
    """What glibc's mallinfo2 gives, in bytes but for the counts."""

    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "free_count", "small_count", "mapped_count", "mapped", "most", "small_free", "used", "free", "top",
    )]  # fmt: skip


def ran_out_of_memory(error: BaseException) -> bool:
    """Says whether an error means that memory, of the machine or of a device, ran out."""
    return isinstance(error, MemoryError) or any(words in str(error).lower() for words in _WORDS)


def use_memory_again() -> bool:
    """Tells glibc to keep what is freed. Other allocators cannot be told.

    Returns:
        Whether it was told.
    """
    library = _library()
    if library is None or not hasattr(library, "mallopt"):  # musl has none
        return False
    told = any(library.mallopt(_M_MMAP_THRESHOLD, bound) for bound in MAPPED_FROM_BYTES)
    return bool(library.mallopt(_M_TRIM_THRESHOLD, KEPT_BYTES) and library.mallopt(_M_TOP_PAD, ADDED_BYTES) and told)


def keep_memory_flat() -> None:
    """Gives back what was freed, where that is much: holes in the heap would else grow with the raster.

    To be called now and then in a long job, between its windows.
    """
    library = _library()
    if library is None or not hasattr(library, "mallinfo2"):  # older than glibc 2.33
        return
    library.mallinfo2.restype = _MallInfo
    # What was given back before counts as free as well, so free bytes alone do not tell what the process holds.
    info, resident = library.mallinfo2(), int(STATM.read_bytes().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    if resident - info.used - info.mapped > KEPT_BYTES:
        library.malloc_trim(0)


def _library() -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(None) if sys.platform.startswith("linux") else None
    except OSError:
        return None
