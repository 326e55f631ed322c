"""Lets the map follow the threshold slider without being overrun by it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer

INTERVAL_MS = 33  # 30 pictures a second; more is not seen
PATIENCE_MS = 250  # a slow map is interrupted after this time, so that it still follows a slow hand


class ThresholdPreview(QObject):
    """Hands on the newest threshold, at most 30 times a second, and waits for a map that is still being drawn.

    Args:
        show: styles the map for a threshold; called on the main thread.
        is_drawing: whether the map canvas is still at work on the picture before.
        parent: owner.
    """

    def __init__(self, show: Callable[[float], None], is_drawing: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._show = show
        self._is_drawing = is_drawing
        self._wanted: float | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def request(self, threshold: float) -> None:
        """Asks for a threshold; an older wish that was not met yet is dropped."""
        self._wanted = threshold
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Drops what is still wished."""
        self._timer.stop()
        self._wanted = None

    def _tick(self) -> None:
        if self._wanted is None:
            return
        waited = self._since.isValid() and self._since.elapsed() >= PATIENCE_MS
        if self._is_drawing() and not waited:
            self._timer.start()
            return
        wanted, self._wanted = self._wanted, None
        self._since.start()
        self._show(wanted)
