"""A STAC item as a raster: the bands of its assets that lie on one grid, put together without a copy of a pixel."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING

from engine.contract.errors import ErrorCode, InputError
from engine.files.disk import failed_write
from engine.files.user_cache import cache_folder
from engine.raster.addresses import is_remote
from engine.raster.catalogue import elsewhere, is_item, item_file, path_here, read_item
from engine.raster.info import RasterInfo
from engine.raster.item_bands import StatedBand, image_assets, stated_bands
from engine.raster.remote import PREFIX
from engine.raster.roles import role_from_name

if TYPE_CHECKING:
    from pystac import Item

_COLOURS = frozenset({"red", "green", "blue"})
# GDAL's names of types.
_TYPES = {"uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
          "float32": "Float32", "float64": "Float64"}  # fmt: skip
_MARK = "swimdiff-item"  # in the name of what is put together here
_SOURCE = re.compile(r'<SourceFilename relativeToVRT="0">(.*?)</SourceFilename>')
Describe = Callable[[str], RasterInfo]


@dataclass(frozen=True)
class _Part:
    """A band of a file."""

    info: RasterInfo
    index: int
    stated: StatedBand

    @property
    def name(self) -> str:
        return self.stated.name or self.info.bands[self.index].name

    @property
    def role(self) -> str | None:
        return role_from_name(self.name) or self.info.bands[self.index].role


def describe_item(path: str, describe: Describe, describe_assembled: Describe) -> RasterInfo:
    """Describes an item as one raster.

    Args:
        path: of its file, or of what leads to it.
        describe: describes, and checks, the file of an asset.
        describe_assembled: describes a virtual raster that refers to checked files alone.

    Raises:
        InputError: the item has no imagery, or a file of it cannot be used.
    """
    path = item_file(path)
    item = read_item(path)
    parts = [part for key, href in _hrefs(path, item) for part in _parts(item, key, describe(href))]
    chosen = _one_grid(parts)
    first = chosen[0].info
    moment = item.datetime or item.common_metadata.start_datetime
    date = moment.date().isoformat() if moment else None
    nothing_to_add = all(
        (one.name, *_values(one)) == (one.info.bands[one.index].name, *_values(replace(one, stated=StatedBand())))
        for one in chosen
    )
    if nothing_to_add and len(chosen) == len(first.bands) and {one.info.path for one in chosen} == {first.path}:
        return replace(first, acquired=date or first.acquired)
    return replace(describe_assembled(_assembled(item, chosen)), acquired=date or first.acquired)


def parts_of(path: str) -> list[str]:
    """Names the files that a raster was put together from here; none of any other."""
    if _MARK not in os.path.basename(path):
        return []
    try:
        return [unescape(one).removeprefix(PREFIX) for one in _SOURCE.findall(Path(path).read_text(encoding="utf-8"))]
    except OSError:
        return []


def files_read(path: str) -> list[str]:
    """Names the files that decide what a raster shows: itself, or an item with the files of its imagery."""
    if not is_item(path):
        return [path]
    file = item_file(path)
    return [file, *(href for _, href in _hrefs(file, read_item(file)))]


def _hrefs(path: str, item: Item) -> list[tuple[str, str]]:
    found = [(key, _place(path, asset.href)) for key, asset in image_assets(item).items()]
    if not found:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has no asset that is imagery.",
            "Choose an item with GeoTIFF or JPEG 2000 files.",
            path=path,
        )
    return found


def _place(path: str, href: str) -> str:
    """The path or address of an asset; whether it may be read there is looked at where it is opened."""
    found = path_here(href, os.path.abspath(path))
    if found is None and (href.lower().startswith("file:") or "://" not in href):
        raise elsewhere(path, href)
    return href if found is None else found


def _parts(item: Item, key: str, info: RasterInfo) -> list[_Part]:
    stated = stated_bands(key, item.assets[key])
    if len(stated) != len(info.bands):
        stated = [StatedBand()] * len(info.bands)
    return [_Part(info, index, one) for index, one in enumerate(stated)]


def _one_grid(parts: Sequence[_Part]) -> list[_Part]:
    """Those of the finest grid that has red, green and blue, else of the grid with the most bands; each name once."""
    grids: dict[tuple[object, ...], dict[str, _Part]] = {}
    for one in parts:
        info = one.info
        key = (info.width, info.height, tuple(info.transform)[:6], info.crs_wkt, info.dtype)
        grids.setdefault(key, {}).setdefault(one.name, one)

    def worth(grid: dict[str, _Part]) -> tuple[bool, int, int]:
        size = (first := next(iter(grid.values())).info).width * first.height
        coloured = {one.role or "" for one in grid.values()} >= _COLOURS
        return coloured, size if coloured else len(grid), size

    return list(max(grids.values(), key=worth).values())


def _values(part: _Part) -> tuple[float | None, float, float]:
    """Nodata, scale and offset: what the file says comes before what the item says."""
    info, stated = part.info, part.stated
    declared = info.nodata[part.index]
    scale, offset = (info.scales[part.index], info.offsets[part.index]) if info.scales else (1.0, 0.0)
    if (scale, offset) == (1.0, 0.0):
        scale, offset = stated.scale, stated.offset
    return stated.nodata if declared is None else declared, scale, offset


def _assembled(item: Item, parts: Sequence[_Part]) -> str:
    """Writes the virtual raster, under a name that follows from its content: equal items share it."""
    first = parts[0].info
    if first.dtype not in _TYPES:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{path} contains values of the type {name}.", "", path=first.path,
            name=first.dtype,
        )  # fmt: skip
    numbers = ", ".join(repr(value) for value in first.transform.to_gdal())
    head = f'<VRTDataset rasterXSize="{first.width}" rasterYSize="{first.height}">'
    crs = f"<SRS>{escape(first.crs_wkt)}</SRS>" if first.crs_wkt else ""
    mask = _mask(list({part.info.path: part.info for part in parts if part.info.has_mask}.values()))
    lines = [
        head, crs, f"<GeoTransform>{numbers}</GeoTransform>", *(_band(n, one) for n, one in enumerate(parts, 1)), mask,
        "</VRTDataset>",
    ]  # fmt: skip
    text = "\n".join(filter(None, lines)) + "\n"
    name = re.sub(r"[^\w.-]+", "_", item.id)[:60]
    folder = cache_folder("items")
    path = folder / f"{name}-{_MARK}-{hashlib.sha256(text.encode()).hexdigest()[:16]}.vrt"
    if not path.is_file():
        aside = path.with_suffix(f".{os.getpid()}")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            aside.write_text(text, encoding="utf-8")
            os.replace(aside, path)
        except OSError as error:
            raise failed_write(path, error) from error
    return str(path)


def _band(number: int, part: _Part) -> str:
    nodata, scale, offset = _values(part)
    wavelength = part.stated.wavelength_um
    rows, columns = part.info.block_shape
    size = f'blockXSize="{columns}" blockYSize="{rows}"'
    lines = [
        f'<VRTRasterBand dataType="{_TYPES[part.info.dtype]}" band="{number}" {size}>',
        f"<Description>{escape(part.name)}</Description>",
        "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>",
        f"<Offset>{offset!r}</Offset><Scale>{scale!r}</Scale>" if (scale, offset) != (1.0, 0.0) else "",
        ""
        if wavelength is None
        else f'<Metadata><MDI key="wavelength">{wavelength!r}</MDI>'
        '<MDI key="wavelength_units">micrometers</MDI></Metadata>',
        _source(part.info, str(part.info.bands[part.index].index)),
        "</VRTRasterBand>",
    ]
    return "".join(lines)


def _mask(masked: Sequence[RasterInfo]) -> str:
    """The mask of all bands: what one of the files hides is hidden."""
    if not masked:
        return ""
    # The product of masks that are 0 or 255, which the type cuts at 255.
    all_of = ' subClass="VRTDerivedRasterBand"' if len(masked) > 1 else ""
    function = "<PixelFunctionType>mul</PixelFunctionType>" if len(masked) > 1 else ""
    sources = "".join(_source(info, "mask,1") for info in masked)
    return f'<MaskBand><VRTRasterBand dataType="Byte"{all_of}>{function}{sources}</VRTRasterBand></MaskBand>'


def _named(path: str) -> str:
    """As GDAL would open it; of an address what is shown, for which its door stands where the raster is opened."""
    return PREFIX + path if is_remote(path) else path


def _source(info: RasterInfo, band: str) -> str:
    size = f'xOff="0" yOff="0" xSize="{info.width}" ySize="{info.height}"'
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(_named(info.path))}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand><SrcRect {size}/><DstRect {size}/></SimpleSource>"
    )
