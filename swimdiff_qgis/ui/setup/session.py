"""Drives the set-up: one for all of QGIS, whoever asked for it. At its end, the job that was asked for starts."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ...compat import task_manager
from ...contract import errors
from ...locations import plugin_version
from ...settings import PYTHON
from ...texts import filled, tr
from ...worker.environment import child_environment
from ...worker.installer import network, place, sources, wheels
from ...worker.installer.request import Request
from ...worker.installer.self_test import make_test
from ...worker.installer.survey import Around
from ..common.endings import show_error
from ..common.phrases import duration
from .dialog import SetupDialog
from .facts import facts_html
from .fields import OF_UV
from .tasks import LookTask, SetupTask

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

LOOK_MS = 200  # between two looks at how far the set-up is
Then = Callable[[], None]


class SetupSession(QObject):
    """The set-up and its dialog, which is made when it is first needed.

    Args:
        window: QGIS's own.
    """

    changed = pyqtSignal()  # an environment was put to use
    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(bool)  # whether an environment was made

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: SetupDialog | None = None
        self._around: Around | None = None
        self._look: LookTask | None = None
        self._task: SetupTask | None = None
        self._then: Then | None = None
        self._anew = False
        self._chosen = ""
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._show_progress)

    @property
    def running(self) -> bool:
        """Whether a set-up is on its way."""
        return self._task is not None

    def open(self, then: Then | None = None, anew: bool = False) -> None:
        """Shows the dialog.

        Args:
            then: what was asked for; it starts when the engine is ready.
            anew: whether an environment that is there is made once more: a repair.
        """
        self.prepare(then, anew)
        self.show()

    def prepare(self, then: Then | None = None, anew: bool = False) -> SetupDialog:
        """Makes the dialog ready for what `open` says, and gives it."""
        dialog = self._dialog()
        if then is not None or not self.running:
            self._then = then
        if not self.running:
            self._anew = anew
            dialog.setWindowTitle(tr("Repair the engine") if anew else tr("Set up the engine"))
            dialog.set_up.setText(tr("&Repair") if anew else tr("&Set up"))
            dialog.banner.hide()
            self._look_around()
        return dialog

    def show(self) -> None:
        """Shows the dialog as it is."""
        dialog = self._dialog()
        blocking = (
            QApplication.activeModalWidget() is not None
        )  # the options are open; behind them nothing can be pressed
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal if blocking else Qt.WindowModality.NonModal)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def close(self) -> None:
        """Ends what runs; for the moment when the plugin is unloaded."""
        self._clock.stop()
        self._leave_look()
        task, self._task = self._task, None
        if task is not None:
            task.taskCompleted.disconnect(self._done)
            task.taskTerminated.disconnect(self._done)
            task.cancel()
        if self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
            self.dialog = None

    def cancel(self) -> None:
        """Stops the set-up; its end is told by `ended`."""
        if self._task is not None:
            self._task.cancel()

    def start(self) -> None:
        """Begins, as it is chosen."""
        dialog, around = self._dialog(), self._around
        if self.running or around is None:
            return
        dialog.fields.store()
        place.choose_home(dialog.fields.home.filePath())
        request = self._request(around)
        one_source = request.origin.folder is None
        self._task = SetupTask(request, make_test(request.variables, one_source))
        self._task.taskCompleted.connect(self._done)
        self._task.taskTerminated.connect(self._done)
        dialog.show_running()
        self._clock.start()
        task_manager().addTask(self._task)

    def _dialog(self) -> SetupDialog:
        if self.dialog is None:
            self.dialog = SetupDialog(self._window)
            self.dialog.setupRequested.connect(self.start)
            self.dialog.cancelRequested.connect(self.cancel)
            self.dialog.closed.connect(self._closed)
            self.dialog.fields.changed.connect(self._show_facts)
            self.dialog.fields.pythonWanted.connect(self._ask_for_python)
        return self.dialog

    def _look_around(self) -> None:
        self._leave_look()
        self._around = None
        self._dialog().show_looking()
        self._look = LookTask(place.home(), self._chosen)
        self._look.taskCompleted.connect(self._looked)
        self._look.taskTerminated.connect(self._looked)
        task_manager().addTask(self._look)

    def _looked(self) -> None:
        look, self._look = self._look, None
        if look is None or self.running:
            return
        if look.around is None:
            text = filled(tr("The engine could not be set up: {reason}"), reason=look.failure)
            self._dialog().show_ready(html.escape(text), False)
            return
        self._around = look.around
        self._dialog().fields.show_around(look.around)

    def _show_facts(self) -> None:
        around, fields = self._around, self._dialog().fields
        if around is None or self.running:
            return
        python, accelerator = fields.chosen_python(), str(fields.device.currentData())
        root = place.home(chosen=fields.home.filePath())
        uv = self._uv_words(around)
        if fields.python.currentData() != OF_UV and python is None:
            uv = ""
        text, possible = facts_html(wheels.read_lock(), around, python, accelerator, fields.origin(), root, uv)
        self._dialog().show_ready(text, possible)

    def _uses_uv(self) -> bool:
        fields = self._dialog().fields
        return bool(fields.python.currentData() == OF_UV or fields.uv.isChecked())

    def _uv_words(self, around: Around) -> str:
        if not self._uses_uv():
            return ""
        if around.uv is not None:
            return tr("uv, which is on this computer")
        if around.uv_package is None:
            return ""
        size = around.uv_package.size_bytes / 1e6
        return filled(tr("uv, a program that installs packages; it is fetched first ({size:.0f} MB)"), size=size)

    def _request(self, around: Around) -> Request:
        fields = self._dialog().fields
        python = fields.chosen_python()
        origin = fields.origin()
        uses_uv = self._uses_uv()
        return Request(
            root=place.home(),
            version=plugin_version(),
            lock=wheels.read_lock(),
            target=around.target if python is None else python.target,
            python=python,
            accelerator=str(fields.device.currentData()),
            origin=origin,
            uv=around.uv if uses_uv else None,
            uv_fetcher=around.fetcher if uses_uv and around.uv is None else None,
            network=network.of_qgis(origin.mirror or origin.torch_index or sources.CPU_INDEX),
            variables=child_environment(),
            anew=self._anew,
        )

    def _ask_for_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._dialog(), tr("Python 3.11 or newer"), str(Path.home()))
        if path:
            self._chosen = path
        self._look_around()

    def _show_progress(self) -> None:
        if self._task is None or self.dialog is None:
            return
        share, text = self._task.said()
        self.dialog.show_progress(share, text, self._task.log())
        self.progressed.emit(share, text)

    def _done(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        self._clock.stop()
        dialog = self._dialog()
        dialog.show_progress(1.0, "", task.log())
        if task.made is not None:
            self._ready(task)
        else:
            self._failed(task.error, task.log())
        self.ended.emit(task.made is not None)

    def _ready(self, task: SetupTask) -> None:
        dialog, then = self._dialog(), self._then
        self._then = None
        PYTHON.set("")  # else the one that was named before would be used on
        took = filled(tr("The engine is ready after {time}."), time=duration(task.seconds))
        tested = task.made.tested if task.made is not None else ""
        dialog.facts.setText("")
        dialog.show_end()
        dialog.banner.show_message("done", took, tested)
        self.changed.emit()
        if then is not None:
            dialog.close()
            then()

    def _failed(self, error: SwimdiffError | None, log: str) -> None:
        dialog = self._dialog()
        dialog.show_end(tr("&Try again"))
        self._show_facts()
        if error is None or error.code is errors.ErrorCode.CANCELLED:
            kept = tr("What was fetched is kept. An engine that worked before still does.")
            dialog.banner.show_message("cancelled", tr("Cancelled."), kept)
        else:
            show_error(dialog.banner, error, log)

    def _closed(self) -> None:
        if not self.running:
            self._then = None

    def _leave_look(self) -> None:
        """Lets go of a look around; QGIS keeps the task until its thread is through."""
        look, self._look = self._look, None
        if look is not None:
            look.taskCompleted.disconnect(self._looked)
            look.taskTerminated.disconnect(self._looked)
            look.cancel()
