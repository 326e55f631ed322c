"""The list of sources in the dialog of an algorithm, up to QGIS 4.2."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ..common.dialog_wrapper import DialogWrapper
from .sources_list import SourcesList, sources_list


class SourcesWrapper(DialogWrapper):
    """What Processing makes for a parameter: QGIS's own list of files takes neither folders nor layers."""

    @staticmethod
    def make(definition: QgsProcessingParameterDefinition) -> SourcesList:
        """Makes the widget."""
        return sources_list(definition)
