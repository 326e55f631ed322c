"""What a training of a model of places gave: its accuracy, its problems, its report, and a place in the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...texts import tr
from ..common import phrases
from ..common.flow_layout import FlowLayout
from ..common.remarks_html import linked_features, remarks_html
from ..common.widgets import icon, tool_button, wrapped_label
from .result_file import PlacesTraining, accuracy_text, details_text

if TYPE_CHECKING:
    from engine.contract.remarks import Remark


class PlacesResult(QWidget):
    """Shows a training."""

    featuresRequested = pyqtSignal(list)  # numbers of labels that a remark is about

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label()
        self.accuracy = wrapped_label(bold=True)
        self.details = wrapped_label()
        self._remarks: Sequence[Remark] = ()
        self.remarks = wrapped_label(rich=True)
        self.remarks.linkActivated.connect(self._link)
        self.report = tool_button(
            tr("Open rep&ort"), tr("Confusion matrix and figures of each class, in the browser"), icon("report.svg")
        )
        self.list = tool_button(
            tr("&Add to the list"),
            tr("Copies the model to the models folder, so that it is listed by name"),
            icon("mActionAdd.svg"),
        )
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.report, self.list):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.accuracy, self.details, self.remarks, buttons):
            column.addWidget(widget)

    def show_training(self, training: PlacesTraining) -> None:
        """Fills the panel."""
        self.title.setText(tr("Model: {}").format(phrases.breakable(training.folder.name)))
        self.title.setToolTip(str(training.folder))
        self.accuracy.setText(accuracy_text(training))
        self.accuracy.setToolTip(training.result.accuracy_text)
        self.details.setText(details_text(training))
        self.details.setVisible(bool(self.details.text()))
        self._remarks = training.result.remarks
        self.remarks.setText(remarks_html(self._remarks))
        self.remarks.setVisible(bool(self._remarks))
        self.report.setEnabled("report" in training.files)
        self.list.setEnabled(True)

    def _link(self, link: str) -> None:
        self.featuresRequested.emit(linked_features(self._remarks, link))
