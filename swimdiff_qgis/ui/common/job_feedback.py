"""What an algorithm says while it runs in another thread, kept so that the main thread can read it at its own pace."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

LOG_LINES = 2000  # enough for any job, and bounded for one that floods


class JobFeedback(QgsProcessingFeedback):
    """Collects texts and errors; emits nothing across threads, so that a flood of messages cannot stall the window."""

    def __init__(self) -> None:
        super().__init__(False)  # the dock shows what goes wrong; QGIS's log gets it from the task
        self._lock = threading.Lock()
        self._lines: deque[str] = deque(maxlen=LOG_LINES)
        self._error: SwimdiffError | None = None
        self._error_text = ""
        self._metrics: list[tuple[str, float, int]] = []
        self._text = ""
        self._began_s = time.monotonic()
        self.pause_s = 0.0  # how long a cancelled job may take; the algorithm looks for it

    def setProgressText(self, text: str) -> None:
        """Takes what is being done now."""
        with self._lock:
            self._text = text
        self._add(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Takes an error in words; the last one tells why a job failed that pushed no error."""
        with self._lock:
            self._error_text = error
        self._add(error)

    def pushError(self, error: SwimdiffError) -> None:
        """Takes the error that a job ends with; algorithms look for this method, which QGIS's own feedback lacks."""
        with self._lock:
            self._error = error

    def pushInfo(self, info: str) -> None:
        """Takes a line for the log."""
        self._add(info)

    def pushWarning(self, warning: str) -> None:
        """Takes a warning for the log."""
        self._add(warning)

    def pushDebugInfo(self, info: str) -> None:
        """Takes a line that helps the authors."""
        self._add(info)

    def pushCommandInfo(self, info: str) -> None:
        """Takes a command line."""
        self._add(info)

    def pushConsoleInfo(self, info: str) -> None:
        """Takes a line of a program's output."""
        self._add(info)

    def pushMetric(self, name: str, value: float, step: int) -> None:
        """Takes one figure of a series; the relay looks for this method, which QGIS's own feedback lacks."""
        with self._lock:
            self._metrics.append((name, value, step))

    def take_metrics(self) -> list[tuple[str, float, int]]:
        """Gives the figures that came since the last call: name, value, step."""
        with self._lock:
            taken, self._metrics = self._metrics, []
        return taken

    def text(self) -> str:
        """What is being done now."""
        with self._lock:
            return self._text

    def error(self) -> tuple[SwimdiffError | None, str]:
        """What the job ended with, and the last error in words; None and "" where there was none."""
        with self._lock:
            return self._error, self._error_text

    def log(self) -> str:
        """All lines so far, each with the seconds since the start."""
        with self._lock:
            return "\n".join(self._lines)

    def _add(self, line: str) -> None:
        with self._lock:
            self._lines.append(f"[{time.monotonic() - self._began_s:7.1f} s] {line}")
