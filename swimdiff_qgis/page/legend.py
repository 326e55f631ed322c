"""The legend of a page: classes of one layer, without what QGIS writes above them."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..compat import core_value
from . import items

GAP = 0.22  # mm between two entries, times the size of the letters in points
_NAMES = ("Qgis.LegendComponent.SymbolLabel", "QgsLegendStyle.Style.SymbolLabel")
_SYMBOL = ("Qgis.LegendComponent.Symbol", "QgsLegendStyle.Style.Symbol")
_HIDDEN = ("Qgis.LegendComponent.Hidden", "QgsLegendStyle.Style.Hidden")


def show_classes(legend: QgsLayoutItemLegend, layer: QgsMapLayer, wanted: Sequence[int]) -> None:
    """Lets a legend list classes of one layer and nothing else.

    Args:
        legend: of a layout whose project has the layer.
        layer: drawn by classes.
        wanted: positions of the classes that are listed.
    """
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, core_value(*_HIDDEN))
    entries = legend.model().layerLegendNodes(node)
    first = len(entries) - len(layer.renderer().classes())  # before them stands the name of the band
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [first + position for position in wanted])
    legend.model().refreshLayerLegend(node)


def add_legend(
    layout: QgsPrintLayout,
    map_item: QgsLayoutItemMap,
    layer: QgsMapLayer,
    area: QRectF,
    size_pt: float,
    wanted: Sequence[int],
    columns: int = 1,
) -> QgsLayoutItemLegend:
    """Adds the classes of a layer, without the layer's name and without the name of its band.

    Args:
        layout: receives it.
        map_item: that it belongs to.
        layer: whose classes are listed; the only one of the layout's project.
        area: for it.
        size_pt: of the letters.
        wanted: positions of the classes that are listed.
        columns: that they stand in.
    """
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    legend.setLinkedMap(map_item)
    legend.setTitle("")
    legend.setWrapString("\n")
    show_classes(legend, layer, wanted)
    for style in _lettered():
        one = QgsLegendStyle(legend.style(style))
        if hasattr(one, "setTextFormat"):
            one.setTextFormat(items.text_format(size_pt))
        else:
            one.setFont(items.plain_font(size_pt))
            legend.setFontColor(QColor(items.INK))  # newer formats of texts have their colour
        for side in ("Top", "Bottom", "Left", "Right"):
            one.setMargin(getattr(QgsLegendStyle.Side, side), 0.0)
        legend.setStyle(style, one)
    symbol = QgsLegendStyle(legend.style(core_value(*_SYMBOL)))
    symbol.setMargin(QgsLegendStyle.Side.Top, GAP * size_pt)
    symbol.setMargin(QgsLegendStyle.Side.Left, 0.0)
    legend.setStyle(core_value(*_SYMBOL), symbol)
    names = QgsLegendStyle(legend.style(core_value(*_NAMES)))
    names.setMargin(QgsLegendStyle.Side.Left, 0.25 * size_pt)
    legend.setStyle(core_value(*_NAMES), names)
    legend.setColumnCount(columns)
    legend.setSplitLayer(columns > 1)
    legend.setEqualColumnWidth(columns > 1)
    legend.setColumnSpace(3.0)
    legend.setRasterStrokeColor(QColor(items.LINE))
    legend.setRasterStrokeWidth(0.15)
    legend.setBoxSpace(0.0)
    legend.setSymbolWidth(0.62 * size_pt)
    legend.setSymbolHeight(0.36 * size_pt)
    legend.setResizeToContents(True)
    layout.addLayoutItem(legend)
    items.place(legend, area)
    return legend


def _lettered() -> Sequence[QgsLegendStyle.Style]:
    names = ("Title", "Group", "Subgroup", "SymbolLabel")
    return [core_value(f"Qgis.LegendComponent.{name}", f"QgsLegendStyle.Style.{name}") for name in names]
