"""The way from a tool to the set-up of the engine and back, where QGIS has a window; qgis_process has none."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.PyQt.QtWidgets import QDialog

from ... import settings
from ...contract import errors
from ...worker import environment

Opener = Callable[[str], QDialog]  # gives the dialog of the set-up, which opens the algorithm of this id at its end
_OPENER: List[Optional[Opener]] = [None]


def offer(opener: Optional[Opener]) -> None:
    """Takes what makes the dialog; None takes it away."""
    _OPENER[0] = opener


def is_offered() -> bool:
    """Whether a person can be led to the set-up, and it would help."""
    return _OPENER[0] is not None and environment.can_set_up()


def dialog_for(algorithm_id: str) -> Optional[QDialog]:
    """Gives the dialog that stands in for a tool's own while there is no engine; None where the tool can be used."""
    opener = _OPENER[0]
    if opener is None or not environment.can_set_up():
        return None
    try:
        environment.find_python(settings.PYTHON.get())
    except errors.EngineError:
        return opener(algorithm_id)
    return None
