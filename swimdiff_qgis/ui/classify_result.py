"""What a training gave: its accuracy, its problems, where to label next; and the way to the whole image."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ..contract import jobs, parameters
from . import phrases
from .classify_result_file import Training, accuracy_text, details_text, warnings_html
from .flow_layout import FlowLayout
from .widgets import icon, main_button, rule, tool_button, wrapped_label


class ClassifyResult(QWidget):
    """Shows a training and lets it be used."""

    featuresRequested = pyqtSignal(list)  # numbers of labels that a warning names

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label()
        self.accuracy = wrapped_label(bold=True)
        self.accuracy.setToolTip(
            self.tr("Measured on labels that were left out of the training, whole labels or blocks at a time.")
        )
        self.details = wrapped_label()
        self.warnings = wrapped_label(rich=True)
        self.warnings.linkActivated.connect(self._link)
        self.report = tool_button(
            self.tr("Open &report"),
            self.tr("Confusion matrix and figures of each class, in the browser"),
            icon("report.svg"),
        )
        self.map = tool_button(
            self.tr("&Map"),
            self.tr("Shows the classes of the view, or the image alone"),
            icon("mActionShowSelectedLayers.svg"),
        )
        self.map.setCheckable(True)
        self.uncertainty = tool_button(
            self.tr("&Uncertainty"),
            self.tr("Veils the places where the map is not sure"),
            icon("mActionShowAllLayers.svg"),
        )
        self.uncertainty.setCheckable(True)
        self.next = tool_button(self.tr("Ne&xt place (N)"), "", icon("mActionPanToSelected.svg"))
        self.places = wrapped_label()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for the map"))
        self.folder.lineEdit().setAccessibleName(self.tr("Output folder"))
        self.minimum = _spin("minimum_area_px")
        self.probabilities = QCheckBox(self.tr("Pro&babilities of each class"))
        self.probabilities.setToolTip(_described("probabilities").help)
        self.classify = main_button(
            self.tr("Classif&y whole image"), self.tr("Maps the classes over all of the image with this model")
        )
        self._lay_out()

    def show_training(self, training: Training) -> None:
        """Fills the panel."""
        self.title.setText(self.tr("Model: {}").format(phrases.breakable(training.folder.name)))
        self.title.setToolTip(str(training.folder))
        self.accuracy.setText(accuracy_text(training))
        self.details.setText(details_text(training))
        self.details.setVisible(bool(self.details.text()))
        self.warnings.setText(warnings_html(training.warnings))
        self.warnings.setVisible(bool(training.warnings))
        self.report.setEnabled("report" in training.files)
        self.map.setEnabled("classes" in training.files)
        self.uncertainty.setEnabled("uncertainty" in training.files)

    def show_places(self, count: int, left: int, position: int, guess: str = "") -> None:
        """Says where the walk through the places is.

        Args:
            count: of all places.
            left: without a label.
            position: of the one that is shown, from 0; -1 for none.
            guess: the class that the map has there.
        """
        self.next.setEnabled(left > 0)
        self.next.setToolTip(self.tr("Goes to the next place where a label would help most"))
        if not count:
            text = self.tr("No places to label next: the map shows none of the image, or all of it is sure.")
        elif not left:
            text = self.tr("All {} places have a label now. Train again to see what they changed.").format(count)
        elif position < 0:
            text = self.tr("{} places where a label would help most.").format(left)
        else:
            where = self.tr("Place {} of {}.").format(position + 1, count)
            where += " " + self.tr("The map says {}.").format(guess) if guess else ""
            text = where + " " + self.tr("Press the key of its class, or draw around it; N goes on.")
        self.places.setText(text)

    def set_suggested_folder(self, folder: str) -> None:
        """Shows where the map goes when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        self.folder.lineEdit().setToolTip(self.tr("Folder that receives the map. Empty: {}").format(folder))

    def set_busy(self, busy: bool) -> None:
        """Locks what would start another job."""
        for widget in (self.classify, self.folder, self.minimum, self.probabilities):
            widget.setEnabled(not busy)

    def _link(self, link: str) -> None:
        self.featuresRequested.emit([int(text) for text in link.split(",") if text.isdecimal()])

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.map, self.uncertainty, self.next, self.report):
            row.addWidget(button)
        whole = QGridLayout()
        rows: tuple[tuple[str, Any], ...] = (
            (self.tr("Save i&n"), self.folder),
            (self.tr("Minimum ar&ea"), self.minimum),
        )
        for number, (text, field) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(field.lineEdit() if field is self.folder else field)
            whole.addWidget(label, number, 0)
            whole.addWidget(field, number, 1)
        whole.addWidget(self.probabilities, 2, 1)
        whole.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.accuracy, self.details, self.warnings, buttons, self.places, rule()):
            column.addWidget(widget)
        column.addLayout(whole)
        column.addWidget(self.classify)


def _described(name: str) -> Any:
    return next(one for one in parameters.parameters(jobs.Classify) if one.name == name)


def _spin(name: str) -> QSpinBox:
    described = _described(name)
    box = QSpinBox()
    box.setRange(int(described.minimum), int(described.maximum))
    box.setValue(int(described.default))
    box.setSuffix(f" {described.unit}")
    box.setToolTip(described.help)
    return box
