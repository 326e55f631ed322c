"""The chooser of labels in the dialog of an algorithm, up to QGIS 4.2."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from .dialog_wrapper import DialogWrapper
from .label_chooser import LabelChooser, label_chooser


class LabelsWrapper(DialogWrapper):
    """What Processing makes for a parameter."""

    @staticmethod
    def make(definition: QgsProcessingParameterDefinition) -> LabelChooser:
        """Makes the widget."""
        return label_chooser(definition)
