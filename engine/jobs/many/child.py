"""A run in a process of its own: a crash, a leak or a spoilt file ends with it, and costs this run alone."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Mapping

from engine.contract.errors import EngineError, ErrorCode, JobCancelled, SwimdiffError, rebuild
from engine.contract.messages import (
    MAXIMUM_LINE_BYTES,
    Cancel,
    Done,
    Failed,
    Log,
    Message,
    Progress,
    Run,
    decode,
    encode,
)
from engine.contract.parameters import Value
from engine.observer import Observer
from engine.processes import module_command

POLL_S = 0.2
GRACE_S = 0.7  # of a cancelled run; below what this process itself has, and what is in its journal is not lost
SILENCE_S = 180.0  # a process speaks every five seconds; one that starts from a slow disk takes longer
_LOG_BYTES = 8192
_AGAIN = "Run the job again; finished windows are kept. If it happens again, send this message to the authors."


async def run_alone(
    job: str, values: Mapping[str, Value], observer: Observer, on_share: Callable[[float], None]
) -> None:
    """Runs a job in a new process and waits for its end.

    Args:
        job: its name.
        values: its fields.
        observer: asked whether to stop; hears the tracebacks of failures.
        on_share: told the share that is done, 0 to 1.

    Raises:
        JobCancelled: the observer asked to stop; the process is gone.
        SwimdiffError: what the job failed with, or that its process died or fell silent.
    """
    process = await asyncio.create_subprocess_exec(
        *module_command("engine.worker"),
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
        limit=2 * MAXIMUM_LINE_BYTES,
        start_new_session=sys.platform != "win32",  # an interrupt from the keyboard is this process's to handle
    )
    log = asyncio.create_task(_tail(process))
    try:
        await _send(process, encode(Run(job, dict(values))))
        await _follow(process, observer, on_share)
    except (EngineError, ValueError) as error:
        _end(process)
        said = await log
        if said:
            observer.log("debug", "{text}", text=said)
        if isinstance(error, SwimdiffError):
            raise
        raise EngineError(
            ErrorCode.PROTOCOL, "The engine wrote something that is no message: {text}", text=str(error)[:200]
        ) from error
    finally:
        _end(process)
        await process.wait()
        await log


async def _follow(process: Process, observer: Observer, on_share: Callable[[float], None]) -> None:
    """Hears a process until it is done, or raises why it is not."""
    silent_s, stopping_s = 0.0, -1.0
    while True:
        if observer.cancelled():
            if stopping_s < 0:
                await _send(process, encode(Cancel()))
                stopping_s = 0.0
            if stopping_s > GRACE_S:
                raise JobCancelled()
        if silent_s > SILENCE_S:
            raise EngineError(
                ErrorCode.ENGINE_SILENT,
                "The engine did not respond for {seconds} seconds and was stopped.",
                _AGAIN,
                seconds=f"{silent_s:.0f}",
            )  # fmt: skip
        message = await _next(process)
        if message is None:
            silent_s += POLL_S
            stopping_s += POLL_S if stopping_s >= 0 else 0.0
            continue
        silent_s = 0.0
        if isinstance(message, Done):
            return
        if isinstance(message, Failed):
            if message.traceback:
                observer.log("debug", "{text}", text=message.traceback)
            raise rebuild(message.code, message.message, message.hint, message.values)
        if isinstance(message, Progress):
            on_share(message.fraction)
        elif isinstance(message, Log) and message.text:
            observer.log("debug", message.text, **message.values)


async def _next(process: Process) -> Message | None:
    """Waits a moment for a message; None where none came."""
    stream = process.stdout
    if stream is None:
        raise EngineError(ErrorCode.INTERNAL, "The engine was started without pipes.")
    try:
        line = await asyncio.wait_for(stream.readline(), POLL_S)
    except TimeoutError:
        return None
    if line.endswith(b"\n"):
        return decode(line)
    status = await process.wait()
    name = signal.Signals(-status).name if status < 0 else ""
    raise EngineError(
        ErrorCode.ENGINE_DIED,
        "The engine ended unexpectedly, by the signal {name}."
        if name
        else "The engine ended unexpectedly, with status {status}.",
        "Run it again. If it happens again, the file is damaged in a way that ends the program, or memory is short.",
        status=status,
        name=name,
    )


async def _send(process: Process, line: bytes) -> None:
    if process.stdin is None:
        return
    with contextlib.suppress(OSError):  # the process is gone; the next read tells
        process.stdin.write(line)
        await process.stdin.drain()


async def _tail(process: Process) -> str:
    """Empties the log, of which the end is kept."""
    kept = b""
    while process.stderr is not None and (piece := await process.stderr.read(_LOG_BYTES)):
        kept = (kept + piece)[-_LOG_BYTES:]
    return kept.decode("utf-8", "replace")


def _end(process: Process) -> None:
    """Ends the process and all that it started, if it is still there."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
