"""The client against workers that behave badly. Each of them is a real process."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors, messages, texts
from swimdiff_qgis.worker import windows_job
from swimdiff_qgis.worker.client import Patience, WorkerClient, stop_all

FAKE = Path(__file__).with_name("fake_worker.py")
CODE = errors.ErrorCode
LONG = Patience(hello_s=60, silence_s=60, grace_s=30)  # so that no slow machine makes a test fail
HASTY = Patience(hello_s=60, silence_s=60, grace_s=0.3)
DEAF = Patience(hello_s=60, silence_s=0.5, grace_s=0.3)  # for workers that say nothing at all


def client(behaviour: str, path: Path | None = None, patience: Patience = LONG) -> WorkerClient:
    command = [sys.executable, "-I", str(FAKE), behaviour, str(path or "")]
    return WorkerClient(command, {"PATH": os.environ["PATH"]}, patience)


def failure(worker: WorkerClient, **arguments) -> errors.SwimdiffError:
    with pytest.raises(errors.SwimdiffError) as caught:
        worker.run("sample", {}, **arguments)
    return caught.value


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


def wait_until_gone(pid: int) -> bool:
    for _ in range(1200):
        if not is_alive(pid):
            return True
        time.sleep(0.05)
    return False


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if thread.name.startswith("swimdiff-")}


def test_done_hands_over_values_events_and_result() -> None:
    events = []
    result = client("good").run("sample", {"out": "/tmp/Ünï coded"}, events.append)
    assert result == {"job": "sample", "values": {"out": "/tmp/Ünï coded"}}
    assert [type(event) for event in events] == [messages.Hello, messages.Log, messages.Progress]
    assert not threads()


def test_a_client_runs_one_job() -> None:
    worker = client("good")
    worker.run("sample", {})
    assert failure(worker).code is CODE.INTERNAL


def test_failed_becomes_the_error_of_the_engine() -> None:
    events = []
    error = failure(client("fails"), on_event=events.append)
    assert isinstance(error, errors.InputError)
    assert (error.code, error.message, error.hint) == (
        CODE.NO_OVERLAP,
        "a.tif and b.tif do not overlap.",
        "Choose others.",
    )
    assert messages.Log("debug", "{text}", {"text": "T"}) in events


def test_cancel_is_answered_by_the_worker(tmp_path: Path) -> None:
    seen = []
    error = failure(client("slow", tmp_path / "tidied"), on_event=seen.append, is_cancelled=lambda: len(seen) > 3)
    assert isinstance(error, errors.JobCancelled)
    assert error.message == "Cancelled by request."
    assert (tmp_path / "tidied").exists()  # it was asked, not killed


def test_a_pause_is_given_time_for_a_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    seen: list = []
    error = failure(
        client("pauses", path, HASTY), on_event=seen.append, is_cancelled=lambda: bool(seen), pause_s=lambda: 60.0
    )
    assert error.message == "Stopped after step 7."
    assert float(path.read_text()) == 60.0


def test_a_pause_can_be_cut_short(tmp_path: Path) -> None:
    path, seen = tmp_path / "writing", []
    error = failure(
        client("never_pauses", path),
        on_event=seen.append,
        is_cancelled=lambda: bool(seen),
        pause_s=lambda: 0.0 if path.exists() else 600.0,
    )
    assert error.message == "Gone."


def test_cancel_that_is_ignored_ends_the_process_tree(tmp_path: Path) -> None:
    number = tmp_path / "pid"
    error = failure(client("ignores_cancel", number, HASTY), is_cancelled=number.exists)
    assert isinstance(error, errors.JobCancelled)
    assert wait_until_gone(int(number.read_text()))
    assert not threads()


def test_cancel_before_hello() -> None:
    assert isinstance(failure(client("mute"), is_cancelled=lambda: True), errors.JobCancelled)


def test_a_little_garbage_is_logged_and_forgiven() -> None:
    events = []
    assert client("garbage").run("sample", {}, events.append) == {"ok": True}
    logs = [event for event in events if isinstance(event, messages.Log)]
    warnings = [texts.fill(event.text, event.values) for event in logs if event.level == "warning"]
    assert len(warnings) == 6
    assert "banners" in warnings[0]


def test_a_program_that_is_no_worker_is_ended() -> None:
    error = failure(client("only_garbage"))
    assert error.code is CODE.PROTOCOL
    assert sys.executable in error.message
    assert not threads()


def test_flooded_streams_do_not_block_and_the_log_stays_small() -> None:
    events = []
    worker = client("flood")
    assert worker.run("sample", {}, events.append) == {"ok": True}
    assert sum(isinstance(event, messages.Progress) for event in events) == 5000
    assert worker.log_tail().endswith("the last line")
    assert len(worker.log_tail()) <= 64 * 1024


def test_a_huge_line_is_passed_over() -> None:
    events = []
    assert client("huge_line").run("sample", {}, events.append) == {"ok": True}
    logs = [texts.fill(event.text, event.values) for event in events if isinstance(event, messages.Log)]
    assert any("longer than" in text for text in logs)


@pytest.mark.parametrize(
    ("behaviour", "words"), [("exits", "status 3"), ("killed", "SIGKILL"), ("segfault", "SIGSEGV")]
)
def test_death_is_told_with_the_last_words(behaviour: str, words: str) -> None:
    error = failure(client(behaviour))
    assert error.code is CODE.ENGINE_DIED
    assert words in error.message
    assert ("flux capacitor" in error.values["log"]) == (behaviour == "exits")
    assert ("memory" in error.hint) == (behaviour == "killed")


def test_death_before_hello_means_a_broken_installation() -> None:
    error = failure(client("dies_early"))
    assert error.code is CODE.ENGINE_BROKEN
    assert "No module named 'engine'" in error.values["log"]


def test_death_is_seen_though_another_process_holds_the_pipes(tmp_path: Path) -> None:
    error = failure(client("dies_with_grandchild", tmp_path / "pid"))
    assert error.code is CODE.ENGINE_DIED
    assert "status 5" in error.message
    assert wait_until_gone(int((tmp_path / "pid").read_text()))


def test_silence_ends_the_process() -> None:
    error = failure(client("silent", patience=DEAF))
    assert error.code is CODE.ENGINE_SILENT
    assert "0.5 seconds" in error.message


def test_silence_before_hello_ends_the_process() -> None:
    assert failure(client("mute", patience=Patience(hello_s=0.3))).code is CODE.ENGINE_SILENT


@pytest.mark.parametrize("behaviour", ["other_protocol", "other_hello"])
def test_another_protocol_ends_before_any_work(behaviour: str, tmp_path: Path) -> None:
    error = failure(client(behaviour, tmp_path / "worked"))
    assert error.code is CODE.PROTOCOL
    assert "protocol" in error.message
    assert not (tmp_path / "worked").exists()


def test_a_grandchild_does_not_outlive_the_job(tmp_path: Path) -> None:
    assert client("leaves_grandchild", tmp_path / "pid").run("sample", {}) == {"ok": True}
    assert wait_until_gone(int((tmp_path / "pid").read_text()))


def test_a_worker_that_lingers_after_its_answer_is_ended() -> None:
    result = client("lingers", patience=HASTY).run("sample", {})
    assert wait_until_gone(result["pid"])


def test_a_missing_program_is_named() -> None:
    error = failure(WorkerClient(["/nowhere/python"], {}))
    assert error.code is CODE.ENGINE_MISSING
    assert "/nowhere/python" in error.message


def test_an_error_in_a_listener_ends_the_process(tmp_path: Path) -> None:
    def listen(event: object) -> None:
        if (tmp_path / "pid").exists():
            raise RuntimeError("the window is gone")

    with pytest.raises(RuntimeError, match="window"):
        client("ignores_cancel", tmp_path / "pid").run("sample", {}, listen)
    assert wait_until_gone(int((tmp_path / "pid").read_text()))


def test_stop_all_ends_what_runs(tmp_path: Path) -> None:
    caught = []

    def work() -> None:
        caught.append(failure(client("ignores_cancel", tmp_path / "pid")))

    thread = threading.Thread(target=work)
    thread.start()
    while not (tmp_path / "pid").exists():
        time.sleep(0.02)
    stop_all()
    thread.join(120)
    assert isinstance(caught[0], errors.JobCancelled)
    assert wait_until_gone(int((tmp_path / "pid").read_text()))


def test_the_process_gets_only_what_it_is_given() -> None:
    result = client("environment").run("sample", {})
    assert set(result["names"]) <= {"PATH", "LC_CTYPE"}  # Python sets LC_CTYPE itself where the locale is C
    assert result["folder"] != os.getcwd()


def test_the_structures_for_windows_have_the_sizes_of_its_headers() -> None:
    ctypes = pytest.importorskip("ctypes")
    if ctypes.sizeof(ctypes.c_void_p) != 8:
        pytest.skip("the sizes are those of 64 bit systems")
    assert ctypes.sizeof(windows_job._BasicLimits) == 64
    assert ctypes.sizeof(windows_job._ExtendedLimits) == 144
