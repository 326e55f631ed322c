"""What the options do with the engine in the background: test it, add up its size, remove it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsTask

from ...compat import task_flags
from ...contract import errors
from ...locations import resource
from ...texts import tr
from ...worker import environment
from ...worker.installer import place
from ...worker.installer.lock import SetupLock
from ...worker.installer.wheels import fingerprint_of, read_pins
from ..common.phrases import short_path

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError


def needed() -> str:
    """Gives the fingerprint of the libraries that this version of the plugin needs."""
    return fingerprint_of(read_pins(resource("locks", "engine.txt")))


class EngineCheck(QgsTask):
    """Runs the engine's self-test with a Python that need not be stored yet.

    Args:
        python: path as typed; "" looks for one.
    """

    def __init__(self, python: str) -> None:
        super().__init__(tr("Checking the engine"), task_flags())
        self._python = python
        self.text = ""
        self.error: SwimdiffError | None = None

    def run(self) -> bool:
        """Does the check, on a thread of the task manager."""
        try:
            found = environment.find_python(self._python)
            self.text = f"{found.path}\n"
            self.text += environment.health_check(environment.make_client(self._python), self.isCanceled)
        except errors.SwimdiffError as error:
            self.error = error
        return self.error is None


class SizeTask(QgsTask):
    """Adds up what the environments take on the disk, which has tens of thousands of files to look at."""

    def __init__(self) -> None:
        super().__init__(tr("Adding up the size of the engine"), task_flags())
        self.used: tuple[Path, int] | None = None
        self.unused: tuple[tuple[Path, int], ...] = ()

    def run(self) -> bool:
        """Does it, on a thread of the task manager."""
        root, fingerprint = place.home(), needed()
        found = place.in_use(root, fingerprint)
        self.used = None if found is None else (found.folder, place.size_bytes(found.folder))
        self.unused = place.unused(root, fingerprint)
        return True


class RemovalTask(QgsTask):
    """Removes environments.

    Args:
        folders: with their bytes.
    """

    def __init__(self, folders: tuple[tuple[Path, int], ...]) -> None:
        super().__init__(tr("Removing environments"), task_flags())
        self._folders = folders
        self.failed: list[str] = []
        self.error: SwimdiffError | None = None

    def run(self) -> bool:
        """Does it, on a thread of the task manager; a cancel leaves what nothing takes for an environment."""
        try:
            with SetupLock(place.home()):  # a set-up, in whatever window, writes into what looks unused
                self._remove_all()
        except errors.SwimdiffError as error:
            self.error = error
        except OSError as error:
            self.failed.append(str(error))
        return self.error is None and not self.failed and not self.isCanceled()

    def _remove_all(self) -> None:
        total, gone = max(1, sum(size for _, size in self._folders)), 0
        for folder, size in self._folders:

            def follow(share: float, gone: int = gone, size: int = size) -> bool:
                self.setProgress(100.0 * (gone + share * size) / total)
                return not self.isCanceled()

            try:
                if not place.remove(folder, follow):
                    return
            except OSError as error:
                self.failed.append(f"{short_path(folder)}: {error}")
            gone += size
