"""How labels look on the map: each class in its colour."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...project.label_layer import kind_of
from ..common.phrases import tr
from .classes import stored_value

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

UNKNOWN_COLOUR = "#808080"


def style(layer: QgsVectorLayer, field: str, classes: Iterable[LabelClass]) -> None:
    """Draws each class of a layer in its colour; what has no class is grey."""
    kind = kind_of(layer)
    categories = [
        QgsRendererCategory(stored_value(layer, field, one), _symbol(kind, one.colour), one.name) for one in classes
    ]
    categories.append(QgsRendererCategory(None, _symbol(kind, UNKNOWN_COLOUR), tr("No class")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.triggerRepaint()


def _symbol(kind: str, colour: str) -> QgsSymbol:
    """Makes a symbol with a white edge, which is seen on dark images and on a map of the same colours."""
    one = QColor(colour)
    line, clear = f"{one.red()},{one.green()},{one.blue()},255", f"{one.red()},{one.green()},{one.blue()},60"
    if kind == "polygon":
        symbol = QgsFillSymbol.createSimple({"color": clear, "outline_color": "white", "outline_width": "1.1"})
        inner = QgsFillSymbol.createSimple({"outline_color": line, "outline_width": "0.6", "style": "no"})
        symbol.appendSymbolLayer(inner.symbolLayer(0).clone())
    elif kind == "line":
        symbol = QgsLineSymbol.createSimple({"line_color": "white", "line_width": "1.5"})
        inner = QgsLineSymbol.createSimple({"line_color": line, "line_width": "0.9"})
        symbol.appendSymbolLayer(inner.symbolLayer(0).clone())
    else:
        return QgsMarkerSymbol.createSimple(
            {"color": line, "size": "3", "outline_color": "white", "outline_width": "0.4"}
        )
    return symbol
