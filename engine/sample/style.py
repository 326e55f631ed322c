"""How QGIS draws the pair: natural colours, from a style file beside the raster, which QGIS takes by itself."""

from __future__ import annotations

RED, GREEN, BLUE = 3, 2, 1  # places of B04, B03 and B02 in the files


def natural_colours(black: int, white: int) -> str:
    """Writes a QGIS style.

    Args:
        black: number that is drawn black in each band.
        white: number that is drawn white.
    """
    stretches = "".join(
        f"<{colour}ContrastEnhancement><minValue>{black}</minValue><maxValue>{white}</maxValue>"
        f"<algorithm>StretchToMinimumMaximum</algorithm></{colour}ContrastEnhancement>"
        for colour in ("red", "green", "blue")
    )
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.22" styleCategories="Symbology"><pipe>'
        f'<rasterrenderer type="multibandcolor" redBand="{RED}" greenBand="{GREEN}" blueBand="{BLUE}" alphaBand="-1" '
        f'opacity="1">{stretches}</rasterrenderer>'
        "</pipe></qgis>\n"
    )
