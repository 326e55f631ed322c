"""What an installer of packages looks like to the set-up: pip and uv each are one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Protocol

from .sources import Origin, Step
from .wheels import normalised


@dataclass(frozen=True)
class Order:
    """One step, ready to be carried out.

    Args:
        step: which libraries, from where.
        listed: file that names them, as pip and uv read it.
        origin: where a person wants them from.
        environment: folder that takes them.
    """

    step: Step
    listed: Path
    origin: Origin
    environment: Path


class Tool(Protocol):
    """Makes environments and fills them.

    Attributes:
        name: as a person knows it.
    """

    name: str

    def make(self, environment: Path) -> List[str]:
        """Gives the command that makes an empty environment."""
        ...

    def install(self, order: Order, talkative: bool = False) -> List[str]:
        """Gives the command that carries out a step; a talkative one says what came of each request."""
        ...

    def variables(self, order: Optional[Order], given: Dict[str, str]) -> Dict[str, str]:
        """Gives the variables of these commands.

        Args:
            order: None where an environment is made.
            given: those of the network, and what every program needs.
        """
        ...


def library_in(line: str) -> str:
    """Finds the library that a line of pip or uv is about; empty where it is about something else."""
    for pattern in (
        r"\s*Collecting ([\w.-]+)",
        r"\s*(?:Downloading|Using cached|Processing)\s+(?:\S*[/\\])?([\w.]+?)-\d[^\s/\\]*\.whl",
        r"\s*(?:Downloading|Building|Updating)\s+([\w.-]+) \(",
    ):
        found = re.match(pattern, line)
        if found:
            return normalised(found[1])
    return ""


def is_unpacking(line: str) -> bool:
    """Says whether a line of pip or uv tells that everything was fetched."""
    return line.lstrip().startswith(("Installing collected packages", "Prepared "))
