"""The extent of a result in the dialog of an algorithm, up to QGIS 4.2."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from .dialog_wrapper import DialogWrapper
from .extent_box import ExtentBox, extent_box


class ExtentWrapper(DialogWrapper):
    """What Processing makes for a parameter."""

    @staticmethod
    def make(definition: QgsProcessingParameterDefinition) -> ExtentBox:
        """Makes the widget."""
        return extent_box(definition)
