"""Keys that mean something while labels are drawn: wherever the map or the class list has the focus, and only there."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt

DELETE = "\x7f"  # what the key Delete is handed on as
_MODIFIED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyWatcher(QObject):
    """Hands keys that are one character, and Delete, to a function, and keeps those that it takes from going further.

    It is a filter on some widgets and no shortcut of the window: typing a number elsewhere stays typing a number.

    Args:
        take: gets the character; says whether it is taken. With `True` as second argument it only says so.
        parent: keeps it.
    """

    def __init__(self, take: Callable[[str, bool], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._watched: list[QObject] = []

    def watch(self, *widgets: QObject) -> None:
        """Begins to look at the keys of widgets."""
        for widget in widgets:
            widget.installEventFilter(self)
            self._watched.append(widget)

    def close(self) -> None:
        """Looks no more."""
        for widget in self._watched:
            if not sip.isdeleted(widget):
                widget.removeEventFilter(self)
        self._watched = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes a key, also before a shortcut of QGIS with the same key does."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or event.modifiers() & _MODIFIED:
            return False
        text = DELETE if event.key() == Qt.Key.Key_Delete else event.text()
        if text != DELETE and (len(text) != 1 or not text.isprintable() or text.isspace()):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            if self._take(text, True):
                event.accept()
                return True
            return False
        return self._take(text, event.isAutoRepeat())
