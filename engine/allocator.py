"""Keeps the process's memory flat: what is freed goes back to the system."""

from __future__ import annotations

import ctypes
import sys

_M_MMAP_THRESHOLD = -3  # from glibc's malloc.h
# Blocks from this size on are mapped, and unmapped when freed. Left to itself glibc raises the bound to 32 MiB as such
# blocks come and go, after which windows of an image leave holes in the heap that grow with the raster.
MAPPED_FROM_BYTES = 2**20


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
