"""How long a window may take on a cluster, told from those that are finished: nobody waits for one that hangs."""

from __future__ import annotations

from collections.abc import Set

from engine.contract.errors import EngineError, ErrorCode

LEAST_S = 600.0  # whatever the others took: machines of other people stand still at times
FACTOR = 20.0  # of the longest that was seen
TRIES = 3  # of a window, each twice as long as the one before


class Patience:
    """The windows that are under way, and since when. Nothing is late before a first one has shown what is usual."""

    def __init__(self) -> None:
        self._since_s: dict[str, float] = {}
        self._tries: dict[str, int] = {}
        self._longest_s = 0.0

    def begin(self, key: str, now_s: float) -> None:
        """Notes that a window was handed out."""
        self._since_s[key] = now_s

    def end(self, key: str, now_s: float) -> None:
        """Notes that a window is finished."""
        since_s = self._since_s.pop(key, now_s)
        if self._tries.pop(key, 0) == 0:
            self._longest_s = max(self._longest_s, now_s - since_s)

    def limit_s(self, key: str) -> float:
        """How long a window may take, from when it was handed out."""
        return float(max(LEAST_S, FACTOR * self._longest_s) * 2 ** self._tries.get(key, 0))

    def late(self, now_s: float) -> set[str]:
        """Names the windows that have taken too long."""
        if not self._longest_s:
            return set()
        return {key for key, since_s in self._since_s.items() if now_s - since_s > self.limit_s(key)}

    def again(self, keys: Set[str], hanging: Set[str], now_s: float) -> None:
        """Notes that late windows are waited for again.

        Args:
            keys: of them.
            hanging: those of them that a worker had; the others are only counted from now.
            now_s: time.

        Raises:
            EngineError: a window was late too often.
        """
        for key in keys:
            limit_s = self.limit_s(key)
            self._since_s[key] = now_s
            if key not in hanging:
                continue
            self._tries[key] = self._tries.get(key, 0) + 1
            if self._tries[key] >= TRIES:
                raise EngineError(
                    ErrorCode.CLUSTER,
                    "A window was not finished in {seconds} seconds, on the last of {tries} workers that tried it.",
                    "See whether the disk that the images are on still answers, then run the same job again. Finished "
                    "windows are kept.",
                    seconds=f"{limit_s:.0f}",
                    tries=TRIES,
                )
