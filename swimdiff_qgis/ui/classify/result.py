"""What a training gave: its accuracy, its problems, where to label next; and the way to the whole image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ...contract import jobs
from ...texts import filled, tr
from ..common import phrases
from ..common.compute_panel import ComputePanel
from ..common.field_grid import FIELD, FieldGrid
from ..common.flow_layout import FlowLayout
from ..common.job_fields import described, help_of, spin_box
from ..common.remarks_html import linked_features, remarks_html
from ..common.widgets import add_row, folder_chooser, icon, main_button, rule, tool_button, wrapped_label
from .result_file import Training, accuracy_text, details_text

if TYPE_CHECKING:
    from engine.contract.remarks import Remark


class ClassifyResult(QWidget):
    """Shows a training and lets it be used."""

    featuresRequested = pyqtSignal(list)  # numbers of labels that a remark is about

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label()
        self.accuracy = wrapped_label(bold=True)
        self.accuracy.setToolTip(
            tr("Measured on labels that were left out of the training, as whole labels or blocks.")
        )
        self.details = wrapped_label()
        self._remarks: Sequence[Remark] = ()
        self.remarks = wrapped_label(rich=True)
        self.remarks.linkActivated.connect(self._link)
        self.report = tool_button(
            tr("Open rep&ort"),
            tr("Confusion matrix and figures of each class, in the browser"),
            icon("report.svg"),
        )
        self.map = tool_button(
            tr("M&ap"),
            tr("Shows the classes of the view, or only the image"),
            icon("mActionShowSelectedLayers.svg"),
        )
        self.map.setCheckable(True)
        self.uncertainty = tool_button(
            tr("&Uncertainty"),
            tr("Covers the places where the map is uncertain"),
            icon("mActionShowAllLayers.svg"),
        )
        self.uncertainty.setCheckable(True)
        self.next = tool_button(tr("Ne&xt place (N)"), "", icon("mActionPanToSelected.svg"))
        self.places = wrapped_label()
        self.folder = folder_chooser(tr("Folder for the map"))
        minimum = described(jobs.Classify, "minimum_area_px")
        self.minimum = spin_box(minimum)
        self.minimum.setSuffix(f" {minimum.unit}")
        self.probabilities = QCheckBox(tr("Pro&babilities of each class"))
        self.probabilities.setToolTip(help_of(jobs.Classify, "probabilities"))
        self.compute = ComputePanel()
        self.classify = main_button(tr("Classif&y whole image"), tr("Classifies the whole image with this model"))
        self._lay_out()

    def show_training(self, training: Training) -> None:
        """Fills the panel."""
        self.title.setText(tr("Model: {}").format(phrases.breakable(training.folder.name)))
        self.title.setToolTip(str(training.folder))
        self.accuracy.setText(accuracy_text(training))
        self.details.setText(details_text(training))
        self.details.setVisible(bool(self.details.text()))
        self._remarks = training.result.remarks
        self.remarks.setText(remarks_html(self._remarks))
        self.remarks.setVisible(bool(self._remarks))
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
        self.next.setToolTip(tr("Goes to the next place where a label would help most"))
        if not count:
            text = tr("No places to label next: the image is not in view, or the map is certain everywhere.")
        elif not left:
            text = filled(
                tr("All {count} {count:place has|places have} a label now. Train again to see the difference."),
                count=count,
            )
        elif position < 0:
            text = filled(tr("{count} {count:place|places} where a label would help most."), count=left)
        else:
            where = tr("Place {} of {}.").format(position + 1, count)
            where += " " + tr("The map says {}.").format(guess) if guess else ""
            text = where + " " + tr("Press the key of its class, or draw around it; N continues.")
        self.places.setText(text)

    def set_suggested_folder(self, folder: str) -> None:
        """Shows where the map goes when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        self.folder.lineEdit().setToolTip(tr("Folder for the map. Empty: {}").format(folder))

    def set_busy(self, busy: bool) -> None:
        """Locks what would start another job."""
        for widget in (self.classify, self.folder, self.minimum, self.probabilities):
            widget.setEnabled(not busy)
        self.compute.set_locked(busy)

    def _link(self, link: str) -> None:
        self.featuresRequested.emit(linked_features(self._remarks, link))

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.map, self.uncertainty, self.next, self.report):
            row.addWidget(button)
        whole = QWidget()
        grid = FieldGrid(whole)
        add_row(grid, 0, tr("Sa&ve in"), self.folder)
        add_row(grid, 1, tr("Minimum a&rea"), self.minimum)
        grid.put(self.probabilities, 2, FIELD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.accuracy, self.details, self.remarks, buttons, self.places, rule()):
            column.addWidget(widget)
        column.addWidget(whole)
        column.addWidget(self.compute)
        column.addWidget(self.classify)
