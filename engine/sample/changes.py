"""What was built between the two dates: one thing in each square of the ground, so that its share is steady."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.sample.landscape import BoolArray, ClassArray, Cover, evaluate, plots
from engine.sample.noise import FloatArray, uniform

# One new thing a square of this edge. Each covers 27,000 to 43,000 m2, which is 1.6 to 2.6 % of it: change is rare.
SQUARE_M = 1280.0
CANDIDATES = 8  # places that are tried for each thing; a few are enough to miss rivers and villages
KINDS = ("halls", "estate", "reservoir", "road", "quarry")


@dataclass(frozen=True)
class Thing:
    """One new thing: its kind, its middle in metres and the direction it lies in."""

    kind: str
    y_m: float
    x_m: float
    angle: float
    salt: int

    @property
    def reach_m(self) -> float:
        """How far from its middle it may extend, along either axis."""
        return 560.0 if self.kind == "road" else 170.0


def things_near(y_m: FloatArray, x_m: FloatArray, seed: int) -> list[Thing]:
    """Lists the new things that may touch a window."""
    first_row, last_row = (int(np.floor(edge / SQUARE_M)) for edge in (y_m[0], y_m[-1]))
    first_col, last_col = (int(np.floor(edge / SQUARE_M)) for edge in (x_m[0], x_m[-1]))
    squares = [(r, c) for r in range(first_row, last_row + 1) for c in range(first_col, last_col + 1)]
    return [_thing(row, col, seed) for row, col in squares]


def build(
    thing: Thing, y_m: FloatArray, x_m: FloatArray
) -> tuple[tuple[slice, slice], BoolArray, ClassArray, FloatArray] | None:
    """Draws one thing into a window.

    Returns:
        The part of the window it may touch, where it stands in that part, its covers and its parcel numbers; None where
        it lies outside.
    """
    rows = slice(*np.searchsorted(y_m, (thing.y_m - thing.reach_m, thing.y_m + thing.reach_m)).tolist())
    cols = slice(*np.searchsorted(x_m, (thing.x_m - thing.reach_m, thing.x_m + thing.reach_m)).tolist())
    if rows.start == rows.stop or cols.start == cols.stop:
        return None
    down = y_m[rows, None] - np.float32(thing.y_m)
    right = x_m[None, cols] - np.float32(thing.x_m)
    along = right * np.float32(np.cos(thing.angle)) + down * np.float32(np.sin(thing.angle))
    across = down * np.float32(np.cos(thing.angle)) - right * np.float32(np.sin(thing.angle))
    inside, cover, parcel = _DRAWN[thing.kind](along, across, thing.salt)
    return (rows, cols), inside, cover, parcel


@lru_cache(maxsize=4096)  # a band of rows asks for the same squares as the one before it
def _thing(row: int, col: int, seed: int) -> Thing:
    """Chooses kind, direction and the most open of a few places inside a square."""

    def draw(number: int) -> float:
        at = uniform(np.array([row], np.int32), np.array([col], np.int32), seed * 64 + 32 + number)
        return float(at[0])

    kind = KINDS[int(draw(0) * len(KINDS))]
    # A road runs from side to side of its square; anything else lies in any direction.
    angle = (np.pi / 2.0) * (draw(1) > 0.5) if kind == "road" else np.pi * draw(1)
    salt = int(draw(2) * 2**20)
    places = []
    for number in range(CANDIDATES):
        room_m = SQUARE_M - 2.0 * 170.0
        y_m = row * SQUARE_M + 170.0 + room_m * draw(3 + 2 * number)
        x_m = col * SQUARE_M + 170.0 + room_m * draw(4 + 2 * number)
        if kind == "road":
            y_m, x_m = (y_m, (col + 0.5) * SQUARE_M) if angle == 0.0 else ((row + 0.5) * SQUARE_M, x_m)
        place = Thing(kind, y_m, x_m, float(angle), salt)
        places.append((_open_share(place, seed), number, place))
        if places[-1][0] > 0.97:
            break
    return max(places)[2]


def _open_share(thing: Thing, seed: int) -> float:
    """Gives the share of a thing's surroundings that is field or meadow."""
    steps = np.linspace(-1.0, 1.0, 9, dtype=np.float32)
    wide, high = (thing.reach_m, 20.0) if thing.kind == "road" else (130.0, 130.0)
    if thing.angle != 0.0:
        wide, high = high, wide
    cover = evaluate(thing.y_m + steps * high, thing.x_m + steps * wide, seed).cover
    return float(np.mean(cover <= Cover.MEADOW))


def _halls(along: FloatArray, across: FloatArray, salt: int) -> tuple[BoolArray, ClassArray, FloatArray]:
    inside = (np.abs(along) < 108.0) & (np.abs(across) < 82.0)
    hall = (np.abs(np.abs(along) - 52.0) < 42.0) & (np.abs(across + 8.0) < 58.0)
    cover = np.where(hall, Cover.ROOF, Cover.ROAD).astype(np.uint8)
    return inside, cover, np.where(along < 0.0, 0.985, 0.995).astype(np.float32)


def _estate(along: FloatArray, across: FloatArray, salt: int) -> tuple[BoolArray, ClassArray, FloatArray]:
    inside = (np.abs(along) < 120.0) & (np.abs(across) < 96.0)
    cover, parcel = plots(along + 120.0, across + 96.0, salt)
    return inside, cover, parcel


def _reservoir(along: FloatArray, across: FloatArray, salt: int) -> tuple[BoolArray, ClassArray, FloatArray]:
    angle = np.arctan2(across, along)
    shore = 1.0 + 0.10 * np.sin(3.0 * angle + salt) + 0.06 * np.sin(5.0 * angle + 2.0 * salt)
    distance = np.hypot(along / 128.0, across / 92.0) / shore
    cover = np.where(distance < 0.92, Cover.WATER, Cover.BARE).astype(np.uint8)
    return distance < 1.0, cover, np.zeros_like(distance)


def _road(along: FloatArray, across: FloatArray, salt: int) -> tuple[BoolArray, ClassArray, FloatArray]:
    bent = across + 14.0 * np.sin(along / 190.0 + salt)
    inside = (np.abs(bent) < 15.0) & (np.abs(along) < 555.0)
    cover = np.where(np.abs(bent) < 11.0, Cover.ROAD, Cover.BARE).astype(np.uint8)
    return inside, cover, np.zeros_like(bent)


def _quarry(along: FloatArray, across: FloatArray, salt: int) -> tuple[BoolArray, ClassArray, FloatArray]:
    inside = (np.abs(along) ** 3 / 112.0**3 + np.abs(across) ** 3 / 92.0**3) < 1.0
    return inside, np.full(along.shape, Cover.BARE, np.uint8), np.zeros_like(along)


_DRAWN = {"halls": _halls, "estate": _estate, "reservoir": _reservoir, "road": _road, "quarry": _quarry}
