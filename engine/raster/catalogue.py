"""STAC catalogues, collections and items of this machine: which items there are, of which place and date."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import read_regular
from engine.raster.dates import without_date
from engine.raster.products import is_product, product_item

if TYPE_CHECKING:
    from pystac import Item

LARGEST_BYTES = 32 * 2**20
ENDINGS = (".json", ".geojson")
# Properties that name the tile of a mission's grid, so that acquisitions of one place are known as such.
_TILES = (("grid:code",), ("s2:mgrs_tile",), ("mgrs:utm_zone", "mgrs:latitude_band", "mgrs:grid_square"),
          ("landsat:wrs_path", "landsat:wrs_row"))  # fmt: skip
_PARTS = 10  # of its shorter side, by which extents of one place may differ
_ROOTS = ("catalog.json", "collection.json")
_REMEDY = "Choose the item.json of an acquisition, or a catalogue or collection that leads to items on this machine."


@dataclass(frozen=True)
class PlacedItem:
    """An item.

    Args:
        path: of its file.
        place: the tile of its grid, else its extent.
        date: ISO, of the day.
    """

    path: str
    place: str
    date: str


def is_item(path: str) -> bool:
    """Whether a path may be that of a STAC item: of its file, or of a catalogue, or a folder, that leads to it.

    A folder in which a Sentinel-2 or Landsat product was delivered is one as well.
    """
    if os.path.isdir(path):
        return any(os.path.isfile(os.path.join(path, name)) for name in (*_ROOTS, "item.json")) or is_product(path)
    return path.lower().endswith(ENDINGS) and os.path.isfile(path)


def item_file(path: str) -> str:
    """Finds the file of the only item that a path leads to.

    Raises:
        InputError: there is none, there are several, or a file cannot be read.
    """
    if is_product(path) and (made := product_item(path)) is not None:
        return made
    found = list(islice(items_below(path), 2))
    if len(found) == 1:
        return found[0].path
    raise InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        "{path} leads to several acquisitions." if found else "{path} leads to no acquisition.",
        "Choose the item.json of one of them, or run over all of them with run-many.",
        path=path,
    )


def read_item(path: str) -> Item:
    """Reads an item.

    Raises:
        InputError: the file cannot be read, or holds no item.
    """
    return _item(path, _content(path))


def items_below(path: str) -> Iterator[PlacedItem]:
    """Finds all items that a file or a folder leads to, each once.

    Args:
        path: of an item, a catalogue, a collection, or a folder: its catalog.json or collection.json, else all items
            below it.

    Raises:
        InputError: a file cannot be read, is nothing of STAC, or leads to another machine.
    """
    seen: set[str] = set()
    for start in _starts(path):
        waiting = [start]
        while waiting:
            file = os.path.realpath(waiting.pop())
            if file in seen:
                continue
            seen.add(file)
            content = _content(file)
            if content.get("type") == "Feature":
                yield _placed(file, _item(file, content))
            elif content.get("type") in ("Catalog", "Collection"):
                waiting += reversed(list(_led_to(file, content)))
            else:
                raise _no_stac(file)


def _starts(path: str) -> Iterator[str]:
    if not os.path.isdir(path):
        yield path
        return
    for name in _ROOTS:
        if os.path.isfile(os.path.join(path, name)):
            yield os.path.join(path, name)
            return
    for folder, inner, names in os.walk(path):
        inner[:] = sorted(name for name in inner if not is_product(os.path.join(folder, name)))
        for name in sorted(names):
            file = os.path.join(folder, name)
            if name.lower().endswith(ENDINGS) and os.path.isfile(file):
                try:
                    content = _content(file)
                except InputError:  # a file of another kind
                    continue
                if content.get("type") == "Feature" and "stac_version" in content:
                    yield file


def _led_to(file: str, content: Mapping[str, object]) -> Iterator[str]:
    links = content.get("links")
    for link in links if isinstance(links, list) else []:
        href = link.get("href") if isinstance(link, dict) and link.get("rel") in ("child", "item") else None
        if not isinstance(href, str):
            continue
        found = path_here(href, file)
        if found is None:
            raise elsewhere(file, href)
        yield found


def path_here(href: str, file: str) -> str | None:
    """The path on this machine that a link leads to; None where it leads to another machine.

    Args:
        href: of the link.
        file: that it stands in.
    """
    if href.lower().startswith("file:"):
        parts = urlsplit(href)
        return os.path.normpath(url2pathname(parts.path)) if parts.netloc in ("", "localhost") else None
    # Windows logs in to whatever host such a name begins with.
    if "://" in href or (_names_a_host(href) and not _names_a_host(file)):
        return None
    return os.path.normpath(os.path.join(os.path.dirname(file), href))


def _names_a_host(path: str) -> bool:
    return path.replace("\\", "/").startswith("//")


def elsewhere(file: str, href: str) -> InputError:
    """Makes the error for a link to another machine."""
    return InputError(
        ErrorCode.INPUT_REFUSED,
        "{path} leads to {href}, which is not on this machine.",
        "Download the catalogue first.",
        path=file,
        href=href,
    )


def _content(path: str) -> dict[str, object]:
    try:
        found = json.loads(read_regular(path, LARGEST_BYTES).decode("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE, "{path} cannot be read: {reason}", _REMEDY, path=path, reason=error
        ) from error
    if not isinstance(found, dict):
        raise _no_stac(path)
    return found


def _item(path: str, content: dict[str, object]) -> Item:
    from pystac import Item  # late: most inputs are rasters

    if content.get("type") != "Feature" or "stac_version" not in content:
        raise _no_stac(path)
    try:
        item = Item.from_dict(content, migrate=True)
        item.set_self_href(os.path.abspath(path))
    except Exception as error:  # pystac raises what damaged content leads to
        raise InputError(
            ErrorCode.INPUT_UNREADABLE, "{path} cannot be read: {reason}", _REMEDY, path=path, reason=error
        ) from error
    return item


def _no_stac(path: str) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNSUPPORTED, "{path} is no STAC item, catalogue or collection.", _REMEDY, path=path
    )


def _placed(path: str, item: Item) -> PlacedItem:
    properties = item.properties
    moment = item.datetime or item.common_metadata.start_datetime
    place = next(
        (" ".join(str(properties[name]) for name in names) for names in _TILES if all(n in properties for n in names)),
        "",
    )
    if not place:
        place = _rounded(item.bbox or ()) or _place_in(item.id)
    return PlacedItem(
        path, " ".join(filter(None, (item.collection_id, place))), moment.date().isoformat() if moment else ""
    )


def _rounded(bounds: Sequence[float]) -> str:
    """Degrees, as coarse as a scene allows: acquisitions of one place differ by a little, small neighbours by less."""
    sides = [abs(high - low) for low, high in zip(bounds, bounds[len(bounds) // 2 :], strict=False)]
    shortest = min((side for side in sides if side > 0), default=1.0)
    digits = min(7, max(2, math.ceil(-math.log10(shortest / _PARTS))))
    return " ".join(f"{value:.{digits}f}" for value in bounds)


def _place_in(name: str) -> str:
    parted = without_date(name)
    return parted[1] if parted is not None else name
