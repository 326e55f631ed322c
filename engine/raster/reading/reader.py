"""Reads rasters as tiles on a common grid, ahead of whoever computes on them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

import numpy as np

from engine.allocator import keep_memory_flat
from engine.contract.errors import ErrorCode, InputError, ParameterError, unknown_choice
from engine.contract.remarks.texts import count_text
from engine.raster.describe import fingerprint
from engine.raster.grid import Grid
from engine.raster.info import Access, BoolArray, FloatArray, RasterInfo
from engine.raster.reading.blocks import DecodeCounter, Unit, decoded_bytes_per_px, to_physical
from engine.raster.reading.cache import Key, UnitCache
from engine.raster.reading.hidden import Hiding, covered_parts
from engine.raster.reading.nothing import nothing_in_common
from engine.raster.reading.plan import TileWindow, plan_pass, plan_sample, tile_window
from engine.raster.reading.readahead import ReadAhead
from engine.raster.reading.sources import Source, open_source
from engine.raster.reading.warp import RESAMPLINGS
from engine.raster.region import PolygonRegion
from engine.raster.windows import Tile, Window

# Decoded pixels of all dates, which reading ahead fills whatever the size of the raster, so that memory stays flat.
# With torch, its buffers and the report's figures the engine then stays under 1.5 GiB.
READER_MEMORY_BYTES = 320 * 2**20
# Rasters whose pixels take less than this stay in memory, so that the passes after the first read nothing.
KEEP_BYTES = 64 * 2**20


class StackReader:
    """One raster or several on one grid, such as the dates of a place.

    Args:
        infos: the rasters, at least one.
        grid: common grid.
        bands: band numbers of each raster, as many for one as for another.
        shifts_px: rows and columns by which each image is moved before it is compared; None: none is.
        resampling: nearest, bilinear or cubic, for a raster that does not lie on the grid's pixels.
        memory_bytes: bound for decoded pixels; decides the order of windows, so keep it when resuming.
        masks: of each raster, what hides its ground, or None; None for none at all. What they hide is not valid.
        region: tiles without any of it are left out; what lies outside of it is not valid. None for the whole grid.
        around: what lies outside of the region stays valid in the tiles that touch it.
        exact: values as float64, which holds whole numbers that float32 would round; for codes.
    """

    def __init__(
        self,
        infos: Sequence[RasterInfo],
        grid: Grid,
        bands: Sequence[Sequence[int]],
        *,
        shifts_px: Sequence[tuple[float, float]] | None = None,
        resampling: str = "bilinear",
        memory_bytes: int = READER_MEMORY_BYTES,
        masks: Sequence[Hiding | None] | None = None,
        region: PolygonRegion | None = None,
        around: bool = False,
        exact: bool = False,
    ) -> None:
        if resampling not in RESAMPLINGS:
            raise unknown_choice("resampling", resampling, RESAMPLINGS)
        self.infos, self.grid = tuple(infos), grid
        self.file_bands = tuple(tuple(chosen) for chosen in bands)
        self.shifts_px = tuple(shifts_px) if shifts_px is not None else ((0.0, 0.0),) * len(self.infos)
        if not self.infos or len(self.file_bands) != len(self.infos) or len(self.shifts_px) != len(self.infos):
            raise ValueError(f"{len(self.infos)} rasters, {len(self.file_bands)} lists of bands")
        if {len(chosen) for chosen in self.file_bands} != {self.band_count} or not self.band_count:
            raise ParameterError(
                "No bands were chosen.", "Choose at least one band, and the same number for each raster."
            )
        self._region, self._around = region, around
        self._resampling = resampling
        self._type: np.dtype[Any] = np.dtype(np.float64 if exact else np.float32)
        self._memory_bytes = memory_bytes
        # A mask moves with the image that it is of.
        shifted = zip(masks or (), self.shifts_px, strict=bool(masks))
        self._masks = tuple((mask, shift_px) for mask, shift_px in shifted if mask is not None)
        self._files = (*self.infos, *(mask.info for mask, _ in self._masks))
        self._counters = tuple(DecodeCounter() for _ in self._files)
        self._fingerprints = tuple(fingerprint(info.path) for info in self._files)
        sources = self._open_sources()
        whole = sum(grid.size_px * s.shapes[0].bytes_per_px for s in sources)
        self._kept: tuple[dict[Key, Unit], ...] | None = tuple({} for _ in sources) if whole <= KEEP_BYTES else None

    @property
    def band_count(self) -> int:
        """Number of bands of each image."""
        return len(self.file_bands[0])

    @property
    def masked(self) -> bool:
        """Whether a mask hides parts of some raster."""
        return bool(self._masks)

    @property
    def bytes_decoded(self) -> int:
        """Bytes decoded from all files so far, over all passes."""
        return sum(counter.bytes for counter in self._counters)

    @property
    def bytes_in_files(self) -> int:
        """Decoded size of all files: what one pass over all of their pixels must decode."""
        counts = [self.band_count] * len(self.infos) + [len(mask.kind.bands) for mask, _ in self._masks]
        return sum(
            info.width * info.height * decoded_bytes_per_px(info, count)
            for info, count in zip(self._files, counts, strict=True)
        )

    def describe(self) -> str:
        """One line for people."""
        rows, cols = self.shifts_px[-1]
        moved = f", after moved by {rows:.2f} rows, {cols:.2f} columns" if rows or cols else ""
        return f"{self.grid.describe()}, {count_text(self.band_count, 'band', 'bands')}{moved}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def nothing_valid(self) -> InputError:
        """Makes the error for rasters that have no pixel with data in all of them."""
        return nothing_in_common(self.infos[0], self.infos[-1], self.masked)

    def close(self) -> None:
        """Lets the kept pixels go. Files are open during a pass only."""
        self._kept = None

    def tiles(
        self,
        window_px: int = 1024,
        halo_px: int = 0,
        align_px: int = 1,
        skip: Callable[[Window], bool] | None = None,
        part: Window | None = None,
    ) -> Iterator[Tile]:
        """Tiles whose cores partition the grid, or a part of it.

        Args:
            window_px: edge of a core, at most.
            halo_px: pixels around a core that its computation needs; rounded up to a multiple of `align_px`.
            align_px: cores and outers begin at multiples of it, whatever the window.
            skip: tiles whose core it accepts are left out, and not read.
            part: cores cover this window only, grown to multiples of `align_px`; halos still reach out of it, so that
                its pixels get the values that a pass over the whole grid would give them.

        Raises:
            InputError: a block cannot be decoded, or a file changed during the pass.
        """
        rows = self._rows(window_px, halo_px, align_px, part)
        wanted = ([t for t in row if self._touched(t.core) and not (skip and skip(t.core))] for row in rows)
        return self._stream(wanted)

    def cores(
        self,
        window_px: int = 1024,
        halo_px: int = 0,
        align_px: int = 1,
        skip: Callable[[Window], bool] | None = None,
        part: Window | None = None,
    ) -> Iterator[Window]:
        """Cores of the tiles that `tiles` would give, in the same order; nothing is read."""
        for row in self._rows(window_px, halo_px, align_px, part):
            yield from (t.core for t in row if self._touched(t.core) and not (skip and skip(t.core)))

    def left_out(self, window_px: int = 1024, halo_px: int = 0, align_px: int = 1) -> Iterator[Window]:
        """Cores that `tiles` leaves out because nothing of the region lies in them.

        Args:
            window_px: as there.
            halo_px: as there.
            align_px: as there.
        """
        for row in self._rows(window_px, halo_px, align_px) if self._region is not None else ():
            yield from (place.core for place in row if not self._touched(place.core))

    def sample(self, count: int = 64, size_px: int = 256, halo_px: int = 0) -> Iterator[Tile]:
        """Tiles spread evenly over the grid, the same for the same grid; all of it where it is small.

        Args:
            count: about how many.
            size_px: edge of their cores.
            halo_px: pixels around each core.
        """
        rows = plan_sample(self.grid.shape, count, size_px, halo_px)
        return self._stream([place for place in row if self._touched(place.core)] for row in rows)

    def places(self, cores: Sequence[Window], halo_px: int = 0, align_px: int = 1) -> Iterator[Tile]:
        """Tiles of the asked cores only, in the order in which they are given.

        Args:
            cores: windows within the grid. Each block is decoded once where they come sorted from top to bottom.
            halo_px: pixels around a core that its computation needs; rounded up to a multiple of `align_px`.
            align_px: outers begin at multiples of it.
        """
        wanted = [tile_window(core, halo_px, align_px, self.grid.shape) for core in cores]
        # Those that may share a unit are announced together, or one after the other, so that it stays for the last.
        unit_rows = max(shape.rows for source in self._open_sources() for shape in source.shapes)
        step = max([unit_rows, *(place.outer.height for place in wanted)])
        rows = (list(row) for _, row in itertools.groupby(wanted, lambda place: place.outer.row // step))
        return self._stream(rows)

    def _rows(
        self, window_px: int, halo_px: int, align_px: int, part: Window | None = None
    ) -> Iterator[list[TileWindow]]:
        """Places of a pass, row by row."""
        if window_px < 1 or halo_px < 0 or align_px < 1:
            raise ParameterError(
                "window_px {window_px}, halo_px {halo_px}, align_px {align_px} make no tiles.",
                "Use a window and an alignment of at least 1 and a halo of at least 0.",
                window_px=window_px,
                halo_px=halo_px,
                align_px=align_px,
            )
        units = [shape for source in self._open_sources() for shape in source.shapes]
        area = Window(0, 0, *self.grid.shape) if part is None else part.align(align_px, self.grid.shape)
        units = [replace(u, phase=(u.phase[0] - area.row, u.phase[1] - area.col)) for u in units]
        plan = plan_pass(area.shape, units, window_px, halo_px, align_px, self._memory_bytes)
        return (
            [tile_window(t.core.shift(area.row, area.col), halo_px, align_px, self.grid.shape) for t in row]
            for row in plan.rows()
        )

    def _touched(self, window: Window) -> bool:
        return self._region is None or self._region.touches(window)

    def _open_sources(self) -> list[Source]:
        """Sources of all rasters and masks; their files are opened at the first read, in the thread that reads."""
        images = zip(self.infos, self.file_bands, self.shifts_px, itertools.repeat(self._resampling))
        masks = ((mask.info, mask.kind.bands, shift_px, "nearest") for mask, shift_px in self._masks)
        return [
            open_source(info, bands, self.grid, counter, shift_px, resampling, self._type)
            for (info, bands, shift_px, resampling), counter in zip((*images, *masks), self._counters, strict=True)
        ]

    def _stream(self, rows: Iterable[list[TileWindow]]) -> Iterator[Tile]:
        sources = self._open_sources()
        kept = self._kept or (None,) * len(sources)
        caches = tuple(UnitCache(keep, source.announce) for source, keep in zip(sources, kept, strict=True))
        allow_indirect = any(info.indirect for info in self._files)
        hosts = dict.fromkeys(host for info in self._files for host in info.hosts)
        access = Access(allow_indirect, tuple(hosts))
        ahead = ReadAhead(sources, caches, rows, self._memory_bytes, access)
        try:
            ahead.start()
            while (place := ahead.wait()) is not None:
                keep_memory_flat()
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
        count = len(self.infos)
        for source, cache in zip(sources[:count], caches[:count], strict=True):
            units = [cache.held(key) for key in source.keys(place.outer)]
            parts = [unit.window.intersect(place.outer) for unit in units]
            everywhere = sum(part.size_px for part in parts) == place.outer.size_px
            image = np.empty(shape, self._type) if everywhere else np.zeros(shape, self._type)
            covered = np.full(place.outer.shape, everywhere)
            for unit, part in zip(units, parts, strict=True):
                inside, target = part.slices_in(unit.window), part.slices_in(place.outer)
                with np.errstate(over="ignore"):  # what float32 cannot hold is not valid
                    image[(slice(None), *target)] = unit.data[(slice(None), *inside)]
                covered[target] = True if unit.valid is None else unit.valid[inside]
            to_physical(image, source.scales)
            valid &= covered
            images.append(image)
        self._hide(valid, place, sources[count:], caches[count:])
        if not bool(valid.all()):
            invalid = ~valid
            for image in images:
                image[:, invalid] = 0.0
        return Tile(place.core, place.outer, tuple(images), valid)

    def _hide(
        self, valid: BoolArray, place: TileWindow, sources: Sequence[Source], caches: Sequence[UnitCache]
    ) -> None:
        """Takes what the masks hide, or what is of no interest, out of the valid pixels.

        Where a mask says nothing, they stay.
        """
        if self._region is not None and not self._around:
            valid &= self._region.inside(place.outer)
        for (mask, _), source, cache in zip(self._masks, sources, caches, strict=True):
            for values, there, target in covered_parts(place.outer, source, cache):
                hidden = mask.hidden(values)
                valid[target] &= ~(hidden if there is None else hidden & there)

    def _check_unchanged(self) -> None:
        for info, known in zip(self._files, self._fingerprints, strict=True):
            if fingerprint(info.path) != known:
                raise InputError(
                    ErrorCode.INPUT_CHANGED,
                    "{path} changed while it was being read.",
                    "Wait until the program that is writing it has finished, then run the job again.",
                    path=info.path,
                )


class PairReader(StackReader):
    """Two rasters on one grid.

    Args:
        before: first date.
        after: second date.
        grid: common grid.
        bands: pairs of band numbers, in before and in after.
        shift_px: rows and columns by which the after image is moved before it is compared.
        resampling: nearest, bilinear or cubic, for a date that does not lie on the grid's pixels.
        memory_bytes: bound for decoded pixels; decides the order of windows, so keep it when resuming.
        masks: of both dates.
        region: as for `StackReader`.
        around: likewise.
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
        masks: Sequence[Hiding | None] | None = None,
        region: PolygonRegion | None = None,
        around: bool = False,
    ) -> None:
        self.before, self.after = before, after
        self.bands = tuple(bands)
        self.shift_px = shift_px
        super().__init__(
            (before, after),
            grid,
            ([b for b, _ in self.bands], [a for _, a in self.bands]),
            shifts_px=((0.0, 0.0), shift_px),
            resampling=resampling,
            memory_bytes=memory_bytes,
            masks=masks,
            region=region,
            around=around,
        )
