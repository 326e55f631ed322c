"""What is done to a cluster while it computes: kills, links that are cut, workers that are full or others."""

from __future__ import annotations

import random
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from engine.pieces.memory import LIBRARIES_BYTES
from tests.faults.clusters import WINDOWS, Hears, Trial
from tests.faults.ledger import Ledger
from tests.faults.office import Office

WORKER_KILLS, SCHEDULER_KILLS, CUTS = 200, 20, 2
CUT_S = 60.0
KILLS_A_RUN = 12
PROCESSES = 3


def cluster_trials(folder: Path, ledger: Ledger) -> Iterator[int]:
    """Makes the trials, one a turn.

    Args:
        folder: for all of it.
        ledger: knows what was tried.
    """
    trial = Trial(folder / "cluster")
    for number in range(CUTS):
        yield from _once(ledger, f"cluster link {number}", {"links cut": 1}, lambda n=number: cut_link(trial, n, CUT_S))
    for name, others in (("full disk", full_disk), ("other version", other_version), ("little memory", little_memory)):
        yield from _once(ledger, f"cluster {name}", {f"workers with {name}": 1}, lambda o=others: o(trial))
    yield from _series(trial, ledger, "scheduler", SCHEDULER_KILLS, {"schedulers killed": 1}, kill_scheduler)
    runs = -(-WORKER_KILLS // KILLS_A_RUN)
    yield from _series(trial, ledger, "workers", runs, {"workers killed": KILLS_A_RUN}, kill_workers)


def _series(
    trial: Trial, ledger: Ledger, name: str, count: int, counts: dict[str, int], kill: Callable[..., list[str]]
) -> Iterator[int]:
    """Trials with the same cluster, one after the other."""
    names = [f"cluster {name} {number}" for number in range(count)]
    if all(map(ledger.done, names)):
        return
    with office_of(trial, PROCESSES) as (office, group):
        for number, one in enumerate(names):
            yield from _once(ledger, one, counts, lambda n=number: kill(trial, office, group, n))


def _once(ledger: Ledger, name: str, counts: dict[str, int], make: Callable[[], list[str]]) -> Iterator[int]:
    if not ledger.done(name):
        findings = [{"kind": "cluster", "text": f"{name}: {one}"} for one in make()]
        ledger.note(name, counts, findings)
        yield 1


@contextmanager
def office_of(trial: Trial, workers: int) -> Iterator[tuple[Office, psutil.Process | None]]:
    """A scheduler with a group of workers."""
    with Office(trial.own_folder()) as office:
        group = office.workers(workers) if workers else None
        yield office, None if group is None else psutil.Process(group.pid)


def kill_workers(
    trial: Trial, office: Office, group: psutil.Process | None, seed: int, most: int = KILLS_A_RUN
) -> list[str]:
    """Kills workers by chance while a run computes, one after each few windows."""
    chance, killed = random.Random(seed), set()
    every = max(1, (WINDOWS - PROCESSES) // most)

    def act(done: int) -> None:
        there = [one for one in _computing(group) if one.pid not in killed]
        if done % every == 0 and len(killed) < most and there:
            one = chance.choice(there)
            killed.add(one.pid)
            with suppress(psutil.NoSuchProcess):
                one.kill()

    findings = trial.run(office.join, Hears(act))
    return findings if len(killed) == most else [*findings, f"only {len(killed)} workers were killed"]


def _computing(group: psutil.Process | None) -> list[psutil.Process]:
    """The processes that compute: those that the group's server of forks has made."""
    found = []
    for server in group.children() if group is not None else ():
        with suppress(psutil.NoSuchProcess):
            found += server.children()
    return found


def kill_scheduler(trial: Trial, office: Office, _: psutil.Process | None, seed: int) -> list[str]:
    """Kills the scheduler somewhere in a run, starts it again, and runs the same job again with the same workers."""
    at = random.Random(seed).randrange(1, WINDOWS - PROCESSES)
    hears = Hears(lambda done: office.kill_scheduler() if done == at else None)
    findings = trial.run(office.join, hears, tries=1, again=office.start_scheduler)
    resumed = any("Resumed" in line for line in hears.lines)
    return findings if resumed else [*findings, "it was not gone on with"]


def cut_link(trial: Trial, number: int, seconds: float) -> list[str]:
    """Cuts the link of the workers to the scheduler, and at every other time that of the job as well."""
    with office_of(trial, 0) as (office, _), office.link(trial.own_folder()) as (link, join):
        office.workers(PROCESSES, join=join)

        def act(done: int) -> None:
            if done == WINDOWS // 4:
                threading.Thread(target=link.cut, args=(seconds,), daemon=True).start()

        return trial.run(join if number % 2 else office.join, Hears(act))


def other_version(trial: Trial) -> list[str]:
    """One of the workers has another version of the engine."""
    with office_of(trial, 1) as (office, _):
        office.workers(1, preload="tests.faults.older")
        hears = Hears()
        findings = trial.run(office.join, hears)
    named = any("is not used" in line and "has engine 0.0.1; this engine has" in line for line in hears.lines)
    return findings if named else [*findings, f"the other version is not named: {hears.lines}"]


def little_memory(trial: Trial) -> list[str]:
    """One of the workers may use less memory than a window takes."""
    with office_of(trial, 1) as (office, _):
        office.workers(1, memory_bytes=LIBRARIES_BYTES + 2**16)
        hears = Hears()
        findings = trial.run(office.join, hears)
    named = any("is not used" in line and "may use 0.44 GB of memory" in line for line in hears.lines)
    return findings if named else [*findings, f"the small worker is not named: {hears.lines}"]


def full_disk(trial: Trial) -> list[str]:
    """One of the workers has a disk that is full once it has begun."""
    disk = trial.own_folder()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], check=True)
    try:
        with office_of(trial, 1) as (office, _):
            office.workers(1, disk=str(disk))
            with suppress(OSError), (disk / "full").open("wb", buffering=0) as stream:
                while stream.write(bytes(2**16)):
                    pass
            return trial.run(office.join, Hears())
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
