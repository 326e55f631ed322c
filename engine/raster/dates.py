"""Dates in names and texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from engine.raster.date_forms import UNDECIDED, Order, form_in, in_order
from engine.raster.product_names import plain_name, plain_place

# From 1960 (first land imagery from space) to 2099.
_YEARS = r"(?:19[6-9]\d|20\d\d)"
_MONTHS, _DAYS = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_TIME = r"(?:T\d{4,6}Z?|T\d\d[-_:]\d\d(?:[-_:]\d\d)?Z?|_(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d))?"
_DAY = re.compile(rf"(?<!\d)({_YEARS})([-_:/.]?)({_MONTHS})\2({_DAYS})(?!\d){_TIME}")
# With dots the day comes first wherever dates are written so; with dashes that differs (`date_forms`).
_DAY_FIRST = re.compile(rf"(?<!\d)({_DAYS})\.({_MONTHS})\.({_YEARS})(?!\d)")
_DAY_OF_YEAR = re.compile(rf"(?<!\d)({_YEARS})(00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])(?!\d){_TIME}")
_YEAR = re.compile(rf"(?<!\d)({_YEARS})(?!\d)")
_SEPARATORS = re.compile(r"[-_. ]*/[-_. /]*|[-_. ]+")


def date_in(text: str) -> str | None:
    """ISO date in a text; None where it has none."""
    for pattern in (_DAY, _DAY_FIRST):
        for found in pattern.finditer(text):
            if (day := _iso(found)) is not None:
                return day
    return None


def without_date(path: str, orders: Mapping[str, Order] = UNDECIDED) -> tuple[str, str] | None:
    """Parts the date of a path from what names its place.

    Args:
        path: relative, with forward slashes and no ending. The date in the file's name counts before one in that of a
            folder, and a day before a year. Of several days in a name the first one counts, since the others are those
            of processing.
        orders: in which day, month and year stand where the digits alone do not tell, by form.

    Returns:
        ISO date, or a year, and the path without it; None where there is no date, or several years without a day.
    """
    path = plain_name(path)
    for pattern in (_DAY, _DAY_FIRST):
        if (parted := _parted(path, pattern)) is not None:
            return parted
    form = form_in(path)
    if form is not None and form.has_year:
        return _ordered(path, orders)
    if (parted := _parted(path, _DAY_OF_YEAR)) is not None:
        return parted
    for start in (path.rfind("/") + 1, 0):
        years = [one for one in _YEAR.finditer(path, start) if int(one.group(1)) <= date.today().year]
        if len({one.group(1) for one in years}) > 1:
            return None
        if years:
            return years[0].group(1), _place(f"{path[: years[0].start()]}_{path[years[0].end() :]}")
    return _ordered(path, orders)


def undecided_form(path: str) -> str:
    """The form of a date whose order of day, month and year has to come from other names; empty where it need not.

    Args:
        path: as for `without_date`.
    """
    form = form_in(plain_name(path))
    return form.name if form is not None and without_date(path) is None else ""


def _parted(path: str, pattern: re.Pattern[str]) -> tuple[str, str] | None:
    """The first date of a pattern, and the path without all dates of that pattern in the same name."""
    for start in (path.rfind("/") + 1, 0):
        for found in pattern.finditer(path, start):
            if (day := _iso(found)) is not None:
                end = path.find("/", found.end()) % (len(path) + 1)
                return day, _place(f"{path[: found.start()]}_{pattern.sub('_', path[found.end() : end])}{path[end:]}")
    return None


def _ordered(path: str, orders: Mapping[str, Order]) -> tuple[str, str] | None:
    parted = in_order(path, orders)
    return None if parted is None else (parted[0], _place(parted[1]))


def _place(rest: str) -> str:
    place = _SEPARATORS.sub(lambda one: "/" if "/" in one.group() else "_", rest).strip("_/")
    return plain_place(place)


def _iso(found: re.Match[str]) -> str | None:
    """The day that was found; None where the calendar has no such day."""
    parts = found.groups()
    try:
        if len(parts) == 2:
            first = date(int(parts[0]), 1, 1)
            day = first + timedelta(days=int(parts[1]) - 1)
            return day.isoformat() if day.year == first.year else None
        year, month, number = (parts[0], parts[2], parts[3]) if len(parts) == 4 else reversed(parts)
        return date(int(year), int(month), int(number)).isoformat()
    except ValueError:
        return None
