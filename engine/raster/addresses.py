"""Addresses of rasters on other machines: which are read, which hosts were allowed, what of them is shown."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from fnmatch import fnmatch
from urllib.parse import SplitResult, urlsplit

from engine.contract.confidential import keep_secret
from engine.contract.errors import ErrorCode, InputError

SCHEMES = ("https", "s3", "http")
LOCAL = ("127.0.0.1", "localhost", "::1")  # the only ones for http without encryption
_ADDRESS = re.compile(rf"(?:{'|'.join(SCHEMES)})://.*", re.IGNORECASE | re.DOTALL)
_HASH_DIGITS = 12
_SHORTEST_SECRET = 8  # a shorter query may stand in any other text as well
_full: dict[str, str] = {}  # addresses with what is not shown of them, by what is shown


def is_remote(path: str) -> bool:
    """Whether a path names a file of another machine by a scheme that is read."""
    return path.partition("://")[0].lower() in SCHEMES and "://" in path


def hosts_of(text: str) -> tuple[str, ...]:
    """Reads names of hosts, with commas, semicolons or spaces between them."""
    return tuple(text.replace(",", " ").replace(";", " ").lower().split())


def shown(path: str) -> str:
    """The name by which a remote file goes from here on: a query may be a signature, so its hash stands for it.

    Args:
        path: as a person wrote it; one of this machine stays as it is.
    """
    front, mark, query = path.partition("?")
    if not is_remote(path) or not mark:
        return path
    fragment = f"#{hashlib.sha256(query.encode()).hexdigest()[:_HASH_DIGITS]}"
    _full[front + fragment] = path
    if len(query) >= _SHORTEST_SECRET:
        keep_secret(f"?{query}", fragment)
    else:
        keep_secret(path, front + fragment)
    return front + fragment


def shown_within(text: str) -> str:
    """As `shown`, for a text that an address ends, such as one that is handed to GDAL."""
    found = _ADDRESS.search(text)
    return text if found is None else text[: found.start()] + shown(found[0])


def lasting(path: str) -> str:
    """What of an address stays the same when it is signed anew; any other text as it is."""
    return path.partition("?")[0].partition("#")[0] if is_remote(path) else path


def parted(path: str) -> SplitResult:
    """The parts of an address, all of which can be asked for.

    Raises:
        InputError: it is none.
    """
    try:
        parts = urlsplit(path)
        if parts.port == 0 or any(one.isspace() or not one.isprintable() for one in path):
            raise ValueError(path)
        (parts.hostname or "").encode("idna")
    except ValueError as error:  # brackets, a port or a name that are none
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{path} is no address.",
            "Check how it is written; a space in it is written %20.", path=shown(path)[:300],
        ) from error  # fmt: skip
    return parts


def address_of(path: str) -> str:
    """The https address of a file; that of a public bucket follows from its name, as the variables of AWS have it.

    Args:
        path: as a person wrote it, or as it is shown.
    """
    path = _full.get(path, path)
    parts = urlsplit(path)
    if parts.scheme.lower() != "s3":
        return path
    endpoint = os.environ.get("AWS_S3_ENDPOINT", "s3.amazonaws.com")
    scheme = "http" if os.environ.get("AWS_HTTPS", "YES").upper() == "NO" else "https"
    return f"{scheme}://{endpoint}/{parts.netloc}{parts.path}"


def is_allowed(parts: SplitResult, hosts: Sequence[str]) -> bool:
    """Whether a host was allowed by name; *.example.org allows all hosts below it, * all."""
    host, scheme = (parts.hostname or "").lower(), parts.scheme.lower()
    if not host or not (scheme == "https" or (scheme == "http" and host in LOCAL)):
        return False
    return any(
        host == one or parts.netloc.lower() == one or (one.startswith("*.") and fnmatch(host, one)) or one == "*"
        for one in hosts
    )
