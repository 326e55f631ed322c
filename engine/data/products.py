"""What the names of satellite products' files say: which are no imagery, and which hold one band of an acquisition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from engine.data.entry import Entry
from engine.raster.roles import role_from_name

# Words in names of masks, quality bands, angles, atmospheric layers and thermal products: of Sentinel-2 (ESA's product
# specification), Landsat collections 1 and 2 (USGS data format control books), HLS and PlanetScope.
_NO_IMAGERY = frozenset(
    {
        "mask", "masks", "msk", "cloudmask", "cldprb", "snwprb", "cldmsk", "clm", "clp", "cfmask", "fmask", "udm",
        "udm2", "qa", "bqa", "radsat", "scl", "aot", "wvp", "dem", "vza", "vaa", "sza", "saa", "thermal", "tir",
        "tirs", "lwir",
    }
)  # fmt: skip
_LANDSAT_ONLY = frozenset({"st", "bt"})  # surface and brightness temperature; elsewhere it may be a street
# Pictures of what lies beside them in full.
_PREVIEWS = frozenset({"tci", "pvi", "thumb", "thumbnail", "preview", "quicklook", "browse", "ql", "overview"})
_LANDSAT = re.compile(r"(?<![a-z0-9])l([cotem])0?([1-9])(?=[_0-9])", re.IGNORECASE)
_HLS_LANDSAT = re.compile(r"hls\.l30", re.IGNORECASE)
# Bands of Landsat by number: OLI on 8 and 9, TM and ETM+ on 4, 5 and 7.
_OLI = {1: "coastal", 2: "blue", 3: "green", 4: "red", 5: "nir", 6: "swir1", 7: "swir2", 8: "pan", 9: "cirrus"}
_TM = {1: "blue", 2: "green", 3: "red", 4: "nir", 5: "swir1", 7: "swir2", 8: "pan"}
_THERMAL = {True: (10, 11), False: (6,)}
_COLOURS = "blue|green|red|nir|red_?edge_?[1-4]?|swir_?[12]?|swir(?:16|22)|coastal|rededge07[158]|nir0[89]"
_BAND = re.compile(
    rf"^(?P<scene>.*?)(?:^|[_\-. ])(?P<band>(?:sr_|toa_|refl_)?(?:b\d{{1,2}}a?|band_?\d{{1,2}}|{_COLOURS}))"
    r"(?:[_-](?:10|20|30|60)m)?(?:[_ -]?\(raw\))?$",
    re.IGNORECASE,
)
_RESOLUTION_FOLDERS = re.compile(r"r(10|20|60)m", re.IGNORECASE)


@dataclass(frozen=True)
class BandFile:
    """One band of an acquisition that has a file of its own.

    Args:
        scene: names the acquisition, with the folder that its files are in.
        band: as the file's name has it, such as B04.
        role: what it shows, or None where the name does not tell.
    """

    scene: str
    band: str
    role: str | None


def imagery(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Tells imagery from what lies beside it.

    Args:
        entries: files of one folder or zip.

    Returns:
        Images, and what is none: masks, quality bands, thermal bands, and previews of images that are there. Where
        nothing would be left, all are images.
    """
    kept = [entry for entry in entries if not _is_no_imagery(entry)]
    shown = [entry for entry in kept if not _PREVIEWS.intersection(_words(entry))]
    kept = shown or kept or list(entries)
    chosen = {id(entry) for entry in kept}
    return kept, [entry for entry in entries if id(entry) not in chosen]


def band_file(entry: Entry) -> BandFile | None:
    """Reads the name of a file that may hold one band of an acquisition; None where it says nothing of the kind."""
    place = PurePosixPath(entry.name)
    found = _BAND.match(place.stem)
    if found is None:
        return None
    folders = [part for part in place.parent.parts if not _RESOLUTION_FOLDERS.fullmatch(part)]
    band = found["band"]
    return BandFile("/".join((*folders, found["scene"].strip("_-. "))), band.upper(), _role(place.stem, band))


def _is_no_imagery(entry: Entry) -> bool:
    if _NO_IMAGERY.intersection(_words(entry)) or "qi_data" in entry.name.lower().split("/"):
        return True
    stem = PurePosixPath(entry.name).stem
    is_oli = _is_oli(stem)
    if is_oli is not None and _LANDSAT_ONLY.intersection(_words(entry)):
        return True
    number = re.search(r"(?<![a-z0-9])b(\d{1,2})(?:_vcid_\d)?$", stem, re.IGNORECASE)
    return number is not None and is_oli is not None and int(number[1]) in _THERMAL[is_oli]


def _words(entry: Entry) -> set[str]:
    return set(re.split(r"[^a-z0-9]+", PurePosixPath(entry.name).stem.lower()))


def _is_oli(stem: str) -> bool | None:
    """Whether a file is of Landsat 8 or 9, or of an earlier one; None for other sensors."""
    if _HLS_LANDSAT.search(stem):
        return True
    found = _LANDSAT.search(stem)
    return None if found is None else int(found[2]) >= 8


def _role(stem: str, band: str) -> str | None:
    is_oli = _is_oli(stem)
    number = re.search(r"\d+$", band)
    if is_oli is not None and number is not None:
        return (_OLI if is_oli else _TM).get(int(number[0]))
    return role_from_name(band)
