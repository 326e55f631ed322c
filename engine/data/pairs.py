"""Pairs of dates with the truth about their change: found in folders, brought onto the grid of the first date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.info import BoolArray, FloatArray, RasterInfo
from engine.raster.reading.nothing import nothing_in_common
from engine.raster.reading.pair import RasterPair
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Window

Truth = npt.NDArray[np.int8]  # 1 changed, 0 unchanged, -1 unknown

ENDINGS = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".bmp", ".jp2", ".img")
TRUTH_NAMES = ("change", "truth", "label")
WINDOW_PX = 1024
# Whole pairs are held in memory: both dates in three bands take 24 bytes a pixel.
LARGEST_PAIR_PX = 64 * 2**20


@dataclass(frozen=True)
class ChangePair:
    """The files of one place.

    Args:
        name: of the folder.
        truth: None where the folder has none.
    """

    name: str
    before: Path
    after: Path
    truth: Path | None


@dataclass(frozen=True)
class DescribedPair(RasterPair):
    """Both dates of a place."""

    name: str = ""


@dataclass(frozen=True)
class PairPixels:
    """All pixels of one place.

    Args:
        name: of the place.
        before: [C, H, W], 0 where not valid.
        after: likewise.
        valid: [H, W]: both dates have data.
        truth: [H, W], unknown where not valid.
        measures: [M, H, W] of change, which need no labels; None where they were not computed.
    """

    name: str
    before: FloatArray
    after: FloatArray
    valid: BoolArray
    truth: Truth
    measures: FloatArray | None = None


def find_pairs(sources: Sequence[str]) -> tuple[ChangePair, ...]:
    """Finds folders that hold `before` and `after`, and mostly `change`, as rasters or images of any kind.

    Args:
        sources: such folders, or folders of such folders.

    Raises:
        InputError: where a source is missing, or holds no pair.
    """
    found: dict[Path, ChangePair] = {}
    for source in sources:
        folder = Path(source).absolute()
        if not folder.is_dir():
            raise InputError(
                ErrorCode.INPUT_MISSING if not folder.exists() else ErrorCode.INPUT_UNSUPPORTED,
                "{source} is not a folder.",
                "Choose a folder with one folder per place, each with the files before, after and change.",
                source=source,
            )
        pairs = [pair for inner in (folder, *sorted(folder.iterdir())) if (pair := _pair_in(inner)) is not None]
        if not pairs:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "{source} contains no pair of before and after.",
                "Use one folder per place, with the files before.tif, after.tif and change.tif.",
                source=source,
            )
        found.update({pair.before.parent.resolve(): pair for pair in pairs})
    return tuple(sorted(found.values(), key=lambda pair: (pair.name, str(pair.before))))


def describe_pair(
    pair: ChangePair, bands: str = "", nodata: float | None = None, alpha: str = BY_VALUES
) -> DescribedPair:
    """Reads the headers of both dates.

    Args:
        pair: its files; without georeference they must be of one size.
        bands: numbers, names or roles, separated by commas; empty for all that both have.
        nodata: a value that means no data in both dates, beside what the files declare.
        alpha: what a band is that a file calls alpha, as for `describe`.

    Raises:
        InputError: a raster cannot be used, or the two do not fit each other.
        ParameterError: a band is not there.
    """
    before, after = (
        describe(str(path), ungeoreferenced=True, nodata=nodata, alpha=alpha) for path in (pair.before, pair.after)
    )
    grid = common_grid(before, after, extent="before")
    if grid.size_px > LARGEST_PAIR_PX:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} has {pixels:,.0f} million pixels, too many for one place.",
            "Split it into places of at most {most:,.0f} million pixels.",
            path=pair.before,
            pixels=grid.size_px / 1e6,
            most=LARGEST_PAIR_PX / 1e6,
        )
    return DescribedPair(before, after, grid, band_mapping(before, after, bands, bands), name=pair.name)


def read_truth(pair: ChangePair, described: DescribedPair) -> Truth:
    """Reads the truth on the pair's grid.

    Args:
        pair: its files.
        described: its grid.

    Returns:
        [H, W]: any value above 0 counts as changed; a declared nodata value other than 0 is unknown.

    Raises:
        InputError: there is none, or it does not fit the pair.
    """
    if pair.truth is None:
        raise InputError(
            ErrorCode.INPUT_MISSING,
            "{folder} contains no truth raster.",
            "Put a change.tif next to before.tif: 1 where something changed, 0 elsewhere.",
            folder=pair.before.parent,
        )
    info = describe(str(pair.truth), ungeoreferenced=True)
    before = described.before
    if info.crs_wkt is None and before.crs_wkt is not None:
        # A drawing without georeference belongs to the pixels of the first date.
        info = replace(info, crs_wkt=before.crs_wkt, transform=before.transform)
        _check_size(pair, info, before)
    elif info.crs_wkt is None:
        _check_size(pair, info, before)
    info = replace(info, nodata=tuple(value if value else None for value in info.nodata))
    first = (described.mapping.pairs[0][0], info.bands[0].index)
    truth = np.full(described.grid.shape, -1, np.int8)
    whole = Window(0, 0, *described.grid.shape)
    with PairReader(before.without_nodata(), info, described.grid, [first],
                    resampling="nearest") as reader:  # fmt: skip
        for tile in reader.tiles(WINDOW_PX):
            label = np.where(tile.valid, tile.after[0] > 0, -1).astype(np.int8)
            truth[tile.core.slices_in(whole)] = label
    return truth


def read_pixels(described: DescribedPair, truth: Truth, places: Sequence[int]) -> PairPixels:
    """Reads both dates whole.

    Args:
        described: the pair.
        truth: [H, W].
        places: which of the pair's bands, in the order that the encoder wants.
    """
    mapping = replace(described.mapping, pairs=tuple(described.mapping.pairs[place] for place in places))
    shape = described.grid.shape
    before, after = (np.zeros((len(places), *shape), np.float32) for _ in range(2))
    valid = np.zeros(shape, np.bool_)
    whole = Window(0, 0, *shape)
    with replace(described, mapping=mapping).open() as reader:
        for tile in reader.tiles(WINDOW_PX):
            rows, cols = tile.core.slices_in(whole)
            before[:, rows, cols], after[:, rows, cols] = tile.before, tile.after
            valid[rows, cols] = tile.valid
    if not valid.any():
        raise nothing_in_common(described.before, described.after)
    return PairPixels(described.name, before, after, valid, np.where(valid, truth, -1).astype(np.int8))


def with_truth(pairs: Sequence[ChangePair]) -> tuple[ChangePair, ...]:
    """Those pairs whose truth is there."""
    return tuple(pair for pair in pairs if pair.truth is not None)


def _pair_in(folder: Path) -> ChangePair | None:
    if not folder.is_dir():
        return None
    before, after = (next(_named(folder, (stem,)), None) for stem in ("before", "after"))
    if before is None or after is None:
        return None
    return ChangePair(folder.name, before, after, next(_named(folder, TRUTH_NAMES), None))


def _named(folder: Path, stems: Sequence[str]) -> Iterator[Path]:
    files = {path.name.lower(): path for path in sorted(folder.iterdir()) if path.is_file()}
    for stem in stems:
        for ending in ENDINGS:
            if stem + ending in files:
                yield files[stem + ending]


def _check_size(pair: ChangePair, info: RasterInfo, before: RasterInfo) -> None:
    if (info.width, info.height) != (before.width, before.height):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{truth} has {width} x {height} pixels, but {path} has {before_width} x {before_height}.",
            "Use a truth raster with the same pixels as the first date, or georeference it.",
            truth=pair.truth,
            width=info.width,
            height=info.height,
            path=pair.before,
            before_width=before.width,
            before_height=before.height,
        )
