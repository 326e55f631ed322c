"""A machine that helps a cluster: it waits for the scheduler, leaves when it is needed, comes back, and ends."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from engine.cluster import helping
from engine.cluster.__main__ import main
from engine.cluster.presence import Presence, Sight
from engine.contract.errors import InputError, JobCancelled
from engine.contract.jobs.cluster import HelpCluster
from engine.contract.remarks.texts import worded
from engine.jobs.cluster import help_cluster
from engine.observer import SilentObserver
from tests.engine.cluster.test_serve import free_port

PATIENCE_S = 120.0


class Person(SilentObserver):
    """Reads how it stands, and presses Stop."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.stop = threading.Event()

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        said = str(worded(values["text"]))  # type: ignore[arg-type]  # a piece
        if said not in self.read[-1:]:
            self.read.append(said)

    def cancelled(self) -> bool:
        return self.stop.is_set()

    def wait_for(self, words: str) -> None:
        end_s = time.monotonic() + PATIENCE_S
        while not self.read or words not in self.read[-1]:
            assert time.monotonic() < end_s, f"{words}: {self.read}"
            time.sleep(0.05)


@pytest.fixture
def join(tmp_path: Path) -> str:
    assert main(["certificates", str(tmp_path / "join.json"), "--port", str(free_port())]) == 0
    return str(tmp_path / "join.json")


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.json").write_text("{}")
    with pytest.raises(InputError, match="is no join file"):
        help_cluster.run(HelpCluster(str(tmp_path / "no.json")), SilentObserver())


@pytest.mark.slow
def test_it_waits_helps_leaves_comes_back_and_ends(join: str, monkeypatch: pytest.MonkeyPatch) -> None:
    needed = threading.Event()
    monkeypatch.setattr(helping, "Presence", lambda: Presence(lambda: Sight(float(needed.is_set()), 1.0, False), 1, 2))
    for name, value in (("LOOK_S", 0.2), ("SPEAK_S", 0.2), ("AGAIN_S", 0.5)):
        monkeypatch.setattr(helping, name, value)
    monkeypatch.setattr(helping, "give_way", lambda: None)  # this process is that of the tests
    person, ended = Person(), []

    def act() -> None:
        try:
            person.wait_for("Nothing listens at")
            command = [sys.executable, "-m", "engine.cluster", "scheduler", "--join", join]
            with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as scheduler:
                person.wait_for("1 process waits for work")
                needed.set()
                person.wait_for("Other programs need this machine")
                needed.clear()
                person.wait_for("1 process waits for work")
                scheduler.send_signal(signal.SIGTERM)
            person.wait_for("It is tried again every")
        except BaseException as error:
            ended.append(error)
        finally:
            person.stop.set()

    acting = threading.Thread(target=act)
    acting.start()
    with pytest.raises(JobCancelled):
        help_cluster.run(HelpCluster(join, memory_gb=1.0), person)
    acting.join()
    assert not ended, ended
