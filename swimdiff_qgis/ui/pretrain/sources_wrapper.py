"""The list of sources in the dialog of an algorithm: QGIS's own list of files takes neither folders nor layers."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapper  # part of QGIS; this module is loaded by its dialogs only
from qgis.core import QgsMapLayer
from qgis.PyQt.QtWidgets import QWidget

from ..common.dialog_wrapper import DialogWrapper
from .sources_list import SourcesList


class SourcesListWrapper(WidgetWrapper):
    """Shows a SourcesList for a parameter.

    QGIS's newer base class hands the widget over to C++ and makes another Python object for it, which loses the first.
    """

    def createWidget(self, **details: object) -> QWidget:
        """Makes the list."""
        made = SourcesList()
        made.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
        made.refused.connect(lambda message, hint: self.dialog.messageBar().pushWarning("", f"{message} {hint}"))
        return made

    def setValue(self, value: str | QgsMapLayer | list[str | QgsMapLayer] | None) -> None:
        """Fills the list in."""
        if isinstance(value, (str, QgsMapLayer)):
            value = [value]
        self.widget.set_texts([one for one in value or [] if one])

    def value(self) -> list[str] | None:
        """Gives paths and ids of layers; None where there are none, as QGIS wants it."""
        return self.widget.texts() or None


class SourcesWrapper(DialogWrapper):
    """What Processing makes for a parameter."""

    made = SourcesListWrapper
