"""Which project is open: QGIS has one object for all of them, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject


@dataclass(frozen=True)
class ProjectMark:
    """A project, to be known again.

    Args:
        number: of the project since QGIS was started; a project that is opened again has another one.
        path: of its file; empty for one that was never saved.
    """

    number: int
    path: str

    @property
    def is_open(self) -> bool:
        """Whether this is the project that is open now."""
        return self.number == _count.number or bool(self.path and self.path == QgsProject.instance().fileName())


class _Count:
    """Counts the projects that were open."""

    def __init__(self) -> None:
        self.number = 0
        self.follows = False

    def follow(self) -> None:
        """Begins to count, once."""
        if not self.follows:
            QgsProject.instance().cleared.connect(self.more)
            self.follows = True

    def more(self) -> None:
        """Counts one."""
        self.number += 1

    def stop(self) -> None:
        """Lets go of QGIS."""
        if self.follows:
            QgsProject.instance().cleared.disconnect(self.more)
            self.follows = False


_count = _Count()


def mark() -> ProjectMark:
    """Gives the project that is open; on the main thread."""
    _count.follow()
    return ProjectMark(_count.number, QgsProject.instance().fileName())


def forget() -> None:
    """Lets go of QGIS; for the moment when the plugin is unloaded."""
    _count.stop()
