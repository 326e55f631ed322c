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
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..compat import core_value
from ..contract import errors
from ..locations import resource
from ..texts import tr

CHANGE_COLOUR = "#d55e00"
_DISCRETE = ("Qgis.ShaderInterpolationMethod.Discrete", "QgsColorRampShader.Type.Discrete")


def style(layer: QgsMapLayer, part: str) -> None:
    """Draws a layer as the bundled style of its part of a result says."""
    answer: Any = layer.loadNamedStyle(str(resource("styles", f"{part}.qml")))
    if not answer[1]:
        raise errors.SwimdiffError(
            errors.ErrorCode.INTERNAL,
            "The style {part} cannot be read: {reason}",
            "Install the plugin again.",
            part=part,
            reason=answer[0],
        )
    _translate_classes(layer)
    layer.triggerRepaint()


def _translate_classes(layer: QgsMapLayer) -> None:
    """Names the classes of a raster in the person's language; the style itself is in English, as all files are."""
    if isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer):
        renderer = layer.renderer().clone()
        for one in renderer.classes():
            renderer.setLabel(one.value, tr(one.label))
        layer.setRenderer(renderer)


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
            QgsColorRampShader.ColorRampItem(threshold - 1e-7, clear, tr("No change")),
            QgsColorRampShader.ColorRampItem(math.inf, change, tr("Change")),
        ]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
