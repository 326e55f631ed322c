"""Opens the crew that a job asks for: this process, processes of this machine, or a cluster that is there already."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING

from engine.cluster.address import Address
from engine.cluster.certificates import make_certificates
from engine.cluster.crew import ClusterCrew
from engine.cluster.fitness import PRELOAD
from engine.cluster.join import Certificates, asked_for
from engine.cluster.libraries import load
from engine.cluster.reach import obstacle
from engine.cluster.wave import lost
from engine.contract.errors import EngineError, ErrorCode, ParameterError
from engine.pieces.base import Alone, Crew
from engine.pieces.memory import LIBRARIES_BYTES

if TYPE_CHECKING:
    from distributed import Client, Security

CONNECT_S = 30.0
# A worker that is killed takes the pieces with it that it had, and the same piece may be hit several times by chance.
TRIES = 10
# No page tells anything: the servers that Dask opens for its own are on loopback and know no address.
SETTINGS = {
    "distributed.scheduler.allowed-failures": TRIES,
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    # A network that is away for a minute costs nothing: connections are older than that before they are given up.
    "distributed.comm.timeouts.tcp": "180s",
    "distributed.comm.timeouts.connect": "90s",
    "distributed.worker.profile.enabled": False,
    "distributed.worker.preload": [PRELOAD],
    # A worker's memory is that of the window that it computes, which nothing on a disk makes smaller; whoever waits
    # for it to shrink waits for ever. What takes more than all of it is ended.
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
    "distributed.admin.tick.interval": "500ms",  # looks at themselves, fifty a second in each process
    "distributed.admin.system-monitor.interval": "5s",
    "distributed.scheduler.active-memory-manager.start": False,  # for data that have copies
    "distributed.diagnostics.nvml": False,
    "distributed.admin.large-graph-warning-threshold": "1 GB",  # an order holds a model
}
OFF_MACHINE = {"distributed.comm.compression": "zlib"}  # the only one that is there without a further library
NO_PAGE = {"dashboard": False, "dashboard_address": "127.0.0.1:0"}


@contextmanager
def open_crew(cluster: str, join_file: str) -> Iterator[Crew]:
    """Opens whoever computes pieces.

    Args:
        cluster: as a person wrote it; empty for this process.
        join_file: of the cluster; empty for none.

    Raises:
        EngineError: a library is missing, or the cluster cannot be reached.
        InputError: the join file cannot be used.
        ParameterError: the two do not fit.
    """
    address, certificates = asked_for(cluster, join_file)
    if address is None:
        yield Alone()
        return
    with open_client(address, certificates) as client:
        yield ClusterCrew(client)


@contextmanager
def open_client(
    address: Address, certificates: Certificates | None, connect_s: float | None = None
) -> Iterator[Client]:
    """Connects to a cluster, or starts one of processes of this machine, and sees that there is a worker.

    Args:
        address: of the cluster.
        certificates: of it; None for none.
        connect_s: how long to try; None for as long as a scheduler takes to come back.

    Raises:
        EngineError: a library is missing, or the cluster cannot be reached.
    """
    with ExitStack() as stack:
        stack.enter_context(settings_of(address))
        stack.enter_context(_closed_is_lost())
        yield stack.enter_context(_client(address, certificates, CONNECT_S if connect_s is None else connect_s))


@contextmanager
def _closed_is_lost() -> Iterator[None]:
    """A connection that closes while a cluster is used is no file that cannot be read, although Dask's error is one."""
    try:
        yield
    except load("distributed").comm.CommClosedError as error:
        raise lost() from error


def settings_of(address: Address) -> AbstractContextManager[object]:
    """Dask's settings while a cluster is used, as a context."""
    load("distributed")  # brings settings of its own, which would go when these are taken back
    off = OFF_MACHINE if not address.on_this_machine else {}
    settings: AbstractContextManager[object] = load("dask").config.set({**SETTINGS, **off})
    return settings


@contextmanager
def _client(address: Address, certificates: Certificates | None, connect_s: float) -> Iterator[Client]:
    distributed = load("distributed")
    if address.workers:
        with local_cluster(address.workers) as client:
            yield client
        return
    security = None if certificates is None else security_of(certificates)
    try:
        client = distributed.Client(address.scheduler, security=security, timeout=connect_s, set_as_default=False)
    except (OSError, TimeoutError) as error:
        raise obstacle(address, certificates) or _unreachable(address, error) from error
    with client:
        _require_same_dask(client, address)
        try:
            client.wait_for_workers(1, timeout=connect_s)
        except TimeoutError as error:
            raise EngineError(
                ErrorCode.CLUSTER,
                "No worker has joined the cluster at {address}.",
                "Start one: swimdiff-cluster worker --join FILE",
                address=address.scheduler,
            ) from error
        yield client


def _require_same_dask(client: Client, address: Address) -> None:
    """Sees that the scheduler speaks as this engine does; workers are asked for all their versions."""
    here = load("distributed").__version__
    try:
        there = client.sync(client.scheduler.versions)["packages"]["distributed"]
    except OSError as error:  # it has just gone
        raise _unreachable(address, error) from error
    if there != here:
        raise EngineError(
            ErrorCode.ENGINE_BROKEN,
            "The scheduler at {address} has Dask {there}; this engine has {here}.",
            "Set the engine up from the same version of the plugin on all machines, then start the scheduler again.",
            address=address.scheduler,
            there=there,
            here=here,
        )


@contextmanager
def local_cluster(workers: int) -> Iterator[Client]:
    """Starts processes of this machine, which none but this process can give work to.

    Args:
        workers: number of processes, each of which computes one piece at a time.
    """
    distributed = load("distributed")
    share = share_of_memory(workers)
    security = security_of(make_certificates())
    with (
        distributed.LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            memory_limit=share,
            processes=True,
            host="127.0.0.1",
            protocol="tls",
            security=security,
            silence_logs=logging.CRITICAL,
            scheduler_kwargs=NO_PAGE,
            dashboard_address=None,
        ) as cluster,
        distributed.Client(cluster, security=security, set_as_default=False, direct_to_workers=True) as client,
    ):
        yield client


def share_of_memory(processes: int, each_bytes: int = 0) -> int:
    """How much memory each process of this machine may use.

    Args:
        processes: that compute.
        each_bytes: that a person allows each of them; 0 for an equal share of the machine's.

    Raises:
        ParameterError: it does not even hold the libraries.
    """
    share = each_bytes or int(load("distributed.system").MEMORY_LIMIT) // processes
    if share < LIBRARIES_BYTES:
        raise ParameterError(
            "{share:.2f} GB of memory for each of {count} {count:process|processes} are too little: the libraries "
            "alone take {least:.2f} GB.",
            "Start fewer processes, or allow each of them more memory.",
            share=share / 2**30,
            count=processes,
            least=LIBRARIES_BYTES / 2**30,
        )
    return share


def security_of(certificates: Certificates) -> Security:
    """What Dask needs so that both sides of each connection show a certificate of this cluster."""
    pair = {
        f"tls_{role}_{what}": text
        for role in ("client", "scheduler", "worker")
        for what, text in (("cert", certificates.certificate), ("key", certificates.key))
    }
    security: Security = load("distributed").Security(
        require_encryption=True, tls_ca_file=certificates.authority, **pair
    )
    return security


def _unreachable(address: Address, error: BaseException) -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "The cluster at {address} does not answer, or does not know this certificate: {reason}",
        "Check address and join file, and that its scheduler runs.",
        address=address.scheduler,
        reason=error,
    )
