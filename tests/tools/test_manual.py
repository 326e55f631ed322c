"""The manual: a page for each tool, no link that leads nowhere, nothing from the network, the same bytes each time."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract.jobs import JOBS
from tools.parameters_page import algorithm_of

MOST_BYTES = 2_500_000  # the zip has a limit, and the engine's encoders need most of it


@pytest.fixture(scope="module")
def site(root: Path) -> Path:
    """The manual as a site."""
    done = subprocess.run([sys.executable, str(root / "tools/manual/build.py")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "build" / "site"


def test_each_tool_has_a_page_with_its_parameters(site: Path) -> None:
    pages = {path.stem for path in (site / "toolbox").glob("*.html")} - {"index"}
    assert pages == {algorithm_of(job).partition(":")[2] for job in JOBS}
    text = (site / "toolbox" / "detectchange.html").read_text(encoding="utf-8")
    assert "<h1" in text and "BEFORE" in text and "MINIMUM_AREA_PX" in text and "SCORE" in text
    assert "../change.html" in text
    assert "PLACES" in (site / "toolbox" / "trainclassifier.html").read_text(encoding="utf-8")


def test_nothing_comes_from_elsewhere(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text and not re.findall(r'(?:src|href)="(?:https?:)?//', text), path
    assert "url(" not in (site / "manual.css").read_text(encoding="utf-8")


def test_every_link_and_picture_is_there(site: Path) -> None:
    missing = []
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        for target in re.findall(r'(?:src|href)="([^"]+)"', text):
            name, _, anchor = target.partition("#")
            file = path.parent / name if name else path
            if not file.is_file() or (anchor and f'id="{anchor}"' not in file.read_text(encoding="utf-8")):
                missing.append((path.name, target))
    assert missing == []


def test_it_is_small_and_the_same_each_time(site: Path, root: Path) -> None:
    before = {path: path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}
    assert sum(map(len, before.values())) < MOST_BYTES
    subprocess.run([sys.executable, str(root / "tools/manual/build.py")], check=True)
    assert {path: path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()} == before
