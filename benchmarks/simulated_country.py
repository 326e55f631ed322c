"""How a country would be scored by a large cluster, simulated from what one window, one task and one network cost.

100,000 windows of 1 Mpx on 64 workers: `.venv/bin/python -m benchmarks.simulated_country`. What pieces cost is
measured elsewhere (docs/figures.md) and given as arguments; speeds of workers, times of windows and stragglers are
drawn. Windows are handed out as `engine.cluster.wave` does it: two a worker under way, fetched by one job.
"""

from __future__ import annotations

import argparse
import heapq
import random
from collections import deque
from dataclasses import dataclass, fields, replace

from engine.cluster.wave import WAITING


@dataclass(frozen=True)
class Costs:
    """What a cluster is and what its parts take.

    Args:
        windows: to score.
        workers: processes, one thread each.
        window_s: that a window takes a worker of usual speed.
        spread: of the logarithm of that time from window to window.
        speeds: of the logarithm of the speed from worker to worker.
        stragglers: share of windows that take `straggling` times as long.
        straggling: see there.
        deaths_per_hour: of a worker; the window begins again elsewhere.
        restart_s: until another process has taken its place.
        read_mb: of images that a window is read from.
        sent_mb: that a window's result takes in the network.
        storage_mb_s: of whatever the images lie on, shared by all.
        network_mb_s: of the machine that a job runs on.
        jobs: that share the workers, such as pairs of a table, each on a machine of its own.
        by_wire: pixels are sent by the job instead of read from the storage.
        task_s: of the scheduler, for one window.
        job_s: of the job itself, for one window: handing out, fetching, writing into the spool.
        survey_s: before the first window.
        merge_s: after the last one, for each window of a job, in one place.
    """

    windows: int = 100_000
    workers: int = 64
    window_s: float = 5.4
    spread: float = 0.2
    speeds: float = 0.1
    stragglers: float = 0.005
    straggling: float = 5.0
    deaths_per_hour: float = 0.02
    restart_s: float = 30.0
    read_mb: float = 16.0
    sent_mb: float = 4.0
    storage_mb_s: float = 1000.0
    network_mb_s: float = 110.0
    by_wire: bool = False
    jobs: int = 1
    task_s: float = 0.007
    job_s: float = 0.03
    survey_s: float = 6.0
    merge_s: float = 0.2


class Server:
    """Something that does one thing after the other: a processor, a network, a storage."""

    def __init__(self) -> None:
        self.free_s = self.busy_s = 0.0

    def serve(self, now_s: float, takes_s: float) -> float:
        """Gives when something that comes now is done."""
        self.free_s = max(self.free_s, now_s) + takes_s
        self.busy_s += takes_s
        return self.free_s


@dataclass(frozen=True)
class Outcome:
    """How it went.

    Args:
        seconds: from the first window to the last one.
        worked_s: that windows took, of all workers, as often as they were tried.
        deaths: of workers.
        busy: share of those seconds that each part was busy.
    """

    seconds: float
    worked_s: float
    deaths: int
    busy: dict[str, float]


