"""The reference page and the translation template are made from the sources; nobody edits them by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("tool", ["parameters_page.py", "translations.py"])
def test_what_is_made_from_the_sources_is_current(root: Path, tool: str) -> None:
    command = [sys.executable, str(root / "tools" / tool), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
