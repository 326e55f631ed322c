"""A join file lets whoever has it into a cluster: who else can read it on this machine."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from ...texts import filled, tr
from .phrases import short_path

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def warning_about(path: str) -> str:
    """Says that others can read a join file; empty where that is not so, or where it is not there.

    Args:
        path: of the file.
    """
    try:
        status = os.stat(path)
    except (OSError, ValueError):  # it is not there, or nobody may look
        return ""
    if not stat.S_ISREG(status.st_mode):
        return ""
    if sys.platform == "win32":  # Python sees no access lists there; a user's own folder is closed to others
        if Path.home() in Path(path).resolve().parents:
            return ""
        return filled(
            tr("{path} lies outside your user folder, where others may read it. Whoever has it is let in."),
            path=short_path(path),
        )
    if status.st_mode & _OTHERS:
        return filled(
            tr("Other users of this machine can read {path}. Whoever has it is let in: chmod 600 makes it yours."),
            path=short_path(path),
        )
    return ""
