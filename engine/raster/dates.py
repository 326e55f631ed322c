"""Dates in names and texts."""

from __future__ import annotations

import re
from datetime import date

# From 1960 (first land imagery from space) to 2099.
_YEARS = r"(?:19[6-9]\d|20\d\d)"
_MONTHS, _DAYS = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_DAY = re.compile(rf"(?<!\d)({_YEARS})([-_:/.]?)({_MONTHS})\2({_DAYS})(?!\d)(?:T\d{{4,6}}Z?)?")
# With dots the day comes first wherever dates are written so; with dashes that differs, so these stay unread.
_DAY_FIRST = re.compile(rf"(?<!\d)({_DAYS})\.({_MONTHS})\.({_YEARS})(?!\d)")
_YEAR = re.compile(rf"(?<!\d)({_YEARS})(?!\d)")
_SEPARATORS = re.compile(r"[-_. ]*/[-_. /]*|[-_. ]+")
# Names of Sentinel-2 and Landsat products: which satellite of a pair, baseline, orbit, and collection do not tell the
# place. Landsat 8 and 9 have the same bands, older ones have others.
_PRODUCTS = (
    (re.compile(r"(?<![^\W_])S2[A-D]_(MSIL[12][AC])_N\d{4}_R\d{3}_(T\d\d[A-Z]{3})"), r"S2_\1_\2"),
    (re.compile(r"(?<![^\W_])LC0[89]_(L\w\w\w)_(\d{6})_\d\d_(?:T1|T2|RT)(?![^\W_])"), r"LC_\1_\2"),
)


def date_in(text: str) -> str | None:
    """ISO date in a text; None where it has none."""
    found = _DAY.search(text) or _DAY_FIRST.search(text)
    return _iso(found) if found else None


def without_date(path: str) -> tuple[str, str] | None:
    """Parts the date of a path from what names its place.

    Args:
        path: relative, with forward slashes and no ending. The date in the file's name counts before one in that of a
            folder, and a day before a year. Of several days in a name the first one counts, since the others are those
            of processing.

    Returns:
        ISO date, or a year, and the path without it; None where there is no date, or several years without a day.
    """
    for pattern in (_DAY, _DAY_FIRST):
        for start in (path.rfind("/") + 1, 0):
            found = pattern.search(path, start)
            if found is not None:
                end = path.find("/", found.end()) % (len(path) + 1)
                rest = f"{path[: found.start()]}_{pattern.sub('_', path[found.end() : end])}{path[end:]}"
                return _iso(found), _place(rest)
    for start in (path.rfind("/") + 1, 0):
        years = [one for one in _YEAR.finditer(path, start) if int(one.group(1)) <= date.today().year]
        if len({one.group(1) for one in years}) > 1:
            return None
        if years:
            return years[0].group(1), _place(f"{path[: years[0].start()]}_{path[years[0].end() :]}")
    return None


def _place(rest: str) -> str:
    place = _SEPARATORS.sub(lambda one: "/" if "/" in one.group() else "_", rest).strip("_/")
    for product, name in _PRODUCTS:
        place = product.sub(name, place)
    return place


def _iso(found: re.Match[str]) -> str:
    parts = found.groups()
    return "-".join((parts[0], *parts[2:]) if len(parts) == 4 else reversed(parts))
