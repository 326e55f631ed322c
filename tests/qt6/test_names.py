"""Every name of Qt that the plugin uses is there in Qt 6, and no name that QGIS 4 dropped is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, assert_none
from tests.qt6 import names

PLUGIN = sorted((ROOT / "swimdiff_qgis").rglob("*.py"))
QT = "from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtWidgets import QAction, QMessageBox\n"


def test_the_plugin_uses_nothing_that_qt_6_or_qgis_4_lacks() -> None:
    assert_none(one for path in PLUGIN for one in names.problems(path, path.relative_to(ROOT).as_posix()))


def test_the_names_are_found() -> None:
    # Far more than these are there; a reader that finds none would let everything pass.
    imports, chains = (sum(column) for column in zip(*(names.counted(path) for path in PLUGIN), strict=True))
    assert imports > 250 and chains > 120


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (f"{QT}a = Qt.AlignRight", "no Qt.AlignRight"),
        (f"{QT}a = Qt.AlignmentFlag.AlignMiddle", "no Qt.AlignmentFlag.AlignMiddle"),
        (f"{QT}a = QMessageBox.Yes", "no QMessageBox.Yes"),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", "no QtWidgets.QDesktopWidget"),
        ("from qgis.PyQt.QtCore import QVariant\na = QVariant.Type.Int", "no QVariant.Type"),
        ("from PyQt5.QtCore import Qt", "imports PyQt5.QtCore"),
        (f"{QT}QMessageBox().exec_()", "exec in place of exec_"),
        ("def move(event): return event.globalPos()", "globalPosition in place of globalPos"),
        ("from qgis.core import QgsTask\na = QgsTask.CanCancel", "lacks the name of its enumeration"),
        ("a = core_value('Qgis.Warning', 'Qgis.MessageLevel.Warning')", "not the newest name in full"),
        ("from processing.gui.wrappers import WidgetWrapper", "QGIS 4 has no WidgetWrapper"),
        ("from qgis.core import QgsWkbTypes\na = QgsWkbTypes.PolygonGeometry", "QGIS 4 has no QgsWkbTypes"),
        (f"{QT}a = Qt.AlignmentFlag.AlignRight, QAction, QMessageBox.StandardButton.Yes", ""),
        ("from qgis.core import QgsTask\ndef f(a: QgsTask.Flag) -> None: QgsTask.Flag.CanCancel", ""),
        ("from qgis.core import QgsLegendStyle as Q\nfrom qgis.core import Qgis\na = Qgis.QGIS_VERSION_INT", ""),
        ("a = core_value('Qgis.MessageLevel.Warning', 'Qgis.Warning')", ""),
        ("def contextMenuEvent(self, event): return event.globalPos()", ""),
    ],
)
def test_a_name_that_is_gone_is_seen(tmp_path: Path, source: str, said: str) -> None:
    path = tmp_path / "module.py"
    path.write_text(source, encoding="utf-8")
    found = names.problems(path, "module.py")
    assert bool(found) == bool(said) and said in " ".join(found)
