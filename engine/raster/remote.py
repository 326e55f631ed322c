"""Rasters on other machines: which hosts were allowed by name, what a file there is known by, what may go wrong.

A file is read by ranges through GDAL's virtual files, with the settings that stand here, and known by the length, ETag
and date that its host states. What was not checked here is never asked for.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import os
import time
from collections.abc import Sequence
from fnmatch import fnmatch
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from engine import __version__
from engine.contract.errors import ErrorCode, InputError

SCHEMES = ("https", "s3", "http")
PREFIX = "/vsicurl/"
TRIES = 3
PAUSE_S = 1.0  # before the second try, and twice as long before the third
LONGEST_PAUSE_S = 20.0  # that a host may ask for
TIMEOUT_S = 20.0  # without a byte
_LOCAL = ("127.0.0.1", "localhost", "::1")
_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5
_AS_IT_IS = "%/?:@!$&'()*+,;=~"  # of a path and a query; letters beyond ASCII are sent as curl does
_LATER = (408, 425, 429, 500, 502, 503, 504)
_NOT_MOVED = "Wait and run the job again; finished windows are kept."
# Each wait and each repetition ends; nothing beside the file is looked for, and no list of its folder is asked for.
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
Identity = dict[str, str | int | float]
_checked: dict[str, Identity] = {}  # what each was when it was checked last
_allowed: dict[str, tuple[str, ...]] = {}  # hosts that were allowed then; later questions lead to no other one


def is_remote(path: str) -> bool:
    """Whether a path names a file of another machine by a scheme that is read."""
    return path.partition("://")[0].lower() in SCHEMES and "://" in path


def hosts_of(text: str) -> tuple[str, ...]:
    """Reads names of hosts, with commas, semicolons or spaces between them."""
    return tuple(text.replace(",", " ").replace(";", " ").lower().split())


def gdal_path(path: str) -> str:
    """The name by which GDAL opens a file; that of this machine is its path."""
    return PREFIX + _address(path) if is_remote(path) else path


def known_path(opened: str) -> str:
    """Undoes `gdal_path`, but for buckets, which stay addresses."""
    return opened.removeprefix(PREFIX)


def check(path: str, hosts: Sequence[str]) -> None:
    """Makes sure that a file is there and that its host was allowed.

    Args:
        path: such as https://data.example.org/a.tif or s3://bucket/a.tif.
        hosts: names that are allowed; *.example.org allows all hosts below it, a name of a bucket that bucket.

    Raises:
        InputError: INPUT_REFUSED where it was not allowed, INPUT_UNREACHABLE where another try may go well.
    """
    parts = _parted(path)
    if parts.username or parts.password:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "The address of {path} contains a user name or a password, which would stand in the result.",
            "Use an address without it.",
            path=path.rpartition("@")[2],
        )
    address = _address(path)
    if not _is_allowed(urlsplit(address), hosts) and not (parts.scheme == "s3" and parts.netloc.lower() in hosts):
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} is on {host}, which is not allowed.",
            "If you trust this host, add it to “Allowed hosts”; otherwise download the file first.",
            path=path,
            host=parts.netloc,
        )
    found = _ask(path, address, hosts)
    _checked[path] = _checked[address] = found
    _allowed[path] = _allowed[address] = tuple(hosts)


def identity(path: str) -> Identity:
    """What a file is known by now; of one that was not checked nothing but its name.

    Raises:
        InputError: it is gone, or its host does not answer.
    """
    known: Identity = {"path_sha256": hashlib.sha256(path.encode()).hexdigest()}
    if path not in _checked:
        return known
    return {**known, **_ask(path, _address(path), _allowed[path])}


def why_unreadable(paths: Sequence[str], reason: str) -> InputError:
    """Says why a part of one of some files could not be read: it has changed, its host says so, or it does not.

    Args:
        paths: of files on other machines, at least one.
        reason: that GDAL gave.
    """
    for path in paths:
        try:
            found = _ask(path, _address(path), _allowed[path]) if path in _checked else {}
        except InputError as error:
            return error
        if found != _checked.get(path, {}):
            return InputError(
                ErrorCode.INPUT_CHANGED,
                "{path} changed while it was being read.",
                "Wait until the program that is writing it has finished, then run the job again.",
                path=path,
            )
    return _unreachable(paths[0], reason)


def _parted(path: str) -> SplitResult:
    """The parts of an address, all of which can be asked for."""
    try:
        parts = urlsplit(path)
        if parts.port == 0 or any(one.isspace() or not one.isprintable() for one in path):
            raise ValueError(path)
    except ValueError as error:  # brackets or a port that are none
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{path} is no address.",
            "Check how it is written; a space in it is written %20.", path=path[:300],
        ) from error  # fmt: skip
    return parts


def _address(path: str) -> str:
    """The https address of a file; that of a public bucket follows from its name, as GDAL's settings have it."""
    parts = urlsplit(path)
    if parts.scheme.lower() != "s3":
        return path
    endpoint = os.environ.get("AWS_S3_ENDPOINT", "s3.amazonaws.com")
    scheme = "http" if os.environ.get("AWS_HTTPS", "YES").upper() == "NO" else "https"
    return f"{scheme}://{endpoint}/{parts.netloc}{parts.path}"


