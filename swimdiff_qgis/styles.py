"""How results look: the bundled QML styles, and the score layer that follows the threshold.

Colours: vermilion of Okabe and Ito's palette for change and viridis for scores, both told apart by the colour-blind;
the report uses the same. The QML files are the only definition of these styles; the engine copies them beside its
results.
"""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from .compat import core_value
from .contract import errors
from .locations import resource

CHANGE_COLOUR = "#d55e00"
_DISCRETE = ("Qgis.ShaderInterpolationMethod.Discrete", "QgsColorRampShader.Type.Discrete")


def style_score(layer: QgsMapLayer) -> None:
    """Shows scores from 0 (dark) to 1 (bright)."""
    _load(layer, "score.qml")


def style_change(layer: QgsMapLayer) -> None:
    """Shows the classes "No change" (faint) and "Change"."""
    _load(layer, "change.qml")


def style_polygons(layer: QgsMapLayer) -> None:
    """Shows outlines of changed areas, readable on dark and on bright images."""
    _load(layer, "polygons.qml")


def style_uncertainty(layer: QgsMapLayer) -> None:
    """Veils what a map is not sure of: clear at 0, dark at 1."""
    _load(layer, "uncertainty.qml")


def style_places(layer: QgsMapLayer) -> None:
    """Shows places to label next, readable on dark and on bright images."""
    _load(layer, "places.qml")


def style_sample(layer: QgsMapLayer) -> None:
    """Shows points of a sample as rings, so that the pixel inside stays in view."""
    _load(layer, "sample.qml")


def apply_threshold_preview(layer: QgsRasterLayer, threshold: float) -> None:
    """Shows which pixels of the score layer are changed at a threshold; writes nothing.

    Only the renderer is exchanged: some microseconds, and one redraw of what the map shows. Call it on the main thread.

    Args:
        layer: the score layer.
        threshold: in units of the score, 0 to 1; scores from it on are changed.
    """
    function = QgsColorRampShader(0.0, 1.0)
    function.setColorRampType(core_value(*_DISCRETE))
    clear, change = QColor(0, 0, 0, 0), QColor(CHANGE_COLOUR)
    # A discrete class holds values up to its bound, and the threshold itself counts as changed. 1e-7 is the distance of
    # float32 neighbours near 1, and no two scores below are told apart by less on a map.
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(threshold - 1e-7, clear, _tr("No change")),
            QgsColorRampShader.ColorRampItem(math.inf, change, _tr("Change")),
        ]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _load(layer: QgsMapLayer, name: str) -> None:
    answer: Any = layer.loadNamedStyle(str(resource("styles", name)))
    if not answer[1]:
        raise errors.SwimdiffError(
            errors.ErrorCode.INTERNAL, f"The style {name} cannot be read: {answer[0]}", "Install the plugin again."
        )
    layer.triggerRepaint()


def _tr(text: str) -> str:
    return QCoreApplication.translate("styles", text)
