"""Rasters on other machines: what a file there is known by, how it is read, what may go wrong.

A file is known by the length, ETag and date that its host states, and read by ranges, which GDAL gets through the
gateway. What was not checked here is never asked for.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from engine.contract.errors import ErrorCode, InputError
from engine.raster.addresses import address_of, is_allowed, is_remote, lasting, parted, shown
from engine.raster.asking import Answer, ask
from engine.raster.gateway import GATEWAY

PREFIX = "/vsicurl/"
TRIES = 3
PAUSE_S = 1.0  # before the second try, and twice as long before the third
LONGEST_PAUSE_S = 20.0  # that a host may ask for
PIECE_BYTES = 256 * 1024
_LATER = (408, 425, 429, 500, 502, 503, 504)
_NOT_MOVED = "Wait and run the job again; finished windows are kept."
# For what refers to other hosts where that is allowed without naming them: each wait and each repetition ends; nothing
# beside the file is looked for, and no list of its folder is asked for.
GDAL_OPTIONS: dict[str, str | int] = {
    "GDAL_HTTP_CONNECTTIMEOUT": 15,
    "GDAL_HTTP_TIMEOUT": 120,
    "GDAL_HTTP_LOW_SPEED_LIMIT": 100,  # bytes a second
    "GDAL_HTTP_LOW_SPEED_TIME": 20,
    "GDAL_HTTP_MAX_RETRY": 3,
    "GDAL_HTTP_RETRY_DELAY": 1,
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "CPL_VSIL_CURL_USE_HEAD": "NO",
    "CPL_VSIL_CURL_NON_CACHED": PREFIX,
}
# For hosts that were allowed by name: GDAL reaches the gateway alone, which waits and tries again by itself; it gives
# up long before GDAL does.
DOOR_OPTIONS: dict[str, str | int] = {
    **GDAL_OPTIONS,
    "GDAL_HTTP_TIMEOUT": 3600,
    "GDAL_HTTP_LOW_SPEED_TIME": 300,
    "GDAL_HTTP_MAX_RETRY": 0,
    "GDAL_HTTP_PROXY": "",
    "CPL_VSIL_CURL_USE_HEAD": "YES",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": GATEWAY.ending,
}
Identity = dict[str, str | int | float]


@dataclass(frozen=True)
class _Known:
    """What a file was when it was checked, and which hosts were allowed then; later questions lead to no other one."""

    identity: Identity
    hosts: tuple[str, ...]


_checked: dict[str, _Known] = {}  # by what is shown of the address


def gdal_path(path: str) -> str:
    """The name by which GDAL opens a file: that of this machine is its path, one that was checked has a door."""
    if not is_remote(path):
        return path
    name = shown(path)
    if name not in _checked:
        return PREFIX + address_of(path)
    size_bytes = int(_checked[name].identity.get("size_bytes", 0))
    return PREFIX + GATEWAY.open(name, size_bytes, partial(_pieces, name))


def check(path: str, hosts: Sequence[str]) -> str:
    """Makes sure that a file is there and that its host was allowed.

    Args:
        path: such as https://data.example.org/a.tif or s3://bucket/a.tif.
        hosts: names that are allowed; *.example.org allows all hosts below it, a name of a bucket that bucket.

    Returns:
        The name by which it goes from here on.

    Raises:
        InputError: INPUT_REFUSED where it was not allowed, INPUT_UNREACHABLE where another try may go well.
    """
    parts = parted(path)
    if parts.username or parts.password:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "The address of {path} contains a user name or a password, which would stand in the result.",
            "Use an address without it.",
            path=path.rpartition("@")[2].partition("?")[0],
        )
    name, address = shown(path), address_of(path)
    if not is_allowed(urlsplit(address), hosts) and not (parts.scheme == "s3" and parts.netloc.lower() in hosts):
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} is on {host}, which is not allowed.",
            "If you trust this host, add it to “Allowed hosts”; otherwise download the file first.",
            path=name,
            host=parts.netloc,
        )
    _checked[name] = _Known(_ask(name, hosts), tuple(hosts))
    return name


def identity(path: str) -> Identity:
    """What a file is known by now; of one that was not checked nothing but its name.

    Raises:
        InputError: it is gone, or its host does not answer.
    """
    name = shown(path)
    if name not in _checked:
        return {"path_sha256": hashlib.sha256(path.encode()).hexdigest()}
    found = _ask(name, _checked[name].hosts)
    told = lasting(name) if "etag" in found else name  # a new signature makes no other file
    return {"path_sha256": hashlib.sha256(told.encode()).hexdigest(), **found}


def why_unreadable(paths: Sequence[str], reason: str) -> InputError:
    """Says why a part of one of some files could not be read: it has changed, its host says so, or it does not.

    Args:
        paths: of files on other machines, at least one.
        reason: that GDAL gave.
    """
    for path in paths:
        name = shown(path)
        failure = GATEWAY.failure(name)
        if failure is not None:
            return failure
        try:
            found = _ask(name, _checked[name].hosts) if name in _checked else {}
        except InputError as error:
            return error
        if name in _checked and found != _checked[name].identity:
            return _changed(name)
    return _unreachable(shown(paths[0]), reason)


def _ask(name: str, hosts: Sequence[str]) -> Identity:
    """Asks for the first byte of a file; the answer tells its length and version."""
    reason = ""
    for number in range(TRIES):
        if number:
            time.sleep(PAUSE_S * 2.0 ** (number - 1))
        try:
            with ask(name, address_of(name), hosts, 0, 0) as answer:
                if answer.status == 206:
                    return _told(answer)
                reason = _later(name, answer)
        except (OSError, http.client.HTTPException) as error:
            reason = str(error) or type(error).__name__
    raise _unreachable(name, reason)


def _pieces(name: str, first: int, last: int) -> Iterator[bytes]:
    """Reads a range of a file that was checked; where an answer breaks off, it goes on from there."""
    known = _checked[name]
    failures, reason = 0, ""
    while first <= last:
        try:
            with ask(name, address_of(name), known.hosts, first, last) as answer:
                if answer.status != 206:
                    reason = _later(name, answer)
                elif _told(answer) != known.identity:
                    raise _changed(name)
                else:
                    while first <= last and (piece := answer.read(min(PIECE_BYTES, last - first + 1))):
                        first += len(piece)
                        failures = 0
                        yield piece
                    if first <= last:
                        raise http.client.IncompleteRead(b"", last - first + 1)
        except (OSError, http.client.HTTPException) as error:
            reason = str(error) or type(error).__name__
        if first <= last:
            failures += 1
            if failures == TRIES:
                raise _unreachable(name, reason)
            time.sleep(PAUSE_S * 2.0 ** (failures - 1))


def _later(name: str, answer: Answer) -> str:
    """Waits as long as a host asks for that is busy, and names its status; raises where another try is of no use."""
    if answer.status not in _LATER:
        raise _refusal(name, answer.status)
    with contextlib.suppress(ValueError):
        time.sleep(min(float(answer.headers.get("retry-after", "0")), LONGEST_PAUSE_S))
    return f"HTTP {answer.status}"


def _told(answer: Answer) -> Identity:
    length = answer.headers.get("content-range", "").rpartition("/")[2]
    found: Identity = {"size_bytes": int(length)} if length.isdigit() else {}
    return found | {key: answer.headers[name] for key, name in (("etag", "etag"), ("modified", "last-modified"))
                    if name in answer.headers}  # fmt: skip


def _changed(name: str) -> InputError:
    return InputError(
        ErrorCode.INPUT_CHANGED,
        "{path} changed while it was being read.",
        "Wait until the program that is writing it has finished, then run the job again.",
        path=name,
    )


def _refusal(name: str, status: int) -> InputError:
    if status == 200:
        return InputError(
            ErrorCode.INPUT_UNSUPPORTED, "The host of {path} gives whole files only, and no parts of them.",
            "Download the file first.", path=name,
        )  # fmt: skip
    if status in (404, 410):
        return InputError(
            ErrorCode.INPUT_MISSING, "{path} does not exist: its host says so (HTTP {status}).", "Check the address.",
            path=name, status=status,
        )  # fmt: skip
    return InputError(
        ErrorCode.INPUT_REFUSED, "The host of {path} does not give it to you (HTTP {status}).",
        "Check the address and whether it has expired, or download the file first.", path=name, status=status,
    )  # fmt: skip


def _unreachable(name: str, reason: str) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNREACHABLE, "{path} cannot be read from its host: {reason}", _NOT_MOVED, path=name,
        reason=reason,
    )  # fmt: skip
