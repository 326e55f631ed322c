"""The worker as a real child process: protocol, cancel, parent gone, noise on stdout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract.messages import (
    PROTOCOL,
    Cancel,
    Done,
    Failed,
    Hello,
    Log,
    Message,
    Ping,
    Progress,
    Run,
    decode,
    encode,
)

BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); import runpy; runpy.run_module('engine.worker', run_name='__main__')"
)
# A job module that behaves as the test wants, put in the place of a real one.
PATCH = (
    "import sys, time, os, types; sys.path.insert(0, sys.argv[1])\n"
    "module = types.ModuleType('engine.jobs.trial.self_test')\n"
    "def run(job, observer):\n"
    "    {body}\n"
    "    return {{'ok': True}}\n"
    "module.run = run\n"
    "import engine.jobs; sys.modules['engine.jobs.trial.self_test'] = module\n"
    "import runpy; runpy.run_module('engine.worker', run_name='__main__')"
)


PATIENCE_S = 120.0  # none of these takes that long, also where others use the cores
FOREVER = "time.sleep(3600)"


class Worker:
    """A started worker with its two pipes."""

    def __init__(self, root: Path, code: str = BOOT) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-c", code, str(root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def send(self, message: Message) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(encode(message))
        self.process.stdin.flush()

    def receive(self) -> Message:
        assert self.process.stdout is not None
        return decode(self.process.stdout.readline())

    def until(self, kind: type) -> Message:
        while True:
            message = self.receive()
            if isinstance(message, kind):
                return message

    def end(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(timeout=PATIENCE_S)


def with_job(root: Path, body: str) -> Worker:
    return Worker(root, PATCH.format(body=body.replace("\n", "\n    ")))


def test_hello_comes_first_and_tells_the_protocol(root: Path) -> None:
    worker = Worker(root)
    hello = worker.receive()
    assert isinstance(hello, Hello)
    assert hello.protocol == PROTOCOL
    assert worker.end() != 0


def test_an_unknown_job_fails_with_its_choices(root: Path) -> None:
    worker = Worker(root)
    worker.send(Run("fly", {}))
    failed = worker.until(Failed)
    assert isinstance(failed, Failed)
    assert failed.code == "parameter"
    assert "detect-change" in str(failed.values["known"])
    worker.end()


def test_what_a_job_prints_does_not_reach_the_protocol(root: Path) -> None:
    worker = with_job(root, "print('noise'); os.write(1, b'raw noise\\n')")
    worker.receive()
    worker.send(Run("self-test", {}))
    done = worker.receive()
    assert done == Done({"ok": True})
    assert worker.end() == 0
    assert worker.process.stderr is not None
    assert b"raw noise" in worker.process.stderr.read()


def test_progress_carries_the_remaining_time(root: Path) -> None:
    worker = with_job(root, "observer._started_s = time.monotonic() - 300.0; observer.progress(0.75, 'most of it')")
    worker.send(Run("self-test", {}))
    progress = worker.until(Progress)
    assert isinstance(progress, Progress)
    assert progress.text == "most of it"
    assert progress.remaining_s == pytest.approx(100.0, abs=PATIENCE_S / 3)
    worker.end()


def test_ping_is_answered_during_a_job(root: Path) -> None:
    worker = with_job(root, FOREVER)
    worker.receive()
    worker.send(Run("self-test", {}))
    worker.send(Ping())
    assert "listens" in str(worker.receive())
    worker.end()


def test_a_garbage_line_is_passed_over(root: Path) -> None:
    worker = with_job(root, "pass")
    worker.receive()
    assert worker.process.stdin is not None
    worker.process.stdin.write(b"\xff\xfe not json\n")
    worker.send(Run("self-test", {}))
    assert isinstance(worker.until(Done), Done)
    worker.end()


@pytest.mark.parametrize("body", ["while not observer.cancelled(): time.sleep(0.02)\nraise KeyboardInterrupt", FOREVER])
def test_cancel_is_answered_even_by_a_job_that_ignores_it(root: Path, body: str) -> None:
    worker = with_job(root, "observer.log('info', 'begun')\n" + body)
    worker.send(Run("self-test", {}))
    worker.until(Log)
    worker.send(Cancel())
    failed = worker.until(Failed)
    assert isinstance(failed, Failed)
    assert failed.code == "cancelled"
    worker.process.wait(timeout=PATIENCE_S)  # the job itself would last an hour


def test_a_pause_has_the_time_that_it_is_given(root: Path) -> None:
    body = (
        "from engine.contract.errors import JobCancelled\n"
        "while not observer.cancelled(): time.sleep(0.02)\n"
        "time.sleep({checkpoint_s})\n"
        "raise JobCancelled('A checkpoint is kept.')"
    )
    for grace_s, checkpoint_s, words in ((PATIENCE_S, 2.5, "A checkpoint is kept."), (0.0, PATIENCE_S, "Cancelled.")):
        worker = with_job(root, body.format(checkpoint_s=checkpoint_s))
        worker.receive()
        worker.send(Run("self-test", {}))
        worker.send(Cancel(grace_s))
        failed = worker.until(Failed)
        assert isinstance(failed, Failed)
        assert (failed.code, failed.message) == ("cancelled", words)
        worker.process.wait(timeout=PATIENCE_S)


def test_the_worker_ends_when_its_parent_is_gone(root: Path) -> None:
    worker = with_job(root, FOREVER)
    worker.receive()
    worker.send(Run("self-test", {}))
    assert worker.end() != 0


def test_a_crash_in_the_job_becomes_a_message_with_the_traceback(root: Path) -> None:
    worker = with_job(root, "raise ZeroDivisionError('no reason')")
    worker.send(Run("self-test", {}))
    failed = worker.until(Failed)
    assert isinstance(failed, Failed)
    assert failed.code == "internal"
    assert failed.values == {"reason": "no reason"}
    assert "ZeroDivisionError" in failed.traceback
    worker.end()


def test_a_library_that_is_missing_becomes_a_message(root: Path) -> None:
    worker = with_job(root, "raise ImportError('torch')")
    worker.send(Run("self-test", {}))
    failed = worker.until(Failed)
    assert isinstance(failed, Failed)
    assert failed.code == "engine_broken"
    worker.end()


def test_hello_does_not_wait_for_torch(root: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import engine.worker; "
        "sys.exit(any(name in sys.modules for name in ('torch', 'numpy', 'rasterio')))"
    )
    assert subprocess.run([sys.executable, "-I", "-c", code, str(root)], check=False).returncode == 0


def test_a_closed_stdout_ends_the_worker(root: Path) -> None:
    worker = with_job(root, "while True: observer.log('info', 'x' * 1000)")
    worker.receive()
    worker.send(Run("self-test", {}))
    assert worker.process.stdout is not None
    worker.process.stdout.close()
    assert worker.process.wait(timeout=PATIENCE_S) != 0
