"""What can be chosen under Advanced: device, Python, folder of wheels, mirrors, folder, uv."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from ...settings import HOME, MIRROR, TORCH_INDEX, WHEELS, Setting
from ...texts import filled, tr
from ...worker.installer import place, sources
from ...worker.installer.interpreters import Interpreter
from ...worker.installer.network import without_secrets
from ...worker.installer.sources import Origin
from ...worker.installer.survey import Around
from ..common.phrases import short_path
from ..common.widgets import wrapped_label

OF_UV = "uv"  # the Python that uv brings
OTHER = "other"


def device_name(accelerator: str) -> str:
    """Names what the engine computes on."""
    names = {sources.CPU: tr("CPU"), sources.CUDA: tr("NVIDIA card (CUDA)"), sources.MPS: tr("Apple GPU (MPS)")}
    return names.get(accelerator, accelerator)


class AdvancedFields(QgsCollapsibleGroupBox):
    """The choices; each has a default that suits most."""

    changed = pyqtSignal()
    pythonWanted = pyqtSignal()  # another one shall be looked at

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Advanced"), parent)
        self.setCollapsed(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.device = QComboBox()
        self.device.setToolTip(tr("What the engine computes on. Builds for NVIDIA cards are ten times as large"))
        self.python = QComboBox()
        self.python.setToolTip(tr("The environment is made with this Python, which must stay where it is"))
        self.python.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.python.setMinimumContentsLength(24)
        self.rejected = wrapped_label()
        self.wheels = _folder(tr("Folder of wheels"), tr("None: fetched from the network"), WHEELS.get())
        self.wheels.setToolTip(tr("Nothing is fetched: all libraries come from the files in this folder"))
        self.mirror = QLineEdit(stored_address(MIRROR))
        self.mirror.setPlaceholderText(tr("As pip is set up on this computer"))
        self.mirror.setToolTip(tr("Address of a package index, such as your organisation's mirror") + _not_kept())
        self.torch = QLineEdit(stored_address(TORCH_INDEX))
        self.torch.setPlaceholderText(tr("That of the makers of torch"))
        self.torch.setToolTip(tr("Address of another index for torch and torchvision alone") + _not_kept())
        self.home = _folder(tr("Folder of the engine"), short_path(place.home(chosen="")), HOME.get())
        self.home.setToolTip(tr("Where the environment lies; choose a short path on Windows"))
        if os.environ.get(place.HOME, "").strip():  # it takes precedence, so nothing can be chosen
            self.home.setFilePath("")
            self.home.setEnabled(False)
            self.home.setToolTip(filled(tr("The environment variable {name} names it"), name=place.HOME))
        self.uv = QCheckBox(tr("Use uv, faster than pip"))  # short: a box cannot wrap its words
        self._around: Around | None = None
        self._lay_out()
        self.device.currentIndexChanged.connect(self.changed)
        self.python.activated.connect(self._python_chosen)
        self.uv.toggled.connect(self.changed)
        for field in (self.wheels, self.home):
            field.fileChanged.connect(self.changed)
        for edit in (self.mirror, self.torch):
            edit.textChanged.connect(self.changed)

    def show_around(self, around: Around) -> None:
        """Fills in what was found; what suggests itself is chosen."""
        self._around = around
        for widget in (self.device, self.python, self.uv):
            widget.blockSignals(True)
        self.device.clear()
        for name in sources.accelerators(around.target):
            self.device.addItem(device_name(name), name)
        self.device.setCurrentIndex(max(0, self.device.findData(around.accelerator)))
        self._fill_pythons(around)
        self._show_uv(around)
        if around.wheels is not None and not self.wheels.filePath():
            self.wheels.blockSignals(True)
            self.wheels.setFilePath(str(around.wheels))
            self.wheels.blockSignals(False)
        for widget in (self.device, self.python, self.uv):
            widget.blockSignals(False)
        self.changed.emit()

    def chosen_python(self) -> Interpreter | None:
        """The Python; None for the one that uv brings."""
        chosen = self.python.currentData()
        return chosen if isinstance(chosen, Interpreter) else None

    def origin(self) -> Origin:
        """Where the libraries come from."""
        folder = self.wheels.filePath().strip()
        wheels = Path(folder).expanduser() if folder else None
        return Origin(wheels, self.mirror.text().strip(), self.torch.text().strip())

    def store(self) -> None:
        """Keeps what was typed, for a repair or the next version."""
        WHEELS.set(self.wheels.filePath().strip())
        MIRROR.set(without_secrets(self.mirror.text().strip()))
        TORCH_INDEX.set(without_secrets(self.torch.text().strip()))
        if self.home.isEnabled():
            HOME.set(self.home.filePath().strip())

    def _fill_pythons(self, around: Around) -> None:
        self.python.clear()
        for one in around.pythons.fitting:
            self.python.addItem(f"{'.'.join(map(str, one.version))}  {short_path(one.path)}", one)
        if around.uv is not None or (around.uv_package is not None and around.fetcher is not None):
            self.python.addItem(tr("One that uv fetches (Python 3.12)"), OF_UV)
        self.python.addItem(tr("Another one…"), OTHER)
        found = around.python
        self.python.setCurrentIndex(around.pythons.fitting.index(found) if found is not None else 0)
        lines = [
            f"{short_path(one.path)}: {filled(tr(one.reason), **dict(one.values))}" for one in around.pythons.rejected
        ]
        self.rejected.setText("\n".join([tr("Not suitable:"), *lines]) if lines else "")
        self.rejected.setVisible(bool(lines))

    def _show_uv(self, around: Around) -> None:
        can_fetch = around.uv_package is not None and around.fetcher is not None
        self.uv.setVisible(around.uv is not None or can_fetch)
        self.uv.setChecked(around.uv is not None)
        if around.uv is not None:
            self.uv.setToolTip(short_path(around.uv))
        elif around.uv_package is not None:
            size = around.uv_package.size_bytes / 1e6
            text = tr("Fetches uv {version} first, {size:.0f} MB")
            self.uv.setToolTip(filled(text, version=around.uv_package.pin.version, size=size))

    def _python_chosen(self, *_: object) -> None:
        if self.python.currentData() == OTHER:
            self.pythonWanted.emit()
        else:
            self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        rows = (
            (tr("Computes &on"), self.device),
            (tr("&Python"), self.python),
            ("", self.rejected),
            (tr("Folder of &wheels"), self.wheels),
            (tr("Package &index"), self.mirror),
            (tr("Index of &torch"), self.torch),
            (tr("Folder of the &engine"), self.home),
            ("", self.uv),
        )
        for row, (text, widget) in enumerate(rows):
            if text:
                label = QLabel(text)
                label.setBuddy(widget.lineEdit() if isinstance(widget, QgsFileWidget) else widget)
                grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)


def stored_address(setting: Setting[str]) -> str:
    """Reads an address; a password that an earlier version stored with it is taken out of the settings."""
    stored, kept = setting.get(), without_secrets(setting.get())
    if kept != stored:
        setting.set(kept)
    return kept


def _not_kept() -> str:
    return ". " + tr("A user and a password in it are not stored: they are forgotten when QGIS is closed.")


def _folder(title: str, placeholder: str, path: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.setDialogTitle(title)
    widget.lineEdit().setPlaceholderText(placeholder)
    widget.setFilePath(path)
    return widget
