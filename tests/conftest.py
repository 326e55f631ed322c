"""Fixtures that every ring of the tests may use; standard library and pytest only, since QGIS's Python reads it too."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Real imagery with truth, which lies beside the checkout; SWIMDIFF_DATA names another place."""
    folder = Path(os.environ.get("SWIMDIFF_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        message = f"The test imagery is not at {folder}; set SWIMDIFF_DATA."
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return folder


@pytest.fixture
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A file system of three megabytes, or of the size that a test gives as its parameter."""
    folder = tmp_path / "disk"
    folder.mkdir()
    size = f"size={getattr(request, 'param', '3m')}"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=False)
    if mounted.returncode:
        message = "mounting a small file system needs root"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
