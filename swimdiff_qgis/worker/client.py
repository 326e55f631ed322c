"""Runs one job in a process of the engine: starts it, follows it, cancels it, and ends it whatever happens.

Knows no QGIS. All of it happens in the thread that calls `run`, beside two threads that empty the pipes.
"""

from __future__ import annotations

import contextlib
import time
import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional

from ..contract import errors, messages
from .launcher import Child, ending
from .streams import End, Garbage, LogTail, MessageReader

if TYPE_CHECKING:
    from engine.contract.errors import ErrorCode
    from engine.contract.messages import Command, Hello, Message

OnEvent = Callable[["Message"], None]
_RUNNING: weakref.WeakSet[WorkerClient] = weakref.WeakSet()


@dataclass(frozen=True)
class Patience:
    """How long the client waits, in seconds.

    Args:
        hello_s: for the first line; a first start from a slow disk under a virus scanner takes half a minute.
        silence_s: without any message; the engine speaks at least every five seconds.
        grace_s: for an orderly end after `cancel`; the engine promises two seconds at most.
        poll_s: between two looks at `is_cancelled`.
    """

    hello_s: float = 90.0
    silence_s: float = 60.0
    grace_s: float = 2.0
    poll_s: float = 0.1


PATIENCE = Patience()
_AGAIN = "Run the job again; finished windows are kept. If it happens again, send this message to the authors."
_SHORT_OF_MEMORY = (
    "The system may have been short of memory. Close other programs, or choose smaller windows, then run the job "
    "again; finished windows are kept."
)


