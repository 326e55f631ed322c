"""A set of files changes as one: whatever fails or is killed between two renames, all are old or all are new."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract import file_sets
from engine.contract.errors import ErrorCode, InputError, OutputError
from engine.contract.file_sets import JOURNAL, settle
from engine.contract.results import read_result
from engine.contract.results.common import JobResult
from engine.files.commit import write_text
from engine.files.output_folder import OutputFolder

NAMES = ("a.txt", "b.txt", "c.txt", "result.json")
GONE = "gone.txt"
OLD = {**dict.fromkeys(NAMES[:-1], "old"), GONE: "old", "result.json": json.dumps({"job": "old"})}
NEW = {**dict.fromkeys(NAMES[:-1], "new"), "d.txt": "new", "result.json": json.dumps({"job": "new"})}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in OLD.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "notes.txt").write_text("mine")
    return tmp_path


def publish(folder: Path) -> None:
    with OutputFolder(folder) as output, output.commit() as commit:
        for name, text in NEW.items():
            write_text(commit, name, text)
        commit.publish(gone=[GONE])


def content(folder: Path) -> dict[str, str]:
    found = {path.name: path.read_text() for path in folder.iterdir()}
    assert found.pop("notes.txt") == "mine"
    return found


def test_a_set_is_replaced_as_a_whole(folder: Path) -> None:
    publish(folder)
    assert content(folder) == NEW


@pytest.mark.parametrize("number", (0, 1, 2, 3, 5, 6, 7, 8, 9, 11, 13))
@pytest.mark.parametrize("call", ["replace", "unlink", "link", "fsync"])
def test_a_call_that_fails_leaves_all_old_or_all_new(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    left, real = [number], getattr(os, call)

    def failing(*arguments: object, **named: object) -> object:
        left[0] -= 1
        if left[0] == -1:
            raise OSError(5, "Input/output error")
        return real(*arguments, **named)

    monkeypatch.setattr(os, call, failing)
    failed = False
    try:
        publish(folder)
    except OutputError:
        failed = True
    monkeypatch.undo()
    if failed and not (folder / JOURNAL).exists():
        assert content(folder) == OLD
    with OutputFolder(folder):
        pass
    assert content(folder) == (OLD if failed else NEW)


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.engine.files.test_file_sets import publish
left, real = [int(sys.argv[2])], os.replace
def dying(*arguments):
    left[0] -= 1
    if left[0] < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments)
os.replace = dying
publish(Path(sys.argv[1]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a signal")
@pytest.mark.parametrize("renames", [0, 1, 3, 5])
def test_killed_between_two_renames(folder: Path, root: Path, renames: int) -> None:
    process = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(renames)], cwd=root, check=False)
    assert process.returncode == -signal.SIGKILL
    mixed = content(folder)
    # Who reads the result first ends the change; of a run that had not begun to rename nothing is new.
    assert read_result(JobResult, folder / "result.json").job == ("new" if renames else "old")
    with OutputFolder(folder):
        pass
    assert content(folder) == (NEW if renames else OLD)
    assert mixed != content(folder)


def test_what_turned_back_is_undone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, killed = os.replace, []

    def failing(source: str | Path, target: str | Path) -> None:
        if Path(target).name == "c.txt" or killed:
            killed.append(1)
            if len(killed) != 2:  # the journal turns round, then the run dies
                raise OSError(5, "Input/output error")
        real(source, target)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(OutputError):
        publish(folder)
    monkeypatch.undo()
    assert json.loads((folder / JOURNAL).read_text())["way"] == file_sets.UNDO
    settle(folder)
    assert content(folder) == OLD


def test_without_links_a_change_is_finished(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(1, "Operation not permitted")

    real = os.replace

    def failing(source: str | Path, target: str | Path) -> None:
        if Path(target).name == "c.txt":
            raise OSError(5, "Input/output error")
        real(source, target)

    monkeypatch.setattr(os, "link", refused)
    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(OutputError):
        publish(folder)
    monkeypatch.undo()
    settle(folder)
    assert content(folder) == NEW


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        '{"way": "finish", "moves": [{"name": "../x", "new": "y.partial-1", "stood": true}]}',
        '{"way": "finish", "moves": [{"name": "a.txt", "new": "notes.txt", "stood": true}]}',
        '{"way": "other", "moves": []}',
    ],
)
def test_a_journal_that_is_none_of_ours_moves_nothing(folder: Path, text: str) -> None:
    (folder / JOURNAL).write_text(text)
    with pytest.raises(InputError) as caught:
        settle(folder)
    assert caught.value.code is ErrorCode.INPUT_CHANGED
    with OutputFolder(folder):
        pass
    assert content(folder) == OLD
