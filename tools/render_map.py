"""Draws before, after and the change found between them side by side, with QGIS's own renderer and the plugin's styles.

Usage: render_map.py BEFORE AFTER RESULT_FOLDER PICTURE      (QGIS's Python; no screen is needed)
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
PANEL_PX = 560
GAP_PX = 16
TITLE_PX = 40
COLOURS = (3, 2, 1)  # red, green and blue of the sample pair


def picture_layer(path: Path) -> QgsRasterLayer:
    """Opens a raster in the style beside it, else in natural colours, stretched by its own mean and spread."""
    layer = QgsRasterLayer(str(path), path.stem)
    if not layer.isValid():
        raise SystemExit(f"render_map: QGIS cannot open {path}")
    if path.with_suffix(".qml").exists():
        return layer  # QGIS has taken it already
    provider = layer.dataProvider()
    bands = COLOURS if layer.bandCount() >= 3 else (1, 1, 1)
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    for band, place in zip(bands, ("Red", "Green", "Blue"), strict=True):
        statistics = provider.bandStatistics(band, QgsRasterBandStats.Mean | QgsRasterBandStats.StdDev, layer.extent())
        stretch = QgsContrastEnhancement(provider.dataType(band))
        # Two standard deviations hold nearly all pixels and leave out the brightest roofs.
        stretch.setMinimumValue(max(statistics.mean - 2.0 * statistics.stdDev, 0.0))
        stretch.setMaximumValue(statistics.mean + 2.0 * statistics.stdDev)
        stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.StretchToMinimumMaximum)
        getattr(renderer, f"set{place}ContrastEnhancement")(stretch)
    layer.setRenderer(renderer)
    return layer


def styled(layer: QgsMapLayer, style: str) -> QgsMapLayer:
    """Gives a layer the style beside its file, else the plugin's own."""
    if not layer.isValid():
        raise SystemExit(f"render_map: QGIS cannot open {layer.source()}")
    beside = Path(layer.source().split("|")[0]).with_suffix(".qml")
    layer.loadNamedStyle(str(beside if beside.exists() else STYLES / style))
    return layer


def panel(layers: list[QgsMapLayer], over: QgsRasterLayer) -> QImage:
    """Draws layers, the first on top, over the extent of one of them."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(over.crs())
    settings.setExtent(over.extent())
    settings.setOutputSize(QSize(PANEL_PX, PANEL_PX))
    settings.setBackgroundColor(QColor("#808080"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def compose(titled: list[tuple[str, QImage]]) -> QImage:
    """Puts panels side by side under their titles."""
    width = len(titled) * (PANEL_PX + GAP_PX) + GAP_PX
    sheet = QImage(width, PANEL_PX + TITLE_PX + GAP_PX, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setFont(QFont("DejaVu Sans", 14))
    for place, (title, image) in enumerate(titled):
        left = GAP_PX + place * (PANEL_PX + GAP_PX)
        painter.drawText(QRect(left, 0, PANEL_PX, TITLE_PX), Qt.AlignmentFlag.AlignVCenter, title)
        painter.drawImage(left, TITLE_PX, image)
    painter.end()
    return sheet


def main() -> int:
    """Draws the picture."""
    if len(sys.argv) != 5:
        print(__doc__, file=sys.stderr)
        return 2
    before_path, after_path, result, picture = (Path(word) for word in sys.argv[1:])
    application = QgsApplication([], False)
    application.initQgis()
    before, after = picture_layer(before_path), picture_layer(after_path)
    score = styled(QgsRasterLayer(str(result / "score.tif"), "score"), "score.qml")
    polygons = styled(QgsVectorLayer(str(result / "change.gpkg"), "change", "ogr"), "polygons.qml")
    panels = [
        ("Before", panel([before], before)),
        ("After", panel([after], before)),
        ("Change found: score, polygons", panel([polygons, score, after], before)),
    ]
    saved = compose(panels).save(str(picture))
    for layer in (before, after, score, polygons):
        layer.deleteLater()
    application.exitQgis()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
