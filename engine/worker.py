"""Door 1: a child process that takes one job as JSON lines on stdin and answers with events on the real stdout."""

from __future__ import annotations

import os
import platform
import queue
import sys
import threading
import time
from typing import BinaryIO

from engine import __version__
from engine.contract.errors import ErrorCode, SwimdiffError
from engine.contract.messages import (
    PROTOCOL,
    Cancel,
    Done,
    Event,
    Failed,
    Hello,
    Log,
    Message,
    Metric,
    Noted,
    Ping,
    Progress,
    Run,
    decode,
    encode,
)
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import plain_values
from engine.contract.results import to_json
from engine.failures import failure
from engine.raster.left_out import leave_out_drivers
from engine.waiting import wait_passively

CANCEL_GRACE_S = 1.5  # below the two seconds that are promised for a cancel
LONGEST_GRACE_S = 600.0  # nobody waits longer for a checkpoint
HEARTBEAT_S = 5.0
HEARTBEAT_CPU_S = 0.02  # less processor time than this in a heartbeat's interval means that nothing moves
PROGRESS_INTERVAL_S = 0.1


class Channel:
    """Writes events to the descriptor that was stdout, one whole line at a time, from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self.last_sent_s = time.monotonic()

    def send(self, event: Event) -> None:
        """Writes one event; where the parent is gone, the process ends."""
        with self._lock:
            try:
                self._stream.write(encode(event))
                self._stream.flush()
            except OSError:
                os._exit(1)
            self.last_sent_s = time.monotonic()


class WorkerObserver:
    """Turns what a job reports into events, and a cancel command into an answer for the job."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._stop = threading.Event()
        self._started_s = time.monotonic()
        self._last_progress_s = 0.0

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Sends the progress with the expected remaining time, at most ten times a second."""
        now_s = time.monotonic()
        if fraction < 1.0 and now_s - self._last_progress_s < PROGRESS_INTERVAL_S:
            return
        self._last_progress_s = now_s
        elapsed_s = now_s - self._started_s
        if remaining_s is None:
            # Before two per cent are done the estimate is noise.
            remaining_s = elapsed_s * (1.0 - fraction) / fraction if fraction > 0.02 else -1.0
        self._channel.send(Progress(fraction, text, remaining_s, plain_values(values)))

    def metric(self, name: str, value: float, step: int) -> None:
        """Sends a metric."""
        self._channel.send(Metric(name, value, step))

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Sends a log line."""
        self._channel.send(Log(level, text, plain_values(values)))

    def note(self, remark: Remark) -> None:
        """Sends a remark."""
        self._channel.send(Noted(remark.code, remark.values, remark.features, remark.severity))

    def cancelled(self) -> bool:
        """Says whether the parent asked to stop or is gone."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Asks the job to stop at the next safe place."""
        self._stop.set()


def main() -> None:
    """Runs one job for the parent process, then ends the process."""
    wait_passively()
    leave_out_drivers()
    channel = Channel(_take_stdout())
    channel.send(Hello(PROTOCOL, __version__, platform.python_version(), os.cpu_count() or 1))
    observer = WorkerObserver(channel)
    commands: queue.Queue[Run] = queue.Queue()
    threading.Thread(target=_listen, args=(channel, observer, commands), daemon=True).start()
    run = commands.get()
    threading.Thread(target=_heartbeat, args=(channel,), daemon=True).start()
    status = _do(run, channel, observer)
    # Threads of libraries that are still waiting must not keep a finished worker alive.
    sys.stderr.flush()
    os._exit(status)


def _take_stdout() -> BinaryIO:
    """Keeps the real stdout for the protocol and points descriptor 1 at stderr, whatever prints later."""
    real = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return real


def _do(run: Run, channel: Channel, observer: WorkerObserver) -> int:
    try:
        # Imported late: a broken installation becomes a message here, not a dead pipe.
        from engine.jobs import run_named

        result = run_named(run.job, run.values, observer)
    except BaseException as error:
        channel.send(failure(error))
        return 1
    channel.send(Done(to_json(result)))
    return 0


def _listen(channel: Channel, observer: WorkerObserver, commands: queue.Queue[Run]) -> None:
    """Reads commands until stdin ends, which means that the parent is gone."""
    for line in sys.stdin.buffer:
        try:
            _take(decode(line), channel, observer, commands)
        except SwimdiffError as error:
            channel.send(Log("warning", error.message_template, error.values))
    _stop(channel, observer, "The program that started the engine has ended.")


def _take(message: Message, channel: Channel, observer: WorkerObserver, commands: queue.Queue[Run]) -> None:
    if isinstance(message, Run):
        commands.put(message)
    elif isinstance(message, Ping):
        channel.send(Log("debug", "The worker listens."))
    elif isinstance(message, Cancel):
        grace_s = message.grace_s if isinstance(message.grace_s, (int, float)) else 0.0
        # Each cancel has a clock of its own, so that one without patience ends a pause that takes too long.
        stop = threading.Thread(target=_stop, args=(channel, observer, "Cancelled.", grace_s), daemon=True)
        stop.start()


def _stop(channel: Channel, observer: WorkerObserver, reason: str, grace_s: float = 0.0) -> None:
    """Asks the job to stop; ends the process where it does not in time, which every artefact survives."""
    observer.cancel()
    time.sleep(min(max(grace_s, CANCEL_GRACE_S), LONGEST_GRACE_S))
    channel.send(Failed(ErrorCode.CANCELLED.value, reason, "Run the same job again to resume it."))
    os._exit(1)


def _heartbeat(channel: Channel) -> None:
    """Shows the parent that a long step still works; a step that uses no processor time is not vouched for."""
    cpu_s = time.process_time()
    while True:
        time.sleep(HEARTBEAT_S)
        used_s, cpu_s = time.process_time() - cpu_s, time.process_time()
        if used_s > HEARTBEAT_CPU_S and time.monotonic() - channel.last_sent_s > HEARTBEAT_S:
            channel.send(Log("debug", ""))


if __name__ == "__main__":
    main()
