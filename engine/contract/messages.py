"""The protocol between plugin and engine: one JSON object a line, both ways, at most 64 KiB, paths and no arrays."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import Any, Union

from .confidential import without_secrets
from .errors import EngineError, ErrorCode
from .remarks import Remark
from .remarks.texts import Value

PROTOCOL = 2
MAXIMUM_LINE_BYTES = 64 * 1024  # a line fits in a pipe's buffer on every system, so that nobody blocks half-way
FEWEST_FEATURES = 12  # as a sentence lists
MOST_FEATURES = 100  # of a remark that is too long for a line; result.json has all of them


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
    """Event: the finished share of the job (0 to 1), what is done now, and the expected seconds that remain (or -1).

    `text` is a template, filled in with `values`; so are the texts of the other events.
    """

    fraction: float
    text: str
    remaining_s: float = -1.0
    values: dict[str, Value] = field(default_factory=dict)


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
    values: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Noted:
    """Event: a remark about the inputs or the result; see remarks.Remark. Of many features the first are named."""

    code: str
    values: dict[str, Value] = field(default_factory=dict)
    features: tuple[str, ...] = ()
    severity: str = "warning"

    def __post_init__(self) -> None:
        object.__setattr__(self, "features", tuple(self.features))  # a list, as it comes from JSON

    @property
    def remark(self) -> Remark:
        """The remark itself."""
        return Remark(self.code, self.values, self.features, self.severity)


@dataclass(frozen=True)
class Done:
    """Event: the job is finished; `result` is the JSON of the job's answer (results.ANSWERS)."""

    result: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Failed:
    """Event: the job ended without a result. A person sees message and hint; the traceback goes to the log."""

    code: str
    message: str
    hint: str = ""
    traceback: str = ""
    values: dict[str, Value] = field(default_factory=dict)


Command = Union[Run, Cancel, Ping]
Event = Union[Hello, Progress, Metric, Log, Noted, Done, Failed]
Message = Union[Command, Event]

COMMANDS: tuple[type[Any], ...] = (Run, Cancel, Ping)
EVENTS: tuple[type[Any], ...] = (Hello, Progress, Metric, Log, Noted, Done, Failed)
_TYPES: dict[str, type[Any]] = {kind.__name__.lower(): kind for kind in COMMANDS + EVENTS}


def encode(message: Message) -> bytes:
    """Writes a message as one line; long texts are shortened from the front of the traceback or the end of the text.

    Raises:
        EngineError: where the line is longer than the protocol allows for other reasons.
    """
    line = _line(message)
    if len(line) > MAXIMUM_LINE_BYTES and isinstance(message, (Failed, Log, Progress, Noted, Done)):
        line = _line(_shortened(message))
    if len(line) > MAXIMUM_LINE_BYTES:
        raise EngineError(
            ErrorCode.PROTOCOL,
            "A {kind} message of {size} bytes is longer than the protocol allows.",
            "Pass a path instead of the data.",
            kind=type(message).__name__,
            size=len(line),
        )
    return line


def decode(line: bytes) -> Message:
    """Reads one line.

    Raises:
        EngineError: where the line is too long, not JSON, of an unknown type or with fields that do not fit.
    """
    if len(line) > MAXIMUM_LINE_BYTES:
        raise EngineError(
            ErrorCode.PROTOCOL, "A line of {size} bytes is longer than the protocol allows.", size=len(line)
        )
    try:
        values = json.loads(line.decode("utf-8"))
        kind = _TYPES[values.pop("type")]
        names = {described.name for described in dataclasses.fields(kind)}
        # Fields that a newer version added are passed over; a missing one raises.
        message: Message = kind(**{name: value for name, value in values.items() if name in names})
        if not all(_fits(one, getattr(message, one.name)) for one in dataclasses.fields(kind)):
            raise ValueError("a value is of another kind")
    except (UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise EngineError(ErrorCode.PROTOCOL, "Not a message: {line}.", line=repr(line[:120])) from error
    return message


# By their annotations, which are texts; bool counts as no number.
_KINDS: dict[str, tuple[type[Any], ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "tuple[str, ...]": (tuple,),
}


def _fits(described: dataclasses.Field[Any], value: Any) -> bool:
    kinds = _KINDS.get(str(described.type), (dict,))
    return isinstance(value, kinds) and not isinstance(value, bool)


def _line(message: Message) -> bytes:
    values = {"type": type(message).__name__.lower(), **dataclasses.asdict(message)}
    text = json.dumps(values, ensure_ascii=True, allow_nan=True)
    if not isinstance(message, Run):  # which says what is to be read
        text = without_secrets(text)
    return text.encode("ascii") + b"\n"


def _shortened(message: Message) -> Message:
    # In all 5,000 characters: below the limit even where each needs two escapes of six bytes, as an emoji does.
    if isinstance(message, Failed):
        texts = (message.message[:1000], message.hint[:1000], message.traceback[-1500:])
        return Failed(message.code, *texts, _shortened_values(message.values))
    limit = 3000
    if isinstance(message, Log):
        return Log(message.level, message.text[:limit], _shortened_values(message.values))
    if isinstance(message, Progress):
        return Progress(message.fraction, message.text[:limit], message.remaining_s, _shortened_values(message.values))
    if isinstance(message, Noted):
        features = tuple(message.features)[:MOST_FEATURES]
        return Noted(message.code, _shortened_values(message.values), features, message.severity)
    if isinstance(message, Done):
        return Done({**message.result, **_shortened_remarks(message.result.get("remarks", []))})
    return message


def _shortened_remarks(remarks: list[dict[str, Any]]) -> dict[str, Any]:
    """Shortens the remarks of an answer to half a line: first the lists of their features, then that of the remarks."""
    if not remarks:
        return {}
    most = max(FEWEST_FEATURES, min(MOST_FEATURES, MAXIMUM_LINE_BYTES // (32 * len(remarks))))
    kept: list[dict[str, Any]] = []
    left = MAXIMUM_LINE_BYTES // 2
    for remark in remarks:
        kept.append({**remark, "features": remark["features"][:most], "values": _shortened_values(remark["values"])})
        left -= len(json.dumps(kept[-1]))
        if left < 0:
            break
    return {"remarks": kept}


def _shortened_values(values: dict[str, Value]) -> dict[str, Value]:
    left = 1500
    kept: dict[str, Value] = {}
    for name, value in values.items():
        if isinstance(value, dict):
            value = {**value, "values": _shortened_values(value["values"])}
        kept[name] = value[: max(left, 20)] if isinstance(value, str) else value
        left -= len(str(kept[name]))
    return kept