def _is_allowed(parts: SplitResult, hosts: Sequence[str]) -> bool:
    host = (parts.hostname or "").lower()
    if not host or (parts.scheme.lower() == "http" and host not in _LOCAL):
        return False
    return any(
        host == one or parts.netloc.lower() == one or (one.startswith("*.") and fnmatch(host, one)) or one == "*"
        for one in hosts
    )


def _ask(path: str, address: str, hosts: Sequence[str]) -> Identity:
    """Asks for the first byte of a file; the answer tells its length and version."""
    reason = ""
    for number in range(TRIES):
        pause_s = PAUSE_S * 2.0 ** (number - 1) if number else 0.0
        if number:
            time.sleep(pause_s)
        try:
            status, headers = _answer(path, address, hosts)
        except (OSError, http.client.HTTPException) as error:
            reason = str(error) or type(error).__name__
            continue
        if status in (200, 206):
            return _told(status, headers)
        if status not in _LATER:
            raise _refusal(path, status)
        reason = f"HTTP {status}"
        with contextlib.suppress(ValueError):
            time.sleep(min(float(headers.get("retry-after", "0")), LONGEST_PAUSE_S))
    raise _unreachable(path, reason)


def _answer(path: str, address: str, hosts: Sequence[str]) -> tuple[int, dict[str, str]]:
    for _ in range(_MOST_REDIRECTS):
        parts = urlsplit(address)
        kind = http.client.HTTPSConnection if parts.scheme.lower() == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=TIMEOUT_S)
        try:
            target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), _AS_IT_IS)
            headers = {"Range": "bytes=0-0", "User-Agent": f"swimdiff/{__version__}", "Accept-Encoding": "identity"}
            connection.request("GET", target, headers=headers)
            response = connection.getresponse()
            told = {name.lower(): value for name, value in response.getheaders()}
            if response.status not in _REDIRECTS:
                return response.status, told
        finally:
            connection.close()
        address = urljoin(address, told.get("location", ""))
        if not _is_allowed(_parted(address), hosts):
            raise InputError(
                ErrorCode.INPUT_REFUSED,
                "{path} leads on to {host}, which is not allowed.",
                "If you trust this host, add it to “Allowed hosts”; otherwise download the file first.",
                path=path,
                host=urlsplit(address).netloc,
            )
    raise http.client.HTTPException("too many redirects")


def _told(status: int, headers: dict[str, str]) -> Identity:
    length = headers.get("content-range", "").rpartition("/")[2] if status == 206 else headers.get("content-length", "")
    found: Identity = {"size_bytes": int(length)} if length.isdigit() else {}
    return found | {key: headers[name] for key, name in (("etag", "etag"), ("modified", "last-modified"))
                    if name in headers}  # fmt: skip


def _refusal(path: str, status: int) -> InputError:
    if status in (404, 410):
        return InputError(
            ErrorCode.INPUT_MISSING, "{path} does not exist: its host says so (HTTP {status}).", "Check the address.",
            path=path, status=status,
        )  # fmt: skip
    return InputError(
        ErrorCode.INPUT_REFUSED, "The host of {path} does not give it to you (HTTP {status}).",
        "Check the address and whether it has expired, or download the file first.", path=path, status=status,
    )  # fmt: skip


def _unreachable(path: str, reason: str) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNREACHABLE, "{path} cannot be read from its host: {reason}", _NOT_MOVED, path=path,
        reason=reason,
    )  # fmt: skip
