"""`swimdiff-cluster`: a scheduler and workers from one file, which a job joins with a copy of it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from engine.change.detection import PairPlan
from engine.cluster import opening
from engine.cluster.__main__ import main
from engine.cluster.join import read_join
from engine.cluster.opening import open_crew
from engine.contract.errors import EXIT_STATUS, EngineError, ErrorCode
from tests.engine.cluster.conftest import scored

pytestmark = pytest.mark.slow

ENDS_S = 240  # half a minute in which the scheduler might come back, on a machine that may be busy


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def running(*words: str) -> Iterator[str]:
    """A part of a cluster, with the line that it says when it is ready."""
    command = [sys.executable, "-m", "engine.cluster", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield process.stdout.readline() if process.stdout else ""
            process.send_signal(signal.SIGTERM)
            assert process.wait(ENDS_S) == 0
        finally:
            process.kill()


@pytest.fixture
def join(tmp_path: Path) -> Path:
    assert main(["certificates", str(tmp_path / "join.json"), "--port", str(free_port())]) == 0
    return tmp_path / "join.json"


def test_a_job_joins_a_cluster_with_the_file(plan: PairPlan, join: Path, tmp_path: Path) -> None:
    with running("scheduler", "--join", str(join)) as said:
        assert "Scheduler at tls://127.0.0.1:" in said
        with running("worker", "--join", str(join), "--usual-priority") as ready:
            assert ready.startswith("1 at work")
            with open_crew("", str(join)) as crew:
                found = scored(plan, tmp_path / "spool", crew)
    np.testing.assert_array_equal(found, scored(plan, tmp_path / "alone"))


@pytest.mark.parametrize("listen", ["127.0.0.1", "192.0.2.7"])  # in use; reserved for documents, so nobody's
def test_a_scheduler_that_cannot_listen_says_so(join: Path, capsys: pytest.CaptureFixture[str], listen: str) -> None:
    port = read_join(join).address.port
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        assert main(["scheduler", "--join", str(join), "--listen", listen]) == EXIT_STATUS[ErrorCode.CLUSTER]
    said = capsys.readouterr().err
    assert f"cannot listen at {listen}:{port}" in said and "another port" in said and "Traceback" not in said


def test_a_cluster_that_is_not_there_is_named(join: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "CONNECT_S", 1.0)
    with pytest.raises(EngineError, match="Nothing listens"), open_crew("", str(join)):
        pass


def test_workers_end_with_their_scheduler_and_say_so(join: Path) -> None:
    command = [sys.executable, "-m", "engine.cluster", "worker", "--join", str(join), "--usual-priority"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as worker:
        try:
            with running("scheduler", "--join", str(join)):
                assert worker.stdout is not None and worker.stdout.readline().startswith("1 at work")
            _, said = worker.communicate(timeout=ENDS_S)
        finally:
            worker.kill()
    assert worker.returncode == EXIT_STATUS[ErrorCode.CLUSTER] and "is gone" in said


@pytest.mark.parametrize(
    "wrong", [["--processes", "0"], ["--processes", "-1"], ["--memory-gb", "nan"], ["--memory-gb", "0.2"]]
)
def test_numbers_that_make_no_worker_are_refused(join: Path, wrong: list[str]) -> None:
    assert main(["worker", "--join", str(join), *wrong]) == EXIT_STATUS[ErrorCode.PARAMETER]


@pytest.mark.parametrize("days", ["0", "99999999"])
def test_days_that_make_no_certificate_are_refused(tmp_path: Path, days: str) -> None:
    assert main(["certificates", str(tmp_path / "a.json"), "--days", days]) == EXIT_STATUS[ErrorCode.PARAMETER]


def test_a_scheduler_with_another_dask_is_refused(join: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with running("scheduler", "--join", str(join)):
        monkeypatch.setattr("distributed.__version__", "2020.1.0")
        with pytest.raises(EngineError, match=r"has Dask .*; this engine has 2020\.1\.0\."), open_crew("", str(join)):
            pass


def test_a_file_of_another_cluster_opens_nothing(
    join: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(opening, "CONNECT_S", 5.0)
    with running("scheduler", "--join", str(join)) as said:
        port = said.split(". Ctrl")[0].rsplit(":", 1)[1]
        other = tmp_path / "other.json"
        main(["certificates", str(other), "--port", port])
        with pytest.raises(EngineError, match="does not know this certificate"), open_crew("", str(other)):
            pass
