"""A raster of classes in place of a layer of labels or of reference."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from swimdiff_qgis.algorithms.common.inputs import export, read_inputs
from swimdiff_qgis.algorithms.maps import Accuracy
from swimdiff_qgis.contract import jobs
from tests.plugin.rasters import make_raster, read
from tests.plugin.vectors import make_labels

CLASSES = (np.arange(20 * 30, dtype=np.uint8) % 3).reshape(20, 30)


def inputs_of(algorithm: Any, map_path: str, reference: object, context: Any, folder: Path) -> Any:
    values = {"MAP": map_path, "REFERENCE": reference, "OUT": str(folder)}
    fits, reason = algorithm.checkParameterValues(values, context)
    assert fits, reason
    return read_inputs(algorithm, jobs.JOBS["accuracy"], values, context)


@pytest.mark.parametrize("how", ["path", "layer", "id"])
def test_a_raster_goes_by_its_path(how: str, tmp_path: Path, project: Any, qgis_app: Any) -> None:
    path = make_raster(tmp_path / "classes.tif", CLASSES)
    layer = QgsRasterLayer(path, "classes")
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    given = {"path": path, "layer": layer, "id": layer.id()}[how]
    algorithm = Accuracy().create()
    assert inputs_of(algorithm, path, given, context, tmp_path / "out").values["reference"] == path


def test_a_raster_that_only_qgis_reads_is_exported(tmp_path: Path, feedback: Any) -> None:
    path = make_raster(tmp_path / "classes.tif", CLASSES)
    gdal.Translate(str(tmp_path / "classes.nc"), path, format="netCDF")
    algorithm = Accuracy().create()
    found = inputs_of(algorithm, path, str(tmp_path / "classes.nc"), QgsProcessingContext(), tmp_path / "out")
    paths = export(found, tmp_path / "exported", tmp_path / "lists", feedback)
    assert (read(paths["reference"])[0] == CLASSES).all()


def test_features_stay_features(tmp_path: Path, qgis_app: Any) -> None:
    path = make_raster(tmp_path / "classes.tif", CLASSES)
    labels = make_labels(tmp_path / "labels.gpkg")
    algorithm = Accuracy().create()
    found = inputs_of(algorithm, path, labels, QgsProcessingContext(), tmp_path / "out")
    assert list(found.vectors) == ["reference"] and list(found.layers) == ["map"]
    assert found.values["reference"] == labels
    assert QgsVectorLayer(labels).isValid()
