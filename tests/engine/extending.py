"""A temporary copy of the tree, into which a test writes an extension as CONTRIBUTING.md tells it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

COPIED = ("engine", "swimdiff_qgis", "tests", "tools", "pyproject.toml", "metadata.txt")


class Copy:
    """A copy of the tree.

    Args:
        root: the tree.
        folder: receives the copy.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder = folder
        self.touched: set[str] = set()
        folder.mkdir()
        for name in COPIED:
            source = root / name
            if source.is_dir():
                shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, folder / name)
        (folder / "resources").symlink_to(root / "resources")

    def add(self, path: str, content: str) -> None:
        """Writes a file of the extension."""
        target = self.folder / path
        assert not target.exists()
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")

    def edit(self, path: str, *replaced: tuple[str, str]) -> None:
        """Changes a file that is there; each text must stand in it once."""
        self.touched.add(path)
        target = self.folder / path
        content = target.read_text(encoding="utf-8")
        for old, new in replaced:
            assert content.count(old) == 1, (path, old)
            content = content.replace(old, new)
        target.write_text(content, encoding="utf-8")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Runs Python's `-m` in the copy."""
        return subprocess.run(
            [sys.executable, "-m", *words], cwd=self.folder, capture_output=True, text=True, check=False
        )
