"""What a person asks the set-up for, and what it says while it works."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Dict, Optional, Protocol

from .interpreters import Interpreter
from .network import Network
from .sources import CPU, Origin
from .wheels import Lock, Target


@dataclass(frozen=True)
class Request:
    """An environment that is wanted.

    Args:
        root: folder of all that the set-up makes, from place.home.
        version: of the engine.
        lock: the libraries.
        target: system, processor and Python that it is for.
        python: it is made with this one; None: with one that uv fetches.
        accelerator: which devices its torch can use.
        origin: where the libraries come from.
        uv: path of uv; None: pip is used.
        uv_fetcher: a Python whose pip fetches uv first; None: uv is not fetched.
        network: the way there.
        variables: what every program gets.
        anew: whether one that fits already is made once more, as a repair is.
    """

    root: Path
    version: str
    lock: Lock
    target: Target
    python: Optional[Interpreter]
    accelerator: str = CPU
    origin: Origin = field(default_factory=Origin)
    uv: Optional[Path] = None
    uv_fetcher: Optional[Path] = None
    network: Network = field(default_factory=Network)
    variables: Dict[str, str] = field(default_factory=dict)
    anew: bool = False


class Listener(Protocol):
    """Follows a set-up; called in its thread."""

    def progress(self, share: float, template: str, /, **values: object) -> None:
        """Learns how far it is, 0 to 1, and what is done."""
        ...

    def line(self, text: str) -> None:
        """Learns a line of the log."""
        ...

    def is_cancelled(self) -> bool:
        """Says whether it shall end."""
        ...


Test = Callable[[Path, Callable[[], bool]], str]  # tries an environment's Python and says what it found, or raises
