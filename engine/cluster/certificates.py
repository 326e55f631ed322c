"""Certificates of a cluster: an authority of its own, whose key nobody keeps, and one certificate for all peers."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from engine.cluster.join import Certificates
from engine.cluster.libraries import load

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate, Name

DAYS = 365
_AUTHORITY, _PEER = "swimdiff-cluster", "swimdiff-cluster-peer"


def make_certificates(days: int = DAYS) -> Certificates:
    """Makes the certificates of a new cluster. Those of another one open nothing in it.

    Args:
        days: that they are valid.

    Raises:
        EngineError: the library that makes them is not installed.
    """
    ec = load("cryptography.hazmat.primitives.asymmetric.ec")
    serialization = load("cryptography.hazmat.primitives.serialization")
    own_key, peer_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    own, peer = _name(_AUTHORITY), _name(_PEER)
    authority = _signed(own, own, own_key, own_key, days, authority=True)
    certificate = _signed(peer, own, peer_key, own_key, days, authority=False)
    pem = serialization.Encoding.PEM
    key = peer_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Certificates(authority.public_bytes(pem).decode(), certificate.public_bytes(pem).decode(), key.decode())


def _name(text: str) -> Name:
    x509 = load("cryptography.x509")
    named: Name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])
    return named


def _signed(
    subject: Name,
    issuer: Name,
    key: EllipticCurvePrivateKey,
    issuer_key: EllipticCurvePrivateKey,
    days: int,
    *,
    authority: bool,
) -> Certificate:
    x509, hashes = load("cryptography.x509"), load("cryptography.hazmat.primitives.hashes")
    now = datetime.datetime.now(tz=datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))  # clocks of desktops differ
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=0 if authority else None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(_PEER)]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    made: Certificate = builder.sign(issuer_key, hashes.SHA256())
    return made
