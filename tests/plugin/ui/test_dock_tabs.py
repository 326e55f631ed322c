"""The tabs of the dock: none is ever out of sight, and names show where there is room."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QApplication

NAMES = ["Change", "Classify", "Places", "Objects", "Check", "Export", "Pretrain", "Models"]
BESIDE_PX = 30  # of an icon, in most styles


def shown(whole_dock: Any, width: int) -> list[str]:
    whole_dock.resize(width, 700)
    QApplication.processEvents()
    return [whole_dock.tabs.tabText(index) for index in range(whole_dock.tabs.count())]


def test_a_wide_dock_shows_all_names_and_a_narrow_one_that_of_the_chosen_page(whole_dock: Any) -> None:
    assert shown(whole_dock, 900) == NAMES
    bar = whole_dock.tabs.tabBar()
    narrow = bar.count() * (bar.iconSize().width() + BESIDE_PX) + bar.fontMetrics().horizontalAdvance("Change") + 30
    assert shown(whole_dock, narrow) == ["Change", *[""] * (len(NAMES) - 1)]
    whole_dock.show_page(whole_dock.export)
    assert shown(whole_dock, narrow) == [name if name == "Export" else "" for name in NAMES]
    assert shown(whole_dock, 900) == NAMES


def test_every_tab_can_be_clicked_and_says_what_it_is_in_the_narrowest_dock(whole_dock: Any) -> None:
    narrow = whole_dock.minimumSizeHint().width()
    shown(whole_dock, narrow)
    bar = whole_dock.tabs.tabBar()
    for index, name in enumerate(NAMES):
        assert bar.tabRect(index).left() >= 0 and bar.tabRect(index).right() <= narrow
        assert bar.tabToolTip(index) == name
        assert not whole_dock.tabs.tabIcon(index).isNull()


def test_every_tab_is_in_sight_in_a_theme_with_wide_tabs(whole_dock: Any) -> None:
    whole_dock.setStyleSheet("QTabBar::tab { padding-left: 1.2em; padding-right: 1.2em; border: 1px solid; }")
    assert "" in shown(whole_dock, 298)
    bar = whole_dock.tabs.tabBar()
    assert bar.tabRect(0).left() + 1 > 0 and bar.tabRect(len(NAMES) - 1).right() < 298
    assert shown(whole_dock, 1500) == NAMES
    assert bar.styleSheet() == ""