class WorkerClient:
    """One process of the engine for one job.

    Args:
        command: how it is started, from environment.start_command.
        environment: its variables, from environment.child_environment.
        patience: how long to wait for what.
        maximum_garbage: lines on stdout that are no messages and are still forgiven; a library that prints a banner
            is harmless, a program that is no worker prints on.
    """

    def __init__(
        self,
        command: List[str],
        environment: Mapping[str, str],
        patience: Patience = PATIENCE,
        maximum_garbage: int = 100,
    ) -> None:
        self._command = list(command)
        self._environment = dict(environment)
        self._patience = patience
        self._maximum_garbage = maximum_garbage
        self._garbage = 0
        self._silent_s = 0.0
        self._gone_s = 0.0
        self._stopped = False
        self._answered = False
        self._child: Optional[Child] = None
        self._reader: Optional[MessageReader] = None
        self._log: Optional[LogTail] = None

    def run(
        self,
        job: str,
        values: Mapping[str, object],
        on_event: OnEvent = lambda event: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        pause_s: Callable[[], float] = lambda: 0.0,
    ) -> Dict[str, Any]:
        """Does a job and gives its result.

        Args:
            job: a name in jobs.JOBS.
            values: the job's fields.
            on_event: receives hello, progress, metric and log messages, in this thread.
            is_cancelled: asked about every tenth of a second.
            pause_s: how long a cancelled job may take to bring its work to an orderly end, as a training does that
                writes a checkpoint; asked again while it does, so that a person can lose patience. 0: two seconds.

        Raises:
            JobCancelled: after a cancel; the process is gone.
            EngineError: where the engine is missing, broken, dead, silent or of another version.
            SwimdiffError: what the engine answered with `failed`.
        """
        if self._child is not None:
            raise errors.EngineError(errors.ErrorCode.INTERNAL, "A client runs only one job; create another one.")
        _RUNNING.add(self)
        try:
            self._child = Child(self._command, self._environment)
            self._reader = MessageReader(self._child.stdout)
            self._log = LogTail(self._child.stderr)
            on_event(self._hello(on_event, is_cancelled))
            self._send(messages.Run(job, dict(values)))
            return self._follow(on_event, is_cancelled, pause_s)
        finally:
            _RUNNING.discard(self)
            self.close()

    def stop(self) -> None:
        """Ends the process from another thread; `run` then raises JobCancelled."""
        self._stopped = True
        if self._child is not None:
            self._child.end()

    def close(self) -> None:
        """Ends the process tree: after an answer in good order, else at once."""
        if self._child is None or self._reader is None or self._log is None:
            if self._child is not None:
                self._child.end()
            return
        with contextlib.suppress(OSError):  # a broken pipe: the process is gone already
            self._child.stdin.close()
        if self._answered:
            self._child.wait(self._patience.grace_s)
        self._child.end()
        self._reader.close(timeout_s=1.0)
        self._log.close(timeout_s=1.0)

    def log_tail(self) -> str:
        """Gives the last lines that the engine wrote to stderr."""
        return "" if self._log is None else self._log.text()

    def _hello(self, on_event: OnEvent, is_cancelled: Callable[[], bool]) -> Hello:
        while True:
            if is_cancelled() or self._stopped:
                raise errors.JobCancelled(hint="")
            if self._silent_s > self._patience.hello_s:
                raise self._silence(self._patience.hello_s)
            message = self._next(on_event, errors.ErrorCode.ENGINE_BROKEN)
            if isinstance(message, messages.Failed):
                self._answered = True
                raise errors.rebuild(message.code, message.message, message.hint, message.values)
            if isinstance(message, messages.Hello):
                _require_protocol(message.protocol)
                return message
            if message is not None:
                raise errors.EngineError(
                    errors.ErrorCode.PROTOCOL,
                    "The engine began with {kind} instead of hello.",
                    "Install the plugin again.",
                    kind=type(message).__name__,
                )

    def _follow(
        self, on_event: OnEvent, is_cancelled: Callable[[], bool], pause_s: Callable[[], float]
    ) -> Dict[str, Any]:
        give_up_at: Optional[float] = None
        granted_s = 0.0
        while True:
            if is_cancelled() and (give_up_at is None or pause_s() < granted_s):
                granted_s = pause_s()
                self._send(messages.Cancel(granted_s))
                give_up_at = time.monotonic() + granted_s + self._patience.grace_s
            if self._stopped or (give_up_at is not None and time.monotonic() > give_up_at):
                raise errors.JobCancelled()
            if self._silent_s > self._patience.silence_s:
                raise self._silence(self._patience.silence_s)
            try:
                message = self._next(on_event, errors.ErrorCode.ENGINE_DIED)
            except errors.EngineError:
                if give_up_at is not None or self._stopped:
                    raise errors.JobCancelled() from None
                raise
            if isinstance(message, messages.Done):
                self._answered = True
                return message.result
            if isinstance(message, messages.Failed):
                self._answered = True
                if message.traceback:
                    on_event(messages.Log("debug", "{text}", {"text": message.traceback}))
                raise errors.rebuild(message.code, message.message, message.hint, message.values)
            if message is not None:
                on_event(message)

    def _next(self, on_event: OnEvent, code_of_death: ErrorCode) -> Optional[Message]:
        """Waits a moment for a message; None where none came."""
        began = time.monotonic()
        item = None if self._reader is None else self._reader.next(self._patience.poll_s)
        if isinstance(item, End):
            raise self._death(code_of_death)
        if item is None:
            # At most a second is counted, so that a computer that slept does not make a silent engine.
            waited_s = min(time.monotonic() - began, 1.0)
            self._silent_s += waited_s
            if self._child is not None and self._child.status() is not None:
                self._gone_s += waited_s
            if self._gone_s > 1.0:  # it is gone, but something that it started holds the pipe open
                raise self._death(code_of_death)
            return None
        if isinstance(item, Garbage):
            self._forgive(item, on_event)
            return None
        self._silent_s = 0.0
        return item

    def _forgive(self, garbage: Garbage, on_event: OnEvent) -> None:
        self._garbage += 1
        _require_protocol(garbage.protocol)
        on_event(
            messages.Log("warning", "The engine wrote something that is no message: {text}", {"text": garbage.text})
        )
        if self._garbage > self._maximum_garbage:
            raise errors.EngineError(
                errors.ErrorCode.PROTOCOL,
                "The program that was started is not the engine: {program}. Its last line: {line}",
                "Install the plugin again, or choose another Python for the engine in the options.",
                program=self._command[0],
                line=garbage.text,
            )

    def _send(self, message: Command) -> None:
        line = messages.encode(message)
        if self._child is None:
            return
        with contextlib.suppress(OSError):  # the process is gone; its end is found, and told, by the next read
            self._child.stdin.write(line)
            self._child.stdin.flush()

    def _silence(self, waited_s: float) -> Exception:
        return errors.EngineError(
            errors.ErrorCode.ENGINE_SILENT,
            "The engine did not respond for {seconds} seconds and was stopped.",
            _AGAIN,
            seconds=f"{waited_s:g}",
            log=self.log_tail(),
        )

    def _death(self, code: ErrorCode) -> Exception:
        status = None if self._child is None else self._child.wait(1.0)
        if self._child is not None:
            self._child.end()
        if self._log is not None:
            self._log.close(timeout_s=1.0)
        hint = _AGAIN
        if code is errors.ErrorCode.ENGINE_BROKEN:
            hint = "Check the engine's Python: the algorithm 'Check the engine' shows what is missing."
        elif status == -9:  # SIGKILL, which on Linux mostly comes from the kernel when memory is short
            hint = _SHORT_OF_MEMORY
        message, values = ending(status)
        return errors.EngineError(code, message, hint, log=self.log_tail(), **values)


def stop_all() -> None:
    """Ends every running engine; for the moment when the plugin is unloaded."""
    for client in list(_RUNNING):
        client.stop()


def _require_protocol(protocol: Optional[int]) -> None:
    if protocol is not None and protocol != messages.PROTOCOL:
        raise errors.EngineError(
            errors.ErrorCode.PROTOCOL,
            "The engine speaks protocol {engine_protocol}, the plugin {own_protocol}.",
            "Plugin and engine come from different versions. Install the plugin again and restart QGIS.",
            engine_protocol=protocol,
            own_protocol=messages.PROTOCOL,
        )
