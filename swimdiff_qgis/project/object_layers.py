"""Layers of found objects: how many there are from a score on, and which of them the map shows. Main thread only.

Nothing is written: the counts are asked of the file, and only the renderer of the layer changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional

from osgeo import gdal, ogr
from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

TABLE = "objects"
_FROM = re.compile(r'"score" >= [0-9.]+')  # in the rules of the layer's style
_VALUE = re.compile(r'"value" = ([0-9]+)')  # likewise
_ADDED = re.compile(r'(?:\((.*)\) AND )?"score" >= [0-9.]+$', re.DOTALL)  # to a filter of the layer


@dataclass(frozen=True)
class ShownCount:
    """Objects of a class from a score on.

    Args:
        shown: how many.
        right: how many of them are expected to be real; None where the model does not tell.
    """

    shown: int = 0
    right: Optional[float] = None


@dataclass(frozen=True)
class _Row:
    """What the file answers for a class, in a place where that was asked."""

    value: int
    place: Optional[str]
    count: ShownCount


def count_objects(path: Path, score: Optional[float], thresholds: Dict[int, float]) -> Dict[int, ShownCount]:
    """Counts the objects of each class.

    Args:
        path: of the GeoPackage.
        score: from which objects count; None for the score of each class.
        thresholds: score of each class, by its value.

    Returns:
        By the value of the class; nothing where the file cannot be read.
    """
    return {row.value: row.count for row in _rows(path, "value", score, thresholds)}


def count_places(path: Path, score: Optional[float], thresholds: Dict[int, float]) -> Dict[str, Dict[int, ShownCount]]:
    """Counts likewise, in each of the polygons that objects were counted in; those in none are left out."""
    found: Dict[str, Dict[int, ShownCount]] = {}
    for row in _rows(path, "value, place", score, thresholds):
        if row.place is not None:
            found.setdefault(row.place, {})[row.value] = row.count
    return found


def show_from(layer: QgsVectorLayer, score: Optional[float], thresholds: Dict[int, float]) -> None:
    """Shows the objects of a layer from a score on; whatever else the person has changed in its style and filter stays.

    Args:
        layer: of objects.
        score: from which they are shown; None for the score of each class.
        thresholds: score of each class, by its value.
    """
    own = _own_filter(layer.subsetString())
    if _change_rules(layer, score, thresholds) or score is None:
        wanted = own
    else:  # the person draws it in another way: then the others are left out
        wanted = f"({own}) AND {_from(score)}" if own else _from(score)
    if wanted != layer.subsetString():
        layer.setSubsetString(wanted)
    layer.triggerRepaint()


def shown_from(layer: QgsVectorLayer, thresholds: Dict[int, float]) -> Optional[float]:
    """Reads the score from which a layer shows its objects; None where it is the usual one of each class."""
    texts = [layer.subsetString()]
    if isinstance(layer.renderer(), QgsRuleBasedRenderer):
        texts += [one.filterExpression() for one in layer.renderer().rootRule().children()]
    found = {float(part.rpartition(" ")[2]) for text in texts for part in _FROM.findall(text)}
    usual = {round(one, 4) for one in thresholds.values()}
    return found.pop() if len(found) == 1 and found != usual else None


def _from(score: float) -> str:
    return f'"score" >= {score:.4f}'


def _own_filter(text: str) -> str:
    """The filter of a layer without what was added here."""
    match = _ADDED.match(text)
    return text if match is None else match.group(1) or ""


def _change_rules(layer: QgsVectorLayer, score: Optional[float], thresholds: Dict[int, float]) -> bool:
    """Changes the rules of the layer's own style; says whether it has them."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return False
    changed = renderer.clone()
    rules = [one for one in changed.rootRule().children() if _FROM.search(one.filterExpression())]
    for rule in rules:
        value = _VALUE.search(rule.filterExpression())
        lowest = thresholds.get(int(value.group(1))) if score is None and value is not None else score
        if lowest is not None:
            rule.setFilterExpression(_FROM.sub(_from(lowest), rule.filterExpression()))
    if rules:
        layer.setRenderer(changed)
    return bool(rules)


def _rows(path: Path, grouped: str, score: Optional[float], thresholds: Dict[int, float]) -> List[_Row]:
    """Asks the file for the number of objects and the sum of their probabilities, by value, or by value and place."""
    condition = " OR ".join(
        f"(value = {value:d} AND score >= {score if score is not None else threshold:.6f})"
        for value, threshold in thresholds.items()
    )
    if not condition or not path.is_file():
        return []
    figures = "COUNT(*) AS n, SUM(probability) AS likely, COUNT(probability) AS known"
    query = " ".join(("SELECT", grouped, ",", figures, "FROM", TABLE, "WHERE", condition, "GROUP BY", grouped))
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["GPKG"])
        answer = None if dataset is None else dataset.ExecuteSQL(query)
    except RuntimeError:  # raised instead of None where another plugin has switched GDAL's exceptions on
        return []
    if answer is None:
        return []
    rows = [_row(feature, "place" in grouped) for feature in answer]
    dataset.ReleaseResultSet(answer)
    return rows


def _row(feature: ogr.Feature, placed: bool) -> _Row:
    shown, known = feature.GetFieldAsInteger("n"), feature.GetFieldAsInteger("known")
    right = feature.GetFieldAsDouble("likely") if shown and known == shown else None
    inside = placed and feature.IsFieldSetAndNotNull("place")
    place = feature.GetFieldAsString("place") if inside else None
    return _Row(feature.GetFieldAsInteger("value"), place, ShownCount(shown, right))
