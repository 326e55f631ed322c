"""The histogram of scores as a picture, drawn by itself: a plotting library takes longer to load than all the rest."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

from engine.report.png import png

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

WIDTH_PX, HEIGHT_PX = 864, 312
LEFT_PX, TOP_PX, RIGHT_PX, BOTTOM_PX = 78, 12, 846, 256  # the frame of the bars
TEXT_PX, SMALL_TEXT_PX, TICK_PX = 15, 12, 5
UNCHANGED_COLOUR = (115, 128, 140)
BLACK = (0, 0, 0)
TICKS = 5  # about so many intervals along the scores


class Marked(Protocol):
    """A place on the axis of scores with a name."""

    @property
    def name(self) -> str:
        """For people."""

    @property
    def value(self) -> float:
        """The score."""


def histogram_picture(
    edges: Sequence[float],
    counts: Sequence[int],
    threshold: float,
    changed_colour: tuple[int, int, int],
    marks: Sequence[Marked] = (),
) -> bytes:
    """Draws bars on a logarithmic scale that begins at none, and the threshold, as PNG.

    Args:
        edges: K + 1 bounds of the bins, ascending.
        counts: K numbers of pixels.
        threshold: the score from which on a pixel is called changed.
        changed_colour: red, green and blue of the bars above it.
        marks: other places to show, by small lines with their names.
    """
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGBA", (WIDTH_PX, HEIGHT_PX), (255, 255, 255, 255))
    draw = ImageDraw.Draw(picture)
    font, small = ImageFont.load_default(TEXT_PX), ImageFont.load_default(SMALL_TEXT_PX)
    first, last = float(edges[0]), float(edges[-1])
    across_px = (RIGHT_PX - LEFT_PX) / max(last - first, 1e-9)
    decades = max(1.0, math.log10(1.0 + max(counts, default=0)) * 1.05)

    def column(score: float) -> float:
        return LEFT_PX + min(max(score - first, 0.0), last - first) * across_px

    def row(count: float) -> float:
        return BOTTOM_PX - (BOTTOM_PX - TOP_PX) * math.log10(1.0 + count) / decades

    for start, stop, count in zip(edges[:-1], edges[1:], counts, strict=True):
        if count > 0:
            colour = changed_colour if stop > threshold else UNCHANGED_COLOUR
            draw.rectangle((round(column(start)), row(count), max(round(column(stop)) - 1, 0), BOTTOM_PX), fill=colour)
    draw.line((LEFT_PX, TOP_PX, LEFT_PX, BOTTOM_PX, RIGHT_PX, BOTTOM_PX), BLACK)
    _count_axis(draw, font, row, decades)
    for score in _round_numbers(first, last):
        place = round(column(score))
        draw.line((place, BOTTOM_PX, place, BOTTOM_PX + TICK_PX), BLACK)
        draw.text((place, BOTTOM_PX + TICK_PX + 3), f"{score:g}", BLACK, font, anchor="mt")
    draw.text(((LEFT_PX + RIGHT_PX) / 2, HEIGHT_PX - 16), "score", BLACK, font, anchor="mb")
    for mark in marks:
        place = round(column(mark.value))
        draw.line((place, BOTTOM_PX - 14, place, BOTTOM_PX), BLACK)
        draw.text((place, BOTTOM_PX - 17), mark.name, BLACK, small, anchor="mb")
    place = round(column(threshold))
    draw.line((place, TOP_PX, place, BOTTOM_PX), BLACK, 2)
    right = place > (LEFT_PX + RIGHT_PX) / 2
    anchor, gap = ("rt", -6) if right else ("lt", 6)
    draw.text((place + gap, TOP_PX), f"threshold {threshold:.3f}", BLACK, font, anchor=anchor)
    return png(np.asarray(picture, np.uint8))


def _count_axis(draw: ImageDraw, font: FreeTypeFont | ImageFont, row: Callable[[float], float], decades: float) -> None:
    """Ticks at nothing, one, ten, a hundred and so on; of many decades every second one is named."""
    powers = range(math.floor(decades) + 1)
    step = 1 if len(powers) <= 6 else 2
    for count, name in [(0, "0"), *((10**power, f"{10**power:,}" if power < 4 else f"1e{power}") for power in powers)]:
        if count and row(count) < TOP_PX:
            continue
        place = round(row(count))
        draw.line((LEFT_PX - TICK_PX, place, LEFT_PX, place), BLACK)
        if step == 1 or len(str(count)) % 2:
            draw.text((LEFT_PX - TICK_PX - 4, place), name, BLACK, font, anchor="rm")
    draw.text((6, TOP_PX), "pixels", BLACK, font, anchor="lt")


def _round_numbers(first: float, last: float) -> list[float]:
    """Numbers with few digits between two, about equally far apart."""
    span = max(last - first, 1e-9)
    power = 10.0 ** math.floor(math.log10(span / TICKS))
    step = min((one * power for one in (1.0, 2.0, 5.0, 10.0)), key=lambda one: abs(span / one - TICKS))
    return [
        round(number * step, 9) for number in range(math.ceil(first / step - 1e-6), math.floor(last / step + 1e-6) + 1)
    ]
