"""The classes of a map: value, name, colour and key; as they travel between label layers, models, maps and reports."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .errors import ParameterError

NODATA_VALUE = 0  # of a class raster: transparent, and never a class
LARGEST_VALUE = 255
# Okabe and Ito's colours, told apart by all common kinds of colour vision, then Kelly's of largest contrast.
PALETTE = (
    "#0072b2", "#009e73", "#e69f00", "#d55e00", "#cc79a7", "#56b4e9", "#f0e442", "#999999",
    "#803e75", "#817066", "#007d34", "#f6768e", "#00538a", "#53377a", "#b32851", "#7f180d",
    "#93aa00", "#593315", "#232c16", "#c10020",
)  # fmt: skip
_REMEDY = 'Write a list such as [{{"value": 1, "name": "Water", "colour": "#1f78b4"}}].'
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class LabelClass:
    """One class.

    Args:
        value: in rasters, 1 to 255.
        name: for people; any text but an empty one.
        colour: #rrggbb.
        key: one character that gives a selected feature this class; empty for none.
    """

    value: int
    name: str
    colour: str
    key: str = ""

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green, blue from 0 to 255."""
        return int(self.colour[1:3], 16), int(self.colour[3:5], 16), int(self.colour[5:7], 16)


def default_colour(position: int) -> str:
    """Gives the colour of the class at a position of a list, from 0."""
    return PALETTE[position % len(PALETTE)]


def classes_text(classes: Iterable[LabelClass]) -> str:
    """Puts classes into the text that jobs take."""
    listed = [{"value": one.value, "name": one.name, "colour": one.colour, "key": one.key} for one in classes]
    return json.dumps(listed, ensure_ascii=False)


def parse_classes(text: str, label: str = "Classes") -> tuple[LabelClass, ...]:
    """Reads what `classes_text` gave; an empty text gives none.

    Args:
        text: JSON list of objects with value, name, colour, key; all but the name may be missing.
        label: of the parameter, for messages.

    Raises:
        ParameterError: naming the first entry that cannot be used.
    """
    if not text.strip():
        return ()
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParameterError("“{label}” is not valid JSON: {reason}", _REMEDY, label=label, reason=error) from error
    if not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
        raise ParameterError("“{label}” is not a list of classes.", _REMEDY, label=label)
    classes = tuple(_class(position, entry, label) for position, entry in enumerate(listed))
    both: tuple[tuple[list[object], str], ...] = (
        ([one.value for one in classes], "“{label}”: the value {value} occurs twice."),
        ([one.name for one in classes], "“{label}”: the name {value} occurs twice."),
    )
    for seen, message in both:
        double = next((value for value in seen if seen.count(value) > 1), None)
        if double is not None:
            raise ParameterError(message, "Use each one only once.", label=label, value=repr(double))
    return classes


def _class(position: int, entry: dict[str, Any], label: str) -> LabelClass:
    value = entry.get("value", position + 1)
    colour = entry.get("colour", default_colour(position))
    title, key = entry.get("name"), entry.get("key", "")
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LARGEST_VALUE:
        raise ParameterError(
            "“{label}”: {value} is not a class value.",
            "Use whole numbers from 1 to {largest}.",
            label=label,
            value=repr(value),
            largest=LARGEST_VALUE,
        )
    if not isinstance(title, str) or not title.strip():
        raise ParameterError("“{label}”: class {value} has no name.", _REMEDY, label=label, value=value)
    if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
        raise ParameterError(
            "“{label}”: {colour} is not a colour.",
            "Write colours as #rrggbb, such as #1f78b4.",
            label=label,
            colour=repr(colour),
        )
    if not isinstance(key, str) or len(key) > 1:
        raise ParameterError(
            "“{label}”: {key} is not a key.", "Use one character, or none.", label=label, key=repr(key)
        )
    return LabelClass(value, title.strip(), colour.lower(), key)
