"""A run whose other process is killed or falls silent ends with a sentence, and soon."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract.errors import EXIT_STATUS, ErrorCode

pytestmark = pytest.mark.slow

ENDS_S = 240  # far less on a machine with nothing else to do


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def begun(root: Path, rank: int, port: int, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.engine.train.silent_processes", str(rank), str(port), *more]
    return subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


# Process 0 keeps the store by which the others hear of each other.
@pytest.mark.parametrize("victim", [0, 1])
@pytest.mark.parametrize(("sign", "said"), [(signal.SIGKILL, "has ended"), (signal.SIGSTOP, "has been silent for 3 s")])
def test_the_other_process_ends_and_says_why(root: Path, victim: int, sign: signal.Signals, said: str) -> None:
    port = free_port()
    both = [begun(root, rank, port) for rank in range(2)]
    try:
        for one in both:
            assert one.stdout is not None and one.stdout.readline() == "met\n"
        both[victim].send_signal(sign)
        survivor = both[1 - victim]
        _, told = survivor.communicate(timeout=ENDS_S)
    finally:
        for one in both:
            one.kill()
            one.communicate()
    assert survivor.returncode == EXIT_STATUS[ErrorCode.CLUSTER]
    assert said in told and "goes on from the last checkpoint" in told and "Traceback" not in told


def test_one_that_fails_is_missed_by_those_who_hear_nothing_of_it(root: Path) -> None:
    port = free_port()
    both = [begun(root, rank, port, "fails") for rank in range(2)]
    try:
        _, failed = both[1].communicate(timeout=ENDS_S)
        _, told = both[0].communicate(timeout=ENDS_S)
    finally:
        for one in both:
            one.kill()
            one.communicate()
    assert both[1].returncode == 1 and "its disk is full" in failed
    assert both[0].returncode == EXIT_STATUS[ErrorCode.CLUSTER] and "Process 1 of the run has been silent" in told
