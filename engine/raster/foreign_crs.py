"""Texts that name a CRS: codes and definitions pass, and none that reaches for files or hosts."""

from __future__ import annotations

import re

from engine.contract.errors import ErrorCode, InputError

# What PROJ takes for the name of a file, in its own strings and in WKT of all kinds.
_FILES = re.compile(r"""(?:grids|init|file)\s*=\s*([^\s"'+]+)|PARAMETERFILE\s*[\[(]\s*"[^"]*"\s*,\s*"([^"]*)\"""", re.I)
_ADDRESS = re.compile(r"^\s*@?(?:[a-z][a-z0-9+.]+://|[/\\~]|[a-z]:[/\\]|\.\.?[/\\])", re.I)
_OF_OGC = re.compile(r"^\s*https?://(?:www\.)?opengis\.net/(?:def/crs/|gml/srs/)", re.I)
LONGEST = 100_000  # characters; the longest definitions in use have some thousand
DEEPEST = 60  # brackets in one another; a compound CRS has about ten


def is_foreign(text: str) -> bool:
    """Says whether a CRS names a file by its path, or a host; grids that PROJ knows by their bare name do not count.

    Args:
        text: code, URN, WKT, PROJ string, or whatever a file has in its place.
    """
    if len(text) > LONGEST or _depth(text) > DEEPEST:
        return True
    if _ADDRESS.match(text) and not _OF_OGC.match(text):
        return True
    for found in _FILES.finditer(text):
        for name in (found.group(1) or found.group(2) or "").split(","):
            if re.search(r"[/\\]|://|^@?[a-z]:", name, re.I):
                return True
    return False


def refuse_foreign(path: str, text: str) -> None:
    """Refuses a file whose CRS is foreign.

    Args:
        path: of the file.
        text: its CRS.

    Raises:
        InputError: where it is.
    """
    if is_foreign(text):
        raise foreign_crs(path)


def foreign_crs(path: str) -> InputError:
    """Makes the error for a file whose CRS is foreign."""
    return InputError(
        ErrorCode.INPUT_REFUSED,
        "The CRS of {path} refers to another file or to a host.",
        "Assign a CRS with an authority code (QGIS: Projections > Assign projection), or save the layer anew.",
        path=path,
    )


def _depth(text: str) -> int:
    depth = deepest = 0
    for mark in re.findall(r"[\[\](){}]", text):
        depth += 1 if mark in "[({" else -1
        deepest = max(deepest, depth)
    return deepest
