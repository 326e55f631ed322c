"""Dates in names and texts."""

from __future__ import annotations

import re

# From 1960 (first land imagery from space) to 2099.
_DAY = re.compile(r"(?<!\d)(19[6-9]\d|20\d\d)([-_:/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)(?:T\d{4,6}Z?)?")
_YEAR = re.compile(r"(?<!\d)(19[6-9]\d|20\d\d)(?!\d)")
_SEPARATORS = re.compile(r"[-_. ]*/[-_. /]*|[-_. ]+")


def date_in(text: str) -> str | None:
    """ISO date in a text; None where it has none."""
    found = _DAY.search(text)
    return _iso(found) if found else None


def without_date(path: str) -> tuple[str, str] | None:
    """Parts the date of a path from what names its place.

    Args:
        path: relative, with forward slashes and no ending. The date in the file's name counts before one in that of a
            folder, and a day before a year.

    Returns:
        ISO date, or a year, and the path without it; None where there is no date.
    """
    for pattern in (_DAY, _YEAR):
        for start in (path.rfind("/") + 1, 0):
            found = pattern.search(path, start)
            if found is not None:
                rest = f"{path[: found.start()]}_{path[found.end() :]}"
                place = _SEPARATORS.sub(lambda one: "/" if "/" in one.group() else "_", rest).strip("_/")
                return (_iso(found) if pattern is _DAY else found.group(1)), place
    return None


def _iso(found: re.Match[str]) -> str:
    return f"{found.group(1)}-{found.group(3)}-{found.group(4)}"
