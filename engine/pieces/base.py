"""What a piece of work is, and how many of them are done: here, one after the other, or elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from engine.observer import Observer, raise_if_cancelled
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window

Found = TypeVar("Found")
FoundIn = TypeVar("FoundIn", covariant=True)


class Piece(Protocol[FoundIn]):
    """A function of a tile that is the same for every tile: what it gives depends on nothing else.

    Attributes:
        halo_px: pixels around a core that its values depend on.
        align_px: origins of cores and outer windows must be multiples of it.
    """

    @property
    def halo_px(self) -> int:
        """Pixels around a core that its values depend on."""

    @property
    def align_px(self) -> int:
        """Origins of cores and outer windows must be multiples of it."""

    def recipe(self) -> Recipe[FoundIn]:
        """Tells how the same piece is made elsewhere."""

    def __call__(self, tile: Tile) -> FoundIn:
        """Computes a tile."""


class Recipe(Protocol[FoundIn]):
    """All that a piece needs beside its tile, in plain values, so that it can be made anywhere."""

    def build(self, observer: Observer) -> Piece[FoundIn]:
        """Makes the piece.

        Args:
            observer: hears where memory ran out for a window.
        """


class Source(Protocol):
    """Where tiles come from, in plain values, so that it can be opened anywhere."""

    @property
    def paths(self) -> tuple[str, ...]:
        """All files that it is read from."""

    def open(self) -> StackReader:
        """Opens a reader."""


@dataclass(frozen=True)
class Pass:
    """One pass over the windows of a grid.

    Args:
        source: of the tiles.
        window_px: edge of a core, at most.
        done: says which windows are finished already.
        part: of the grid; None for all of it.
    """

    source: Source
    window_px: int
    done: Callable[[Window], bool]
    part: Window | None = None


class Crew(Protocol):
    """Whoever computes pieces."""

    def run(self, piece: Piece[Found], reader: StackReader, wanted: Pass, observer: Observer) -> Iterator[Found]:
        """Computes the windows of a pass that are not done yet, in any order.

        Args:
            piece: what is computed.
            reader: open on the pass's source.
            wanted: the windows.
            observer: may cancel between two, and hears of what happens.
        """


class Alone:
    """This process computes one window after the other, while the next ones are read."""

    def run(self, piece: Piece[Found], reader: StackReader, wanted: Pass, observer: Observer) -> Iterator[Found]:
        """See Crew."""
        tiles = reader.tiles(wanted.window_px, piece.halo_px, piece.align_px, wanted.done, wanted.part)
        for tile in tiles:
            raise_if_cancelled(observer)
            yield piece(tile)
