"""What a pixel is described by, as groups of maps at strides of their own; the same for learning and for mapping."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.backbones.base import MapInfo, align_px
from engine.pixels.base import BandRange, DateBands
from engine.pixels.descriptors import DESCRIPTORS, STANDARD, DescriptorEntry
from engine.raster.windows import Tile

# Shares of the groups in what a head sees first, beside those of the descriptors (assumed, tried on land cover): an
# encoder's maps follow the place as much as the class, so few labels must not lean on them.
MEASURE_SHARE, MAP_SHARE = 1.0, 0.3

MapsOf = Callable[[Tile], Sequence[Sequence[Tensor]]]


@dataclass(frozen=True)
class Group:
    """Some of a pixel's features.

    Args:
        name: for people and files.
        channels: D.
        stride_px: of their map; cell (i, j) is centred on pixel (i * stride + centre, j * stride + centre) of the outer
            window.
        share: factor on the standardised features before a head sees them.
        centre_px: where the first cell lies.
    """

    name: str
    channels: int
    stride_px: int
    share: float
    centre_px: int = 0


class Measures:
    """Maps of two dates that need no labels; see `engine.change.measures`.

    Args:
        count: number of maps.
        halo_px: pixels around a window that they depend on.
        maps: gives [count, h, w] over the outer window of a tile.
    """

    def __init__(self, count: int, halo_px: int, maps: Callable[[Tile], Tensor]) -> None:
        self.count, self.halo_px, self.maps = count, halo_px, maps


@dataclass(frozen=True)
class Sources:
    """A tile made ready: the fine features are computed strip by strip, the coarse ones are there.

    Args:
        scaled: one a date, [C, h, w] over the outer window.
        measures: [M, h, w] of two dates, or None.
        coarse: one a group of encoder maps, [D, ceil(h / stride), ceil(w / stride)].
        valid: [h, w].
    """

    scaled: tuple[Tensor, ...]
    measures: Tensor | None
    coarse: tuple[Tensor, ...]
    valid: Tensor


class PixelInputs:
    """Arranges the features of pixels.

    Args:
        bands: what each band of a date shows, C of them; empty where that is not known.
        ranges: of the bands, one per date.
        descriptors: of the pixels of each date, by name.
        maps: of the encoder that are used; empty without one.
        maps_of: computes them: for each date, for each of `maps`, [D, h, w] over a tile's outer window.
        measures: of change, for two dates.
        device: where to compute.
    """

    def __init__(
        self,
        bands: Sequence[str],
        ranges: Sequence[BandRange],
        *,
        descriptors: Mapping[str, DescriptorEntry] | None = None,
        maps: Sequence[MapInfo] = (),
        maps_of: MapsOf | None = None,
        measures: Measures | None = None,
        device: torch.device | None = None,
    ) -> None:
        self.band_count, self.ranges, self.dates = len(bands), tuple(ranges), len(ranges)
        self._entries = {name: DESCRIPTORS[name] for name in STANDARD} if descriptors is None else dict(descriptors)
        self._descriptors = {name: entry.build(bands) for name, entry in self._entries.items()}
        self.maps, self.measures = tuple(maps), measures
        self._maps_of = maps_of
        self._device = torch.device("cpu") if device is None else device
        self.fine_groups = self._fine_groups()
        self.coarse_groups = tuple(
            Group(f"{info.name}.{date}", info.channels, info.stride_px, MAP_SHARE, info.centre_px)
            for date in range(self.dates)
            for info in self.maps
        )
        self._described_px = max(one.halo_px for one in self._descriptors.values())
        self.fine_halo_px = max(self._described_px, 0 if measures is None else measures.halo_px)
        self.halo_px = max([self.fine_halo_px, *(info.reach_px + 2 * info.stride_px for info in self.maps)])
        self.align_px = align_px(self.maps)

    @property
    def groups(self) -> tuple[Group, ...]:
        """All groups, in the order of the features."""
        return self.fine_groups + self.coarse_groups

    @property
    def channels(self) -> int:
        """Number of features."""
        return sum(group.channels for group in self.groups)

    @property
    def fine_channels(self) -> int:
        """Number of features at the stride of the pixels; they come first."""
        return sum(group.channels for group in self.fine_groups)

    @property
    def shares(self) -> Tensor:
        """Share of each feature, [D]."""
        return torch.cat([torch.full((group.channels,), group.share) for group in self.groups])

    def sources(self, tile: Tile) -> Sources:
        """Makes a tile ready.

        Args:
            tile: with a halo of `halo_px` and aligned to `align_px`.
        """
        valid = torch.from_numpy(tile.valid).to(self._device)
        scaled = tuple(
            of.apply(torch.from_numpy(image).to(self._device)).mul_(valid)
            for of, image in zip(self.ranges, tile.images, strict=True)
        )
        measures = None if self.measures is None else self.measures.maps(tile)
        coarse: tuple[Tensor, ...] = ()
        if self.maps and self._maps_of is not None:
            coarse = tuple(values for of_date in self._maps_of(tile) for values in of_date)
        return Sources(scaled, measures, coarse, valid)

    def fine(self, sources: Sources, rows: slice, cols: slice) -> Tensor:
        """Features at the stride of the pixels.

        Args:
            sources: of a tile.
            rows: of its outer window; likewise `cols`.

        Returns:
            [fine_channels, rows, cols].
        """
        height, width = sources.valid.shape
        # Only what the neighbourhoods reach is computed.
        halo_px = self._described_px
        top, left = max(0, rows.start - halo_px), max(0, cols.start - halo_px)
        bottom, right = min(height, rows.stop + halo_px), min(width, cols.stop + halo_px)
        valid = sources.valid[top:bottom, left:right]
        inner = slice(rows.start - top, rows.stop - top), slice(cols.start - left, cols.stop - left)
        dates = [
            DateBands(scaled[:, top:bottom, left:right], valid, band_range)
            for scaled, band_range in zip(sources.scaled, self.ranges, strict=True)
        ]
        parts = []
        for descriptor in self._descriptors.values():
            of_dates = [descriptor.describe(date, *inner) for date in dates]
            parts += of_dates if self.dates == 1 else [*of_dates, of_dates[1] - of_dates[0]]
        if sources.measures is not None:
            parts.append(sources.measures[:, rows, cols])
        return torch.cat(parts)

    def at(self, sources: Sources, core: tuple[slice, slice], rows: Tensor, cols: Tensor) -> Tensor:
        """Features of some pixels.

        Args:
            sources: of a tile.
            core: slices of its core.
            rows: [n] of its outer window, in the core; likewise `cols`.

        Returns:
            [n, channels].
        """
        near = (
            slice(max(core[0].start, int(rows.min())), min(core[0].stop, int(rows.max()) + 1)),
            slice(max(core[1].start, int(cols.min())), min(core[1].stop, int(cols.max()) + 1)),
        )
        rows, cols = rows.to(self._device), cols.to(self._device)
        fine = self.fine(sources, *near)[:, rows - near[0].start, cols - near[1].start]
        coarse = [
            between_cells(values, group.stride_px, rows, cols, group.centre_px)
            for values, group in zip(sources.coarse, self.coarse_groups, strict=True)
        ]
        return torch.cat([fine, *coarse]).T.contiguous()

    def _fine_groups(self) -> tuple[Group, ...]:
        dates = [str(date) for date in range(self.dates)] + (["difference"] if self.dates == 2 else [])
        groups = [
            Group(f"{name}.{date}", descriptor.channels, 1, self._entries[name].share)
            for name, descriptor in self._descriptors.items()
            for date in dates
        ]
        if self.measures is not None:
            groups.append(Group("measures", self.measures.count, 1, MEASURE_SHARE))
        return tuple(groups)


def between_cells(values: Tensor, stride_px: int, rows: Tensor, cols: Tensor, centre_px: int = 0) -> Tensor:
    """Interpolates a map at pixels, bilinear; before the first and behind the last cell its value goes on.

    Args:
        values: [D, h, w], cell i centred on pixel i * stride + centre.
        stride_px: of the cells.
        rows: [n] pixels; likewise `cols`.
        centre_px: of the first cell.

    Returns:
        [D, n].
    """
    rows, cols = ((pixels - centre_px).clamp(min=0) for pixels in (rows, cols))
    low_row, low_col = rows // stride_px, cols // stride_px
    down = (rows - low_row * stride_px).to(values.dtype) / stride_px
    across = (cols - low_col * stride_px).to(values.dtype) / stride_px
    high_row, high_col = (low_row + 1).clamp(max=values.shape[1] - 1), (low_col + 1).clamp(max=values.shape[2] - 1)
    upper = torch.lerp(values[:, low_row, low_col], values[:, low_row, high_col], across)
    lower = torch.lerp(values[:, high_row, low_col], values[:, high_row, high_col], across)
    return torch.lerp(upper, lower, down)
