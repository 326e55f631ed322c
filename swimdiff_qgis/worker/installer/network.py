"""The way to the network that QGIS is set up with: its proxy and its certificates, for programs that it starts."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Mapping
from urllib.parse import quote

from .certificates import joined, usual_bundles

_OWN = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NETRC")
_PREFIXES = ("PIP_", "UV_", "SSL_")
# What these would change has to be as the set-up says.
_REFUSED = (
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_REQUIRE_VIRTUALENV",
    "PIP_REQUIREMENT",
    "PIP_REQUIRE_HASHES",
    "PIP_NO_DEPS",
    "PIP_NO_BINARY",
    "PIP_DRY_RUN",
    "PIP_PYTHON",
    "UV_TARGET",
    "UV_REQUIRE_HASHES",
    "UV_NO_VERIFY_HASHES",
    "UV_NO_BINARY",
)


@dataclass(frozen=True)
class Network:
    """How programs get to the network.

    Args:
        proxy: address with user and password; empty: none but what the variables of the system say.
        exceptions: hosts that are reached without it.
        certificates: text of all certificates that QGIS trusts, as PEM, to which the usual ones are added; empty: those
            that each program knows.
    """

    proxy: str = ""
    exceptions: str = ""
    certificates: str = ""

    def variables(self, folder: Path, given: Mapping[str, str]) -> Dict[str, str]:
        """Gives the variables for pip and uv.

        Args:
            folder: takes the file of certificates.
            given: the variables of this process; what a person set for pip and uv counts.
        """
        kept = {
            name: value
            for name, value in given.items()
            if name.upper() in _OWN or (name.upper().startswith(_PREFIXES) and name.upper() not in _REFUSED)
        }
        if self.proxy:
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
                kept[name] = self.proxy
            for name in ("NO_PROXY", "no_proxy"):
                kept[name] = ",".join(filter(None, (self.exceptions, "localhost,127.0.0.1")))
        chosen = {"PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"}
        if self.certificates and not chosen & set(kept):
            path = folder / "certificates.pem"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(joined(self.certificates, usual_bundles()), encoding="ascii", errors="ignore")
            kept.update(dict.fromkeys(chosen, str(path)))
        return kept


def masked(text: str) -> str:
    """Takes passwords out of addresses, and tokens that stand in place of a user and a password."""
    text = re.sub(r"(://[^/\s:@]*):[^/\s]*@", r"\1:***@", text)
    text = re.sub(r"://[^/\s:@]+@", "://***@", text)
    return re.sub(r"([^/\\\s:@='\"]+):[^/\\\s]*@(?=[\w\[])", r"\1:***@", text)  # a proxy may have no scheme


def without_secrets(address: str) -> str:
    """Takes user and password out of an address, or a token that stands in their place."""
    return re.sub(r"^(\s*[\w+.-]+://)[^/\s]*@", r"\1", address)


def of_qgis(address: str) -> Network:
    """Reads the settings of QGIS; on the main thread.

    Args:
        address: of what will be fetched: a system may have proxies for some addresses only.
    """
    from qgis.core import QgsApplication, QgsNetworkAccessManager
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    manager = QgsNetworkAccessManager.instance()
    kinds = QNetworkProxy.ProxyType
    proxy = manager.fallbackProxy()
    if proxy.type() == kinds.DefaultProxy:
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address)))
        proxy = found[0] if found else QNetworkProxy(kinds.NoProxy)
    schemes = {kinds.HttpProxy: "http", kinds.HttpCachingProxy: "http", kinds.Socks5Proxy: "socks5"}
    text = ""
    if proxy.hostName() and proxy.type() in schemes:
        user = quote(proxy.user(), safe="")
        if proxy.password():
            user += ":" + quote(proxy.password(), safe="")
        text = f"{schemes[proxy.type()]}://{user + '@' if user else ''}{proxy.hostName()}:{proxy.port()}"
    exceptions: List[str] = []
    with contextlib.suppress(AttributeError):
        exceptions = [QUrl(one).host() or one for one in manager.excludeList() + manager.noProxyList()]
    authorities = b""
    with contextlib.suppress(AttributeError):
        authorities = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    return Network(text, ",".join(exceptions), authorities.decode("ascii", errors="ignore"))
