"""A scheduler, and workers, until somebody ends them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Coroutine
from dataclasses import replace

from engine.cluster.address import Address
from engine.cluster.helping import LOOPBACK, Standing, WorkerSettings, cause_of, take_part
from engine.cluster.join import Join
from engine.cluster.libraries import load
from engine.cluster.opening import NO_PAGE, security_of, settings_of, share_of_memory
from engine.contract.errors import EngineError, ErrorCode
from engine.contract.remarks.texts import worded


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
            reason = cause_of(error)
            raise EngineError(
                ErrorCode.CLUSTER,
                "A scheduler cannot listen at {host}:{port}: {reason}",
                "End the other program there, or make certificates with another port.",
                host=host,
                port=port,
                reason=reason.strerror or reason,
            ) from error

    run_until_end(serve, join.address)


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
    printed = ""

    def tell(standing: Standing) -> None:
        nonlocal printed
        line = str(worded(standing.said))
        if standing.joined:  # work comes and goes
            line = f"{settings.count} at work for {join.address.scheduler}. Ctrl+C ends it."
        if line != printed and not standing.passing:
            say(line)
            printed = line

    run_until_end(lambda: take_part(join, settings, _until_told(), tell), join.address)


def run_until_end(serve: Callable[[], Coroutine[None, None, None]], address: Address) -> None:
    """Runs a part of a cluster.

    Args:
        serve: makes the coroutine that is the part.
        address: of the cluster.
    """
    with settings_of(address), contextlib.suppress(KeyboardInterrupt):
        # Dask sets its own level when it is loaded. It would name a page that tells nothing, and log what is told here.
        logging.getLogger("distributed").setLevel(logging.WARNING)
        asyncio.run(serve())


async def _until_told() -> None:
    """Waits for a key or for the system to end this process."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows raises KeyboardInterrupt here instead
            loop.add_signal_handler(number, told.set)
    await told.wait()
