"""The way of the Tab key: through all controls of a page, from top to bottom, as one reads."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QToolBar, QToolButton, QWidget


def order_tabs(page: QWidget) -> None:
    """Makes the Tab key follow the layout of a page."""
    controls = list(_controls(page))
    for first, second in zip(controls, controls[1:]):
        QWidget.setTabOrder(first, second)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    """Widgets that take the focus, in the order of the layouts that they lie in."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QToolBar):
        for action in widget.actions():
            yield from _controls(widget.widgetForAction(action))
    elif isinstance(widget, QScrollArea) and widget.widget() is not None:
        yield from _controls(widget.widget())
    elif isinstance(widget, QSplitter):
        for index in range(widget.count()):
            yield from _controls(widget.widget(index))
    elif widget.layout() is not None:
        # The arrow of a group that folds lies in no layout.
        loose = widget.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from (one for one in loose if widget.layout().indexOf(one) < 0)
        yield from _within(widget.layout())


def _within(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda index: _end(*layout.getItemPosition(index)))
    for index in places:
        item = layout.itemAt(index)
        if item.widget() is not None:
            yield from _controls(item.widget())
        elif item.layout() is not None:
            yield from _within(item.layout())


def _end(row: int, column: int, rows: int, _: int) -> tuple[int, int]:
    """Where an item of a grid ends: what reaches over rows comes behind them."""
    return row + rows, column
