"""The part of the options about the engine: its state, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QGroupBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from ...compat import task_manager
from ...contract import errors
from ...settings import PYTHON
from ...texts import filled, tr
from ...worker import environment
from ...worker.installer import interpreters, place
from ..common.banner import Banner
from ..common.endings import show_error
from ..common.flow_layout import FlowLayout
from ..common.phrases import short_path
from ..common.progress_row import ProgressRow
from ..common.widgets import wrapped_label
from .engine_tasks import EngineCheck, RemovalTask, SizeTask, needed
from .facts import megabytes
from .report import report
from .session import SetupSession


class EngineBox(QGroupBox):
    """State of the engine; set up, repair, test, remove, copy report; or a Python of the person's own.

    Args:
        setup: sets it up.
    """

    def __init__(self, setup: SetupSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("Engine"), parent)
        self._check: EngineCheck | None = None
        self._sizes: SizeTask | None = None
        self._found: SizeTask | None = None  # the last that is through
        self._removal: RemovalTask | None = None
        self._tested = ""
        self.state = wrapped_label(rich=False)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.set_up = QPushButton(tr("&Set up engine…"))
        self.set_up.clicked.connect(lambda: setup.open())
        self.repair = QPushButton(tr("&Repair…"))
        self.repair.setToolTip(tr("Makes the environment anew; the one that is there stays until the new one works"))
        self.repair.clicked.connect(lambda: setup.open(anew=True))
        self.check = QPushButton(tr("&Test"))
        self.check.setToolTip(tr("Starts the engine and runs a tiny job with a known answer"))
        self.check.clicked.connect(self.start_check)
        self.remove = QPushButton(tr("Re&move…"))
        self.remove.setToolTip(tr("Removes environments, after a question"))
        self.remove.clicked.connect(self._ask_to_remove)
        self.copy = QPushButton(tr("&Copy report"))
        self.copy.setToolTip(tr("Copies versions, devices and the last lines of the log, without your name"))
        self.copy.clicked.connect(self._copy_report)
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python of the engine"))
        self.python.setFilePath(PYTHON.get())
        self.python.lineEdit().setPlaceholderText(tr("That of the set-up"))
        self.python.setToolTip(tr("A Python 3.11 or newer with the engine's libraries. It is never QGIS's own."))
        self.folder = QToolButton()
        self.folder.setText(tr("Folder…"))
        self.folder.setToolTip(tr("Choose the folder of an environment"))
        self.folder.clicked.connect(self._choose_folder)
        self.used = wrapped_label()
        self.used.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer = Banner()
        self.progress = ProgressRow()
        self.progress.cancel.setToolTip(tr("What is left can be removed later."))
        self.progress.cancelRequested.connect(self._cancel_removal)
        self.python.fileChanged.connect(self.refresh)
        setup.changed.connect(self._set_up)
        self._lay_out()
        self.refresh()

    @property
    def chosen(self) -> str:
        """The Python that is typed; "" where it is no Python."""
        text = str(self.python.filePath()).strip()
        return "" if _refusal(text) else text

    def apply(self) -> None:
        """Stores the choice; a wrong program is not stored."""
        if not _refusal(str(self.python.filePath()).strip()):
            PYTHON.set(self.chosen)

    def refresh(self, *_: object) -> None:
        """Shows what is used now, and what is there."""
        refusal = _refusal(str(self.python.filePath()).strip())
        if refusal:
            self.used.setText(refusal)
        else:
            try:
                found = environment.find_python(self.chosen)
                text = tr("Used: {} (from {})").format(short_path(found.path), found.source)
            except errors.SwimdiffError as error:
                text = " ".join(error.words(tr))
            self.used.setText(text)
        self._show_state(None)
        self._add_up()

    def _set_up(self) -> None:
        self.python.setFilePath(PYTHON.get())  # the set-up has taken a Python of the person's own out of use
        self.refresh()

    def start_check(self) -> None:
        """Checks the Python that is filled in."""
        self.stop()
        self.check.setEnabled(False)
        self.answer.show_message("info", tr("Testing… the first start can take half a minute."))
        self._check = EngineCheck(str(self.python.filePath()).strip())
        self._check.taskCompleted.connect(self._checked)
        self._check.taskTerminated.connect(self._checked)
        task_manager().addTask(self._check)

    def stop(self) -> None:
        """Drops what is on its way."""
        check, self._check = self._check, None
        if check is not None:
            check.taskCompleted.disconnect(self._checked)
            check.taskTerminated.disconnect(self._checked)
            check.cancel()
        sizes, self._sizes = self._sizes, None
        if sizes is not None:
            sizes.taskCompleted.disconnect(self._added_up)
            sizes.cancel()
        removal, self._removal = self._removal, None
        if removal is not None:  # it goes on: a folder that is half removed helps nobody
            removal.taskCompleted.disconnect(self._removed)
            removal.taskTerminated.disconnect(self._removed)
            removal.progressChanged.disconnect(self._show_removal)
            self.progress.hide()

    def _checked(self) -> None:
        check, self._check = self._check, None
        self.check.setEnabled(True)
        if check is None:
            return
        if check.error is None:
            self._tested = check.text
            self.answer.show_message("done", tr("The engine works."), check.text)
        else:
            self._tested = f"{check.text}{check.error}"
            show_error(self.answer, check.error, check.text)

    def _add_up(self) -> None:
        if self._sizes is None:
            self._sizes = SizeTask()
            self._sizes.taskCompleted.connect(self._added_up)
            task_manager().addTask(self._sizes)

    def _added_up(self) -> None:
        sizes, self._sizes = self._sizes, None
        if sizes is not None:
            self._found = sizes
            self._show_state(sizes)

    def _show_state(self, sizes: SizeTask | None) -> None:
        found = place.in_use(place.home(), needed())
        self.repair.setVisible(found is not None)
        self.set_up.setVisible(found is None or not found.is_whole or found.fingerprint != needed())
        anything = sizes is not None and (sizes.used is not None or bool(sizes.unused))
        self.remove.setEnabled(anything and self._removal is None)
        if found is None:
            self.state.setText(tr("Not set up yet."))
            return
        lines = [found.tested or found.folder.name]
        if sizes is None or sizes.used is None:
            lines.append(short_path(found.folder))
        else:
            text = tr("{size} in {folder}, set up {made}")
            made = found.made.replace("T", " ")
            lines.append(filled(text, size=megabytes(sizes.used[1]), folder=short_path(found.folder), made=made))
        if sizes is not None and sizes.unused:
            total = sum(size for _, size in sizes.unused)
            lines.append(filled(tr("{size} are not used any more."), size=megabytes(total)))
        self.state.setText("\n".join(lines))

    def _ask_to_remove(self) -> None:
        found = self._found
        if found is None:
            return
        rows = [(path, size, tr("not used")) for path, size in found.unused]
        rows += [(*found.used, tr("in use"))] if found.used is not None else []
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Remove environments"))
        box.setText("\n".join(f"{short_path(path)}: {megabytes(size)}, {state}" for path, size, state in rows))
        unused = box.addButton(tr("Remove what is not used"), QMessageBox.ButtonRole.AcceptRole)
        unused.setEnabled(bool(found.unused))
        everything = box.addButton(tr("Remove all"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() in (unused, everything):
            used = found.used if box.clickedButton() is everything else None
            self.remove_folders(found.unused if used is None else (*found.unused, used))

    def remove_folders(self, folders: tuple[tuple[Path, int], ...]) -> None:
        """Removes environments in the background; says which could not be.

        Args:
            folders: with their bytes.
        """
        if self._removal is not None:
            return
        self._removal = RemovalTask(folders)
        self._removal.taskCompleted.connect(self._removed)
        self._removal.taskTerminated.connect(self._removed)
        self._removal.progressChanged.connect(self._show_removal)
        self.remove.setEnabled(False)
        self.answer.hide()
        self.progress.begin(tr("Removing…"))
        task_manager().addTask(self._removal)

    def _show_removal(self, percent: float) -> None:
        self.progress.set_progress(percent / 100.0, tr("Removing…"))

    def _cancel_removal(self) -> None:
        if self._removal is not None:
            self._removal.cancel()

    def _removed(self) -> None:
        removal, self._removal = self._removal, None
        self.progress.hide()
        if removal is None:
            return
        if removal.error is not None:
            show_error(self.answer, removal.error)
        elif removal.failed:
            text = tr("A program still uses them. Restart QGIS, then try again.")
            self.answer.show_message("failed", "\n".join(removal.failed), text)
        elif removal.isCanceled():
            self.answer.show_message("cancelled", tr("Cancelled."), tr("What is left can be removed later."))
        else:
            self.answer.show_message("done", tr("Removed."))
        self.refresh()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(report(self._tested))
        self.answer.show_message("done", tr("The report is in the clipboard."))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of an environment"), str(Path.home()))
        if folder:
            self.python.setFilePath(folder)

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.set_up, self.repair, self.check, self.remove, self.copy):
            row.addWidget(button)
        text = tr("The engine runs in its own process. The environment variable {} takes precedence.")
        note = wrapped_label()
        note.setText(text.format(environment.VARIABLE))
        label = QLabel(tr("Own &Python"))
        label.setBuddy(self.python.lineEdit())
        grid = QGridLayout(self)  # a form layout gives wrapped labels the height of a narrow column
        grid.addWidget(self.state, 0, 0, 1, 3)
        grid.addWidget(buttons, 1, 0, 1, 3)
        grid.addWidget(self.progress, 2, 0, 1, 3)
        grid.addWidget(self.answer, 3, 0, 1, 3)
        grid.addWidget(label, 4, 0)
        grid.addWidget(self.python, 4, 1)
        grid.addWidget(self.folder, 4, 2)
        grid.addWidget(self.used, 5, 1, 1, 2)
        grid.addWidget(note, 6, 1, 1, 2)
        grid.setColumnStretch(1, 1)


def _refusal(text: str) -> str:
    """Says why something that was typed is no Python; empty where it may be one."""
    path = Path(text).expanduser()
    if not text or path.is_dir() or not path.is_file() or interpreters.NAME.match(path.name):
        return ""  # what does not exist is told by whoever looks for it
    return filled(tr("{name} is not a Python. Choose python, python3 or python.exe, or a folder."), name=path.name)
