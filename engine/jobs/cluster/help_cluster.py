"""`help-cluster`: this machine computes for a cluster until it is cancelled."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from engine.cluster.helping import Standing, WorkerSettings, take_part
from engine.cluster.join import read_join
from engine.cluster.libraries import load
from engine.cluster.opening import share_of_memory
from engine.cluster.serve import run_until_end
from engine.contract.jobs.cluster import HelpCluster
from engine.contract.results.cluster import HelpAnswer
from engine.observer import Observer, raise_if_cancelled

POLL_S = 0.2
SHARE = 0.5  # of the memory, where nothing else is said: the machine is somebody's desktop


def run(job: HelpCluster, observer: Observer) -> HelpAnswer:
    """Has workers at work; a scheduler that is not there is waited for.

    Raises:
        EngineError: a library is missing.
        InputError: the join file cannot be used.
        ParameterError: the memory does not even hold the libraries.
        JobCancelled: it was told to end, which is its usual end.
    """
    began_s, join = time.monotonic(), read_join(Path(job.join_file))
    whole = int(load("distributed.system").MEMORY_LIMIT)
    memory = share_of_memory(job.processes, int(job.memory_gb * 2**30) or int(whole * SHARE / job.processes))
    settings = WorkerSettings(job.processes, memory, idle=job.gives_way, waits=True)

    async def told() -> None:
        while not observer.cancelled():
            await asyncio.sleep(POLL_S)

    def tell(standing: Standing) -> None:
        observer.progress(0.0, "{text}", remaining_s=-1.0, text=standing.said)

    run_until_end(lambda: take_part(join, settings, told(), tell), join.address)
    raise_if_cancelled(observer)
    return HelpAnswer(time.monotonic() - began_s)
