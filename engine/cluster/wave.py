"""The windows that are under way on a cluster, a few at a time: what is submitted does not grow with the raster."""

from __future__ import annotations

import itertools
import queue
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from engine.cluster.fitness import Needs, Roster
from engine.cluster.libraries import load
from engine.cluster.patience import Patience
from engine.cluster.portions import Job, Portions
from engine.cluster.task import Done, Order, Trouble, compute_portion
from engine.contract.errors import EngineError, ErrorCode
from engine.observer import Observer, raise_if_cancelled

if TYPE_CHECKING:
    from distributed import Client, Future

Found = TypeVar("Found")

WAITING = 2  # tasks a worker: one that it computes, and one that is there when it has done so
FETCHED = 8  # finished tasks whose windows are held here at a time
LOOK_S = 1.0  # between two looks at who is there, and whether the job is to stop
HEARD_S = 5.0  # a sign of life for whoever watches this process, which waits without using the processor
RESTART_S = 30.0  # for a process that hangs to be gone and to come back; if it does not go, it is not asked again
GONE_S = 120.0  # after so long without any worker nobody is expected to come back


class Wave:
    """The windows that are under way.

    Args:
        client: of the cluster.
        order: what is the same for all windows.
        needs: of a window.
        roster: of the workers that fit.
    """

    def __init__(self, client: Client, order: Order[Found], needs: Needs, roster: Roster) -> None:
        self._client, self._name, self._resources, self._roster = client, order.name, needs.resources, roster
        self._numbers = itertools.count()
        # A task that hands it on, not data that lie with some worker: these would be lost with it.
        self._order = client.submit(_hand_on, order, key=f"order-{self._name}", pure=False, resources=self._resources)
        self._ready: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self._running: dict[str, Future] = {}
        self._patience = Patience()
        self._room, self._looked_s, self._there_s, self._heard_s = 1, 0.0, time.monotonic(), time.monotonic()

    def submit(self, jobs: tuple[Job, ...]) -> None:
        """Adds a task.

        Args:
            jobs: its windows.
        """
        key = f"{self._name}-{next(self._numbers)}"
        future = self._client.submit(compute_portion, self._order, jobs, key=key, pure=False, resources=self._resources)
        self._running[key] = future
        self._patience.begin(key, time.monotonic())
        future.add_done_callback(self._ready.put)

    def run(self, jobs: Iterator[Job], observer: Observer) -> Iterator[object]:
        """Submits as many as there is room for, and gives what is ready."""
        portions = Portions(jobs)
        while True:
            raise_if_cancelled(observer)
            self._look(observer)
            while len(self._running) < self._room and (portion := portions.take()):
                self.submit(portion)
            if not self._running:
                return
            for done in self._finished():
                portions.learn(len(done.found), done.seconds)
                for found in done.found:
                    if isinstance(found, Trouble):
                        raise found.error()
                    yield found

    def stop(self) -> None:
        """Gives up what is under way."""
        if self._running and self._client.status == "running":
            with suppress(OSError):  # of a scheduler that is gone just now
                self._client.cancel([*self._running.values(), self._order], force=True)
        self._running.clear()

    def _finished(self) -> Iterator[Done[object]]:
        try:
            ready = [self._ready.get(timeout=LOOK_S)]
        except queue.Empty:
            return
        while not self._ready.empty() and len(ready) < FETCHED:
            ready.append(self._ready.get())
        for future in ready:
            self._running.pop(future.key, None)
            self._patience.end(future.key, time.monotonic())
            if future.status not in ("finished", "error"):
                raise lost()
        good = [future for future in ready if future.status == "finished"]
        for future in ready:
            if future.status == "error":
                raise _named(future.exception())
        try:
            gathered = self._client.gather(good)
        except (OSError, load("distributed.client").FutureCancelledError) as error:
            raise lost() from error
        yield from gathered

    def _look(self, observer: Observer) -> None:
        """Sees who is there."""
        now_s = time.monotonic()
        if now_s - self._heard_s > HEARD_S:
            self._heard_s = now_s
            observer.log("debug", "")
        if now_s - self._looked_s < LOOK_S:
            return
        if self._client.status != "running":
            raise lost()
        try:
            cores = sum(self._roster.look(observer).values())
            self._free(now_s, observer)
        except OSError as error:  # Dask's own for a closed connection is one too
            raise lost() from error
        self._looked_s = now_s
        self._there_s = now_s if cores else self._there_s
        self._room = max(1, WAITING * cores)
        if now_s - self._there_s > GONE_S:
            raise lost()

    def _free(self, now_s: float, observer: Observer) -> None:
        """Ends processes whose windows take too long, which Dask then gives to others; new ones take their place."""
        late = self._patience.late(now_s)
        if not late:
            return
        held = {address: late.intersection(keys) for address, keys in self._client.processing().items()}
        hanging = [address for address, keys in held.items() if keys]
        self._patience.again(late, set().union(*held.values()), now_s)
        if not hanging:
            return
        observer.log(
            "warning",
            "{count} {count:worker|workers} of the cluster did not finish a window in time and "
            "{count:is|are} started again.",
            count=len(hanging),
        )
        try:
            self._client.restart_workers(hanging, timeout=RESTART_S, raise_for_error=False)
        except ValueError as error:
            raise EngineError(
                ErrorCode.CLUSTER,
                "A worker of the cluster does not finish a window, and nothing there can start it again.",
                "Start workers with swimdiff-cluster worker, or without --no-nanny, then run the same job again. "
                "Finished windows are kept.",
            ) from error


def lost() -> EngineError:
    """Makes the error for a cluster that is gone."""
    return EngineError(
        ErrorCode.CLUSTER,
        "The cluster is gone: its scheduler does not answer, or no worker is left.",
        "Start it again, then run the same job again. Finished windows are kept.",
    )


def _named(error: BaseException) -> BaseException:
    """Names what ended a piece."""
    if isinstance(error, load("distributed").scheduler.KilledWorker):
        return EngineError(
            ErrorCode.OUT_OF_MEMORY,
            "A piece ended every worker that tried it, probably for want of memory.",
            "Choose a smaller window, or fewer workers on each machine.",
        )
    return error


def _hand_on(order: Order[Found]) -> Order[Found]:
    return order
