"""What the set-up does in the background: it looks around, and it makes an environment. QGIS stays usable meanwhile."""

from __future__ import annotations

import collections
import contextlib
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from qgis.core import QgsTask

from ...compat import task_flags
from ...contract import errors
from ...texts import filled, tr
from ...worker.environment import child_environment
from ...worker.installer import place, wheels
from ...worker.installer.build import set_up
from ...worker.installer.place import Environment
from ...worker.installer.request import Request, Test
from ...worker.installer.survey import Around, look_around

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

LOG = "set-up.log"
_SHOWN_LINES = 500  # of the log in the dialog; the file has all


class LookTask(QgsTask):
    """Looks around on this computer; nothing is fetched.

    Args:
        root: folder of all that the set-up makes.
        chosen: a Python that the person named; "" for none.
    """

    def __init__(self, root: Path, chosen: str) -> None:
        super().__init__(tr("Looking for Python"), task_flags())
        self._root = root
        self._chosen = chosen
        self.around: Around | None = None
        self.failure = ""

    def run(self) -> bool:
        """Does it, on a thread of the task manager."""
        try:
            self.around = look_around(
                self._root, wheels.read_lock(), child_environment(), self._chosen, self.isCanceled
            )
        except errors.JobCancelled:
            return False
        except Exception as error:  # whatever it is, a person must hear of it
            self.failure = repr(error)
        return self.around is not None


class SetupTask(QgsTask):
    """Makes an environment. The main thread asks it from time to time how far it is.

    Args:
        request: what is wanted.
        test: tries the environment.
    """

    def __init__(self, request: Request, test: Test) -> None:
        super().__init__(tr("Setting the engine up"), task_flags())
        self._request = request
        self._test = test
        self._said: tuple[float, str, dict[str, object]] = (0.0, "", {})
        self._lines: collections.deque[str] = collections.deque(maxlen=_SHOWN_LINES)
        self._log: IO[str] | None = None
        self._began_s = time.monotonic()
        self.made: Environment | None = None
        self.error: SwimdiffError | None = None
        self.seconds = 0.0

    def run(self) -> bool:
        """Does it, on a thread of the task manager."""
        try:
            self.made = set_up(self._request, self._test, self)
        except errors.SwimdiffError as error:
            self.error = error
            if error.code is not errors.ErrorCode.OUTPUT_BUSY:  # the log is that of the other set-up
                self.line(str(error))
        except Exception as error:  # whatever it is, a person must hear of it
            self.error = errors.SwimdiffError(errors.ErrorCode.INTERNAL, "{reason}", reason=repr(error))
            self.line(repr(error))
        self.seconds = time.monotonic() - self._began_s
        if self._log is not None:
            self._log.close()
        return self.error is None

    # What the set-up says, in its thread

    def progress(self, share: float, template: str, /, **values: object) -> None:
        """Keeps how far it is."""
        self._said = (share, template, values)
        self.setProgress(100.0 * share)

    def line(self, text: str) -> None:
        """Keeps a line, and writes it to the log."""
        self._lines.append(text)
        with contextlib.suppress(OSError):  # a full disk is told by what it stops
            if self._log is None:  # the first line comes when the lock is held, so no other set-up writes there
                self._log = (self._request.root / LOG).open("w", encoding="utf-8", errors="replace")
            self._log.write(text + "\n")
            self._log.flush()

    def is_cancelled(self) -> bool:
        """Says whether it shall end."""
        return bool(self.isCanceled())

    # What the main thread asks

    def said(self) -> tuple[float, str]:
        """How far it is and what is done, in the person's language."""
        share, template, values = self._said
        return share, filled(tr(template), **values) if template else ""

    def log(self) -> str:
        """The last lines."""
        return "\n".join(self._lines)


def log_file(root: Path | None = None) -> Path:
    """Gives the log of the last set-up."""
    return (place.home() if root is None else root) / LOG
