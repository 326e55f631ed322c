"""The join file: address and certificate of a cluster, which a person copies to each machine that takes part."""

from __future__ import annotations

import json
import os
import ssl
import tempfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from engine.cluster.address import Address, parse_address
from engine.contract.errors import ErrorCode, InputError, OutputError, ParameterError, SwimdiffError
from engine.contract.regular import read_regular
from engine.contract.remarks.texts import piece

_FORMAT = 1
_LARGEST_BYTES = 2**16


@dataclass(frozen=True)
class Certificates:
    """What a peer shows, and by what it knows the others; PEM.

    Args:
        authority: certificate that all others are signed by.
        certificate: of the peers of this cluster.
        key: of that certificate; whoever has it is let in.
    """

    authority: str
    certificate: str
    key: str


@dataclass(frozen=True)
class Join:
    """How a cluster is joined.

    Args:
        address: of its scheduler.
        certificates: for it.
    """

    address: Address
    certificates: Certificates


def write_join(path: Path, join: Join) -> None:
    """Writes a join file that only its owner can read.

    Raises:
        OutputError: it is there already, or cannot be written.
    """
    content = {"format": _FORMAT, "address": join.address.scheduler, **asdict(join.certificates)}
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            json.dump(content, stream, indent=1)
    except FileExistsError as error:
        raise OutputError(
            ErrorCode.OUTPUT_CONFLICT,
            "{path} is there already.",
            "Choose another name; machines that have a copy of the old file could not join any more.",
            path=path,
        ) from error
    except OSError as error:
        raise OutputError(
            ErrorCode.OUTPUT_UNWRITABLE, "{path} cannot be written: {reason}", "Choose another folder.", path=path,
            reason=error.strerror or error,
        ) from error  # fmt: skip


def read_join(path: Path) -> Join:
    """Reads a join file.

    Raises:
        InputError: it cannot be read, is none, or its certificates are damaged.
    """
    try:
        content = json.loads(read_regular(path, _LARGEST_BYTES))
        texts = {one.name: content[one.name] for one in fields(Certificates)}
        address = parse_address(content["address"])
        if content["format"] != _FORMAT or not all(_is_pem(text) for text in texts.values()):
            raise ValueError("it has another format")
        if address is None or not address.scheduler or not address.encrypted:
            raise ValueError("it names no scheduler")
        certificates = Certificates(**texts)
        context_of(certificates)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, SwimdiffError) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} is no join file of a cluster: {reason}",
            "Copy the file again that swimdiff-cluster certificates wrote.",
            path=path,
            reason=_reason(error),
        ) from error
    return Join(address, certificates)


def context_of(certificates: Certificates) -> ssl.SSLContext:
    """What a connection of our own to a scheduler is encrypted with.

    Args:
        certificates: of its cluster.

    Raises:
        ssl.SSLError: they are damaged, or the key is that of another certificate.
    """
    context = ssl.create_default_context(cadata=certificates.authority)
    context.check_hostname = False  # one certificate serves all machines of a cluster, whatever they are called
    descriptor, path = tempfile.mkstemp(prefix="swimdiff-", suffix=".pem")  # which only its owner can read
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(certificates.certificate + certificates.key)
        context.load_cert_chain(path)
    finally:
        os.unlink(path)
    return context


def asked_for(cluster: str, join_file: str) -> tuple[Address | None, Certificates | None]:
    """Understands where a person wants pieces to be computed.

    Args:
        cluster: as a person wrote it; empty for what the join file says.
        join_file: of the cluster; empty for none.

    Returns:
        Address and certificates; no address for this process, no certificates where nobody shows any.

    Raises:
        InputError: the join file cannot be used.
        ParameterError: the address is none, or needs certificates.
    """
    address, certificates = parse_address(cluster), None
    if address is not None and (address.workers or not address.encrypted):
        return address, None
    if join_file.strip():
        join = read_join(Path(join_file))
        address, certificates = address or join.address, join.certificates
    if address is not None and certificates is None:
        raise ParameterError(
            "A cluster at {address} lets nobody in without a certificate.",
            "Choose the “{label}” that swimdiff-cluster certificates wrote.",
            address=address.scheduler,
            label="Join file",
        )
    return address, certificates


def _reason(error: Exception) -> object:
    if isinstance(error, ssl.SSLError):
        return piece("its certificates are damaged")
    if isinstance(error, KeyError | TypeError | RecursionError):
        return piece("it has another format")
    return error


def _is_pem(text: object) -> bool:
    return isinstance(text, str) and text.isascii() and text.startswith("-----BEGIN ") and "\n" in text
