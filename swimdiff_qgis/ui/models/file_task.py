"""Copies a file in the background: an encoder may lie on a slow drive."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTask

from ... import models
from ...compat import task_flags
from ...contract import errors


class CopyTask(QgsTask):
    """Copies one file whole or not at all.

    Args:
        text: what is done, for QGIS's list of tasks.
        source: is read.
        target: is written.
    """

    def __init__(self, text: str, source: Path, target: Path) -> None:
        super().__init__(text, task_flags())
        self._source = source
        self.target = target
        self.error: Exception | None = None

    def run(self) -> bool:
        """Does it, on a thread of the task manager."""
        try:
            models.copy(self._source, self.target)
        except errors.SwimdiffError as error:
            self.error = error
        return self.error is None
