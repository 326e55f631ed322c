"""Numbers and texts in the words of a person."""

from __future__ import annotations

import math
from pathlib import Path

from ...texts import filled, number, tr

BREAK = "\u200b"  # a place to break of no width


def share(fraction: float) -> str:
    """Writes a share of the pixels as per cent, with two digits that count below ten per cent."""
    percent = 100.0 * fraction
    if percent == 0.0:
        return tr("0 %")
    if percent < 0.01:
        return filled(tr("< {} %"), 0.01)
    return filled(tr("{:.2f} %") if percent < 1 else tr("{:.1f} %"), percent)


def hectares(area_ha: float) -> str:
    """Writes an area with three digits that count: a threshold deserves no more."""
    if area_ha <= 0:
        return tr("0 ha")
    digits = max(0, 2 - math.floor(math.log10(area_ha)))
    short = round(area_ha, 2 - math.floor(math.log10(area_ha)))
    return tr("{} ha").format(number(short, f",.{min(digits, 4)}f"))


def duration(seconds: float) -> str:
    """Writes how long something took."""
    if seconds < 60:
        return filled(tr("{:.0f} s"), max(seconds, 1.0))
    if seconds < 3600:
        return tr("{} min {} s").format(int(seconds // 60), int(seconds % 60))
    return filled(tr("{:.1f} h"), seconds / 3600)


def about(minutes: float) -> str:
    """Writes how long something will take."""
    seconds = 60.0 * minutes
    if seconds < 50:
        return tr("about {} s").format(max(5, 5 * round(seconds / 5)))
    if minutes < 90:
        return tr("about {} min").format(max(1, round(minutes)))
    return filled(tr("about {:.1f} h"), minutes / 60)


def short_path(path: str | Path) -> str:
    """Writes a path with ~ for the person's home folder."""
    try:
        return str(Path("~") / Path(path).relative_to(Path.home()))
    except ValueError:  # it lies elsewhere
        return str(path)


def breakable(text: str) -> str:
    """Lets long paths and names wrap in a narrow dock: a place to break, of no width, after each separator."""
    for separator in "/\\_-":
        text = text.replace(separator, separator + BREAK)
    return text


def plain(text: str) -> str:
    """Takes these places out again, for whatever is copied."""
    return text.replace(BREAK, "")
