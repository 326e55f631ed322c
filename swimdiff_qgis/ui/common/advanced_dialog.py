"""Dialogs of algorithms that pages open, filled in, for those who want all parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget


class AdvancedDialogs:
    """Opens dialogs of Processing and closes those that are left."""

    def __init__(self) -> None:
        self._open: list[QWidget] = []

    def show(
        self,
        algorithm: str,
        values: Mapping[str, object],
        done: Callable[[dict[str, object]], None] = lambda results: None,
        output: str = "OUT",
    ) -> None:
        """Shows the dialog of an algorithm.

        Args:
            algorithm: its id.
            values: what is filled in.
            done: takes the results of each run that succeeds.
            output: what has to be among them; without it they are dropped.
        """
        import processing  # part of QGIS, but slow to load, and not there in tests without the program

        def finished(successful: bool, results: dict[str, object]) -> None:
            if successful and results.get(output):
                done(results)

        dialog = processing.createAlgorithmDialog(algorithm, values)
        if hasattr(dialog, "algorithmFinished"):  # the set-up of the engine, which may stand in for it, has no end
            dialog.algorithmFinished.connect(finished)
        self._open = [one for one in self._open if not sip.isdeleted(one)] + [dialog]
        dialog.show()

    def close(self) -> None:
        """Closes what is open; for the moment when the plugin is unloaded."""
        for dialog in self._open:
            if not sip.isdeleted(dialog):
                dialog.close()
