"""What the tests of the check page share: a map of classes, a sample of it, and the answer of an accuracy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from tests.plugin.rasters import make_raster
from tests.plugin.results import (
    accuracy_result,
    estimate_row,
    figure,
    sample_design,
    sample_estimates,
    write_result,
)

LEFT, TOP, CELL = 500000.0, 5000000.0, 10.0
EDGE_PX = 100


def class_map(path: Path, names: Sequence[str] = ("Sand", "Water"), colours: bool = True) -> Any:
    """Makes a map whose classes are stripes, with their names and colours, as a layer.

    Args:
        path: of the file.
        names: of the classes, from left to right.
        colours: whether the layer is drawn by classes.
    """
    from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
    from qgis.PyQt.QtGui import QColor

    columns = np.arange(EDGE_PX) * len(names) // EDGE_PX + 1
    make_raster(path, np.tile(columns.astype(np.uint8), (EDGE_PX, 1)), nodata=0)
    layer = QgsRasterLayer(str(path), path.stem)
    assert layer.isValid()
    if colours:
        one = QgsPalettedRasterRenderer.Class
        classes = [one(value, QColor(10 * value, 20, 30), name) for value, name in enumerate(names, 1)]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    return layer


def make_sample(
    folder: Path, map_path: str, names: Sequence[str] = ("Sand", "Water"), count: int = 4, facts: bool = True
) -> Path:
    """Writes a sample as the engine does: a point in the middle of a pixel every fifty metres.

    Args:
        folder: takes sample.gpkg, and sample.json.
        map_path: of the map.
        names: of its classes.
        count: of the points.
        facts: whether there is a sample.json.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sample.gpkg"
    path.unlink(missing_ok=True)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = source.CreateLayer("sample", system, ogr.wkbPoint)
    kinds = {"id": ogr.OFTInteger, "stratum": ogr.OFTInteger, "map": ogr.OFTString, "reference": ogr.OFTString}
    for name, kind in {**kinds, "weight": ogr.OFTReal}.items():
        table.CreateField(ogr.FieldDefn(name, kind))
    for place in range(count):
        row = ogr.Feature(table.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({LEFT + 55 + 50 * place} {TOP - 105})"))
        row.SetField("id", place + 1)
        row.SetField("stratum", place % len(names) + 1)
        row.SetField("map", names[place % len(names)])
        row.SetField("weight", 2500.0)
        table.CreateFeature(row)
    row = table = source = None
    if facts:
        from swimdiff_qgis.contract import results

        design = sample_design(map_path, list(enumerate(names, 1)), (CELL, 0.0, LEFT, 0.0, -CELL, TOP))
        (folder / "sample.json").write_text(results.result_text(design), encoding="utf-8")
    return path


@contextmanager
def shown_page() -> Iterator[Any]:
    """Shows the check page, and takes it away in the end."""
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.ui.check.page import CheckPage

    page = CheckPage(QSize(16, 16))
    page.resize(340, 900)
    page.show()
    yield page
    page.close()
    sip.delete(page)  # else it may outlive the application, at the end of the last test


def frames(canvas: Any) -> list[Any]:
    """Gives the frames that are on a map."""
    from qgis.gui import QgsRubberBand

    return [one for one in canvas.scene().items() if isinstance(one, QgsRubberBand)]


def is_shown(layer: Any) -> bool:
    """Says whether a layer is switched on."""
    from qgis.core import QgsProject

    return bool(QgsProject.instance().layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked())


def references(path: Path) -> list[Any]:
    """Reads the answers from the file, past QGIS."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [row.GetField("reference") for row in dataset.GetLayer(0)]


def make_accuracy(folder: Path, points: int = 4, **changes: Any) -> dict[str, Any]:
    """Writes what an accuracy leaves, and gives the algorithm's outputs."""
    folder.mkdir(parents=True, exist_ok=True)

    from swimdiff_qgis.contract import remarks, results

    rows = (
        estimate_row(1, "Sand", 60.0, figure(55.0, 5.0)),
        estimate_row(2, "Water", 40.0, figure(45.0, 5.0)),
    )
    values = {
        "estimates": sample_estimates(*rows, overall=figure(0.875, 0.04)),
        "places": results.accuracy.PlaceCounts(points, points, 0, 0, True),
        "remarks": (remarks.Remark("accuracy.points_on_nodata", {"places": 1}, ("2",)),),
        **changes,
    }
    write_result(folder, accuracy_result(**values))
    (folder / "report.html").write_text("<p>report</p>", encoding="utf-8")
    return {"OUT": str(folder), "SUMMARY": "87.5 % of the mapped area is right."}
