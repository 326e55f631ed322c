"""The strip above the pages of the dock while there is no engine: the way to the set-up, and how far that is."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...contract import errors
from ...settings import PYTHON
from ...texts import tr
from ...worker.environment import can_set_up
from ..common import remedies
from ..common.banner import Banner
from ..common.endings import engine_missing
from ..common.progress_row import ProgressRow
from .session import SetupSession


class SetupStrip(QWidget):
    """Shown where the engine is missing; takes no room where it is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self._setup: SetupSession | None = None
        self._open_options: Callable[[], None] | None = None
        self.progress = ProgressRow()
        self.show_dialog = QPushButton(tr("Show set-up"))
        self.show_dialog.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 0)
        for widget in (self.banner, self.progress, self.show_dialog):
            column.addWidget(widget)
        self.hide()

    def follow(self, setup: SetupSession, open_options: Callable[[], None], window: QWidget) -> None:
        """Shows from now on how things stand.

        Args:
            setup: sets the engine up.
            open_options: shows the options.
            window: QGIS's own; when it comes to the front, something may have been changed in a dialog.
        """
        self._setup, self._open_options = setup, open_options
        setup.progressed.connect(self._show_progress)
        setup.ended.connect(self.refresh)
        setup.changed.connect(self.refresh)
        self.progress.cancelRequested.connect(setup.cancel)
        self.show_dialog.clicked.connect(lambda: setup.show())
        window.installEventFilter(self)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Looks whether there is an engine."""
        setup, open_options = self._setup, self._open_options
        if setup is None or open_options is None or setup.running:
            return
        self.progress.hide()
        self.show_dialog.hide()
        missing = engine_missing()
        self.setVisible(missing is not None)
        if missing is None:
            return
        message, hint = missing.words(tr)
        remedy = remedies.options(open_options)
        if missing.code is errors.ErrorCode.ENGINE_MISSING and can_set_up():
            if not PYTHON.get().strip():  # else the hint tells of the choice in the options, which is wrong
                hint = tr("It is set up once. You see first what will be fetched, and how large it is.")
            remedy = remedies.set_up(lambda: setup.open())
        self.banner.show_message("info", message, hint, remedy=remedy)
        self.banner.dismiss.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks again when the window comes to the front."""
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh()
        return False

    def _show_progress(self, share: float, text: str) -> None:
        if self.progress.isHidden():
            self.banner.hide()
            self.progress.begin(text)
            self.progress.cancel.setToolTip(tr("Stops the set-up. What was fetched is kept for the next time"))
            self.show_dialog.show()
            self.show()
        self.progress.set_progress(share, text)
