"""A choice among names, which qgis_process offers by number as well."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterEnum


class NamedChoice(QgsProcessingParameterEnum):
    """One of some names; the number of one, from 0, stands for it, as `qgis_process help` lists them.

    Args:
        name: of the parameter.
        label: for people.
        choices: the names, which are the values.
        default: one of them.
    """

    def __init__(self, name: str, label: str, choices: Sequence[str], default: object) -> None:
        super().__init__(name, label, options=list(choices), defaultValue=default, usesStaticStrings=True)

    def clone(self) -> QgsProcessingParameterEnum:
        """Makes another one, for QGIS."""
        made = NamedChoice(self.name(), self.description(), self.options(), self.defaultValue())
        made.setFlags(self.flags())
        made.setHelp(self.help())
        made.setMetadata(self.metadata())
        return made

    def checkValueIsAcceptable(self, value: object, context: Optional[QgsProcessingContext] = None) -> bool:
        """Takes what QGIS takes, and the numbers."""
        return _numbered(self.options(), value) != "" or super().checkValueIsAcceptable(value, context)


def read_choice(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    choices: Sequence[str],
    values: Mapping[str, object],
    context: QgsProcessingContext,
) -> str:
    """Reads a choice by name or number.

    Args:
        algorithm: whose parameter it is.
        name: of the parameter.
        choices: its names.
        values: what Processing hands over.
        context: of the run.
    """
    return _numbered(choices, values.get(name)) or str(algorithm.parameterAsEnumString(values, name, context))


def _numbered(choices: Sequence[str], value: object) -> str:
    """Gives the choice that a number stands for; empty where the value is none, or is a name itself."""
    text = str(value) if isinstance(value, (int, str)) and not isinstance(value, bool) else ""
    known = text.isdecimal() and text not in choices and int(text) < len(choices)
    return choices[int(text)] if known else ""
