"""Puts the program `swimdiff-cluster` beside the Python of an environment, for those who work in a terminal."""

from __future__ import annotations

import os
from pathlib import Path

from .place import Environment

NAME = "swimdiff-cluster"
ROOT = "swimdiff-engine.txt"  # in the environment: the folder that contains engine/, in UTF-8 whatever a shell reads
_CODE = (
    "import pathlib, sys; "
    f"sys.path.insert(0, pathlib.Path(sys.prefix, '{ROOT}').read_text(encoding='utf-8')); "
    "from engine.cluster.__main__ import main; sys.exit(main())"
)


def write_script(one: Environment, root: Path) -> Path:
    """Writes it.

    Args:
        one: the environment.
        root: the folder that contains engine/.

    Raises:
        OSError: it cannot be written.
    """
    (one.folder / ROOT).write_text(str(root), encoding="utf-8")
    if os.name == "nt":
        path = one.program.with_name(f"{NAME}.cmd")
        path.write_bytes(f'@"%~dp0{one.program.name}" -I -c "{_CODE}" %*\r\n'.encode("ascii"))
        return path
    path = one.program.with_name(NAME)
    path.write_bytes(f'#!/bin/sh\nexec "$(dirname -- "$0")/{one.program.name}" -I -c "{_CODE}" "$@"\n'.encode("ascii"))
    path.chmod(0o755)
    return path
