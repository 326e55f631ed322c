"""Reads two rasters as tiles on a common grid, ahead of whoever computes on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType

import numpy as np

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.blocks import DecodeCounter, Unit, decoded_bytes_per_px, to_physical
from engine.raster.cache import Key, UnitCache
from engine.raster.describe import fingerprint
from engine.raster.grid import Grid
from engine.raster.info import Access, FloatArray, RasterInfo
from engine.raster.plan import TileWindow, plan_pass, plan_sample
from engine.raster.readahead import ReadAhead
from engine.raster.sources import Source, open_source
from engine.raster.warp import RESAMPLINGS
from engine.raster.windows import Tile, Window

# Decoded pixels of both dates, which reading ahead fills whatever the size of the raster, so that memory stays flat.
# With torch, its buffers and the report's figures the engine then stays under 1.5 GiB.
READER_MEMORY_BYTES = 320 * 2**20
# A pair whose pixels take less than this stays in memory, so that the passes after the first read nothing.
KEEP_BYTES = 64 * 2**20


class PairReader:
    """Two rasters on one grid.

    Args:
        before: first date.
        after: second date.
        grid: common grid.
        bands: pairs of band numbers, in before and in after.
        shift_px: rows and columns by which the after image is moved before it is compared.
        resampling: nearest, bilinear or cubic, for a date that does not lie on the grid's pixels.
        memory_bytes: bound for decoded pixels; decides the order of windows, so keep it when resuming.
    """

    def __init__(
        self,
        before: RasterInfo,
        after: RasterInfo,
        grid: Grid,
        bands: Sequence[tuple[int, int]],
        *,
        shift_px: tuple[float, float] = (0.0, 0.0),
        resampling: str = "bilinear",
        memory_bytes: int = READER_MEMORY_BYTES,
    ) -> None:
        if resampling not in RESAMPLINGS:
            raise ParameterError(f"resampling is {resampling!r}.", f"Choose one of {', '.join(RESAMPLINGS)}.")
        if not bands:
            raise ParameterError("No bands were chosen.", "Choose at least one pair of bands.")
        self.before, self.after, self.grid = before, after, grid
        self.bands = tuple(bands)
        self.shift_px = shift_px
        self._resampling = resampling
        self._memory_bytes = memory_bytes
        self._counters = DecodeCounter(), DecodeCounter()
        self._fingerprints = fingerprint(before.path), fingerprint(after.path)
        whole = sum(grid.size_px * s.shapes[0].bytes_per_px for s in self._open_sources())
        self._kept: tuple[dict[Key, Unit], dict[Key, Unit]] | None = ({}, {}) if whole <= KEEP_BYTES else None

    @property
    def band_count(self) -> int:
        """Number of compared bands."""
        return len(self.bands)

    @property
    def bytes_decoded(self) -> int:
        """Bytes decoded from both files so far, over all passes."""
        return self._counters[0].bytes + self._counters[1].bytes

    @property
    def bytes_in_files(self) -> int:
        """Decoded size of both files: what one pass over all of their pixels must decode."""
        return sum(
            info.width * info.height * decoded_bytes_per_px(info, self.band_count) for info in (self.before, self.after)
        )

    def describe(self) -> str:
        """One line for people."""
        rows, cols = self.shift_px
        moved = f", after moved by {rows:.2f} rows, {cols:.2f} columns" if rows or cols else ""
        return f"{self.grid.describe()}, {self.band_count} bands{moved}"

    def __enter__(self) -> PairReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets the kept pixels go. Files are open during a pass only."""
        self._kept = None

    def tiles(
        self,
        window_px: int = 1024,
        halo_px: int = 0,
        align_px: int = 1,
        skip: Callable[[Window], bool] | None = None,
    ) -> Iterator[Tile]:
        """Tiles whose cores partition the grid.

        Args:
            window_px: edge of a core, at most.
            halo_px: pixels around a core that its computation needs; rounded up to a multiple of `align_px`.
            align_px: cores and outers begin at multiples of it, whatever the window.
            skip: tiles whose core it accepts are left out, and not read.

        Raises:
            InputError: a block cannot be decoded, or a file changed during the pass.
        """
        if window_px < 1 or halo_px < 0 or align_px < 1:
            raise ParameterError(
                f"window_px {window_px}, halo_px {halo_px}, align_px {align_px} make no tiles.",
                "Give a window and an alignment of at least 1 and a halo of at least 0.",
            )
        units = [shape for source in self._open_sources() for shape in source.shapes]
        plan = plan_pass(self.grid.shape, units, window_px, halo_px, align_px, self._memory_bytes)
        rows = plan.rows()
        if skip is not None:
            unwanted = skip
            rows = ([t for t in row if not unwanted(t.core)] for row in rows)
        return self._stream(rows)

    def sample(self, count: int = 64, size_px: int = 256, halo_px: int = 0) -> Iterator[Tile]:
        """Tiles spread evenly over the grid, the same for the same grid; all of it where it is small.

        Args:
            count: about how many.
            size_px: edge of their cores.
            halo_px: pixels around each core.
        """
        rows = plan_sample(self.grid.shape, count, size_px, halo_px)
        return self._stream(rows)

    def _open_sources(self) -> tuple[Source, Source]:
        """Sources of both dates; their files are opened at the first read, in the thread that reads."""
        return (
            open_source(
                self.before, [b for b, _ in self.bands], self.grid, self._counters[0], resampling=self._resampling
            ),
            open_source(
                self.after, [a for _, a in self.bands], self.grid, self._counters[1], self.shift_px, self._resampling
            ),
        )

    def _stream(self, rows: Iterable[list[TileWindow]]) -> Iterator[Tile]:
        sources = self._open_sources()
        kept = self._kept or (None, None)
        caches = tuple(UnitCache(keep, source.announce) for source, keep in zip(sources, kept, strict=True))
        allow_indirect = self.before.indirect or self.after.indirect
        ahead = ReadAhead(sources, caches, rows, self._memory_bytes, Access(allow_indirect))
        try:
            ahead.start()
            while (place := ahead.wait()) is not None:
                tile = self._tile(place, sources, caches)
                ahead.release()
                yield tile
        finally:
            ahead.stop()
        self._check_unchanged()

    def _tile(self, place: TileWindow, sources: Sequence[Source], caches: Sequence[UnitCache]) -> Tile:
        shape = (self.band_count, *place.outer.shape)
        valid = np.ones(place.outer.shape, np.bool_)
        images: list[FloatArray] = []
        for source, cache in zip(sources, caches, strict=True):
            units = [cache.held(key) for key in source.keys(place.outer)]
            parts = [unit.window.intersect(place.outer) for unit in units]
            everywhere = sum(part.size_px for part in parts) == place.outer.size_px
            image = np.empty(shape, np.float32) if everywhere else np.zeros(shape, np.float32)
            covered = np.full(place.outer.shape, everywhere)
            for unit, part in zip(units, parts, strict=True):
                inside, target = part.slices_in(unit.window), part.slices_in(place.outer)
                with np.errstate(over="ignore"):  # what float32 cannot hold is not valid
                    image[(slice(None), *target)] = unit.data[(slice(None), *inside)]
                covered[target] = True if unit.valid is None else unit.valid[inside]
            to_physical(image, source.scales)
            valid &= covered
            images.append(image)
        if not bool(valid.all()):
            invalid = ~valid
            for image in images:
                image[:, invalid] = 0.0
        return Tile(place.core, place.outer, images[0], images[1], valid)

    def _check_unchanged(self) -> None:
        for info, known in zip((self.before, self.after), self._fingerprints, strict=True):
            if fingerprint(info.path) != known:
                raise InputError(
                    ErrorCode.INPUT_CHANGED,
                    f"{info.path} changed while it was read.",
                    "Wait until the program that writes it is done, then run the job again.",
                )
