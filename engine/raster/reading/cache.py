"""Keeps decoded units exactly as long as a window that is still to come needs them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from engine.raster.reading.blocks import Unit

Key = tuple[int, int]


class UnitCache:
    """Units by key, counted by how many announced users still want them.

    A unit is decoded once if all its users are announced before the last earlier user releases it. Forgetting by the
    known future rather than by age keeps the least memory that can do so.

    Args:
        kept: where units stay for later passes; None lets them go after their last use.
        announced: told of each key that will have to be loaded.
    """

    def __init__(
        self,
        kept: dict[Key, Unit] | None = None,
        announced: Callable[[Key], None] | None = None,
    ) -> None:
        self._kept = kept
        self._announced = announced
        self._units: dict[Key, Unit] = {} if kept is None else kept
        self._users: Counter[Key] = Counter()
        self.bytes = sum(unit.bytes for unit in self._units.values())

    def announce(self, keys: Iterable[Key]) -> None:
        """Says that one more user will want these units."""
        for key in keys:
            if not self._users[key] and key not in self._units and self._announced is not None:
                self._announced(key)
            self._users[key] += 1

    def holds(self, key: Key) -> bool:
        """Says whether the unit is there already."""
        return key in self._units

    def held(self, key: Key) -> Unit:
        """The unit, which must be there."""
        return self._units[key]

    def put(self, key: Key, unit: Unit) -> None:
        """Takes a unit that was decoded.

        Args:
            key: row and column of the unit in its lattice.
            unit: its pixels.
        """
        self._units[key] = unit
        self.bytes += unit.bytes

    def release(self, keys: Iterable[Key]) -> None:
        """Says that one user is done with these units."""
        for key in keys:
            self._users[key] -= 1
            if self._users[key] > 0:
                continue
            del self._users[key]
            if self._kept is None and key in self._units:
                self.bytes -= self._units.pop(key).bytes

    def clear(self) -> None:
        """Forgets everything that is not kept for later passes."""
        self._users.clear()
        if self._kept is None:
            self._units.clear()
            self.bytes = 0
