"""What is copied from the dock is what a person reads."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def banner(qgis_app: Any) -> Any:
    from swimdiff_qgis.ui.common.banner import Banner

    one = Banner()
    one.show_message("info", "Written to /a/long-name_of/a/folder", "python3 -m venv /x/y")
    one.show()
    return one


def test_no_place_to_break_is_copied(banner: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QGuiApplication
    from qgis.PyQt.QtTest import QTest

    for label, text in ((banner.message, "Written to /a/long-name_of/a/folder"), (banner.hint, "python3 -m venv /x/y")):
        assert "\u200b" in label.text()
        QGuiApplication.clipboard().clear()
        label.copy()
        assert QGuiApplication.clipboard().text() == "", "nothing is selected yet"
        label.setSelection(0, len(label.text()))
        QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == text


def test_the_menu_copies_as_well(banner: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtGui import QContextMenuEvent, QGuiApplication
    from qgis.PyQt.QtWidgets import QMenu

    chosen = iter((1, 0))  # select all, then copy
    monkeypatch.setattr(QMenu, "exec", lambda menu, _: menu.actions()[next(chosen)].trigger())
    for _ in range(2):
        banner.hint.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1)))
    assert QGuiApplication.clipboard().text() == "python3 -m venv /x/y"
