"""Calls that are handed to the main thread."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from swimdiff_qgis.algorithms.common.main_thread import run_on_main_thread
from swimdiff_qgis.contract import errors

pytestmark = pytest.mark.usefixtures("qgis_app")


def from_another_thread(function: Any, is_cancelled: Any = lambda: False, loop: bool = True) -> list:
    """Asks from a thread while the main one runs its event loop, or waits without one; gives what came of it."""
    came: list = []

    def ask() -> None:
        try:
            came.append(run_on_main_thread(function, is_cancelled))
        except Exception as error:
            came.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    for _ in range(400):
        if not thread.is_alive():
            break
        if loop:
            QCoreApplication.processEvents()
        time.sleep(0.005)
    thread.join(5)
    assert not thread.is_alive()
    return came


def test_it_runs_on_the_main_thread_wherever_it_was_asked_for() -> None:
    where = lambda: threading.current_thread() is threading.main_thread()  # noqa: E731
    assert run_on_main_thread(where, lambda: False)
    assert from_another_thread(where) == [True]


def test_what_it_raises_comes_back() -> None:
    (error,) = from_another_thread(lambda: 1 / 0)
    assert isinstance(error, ZeroDivisionError)


def test_a_main_thread_that_waits_itself_is_not_waited_for_after_a_cancel() -> None:
    done: list = []
    (error,) = from_another_thread(lambda: done.append(1), lambda: True, loop=False)
    assert isinstance(error, errors.JobCancelled)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert not done  # its turn came too late
