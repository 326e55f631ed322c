"""Names and colours that a file gives to its values: attribute table, category names, colour table, style beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from rasterio.io import DatasetReader

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import read_regular
from engine.raster.access import GDAL_ERRORS, gdal_environment, open_raster
from engine.raster.gdal_text import gdal_text
from engine.raster.info import FILES_ONLY, Access

# Styles of class maps take some hundred bytes a class; a larger file is something else.
_STYLE_BYTES = 4 * 2**20
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
# GDALRATFieldUsage, and names of columns in tables that do not say what a column is for.
_USAGES = {"2": "name", "3": "value", "5": "value", "6": "red", "7": "green", "8": "blue"}
_COLUMN_NAMES = {
    "value": "value", "code": "value", "class": "name", "class_name": "name", "class name": "name",
    "classname": "name", "class_names": "name", "label": "name", "name": "name", "red": "red", "green": "green",
    "blue": "blue",
}  # fmt: skip


@dataclass(frozen=True)
class Categories:
    """What a file says of its values.

    Args:
        names: by value; values without a name are left out.
        colours: #rrggbb by value.
        how: where the names, or else the colours, come from; empty where there are none.
    """

    names: Mapping[int, str]
    colours: Mapping[int, str]
    how: str


@dataclass
class _Found:
    """What one source says."""

    names: dict[int, str] = field(default_factory=dict)
    colours: dict[int, str] = field(default_factory=dict)


def read_categories(path: str, access: Access = FILES_ONLY) -> Categories:
    """Reads names and colours of the values of a raster's first band.

    Names come from the attribute table, else the category names, else the QGIS style beside the file; colours from the
    attribute table, else the style, else the colour table.

    Args:
        path: a raster that `describe` has accepted.
        access: what may be opened.
    """
    with gdal_environment(access), open_raster(path, access) as dataset:
        tree = _Tree(_as_gdal_tells(path, dataset))
        tags = dataset.tags(1)
    table, listed, style = tree.table(), tree.categories(), _style(path)
    listed = listed if listed.names else _tagged(tags, listed)
    sources = (("attribute table", table), ("category names", listed), ("style", style))
    how = next((name for name, found in sources if found.names), "")
    names = next((found.names for _, found in sources if found.names), {})
    colours = table.colours or style.colours or listed.colours
    return Categories(names, colours, how or ("colours" if colours else ""))


def _as_gdal_tells(path: str, dataset: DatasetReader) -> str:
    try:
        return gdal_text(dataset)
    except (*GDAL_ERRORS, OSError, KeyError, ValueError) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "The value names of {path} cannot be read: {reason}",
            "Delete the file's .aux.xml file, then enter the classes under “Classes”.",
            path=path,
            reason=error,
        ) from error


class _Tree:
    """The first band of GDAL's description."""

    def __init__(self, text: str) -> None:
        self._names: list[str] = []
        self._colours: list[str] = []
        self._columns: list[dict[str, str]] = []
        self._rows: list[list[str]] = []
        self._first, self._step = 0.0, 1.0
        self._bands = 0
        self._text: list[str] = []
        _parse(text, self._start, self._end, self._text.append)

    def categories(self) -> _Found:
        """Category names, and the colour table where there is one."""
        names = {value: name.strip() for value, name in enumerate(self._names) if name.strip()}
        return _Found(names, dict(enumerate(self._colours)))

    def table(self) -> _Found:
        """The attribute table; without a column of values its rows are counted."""
        places: dict[str, int] = {}
        for source in ("usage", "name"):
            for index, column in enumerate(self._columns):
                part = _USAGES.get(column["Usage"]) if source == "usage" else _COLUMN_NAMES.get(column["Name"].lower())
                if part is not None:
                    places.setdefault(part, index)
        found = _Found()
        if "name" not in places and "red" not in places:
            return found
        for index, row in enumerate(self._rows):
            value = _whole(row[places["value"]]) if "value" in places else _whole(self._first + index * self._step)
            if value is None:
                continue
            if "name" in places and row[places["name"]].strip():
                found.names[value] = row[places["name"]].strip()
            if {"red", "green", "blue"} <= places.keys():
                colour = _mixed([row[places[part]] for part in ("red", "green", "blue")])
                if colour:
                    found.colours[value] = colour
        return found

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        self._bands += tag == "VRTRasterBand"
        if self._bands > 1:
            return
        if tag == "Entry":
            self._colours.append(_mixed([attributes.get(part, "0") for part in ("c1", "c2", "c3")]) or "#000000")
        elif tag == "FieldDefn":
            self._columns.append({"Name": "", "Usage": ""})
        elif tag == "Row":
            self._rows.append([])
        elif tag == "GDALRasterAttributeTable":
            self._first, self._step = float(attributes.get("Row0Min", "0")), float(attributes.get("BinSize", "1"))

    def _end(self, tag: str) -> None:
        text = "".join(self._text)
        self._text.clear()
        if self._bands > 1:
            return
        if tag == "Category":
            self._names.append(text)
        elif tag in ("Name", "Usage") and self._columns and not self._rows:
            self._columns[-1][tag] = text
        elif tag == "F" and self._rows:
            self._rows[-1].append(text)


def _style(path: str) -> _Found:
    """Entries of the paletted renderer in the QGIS style beside a raster; nothing where there is none."""
    found, style = _Found(), Path(path).with_suffix(".qml")

    def start(tag: str, attributes: dict[str, str]) -> None:
        value = _whole(attributes.get("value", ""))
        if tag != "paletteEntry" or value is None:
            return
        if attributes.get("label", "").strip():
            found.names[value] = attributes["label"].strip()
        if _COLOUR.fullmatch(attributes.get("color", "")):
            found.colours[value] = attributes["color"].lower()

    if style.is_file():
        try:
            _parse(read_regular(style, _STYLE_BYTES), start)
        except (expat.ExpatError, ValueError, OSError):
            return _Found()  # a style is a help, and this one is not for this raster
    return found


def _parse(
    text: str | bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    characters: Callable[[str], None] | None = None,
) -> None:
    """Reads XML; entities, which can grow without bound or name files, are refused.

    Raises:
        expat.ExpatError: no XML.
        ValueError: it declares entities.
    """
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, characters
    parser.EntityDeclHandler = _refuse_entity
    parser.Parse(text, True)


def _refuse_entity(*_: object) -> None:
    raise ValueError("entities are not read")


def _tagged(tags: Mapping[str, str], listed: _Found) -> _Found:
    """Names from the band's tags CLASS_0, CLASS_1 ..., which stay in the file when its side file is lost."""
    found = {key.removeprefix("CLASS_"): text for key, text in tags.items() if key.startswith("CLASS_") and text}
    return _Found({int(key): text for key, text in found.items() if key.isdigit()}, listed.colours)


def _whole(text: str | float) -> int | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return int(value) if value == value // 1 and abs(value) < 2**53 else None


def _mixed(parts: list[str]) -> str:
    """#rrggbb of three numbers, 0 to 255, or 0 to 1 as some programs keep them; empty where they are no colour."""
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return ""
    if any("." in part for part in parts) and all(0 <= number <= 1 for number in numbers):
        numbers = [255 * number for number in numbers]
    if not all(0 <= number <= 255 for number in numbers):
        return ""
    return "#" + "".join(f"{round(number):02x}" for number in numbers)
