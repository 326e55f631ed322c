"""Fields made of the parameters of a job, so that its choices, limits and helps are said in one place."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QSpinBox

from ...contract import parameters
from ...texts import tr
from .widgets import shrinkable


def described(job: Any, name: str) -> Any:
    """Finds a parameter of a job by its name."""
    return next(one for one in parameters.parameters(job) if one.name == name)


def help_of(job: Any, name: str) -> str:
    """What a parameter of a job means, translated."""
    return tr(described(job, name).help)


def choice_box(one: Any, values: tuple[str, ...] = ()) -> QComboBox:
    """Makes a chooser of a parameter's choices; each has its own sentence of the help as its tool tip.

    Args:
        one: the parameter.
        values: which of the choices are offered; all where it is empty.
    """
    chooser = QComboBox()
    shrinkable(chooser)
    for value, label in zip(one.choices, one.choice_labels):
        if not values or value in values:
            chooser.addItem(tr(label), value)
    for sentence in tr(one.help).split(". "):
        value, colon, text = sentence.partition(": ")
        if colon and chooser.findData(value.strip()) >= 0:
            tip = text.strip().rstrip(".")
            chooser.setItemData(chooser.findData(value.strip()), tip, Qt.ItemDataRole.ToolTipRole)
    chooser.setCurrentIndex(max(chooser.findData(one.default), 0))
    chooser.setToolTip(tr(one.help))
    return chooser


def spin_box(one: Any) -> QSpinBox:
    """Makes a field of a whole number with a parameter's limits and default."""
    box = QSpinBox()
    box.setRange(int(one.minimum), int(one.maximum))
    box.setValue(int(one.default))
    box.setToolTip(tr(one.help))
    return box
