"""Pairs with truth in families: ground of different kinds, on which change is rare or common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window as RasterWindow

from engine.data.pairs import ChangePair, DescribedPair, Truth, describe_pair, find_pairs, read_truth, with_truth

VHR_RESOLUTION_M = {"levir": 0.5, "dsifn": 2.0}


@dataclass(frozen=True)
class LabelledPair:
    """A pair with truth on the grid of its first date.

    Args:
        pair: both dates.
        truth: [H, W]; what nobody judged is unknown.
        group: the part of its family that it belongs to; empty where the family has no parts.
        ground_resolution_m: where the files have no georeference; a person would say it.
    """

    pair: DescribedPair
    truth: Truth
    group: str = ""
    ground_resolution_m: float | None = None


def _labelled(files: ChangePair, group: str = "", ground_resolution_m: float | None = None) -> LabelledPair:
    described = describe_pair(files)
    return LabelledPair(described, read_truth(files, described), group, ground_resolution_m)


def pairs_in(folder: Path, ground_resolution_m: float | None = None) -> Iterator[LabelledPair]:
    """Places of a folder that have labels."""
    for files in with_truth(find_pairs([str(folder)])):
        yield _labelled(files, "", ground_resolution_m)


def oscd(data: Path) -> Iterator[LabelledPair]:
    """Cities, Sentinel-2, 10 m: urban change, rare."""
    return pairs_in(data / "oscd")


def sztaki(data: Path) -> Iterator[LabelledPair]:
    """Aerial pairs without georeference, 1.5 m."""
    return pairs_in(data / "sztaki", 1.5)


def taizhou(data: Path) -> Iterator[LabelledPair]:
    """A Landsat pair of which some pixels are labelled: fields to town, common."""
    folder = data / "landsat_pairs" / "taizhou"
    if folder.is_dir():
        changed, unchanged = (_read(folder / f"{kind}.bmp").max(axis=0) > 0 for kind in ("change", "unchanged"))
        label = np.where(changed, 1, np.where(unchanged, 0, -1)).astype(np.int8)
        files = ChangePair("taizhou", folder / "2000TM", folder / "2003TM", None)
        yield LabelledPair(describe_pair(files), label)


def water(data: Path) -> Iterator[LabelledPair]:
    """Two years of an aerial or a Landsat series; what a water index judges clearly is known."""
    for truth in sorted((data / "water").glob("*.tif")):
        series, first, second = truth.stem.split("_")
        dates = [next((data / series).glob(f"*{year}*.tif")) for year in (first, second)]
        yield _labelled(ChangePair(truth.stem, *dates, truth), series)


def vhr(data: Path) -> Iterator[LabelledPair]:
    """Tiles of 0.5 m (LEVIR) and 2 m (DSIFN), rich in change; one has none at all."""
    for files in with_truth(find_pairs([str(data / "vhr")])):
        group = files.name.split("_")[0]
        yield _labelled(files, group, VHR_RESOLUTION_M[group])


def _read(path: Path) -> npt.NDArray[np.uint8]:
    """Reads a label image whole; they are small."""
    with rasterio.open(path) as dataset:
        image: npt.NDArray[np.uint8] = dataset.read(window=RasterWindow(0, 0, dataset.width, dataset.height))
        return image


FAMILIES: dict[str, Callable[[Path], Iterator[LabelledPair]]] = {
    "oscd": oscd,
    "taizhou": taizhou,
    "water": water,
    "sztaki": sztaki,
    "vhr": vhr,
}
