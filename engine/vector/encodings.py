"""Texts of Shapefiles that do not say how they are encoded."""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Sequence

import numpy as np

from engine.contract.regular import open_regular
from engine.raster.info import AnyArray

# What pyogrio takes for the encoding of such files; it keeps every byte, so the texts can be read again.
_ASSUMED = "iso-8859-1"
# Numbers that GDAL takes for names, as ArcGIS and its like write them.
_NUMBERED = re.compile(r"(?:ansi ?)?(?:4[3-9]\d|[5-8]\d\d|9[0-4]\d|950|125[0-8])|8859[-_]?\d{1,2}|utf-?8", re.I)
_NAME_BYTES = 100
_LANGUAGE_BYTE = 29  # of a .dbf file: the code page; 0 for none


def says_encoding(path: str) -> bool:
    """Says whether a Shapefile names an encoding that GDAL knows, in a .cpg file or in its table.

    Args:
        path: of the .shp file.
    """
    stem = os.path.splitext(path)[0]
    if any(os.path.isfile(f"{stem}{ending}") for ending in (".cpg", ".CPG")):
        return any(_is_known(f"{stem}{ending}") for ending in (".cpg", ".CPG") if os.path.isfile(f"{stem}{ending}"))
    if os.path.isfile(f"{stem}.cst"):
        return True
    table = next((f"{stem}{ending}" for ending in (".dbf", ".DBF") if os.path.isfile(f"{stem}{ending}")), "")
    if not table:
        return True
    with open(table, "rb") as stream:
        head = stream.read(_LANGUAGE_BYTE + 1)
    return len(head) > _LANGUAGE_BYTE and head[_LANGUAGE_BYTE] != 0


def _is_known(path: str) -> bool:
    """Whether the name in a .cpg file is one of an encoding; Windows' number for UTF-8, 65001, is none for GDAL."""
    with open_regular(path) as stream:
        name = stream.read(_NAME_BYTES).decode("ascii", "replace").strip()
    if _NUMBERED.fullmatch(name):
        return True
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return True


def decoded_texts(columns: Sequence[AnyArray]) -> tuple[list[AnyArray], bool]:
    """Reads texts again whose encoding is not known: as UTF-8 where all of them are that, else as Windows writes them.

    Args:
        columns: values of fields, [N] each; those of texts hold them as they were assumed to be.

    Returns:
        The columns, and whether letters of the texts depend on the guess.
    """
    texts = [text for column in columns if column.dtype == object for text in column if isinstance(text, str)]
    if all(text.isascii() for text in texts):
        return list(columns), False
    try:
        stored = [text.encode(_ASSUMED) for text in texts]
    except UnicodeEncodeError:  # it was read in another way than assumed
        return list(columns), True
    encoding, certain = ("utf-8", True) if all(map(_is_utf8, stored)) else ("cp1252", False)
    return [_decoded(column, encoding) if column.dtype == object else column for column in columns], not certain


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(column: AnyArray, encoding: str) -> AnyArray:
    found = np.empty(len(column), object)
    found[:] = [
        text.encode(_ASSUMED).decode(encoding, errors="replace") if isinstance(text, str) else text for text in column
    ]
    return found
