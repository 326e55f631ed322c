"""Widgets of the plugin's own in the dialogs of algorithms."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QWidget


class DialogWrapper:
    """What Processing makes for a parameter; batch and models keep QGIS's own, which suit a table and a chain.

    A subclass names the wrapper of the dialog of one run.
    """

    made: ClassVar[type[QWidget]]

    def __new__(
        cls,
        parameter: QgsProcessingParameterDefinition,
        dialog: QWidget,
        row: int = 0,
        column: int = 0,
        **details: object,
    ) -> QWidget:
        """Makes the wrapper that suits a dialog."""
        kind = type(dialog).__name__
        registry = QgsGui.processingGuiRegistry()
        if kind == "ModelerParametersDialog":
            made = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        elif "Batch" in kind:
            made = registry.createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Batch)
        else:
            return cls.made(parameter, dialog, row, column, **details)
        made.setDialog(dialog)
        return made
