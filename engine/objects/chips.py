"""Pieces of searched images in a file, from which crops are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.files.disk import check_space, failed_write
from engine.objects.sites import LabelledSites, Site, windows_of
from engine.observer import Observer, raise_if_cancelled
from engine.raster.windows import Window

CROP_PX = 256  # edge of what the encoder sees of an image at once in training (assumed)
MARGIN = 1.25  # a chip over a crop, so that the crop's place can vary
# What a pixel of a chip is, beside the parts of the validation, which follow from -1 on.
NO_DATA, UNSEARCHED, FIRST_PART = -1, 0, 2

Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class _Chip:
    site: int
    window: Window


class Chips:
    """Pieces of all that was searched: values as float32, and for each pixel what it is.

    Args:
        path: of the file; it is written anew.
        labelled: sites with parts.
        places: positions of the bands that the encoder takes.
        enlargement: times that the encoder sees images larger than they are.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: an image cannot be read.
        OutputError: the file cannot be written.
    """

    def __init__(
        self, path: Path, labelled: LabelledSites, places: Sequence[int], enlargement: float, observer: Observer
    ) -> None:
        self.labelled = labelled
        self.crop_px = crop_px(enlargement)
        self.edge_px = round(self.crop_px * MARGIN)
        self._chips: list[_Chip] = []
        area = self.edge_px**2
        self._record = np.dtype([("values", np.float32, (len(places), area)), ("part", np.int16, area)])
        windows = [windows_of(site, self.crop_px, self.edge_px) for site in labelled.sites]
        total = sum(len(own) for own in windows)
        check_space(path.parent, total * self._record.itemsize)
        try:
            with path.open("wb") as stream:
                for number, (site, own) in enumerate(zip(labelled.sites, windows, strict=True)):
                    for window, record in self._read(site, sorted(own), places):
                        raise_if_cancelled(observer)
                        stream.write(record.tobytes())
                        self._chips.append(_Chip(number, window))
                        done = len(self._chips)
                        observer.progress(
                            done / total, "Reading searched areas, {count} of {total}", count=done, total=total
                        )
        except OSError as error:
            raise failed_write(path, error) from error
        self._data = np.memmap(path, self._record, "r", shape=(len(self._chips),))

    def close(self) -> None:
        """Lets the file go."""
        del self._data

    def holding(self, parts: Sequence[int]) -> tuple[Positions, list[tuple[int, int]]]:
        """Chips with pixels of some parts, and objects of them: chip and position in its site.

        Args:
            parts: wanted ones.
        """
        codes = np.array(parts) + FIRST_PART
        chips = [n for n in range(len(self._chips)) if np.isin(self._data[n]["part"], codes).any()]
        objects: list[tuple[int, int]] = []
        for n in chips:
            site = self.labelled.sites[self._chips[n].site]
            x, y = middles(site)
            window = self._chips[n].window
            inside = (x >= window.col) & (x < window.col_stop) & (y >= window.row) & (y < window.row_stop)
            objects += [(n, int(box)) for box in np.flatnonzero(inside & np.isin(site.part_of_box, parts))]
        return np.array(chips, np.int64), objects

    def crop(self, chip: int, row: int, col: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int16], Window]:
        """A crop of a chip: values [C, P, P], parts [P, P], and where it lies in its site.

        Args:
            chip: its number.
            row: of the crop in the chip.
            col: likewise.
        """
        edge, size = self.edge_px, self.crop_px
        record = self._data[chip]
        values = record["values"].reshape(-1, edge, edge)[:, row : row + size, col : col + size]
        part = record["part"].reshape(edge, edge)[row : row + size, col : col + size]
        window = self._chips[chip].window
        return np.array(values), np.array(part), Window(window.row + row, window.col + col, size, size)

    def site(self, chip: int) -> Site:
        """The site that a chip is of."""
        return self.labelled.sites[self._chips[chip].site]

    def window(self, chip: int) -> Window:
        """Where a chip lies in its site."""
        return self._chips[chip].window

    def _read(
        self, site: Site, windows: Sequence[Window], places: Sequence[int]
    ) -> Iterator[tuple[Window, npt.NDArray[np.void]]]:
        """Records of a site's windows, which may stick out of it."""
        whole = Window(0, 0, *site.stack.grid.shape)
        regions = {part: site.region([part]) for part in set(site.parts)}
        with site.stack.open() as reader:
            for window, tile in zip(windows, reader.places([one.intersect(whole) for one in windows]), strict=True):
                inside = tile.core.slices_in(window)
                values = np.zeros((len(places), *window.shape), np.float32)
                part = np.full(window.shape, NO_DATA, np.int16)
                core = tile.core_slices
                values[(slice(None), *inside)] = tile.images[0][(list(places), *core)]
                part[inside][tile.valid[core]] = UNSEARCHED
                for number, region in regions.items():
                    if region is not None:
                        part[inside][region.inside(tile.core) & tile.valid[core]] = number + FIRST_PART
                record = np.zeros((), self._record)
                record["values"], record["part"] = values.reshape(len(places), -1), part.reshape(-1)
                yield window, record


def crop_px(enlargement: float) -> int:
    """Edge of a crop in pixels of the image.

    Args:
        enlargement: times that the encoder sees it larger.
    """
    return round(CROP_PX / enlargement)


def middles(site: Site) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """X and y of the middles of a site's boxes, [N] each."""
    return (site.boxes[:, 0] + site.boxes[:, 2]) / 2, (site.boxes[:, 1] + site.boxes[:, 3]) / 2
