"""A label whose text can be selected and copied, without the places to break of no width that let it wrap."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from qgis.PyQt.QtWidgets import QLabel, QMenu

from ...texts import tr
from .phrases import plain


class CopyableLabel(QLabel):
    """Copies what a person reads: in a shell, a sign that cannot be seen makes a path another one."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)  # a file name must not become markup
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies by the keys of the system."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Puts what was selected where the middle button takes it, on systems that have that."""
        super().mouseReleaseEvent(event)
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.hasSelectedText():
            clipboard.setText(plain(self.selectedText()), QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers to copy."""
        menu = QMenu(self)
        menu.addAction(tr("Copy"), self.copy).setEnabled(self.hasSelectedText())
        menu.addAction(tr("Select all"), lambda: self.setSelection(0, len(self.text())))
        menu.exec(event.globalPos())

    def copy(self) -> None:
        """Copies what is selected."""
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(plain(self.selectedText()))
