"""Looks whether somebody has worked on the areas of a result; of large files in the background, since all is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QObject

from ...compat import task_flags, task_manager
from ...contract import results
from ...texts import tr

AREAS = (results.change.POLYGONS,)
LARGEST_AT_ONCE_BYTES = 4 * 2**20  # read in a few hundredths of a second


class EditCheck(QObject):
    """Answers the newest question only.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: QgsTask | None = None

    def look(self, folder: Path, then: Callable[[bool], None]) -> None:
        """Looks, and tells.

        Args:
            folder: of the result.
            then: hears on the main thread whether the areas were edited; where it cannot be told, they count as edited.
        """
        if sum(_size_bytes(folder / name) for name in AREAS) <= LARGEST_AT_ONCE_BYTES:
            self._task = None
            then(_edited(folder))
            return

        def done(error: object, found: tuple[bool] = (True,)) -> None:
            if self._task is task:
                self._task = None
                then(found[0])

        task = QgsTask.fromFunction(
            tr("Looking for edited areas"),
            lambda _, place: (_edited(place),),  # QGIS hands over nothing in place of what counts as false
            folder,
            on_finished=done,
            flags=task_flags(hidden=True),
        )
        self._task = task
        task_manager().addTask(task)

    def stop(self) -> None:
        """Drops the question; nobody hears an answer."""
        self._task = None


def _edited(folder: Path) -> bool:
    return bool(results.written.changed_files(folder, results.common.RESULT, AREAS))


def _size_bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
