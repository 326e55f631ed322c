"""What names the content of a file."""

from __future__ import annotations

from pathlib import Path

from engine.contract.results.written import file_sha256

__all__ = ["file_facts", "file_sha256"]


def file_facts(path: Path) -> dict[str, int | str]:
    """Size and SHA-256 of a file, as results list them of what they vouch for.

    Raises:
        OSError: where it cannot be read.
    """
    return {"bytes": path.stat().st_size, "sha256": file_sha256(path)}
