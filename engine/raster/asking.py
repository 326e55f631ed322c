"""One question to a host, the only way in which this program asks one: through the proxy that the system names, and
led on to hosts that were allowed and to no other."""

from __future__ import annotations

import base64
import http.client
import os
import ssl
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from engine import __version__
from engine.contract.errors import ErrorCode, InputError
from engine.raster.addresses import LOCAL, is_allowed, parted, shown

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5
_AS_IT_IS = "%/?:@!$&'()*+,;=~"  # of a path and a query; letters beyond ASCII are sent as curl does


class Answer:
    """What a host answers; a context that ends the connection.

    Args:
        connection: that it came over.
        response: its head has been read.
    """

    def __init__(self, connection: http.client.HTTPConnection, response: http.client.HTTPResponse) -> None:
        self._connection = connection
        self._response = response
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}

    def __enter__(self) -> Answer:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def read(self, count: int) -> bytes:
        """Reads so many bytes at most; none at the end.

        Raises:
            OSError: the host cuts off or falls silent.
        """
        return self._response.read(count)


def ask(path: str, address: str, hosts: Sequence[str], first: int, last: int, silence_s: float) -> Answer:
    """Asks for a part of a file.

    Args:
        path: for messages.
        address: of the file.
        hosts: that are allowed.
        first: byte that is wanted, from 0.
        last: likewise.
        silence_s: that is waited for a byte.

    Raises:
        InputError: the host leads on to one that is not allowed.
        OSError: it cannot be reached.
        http.client.HTTPException: it answers what is no answer, or leads on too often.
    """
    headers = {
        "Range": f"bytes={first}-{last}", "User-Agent": f"swimdiff/{__version__}", "Accept-Encoding": "identity"
    }  # fmt: skip
    for _ in range(_MOST_REDIRECTS):
        parts = urlsplit(address)
        connection = _connection(parts, silence_s)
        try:
            target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), _AS_IT_IS)
            connection.request("GET", target, headers=headers)
            answer = Answer(connection, connection.getresponse())
        except BaseException:
            connection.close()
            raise
        if answer.status not in _REDIRECTS:
            return answer
        connection.close()
        try:
            address = urljoin(address, answer.headers.get("location", ""))
        except ValueError as error:
            raise http.client.HTTPException("it leads on to what is no address") from error
        if not is_allowed(parted(address), hosts):
            raise InputError(
                ErrorCode.INPUT_REFUSED,
                "{path} leads on to {host}, which is not allowed.",
                "If you trust this host, add it to “Allowed hosts”; otherwise download the file first.",
                path=shown(path),
                host=urlsplit(address).hostname or "",
            )
    raise http.client.HTTPException("too many redirects")


def _connection(parts: SplitResult, silence_s: float) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme.lower() != "https":
        return http.client.HTTPConnection(host, parts.port, timeout=silence_s)
    proxy = _proxy(host)
    if proxy is None:
        return http.client.HTTPSConnection(host, parts.port, timeout=silence_s, context=_authorities())
    connection = http.client.HTTPSConnection(
        proxy.hostname or "", proxy.port or 8080, timeout=silence_s, context=_authorities()
    )
    headers = {}
    if proxy.username:
        login = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
        headers["Proxy-Authorization"] = f"Basic {base64.b64encode(login.encode()).decode()}"
    connection.set_tunnel(host, parts.port or 443, headers)
    return connection


def _proxy(host: str) -> SplitResult | None:
    """The proxy for a host, from the environment (HTTPS_PROXY, ALL_PROXY, NO_PROXY) or the system's settings."""
    if host in LOCAL or proxy_bypass(host):
        return None
    found = getproxies()
    text = found.get("https") or found.get("all") or ""
    if not text:
        return None
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.scheme.lower() != "http" or not parts.hostname:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The proxy of this computer is of a kind that is not supported ({scheme}).",
            "Set HTTPS_PROXY to an address that begins with http://, or download the file first.",
            scheme=parts.scheme,
        )
    return parts


@lru_cache(maxsize=1)
def _authorities() -> ssl.SSLContext:
    """This computer's certificates (SSL_CERT_FILE names others), and those that are named to curl."""
    context = ssl.create_default_context()
    own = os.environ.get("CURL_CA_BUNDLE")
    if own and os.path.isfile(own):
        context.load_verify_locations(own)
    return context
