"""A test that takes long fails a fast run, unless it is marked; what it only waits for does not count."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = """
import subprocess, sys, time
import pytest

BUSY = "import time\\nwhile time.process_time() < 0.2: pass"

def test_busy():
    exec(BUSY.replace("0.2", str(time.process_time() + 0.2)))

def test_busy_child():
    subprocess.run([sys.executable, "-c", BUSY], check=True)

@pytest.fixture(scope="module")
def prepared():
    exec(BUSY.replace("0.2", str(time.process_time() + 0.2)))

def test_prepared(prepared):
    pass

def test_waiting():
    time.sleep(0.5)

@pytest.mark.slow
def test_marked():
    test_busy()
"""


@pytest.mark.parametrize(
    ("options", "failed"),
    [
        (["-m", "not slow"], ["test_busy", "test_busy_child", "test_prepared"]),
        (["-m", "not slow", "--fast-cpu-s", "20"], []),
        ([], []),
    ],
)
def test_only_a_fast_run_fails_for_a_slow_test(
    tmp_path: Path, root: Path, options: list[str], failed: list[str]
) -> None:
    shutil.copy(root / "tests" / "conftest.py", tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = slow")
    (tmp_path / "test_some.py").write_text(TESTS)
    limit = ["--fast-cpu-s", "0.15", *options]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rf", *limit],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = [line.split("::")[1].split()[0] for line in done.stdout.splitlines() if line.startswith("FAILED")]
    assert said == failed, done.stdout
    assert done.returncode == (1 if failed else 0)
