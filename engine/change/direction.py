"""Words for what became of a place: brighter, darker, greener, barer, wetter, drier."""

from __future__ import annotations

from collections.abc import Sequence

from engine.change.differences import BRIGHTNESS, GREENNESS, WATER, WETNESS

LEAST = 1.0  # below the usual difference of a pixel, the mean of an area says nothing
BESIDE = 0.6  # a second word needs this share of the first one's strength
UNCLEAR = "mixed or unclear"


def direction(names: Sequence[str], multiples: Sequence[float]) -> str:
    """Says in which direction a place changed.

    Args:
        names: of the channels.
        multiples: mean difference in each, in multiples of the usual one.

    Returns:
        One word or two, the stronger one first; UNCLEAR where none is strong.
    """
    found = sorted(_words(dict(zip(names, multiples, strict=True))), reverse=True)
    if not found:
        return UNCLEAR
    return ", ".join(word for strength, word in found[:2] if strength >= BESIDE * found[0][0])


def _words(of: dict[str, float]) -> list[tuple[float, str]]:
    bright, green = of.get(BRIGHTNESS, 0.0), of.get(GREENNESS, 0.0)
    water = of.get(WETNESS, of.get(WATER, 0.0))
    # Indices of water rise where plants vanish or roofs are built, too; but what becomes wet becomes darker as well.
    wet = water if water * bright < 0 and abs(bright) >= LEAST / 2 else 0.0
    said = [(abs(wet), "wetter" if wet > 0 else "drier"), (abs(bright), "brighter" if bright > 0 else "darker")]
    flooded = wet >= LEAST and green < 0  # water is not green, but not bare either
    if not flooded:
        said.append((abs(green), "greener" if green > 0 else "barer"))
    return [(strength, word) for strength, word in said if strength >= LEAST]
