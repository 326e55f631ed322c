"""Texts that fit: how high a text is in a column, at which size it fits, where a long word may break."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import List, Sequence

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

MM_A_POINT = 25.4 / 72.0
_EM_PX = 100  # size at which letters are measured; large, so that rounding does not matter
_LONG_WORD = 24  # characters; longer words, such as addresses, get places to break
_BREAK = "\u200b"  # of no width
_KEPT = "\n\u00a0\u200b\u200c\u200d"  # not printable, but of use: ends of lines, spaces, joiners of some scripts
_SPARE = 1.06  # printers and other fonts may set a text a little wider


@dataclass(frozen=True)
class Fitted:
    """A text that fits.

    Args:
        text: with places to break, cut off where it had to be.
        size_pt: of its letters.
        height_mm: that it takes.
    """

    text: str
    size_pt: float
    height_mm: float


def plain(text: str) -> str:
    """Makes any text one that a layout shows as it is: no expression, no control characters, long words breakable."""
    text = "".join(letter if letter.isprintable() or letter in _KEPT else " " for letter in text)
    text = re.sub(rf"\S{{{_LONG_WORD},}}", lambda found: _breakable(found.group()), text)
    return text.replace("[%", f"[{_BREAK}%").strip()


def height_mm(text: str, width_mm: float, size_pt: float, bold: bool = False) -> float:
    """Measures how high a text is when it wraps in a column."""
    if not text:
        return 0.0
    scale = _EM_PX / (size_pt * MM_A_POINT)
    area = QRectF(0.0, 0.0, width_mm * scale / _SPARE, 1e7)
    flags = Qt.TextFlag.TextWordWrap
    return QFontMetricsF(_font(bold)).boundingRect(area, int(getattr(flags, "value", flags)), text).height() / scale


def width_mm(text: str, size_pt: float, bold: bool = False) -> float:
    """Measures the longest line of a text."""
    metrics = QFontMetricsF(_font(bold))
    longest = max((metrics.horizontalAdvance(line) for line in text.splitlines()), default=0.0)
    return longest * size_pt * MM_A_POINT / _EM_PX * _SPARE


def fit(text: str, width: float, height: float, sizes_pt: Sequence[float], bold: bool = False) -> Fitted:
    """Finds the largest size at which a text fits, and cuts the text off where even the smallest is too large.

    Args:
        text: any.
        width: of the column, in mm.
        height: that it may take, in mm.
        sizes_pt: from the largest to the smallest.
        bold: whether it is set so.
    """
    text = plain(text)
    for size in sizes_pt:
        taken = height_mm(text, width, size, bold)
        if taken <= height:
            return Fitted(text, size, taken)
    size = sizes_pt[-1]
    low, high = 0, len(text)
    while low < high:  # the longest beginning that fits
        middle = (low + high + 1) // 2
        if height_mm(text[:middle].rstrip() + "…", width, size, bold) <= height:
            low = middle
        else:
            high = middle - 1
    cut = text[:low].rstrip() + "…"
    return Fitted(cut, size, height_mm(cut, width, size, bold))


def wrap(text: str, width: float, size_pt: float) -> str:
    """Breaks a text into lines, for parts of a layout that do not wrap themselves."""
    lines: List[str] = [""]
    for word in re.findall(rf"[^ \n{_BREAK}]+[ \n{_BREAK}]*", plain(text)):  # a non-breaking space does not break
        if lines[-1] and width_mm((lines[-1] + word).rstrip(), size_pt) > width:
            lines.append("")
        lines[-1] += word
    return "\n".join(line.rstrip() for line in lines)


def _breakable(word: str) -> str:
    pieces = re.findall(r".{1,12}?[/\\_\-.,;:&?=@]|.{1,12}", word)
    return _BREAK.join(pieces)


def _font(bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(_EM_PX)
    font.setBold(bold)
    return font
