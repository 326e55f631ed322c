"""Opens files of others: regular ones only, and none that is larger than what is expected there.

A pipe would wait for a writer for ever, and a device never ends; which of them a path names can change between a look
and the opening, so the open file is looked at.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Optional, Union

# Opening a pipe does not wait with these, and a terminal does not become ours.
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


def open_regular(path: Union[str, Path], most_bytes: Optional[int] = None) -> BinaryIO:
    """Opens a file for reading.

    Args:
        path: of the file.
        most_bytes: it may have; None for any size.

    Raises:
        OSError: it cannot be opened, is no regular file, or is larger.
    """
    descriptor = os.open(path, _FLAGS)
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "it is not a regular file", str(path))
        if most_bytes is not None and status.st_size > most_bytes:
            raise _too_large(path, most_bytes)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def read_regular(path: Union[str, Path], most_bytes: int) -> bytes:
    """Reads a whole file.

    Args:
        path: of the file.
        most_bytes: it may have.

    Raises:
        OSError: as `open_regular`, or it grew meanwhile.
    """
    with open_regular(path, most_bytes) as stream:
        content = stream.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise _too_large(path, most_bytes)
    return content


def is_regular(path: Union[str, Path]) -> bool:
    """Says whether a path names a regular file, through links."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def _too_large(path: Union[str, Path], most_bytes: int) -> OSError:
    size = f"{most_bytes // 2**20} MB" if most_bytes >= 2**20 else f"{most_bytes // 2**10} kB"
    return OSError(errno.EFBIG, f"it is larger than {size}", str(path))
