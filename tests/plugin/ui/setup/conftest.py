"""A set-up in the window: tiny libraries from a folder, the plugin as if it were installed, a home of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.plugin.worker.installer import stand_ins


@pytest.fixture
def around(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What is found on this computer: the Python of the test, an old one, no uv."""
    import sys

    from swimdiff_qgis.worker.installer.interpreters import Interpreter, Rejected, Survey
    from swimdiff_qgis.worker.installer.machine import own_target
    from swimdiff_qgis.worker.installer.survey import Around

    version = sys.version_info
    target = own_target((version[0], version[1]))
    python = Interpreter(stand_ins.PYTHON, (version[0], version[1], version[2]), target)
    old = Rejected(Path("/old/python3"), "Python {version} is too old; 3.11 is needed.", (("version", "3.9.5"),))
    return Around(target, Survey((python,), (old,)), None, None, False, None)


@pytest.fixture
def made(tmp_path: Path, around: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Path]]:
    """Points everything at stand-ins; gives the folder of tiny wheels."""
    from swimdiff_qgis import settings
    from swimdiff_qgis.ui.setup import facts, session, tasks
    from swimdiff_qgis.worker import environment
    from swimdiff_qgis.worker.installer import place

    folder = tmp_path / "wheels"
    lock = stand_ins.make_lock(folder)
    monkeypatch.delenv("SWIMDIFF_PYTHON", raising=False)
    monkeypatch.setenv("SWIMDIFF_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setattr(environment, "engine_root", lambda: tmp_path)  # no checkout
    monkeypatch.setattr(environment, "fingerprint_of", lambda _: lock.fingerprint)
    for module in (session, facts):
        monkeypatch.setattr(module.wheels, "read_lock", lambda: lock)
    monkeypatch.setattr(tasks, "look_around", lambda *_: around)
    monkeypatch.setattr(session, "make_test", lambda *_: stand_ins.imports_all)
    stored = (settings.HOME, settings.WHEELS, settings.MIRROR, settings.TORCH_INDEX, settings.PYTHON)
    for one in stored:
        one.set("")
    yield lambda: folder
    for one in stored:
        one.set("")
    place.choose_home("")


@pytest.fixture
def setup(made: Any, interface: Any) -> Iterator[Any]:
    """The set-up, with no dialog yet."""
    from swimdiff_qgis.ui.setup.session import SetupSession

    one = SetupSession(interface.window)
    yield one
    one.close()
