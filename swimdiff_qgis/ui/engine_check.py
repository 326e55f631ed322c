"""Checks the engine's Python in the background."""

from __future__ import annotations

from qgis.core import QgsTask

from ..contract import errors
from ..texts import tr
from ..worker import environment


class EngineCheck(QgsTask):
    """Runs the engine's self-test with a Python that need not be stored yet.

    Args:
        python: path as typed; "" looks for one.
    """

    def __init__(self, python: str) -> None:
        super().__init__(tr("Checking the engine"))
        self._python = python
        self.text = ""
        self.passed = False

    def run(self) -> bool:
        """Does the check, on a thread of the task manager."""
        try:
            found = environment.find_python(self._python)
            self.text = f"{found.path}\n"
            self.text += environment.health_check(environment.make_client(self._python), self.isCanceled)
            self.passed = True
        except errors.SwimdiffError as error:
            self.text = "\n".join(part for part in (error.message, error.hint) if part)
        return self.passed