def simulate(costs: Costs, seed: int) -> Outcome:
    """Plays the scoring of all windows once."""
    chance = random.Random(seed)
    storage, scheduler = Server(), Server()
    networks, jobs = ([Server() for _ in range(costs.jobs)] for _ in range(2))
    speed = [chance.lognormvariate(0.0, costs.speeds) for _ in range(costs.workers)]
    speed = [one * costs.workers / sum(speed) for one in speed]  # so that one worker of usual speed is the measure
    queues: list[deque[int]] = [deque() for _ in range(costs.workers)]  # the job of each window that waits there
    events: list[tuple[float, int, int, int, str]] = []  # time, number, worker, job, what happens
    waiting, done, number, deaths, worked_s, end_s = costs.windows, 0, 0, 0, 0.0, 0.0

    def push(at_s: float, worker: int, job: int, what: str) -> None:
        nonlocal number
        number += 1
        heapq.heappush(events, (at_s, number, worker, job, what))

    def hand_out(now_s: float, worker: int) -> None:
        job, at_s = waiting % costs.jobs, scheduler.serve(now_s, costs.task_s / 2)
        if costs.by_wire:
            at_s = networks[job].serve(at_s, costs.read_mb / costs.network_mb_s)
        push(at_s, worker, job, "arrives")

    for _ in range(WAITING):
        for worker in range(costs.workers):
            if waiting:
                waiting -= 1
                hand_out(0.0, worker)
    idle = set(range(costs.workers))
    while events:
        now_s, _, worker, job, what = heapq.heappop(events)
        if what == "arrives":
            queues[worker].append(job)
        elif what == "fetched":
            done += 1
            end_s = now_s
            if waiting:  # the scheduler gives it to whoever has least to do
                waiting -= 1
                hand_out(now_s, min(range(costs.workers), key=lambda one: (len(queues[one]) + (one not in idle), one)))
            continue
        else:
            idle.add(worker)
            if what == "computed":
                at_s = scheduler.serve(now_s, costs.task_s / 2)
                at_s = networks[job].serve(at_s, costs.sent_mb / costs.network_mb_s)
                push(jobs[job].serve(at_s, costs.job_s), worker, job, "fetched")
            else:
                deaths += 1
                queues[worker].append(job)
        if worker not in idle:
            continue
        if not queues[worker]:  # takes a window that still waits with another one
            longest = max(range(costs.workers), key=lambda one: len(queues[one]))
            if not queues[longest]:
                continue
            queues[worker].append(queues[longest].pop())
        job = queues[worker].popleft()
        idle.discard(worker)
        begun_s = now_s if costs.by_wire else storage.serve(now_s, costs.read_mb / costs.storage_mb_s)
        takes_s = costs.window_s * chance.lognormvariate(0.0, costs.spread) / speed[worker]
        takes_s *= costs.straggling if chance.random() < costs.stragglers else 1.0
        dies_s = chance.expovariate(costs.deaths_per_hour / 3600.0) if costs.deaths_per_hour else float("inf")
        if dies_s < takes_s:
            worked_s += dies_s
            push(begun_s + dies_s + costs.restart_s, worker, job, "dies")
        else:
            worked_s += takes_s
            push(begun_s + takes_s, worker, job, "computed")
    if done != costs.windows:
        raise AssertionError(f"{done} of {costs.windows} windows are done")
    parts = {"storage": [storage], "networks": networks, "scheduler": [scheduler], "jobs": jobs}
    busy = {name: max(one.busy_s for one in servers) / end_s for name, servers in parts.items()}
    return Outcome(end_s, worked_s, deaths, {**busy, "workers": worked_s / end_s / costs.workers})


def main() -> None:
    """Prints what share of linear is reached, and what limits it."""
    parser = argparse.ArgumentParser(description=__doc__)
    for cost in fields(Costs):
        flag = f"--{cost.name.replace('_', '-')}"
        if isinstance(cost.default, bool):
            parser.add_argument(flag, action="store_true")
        else:
            parser.add_argument(flag, type=type(cost.default), default=cost.default)
    parser.add_argument("--seeds", type=int, default=3)
    chosen = vars(parser.parse_args())
    seeds = range(chosen.pop("seeds"))
    costs = Costs(**chosen)
    for seed in seeds:
        alone_s = simulate(replace(costs, workers=1, jobs=1, speeds=0.0, deaths_per_hour=0.0), seed).seconds
        found = simulate(costs, seed)
        serial_s = costs.survey_s + costs.merge_s * costs.windows
        whole_s = costs.survey_s + found.seconds + costs.merge_s * costs.windows / costs.jobs
        shares = ", ".join(f"{name} {share:.0%}" for name, share in sorted(found.busy.items(), key=lambda it: -it[1]))
        print(
            f"seed {seed}: windows {found.seconds / 3600:.2f} h, {alone_s / 3600:.0f} h by one worker: "
            f"{alone_s / found.seconds / costs.workers:.3f} of linear; {found.deaths} workers died; "
            f"with survey and merge {whole_s / 3600:.2f} h: {(alone_s + serial_s) / whole_s / costs.workers:.3f}"
        )
        print(f"  busy: {shares}")


if __name__ == "__main__":
    main()
