"""Builds the manual in build/site with MkDocs; the same pages give the same bytes on any day.

Usage: build.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Builds it."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "315532800", "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean", "--config-file", str(ROOT / "mkdocs.yml")]
    status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if status == 0:
        for path in (ROOT / "build" / "site").glob("sitemap*"):  # for search engines, with dates in it
            path.unlink()
        print("docs: the manual lies in build/site")
    return status


if __name__ == "__main__":
    sys.exit(main())
