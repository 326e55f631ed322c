"""What stands on a page beside the map, and the paper that it stands on."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Mapping, Tuple

from qgis.PyQt.QtCore import QLocale

from ..texts import tr

# A result.json is some tens of kilobytes; what is far larger is not one, and would stall the window.
MAXIMUM_BYTES = 8 * 1024 * 1024
SMALLEST_M2_IN_HA = 1e4  # from this area of the largest class on, hectares read better than square metres
SMALLEST_M2_IN_KM2 = 1e9


# What reading a file of another kind can raise; the engine says what is wrong with it.
_WRONG = (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError)


@dataclass(frozen=True)
class Paper:
    """A sheet.

    Args:
        size: as printers call it.
        width_mm: of the sheet as it lies.
        height_mm: likewise.
    """

    size: str
    width_mm: float
    height_mm: float

    @property
    def landscape(self) -> bool:
        """Whether it is wider than high."""
        return self.width_mm > self.height_mm

    @property
    def scale(self) -> float:
        """How much larger than on A4 letters and margins are."""
        return 1.0 if self.size == "A4" else 1.25


PAPERS: Dict[str, Paper] = {
    "a4-landscape": Paper("A4", 297.0, 210.0),
    "a4-portrait": Paper("A4", 210.0, 297.0),
    "a3-landscape": Paper("A3", 420.0, 297.0),
    "a3-portrait": Paper("A3", 297.0, 420.0),
}


@dataclass(frozen=True)
class Facts:
    """What a page says, as plain texts; empty ones are left out.

    Args:
        title: of the map.
        date: of the imagery.
        source: of the imagery.
        author: of the map.
        licence: of the map.
        accuracy: of the map, in words.
        estimates: what a sample says of the areas, in m²: by value of the class, area and half of its interval.
    """

    title: str
    date: str = ""
    source: str = ""
    author: str = ""
    licence: str = ""
    accuracy: str = ""
    estimates: Mapping[int, Tuple[float, float]] = field(default_factory=dict)


def accuracy_text(path: str) -> str:
    """Says in words what a result.json of accuracy or train-classifier says of the map; empty where it says nothing."""
    try:
        return _accuracy_of(_read(path))
    except _WRONG:
        return ""


def area_estimates(path: str) -> Dict[int, Tuple[float, float]]:
    """Reads what a sample says of the areas from a result.json of accuracy.

    Returns:
        By value of the class, area and half of its interval, in m²; nothing where the file has no such estimates.
    """
    try:
        rows = _read(path)["estimates"]["rows"]
        size = {"ha": 1e4, "m2": 1.0, "m²": 1.0, "km²": 1e6}[rows[0]["unit"]]
        found = {}
        for row in rows:
            area, margin = (float(row["area"][name]) for name in ("value", "margin"))
            found[int(row["value"])] = (area * size, margin * size)
        return found
    except _WRONG:
        return {}


def _read(path: str) -> Dict[str, Any]:
    if not path or Path(path).stat().st_size > MAXIMUM_BYTES:
        return {}
    facts: Dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return facts


def _accuracy_of(facts: Dict[str, Any]) -> str:
    counted, estimated = facts["accuracy"], facts.get("estimates")
    if estimated is not None:
        overall, low, high = (estimated["overall"][name] for name in ("value", "low", "high"))
        origin = tr("Estimated from {} points of a random sample").format(number(counted["places"], 0))
    else:
        overall, (low, high) = counted["overall"], counted["interval"]
        told_by_training = tr("On {} pixels of labels left out of the training, not a random sample")
        told_by_reference = tr("On {} pixels of known class, not a random sample")
        origin = told_by_training if facts.get("job") == "train-classifier" else told_by_reference
        origin = origin.format(number(counted["places"], 0))
    lines = [tr("Overall accuracy {}").format(_percent(overall))]
    if low is not None and high is not None:
        confidence = (estimated or counted)["confidence"]
        words = tr("{} % interval: {} to {}")
        lines.append(words.format(f"{100.0 * confidence:g}", _percent(low), _percent(high)))
    return "\n".join([*lines, origin])


def area_unit(largest_m2: float) -> Tuple[str, float]:
    """Gives the unit in which areas are told, and its square metres.

    Args:
        largest_m2: area of the largest class.
    """
    if largest_m2 >= SMALLEST_M2_IN_KM2:
        return "km²", 1e6
    return ("ha", 1e4) if largest_m2 >= SMALLEST_M2_IN_HA else ("m²", 1.0)


def number(value: float, decimals: int) -> str:
    """Writes a number as the person's language does."""
    return QLocale().toString(float(value), "f", decimals)


def _percent(share: float) -> str:
    return f"{number(100.0 * share, 1)} %"
