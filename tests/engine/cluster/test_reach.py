"""Why a scheduler cannot be reached is named, each reason by its own sentence."""

from __future__ import annotations

import socket
import ssl
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.cluster import reach
from engine.cluster.address import Address
from engine.cluster.certificates import make_certificates
from engine.cluster.join import Certificates
from engine.cluster.reach import obstacle

OWN, OTHER = make_certificates(), make_certificates()


@contextmanager
def answering(answer: bytes | None, certificates: Certificates | None, folder: Path) -> Iterator[Address]:
    """A program that says something to everybody who connects; None: nothing, and it keeps the connection."""
    context = None
    if certificates is not None:
        (folder / "own.pem").write_text(certificates.certificate + certificates.key)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "own.pem")
        context.load_verify_locations(cadata=OWN.authority)
        context.verify_mode = ssl.CERT_REQUIRED
    kept = []

    def serve(listener: socket.socket) -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            try:
                one = context.wrap_socket(plain, server_side=True) if context else plain
                kept.append(one)
                if answer is not None:
                    one.recv(1) if context is None else None
                    one.sendall(answer)
                    one.close()
            except OSError:
                plain.close()

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        yield Address(scheduler=f"tls://127.0.0.1:{listener.getsockname()[1]}")
    for one in kept:
        one.close()


def reason(address: Address, certificates: Certificates | None) -> str:
    found = obstacle(address, certificates)
    return "" if found is None else found.message


def test_who_shows_the_right_certificate_is_in_the_way_of_nothing(tmp_path: Path) -> None:
    with answering(b"x", OWN, tmp_path) as address:
        assert reason(address, OWN) == ""


def test_a_join_file_of_another_cluster_is_told_from_everything_else(tmp_path: Path) -> None:
    with answering(b"x", OWN, tmp_path) as address:
        assert "does not know this certificate" in reason(address, OTHER)
        # Its authority is the right one, but not whoever signed what it shows: the scheduler refuses, not we.
        assert "does not know this certificate" in reason(
            address, Certificates(OWN.authority, OTHER.certificate, OTHER.key)
        )


def test_expired_certificates_are_called_so(tmp_path: Path) -> None:
    expired = make_certificates(days=0)
    with answering(b"x", expired, tmp_path) as address:
        assert "have expired" in reason(address, expired)


def test_another_program_at_the_port_is_no_scheduler(tmp_path: Path) -> None:
    with answering(b"HTTP/1.1 400 Bad Request\r\n\r\n", None, tmp_path) as address:
        assert "is no scheduler" in reason(address, OWN)


def test_nobody_and_nowhere_are_told_apart(tmp_path: Path) -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        free = one.getsockname()[1]
    assert reason(Address(scheduler=f"tls://127.0.0.1:{free}"), OWN) == f"Nothing listens at tls://127.0.0.1:{free}."
    assert "no host called nobody.invalid" in reason(Address(scheduler="tls://nobody.invalid:8786"), OWN)


def test_who_listens_and_says_nothing_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "WAIT_S", 0.3)
    with answering(None, None, tmp_path) as address:
        assert "does not answer at port" in reason(address, OWN)


def test_no_key_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    reason(Address(scheduler="tls://127.0.0.1:1"), OWN)
    with answering(b"x", OWN, tmp_path) as address:
        (tmp_path / "own.pem").unlink()
        reason(address, OWN)
    assert list(tmp_path.iterdir()) == []
