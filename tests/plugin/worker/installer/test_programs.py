"""Programs of the set-up: how they are shown, how they end, and that none outlives a QGIS that was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer.programs import Command, python_module, readable, run, watched
from tests.plugin.worker.installer.stand_ins import PYTHON

ROOT = Path(__file__).resolve().parents[4]
# What a QGIS does that is killed: it runs a program, which starts another one, and both write their numbers.
PROGRAM = "echo $$ >'{0}/first'; sleep 600 & echo $! >'{0}/second'; wait"
QGIS = """
import sys
sys.path.insert(0, sys.argv[1])
from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer.programs import Command, run, watched
run(Command(watched(["/bin/sh", "-c", sys.argv[2]]), child_environment()))
"""


def wait_until(condition, limit_s: float = 20.0) -> bool:
    deadline_s = time.monotonic() + limit_s
    while not condition() and time.monotonic() < deadline_s:
        time.sleep(0.02)
    return bool(condition())


def is_alive(number: int) -> bool:
    try:
        status = Path(f"/proc/{number}/stat").read_text()
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@pytest.mark.skipif(os.name == "nt", reason="Windows ends them by itself")
def test_a_program_that_is_no_python_ends_with_qgis(tmp_path: Path) -> None:
    command = [sys.executable, "-c", QGIS, str(ROOT), PROGRAM.format(tmp_path)]
    process = subprocess.Popen(command)
    files = [tmp_path / "first", tmp_path / "second"]
    assert wait_until(lambda: all(path.is_file() and path.read_text().strip() for path in files))
    numbers = [int(path.read_text()) for path in files]
    assert all(map(is_alive, numbers))
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert wait_until(lambda: not any(map(is_alive, numbers))), "an orphan goes on"


@pytest.mark.parametrize("status", [0, 3])
def test_its_status_and_its_words_are_its_own(status: int) -> None:
    words = ["a b", "$HOME", "'quoted\"", "*", "; exit 9"]
    code = f"import sys; print(sys.argv[1:]); print('said', file=sys.stderr); sys.exit({status})"
    ended = run(Command(watched([str(PYTHON), "-I", "-c", code, *words]), child_environment()))
    assert ended.status == status
    assert str(words) in ended.text and "said" in ended.text


def test_a_program_reads_nothing_from_qgis() -> None:
    code = "import sys; print(repr(sys.stdin.read()))"
    assert run(Command(watched([str(PYTHON), "-I", "-c", code]), child_environment())).text == "''"


def test_commands_are_shown_as_a_person_would_type_them() -> None:
    assert readable(watched(["/home/me/uv", "pip", "install"])) == "/home/me/uv pip install"
    assert readable(python_module(Path("/python"), "pip", "list")) == "/python -m pip list"
