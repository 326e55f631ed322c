"""Ways into the manual: the help button of a tool, the question mark of a page, the first steps with the sample."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QToolBar

ROOT = Path(__file__).resolve().parents[3]
PAGES = ("change", "classify", "places", "objects", "check", "export", "pretrain", "models")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Pages of the manual that were opened, all of which are there."""
    from swimdiff_qgis.ui.common import manual

    found: list[str] = []

    def page(name: str) -> Path:
        path = tmp_path / f"{name}.html"
        path.touch()
        return path

    monkeypatch.setattr(manual, "manual_page", page)
    monkeypatch.setattr(
        manual.QDesktopServices, "openUrl", lambda url: bool(found.append(Path(url.toLocalFile()).stem)) or True
    )
    return found


def test_each_page_of_the_dock_leads_to_a_page_that_is_there(whole_dock: Any, opened: list[str]) -> None:
    for name in PAGES:
        tools = getattr(whole_dock, name).findChild(QToolBar)
        assert tools.actions()[-1].text() == "Help"
        tools.actions()[-1].trigger()
    assert len(opened) == len(set(opened)) == len(PAGES)
    assert [name for name in opened if not (ROOT / "docs" / "manual" / f"{name}.md").is_file()] == []


def test_the_sample_leads_to_the_first_steps(qgis_app: Any, opened: list[str]) -> None:
    from swimdiff_qgis.ui.common.manual import first_steps

    assert first_steps(None).act()
    assert opened == ["first-steps"] and (ROOT / "docs" / "manual" / "first-steps.md").is_file()


def test_a_manual_that_is_not_there_is_said(
    qgis_app: Any, monkeypatch: pytest.MonkeyPatch, opened: list[str], tmp_path: Path
) -> None:
    from swimdiff_qgis.ui.common import manual

    said: list[str] = []
    monkeypatch.setattr(manual.QMessageBox, "information", lambda *given: said.append(given[2]))
    monkeypatch.setattr(manual.QDesktopServices, "openUrl", lambda url: False)
    assert not manual.open_manual("change")
    assert "change.html" in said[0]
    monkeypatch.setattr(manual, "manual_page", lambda name: tmp_path / "missing.html")
    assert not manual.open_manual("change")
    monkeypatch.setattr(manual, "is_checkout", lambda: False)
    assert not manual.open_manual("change")
    assert "make docs" in said[1] and "Install" in said[2]


def test_each_tool_names_its_page(provider: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from swimdiff_qgis.algorithms.common import base

    monkeypatch.setattr(base, "manual_page", lambda name: tmp_path / f"{name}.html")
    (tmp_path / "toolbox").mkdir()
    for algorithm in provider.algorithms():
        assert algorithm.helpUrl() == ""
        page = tmp_path / "toolbox" / f"{algorithm.name()}.html"
        page.touch()
        assert QUrl(algorithm.helpUrl()).toLocalFile() == str(page)


def test_the_pages_name_what_the_plugin_shows() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "swimdiff_qgis").rglob("*.py"))
    shown = {text.replace("&", "").rstrip("…") for text in re.findall(r'tr\(\s*"([^"]+)"', code)}
    buttons = (
        "Detect change", "Load sample project", "Apply", "Little", "Much", "Open report", "Train and show",
        "Draw sample", "Compute accuracy", "Export map", "Pretrain encoder", "Use in Detect change",
        "Classify whole image", "Searched area", "Whole image searched", "Find objects", "Usual score",
        "Compare objects",
        "New", "Get more encoders", "What counts", "Groups of changes",
    )  # fmt: skip
    manual = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "manual").glob("*.md"))
    assert [one for one in buttons if one not in shown or one not in manual] == []
