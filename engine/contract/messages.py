"""The protocol between plugin and engine: one JSON object a line, both ways, at most 64 KiB, paths and no arrays."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import Any, Union

from .errors import EngineError, ErrorCode

PROTOCOL = 1
MAXIMUM_LINE_BYTES = 64 * 1024  # a line fits in a pipe's buffer on every system, so that nobody blocks half-way


@dataclass(frozen=True)
class Run:
    """Command: do this job; `job` is a name in jobs.JOBS and `values` its fields."""

    job: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Cancel:
    """Command: stop the running job; it is answered within two seconds, or within `grace_s` where that is longer.

    A training that is paused needs the time of a step and of a checkpoint.
    """

    grace_s: float = 0.0


@dataclass(frozen=True)
class Ping:
    """Command: answer with a log line, to show that the worker listens."""


@dataclass(frozen=True)
class Hello:
    """Event: the worker's first line."""

    protocol: int
    version: str
    python: str
    processors: int


@dataclass(frozen=True)
class Progress:
    """Event: the finished share of the job (0 to 1), what is done now, and the expected seconds that remain (or -1)."""

    fraction: float
    text: str
    remaining_s: float = -1.0


@dataclass(frozen=True)
class Metric:
    """Event: one number of a series."""

    name: str
    value: float
    step: int


@dataclass(frozen=True)
class Log:
    """Event: a line for the log; level is debug, info, warning or error."""

    level: str
    text: str


@dataclass(frozen=True)
class Done:
    """Event: the job is finished; `result` holds paths and small facts."""

    result: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Failed:
    """Event: the job ended without a result. A person sees message and hint; the traceback goes to the log."""

    code: str
    message: str
    hint: str = ""
    traceback: str = ""


Command = Union[Run, Cancel, Ping]
Event = Union[Hello, Progress, Metric, Log, Done, Failed]
Message = Union[Command, Event]

_TYPES: dict[str, type[Any]] = {
    kind.__name__.lower(): kind for kind in (Run, Cancel, Ping, Hello, Progress, Metric, Log, Done, Failed)
}
COMMANDS: tuple[type[Any], ...] = (Run, Cancel, Ping)
EVENTS: tuple[type[Any], ...] = (Hello, Progress, Metric, Log, Done, Failed)


def encode(message: Message) -> bytes:
    """Writes a message as one line; long texts are shortened from the front of the traceback or the end of the text.

    Raises:
        EngineError: where the line is longer than the protocol allows for other reasons.
    """
    line = _line(message)
    if len(line) > MAXIMUM_LINE_BYTES and isinstance(message, (Failed, Log, Progress)):
        line = _line(_shortened(message))
    if len(line) > MAXIMUM_LINE_BYTES:
        raise EngineError(
            ErrorCode.PROTOCOL,
            f"A {type(message).__name__} message of {len(line)} bytes is longer than the protocol allows.",
            "Hand over a path instead of the data.",
        )
    return line


def decode(line: bytes) -> Message:
    """Reads one line.

    Raises:
        EngineError: where the line is too long, not JSON, of an unknown type or with fields that do not fit.
    """
    if len(line) > MAXIMUM_LINE_BYTES:
        raise EngineError(ErrorCode.PROTOCOL, f"A line of {len(line)} bytes is longer than the protocol allows.")
    try:
        values = json.loads(line.decode("utf-8"))
        kind = _TYPES[values.pop("type")]
        names = {described.name for described in dataclasses.fields(kind)}
        # Fields that a newer version added are passed over; a missing one raises.
        message: Message = kind(**{name: value for name, value in values.items() if name in names})
    except (UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise EngineError(ErrorCode.PROTOCOL, f"Not a message: {line[:120]!r}.") from error
    return message


def _line(message: Message) -> bytes:
    values = {"type": type(message).__name__.lower(), **dataclasses.asdict(message)}
    return json.dumps(values, ensure_ascii=True, allow_nan=True).encode("ascii") + b"\n"


def _shortened(message: Message) -> Message:
    if isinstance(message, Failed):
        # 5,000 characters in all: below the limit even where each needs two escapes of six bytes, as an emoji does.
        return Failed(message.code, message.message[:1500], message.hint[:1000], message.traceback[-2500:])
    limit = 5000  # characters, likewise
    if isinstance(message, Log):
        return Log(message.level, message.text[:limit])
    if isinstance(message, Progress):
        return Progress(message.fraction, message.text[:limit], message.remaining_s)
    return message
