"""Widgets of the plugin's own in the dialogs of algorithms, where QGIS knows no `WidgetWrapper` any more (4.4)."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingModelerParameterWidget,
    QgsProcessingParameterWidgetFactoryInterface,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .parameter_field import MakeField, ParameterField, show_refusals


class FieldWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """Shows a widget of the plugin for a parameter.

    Args:
        definition: of the parameter.
        kind: of dialog.
        make: makes the widget.
    """

    def __init__(
        self, definition: QgsProcessingParameterDefinition, kind: QgsProcessingGui.WidgetType, make: MakeField
    ) -> None:
        super().__init__(definition, kind)
        self._make = make
        self._dialog: QWidget | None = None
        self.field: ParameterField | None = None

    def setDialog(self, dialog: QWidget) -> None:
        """Notes the dialog, whose message bar says what is not taken."""
        self._dialog = dialog
        super().setDialog(dialog)

    def createWidget(self) -> QWidget:
        """Makes the widget, in a plain one: QGIS makes another Python object for what this returns."""
        shell = QWidget()
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        self.field = self._make(self.parameterDefinition())
        column.addWidget(self.field)
        self.field.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
        show_refusals(self.field, self._dialog)
        return shell

    def setWidgetValue(self, value: object, context: QgsProcessingContext) -> None:
        """Fills it in."""
        if self.field is not None:
            self.field.take(value, self.parameterDefinition())

    def widgetValue(self) -> object:
        """Gives what is chosen."""
        return None if self.field is None else self.field.value()


class FieldFactory(QgsProcessingParameterWidgetFactoryInterface):
    """Makes the widgets of one kind; batch and models keep QGIS's own, which suit a table and a chain.

    Args:
        kind: by which parameters name it.
        make: makes the widget.
    """

    def __init__(self, kind: str, make: MakeField) -> None:
        super().__init__()
        self._kind = kind
        self._make = make
        self._kept: list[object] = []  # QGIS keeps no more than pointers to them

    def parameterType(self) -> str:
        """The kind."""
        return self._kind

    def createWidgetWrapper(
        self, parameter: QgsProcessingParameterDefinition, type: QgsProcessingGui.WidgetType
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        """Makes what holds the widget."""
        if type != QgsProcessingGui.WidgetType.Standard:
            return QgsGui.processingGuiRegistry().createParameterWidgetWrapper(self._plain(parameter), type)
        return self._keep(FieldWrapper(parameter, type, self._make))

    def createModelerWidgetWrapper(
        self,
        model: QgsProcessingModelAlgorithm,
        childId: str,
        parameter: QgsProcessingParameterDefinition,
        context: QgsProcessingContext,
    ) -> QgsProcessingModelerParameterWidget:
        """Makes QGIS's own for a model."""
        registry = QgsGui.processingGuiRegistry()
        return registry.createModelerParameterWidget(model, childId, self._plain(parameter), context)

    def _plain(self, parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
        """The same parameter without the word that calls for this factory."""
        made = parameter.clone()
        made.setMetadata({})
        return self._keep(made)

    def _keep(self, made: object) -> object:
        self._kept = [one for one in self._kept if not sip.isdeleted(one)]
        self._kept.append(made)
        return made


class FieldFactories:
    """The factories of the plugin, in QGIS's registry while the plugin is there.

    Args:
        makers: what makes the widget, by kind.
    """

    def __init__(self, makers: dict[str, MakeField]) -> None:
        self._made = [FieldFactory(kind, make) for kind, make in makers.items()]
        for factory in self._made:
            QgsGui.processingGuiRegistry().addParameterWidgetFactory(factory)

    def remove(self) -> None:
        """Takes them away."""
        for factory in self._made:
            QgsGui.processingGuiRegistry().removeParameterWidgetFactory(factory)
        self._made = []
