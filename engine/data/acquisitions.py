"""Puts the bands of an acquisition together that lie in files of their own: one acquisition is one image, one scene."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from engine.contract.remarks import INFO, PROBLEM, Remark
from engine.contract.remarks.texts import Value, listing
from engine.data.entry import Entry
from engine.data.products import BandFile, band_file
from engine.data.reading import ImageFile
from engine.raster.info import BandInfo

# Of the extent: grids of several resolutions end within a pixel of the coarsest one (assumed: fifty of these or more).
EDGE_SHARE = 0.02
_COLOURS = ("red", "green", "blue")


@dataclass(frozen=True)
class _Band:
    file: ImageFile
    named: BandFile


def put_together(files: Sequence[ImageFile], label: str) -> tuple[list[ImageFile], list[Remark]]:
    """Makes one image of the files of one band each that belong to an acquisition.

    Bands are put together where they lie on the same grid: those of the grid that has red, green and blue, else of the
    grid with the most bands; the finest of these. The others are left out and named.

    Args:
        files: images of one source.
        label: of the source, for remarks.

    Returns:
        The images in their order, each acquisition in the place of its first band; and what is said of them.
    """
    scenes: dict[str, list[_Band]] = {}
    for file in files:
        named = band_file(file.entry) if len(file.info.bands) == 1 and not file.whole else None
        if named is not None:
            scenes.setdefault(named.scene, []).append(_Band(file, named))
    made: dict[str, ImageFile] = {}
    left: list[str] = []
    member: dict[str, str] = {}
    for scene, bands in scenes.items():
        if len({one.named.band for one in bands}) < 2 or not _of_one_place(bands):
            continue
        chosen = _one_grid(bands)
        made[chosen[0].file.entry.name] = _stack(scene, chosen)
        kept = {one.file.entry.name for one in chosen}
        member |= {one.file.entry.name: scene for one in bands}
        left += [PurePosixPath(one.file.entry.name).name for one in bands if one.file.entry.name not in kept]
    images = [made.get(file.entry.name, file) for file in files
              if file.entry.name in made or file.entry.name not in member]  # fmt: skip
    said = []
    if made:
        count = sum(len(one.parts) for one in made.values())
        values: dict[str, Value] = {"label": label, "count": len(made), "files": count}
        said.append(Remark("pretraining.put_together", values, severity=INFO))
    if left:
        values = {"label": label, "count": len(left), "names": listing(left)}
        said.append(Remark("pretraining.other_grids", values, severity=PROBLEM))
    return images, said


def _of_one_place(bands: Sequence[_Band]) -> bool:
    """Whether all cover the same ground: tiles of a mosaic may be called B1 and B2 too."""
    infos = [one.file.info for one in bands]
    if any(info.crs_wkt is None and info.transform.is_identity for info in infos):
        return False
    corners = [(*(info.transform @ (0, 0)), *(info.transform @ (info.width, info.height))) for info in infos]
    first = corners[0]
    size = max(abs(first[2] - first[0]), abs(first[3] - first[1]))
    return all(
        abs(one - other) <= EDGE_SHARE * size for place in corners for one, other in zip(place, first, strict=True)
    )


def _one_grid(bands: Sequence[_Band]) -> list[_Band]:
    grids: dict[tuple[object, ...], dict[str, _Band]] = {}
    for one in bands:
        info = one.file.info
        key = (info.width, info.height, info.transform, info.crs_wkt, info.dtype)
        grids.setdefault(key, {}).setdefault(one.named.band, one)
    found = max(grids.values(), key=_worth)
    return sorted(found.values(), key=lambda one: (len(one.named.band), one.named.band))


def _worth(grid: dict[str, _Band]) -> tuple[bool, int, int]:
    """Colours first, then the finest of those that have them, else the most bands."""
    roles = {one.named.role for one in grid.values()}
    info = next(iter(grid.values())).file.info
    coloured = roles.issuperset(_COLOURS)
    return coloured, info.width * info.height if coloured else len(grid), info.width * info.height


def _stack(scene: str, bands: Sequence[_Band]) -> ImageFile:
    first = bands[0].file
    infos = [one.file.info for one in bands]
    info = replace(
        first.info,
        bands=tuple(
            BandInfo(number, one.named.band, one.named.role, None, "name" if one.named.role else "")
            for number, one in enumerate(bands, 1)
        ),
        nodata=tuple(one.nodata[0] for one in infos),
        scales=tuple(one.scales[0] if one.scales else 1.0 for one in infos),
        offsets=tuple(one.offsets[0] if one.offsets else 0.0 for one in infos),
        file_band_count=len(bands),
        size_bytes=sum(one.size_bytes for one in infos),
    )
    checksum = hashlib.sha256("\n".join(one.file.checksum for one in bands).encode()).hexdigest()
    path = os.path.join(os.path.dirname(first.entry.path), os.path.basename(scene))
    names = tuple(one.file.entry.name for one in bands)
    entry = Entry(first.entry.source, scene or "bands", path, names=names)
    parts = tuple(one.file for one in bands)
    return ImageFile(entry, info, tuple(range(1, len(bands) + 1)), False, checksum, parts)
