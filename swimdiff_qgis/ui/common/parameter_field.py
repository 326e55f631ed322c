"""What a widget has that stands for a parameter in the dialog of an algorithm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtWidgets import QWidget


class ParameterField(Protocol):
    """A QWidget that shows the value of a parameter."""

    changed: Any  # signal without arguments

    def value(self) -> object:
        """Gives what is chosen, as Processing takes it; None where nothing is."""

    def take(self, value: object, definition: QgsProcessingParameterDefinition) -> None:
        """Shows a value that Processing hands over."""


MakeField = Callable[[QgsProcessingParameterDefinition], ParameterField]


def show_refusals(field: ParameterField, dialog: QWidget | None) -> None:
    """Lets the message bar of a dialog say what a widget does not take, where both have such a thing."""
    refused, bar = getattr(field, "refused", None), getattr(dialog, "messageBar", None)
    if refused is not None and bar is not None:
        refused.connect(lambda message, hint: bar().pushWarning("", f"{message} {hint}"))
