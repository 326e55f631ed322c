"""A cluster of this machine whose parts can be killed one by one, and a link to its scheduler that can be cut.

Its processes are forked from one that has the libraries loaded, so that hundreds can be killed and replaced.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import dask
import psutil

from engine.cluster.address import parse_address
from engine.cluster.certificates import make_certificates
from engine.cluster.fitness import PRELOAD
from engine.cluster.helping import WorkerSettings
from engine.cluster.join import Join, read_join, write_join
from engine.cluster.libraries import load
from engine.cluster.opening import SETTINGS
from engine.cluster.serve import run_scheduler, run_workers
from tests.faults.link import Link, free_port

PRELOADED = ["distributed", "engine.cluster.task", "engine.pieces.pair", "engine.cluster.serve"]
STARTS_S = 300.0  # on a machine that is as busy as it can be


def forked() -> ForkServerContext:
    """Processes that need not load the libraries, here and for Dask."""
    dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"})
    load("distributed.utils")._forkserver_preload_set = True  # Dask would leave torch out
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


class Office:
    """A scheduler and groups of workers.

    Args:
        folder: for join files.
    """

    def __init__(self, folder: Path) -> None:
        self._context, self._port, self._parts = forked(), free_port(), ExitStack()
        self.join = folder / "join.json"
        write_join(self.join, _join(self._port))
        self.scheduler: BaseProcess | None = None

    def __enter__(self) -> Office:
        self.start_scheduler()
        return self

    def __exit__(self, *_: object) -> None:
        self._parts.close()
        if self.scheduler is not None:
            _end(self.scheduler)

    def start_scheduler(self) -> None:
        """Starts it, at the same port as the one before."""
        said = self._started(_scheduler, self.join)
        self.scheduler = said[0]

    def kill_scheduler(self) -> None:
        """Ends it at once."""
        if self.scheduler is not None:
            self.scheduler.kill()
            self.scheduler.join()

    def workers(self, count: int, **kinds: Any) -> BaseProcess:
        """Starts a group; see `_workers`."""
        process, _ = self._started(_workers, kinds.pop("join", self.join), count, kinds)
        self._parts.callback(_end, process)
        return process

    @contextmanager
    def link(self, folder: Path) -> Iterator[tuple[Link, Path]]:
        """A link to the scheduler, and a join file that leads through it."""
        link, path = Link(self._port), folder / f"join-{free_port()}.json"
        join = read_join(self.join)
        write_join(path, replace(join, address=_address(link.port)))
        yield link, path
        link.close()

    def _started(self, target: Callable[..., None], *words: Any) -> tuple[BaseProcess, str]:
        here, there = self._context.Pipe()
        process = self._context.Process(target=target, args=(there, *words))
        process.start()
        there.close()
        if not here.poll(STARTS_S):
            raise TimeoutError(target.__name__)
        try:
            said = str(here.recv())
        except EOFError:
            said = ""
        return process, said


def _address(port: int) -> Any:
    return parse_address(f"tls://127.0.0.1:{port}")


def _join(port: int) -> Join:
    return Join(_address(port), make_certificates())


def _end(process: BaseProcess) -> None:
    process.terminate()
    process.join(20)
    for one in _family(process):
        with suppress(psutil.NoSuchProcess):
            one.kill()


def _family(process: BaseProcess) -> list[psutil.Process]:
    with suppress(psutil.NoSuchProcess):
        found = psutil.Process(process.pid)
        return [*found.children(recursive=True), found]
    return []


def _saying(told: Any) -> Callable[[str], None]:
    def say(text: str) -> None:
        with suppress(OSError):  # whoever listens has heard the first line, and may be gone
            told.send(text)

    return say


def _scheduler(told: Any, join: Path) -> None:
    run_scheduler(read_join(join), "", _saying(told))


def _workers(told: Any, join: Path, count: int, kinds: dict[str, Any]) -> None:
    """A group of workers.

    Args:
        told: hears of it.
        join: file.
        count: processes.
        kinds: a module to preload in them, memory_bytes that each may use, disk for what they need.
    """
    if "preload" in kinds:
        SETTINGS["distributed.worker.preload"] = [kinds["preload"], PRELOAD]
    if "disk" in kinds:
        dask.config.set({"temporary-directory": kinds["disk"]})
    forked()
    settings = WorkerSettings(count, kinds.get("memory_bytes", 0), "", idle=False, waits=True)
    run_workers(read_join(join), settings, _saying(told))
