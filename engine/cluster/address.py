"""Where pieces are computed: here, in processes of this machine, or at a scheduler's address."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

from engine.contract.errors import ParameterError

LABEL = "Compute on"
MOST_WORKERS = 256
_LOCAL = re.compile(r"local:(\d{1,3})")
_REMOTE = re.compile(r"(tcp|tls)://(\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z._-]+):(\d{1,5})")


@dataclass(frozen=True)
class Address:
    """Where pieces are computed.

    Args:
        workers: processes of this machine; 0 where there is a scheduler.
        scheduler: such as tls://host:8786; empty for processes of this machine.
    """

    workers: int = 0
    scheduler: str = ""

    @property
    def host(self) -> str:
        """Of the scheduler."""
        return _REMOTE.fullmatch(self.scheduler)[2].strip("[]") if self.scheduler else "127.0.0.1"  # type: ignore[index]

    @property
    def port(self) -> int:
        """Of the scheduler."""
        return int(self.scheduler.rsplit(":", 1)[1])

    @property
    def encrypted(self) -> bool:
        """Whether peers show certificates."""
        return not self.scheduler.startswith("tcp:")

    @property
    def on_this_machine(self) -> bool:
        """Whether nothing leaves this machine."""
        return is_loopback(self.host)


def parse_address(text: str) -> Address | None:
    """Understands what a person wrote.

    Args:
        text: local:N, tcp://host:port or tls://host:port; empty for this process.

    Returns:
        None for this process.

    Raises:
        ParameterError: it is none of these, or not encrypted although it leaves this machine.
    """
    text = text.strip()
    if not text:
        return None
    local, remote = _LOCAL.fullmatch(text), _REMOTE.fullmatch(text)
    if local is not None and 1 <= int(local[1]) <= MOST_WORKERS:
        return Address(workers=int(local[1]))
    if remote is None or not 1 <= int(remote[3]) <= 65535:
        raise ParameterError(
            "“{label}” is {value}.",
            "Use local: and a number of processes, such as local:4, or the address of a scheduler, such as "
            "tls://192.168.1.20:8786.",
            label=LABEL,
            value=repr(text[:80]),
        )
    address = Address(scheduler=text)
    if not address.encrypted and not address.on_this_machine:
        raise ParameterError(
            "{value} is not encrypted, so anybody in the network could send work to this program.",
            "Use tls:// with a join file; tcp:// is for this machine alone.",
            value=text,
        )
    return address


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, reached from itself alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
