"""What belongs to QGIS's main thread, from whichever thread it is asked for.

QGIS prepares an algorithm on the main thread, but up to 3.2x not the steps of a model, which runs on another one.
"""

from __future__ import annotations

import threading
from typing import Callable, Generic, Optional, TypeVar, cast

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

from ...contract import errors

Result = TypeVar("Result")
LOOK_S = 0.05  # between two looks whether the run was cancelled


def on_main_thread() -> bool:
    """Says whether this is the thread on which layers and layouts may be touched."""
    application = QCoreApplication.instance()
    return application is not None and QThread.currentThread() == application.thread()


def run_on_main_thread(function: Callable[[], Result], is_cancelled: Callable[[], bool]) -> Result:
    """Calls a function on the main thread and waits for it.

    Args:
        function: is called once, or never where the run was cancelled before its turn came.
        is_cancelled: asked while it waits; a main thread that itself waits for this one cancels it.

    Raises:
        JobCancelled: where it was cancelled.
        Exception: what the function raised.
    """
    if on_main_thread():
        return function()
    call = _Call(function)
    caller = _Caller()
    caller.moveToThread(QCoreApplication.instance().thread())
    caller.asked.connect(caller.take, Qt.ConnectionType.QueuedConnection)
    caller.asked.emit(call)
    while not call.ended.wait(LOOK_S):
        if is_cancelled() and call.give_up():
            raise errors.JobCancelled()
    if call.error is not None:
        raise call.error
    return cast(Result, call.result)


class _Call(Generic[Result]):
    """One call: what it gave, or what it raised."""

    def __init__(self, function: Callable[[], Result]) -> None:
        self._function = function
        self._turn = threading.Lock()
        self.ended = threading.Event()
        self.result: Optional[Result] = None
        self.error: Optional[Exception] = None

    def run(self) -> None:
        """Does it, unless it was given up."""
        if not self._turn.acquire(blocking=False):
            return
        try:
            self.result = self._function()
        except Exception as error:  # it belongs to the thread that asked
            self.error = error
        self.ended.set()

    def give_up(self) -> bool:
        """Keeps it from being done; False where it is being done already."""
        return self._turn.acquire(blocking=False)


class _Caller(QObject):
    asked = pyqtSignal(object)

    def take(self, call: _Call[object]) -> None:
        """Runs on the thread of this object."""
        call.run()
