"""The parts of a page: text, map, legend, scale bar, north arrow, table. Each is made, placed, and stays editable."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Sequence

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..compat import METRES, core_value
from ..locations import resource

INK = "#222222"
FAINT = "#666666"
LINE = "#8a8a8a"
CELL_MARGIN = 0.11  # mm beside the text of a cell, times the size of its letters in points
_POINTS = ("Qgis.RenderUnit.Points", "QgsUnitTypes.RenderUnit.RenderPoints")
_MM = ("Qgis.LayoutUnit.Millimeters", "QgsUnitTypes.LayoutUnit.LayoutMillimeters")
_KILOMETRES = ("Qgis.DistanceUnit.Kilometers", "QgsUnitTypes.DistanceUnit.DistanceKilometers")
_TRUE_NORTH = ("QgsLayoutItemPicture.NorthMode.TrueNorth",)


def text_format(size_pt: float, colour: str = INK, bold: bool = False) -> QgsTextFormat:
    """Makes a format for texts; in the font of the program, which has letters for the person's language."""
    made = QgsTextFormat()
    made.setFont(plain_font(size_pt, bold))
    made.setSize(size_pt)
    made.setSizeUnit(core_value(*_POINTS))
    made.setColor(QColor(colour))
    return made


def add_label(
    layout: QgsPrintLayout,
    name: str,
    text: str,
    area: QRectF,
    size_pt: float,
    *,
    colour: str = INK,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QgsLayoutItemLabel:
    """Adds a text, which is no markup."""
    label = QgsLayoutItemLabel(layout)
    label.setId(name)
    label.setText(text)
    label.setMarginX(0.0)
    label.setMarginY(0.0)
    label.setHAlign(align)
    if hasattr(label, "setTextFormat"):  # since QGIS 3.24
        label.setTextFormat(text_format(size_pt, colour, bold))
    else:
        label.setFont(plain_font(size_pt, bold))
        label.setFontColor(QColor(colour))
    layout.addLayoutItem(label)
    place(label, area)
    return label


def add_map(layout: QgsPrintLayout, area: QRectF) -> QgsLayoutItemMap:
    """Adds the frame of the map, still without layers."""
    made = QgsLayoutItemMap(layout)
    made.setId("map")
    made.setFrameEnabled(True)
    made.setFrameStrokeColor(QColor(LINE))
    made.setFrameStrokeWidth(QgsLayoutMeasurement(0.25, core_value(*_MM)))
    made.setBackgroundEnabled(True)
    layout.addLayoutItem(made)
    place(made, area)
    return made


def add_scale_bar(
    layout: QgsPrintLayout, map_item: QgsLayoutItemMap, step_m: float, area: QRectF, size_pt: float
) -> QgsLayoutItemScaleBar:
    """Adds a bar of two steps.

    Args:
        layout: receives it.
        map_item: whose scale it has.
        step_m: what a step is on the ground.
        area: for it.
        size_pt: of the letters.
    """
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("scale bar")
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    in_km = step_m >= 1000.0
    bar.setUnits(core_value(*(_KILOMETRES if in_km else METRES)))
    bar.setUnitLabel("km" if in_km else "m")
    bar.setUnitsPerSegment(step_m / 1000.0 if in_km else step_m)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(0.2 * size_pt)
    bar.setTextFormat(text_format(size_pt))
    bar.setBoxContentSpace(0.0)
    bar.setLabelBarSpace(1.0)
    layout.addLayoutItem(bar)
    place(bar, area)
    return bar


def add_north(layout: QgsPrintLayout, map_item: QgsLayoutItemMap, area: QRectF) -> QgsLayoutItemPicture:
    """Adds an arrow to true north, which is not quite upwards in most projections."""
    arrow = QgsLayoutItemPicture(layout)
    arrow.setId("north")
    # Kept inside the template, since the plugin is not where the template goes.
    drawing = core_value("Qgis.PictureFormat.SVG", "QgsLayoutItemPicture.Format.FormatSVG")
    arrow.setPicturePath(svg_inside(resource("icons", "north.svg")), drawing)
    arrow.setLinkedMap(map_item)
    arrow.setNorthMode(core_value(*_TRUE_NORTH))
    layout.addLayoutItem(arrow)
    place(arrow, area)
    return arrow


def svg_inside(path: Path) -> str:
    """Gives a drawing as a text that holds all of it."""
    return "base64:" + base64.b64encode(path.read_bytes()).decode("ascii")


def add_table(
    layout: QgsPrintLayout, rows: Sequence[Sequence[str]], widths_mm: Sequence[float], area: QRectF, size_pt: float
) -> QgsLayoutItemManualTable:
    """Adds a table; its first row is the heading, and all columns but the first hold numbers.

    Args:
        layout: receives it.
        rows: of cells.
        widths_mm: of the columns.
        area: for it.
        size_pt: of the letters.
    """
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setShowGrid(True)
    table.setHorizontalGrid(True)
    table.setVerticalGrid(False)
    table.setGridColor(QColor("#cccccc"))
    table.setGridStrokeWidth(0.15)
    table.setCellMargin(CELL_MARGIN * size_pt)
    table.setContentTextFormat(text_format(size_pt))
    table.setTableContents(
        [
            [_cell(text, column, row == 0, size_pt) for column, text in enumerate(cells)]
            for row, cells in enumerate(rows)
        ]
    )
    table.setColumnWidths(list(widths_mm))
    frame = QgsLayoutFrame(layout, table)
    frame.setId("areas")
    place(frame, area)
    table.addFrame(frame)
    return table


def place(item: QgsLayoutItem, area: QRectF) -> None:
    """Puts an item to its place, in mm from the upper left corner of the sheet."""
    unit = core_value(*_MM)
    item.attemptMove(QgsLayoutPoint(area.x(), area.y(), unit))
    item.attemptResize(QgsLayoutSize(area.width(), area.height(), unit))


def _cell(text: str, column: int, heading: bool, size_pt: float) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setTextFormat(text_format(size_pt, FAINT if heading else INK))
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    cell.setHorizontalAlignment(side)
    return cell


def plain_font(size_pt: float, bold: bool = False) -> QFont:
    """Makes a font for the parts of older versions that know no formats."""
    font = QFont()
    font.setPointSizeF(size_pt)
    font.setBold(bold)
    return font


def metres() -> int:
    """The unit of length that scales are in."""
    return core_value(*METRES)
