"""An output folder: refused, locked, cleaned, and its working folder kept or removed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract.errors import ErrorCode, OutputError
from engine.files.commit import write_text
from engine.files.disk import prepare_folder, refuse_inputs_as_outputs
from engine.files.lock import LOCK_NAME, FolderLock
from engine.files.output_folder import OutputFolder


def test_folder_is_made_locked_and_given_back(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "out"
    with OutputFolder(str(folder)) as output:
        assert output.path == folder and os.listdir(folder) == [LOCK_NAME]
        with pytest.raises(OutputError) as caught, OutputFolder(folder):
            pass
        assert caught.value.code is ErrorCode.OUTPUT_BUSY
        with output.commit() as commit:
            write_text(commit, "result.json", "{}")
            commit.publish()
    assert os.listdir(folder) == ["result.json"]


def test_input_is_refused_before_the_folder_is_made(tmp_path: Path) -> None:
    (tmp_path / "out.tif").touch()
    with pytest.raises(OutputError) as caught:
        OutputFolder(tmp_path, ["out.tif", "result.json"], ["", str(tmp_path / "out.tif")])
    assert caught.value.code is ErrorCode.OUTPUT_CONFLICT
    with pytest.raises(OutputError), OutputFolder(tmp_path) as output:
        output.require_space(2**60)


def test_what_killed_runs_left_is_removed(tmp_path: Path) -> None:
    for name in (".swimdiff.probe-12", "score.tif.partial-12345", "change.gpkg.partial-7-journal", "notes.txt"):
        (tmp_path / name).touch()
    with OutputFolder(tmp_path):
        assert sorted(os.listdir(tmp_path)) == [LOCK_NAME, "notes.txt"]


def test_a_killed_removal_leaves_no_half_to_go_on_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with OutputFolder(tmp_path) as output, pytest.raises(SystemExit), output.working_folder(".training") as work:
        (work / "checkpoints" / "step-1").mkdir(parents=True)
        monkeypatch.setattr("engine.files.commit.shutil.rmtree", lambda *_, **__: sys.exit())
    monkeypatch.undo()
    assert not (tmp_path / ".training").exists() and len(os.listdir(tmp_path)) == 1
    kept = tmp_path / "mine.partial-3"
    kept.mkdir()
    with OutputFolder(tmp_path):
        assert sorted(os.listdir(tmp_path)) == [LOCK_NAME, kept.name]


def test_a_folder_with_too_long_a_path_for_packages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="440 bytes"):
        prepare_folder(tmp_path.joinpath(*["d" * 200] * 3))
    assert not any(tmp_path.iterdir())


def test_names_that_an_earlier_run_left_are_removed(tmp_path: Path) -> None:
    for name in ("map.tif", "uncertainty.tif", "notes.txt"):
        (tmp_path / name).touch()
    with OutputFolder(tmp_path) as output, output.commit() as commit:
        write_text(commit, "map.tif", "new")
        commit.publish(gone=["map.tif", "uncertainty.tif", "never.tif"])
    assert sorted(os.listdir(tmp_path)) == ["map.tif", "notes.txt"]


@pytest.mark.parametrize("finished", [False, True])
def test_working_folder_of_a_run_that_fails_is_kept_where_something_is_finished(tmp_path: Path, finished: bool) -> None:
    def begun(folder: Path) -> bool:
        return (folder / "finished").exists()

    def fail(output: OutputFolder, resume: bool) -> None:
        with output.working_folder(".partial", resume, begun) as work:
            assert work.exists() is False or resume
            work.mkdir(exist_ok=True)
            if finished:
                (work / "finished").touch()
            raise KeyboardInterrupt

    with OutputFolder(tmp_path) as output:
        for resume in (False, True, False):
            with pytest.raises(KeyboardInterrupt):
                fail(output, resume)
            assert (tmp_path / ".partial").exists() is finished
        with output.working_folder(".partial", resume=True, begun=begun) as work:
            work.mkdir(exist_ok=True)
        assert not work.exists()
        with pytest.raises(KeyboardInterrupt), output.working_folder(".view") as work:  # no run goes on from this
            work.mkdir()
            raise KeyboardInterrupt
        assert not work.exists()


def test_output_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "f").touch()
    with pytest.raises(OutputError) as caught:
        prepare_folder(tmp_path / "f")
    assert caught.value.code is ErrorCode.OUTPUT_UNWRITABLE


def test_read_only_folder(tmp_path: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        tmp_path.chmod(0o500)
        with pytest.raises(OutputError) as caught:
            prepare_folder(tmp_path / "out")
    else:  # root may write anywhere but to a read-only disk
        subprocess.run(["mount", "-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", str(tmp_path)], check=True)
        try:
            with pytest.raises(OutputError) as caught:
                prepare_folder(tmp_path / "out")
        finally:
            subprocess.run(["umount", str(tmp_path)], check=True)
    assert caught.value.code is ErrorCode.OUTPUT_UNWRITABLE and caught.value.hint


def test_output_equals_input(tmp_path: Path) -> None:
    source = tmp_path / "score.tif"
    source.touch()
    link = tmp_path / "link.tif"
    link.symlink_to(source)
    refuse_inputs_as_outputs([tmp_path / "change.tif"], [str(source)])
    for given in (source, link):
        with pytest.raises(OutputError) as caught:
            refuse_inputs_as_outputs([source], [str(given)])
        assert caught.value.code is ErrorCode.OUTPUT_CONFLICT


HOLD = """
import sys
from pathlib import Path
from engine.files.lock import FolderLock
with FolderLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def hold(folder: Path, root: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(folder)], cwd=root, text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
    assert process.stdout is not None and process.stdout.readline() == "held\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.communicate("\n")


def test_second_run_is_refused_with_the_owner(tmp_path: Path, root: Path) -> None:
    process = hold(tmp_path, root)
    try:
        with pytest.raises(OutputError, match=f"process {process.pid} on .*, started 0 minutes ago") as caught:
            FolderLock(tmp_path).acquire()
        assert caught.value.code is ErrorCode.OUTPUT_BUSY
        assert json.loads((tmp_path / LOCK_NAME).read_text())["pid"] == process.pid
    finally:
        end(process)
    with FolderLock(tmp_path):
        assert (tmp_path / LOCK_NAME).exists()
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a signal")
def test_a_killed_owner_leaves_no_lock(tmp_path: Path, root: Path) -> None:
    process = hold(tmp_path, root)
    process.kill()
    end(process)
    assert (tmp_path / LOCK_NAME).exists()
    with FolderLock(tmp_path), pytest.raises(OutputError):
        FolderLock(tmp_path).acquire()
