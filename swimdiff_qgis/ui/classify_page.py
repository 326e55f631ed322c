"""The page that classifies: image, labels, the one button, progress, ending, result. It shows and asks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from ..contract import jobs, parameters
from .banner import Banner
from .classify_inputs import ClassifyInputs
from .classify_result import ClassifyResult
from .label_panel import LabelPanel
from .progress_row import ProgressRow
from .widgets import action, fill_page, main_button, rule, shrinkable, toolbar, wrapped_label


class ClassifyPage(QWidget):
    """Everything that a person needs to come from labels to a map.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    shown = pyqtSignal()

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self.inputs = ClassifyInputs()
        self.labels = LabelPanel()
        self.mode = _modes()
        self.plan = wrapped_label(rich=True)
        self.plan.setAccessibleName(self.tr("What will be done"))
        self.train = main_button(
            self.tr("&Train and show"),
            self.tr("Learns the classes from the labels, and maps the part of the image that is in view"),
        )
        self.progress = ProgressRow(pausable=True)
        self.banner = Banner()
        self.rule = rule()
        self.result = ClassifyResult()
        mode = QWidget()
        grid = QGridLayout(mode)
        grid.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("&Mode"))
        label.setBuddy(self.mode)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.mode, 0, 1)
        grid.setColumnStretch(1, 1)
        tools = toolbar((self.open, self.advanced, self.options), icon_size, self.tr("Tools of the classification"))
        learn = (mode, self.plan, self.train, self.progress, self.banner)
        fill_page(self, tools, (self.inputs, self.labels, *learn, self.rule, self.result))
        self.set_result_visible(False)

    def chosen_mode(self) -> str:
        """Gives quick or thorough."""
        return str(self.mode.currentData())

    def set_result_visible(self, visible: bool) -> None:
        """Shows or hides the part about the result."""
        self.rule.setVisible(visible)
        self.result.setVisible(visible)

    def set_busy(self, busy: bool, pausable: bool = False) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile, for the next training."""
        self.inputs.set_locked(busy)
        self.mode.setEnabled(not busy)
        self.train.setVisible(not busy)
        self.progress.setVisible(busy)
        self.progress.pause.setVisible(pausable)
        self.result.set_busy(busy)
        for one in (self.open, self.advanced):
            one.setEnabled(not busy)

    def showEvent(self, event: object) -> None:
        """Tells that the page has come into sight."""
        super().showEvent(event)
        self.shown.emit()

    def _make_actions(self) -> None:
        self.open = action(
            self,
            "mActionFileOpen.svg",
            self.tr("Open training…"),
            self.tr("Shows an earlier training: its accuracy, its view and its model"),
        )
        self.advanced = action(
            self,
            "processingAlgorithm.svg",
            self.tr("Advanced settings…"),
            self.tr("Opens the tool with all its parameters, filled in as here"),
        )
        self.options = action(
            self,
            "mActionOptions.svg",
            self.tr("Engine options…"),
            self.tr("Chooses and checks the Python that does the computing"),
        )


def _modes() -> QComboBox:
    described = next(one for one in parameters.parameters(jobs.TrainClassifier) if one.name == "mode")
    chooser = QComboBox()
    shrinkable(chooser)
    for value, label in zip(described.choices, described.choice_labels):
        chooser.addItem(label, value)
    for sentence in described.help.split(". "):
        value, colon, text = sentence.partition(": ")
        if colon and chooser.findData(value) >= 0:
            chooser.setItemData(chooser.findData(value), text.rstrip("."), Qt.ItemDataRole.ToolTipRole)
    chooser.setToolTip(described.help)
    return chooser
