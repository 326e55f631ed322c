"""Widgets of the plugin's own in the dialogs of algorithms, up to QGIS 4.2; newer ones have `field_factory`."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapper  # part of QGIS; this module is loaded by its dialogs only
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QWidget

from .parameter_field import MakeField, ParameterField, show_refusals


class FieldWrapper(WidgetWrapper):
    """Shows a widget of the plugin for a parameter."""

    def createWidget(self, make: MakeField, **details: object) -> QWidget:
        """Makes the widget."""
        made = make(self.parameterDefinition())
        made.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
        show_refusals(made, self.dialog)
        return made

    def setValue(self, value: object) -> None:
        """Fills it in."""
        self.widget.take(value, self.parameterDefinition())

    def value(self) -> object:
        """Gives what is chosen."""
        return self.widget.value()


class DialogWrapper:
    """What Processing makes for a parameter; batch and models keep QGIS's own, which suit a table and a chain.

    A subclass makes the widget in the dialog of one run.
    """

    @staticmethod
    def make(definition: QgsProcessingParameterDefinition) -> ParameterField:
        """Makes the widget."""
        raise NotImplementedError

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
            return FieldWrapper(parameter, dialog, row, column, make=cls.make)
        made.setDialog(dialog)
        return made
