"""This machine helps a cluster from within QGIS: started by a press, told of, ended by a press and with QGIS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HELPER = """#!{python}
import json, os, sys, time
def say(**message):
    print(json.dumps(message), flush=True)
say(type="hello", protocol=2, version="fake", python="3", processors=1)
values = json.loads(sys.stdin.readline())
open({told!r}, "w").write(json.dumps([os.getpid(), values["job"], values["values"]]))
if values["values"]["join_file"].endswith("spoilt.json"):
    say(type="failed", code="input_unreadable", message="No join file.", hint="Copy it again.", values={{}})
    sys.exit(1)
text = {{"text": "{{count}} {{count:process waits|processes wait}}", "values": {{"count": 2}}}}
say(type="progress", fraction=0.0, text="{{text}}", remaining_s=-1, values={{"text": text}})
sys.stdin.readline()
say(type="failed", code="cancelled", message="Cancelled.", hint="", values={{}})
"""


@pytest.fixture
def told(qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program in place of the engine writes what it was asked for."""
    import sys

    path, program = tmp_path / "told.json", tmp_path / "engine"
    program.write_text(HELPER.format(python=sys.executable, told=str(path)))
    program.chmod(0o755)
    monkeypatch.setenv("SWIMDIFF_PYTHON", str(program))
    return path


@pytest.fixture
def session(interface: Any, told: Path) -> Iterator[Any]:
    from qgis.PyQt.QtWidgets import QAction

    from swimdiff_qgis.settings import HELPING_PROCESSES, JOIN_FILE
    from swimdiff_qgis.ui.cluster.session import HelpSession

    for one in (JOIN_FILE, HELPING_PROCESSES):
        one.set(one.default)
    made = HelpSession(interface.window, QAction("Help", interface.window))
    made.open()
    yield made
    made.close()
    for one in (JOIN_FILE, HELPING_PROCESSES):
        one.set(one.default)


def is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists() and "Z" not in Path(f"/proc/{pid}/stat").read_text().split(")")[1][:3]


def test_it_asks_for_a_join_file(session: Any) -> None:
    session.dialog.start.click()
    assert not session.helper.running and "join file" in session.dialog.banner.message.text()


def test_it_helps_says_so_and_ends_by_a_press(session: Any, told: Path, until: Any, tmp_path: Path) -> None:
    dialog = session.dialog
    dialog.join.setFilePath(str(tmp_path / "office.json"))
    dialog.start.click()
    until(lambda: "2 processes wait" in dialog.banner.message.text())
    pid, job, values = json.loads(told.read_text())
    assert job == "help-cluster"
    assert values == {"join_file": str(tmp_path / "office.json"), "processes": dialog.processes.value()}
    assert session._action.isChecked() and dialog.stop.isVisible() and not dialog.join.isEnabled()
    dialog.stop.click()
    until(lambda: not session.helper.running)
    assert not session._action.isChecked() and not is_alive(pid)
    assert (dialog.banner.kind, dialog.start.isVisible()) == ("done", True)


def test_a_closed_dialog_goes_on_and_the_menu_tells(session: Any, told: Path, until: Any, tmp_path: Path) -> None:
    dialog = session.dialog
    dialog.join.setFilePath(str(tmp_path / "office.json"))
    dialog.start.click()
    until(lambda: "2 processes wait" in dialog.banner.message.text())
    dialog.leave.click()
    assert not dialog.isVisible() and session.helper.running and session._action.isChecked()
    session._action.trigger()
    assert dialog.isVisible() and session._action.isChecked()


def test_it_ends_with_qgis(session: Any, told: Path, until: Any, tmp_path: Path) -> None:
    session.dialog.join.setFilePath(str(tmp_path / "office.json"))
    session.dialog.start.click()
    until(lambda: "2 processes wait" in session.dialog.banner.message.text())
    pid = json.loads(told.read_text())[0]
    session.close()
    until(lambda: not is_alive(pid))
    assert not session.helper.running


def test_what_went_wrong_is_told(session: Any, until: Any, tmp_path: Path) -> None:
    session.dialog.join.setFilePath(str(tmp_path / "spoilt.json"))
    session.dialog.start.click()
    until(lambda: not session.helper.running)
    assert (session.dialog.banner.kind, session.dialog.banner.message.text()) == ("failed", "No join file.")
