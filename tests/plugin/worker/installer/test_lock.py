"""One set-up at a time: a living owner is named, a dead one is in nobody's way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.installer.lock import NAME, SetupLock, owner

HOLDS = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from swimdiff_qgis.worker.installer.lock import SetupLock
with SetupLock(Path(sys.argv[2])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def other(tmp_path: Path, root: Path):
    """Another process that holds the lock."""
    process = subprocess.Popen([sys.executable, "-c", HOLDS, str(root), str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout is not None and process.stdout.readline() == b"held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_living_owner_is_named_and_a_dead_one_ignored(tmp_path: Path, other: subprocess.Popen) -> None:
    with pytest.raises(errors.OutputError) as caught, SetupLock(tmp_path):
        pass
    assert caught.value.code is errors.ErrorCode.OUTPUT_BUSY
    assert str(other.pid) in caught.value.message
    other.send_signal(signal.SIGKILL)
    other.wait()
    assert owner(tmp_path)["pid"] == other.pid  # what it wrote is still there
    with SetupLock(tmp_path):
        assert owner(tmp_path)["pid"] == os.getpid()
    assert owner(tmp_path) == {}


def test_two_windows_of_one_process_exclude_each_other(tmp_path: Path) -> None:
    with SetupLock(tmp_path), pytest.raises(errors.OutputError), SetupLock(tmp_path):
        pass


def test_an_owner_of_long_ago_with_a_number_that_lives_again(tmp_path: Path) -> None:
    values = {"pid": os.getpid(), "host": "elsewhere", "since": time.time() - 7200}
    (tmp_path / NAME).write_text(json.dumps(values))
    with SetupLock(tmp_path):
        pass


def test_what_is_no_owner_is_none(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"\xff\x00")
    assert owner(tmp_path) == {}
    with SetupLock(tmp_path):
        pass
