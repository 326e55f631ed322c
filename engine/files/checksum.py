"""What names the content of a file."""

from __future__ import annotations

import hashlib
from pathlib import Path


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's content, in hexadecimal digits.

    Raises:
        OSError: where it cannot be read.
    """
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def file_facts(path: Path) -> dict[str, int | str]:
    """Size and SHA-256 of a file, as results list them of what they vouch for.

    Raises:
        OSError: where it cannot be read.
    """
    return {"bytes": path.stat().st_size, "sha256": file_sha256(path)}
