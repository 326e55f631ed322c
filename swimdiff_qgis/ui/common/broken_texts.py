"""Texts of buttons and boxes that are too long for a narrow dock go over two lines."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget


class TextBreaker(QObject):
    """Watches a page and breaks the texts of its buttons where they need more than its width.

    Args:
        page: what they lie in, at any depth.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks again when the page has another width, or anything on it another size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.fit()
        return False

    def fit(self) -> None:
        """Breaks what is too long, and joins what fits again."""
        parent = self._page.parentWidget()
        room_px = min(self._page.width(), parent.width() if parent else self._page.width())
        for button in self._page.findChildren(QAbstractButton):
            wanted = self._fitting(button, button.text(), room_px - self._margins_px(button))
            if wanted != button.text():
                button.setText(wanted)

    def _margins_px(self, button: QAbstractButton) -> int:
        """What the widgets around it leave free at both sides."""
        free, parent = 0, button.parentWidget()
        while parent is not None and parent is not self._page.parentWidget():
            if parent.layout() is not None:
                margins = parent.layout().contentsMargins()
                free += margins.left() + margins.right()
            parent = parent.parentWidget()
        return free

    def _fitting(self, button: QAbstractButton, text: str, room_px: int) -> str:
        measure = button.fontMetrics().horizontalAdvance
        frame_px = button.sizeHint().width() - max(measure(line.replace("&", "")) for line in text.split("\n"))
        whole = text.replace("\n", " ")
        if frame_px + measure(whole.replace("&", "")) <= room_px or " " not in whole:
            return whole
        words = whole.split(" ")
        cuts = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words)))
        return "\n".join(min(cuts, key=lambda lines: max(map(measure, lines))))
