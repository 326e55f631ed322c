"""A thread that decodes what the coming tiles need, while the present one is computed on."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Sequence

from engine.raster.access import gdal_environment
from engine.raster.info import Access
from engine.raster.reading.cache import UnitCache
from engine.raster.reading.plan import TileWindow
from engine.raster.reading.sources import Source


class ReadAhead:
    """A thread that loads the units of coming tiles while memory allows, and of the awaited tile always."""

    def __init__(
        self,
        sources: Sequence[Source],
        caches: Sequence[UnitCache],
        rows: Iterable[list[TileWindow]],
        memory_bytes: int,
        access: Access,
    ) -> None:
        self._sources, self._caches, self._rows = sources, caches, rows
        self._memory_bytes, self._access = memory_bytes, access
        self._changed = threading.Condition()
        self._ready: deque[TileWindow] = deque()
        self._current: TileWindow | None = None
        self._waiting = False
        self._ended = False
        self._stopped = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="read-ahead", daemon=True)

    def start(self) -> None:
        """Begins to read."""
        self._thread.start()

    def wait(self) -> TileWindow | None:
        """The next tile whose units are there; None at the end. Errors of the thread are raised here."""
        with self._changed:
            self._waiting = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._ready or self._ended)
            self._waiting = False
            if self._ready:
                self._current = self._ready.popleft()
                return self._current
            if self._error is not None:
                raise self._error
            return None

    def release(self) -> None:
        """Says that the tile's pixels are copied."""
        with self._changed:
            if self._current is not None:
                for source, cache in zip(self._sources, self._caches, strict=True):
                    cache.release(source.keys(self._current.outer))
            self._current = None
            self._changed.notify_all()

    def stop(self) -> None:
        """Ends the thread; at most one block is still decoded."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            with gdal_environment(self._access):
                try:
                    self._read_all()
                finally:
                    for source, cache in zip(self._sources, self._caches, strict=True):
                        source.close()
                        if self._stopped:
                            cache.clear()
        except BaseException as error:  # whatever it is, the thread that waits must hear of it
            with self._changed:
                self._error = error
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()

    def _read_all(self) -> None:
        # A row is announced before the one above it is read, so that the rows they share are not let go in between.
        rows = iter(self._rows)
        current = self._announced(next(rows, None))
        while current is not None:
            following = self._announced(next(rows, None))
            for place in current:
                if not self._load(place):
                    return
            current = following

    def _announced(self, row: list[TileWindow] | None) -> list[TileWindow] | None:
        if row is not None:
            with self._changed:
                for place in row:
                    for source, cache in zip(self._sources, self._caches, strict=True):
                        cache.announce(source.keys(place.outer))
        return row

    def _load(self, place: TileWindow) -> bool:
        """Loads what a tile needs; False once stopped."""
        for source, cache in zip(self._sources, self._caches, strict=True):
            for key in source.keys(place.outer):
                if not self._wait_for_room():
                    return False
                if cache.holds(key):
                    continue
                unit = source.load(key)
                with self._changed:
                    cache.put(key, unit)
        with self._changed:
            self._ready.append(place)
            self._changed.notify_all()
        return True

    def _wait_for_room(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._has_room() or (self._waiting and not self._ready))
            return not self._stopped

    def _has_room(self) -> bool:
        used = sum(c.bytes for c in self._caches) + sum(s.inner_bytes for s in self._sources)
        return used < self._memory_bytes
