"""What a worker declares when it joins, and whether it fits a job: Dask hands windows only to those that do.

Each worker loads this module before it joins (`PRELOAD`) and declares one resource, whose name tells its versions and
whose amount is the memory that it may use. A window asks for that much of the resource of its own versions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from engine.cluster.libraries import load
from engine.contract.errors import EngineError, ErrorCode, SwimdiffError
from engine.observer import Observer
from engine.versions import versions

if TYPE_CHECKING:
    from distributed import Client, Worker

Versions = tuple[tuple[str, str], ...]

PRELOAD = "engine.cluster.fitness"
LIBRARIES = ("torch", "gdal")
_MARK = "swimdiff "


def dask_setup(worker: Worker) -> None:
    """Declares what a worker has; Dask calls this in its process before it joins.

    Args:
        worker: of this process.
    """
    limit = worker.memory_manager.memory_limit or load("distributed.system").MEMORY_LIMIT
    name = resource_of(own_versions())
    worker.state.total_resources[name] = worker.state.available_resources[name] = limit / 2**20


@lru_cache(maxsize=1)
def own_versions() -> Versions:
    """Of the engine and the libraries on which results depend, in this process."""
    found = versions(*LIBRARIES)
    return tuple((name, found[name]) for name in ("engine", *LIBRARIES))


def resource_of(has: Versions) -> str:
    """The name of the resource, in MiB of memory, that peers of these versions have.

    Args:
        has: name and version.
    """
    return _MARK + " ".join(f"{name}={version}" for name, version in has)


def differing(one: Versions, other: Versions) -> list[tuple[str, str, str]]:
    """Names what two peers have in different versions, with both of them.

    Args:
        one: name and version.
        other: likewise.
    """
    first, second = dict(one), dict(other)
    names = dict.fromkeys(chain(first, second))
    return [(n, first.get(n, "?"), second.get(n, "?")) for n in names if first.get(n) != second.get(n)]


@dataclass(frozen=True)
class Needs:
    """What a window asks of a worker.

    Args:
        versions: of the engine and its libraries.
        memory_bytes: that it takes.
    """

    versions: Versions
    memory_bytes: int

    @property
    def resources(self) -> dict[str, float]:
        """As Dask takes it."""
        return {resource_of(self.versions): self.memory_bytes / 2**20}

    def misfit(self, resources: Mapping[str, float]) -> SwimdiffError | None:
        """Says why a worker does not fit.

        Args:
            resources: that it declared.
        """
        (name, needed), *_ = self.resources.items()
        declared = [one for one in resources if one.startswith(_MARK)]
        if name not in resources:
            words = declared[0].removeprefix(_MARK).split() if declared else []
            there = tuple((one.partition("=")[0], one.partition("=")[2]) for one in words)
            return other_version(*differing(self.versions, there)[0])
        if resources[name] < needed:
            return EngineError(
                ErrorCode.OUT_OF_MEMORY,
                "A worker of the cluster may use {has:.2f} GB of memory; a window takes {needed:.2f} GB.",
                "Choose a smaller window, or fewer workers on each machine, or start them with more --memory-gb.",
                has=resources[name] / 2**10,
                needed=needed / 2**10,
            )
        return None


class Roster:
    """The workers that fit a job; the others are named once.

    Args:
        client: of the cluster.
        needs: of a window.
    """

    def __init__(self, client: Client, needs: Needs) -> None:
        self._client, self._needs = client, needs
        self._misfits: dict[str, SwimdiffError | None] = {}

    def look(self, observer: Observer) -> dict[str, int]:
        """Gives addresses and cores of those that fit.

        Args:
            observer: hears of those that do not.

        Raises:
            OSError: the scheduler does not answer.
        """
        cores: dict[str, int] = dict(self._client.ncores())
        new = cores.keys() - self._misfits.keys()
        if new:
            told = self._client.sync(self._client.scheduler.identity, n_workers=-1)["workers"]
            for address in sorted(new & told.keys()):
                self._misfits[address] = misfit = self._needs.misfit(told[address]["resources"])
                if misfit is not None:
                    observer.log("warning", "{address} is not used. {reason}", address=address, reason=misfit.said)
        self._misfits = {address: misfit for address, misfit in self._misfits.items() if address in cores}
        return {address: count for address, count in cores.items() if self._misfits.get(address, True) is None}

    def misfits(self) -> list[SwimdiffError]:
        """Why each of the workers that are there and do not fit does not."""
        return [misfit for misfit in self._misfits.values() if misfit is not None]


def other_version(name: str, here: str, there: str) -> SwimdiffError:
    """Makes the error for a worker that has another version, so that its results would be others.

    Args:
        name: of the library.
        here: its version where the job runs.
        there: its version on the worker.
    """
    return EngineError(
        ErrorCode.ENGINE_BROKEN,
        "A worker of the cluster has {name} {there}; this engine has {here}.",
        "Install the same version on all machines, then start the workers again.",
        name=name,
        here=here,
        there=there,
    )
