"""Small files that are read again later, behind a checksum of their own: what is damaged or cut off is not there."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from engine.contract.regular import read_regular
from engine.files.disk import failed_write

SEAL_BYTES = 32
LARGEST_BYTES = 512 * 2**20  # what a detector learned from its pair, or a histogram; they take a few at most


def sealed(value: bytes) -> bytes:
    """Puts its checksum before a value."""
    return hashlib.sha256(value).digest() + value


def unsealed(content: bytes) -> bytes | None:
    """Gives the value behind a checksum; None where they do not belong together."""
    digest, value = content[:SEAL_BYTES], content[SEAL_BYTES:]
    return value if hashlib.sha256(value).digest() == digest else None


def write_sealed(path: Path, value: bytes) -> None:
    """Writes a value for a run that goes on from this one; the file appears whole.

    Raises:
        OutputError: it cannot be written.
    """
    fresh = path.with_name(f"{path.name}.new")
    try:
        fresh.write_bytes(sealed(value))
        os.replace(fresh, path)
    except OSError as error:
        raise failed_write(path, error, len(value)) from error


def read_sealed(path: Path) -> bytes | None:
    """Gives what `write_sealed` has written; None where nothing sound is there."""
    try:
        return unsealed(read_regular(path, LARGEST_BYTES))
    except OSError:
        return None
