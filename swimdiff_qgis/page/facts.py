"""What stands on a page beside the map, and the paper that it stands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Dict, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QLocale

from ..contract import errors, results
from ..texts import filled, tr

if TYPE_CHECKING:
    from engine.contract.results.accuracy import MeasuredAccuracy

SQUARE_METRES_A_HECTARE = 10_000.0
SMALLEST_M2_IN_HA = 1e4  # from this area of the largest class on, hectares read better than square metres
SMALLEST_M2_IN_KM2 = 1e9


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
    measured = _read(path)
    if measured is None:
        return ""
    counted, estimated = measured.accuracy, measured.estimates
    if estimated is not None:
        overall, low, high = estimated.overall.value, estimated.overall.low, estimated.overall.high
        origin = tr("Estimated from {places} {count:point|points} of a random sample")
    else:
        overall, (low, high) = counted.overall, counted.interval
        told_by_training = tr(
            "On {places} {count:pixel|pixels} of labels left out of the training, not a random sample"
        )
        told_by_reference = tr("On {places} {count:pixel|pixels} of known class, not a random sample")
        origin = told_by_training if measured.job == "train-classifier" else told_by_reference
    if overall is None:
        return ""
    lines = [tr("Overall accuracy {}").format(_percent(overall))]
    if low is not None and high is not None:
        confidence = (estimated or counted).confidence
        words = tr("{:g} % interval: {} to {}")
        lines.append(filled(words, 100.0 * confidence, _percent(low), _percent(high)))
    return "\n".join([*lines, filled(origin, places=number(counted.places, 0), count=counted.places)])


def area_estimates(path: str) -> Dict[int, Tuple[float, float]]:
    """Reads what a sample says of the areas from a result.json of accuracy.

    Returns:
        By value of the class, area and half of its interval, in m²; nothing where the file has no such estimates.
    """
    measured = _read(path)
    if measured is None or measured.estimates is None or measured.estimates.unit != "ha":
        return {}
    areas = {row.value: (row.area.value, row.area.margin) for row in measured.estimates.rows}
    found = {
        value: (SQUARE_METRES_A_HECTARE * area, SQUARE_METRES_A_HECTARE * margin)
        for value, (area, margin) in areas.items()
        if area is not None and margin is not None
    }
    return found if len(found) == len(areas) else {}


def _read(path: str) -> Optional[MeasuredAccuracy]:
    """Reads a result; None where there is none, since the engine says what is wrong with it."""
    try:
        return results.accuracy.read_measured(Path(path), "") if path else None
    except errors.InputError:
        return None


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
    return tr("{} %").format(number(100.0 * share, 1))
