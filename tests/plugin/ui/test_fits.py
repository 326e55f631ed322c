"""Every page fits into QGIS's default dock, in each language; each control is reached by the keyboard, in order."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QTabBar,
    QTreeWidget,
    QWidget,
)

ROOT = Path(__file__).resolve().parents[3]
WIDTH_PX = 298  # that QGIS gives a dock
PAGES = ("change", "classify", "places", "objects", "check", "export", "pretrain", "models")
LANGUAGES = ("en", *(path.stem.partition("_")[2] for path in sorted((ROOT / "resources/i18n").glob("swimdiff_*.ts"))))
CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTreeWidget)


def tool(name: str) -> Any:
    """Loads a script of tools/ as a module."""
    sys.path.insert(0, str(ROOT / "tools"))
    spec = importlib.util.spec_from_file_location(f"tools_{name}", str(ROOT / "tools" / f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def language(request: pytest.FixtureRequest, qgis_app: Any, tmp_path: Path) -> Iterator[str]:
    """QGIS with the plugin's texts in a language."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    if request.param != "en":
        files = {path.stem[-2:]: path for path in tool("package").compile_translations(tmp_path)}
        assert translator.load(str(files[request.param]))
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(params=[10.0])
def font_pt(request: pytest.FixtureRequest, qgis_app: Any) -> Iterator[float]:
    """QGIS with fonts of a size."""
    before = QApplication.font()
    other = QApplication.font()
    other.setPointSizeF(request.param)
    QApplication.setFont(other)
    yield request.param
    QApplication.setFont(before)


def shown(whole_dock: Any, name: str) -> QWidget:
    """A page with everything visible that can be, in a dock of that width."""
    page = getattr(whole_dock, name)
    whole_dock.show_page(page)
    for part in ("result", "rule", "progress", "panel", "trained", "found"):
        if isinstance(getattr(page, part, None), QWidget):
            getattr(page, part).setVisible(True)
    for fold in ("limits", "compare"):
        if hasattr(page, fold):
            getattr(page, fold).setCollapsed(False)
    whole_dock.resize(WIDTH_PX, 800)
    for _ in range(4):
        QApplication.processEvents()
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)  # a fold scrolls to what it shows
    return page


def words(widget: QWidget) -> str:
    """What names a widget in a message."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    return f"{type(widget).__name__} “{text}” {widget.width()} of {widget.minimumSizeHint().width()}"


def cut_off(page: QWidget) -> list[str]:
    """Widgets that are narrower than they must be, or that leave the page at its right side."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, QScrollBar) or widget.window() is not page.window():
            continue
        if not isinstance(widget, (*CONTROLS, QLabel)) or inside_scrolled(widget):
            continue
        right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
        needed = widget.minimumSizeHint().width()
        if isinstance(widget, QAbstractButton) and not widget.text():
            needed = widget.iconSize().width()
        ignored = widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored
        if right > page.width() or (widget.width() < needed and not ignored):
            found.append(words(widget))
    return found


def inside_scrolled(widget: QWidget) -> bool:
    """Whether it is part of a list or of a field, which take care of it."""
    parent = widget.parentWidget()
    return isinstance(parent, (QAbstractSpinBox, QComboBox, QTreeWidget)) or (
        type(parent).__name__ == "QWidget" and (isinstance(parent.parentWidget(), QTreeWidget))
    )


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_nothing_is_cut_off_in_a_narrow_dock(language: str, font_pt: float, whole_dock: Any, name: str) -> None:
    page = shown(whole_dock, name)
    assert whole_dock.width() == WIDTH_PX
    assert cut_off(page) == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("font_pt", [15.0], indirect=True)
def test_nothing_is_cut_off_with_large_fonts(font_pt: float, whole_dock: Any, name: str) -> None:
    page = shown(whole_dock, name)
    assert whole_dock.width() == WIDTH_PX
    assert cut_off(page) == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_no_two_controls_of_a_page_have_one_shortcut(language: str, whole_dock: Any, name: str) -> None:
    assert shared_shortcuts(shown(whole_dock, name)) == {}


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_set_up_and_options_fit_and_have_no_shortcut_twice(language: str, font_pt: float, models_folder: Path) -> None:
    from swimdiff_qgis.ui.options import OptionsPage
    from swimdiff_qgis.ui.setup.dialog import SetupDialog
    from swimdiff_qgis.ui.setup.session import SetupSession

    owner = QWidget()
    options, dialog = OptionsPage(SetupSession(owner)), SetupDialog()
    options.resize(560, 600)  # what QGIS's dialog leaves to a page
    dialog.fields.setCollapsed(False)
    for window in (options, dialog):
        window.show()
        for _ in range(4):
            QApplication.processEvents()
        assert cut_off(window) == []
        assert shared_shortcuts(window) == {}
        window.close()
        window.deleteLater()


