"""A machine takes part in a cluster: its workers compute, leave when it is needed, and come back."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.cluster.address import Address
from engine.cluster.join import Join
from engine.cluster.libraries import load
from engine.cluster.opening import security_of
from engine.cluster.presence import LOOK_S, Presence, Sight
from engine.cluster.reach import obstacle
from engine.contract.errors import EngineError, ErrorCode, OutputError
from engine.contract.remarks.texts import Value, piece

if TYPE_CHECKING:
    from distributed import Nanny

_OF_A_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO)
LOOPBACK = "127.0.0.1"
REACH_S = 30.0  # a scheduler that cannot be reached for so long is not there
TRY_S = 2.0  # between two tries meanwhile
START_S = 300.0  # for a process to load its libraries, on a desktop whose user comes first
JOIN_S = 1.0  # between the end of a connection and the next try
AGAIN_S = 20  # between two tries of those who wait for a scheduler
SPEAK_S = 5.0  # whoever follows hears something at least so often
AT_WORK_SHARE = 0.02  # of the machine's processor time; workers that wait take less


@dataclass(frozen=True)
class Standing:
    """How a machine stands to its cluster.

    Args:
        joined: whether its workers are there.
        said: the same in words.
        passing: whether it is a matter of seconds.
    """

    joined: bool
    said: Value
    passing: bool = False


Tell = Callable[[Standing], None]


@dataclass(frozen=True)
class WorkerSettings:
    """How a machine takes part.

    Args:
        count: processes.
        memory_bytes: that each of them may use.
        listen: address of this machine that others reach it at; empty for the one that the scheduler sees.
        idle: give way to everything else on the machine: lowest priority, and away while it is needed.
        waits: for a scheduler that is not there, however long.
    """

    count: int = 1
    memory_bytes: int = 0
    listen: str = ""
    idle: bool = True
    waits: bool = False


async def take_part(join: Join, settings: WorkerSettings, told: Awaitable[None], tell: Tell) -> None:
    """Has workers at work until it is told to end.

    Args:
        join: address and certificates.
        settings: how this machine takes part.
        told: ends when the workers shall.
        tell: hears how it stands, again and again.

    Raises:
        EngineError: the scheduler does not answer or is gone, and is not waited for.
        OutputError: the disk for what the workers need cannot be written.
    """
    if settings.idle:
        give_way()
    presence, joined = Presence(), False
    end = asyncio.ensure_future(told)
    while not end.done():
        starting = asyncio.ensure_future(_starting(settings.count, tell))
        try:
            async with _workers(join, settings) as gone:
                starting.cancel()
                joined = True
                await _watch(join, settings, presence, (end, gone), tell)
        except EngineError as error:
            if not settings.waits:
                raise (_gone(join.address) if joined else error) from error
            again = piece("{reason} It is tried again every {seconds} seconds.", reason=error.said, seconds=AGAIN_S)
            starting.cancel()
            tell(Standing(False, again))
            await asyncio.wait([end], timeout=AGAIN_S)
        finally:
            starting.cancel()
        while settings.idle and presence.away and not end.done():
            tell(Standing(False, _why(presence.look())))
            await asyncio.wait([end], timeout=LOOK_S)
    end.result()


async def _starting(count: int, tell: Tell) -> None:
    """Tells that workers are being started, until it is cancelled."""
    while True:
        await asyncio.sleep(SPEAK_S)
        said = piece("{count} {count:process is|processes are} being started.", count=count)
        tell(Standing(False, said, passing=True))


async def _watch(
    join: Join,
    settings: WorkerSettings,
    presence: Presence,
    ends: tuple[asyncio.Future[None], asyncio.Future[None]],
    tell: Tell,
) -> None:
    """Tells how it stands until the end comes, the workers are gone, or the machine is needed."""
    count, address = settings.count, join.address.scheduler
    waits = piece("{count} {count:process waits|processes wait} for work from {address}.", count=count, address=address)
    works = piece("{count} {count:process computes|processes compute} for {address}.", count=count, address=address)
    sight: Sight | None = None
    passed_s = 0.0
    while not (settings.idle and presence.away):
        tell(Standing(True, works if sight is not None and sight.own_share > AT_WORK_SHARE else waits))
        done, _ = await asyncio.wait(ends, timeout=SPEAK_S, return_when=asyncio.FIRST_COMPLETED)
        if ends[0] in done:
            return
        if done:
            tell(Standing(False, piece("The connection to {address} broke. Joining again.", address=address)))
            await asyncio.wait(ends[:1], timeout=JOIN_S)
            return
        passed_s += SPEAK_S
        if passed_s >= LOOK_S:
            sight, passed_s = presence.look(), 0.0


@contextlib.asynccontextmanager
async def _workers(join: Join, settings: WorkerSettings) -> AsyncIterator[asyncio.Future[None]]:
    """Starts workers; one that dies is replaced. Gives what ends with the connection, which none of them outlives."""
    distributed = load("distributed")
    listen = settings.listen or (LOOPBACK if join.address.on_this_machine else None)
    await _reach(join, 0.0 if settings.waits else REACH_S)
    nannies = []
    async with contextlib.AsyncExitStack() as stack:
        try:
            for _ in range(settings.count):
                nanny = distributed.Nanny(
                    join.address.scheduler,
                    nthreads=1,
                    security=security_of(join.certificates),
                    protocol="tls",
                    host=listen,
                    memory_limit=settings.memory_bytes,
                    death_timeout=START_S,
                    dashboard=False,
                    dashboard_address=f"{LOOPBACK}:0",
                )
                nannies.append(await stack.enter_async_context(nanny))
        except (OSError, RuntimeError, AssertionError) as error:  # Dask's, of a process that it gives up early
            reason = cause_of(error)
            if reason.errno in _OF_A_DISK:
                raise _no_room(reason) from error
            raise obstacle(join.address, join.certificates) or _no_answer(join.address, reason) from error
        except ValueError as error:  # what Dask raises where it closes a process that is starting
            raise _too_busy() from error
        gone = asyncio.ensure_future(_first_end(nannies))
        try:
            yield gone
        finally:
            gone.cancel()


async def _reach(join: Join, patience_s: float) -> None:
    """Waits until the scheduler answers; raises why it does not."""
    end_s = time.monotonic() + patience_s
    while (blocked := await asyncio.to_thread(obstacle, join.address, join.certificates)) is not None:
        if time.monotonic() >= end_s:
            raise blocked
        await asyncio.sleep(TRY_S)


async def _first_end(nannies: list[Nanny]) -> None:
    ends = [asyncio.ensure_future(nanny.finished()) for nanny in nannies]
    await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)  # all of them join again


def _why(sight: Sight) -> Value:
    if sight.on_battery:
        return piece("This machine runs on its battery. It helps again three minutes after it was plugged in.")
    if not sight.has_memory:
        return piece("The memory of this machine runs short. It helps again when that was better for three minutes.")
    return piece("Other programs need this machine. It helps again when they have been quiet for three minutes.")


def _gone(address: Address) -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "The scheduler at {address} is gone, so nobody is at work any more.",
        "Start it again, and then the workers.",
        address=address.scheduler,
    )


def _too_busy() -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "No worker came up in time, as this machine has too much to do.",
        "Try again when other programs have ended.",
    )


def _no_answer(address: Address, reason: OSError) -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "The scheduler at {address} does not answer, or does not know this certificate: {reason}",
        "Check that it runs, that this machine reaches it, and that both have a copy of the same join file.",
        address=address.scheduler,
        reason=reason,
    )


def _no_room(reason: OSError) -> OutputError:
    return OutputError(
        ErrorCode.OUTPUT_UNWRITABLE,
        "{path} cannot be written: {reason}",
        "Free some space there, or name another folder for temporary files by the variable TMPDIR.",
        path=tempfile.gettempdir(),
        reason=reason.strerror or reason,
    )


def cause_of(error: OSError | RuntimeError | AssertionError) -> OSError:
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


def give_way() -> None:
    """Lowers this process's priority, and with it that of the processes that it starts: others come first."""
    if sys.platform == "win32":
        psutil = load("psutil")
        psutil.Process().nice(psutil.IDLE_PRIORITY_CLASS)
    else:
        os.nice(19)
