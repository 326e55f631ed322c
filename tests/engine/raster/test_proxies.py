"""Proxies between this machine and the hosts of rasters: which is asked, with what, and which hosts go past it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from engine.contract.errors import InputError
from engine.raster import remote
from engine.raster.fetching import Patience
from engine.raster.remote import check

ADDRESS = "https://data.example.org/a.tif"


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[str]]]:
    """One that refuses to connect, and remembers what it was asked."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(remote, "PATIENCE", Patience(pause_s=0.01))
    heard: list[str] = []
    door = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = door.accept()
            except OSError:
                return
            with connection:
                heard.append(connection.recv(4096).decode())
                connection.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n")

    threading.Thread(target=serve, daemon=True).start()
    yield f"127.0.0.1:{door.getsockname()[1]}", heard
    door.close()


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_host_is_asked_through_the_proxy_with_its_password(
    proxy: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    where, heard = proxy
    monkeypatch.setenv(name, f"http://me:p%40ss@{where}")
    with pytest.raises(InputError, match="403 Forbidden") as caught:
        check(ADDRESS, ("data.example.org",))
    assert heard[0].startswith("CONNECT data.example.org:443 ")
    assert "Proxy-Authorization: Basic bWU6cEBzcw==" in heard[0] and "p@ss" not in str(caught.value)


def test_a_host_that_is_excepted_is_asked_directly(
    proxy: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    where, heard = proxy
    asked: list[object] = []

    def connect(address: tuple[str, int], *_: object) -> socket.socket:
        asked.append(address)
        raise ConnectionRefusedError("nobody is there")

    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setenv("HTTPS_PROXY", f"http://{where}")
    monkeypatch.setenv("NO_PROXY", "localhost,.example.org")
    with pytest.raises(InputError, match="nobody is there"):
        check(ADDRESS, ("data.example.org",))
    assert asked[0] == ("data.example.org", 443) and not heard


def test_a_proxy_of_another_kind_is_refused(proxy: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", f"socks5://{proxy[0]}")
    with pytest.raises(InputError, match=r"not supported \(socks5\)"):
        check(ADDRESS, ("data.example.org",))
    assert not proxy[1]
