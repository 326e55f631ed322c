"""Nobody gets in: a peer without a certificate of this cluster is given no work, no answer and no memory."""

from __future__ import annotations

import os
import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import psutil
import pytest

from engine.cluster.certificates import make_certificates
from engine.cluster.libraries import load
from engine.cluster.opening import security_of
from tests.faults.link import Link

pytestmark = pytest.mark.slow

NOISE_BYTES = 10 * 2**20
ROUND_BYTES = 64 * 2**20  # a process that takes part may gain so much by itself
WAIT_S = 5.0


def place_of(address: str) -> tuple[str, int]:
    host, port = address.removeprefix("tls://").rsplit(":", 1)
    return host, int(port)


def plain_noise(place: tuple[str, int]) -> bytes:
    with socket.create_connection(place, timeout=WAIT_S) as peer:
        for _ in range(NOISE_BYTES // 2**16):
            peer.sendall(os.urandom(2**16))
        return peer.recv(2**16)


def noise_in_tls(place: tuple[str, int]) -> bytes:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(place, timeout=WAIT_S) as plain, context.wrap_socket(plain) as peer:
        peer.sendall(NOISE_BYTES.to_bytes(8, "little"))
        for _ in range(NOISE_BYTES // 2**14):
            peer.sendall(os.urandom(2**14))
        return peer.recv(2**16)


def connected(address: str, security: Any) -> bytes:
    with load("distributed").Client(address, security=security, timeout=WAIT_S, set_as_default=False) as peer:
        return repr(peer.run(os.getpid)).encode()


STRANGERS: dict[str, Callable[[str], bytes]] = {
    "noise": lambda address: plain_noise(place_of(address)),
    "no certificate": lambda address: noise_in_tls(place_of(address)),
    "plain TCP": lambda address: connected(address.replace("tls:", "tcp:"), None),
    "certificate of another cluster": lambda address: connected(address, security_of(make_certificates())),
}


def seen(client: Any) -> tuple[object, ...]:
    """What would differ if somebody had got in."""

    def of_scheduler(dask_scheduler: Any) -> tuple[object, ...]:
        return len(dask_scheduler.clients), sorted(dask_scheduler.workers), len(dask_scheduler.tasks)

    return client.run_on_scheduler(of_scheduler)


@pytest.mark.parametrize("stranger", list(STRANGERS))
def test_an_unknown_peer_gets_nothing(client: Any, stranger: str) -> None:
    processes = [psutil.Process(), *map(psutil.Process, client.run(os.getpid).values())]
    before, bytes_before = seen(client), [process.memory_info().rss for process in processes]
    workers = list(client.scheduler_info()["workers"])
    for address in (client.scheduler.address, *workers):
        answer = b""
        with suppress(OSError, TimeoutError):  # closed by the other side, sooner or later
            answer = STRANGERS[stranger](address)
        # TLS itself may say why it ends; nothing of the cluster is told.
        assert len(answer) < 64
    assert seen(client) == before
    for process, known in zip(processes, bytes_before, strict=True):
        assert process.memory_info().rss - known < ROUND_BYTES
    assert sorted(client.run(os.getpid)) == sorted(workers)


def test_what_a_peer_said_opens_nothing_when_it_is_said_again(client: Any) -> None:
    link = Link(place_of(client.scheduler.address)[1])
    address = f"tls://127.0.0.1:{link.port}"
    with load("distributed").Client(address, security=client.cluster.security, set_as_default=False) as peer:
        peer.run_on_scheduler(os.getpid)
    link.close()
    said, before = b"".join(link.said), seen(client)
    assert len(said) > 1000
    for there in (client.scheduler.address, *client.scheduler_info()["workers"]):
        with suppress(OSError), socket.create_connection(place_of(there), timeout=WAIT_S) as stranger:
            stranger.sendall(said)
            answer = b""
            while more := stranger.recv(2**16):
                answer += more
            assert len(answer) < 2**13  # the other side's part of a greeting, and that it was not understood
    assert seen(client) == before


def test_all_ports_are_on_loopback_and_the_pages_tell_nothing(client: Any) -> None:
    ports = []
    for process in (psutil.Process(), *psutil.Process().children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            ports += [one.laddr for one in process.net_connections() if one.status == psutil.CONN_LISTEN]
    assert len(ports) >= 3 and {place.ip for place in ports} == {"127.0.0.1"}
    told = 0
    for place in ports:
        for page in ("", "status", "info/main/workers.html", "json/identity.json", "metrics", "api/v1/get_workers"):
            try:
                with urllib.request.urlopen(f"http://{place.ip}:{place.port}/{page}", timeout=WAIT_S) as answer:
                    told += len(answer.read(2**16))
            except (urllib.error.URLError, OSError, ValueError):
                continue
    assert told == 0
