"""What the tests of the objects page share: files of a finished training and of found objects."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from tests.plugin.algorithms.test_classifiers import classifier
from tests.plugin.answers import blank_fields
from tests.plugin.results import write_result
from tests.plugin.ui.classify.scene import LEFT, TOP

STYLE = """<!DOCTYPE qgis><qgis styleCategories="Symbology" version="3.22.0">
<renderer-v2 type="RuleRenderer" symbollevels="0"><rules key="boxes">
<rule key="box-0" symbol="0" label="Car" filter="&quot;value&quot; = 1 AND &quot;score&quot; &gt;= 0.4000"/>
<rule key="box-1" symbol="1" label="House" filter="&quot;value&quot; = 2 AND &quot;score&quot; &gt;= 0.6000"/>
</rules><symbols>
<symbol name="0" type="fill"><layer class="SimpleFill" enabled="1"/></symbol>
<symbol name="1" type="fill"><layer class="SimpleFill" enabled="1"/></symbol>
</symbols></renderer-v2><layerGeometryType>2</layerGeometryType></qgis>"""
# Value, score, probability, place.
FOUND = (
    (1, 0.9, 0.95, "North"), (1, 0.5, 0.6, "South"), (1, 0.3, 0.2, "South"), (1, 0.1, 0.05, None),
    (2, 0.7, 0.8, "North"), (2, 0.5, 0.5, "North"),
)  # fmt: skip


def boxes(
    path: Path, table: str, fields: Sequence[tuple[str, int]], rows: Sequence[Sequence[Any]], qml: str = ""
) -> str:
    """Writes a layer of boxes, ten metres large and fifty apart."""
    path.unlink(missing_ok=True)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(table, system, ogr.wkbPolygon)
    for name, kind in fields:
        layer.CreateField(ogr.FieldDefn(name, kind))
    for place, values in enumerate(rows):
        row = ogr.Feature(layer.GetLayerDefn())
        x, y = LEFT + 20 + 50 * place, TOP - 60
        row.SetGeometry(
            ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + 10} {y},{x + 10} {y - 10},{x} {y - 10},{x} {y}))")
        )
        for (name, _), value in zip(fields, values):
            if value is not None:
                row.SetField(name, value)
        layer.CreateFeature(row)
    row = layer = source = None
    if qml:
        path.with_suffix(".qml").write_text(qml, encoding="utf-8")
    return str(path)


def found_result(**changes: Any) -> Any:
    """A DetectionResult of cars and houses."""
    from swimdiff_qgis.contract import results

    kind = results.objects
    counts = (
        kind.ObjectCount(1, "Car", "#0072b2", 0.4, 2, 1.8, 0.6, 3.0),
        kind.ObjectCount(2, "House", "#d55e00", 0.6, 1, 1.3, 0.4, 2.4),
    )
    values = {"job": "detect-objects", "title": "Objects of scene.tif", "counts": counts, **changes}
    return kind.DetectionResult(**{**blank_fields(kind.DetectionResult), **values})


def found(folder: Path, windows: int = 2, rows: Sequence[Sequence[Any]] = FOUND, **changes: Any) -> dict[str, Any]:
    """Writes what detect-objects leaves, and gives the algorithm's outputs."""
    folder.mkdir(parents=True, exist_ok=True)
    fields = (
        ("value", ogr.OFTInteger), ("score", ogr.OFTReal), ("probability", ogr.OFTReal), ("place", ogr.OFTString),
        ("class", ogr.OFTString),
    )  # fmt: skip
    named = [(*row, {1: "Car", 2: "House"}[row[0]]) for row in rows]
    paths = {
        "OBJECTS": boxes(folder / "objects.gpkg", "objects", fields, named, STYLE),
        "SEARCHED": boxes(folder / "searched.gpkg", "searched", (), [()]),
    }
    if windows:
        unsure = (("rank", ogr.OFTInteger), ("class", ogr.OFTString))
        ranks = [(place + 1, "House") for place in range(windows)]
        paths["UNSURE"] = boxes(folder / "unsure.gpkg", "unsure", unsure, ranks)
    (folder / "report.html").write_text("x")
    write_result(folder, found_result(**changes))
    return {**paths, "OUT": str(folder), "SUMMARY": "3 objects."}


def repeat(path: Path, times: int) -> None:
    """Puts each object of a layer into it so many times more."""
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    source.StartTransaction()
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {times:d})"
    fields = "geom, value, score, probability, place, class"
    source.ExecuteSQL(f"INSERT INTO objects ({fields}) {numbers} SELECT {fields} FROM objects, n")
    source.CommitTransaction()


def trained(folder: Path, **changes: Any) -> dict[str, Any]:
    """Writes what train-detector leaves, and gives the algorithm's outputs."""
    from swimdiff_qgis.contract import results

    kind = results.objects
    folder.mkdir(parents=True, exist_ok=True)
    classifier(folder / "model.safetensors", "Cars", kind="objects")
    (folder / "report.html").write_text("x")
    car = kind.DetectorAccuracy("Car", 40, 5, 0.74, (0.6, 0.8), 0.4, 0.81, (0.7, 0.9), 0.7, None, 35, 0.12)
    house = kind.DetectorAccuracy("House", 9, 5, 0.5, None, 0.6, None, None, None, None, 3, None)
    values = {"job": "train-detector", "title": "Detector", "accuracy": (car, house), **changes}
    write_result(folder, kind.DetectorResult(**{**blank_fields(kind.DetectorResult), **values}))
    return {"OUT": str(folder), "MODEL": str(folder / "model.safetensors")}


def group(project: Any, title: str) -> dict[str, Any]:
    """The layers of a group by their name, with whether they are visible."""
    found = project.layerTreeRoot().findGroup(title)
    return {node.name(): node.isVisible() for node in found.findLayers()}


def counts(page: Any) -> list[list[str]]:
    table = page.found.counts
    return [[table.topLevelItem(row).text(column) for column in range(4)] for row in range(table.topLevelItemCount())]


def shown_boxes(project: Any) -> set[int]:
    """Numbers of the objects that the map draws."""
    from qgis.core import QgsRenderContext

    layer = next(one for one in project.mapLayers().values() if one.name() == "Objects")
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    renderer.startRender(context, layer.fields())
    drawn = set()
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        if renderer.willRenderFeature(feature, context):
            drawn.add(feature.id())
    renderer.stopRender(context)
    return drawn
