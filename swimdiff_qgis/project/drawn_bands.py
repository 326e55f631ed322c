"""Which bands a layer shows as red, green and blue."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsMultiBandColorRenderer


def drawn_bands(layer: Optional[QgsMapLayer]) -> str:
    """Gives the numbers of the bands that a layer is drawn with in red, green and blue, such as 3,2,1; else ""."""
    renderer = layer.renderer() if layer is not None and hasattr(layer, "renderer") else None
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return ""
    numbers = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    # -1 stands for a colour that is left out; one band in all three is grey.
    return ",".join(str(number) for number in numbers) if min(numbers) > 0 and len(set(numbers)) == 3 else ""
