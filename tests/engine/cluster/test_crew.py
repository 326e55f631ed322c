"""Pieces on a cluster give the bytes of one process, whatever happens to the workers meanwhile."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.change.detection import PairPlan
from engine.cluster import crew as crew_module
from engine.cluster import patience, task
from engine.cluster.address import Address
from engine.cluster.crew import ClusterCrew
from engine.cluster.fitness import own_versions
from engine.cluster.opening import local_cluster, settings_of
from engine.cluster.wave import WAITING
from engine.contract.errors import EngineError, JobCancelled
from engine.contract.remarks.texts import fill
from engine.observer import SilentObserver
from tests.engine.cluster.conftest import scored, started

pytestmark = pytest.mark.slow

FEW_BYTES = 440 * 2**20  # more than a process takes that waits, less than one takes that computes


class Watching(SilentObserver):
    """Hears how far a job is, and does something on the way."""

    def __init__(self, at: float = 2.0, act: Any = None) -> None:
        self.lines: list[str] = []
        self.stop = False
        self._at, self._act = at, act

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        if fraction >= self._at and self._act is not None:
            self._act, act = None, self._act
            act(self)

    def log(self, level: str, text: str, /, **values: object) -> None:
        self.lines.append(fill(text, values))

    def cancelled(self) -> bool:
        return self.stop


@pytest.fixture(scope="module")
def alone(plan: PairPlan, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    return scored(plan, tmp_path_factory.mktemp("alone") / "spool")


def test_two_workers_read_the_images_and_give_the_same_bytes(
    client: Any, plan: PairPlan, alone: np.ndarray, tmp_path: Path
) -> None:
    hears = Watching()
    np.testing.assert_array_equal(scored(plan, tmp_path / "spool", ClusterCrew(client), hears), alone)
    assert "The images are read there." in hears.lines[0]


def test_pixels_are_sent_to_workers_that_do_not_see_the_files(
    client: Any, plan: PairPlan, alone: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Workers see what is under the path when they look; it is another file there than the one that is asked for.
    monkeypatch.setattr(crew_module, "fingerprint", lambda path: {"size_bytes": 0})
    hears = Watching()
    np.testing.assert_array_equal(scored(plan, tmp_path / "spool", ClusterCrew(client), hears), alone)
    assert "their pixels are sent" in hears.lines[0]


def test_a_worker_that_sees_other_files_later_gets_the_pixels(
    client: Any, plan: PairPlan, alone: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew_module, "fingerprint", lambda path: {"size_bytes": 0})
    monkeypatch.setattr(ClusterCrew, "_checked", lambda *_: True)
    np.testing.assert_array_equal(scored(plan, tmp_path / "spool", ClusterCrew(client)), alone)


def test_a_worker_with_another_version_is_refused_before_work_is_sent(
    client: Any, plan: PairPlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew_module, "own_versions", lambda: (("engine", "0.0.1"), *own_versions()[1:]))
    with pytest.raises(EngineError, match=r"A worker of the cluster has engine .*; this engine has 0\.0\.1"):
        scored(plan, tmp_path / "spool", ClusterCrew(client))


def test_cancelled_on_the_way_it_keeps_what_is_finished(
    client: Any, plan: PairPlan, alone: np.ndarray, tmp_path: Path
) -> None:
    def stop(watching: Watching) -> None:
        watching.stop = True

    with pytest.raises(JobCancelled):
        scored(plan, tmp_path / "spool", ClusterCrew(client), Watching(0.3, stop))
    hears = Watching()
    np.testing.assert_array_equal(scored(plan, tmp_path / "spool", None, hears), alone)
    assert "Resumed" in hears.lines[0]


def test_few_pieces_are_under_way_at_a_time_and_none_stays(client: Any, plan: PairPlan, tmp_path: Path) -> None:
    most: list[int] = []

    class Counting(Watching):
        def progress(self, fraction: float, text: str, /, **values: Any) -> None:
            most.append(client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks)))

    scored(plan, tmp_path / "spool", ClusterCrew(client), Counting())
    # Those that wait and are computed, the order that they share, and as many that are just being handed over.
    assert max(most) <= 2 * (WAITING * 2 + 1) < 64


def test_workers_that_are_killed_are_replaced_and_nothing_is_lost_or_doubled(
    plan: PairPlan, alone: np.ndarray, tmp_path: Path
) -> None:
    killed: set[int] = set()
    with started(6) as client:

        class Killing(Watching):
            def progress(self, fraction: float, text: str, /, **values: Any) -> None:
                if len(killed) < min(4, 8 * fraction):
                    there = set(client.run(os.getpid, on_error="ignore").values()) - killed
                    if there:  # one that has just been killed does not answer
                        os.kill(min(there), signal.SIGKILL)
                        killed.add(min(there))

        np.testing.assert_array_equal(scored(plan, tmp_path / "spool", ClusterCrew(client), Killing()), alone)
    assert len(killed) == 4


def test_a_scheduler_that_dies_costs_what_was_in_flight(plan: PairPlan, alone: np.ndarray, tmp_path: Path) -> None:
    with started(2) as client, pytest.raises(EngineError, match="The cluster is gone"):
        scored(plan, tmp_path / "spool", ClusterCrew(client), Watching(0.3, lambda _: client.cluster.close()))
    hears = Watching()
    np.testing.assert_array_equal(scored(plan, tmp_path / "spool", None, hears), alone)
    assert "Resumed" in hears.lines[0]


def hang_once(mark: Path) -> None:
    """Makes a process hang in a window if no other one does yet; it writes its number into a file."""
    usual = task._bench_of

    def hanging(order: Any) -> Any:
        try:
            with mark.open("x") as stream:
                stream.write(str(os.getpid()))
        except FileExistsError:
            return usual(order)
        time.sleep(3600)

    task._bench_of = hanging


def test_a_worker_that_hangs_is_replaced_and_its_windows_are_computed(
    plan: PairPlan, alone: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "LEAST_S", 20.0)
    hears = Watching()
    with started(2) as client:
        client.run(hang_once, tmp_path / "hangs")
        np.testing.assert_array_equal(scored(plan, tmp_path / "spool", ClusterCrew(client), hears), alone)
        assert int((tmp_path / "hangs").read_text()) not in client.run(os.getpid).values()
    assert any("started again" in line for line in hears.lines)


def test_small_windows_are_sent_in_portions(client: Any, plan: PairPlan, alone: np.ndarray, tmp_path: Path) -> None:
    tasks: set[str] = set()

    class Counting(Watching):
        def progress(self, fraction: float, text: str, /, **values: Any) -> None:
            tasks.update(client.run_on_scheduler(lambda dask_scheduler: [str(key) for key in dask_scheduler.tasks]))

    np.testing.assert_array_equal(scored(plan, tmp_path / "spool", ClusterCrew(client), Counting()), alone)
    assert len(tasks) < 40  # of 64 windows


def test_a_worker_with_too_little_memory_gets_no_work_and_is_named(
    plan: PairPlan, alone: np.ndarray, tmp_path: Path
) -> None:
    hears = Watching()
    with settings_of(Address(workers=1)), local_cluster(1) as client:
        client.cluster.new_spec["options"]["memory_limit"] = FEW_BYTES
        client.cluster.scale(2)
        client.wait_for_workers(2)
        small = client.run(lambda dask_worker: dask_worker.memory_manager.memory_limit < 2**30)
        np.testing.assert_array_equal(scored(plan, tmp_path / "spool", ClusterCrew(client), hears), alone)
        worked = client.run(lambda: bool(task._benches))
        assert sorted(small.values()) == [False, True] and worked == {one: not few for one, few in small.items()}
    assert any("is not used" in line for line in hears.lines) and "1 worker" in hears.lines[1]


def test_a_job_that_no_worker_has_the_memory_for_is_refused(
    client: Any, plan: PairPlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew_module, "window_bytes", lambda *_: 2**50)
    with pytest.raises(EngineError, match=r"may use .* GB of memory; a window takes 1048576\.00 GB"):
        scored(plan, tmp_path / "spool", ClusterCrew(client))
