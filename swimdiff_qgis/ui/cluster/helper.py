"""Runs the engine that helps a cluster, for hours, in a thread of its own: QGIS's tasks are for what ends by itself."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...contract import errors, messages, texts
from ...settings import PYTHON
from ...texts import tr
from ...worker import environment
from ...worker.client import WorkerClient

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError
    from engine.contract.messages import Message
    from engine.contract.remarks.texts import Value

JOB = "help-cluster"
LOOK_MS = 250
LEAVE_S = 2.0  # for the thread to end after its process


class Helper(QObject):
    """Starts, follows and ends the process. What it says comes on the main thread."""

    changed = pyqtSignal()  # it started, it says something else, or it ended

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client: WorkerClient | None = None
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._heard: tuple[str, dict[str, Value]] = ("", {})
        self._shown = ""
        self.error: SwimdiffError | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether this machine helps, or is about to."""
        return self._thread is not None

    @property
    def text(self) -> str:
        """How it stands, in words; empty until the engine has spoken."""
        template, values = self._heard
        return texts.fill(template, values, tr) if template else ""

    def start(self, values: Mapping[str, object]) -> None:
        """Starts to help.

        Args:
            values: fields of the job.

        Raises:
            EngineError: there is no engine.
        """
        if self.running:
            return
        client = environment.make_client(PYTHON.get())
        self._stop.clear()
        self._heard, self._shown, self.error = ("", {}), "", None
        self._client = client
        self._thread = threading.Thread(target=self._run, args=(client, dict(values)), daemon=True)
        self._thread.start()
        self._clock.start()
        self.changed.emit()

    def stop(self) -> None:
        """Asks it to end; `changed` tells when it has."""
        self._stop.set()

    def close(self) -> None:
        """Ends it at once; for the moment when the plugin is unloaded."""
        self._clock.stop()
        self._stop.set()
        thread, client = self._thread, self._client
        self._thread = self._client = None
        if client is not None:
            client.stop()
        if thread is not None:
            thread.join(LEAVE_S)

    def _run(self, client: WorkerClient, values: dict[str, object]) -> None:
        """Follows the process, in the thread."""
        try:
            with contextlib.suppress(errors.JobCancelled):  # its usual end
                client.run(JOB, values, self._hear, self._stop.is_set)
        except errors.SwimdiffError as error:
            self.error = error
        except Exception as error:  # whatever it is, a person must hear of it
            self.error = errors.SwimdiffError(errors.ErrorCode.INTERNAL, "{reason}", reason=repr(error))

    def _hear(self, event: Message) -> None:
        if isinstance(event, messages.Progress):
            self._heard = (event.text, dict(event.values))

    def _look(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._clock.stop()
            self._thread = self._client = None
            self.changed.emit()
        elif self.text != self._shown:
            self._shown = self.text
            self.changed.emit()
