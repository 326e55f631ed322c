"""A scheduler, and workers, until somebody ends them."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace

from engine.cluster.address import Address
from engine.cluster.join import Join
from engine.cluster.libraries import load
from engine.cluster.opening import NO_PAGE, security_of, settings_of, share_of_memory
from engine.contract.errors import EngineError, ErrorCode, OutputError, SwimdiffError

_OF_A_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO)
LOOPBACK = "127.0.0.1"
REACH_S = 30.0  # for the scheduler to answer
START_S = 300.0  # for a process to load its libraries, on a desktop whose user comes first
AGAIN_S = 1.0  # between the end of a connection and the next try


@dataclass(frozen=True)
class WorkerSettings:
    """How a machine takes part.

    Args:
        count: processes.
        memory_bytes: that each of them may use; 0 for an equal share of the machine's.
        listen: address of this machine that others reach it at; empty for the one that the scheduler sees.
        idle: give way to everything else on the machine.
    """

    count: int = 1
    memory_bytes: int = 0
    listen: str = ""
    idle: bool = True


def run_scheduler(join: Join, listen: str, say: Callable[[str], None]) -> None:
    """Runs a scheduler until it is told to end.

    Args:
        join: address and certificates.
        listen: address of this machine that it listens at; empty: loopback alone.
        say: shows a line to a person.

    Raises:
        EngineError: the address cannot be listened at, or a library is missing.
    """

    async def serve() -> None:
        distributed = load("distributed")
        security = security_of(join.certificates)
        host, port = listen or LOOPBACK, join.address.port
        try:
            async with distributed.Scheduler(
                security=security, host=host, port=port, protocol="tls", **NO_PAGE
            ) as scheduler:
                say(f"Scheduler at {scheduler.address}. Ctrl+C ends it.")
                await _until_told()
        except (OSError, RuntimeError) as error:
            reason = _reason(error)
            raise EngineError(
                ErrorCode.CLUSTER,
                "A scheduler cannot listen at {host}:{port}: {reason}",
                "End the other program there, or make certificates with another port.",
                host=host,
                port=port,
                reason=reason.strerror or reason,
            ) from error

    _run(serve, join.address)


def run_workers(join: Join, settings: WorkerSettings, say: Callable[[str], None]) -> None:
    """Runs workers until they are told to end; one that dies is replaced, and whose connection breaks joins again.

    Args:
        join: address and certificates.
        settings: how this machine takes part.
        say: shows a line to a person.

    Raises:
        EngineError: the scheduler does not answer or is gone, or a library is missing.
        OutputError: the disk for what the workers need cannot be written.
        ParameterError: the memory does not even hold the libraries.
    """
    settings = replace(settings, memory_bytes=share_of_memory(settings.count, settings.memory_bytes))
    if settings.idle:
        _give_way()

    async def serve() -> None:
        told, joined = asyncio.create_task(_until_told()), False
        while True:
            ready = asyncio.Event()
            work = asyncio.create_task(_at_work(join, settings, ready))
            telling = asyncio.create_task(ready.wait())
            await asyncio.wait([told, work, telling], return_when=asyncio.FIRST_COMPLETED)
            if ready.is_set():
                joined = True
                say(f"{settings.count} at work for {join.address.scheduler}. Ctrl+C ends it.")
                await asyncio.wait([told, work], return_when=asyncio.FIRST_COMPLETED)
            telling.cancel()
            if told.done():
                work.cancel()
                await asyncio.wait([work])
                return
            try:
                work.result()
            except (OSError, RuntimeError, AssertionError) as error:  # Dask's, of a process that it gives up early
                raise (_gone(join.address) if joined else _silent(join.address, _reason(error))) from error
            say(f"The connection to {join.address.scheduler} broke. Joining again.")
            await asyncio.sleep(AGAIN_S)

    _run(serve, join.address)


async def _at_work(join: Join, settings: WorkerSettings, ready: asyncio.Event) -> None:
    """Takes part until the connection breaks, which Dask's workers do not outlive."""
    distributed = load("distributed")
    listen = settings.listen or (LOOPBACK if join.address.on_this_machine else None)
    security = security_of(join.certificates)
    arguments = security.get_connection_args("worker")
    comm = await load("distributed.comm").connect(join.address.scheduler, timeout=REACH_S, **arguments)
    await comm.close()  # it is there, and knows the certificate; that is told before anything is loaded
    async with contextlib.AsyncExitStack() as stack:
        nannies = []
        for _ in range(settings.count):
            nanny = distributed.Nanny(
                join.address.scheduler,
                nthreads=1,
                security=security,
                protocol="tls",
                host=listen,
                memory_limit=settings.memory_bytes,
                death_timeout=START_S,
                dashboard=False,
                dashboard_address=f"{LOOPBACK}:0",
            )
            nannies.append(await stack.enter_async_context(nanny))
        ready.set()
        ends = [asyncio.create_task(nanny.finished()) for nanny in nannies]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)  # all of them join again


def _gone(address: Address) -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "The scheduler at {address} is gone, so nobody is at work any more.",
        "Start it again, and then the workers.",
        address=address.scheduler,
    )


def _silent(address: Address, reason: OSError) -> SwimdiffError:
    if reason.errno in _OF_A_DISK:
        return OutputError(
            ErrorCode.OUTPUT_UNWRITABLE,
            "{path} cannot be written: {reason}",
            "Free some space there, or name another folder for temporary files by the variable TMPDIR.",
            path=tempfile.gettempdir(),
            reason=reason.strerror or reason,
        )
    return EngineError(
        ErrorCode.CLUSTER,
        "The scheduler at {address} does not answer, or does not know this certificate: {reason}",
        "Check that it runs, that this machine reaches it, and that both have a copy of the same join file.",
        address=address.scheduler,
        reason=reason,
    )


def _run(serve: Callable[[], object], address: Address) -> None:
    with settings_of(address), contextlib.suppress(KeyboardInterrupt):
        # Dask sets its own level when it is loaded. It would name a page that tells nothing, and log what is told here.
        logging.getLogger("distributed").setLevel(logging.WARNING)
        asyncio.run(serve())  # type: ignore[arg-type]  # each is a coroutine


def _reason(error: OSError | RuntimeError | AssertionError) -> OSError:
    """What keeps a part of Dask from its start, which it wraps into other errors.

    Raises:
        RuntimeError: the given one, where it has another cause.
        AssertionError: likewise.
    """
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, OSError):
            return cause
        cause = cause.__cause__ or cause.__context__
    raise error


async def _until_told() -> None:
    """Waits for a key or for the system to end this process."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows raises KeyboardInterrupt here instead
            loop.add_signal_handler(number, told.set)
    await told.wait()


def _give_way() -> None:
    """Lowers this process's priority, and with it that of the processes that it starts: others come first."""
    if sys.platform == "win32":
        psutil = load("psutil")
        psutil.Process().nice(psutil.IDLE_PRIORITY_CLASS)
    else:
        os.nice(19)
