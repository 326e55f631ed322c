"""Fields made of the parameters of a job, so that its choices, limits and helps are said in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QSpinBox

from ...contract import parameters
from ...texts import tr
from .widgets import shrinkable

if TYPE_CHECKING:
    from engine.contract.jobs import Job
    from engine.contract.parameters import Parameter


def described(job: type[Job], name: str) -> Parameter:
    """Finds a parameter of a job by its name."""
    return next(one for one in parameters.parameters(job) if one.name == name)


def help_of(job: type[Job], name: str) -> str:
    """What a parameter of a job means, translated."""
    return tr(described(job, name).help)


def choice_help(one: Parameter, value: str) -> str:
    """What a choice means, translated; empty where it has no help of its own."""
    return tr(one.choice_helps[one.choices.index(value)]) if one.choice_helps else ""


def choice_box(one: Parameter, values: tuple[str, ...] = ()) -> QComboBox:
    """Makes a chooser of a parameter's choices; each has its own help as its tool tip.

    Args:
        one: the parameter.
        values: which of the choices are offered; all where it is empty.
    """
    chooser = QComboBox()
    shrinkable(chooser)
    for place, value in enumerate(one.choices):
        if not values or value in values:
            chooser.addItem(tr(one.choice_labels[place]), value)
            tip = choice_help(one, value).rstrip(".")
            if tip:
                chooser.setItemData(chooser.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
    chooser.setCurrentIndex(max(chooser.findData(one.default), 0))
    chooser.setToolTip(tr(one.help))
    return chooser


def limits(one: Parameter) -> tuple[float, float, float]:
    """Gives minimum, maximum and default of a number."""
    return float(one.minimum or 0.0), float(one.maximum or 0.0), float(one.default or 0.0)


def spin_box(one: Parameter) -> QSpinBox:
    """Makes a field of a whole number with a parameter's limits and default."""
    box = QSpinBox()
    least, most, usual = limits(one)
    box.setRange(int(least), int(most))
    box.setValue(int(usual))
    box.setToolTip(tr(one.help))
    return box
