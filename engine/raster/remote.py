"""Rasters on other machines: what a file there is known by, how it is read, what may go wrong.

A file is known by the length, ETag and date that its host states, and read by ranges, which GDAL gets through the
gateway. What was not checked here is never asked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from engine.contract.errors import ErrorCode, InputError
from engine.raster.addresses import address_of, is_allowed, is_remote, lasting, parted, shown
from engine.raster.fetching import Identity, Patience, RemoteFile, changed, identity_now, unreachable
from engine.raster.gateway_process import GATEWAY

PREFIX = "/vsicurl/"
PATIENCE = Patience()
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

_checked: dict[str, RemoteFile] = {}  # by what is shown of the address; later questions lead to no other hosts


def gdal_path(path: str) -> str:
    """The name by which GDAL opens a file: that of this machine is its path, one that was checked has a door."""
    if not is_remote(path):
        return path
    name = shown(path)
    if name not in _checked:
        return PREFIX + address_of(path)
    return PREFIX + GATEWAY.open(_checked[name])


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
    file = RemoteFile(name, address, tuple(hosts), PATIENCE, {})
    _checked[name] = replace(file, identity=identity_now(file))
    return name


def identity(path: str) -> Identity:
    """What a file is known by now; of one that was not checked nothing but its name.

    Raises:
        InputError: it is gone, or its host does not answer.
    """
    name = shown(path)
    if name not in _checked:
        return {"path_sha256": hashlib.sha256(path.encode()).hexdigest()}
    found = identity_now(_checked[name])
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
            found = identity_now(_checked[name]) if name in _checked else {}
        except InputError as error:
            return error
        if name in _checked and found != _checked[name].identity:
            return changed(name)
    return unreachable(shown(paths[0]), reason)
