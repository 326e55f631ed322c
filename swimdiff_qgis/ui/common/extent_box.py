"""The extent of a result in the dialog of an algorithm: one of some words, or QGIS's own chooser."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameters
from qgis.gui import QgsExtentWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget
from qgis.utils import iface

from ...texts import tr


class ExtentBox(QWidget):
    """A chooser of words, and below it an extent that is asked for where none of them fits.

    Args:
        words: pairs of a word and its label; the first one is chosen.
        canvas: of the map, whose extent can be taken; None where there is none.
    """

    changed = pyqtSignal()

    def __init__(self, words: list[list[str]], canvas: QgsMapCanvas | None = None) -> None:
        super().__init__()
        self.words = QComboBox()
        for word, label in words:
            self.words.addItem(label, word)
        self.words.addItem(tr("Other…"), "")
        self.extent = QgsExtentWidget()
        if canvas is not None:
            self.extent.setMapCanvas(canvas)
        self.words.currentIndexChanged.connect(lambda _: self.extent.setVisible(not self.words.currentData()))
        self.words.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.extent.extentChanged.connect(lambda _: self.changed.emit())
        self.extent.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.extent)

    def value(self) -> str | None:
        """Gives a word, or the sides in Processing's order with the CRS in brackets; None where nothing is given."""
        if self.words.currentData() or not self.extent.isValid():
            return self.words.currentData() or None
        sides, crs = self.extent.outputExtent(), self.extent.outputCrs()
        numbers = (sides.xMinimum(), sides.xMaximum(), sides.yMinimum(), sides.yMaximum())
        # Empty brackets where there is no CRS: numbers alone would be taken in the order of the job.
        return ",".join(repr(one) for one in numbers) + f" [{crs.authid()}]"

    def take(self, value: object, definition: QgsProcessingParameterDefinition) -> None:
        """Shows a word, the first one for nothing, or an extent."""
        word = str(value or "")
        row = self.words.findData(word) if word else 0
        self.words.setCurrentIndex(row if row >= 0 else self.words.count() - 1)
        if row >= 0:
            return
        given, context = {definition.name(): _in_the_order_of_processing(value)}, QgsProcessingContext()
        extent = QgsProcessingParameters.parameterAsExtent(definition, given, context)
        crs = QgsProcessingParameters.parameterAsExtentCrs(definition, given, context)
        self.extent.setOutputExtentFromUser(extent, crs)


def extent_box(definition: QgsProcessingParameterDefinition) -> ExtentBox:
    """Makes the box of a parameter, which carries its words."""
    return ExtentBox(definition.metadata()["widget_wrapper"]["words"], None if iface is None else iface.mapCanvas())


def _in_the_order_of_processing(value: object) -> object:
    """Turns numbers alone, which are in the order of the job, into what Processing takes."""
    sides = value.split(",") if isinstance(value, str) and "[" not in value else ()
    return ",".join(sides[place] for place in (0, 2, 1, 3)) if len(sides) == 4 else value
