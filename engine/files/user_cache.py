"""Where this user's caches lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder(name: str) -> Path:
    """Gives the folder of one of the engine's caches, where the system keeps those of this user.

    Args:
        name: of the cache.

    Raises:
        RuntimeError: where the user has no home.
    """
    if sys.platform == "win32":
        root = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        root = Path.home() / "Library" / "Caches"
    else:
        root = Path(os.environ.get("XDG_CACHE_HOME", ""))
        if not root.is_absolute():  # as its specification has it: such a path would mean any folder
            root = Path.home() / ".cache"
    return root / "swimdiff" / name
