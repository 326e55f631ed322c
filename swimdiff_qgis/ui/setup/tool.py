"""From a tool of the toolbox to the set-up and back: the set-up stands in for the tool's dialog, then opens it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer

from .dialog import SetupDialog
from .session import SetupSession


def setup_for(setup: SetupSession, algorithm_id: str) -> SetupDialog:
    """Gives the set-up, which opens a tool's dialog at its end.

    Args:
        setup: sets the engine up.
        algorithm_id: of the tool.
    """
    values: dict[str, object] = {}
    dialog = setup.prepare(lambda: QTimer.singleShot(0, lambda: _open(algorithm_id, values)))
    dialog.setParameters = values.update  # Processing hands the tool's values to whatever dialog it gets
    return dialog


def _open(algorithm_id: str, values: dict[str, object]) -> None:
    import processing

    processing.execAlgorithmDialog(algorithm_id, values)
