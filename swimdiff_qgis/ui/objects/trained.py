"""What a training gave: how well each class is found where areas were left out, what to mend, the report."""

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
from .result_file import Detector, accuracy_text, details_text

if TYPE_CHECKING:
    from engine.contract.remarks import Remark


class TrainedPanel(QWidget):
    """Shows a training."""

    featuresRequested = pyqtSignal(list)  # numbers of labels that a remark is about

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label()
        self.accuracy = wrapped_label(bold=True)
        self.accuracy.setToolTip(tr("Measured in areas that were left out of the training."))
        self.details = wrapped_label()
        self._remarks: Sequence[Remark] = ()
        self.remarks = wrapped_label(rich=True)
        self.remarks.linkActivated.connect(
            lambda link: self.featuresRequested.emit(linked_features(self._remarks, link))
        )
        self.report = tool_button(
            tr("Open rep&ort"), tr("Precision, recall and counts of each class, in the browser"), icon("report.svg")
        )
        self.keep = tool_button(
            tr("Add to models"), tr("Copies the model to the models folder, so that it is listed by name"),
            icon("mActionAdd.svg"),
        )  # fmt: skip
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.report, self.keep):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.accuracy, self.details, self.remarks, buttons):
            column.addWidget(widget)

    def show_training(self, trained: Detector) -> None:
        """Fills the panel."""
        self.title.setText(tr("Model: {}").format(phrases.breakable(trained.folder.name)))
        self.title.setToolTip(str(trained.folder))
        self.accuracy.setText(accuracy_text(trained))
        self.details.setText(details_text(trained))
        self.details.setVisible(bool(self.details.text()))
        self._remarks = trained.result.remarks
        self.remarks.setText(remarks_html(self._remarks))
        self.remarks.setVisible(bool(self._remarks))
        self.report.setEnabled("report" in trained.files)
        self.keep.setEnabled(True)
