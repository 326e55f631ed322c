"""Dates that can be read in several ways: which order of day, month and year all names of a folder allow.

05-12-2023 is the fifth of December in Europe and the twelfth of May in America, and 230512 may begin with the year or
with the day. Where one name of a folder decides it, such as 25-12-2023, it is decided for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

Order = str  # such as dmy
UNDECIDED: Mapping[str, Order] = MappingProxyType({})
_FIRST_YEAR = 1960
_YEARS = r"(?:19[6-9]\d|20\d\d)"


@dataclass(frozen=True)
class Form:
    """A way of writing dates.

    Args:
        name: as people know it.
        pattern: with three groups of digits.
        orders: in which they may stand.
        has_year: whether the year is written in full, so that it is certain that this is a date.
    """

    name: str
    pattern: re.Pattern[str]
    orders: tuple[Order, ...]
    has_year: bool


FORMS = (
    Form(
        "05-12-2023", re.compile(rf"(?<!\d)(\d\d)(?P<mark>[-_])(\d\d)(?P=mark)({_YEARS})(?!\d)"), ("dmy", "mdy"), True
    ),
    Form("05122023", re.compile(rf"(?<!\d)(\d\d)(\d\d)({_YEARS})(?!\d)"), ("dmy", "mdy"), True),
    Form("230512", re.compile(r"(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)"), ("ymd", "dmy", "mdy"), False),
)


def form_in(path: str) -> Form | None:
    """The form of the first such date in a path, of which any order makes a day; None where there is none."""
    found = _found(path)
    return None if found is None else found[0]


def decided(paths: Iterable[str]) -> dict[str, Order]:
    """Finds the only order in which all dates of a form can be read, by form; forms with several have none.

    Args:
        paths: that have no other date.
    """
    left = {form.name: set(form.orders) for form in FORMS}
    for path in paths:
        if (found := _found(path)) is not None:
            form, match = found
            left[form.name] = {order for order in left[form.name] if _day(match, order) is not None}
    return {name: orders.pop() for name, orders in left.items() if len(orders) == 1}


def in_order(path: str, orders: Mapping[str, Order]) -> tuple[str, str] | None:
    """Parts the date of a path from the rest of it; None where there is none, or its order is not known.

    Args:
        path: with forward slashes.
        orders: by form.
    """
    found = _found(path)
    if found is None or found[0].name not in orders:
        return None
    form, match = found
    day = _day(match, orders[form.name])
    return None if day is None else (day.isoformat(), f"{path[: match.start()]}_{path[match.end() :]}")


def _found(path: str) -> tuple[Form, re.Match[str]] | None:
    for form in FORMS:
        for start in (path.rfind("/") + 1, 0):
            for match in form.pattern.finditer(path, start):
                if any(_day(match, order) is not None for order in form.orders):
                    return form, match
    return None


def _day(match: re.Match[str], order: Order) -> date | None:
    """The day in an order; None where there is none, or it is yet to come."""
    digits = [part for part in match.groups() if part not in ("-", "_")]
    parts = dict(zip(order, map(int, digits), strict=True))
    today = date.today()
    year = parts["y"]
    if year < 100:
        year += 2000 if 2000 + year <= today.year else 1900
    try:
        day = date(year, parts["m"], parts["d"])
    except ValueError:
        return None
    return day if day.year >= _FIRST_YEAR and day <= today else None
