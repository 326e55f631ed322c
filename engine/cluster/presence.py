"""Whether other people or programs need this machine, so that the workers of a cluster leave it to them."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from engine.cluster.libraries import load

LOOK_S = 10.0  # between two looks
NEEDED = 3  # looks in a row that find it needed: a page that loads drives nobody away
QUIET = 18  # looks in a row that find it free, before work begins again: three minutes
# What BOINC, which has asked this of millions of desktops, leaves to others by default.
OTHERS_SHARE = 0.25
LEAST_MEMORY = 0.1  # of all; below it programs are moved to disk


@dataclass(frozen=True)
class Sight:
    """What is seen of a machine at a time.

    Args:
        others_share: of all its processor time that other programs took, 0 to 1.
        free_memory: share of it that is available.
        on_battery: whether it is.
        own_share: of all its processor time that this process and its children took.
    """

    others_share: float
    free_memory: float
    on_battery: bool
    own_share: float = 0.0

    @property
    def has_memory(self) -> bool:
        """Whether memory does not run short."""
        return self.free_memory >= LEAST_MEMORY

    @property
    def is_needed(self) -> bool:
        """Whether somebody else needs the machine."""
        return self.others_share > OTHERS_SHARE or not self.has_memory or self.on_battery


class Look(Protocol):
    """Looks at a machine."""

    def __call__(self) -> Sight:
        """Says what is seen since the last look."""


class Machine:
    """This machine, but for this process and those that it started."""

    def __init__(self) -> None:
        self._psutil = load("psutil")
        self._times_s = self._now()

    def __call__(self) -> Sight:
        """See Look."""
        before, self._times_s = self._times_s, self._now()
        passed_s, used_s, own_s = (now - then for now, then in zip(self._times_s, before, strict=True))
        memory, battery = self._psutil.virtual_memory(), getattr(self._psutil, "sensors_battery", lambda: None)()
        return Sight(
            others_share=max(0.0, used_s - own_s) / passed_s if passed_s > 0 else 0.0,
            free_memory=memory.available / memory.total,
            on_battery=battery is not None and battery.power_plugged is False,
            own_share=max(0.0, own_s) / passed_s if passed_s > 0 else 0.0,
        )

    def _now(self) -> tuple[float, float, float]:
        """Processor time of the machine since it runs: all of it, what was used, and what this program used."""
        found = self._psutil.cpu_times()
        # Time of virtual machines is counted among the user's as well; nobody works while the disk is waited for.
        all_s = sum(found) - getattr(found, "guest", 0.0) - getattr(found, "guest_nice", 0.0)
        idle_s = found.idle + getattr(found, "iowait", 0.0)
        own = self._psutil.Process()
        own_s = 0.0
        for process in (own, *own.children(recursive=True)):
            with contextlib.suppress(self._psutil.Error):  # it has just ended
                times = process.cpu_times()
                own_s += times.user + times.system
        return all_s, all_s - idle_s, own_s


class Presence:
    """Tells when to leave and when to come back.

    Args:
        look: at the machine; None for this one.
        needed: looks in a row that find the machine needed before it is left.
        quiet: looks in a row that find it free before work begins again.
    """

    def __init__(self, look: Look | None = None, needed: int = NEEDED, quiet: int = QUIET) -> None:
        self._look: Callable[[], Sight] = look or Machine()
        self._needed, self._quiet = needed, quiet
        self._seen: deque[bool] = deque(maxlen=max(needed, quiet))
        self.away = False

    def look(self) -> Sight:
        """Looks, and decides whether to be away."""
        sight = self._look()
        self._seen.append(sight.is_needed)
        seen = list(self._seen)
        if not self.away and len(seen) >= self._needed and all(seen[-self._needed :]):
            self.away = True
        elif self.away and len(seen) >= self._quiet and not any(seen[-self._quiet :]):
            self.away = False
        return sight
