"""Dock and pages run under PyQt6, with stand-ins for QGIS: imported, drawn in two widths, and used by mouse and key."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.sources import ROOT

PAGES = Path(__file__).with_name("pages.py")
TABS = ["Change", "Classify", "Places", "Objects", "Check", "Export", "Pretrain", "Models"]


def run(root: Path, home: Path) -> dict[str, Any]:
    """Runs the plugin of a checkout, and gives what was seen."""
    values = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(PAGES), str(root)]
    done = subprocess.run(command, env=values, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode != 0:
        return {"wrong": [f"ended with {done.returncode}: {done.stderr[-3000:]}"], "pages": [], "used": 0, "modules": 0}
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What happens with the plugin as it is."""
    return run(ROOT, tmp_path_factory.mktemp("home"))


def test_nothing_goes_wrong(seen: dict[str, Any]) -> None:
    assert seen["wrong"] == []
    assert seen["modules"] == len(list((ROOT / "swimdiff_qgis").rglob("*.py"))) - 1


def test_every_page_is_drawn_and_used(seen: dict[str, Any]) -> None:
    assert [name for name, _, _ in seen["pages"]] == TABS * 2
    assert all(tones > 100 for _, _, tones in seen["pages"]), "a page without anything on it has a few"
    assert seen["used"] > 30


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("ui/change/histogram.py", "Qt.CursorShape.SplitHCursor", "Qt.SplitHCursor"),
        ("ui/change/histogram.py", "event.position().x()", "event.x()"),
        ("ui/pretrain/loss.py", "Qt.AlignmentFlag.AlignRight", "Qt.AlignRight"),
        ("ui/labels/class_list.py", "event.pos().x()", "event.x()"),
        ("ui/pretrain/sources_list.py", "event.mimeData().hasUrls()", "event.mimeData().hasUrls(1)"),
    ],
)
def test_what_qt_6_refuses_is_seen(tmp_path: Path, file: str, old: str, new: str) -> None:
    copy = tmp_path / "copy"
    for folder in ("swimdiff_qgis", "engine/contract", "resources"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__", "encoders"))
    shutil.copy(ROOT / "metadata.txt", copy / "metadata.txt")
    changed = copy / "swimdiff_qgis" / file
    text = changed.read_text(encoding="utf-8")
    assert old in text, "the plugin changed; name another place"
    changed.write_text(text.replace(old, new), encoding="utf-8")
    assert run(copy, tmp_path)["wrong"] != []
