"""Drives the help for a cluster: one for all of QGIS, whose action in the menu shows whether it goes on."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...contract import errors
from ...texts import tr
from ...worker.environment import can_set_up
from ..common.endings import engine_missing, show_error
from .dialog import HelpDialog
from .helper import Helper


class HelpSession(QObject):
    """The help and its dialog, which is made when it is first needed.

    Args:
        window: QGIS's own.
        action: of the menu.
    """

    setupRequested = pyqtSignal(object)  # what is called when the engine is there

    def __init__(self, window: QWidget, action: QAction, make_helper: Callable[[QObject], Helper] = Helper) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        action.setCheckable(True)
        action.triggered.connect(self.open)
        self._stopping = False
        self.dialog: HelpDialog | None = None
        self.helper = make_helper(self)
        self.helper.changed.connect(self._changed)

    def open(self, *_: object) -> None:
        """Shows the dialog; the tick at the action stays as it is."""
        self._action.setChecked(self.helper.running)
        if self.dialog is None:
            self.dialog = HelpDialog(self._window)
            self.dialog.startRequested.connect(self.start)
            self.dialog.stopRequested.connect(self.stop)
            self._changed()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def start(self) -> None:
        """Begins to help with what is filled in."""
        dialog = self.dialog
        if dialog is None or self.helper.running:
            return
        values = dialog.values()
        if not values["join_file"]:
            dialog.banner.show_message("failed", tr("Choose the join file of the cluster."))
            return
        if can_set_up() and engine_missing() is not None:
            self.setupRequested.emit(self.start)
            return
        try:
            self.helper.start(values)
        except errors.SwimdiffError as error:
            show_error(dialog.banner, error)

    def stop(self) -> None:
        """Ends it; what its workers have under way is computed elsewhere."""
        self._stopping = True
        self.helper.stop()
        if self.dialog is not None:
            self.dialog.stop.setEnabled(False)
            self.dialog.banner.show_message("info", tr("Stopping…"))

    def close(self) -> None:
        """Ends what runs and closes the dialog; for the moment when the plugin is unloaded."""
        self.helper.close()
        if self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
            self.dialog = None

    def _changed(self) -> None:
        helper, dialog = self.helper, self.dialog
        self._action.setChecked(helper.running)
        if dialog is None:
            return
        if helper.running and not self._stopping:
            dialog.show_running(True)
            dialog.banner.show_message("info", helper.text or tr("Starting the engine…"))
        elif not helper.running:
            dialog.show_running(False)
            if helper.error is not None:
                show_error(dialog.banner, helper.error)
            elif self._stopping:
                dialog.banner.show_message("done", tr("This machine does not help any more."))
            self._stopping = False
