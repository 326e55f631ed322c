"""Which bands of each image are learned from, and which images have them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.data.listing import BANDS_MARK, Source
from engine.data.reading import ImageFile
from engine.raster.bandmap import find_band
from engine.raster.info import BandInfo, RasterInfo

DEFAULT_ROLES = ("red", "green", "blue")
Chosen = tuple[BandInfo, ...]


def choose_bands(source: Source, files: Sequence[ImageFile], wanted: str) -> list[Chosen | None]:
    """Chooses the bands of the images of one source.

    Images in a folder that lack the bands are left out, since labels, masks and quick looks often lie beside imagery.
    Named by number, or not named, bands are looked for in images with the most common number of bands only: `1` of a
    label image is another thing than `1` of the imagery beside it.

    Args:
        source: where the images are from.
        files: the images.
        wanted: numbers or names, separated by commas; empty for red, green, blue where known, else all.

    Returns:
        The bands of each image, or None where it is left out.

    Raises:
        ParameterError: no image of the source has the bands.
        InputError: its only image is paletted.
    """
    parts = [part.strip() for part in wanted.split(",") if part.strip()]
    infos = [file.info for file in files]
    usable = [info for info in infos if not info.has_palette]
    if not usable:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has a colour palette: its values are numbers of colours.",
            "Convert it to colours first: gdal_translate -expand rgb IN.tif OUT.tif",
            path=source.path,
        )
    usual = _usual_count(usable)
    if parts:
        by_number = any(part.isdigit() for part in parts)
        chosen = [_named(info, parts) if len(info.bands) == usual or not by_number else None for info in infos]
    else:
        coloured = [_named(info, DEFAULT_ROLES, by_role=True) for info in infos]
        count = len(DEFAULT_ROLES) if any(c is not None for c in coloured) else usual
        chosen = [
            colours if colours is not None else (info.bands if len(info.bands) == count else None)
            for colours, info in zip(coloured, infos, strict=True)
        ]
    kept = [None if info.has_palette else found for found, info in zip(chosen, infos, strict=True)]
    if all(found is None for found in kept):
        example = next(file for file in files if not file.info.has_palette)
        names = ", ".join(band.name for band in example.info.bands[:12])
        raise ParameterError(
            "“Bands”: {path} has no {wanted}.",
            "{example} has the bands 1 to {count}: {names}. To choose bands for a single source, write PATH{mark}1,2,3",
            path=source.path,
            wanted=repr(wanted),
            example=example.entry.place,
            count=len(example.info.bands),
            names=names,
            mark=BANDS_MARK,
        )
    return kept


def check_counts(sources: Sequence[Source], bands: Sequence[Chosen]) -> None:
    """Refuses sources of different numbers of bands.

    Args:
        sources: all of them.
        bands: bands of one image of each.

    Raises:
        InputError: naming them and their bands.
    """
    if len({len(found) for found in bands}) <= 1:
        return
    shown = "; ".join(
        f"{source.path}: {len(found)} ({', '.join(band.role or band.name for band in found[:8])})"
        for source, found in zip(sources, bands, strict=True)
    )
    raise InputError(
        ErrorCode.BANDS,
        "The sources have different numbers of bands: {shown}.",
        "Choose the same number from each under “Bands”, or for a single source with PATH{mark}1,2,3",
        shown=shown,
        mark=BANDS_MARK,
    )


def _named(info: RasterInfo, parts: Sequence[str], by_role: bool = False) -> Chosen | None:
    found = []
    for part in parts:
        band = next((b for b in info.bands if b.role == part), None) if by_role else find_band(info, part)
        if band is None:
            return None
        found.append(band)
    return tuple(found)


def _usual_count(infos: Sequence[RasterInfo]) -> int:
    """The most common number of bands; the larger one where two are as common."""
    counts = Counter(len(info.bands) for info in infos)
    return max(counts, key=lambda count: (counts[count], count))
