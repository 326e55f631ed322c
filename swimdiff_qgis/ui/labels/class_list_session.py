"""What a person does to the list of classes: it is kept with the labels, and the labels of a class go along with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QMessageBox

from ...contract import errors
from ...texts import filled, tr
from . import class_list_edit as edit
from .classes import keep_classes
from .label_set import LabelSet
from .panel import LabelPanel

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass
    from engine.contract.errors import SwimdiffError


class ClassListSession(QObject):
    """Drives the class list.

    Args:
        panel: what is shown.
        labels: gives the labels that are chosen; None where there are none.
    """

    refused = pyqtSignal(str, str)  # message, hint; nothing is changed then
    taken = pyqtSignal()  # another list, which is kept and shown

    def __init__(self, panel: LabelPanel, labels: Callable[[], LabelSet | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._labels = labels
        shown = panel.list
        shown.renameRequested.connect(self.rename)
        shown.keyRequested.connect(lambda name, key: self._edit(edit.set_key, name, key))
        shown.colourRequested.connect(self.choose_colour)
        panel.add.clicked.connect(self.add)
        panel.remove.clicked.connect(lambda: self.remove(shown.chosen_name()))
        panel.colour.clicked.connect(lambda: self.choose_colour(shown.chosen_name()))

    def add(self) -> None:
        """Adds a class and lets its name be typed."""
        if self._edit(edit.add):
            self._panel.list.choose(self._panel.list.classes[-1].name)
            self._panel.list.edit_name()

    def rename(self, old: str, new: str) -> None:
        """Gives a class another name, in the list and in all labels."""
        labels, shown = self._labels(), self._panel.list
        try:
            renamed = edit.rename(shown.classes, old, new)
            name = next(one.name for one, was in zip(renamed, shown.classes) if was.name == old)
            if labels is not None and labels.alive:
                labels.rename(old, name)
        except errors.SwimdiffError as error:
            self._refuse(error)
            return
        self._take(renamed, name)

    def choose_colour(self, name: str) -> None:
        """Asks for the colour of a class."""
        one = next((one for one in self._panel.list.classes if one.name == name), None)
        if one is not None:
            colour = QgsColorDialog.getColor(QColor(one.colour), self._panel, tr("Colour of {}").format(name))
            if colour.isValid():
                self._edit(edit.recolour, name, colour.name())

    def remove(self, name: str, confirmed: Callable[[str, int], bool] | None = None) -> None:
        """Takes a class off the list, and deletes its labels where the person says so.

        Args:
            name: of the class.
            confirmed: asks, given name and number of labels; None for a dialog.
        """
        labels, count = self._labels(), self._panel.list.count_of(name).labels
        if not name or (count and not (confirmed or self._confirm)(name, count)):
            return
        try:
            if labels is not None and labels.alive and count:
                labels.remove(name)
        except errors.SwimdiffError as error:
            self._refuse(error)
            return
        self._take(edit.remove(self._panel.list.classes, name))

    def _confirm(self, name: str, count: int) -> bool:
        box = QMessageBox(self._panel)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)  # a name must not become markup
        said = tr("Delete the class {name} and its {count} {count:label|labels}? This cannot be undone.")
        box.setText(filled(said, name=name, count=count))
        remove = box.addButton(tr("Delete labels and class"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is remove

    def _edit(self, change: Callable[..., tuple[LabelClass, ...]], *values: str) -> bool:
        try:
            classes = change(self._panel.list.classes, *values)
        except errors.SwimdiffError as error:
            self._refuse(error)
            return False
        return self._take(classes)

    def _take(self, classes: tuple[LabelClass, ...], choose: str = "") -> bool:
        """Keeps a list with the labels, and shows it."""
        labels = self._labels()
        if labels is None or not labels.alive:
            return False
        try:
            keep_classes(labels.chosen, labels.field, classes)
        except errors.SwimdiffError as error:
            self._refuse(error)
            return False
        labels.classes = classes
        self._panel.list.set_classes(classes, choose)
        self.taken.emit()
        return True

    def _refuse(self, error: SwimdiffError) -> None:
        self.refused.emit(*error.words(tr))
