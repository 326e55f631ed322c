"""From dataclasses to JSON and back: the one writer and the one reader of answers and of result.json."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Dict, Type, TypeVar, Union, get_args, get_origin, get_type_hints

from ..confidential import without_secrets
from ..errors import ErrorCode, InputError
from ..file_sets import settle
from ..regular import read_regular

# A result.json is some tens of kilobytes; what is far larger is not one, and would stall a window that reads it.
MAXIMUM_RESULT_BYTES = 8 * 1024 * 1024
Kind = TypeVar("Kind")


class Misfit(ValueError):
    """JSON that is not what a dataclass holds; the text names the place."""


def in_json(key: str) -> Dict[str, str]:
    """Gives the metadata of a field whose name in JSON is a word that Python keeps for itself, such as class."""
    return {"key": key}


def always() -> Dict[str, bool]:
    """Gives the metadata of a field that every version wrote, so that only a damaged file lacks it; it may be None."""
    return {"always": True}


def to_json(value: Any) -> Any:
    """Turns a dataclass, with all that it holds, into what JSON can hold."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {_key(one): to_json(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    return str(value) if isinstance(value, Path) else value


def from_json(kind: Type[Kind], value: Any, place: str = "") -> Kind:
    """Undoes `to_json`. What a newer version added is passed over; what is missing takes its default, or
    None where it may be None and was not always written.

    Args:
        kind: a dataclass, or a type of its fields.
        value: as read from JSON.
        place: where it stands, for the message.

    Raises:
        Misfit: naming the first place where the JSON is of another kind.
    """
    found: Kind = _read(kind, value, place)
    return found


def result_text(result: Any, readable: bool = False) -> str:
    """Writes a result as the text of its result.json.

    Args:
        result: a dataclass.
        readable: leave letters of all scripts as they are, for a file that people read.

    Raises:
        ValueError: where it holds a number that is not finite, which JSON does not know.
    """
    text = json.dumps(to_json(result), indent=1, sort_keys=True, ensure_ascii=not readable, allow_nan=False)
    return without_secrets(text) + "\n"


def read_result(kind: Type[Kind], path: Path, remedy: str = "") -> Kind:
    """Reads a result.json, after an interrupted change of its folder is ended.

    Args:
        kind: the dataclass of the job's result.
        path: of the file.
        remedy: what a person can do where it is no such result.

    Raises:
        InputError: where there is none, or one that is damaged or of another kind; it names the file.
    """
    settle(path.parent)
    try:
        content = read_regular(path, MAXIMUM_RESULT_BYTES).decode("utf-8")
    except FileNotFoundError as error:
        raise InputError(
            ErrorCode.INPUT_MISSING, "{folder} contains no {name}.", remedy, folder=path.parent, name=path.name
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE, "{path} cannot be read: {reason}", remedy, path=path, reason=error
        ) from error
    try:
        return from_json(kind, json.loads(content))
    except (ValueError, RecursionError) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE, "{path} is damaged, or not a result of this kind.", remedy, path=path
        ) from error


@cache
def _hints(kind: Any) -> Dict[str, Any]:
    return get_type_hints(kind)


def _key(described: Any) -> str:
    return str(described.metadata.get("key", described.name))


def _read(kind: Any, value: Any, place: str) -> Any:
    origin = get_origin(kind)
    if kind is Any or kind is object:
        return value
    if origin is Union:
        return _read_union(kind, value, place)
    if dataclasses.is_dataclass(kind):
        return _read_fields(kind, value, place)
    if origin is tuple:
        return _read_tuple(get_args(kind), value, place)
    if origin is list:
        return [_read(get_args(kind)[0], item, f"{place}[{n}]") for n, item in enumerate(_of(list, value, place))]
    if origin is dict:
        items = _of(dict, value, place).items()
        return {str(key): _read(get_args(kind)[1], item, f"{place}.{key}") for key, item in items}
    return _read_plain(kind, value, place)


def _read_union(kind: Any, value: Any, place: str) -> Any:
    choices = get_args(kind)
    if value is None and type(None) in choices:
        return None
    # What is exactly of a kind comes before what could be turned into it: 1 stays a whole number.
    for choice in choices:
        if type(value) is choice:
            return value
    for choice in choices:
        try:
            return _read(choice, value, place)
        except Misfit:
            continue
    raise Misfit(f"{place or 'it'} fits none of its kinds")


def _read_fields(kind: Any, value: Any, place: str) -> Any:
    if hasattr(kind, "from_earlier"):  # what an earlier version wrote otherwise
        value = kind.from_earlier(value)
    values, hints, found = _of(dict, value, place), _hints(kind), {}
    for described in dataclasses.fields(kind):
        key = _key(described)
        if key in values:
            found[described.name] = _read(hints[described.name], values[key], f"{place}.{key}".lstrip("."))
        elif described.default is dataclasses.MISSING and described.default_factory is dataclasses.MISSING:
            if type(None) in get_args(hints[described.name]) and not described.metadata.get("always"):
                found[described.name] = None
                continue
            raise Misfit(f"{place or 'it'} lacks {key}")
    return kind(**found)


def _read_tuple(kinds: Any, value: Any, place: str) -> Any:
    items = _of(list, value, place)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], item, f"{place}[{n}]") for n, item in enumerate(items))
    if len(items) != len(kinds):
        raise Misfit(f"{place} has {len(items)} entries instead of {len(kinds)}")
    return tuple(_read(one, item, f"{place}[{n}]") for n, (one, item) in enumerate(zip(kinds, items)))


def _read_plain(kind: Any, value: Any, place: str) -> Any:
    if kind is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        number = float(value)
        if math.isfinite(number):
            return number
        raise Misfit(f"{place} is {number}")
    if kind is type(None) and value is None:
        return None
    return _of(kind, value, place)


def _of(kind: Any, value: Any, place: str) -> Any:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise Misfit(f"{place or 'it'} is a {type(value).__name__} instead of a {kind.__name__}")
    return value