def shared_shortcuts(page: QWidget) -> dict[str, list[str]]:
    """Keys that lead to more than one control of a page or dialog."""
    owners: dict[str, list[str]] = {}
    for widget in page.findChildren(QWidget):
        labels = isinstance(widget, QLabel) and widget.buddy() is not None and widget.isVisible()
        if labels or (isinstance(widget, QAbstractButton) and widget.isVisible()):
            for key in re.findall(r"&(\w)", widget.text()):
                owners.setdefault(key.lower(), []).append(widget.text())
    return {key: texts for key, texts in owners.items() if len(texts) > 1}


def test_labels_move_above_fields_where_there_is_no_room_beside_them(qgis_app: Any) -> None:
    from swimdiff_qgis.ui.common.field_grid import FIELD, LABEL, FieldGrid

    page, label, field, button = QWidget(), QLabel("A label"), QLineEdit(), QLineEdit()
    grid = FieldGrid(page)
    for widget, width_px, column in ((label, 100, LABEL), (field, 120, FIELD), (button, 20, 2)):
        widget.setMinimumWidth(width_px)
        grid.put(widget, 0, column)
    page.show()

    def above(width_px: int) -> bool:
        page.resize(width_px, 200)
        for _ in range(3):
            QApplication.processEvents()
        assert button.geometry().left() > field.geometry().right()
        return label.geometry().bottom() < field.geometry().top()

    spaces_px = 2 * grid.horizontalSpacing()
    assert [above(width) for width in (300, 240 + spaces_px, 239 + spaces_px, 170, 300)] == [
        False,
        False,
        True,
        True,
        False,
    ]
    field.hide()
    assert page.minimumSizeHint().width() == 100
    page.close()


def test_long_texts_go_over_two_lines_where_the_page_is_narrow(qgis_app: Any) -> None:
    from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout

    from swimdiff_qgis.ui.common.broken_texts import TextBreaker

    page, button = QWidget(), QPushButton("Classif&y the whole image")
    QVBoxLayout(page).addWidget(button)
    TextBreaker(page)
    page.show()
    texts = []
    for width_px in (400, 150, 400):
        page.setMinimumWidth(0)
        page.resize(width_px, 100)
        for _ in range(3):
            QApplication.processEvents()
        texts.append(button.text())
    assert texts == ["Classif&y the whole image", "Classif&y the\nwhole image", "Classif&y the whole image"]
    page.close()


@pytest.mark.parametrize("name", PAGES)
def test_the_tab_key_goes_through_all_controls_as_one_reads(whole_dock: Any, name: str) -> None:
    page = shown(whole_dock, name)
    chain, widget = [], page.nextInFocusChain()
    while widget is not page:
        if page.isAncestorOf(widget) and widget.isVisible() and isinstance(widget, CONTROLS):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    # The table of areas is read, not used.
    outer = [one for one in chain if not inside_scrolled(one) and not isinstance(one.parent(), QTabBar)]
    outer = [one for one in outer if type(one).__name__ != "AreaTable"]
    by_mouse = [words(one) for one in outer if not one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()]
    assert [one for one in by_mouse if "clear" not in one.lower()] == []
    tops = [one.mapTo(page, QPoint(0, one.height() // 2)).y() for one in outer]
    height = page.fontMetrics().height()
    jumps = [
        f"{words(first)} → {words(second)}"
        for first, second, upper, lower in zip(outer, outer[1:], tops, tops[1:])
        if lower < upper - 1.2 * height
    ]
    assert jumps == []


def test_a_page_that_cannot_fit_can_be_scrolled(whole_dock: Any) -> None:
    page = shown(whole_dock, "export")
    area = page.findChild(QScrollArea)
    area.widget().setMinimumWidth(2 * WIDTH_PX)
    QApplication.processEvents()
    assert area.horizontalScrollBar().maximum() > 0
