"""The mask that belongs to an image, found by the names that products give their files."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

# What the files of one scene share, and nobody else's have.
# Sentinel-2: tile and sensing time, in names of bands (T32TQM_20180718T101031_B04_10m) and, the other way round and
# with more between them, in names of products and what was exported from them (S2A_MSIL2A_20180718T101031_..._T32TQM).
_BAND = re.compile(r"(?<![A-Za-z0-9])(T\d{2}[A-Z]{3}_\d{8}T\d{6})(?![A-Za-z0-9])")
_PRODUCT = re.compile(r"S2[A-D]_MSIL\d[A-Z]_(\d{8}T\d{6})_N\d{4}_R\d{3}_(T\d{2}[A-Z]{3})(?![A-Za-z0-9])")
_LANDSAT = re.compile(r"(?<![A-Za-z0-9])(L[A-Z]\d{2}_L\d[A-Z]{2}_\d{6}_\d{8}_\d{8}_\d{2}_[A-Z][A-Z0-9])(?![A-Za-z0-9])")
_PLANET = re.compile(r"(?<![A-Za-z0-9])(\d{8}_\d{6}(?:_\d{2})?_[0-9a-f]{4})(?![A-Za-z0-9])", re.IGNORECASE)
_ENDINGS = r"\.(?:tiff?|jp2)"
# What the name of a mask has behind that; letters before or behind would be another word.
_MARKS = {
    "scl": re.compile(rf"(?:^|_)SCL(?:_\d{{2}}m)?{_ENDINGS}", re.IGNORECASE),
    "qa_pixel": re.compile(rf"(?:^|_)QA_PIXEL{_ENDINGS}", re.IGNORECASE),
    "udm2": re.compile(rf"(?:^|_)udm2(?:_clip|_file_format|_reproject)*{_ENDINGS}", re.IGNORECASE),
}
_IN_SAFE = ("R20m", "R60m", "R10m")  # the classification is made at 20 m
MOST_FILES = 20_000  # in a folder; more is no folder of a scene, and listing it on a network drive takes its time


@dataclass(frozen=True)
class FoundMask:
    """A mask beside an image.

    Args:
        path: absolute.
        kind: of MASK_KINDS.
    """

    path: str
    kind: str


def kind_of(path: str) -> str:
    """Tells the kind of a mask by its file's name; "" where it does not tell.

    Args:
        path: of the mask.
    """
    name = os.path.basename(path)
    return next((kind for kind, mark in _MARKS.items() if mark.search(name)), "")


def mask_beside(path: str) -> FoundMask | None:
    """Finds the mask of an image, in its folder or its SAFE folder.

    A mask belongs to an image where both carry the identifiers of one scene, or where its name is that of the image
    with `_SCL`, `_QA_PIXEL` or `_udm2` behind it.

    Args:
        path: of the image; anything but a file of this machine has none.
    """
    if not os.path.isfile(path) or kind_of(path):
        return None
    image = Path(path).absolute()
    stem = image.stem.lower()
    scene = _scene(image)
    found = []
    for order, folder in enumerate(_folders(image)):
        for name in _files(folder):
            kind = kind_of(name)
            own = kind and _MARKS[kind].sub("", name).lower() == stem
            same = kind and scene and _scene(folder / name) == scene and not own
            if own or same:
                found.append((not own, order, name, FoundMask(str(folder / name), kind)))
    return min(found, key=lambda one: one[:3])[3] if found else None


def _scene(path: Path) -> tuple[str, ...]:
    """Identifiers of the scene that a file is of; nothing where the name has none."""
    name = path.name
    if (found := _PRODUCT.search(name)) is not None:
        return "sentinel-2", f"{found[2]}_{found[1]}".upper()
    for mission, pattern in (("sentinel-2", _BAND), ("landsat", _LANDSAT), ("planet", _PLANET)):
        if (found := pattern.search(name)) is not None:
            return mission, found[1].upper()
    return ()


def _folders(image: Path) -> list[Path]:
    """The image's folder, and those of the other resolutions where it is one of a SAFE folder."""
    folder = image.parent
    if folder.parent.name == "IMG_DATA":
        return [folder, *(folder.parent / name for name in _IN_SAFE if name != folder.name)]
    return [folder]


def _files(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry, _ in zip(entries, range(MOST_FILES), strict=False)]
    except OSError:
        return []
    return sorted(names)
