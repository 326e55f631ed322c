"""The sample project for objects: the later image of the sample pair, with labels in its western half."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from ...contract import results
from ...project import label_layer
from ..common.sample_image import known_shapes
from ..labels.label_set import LabelSet
from ..labels.project import add_to_project
from .label_session import ObjectLabelSession

KNOWN = results.trial.SITES
LABELS = "objects.gpkg"
AREAS = 3  # searched areas, one below the other; each is left out in turn


def add_labels(folder: Path, image: QgsRasterLayer, session: ObjectLabelSession) -> QgsVectorLayer | None:
    """Adds the labels to the project; makes their file where it is not there yet.

    Args:
        folder: of the sample.
        image: that is labelled.
        session: writes searched areas.

    Returns:
        Their layer; None where it could not be made, which the session has said.

    Raises:
        SwimdiffError: where the file cannot be written.
    """
    path = folder / LABELS
    there = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
    found = next((one for one in there if label_layer.file_of(one) == path), None)
    if found is not None:
        return found
    if label_layer.is_label_file(path):
        return session.make(path, image.crs())
    sites = known_shapes(folder / KNOWN)
    classes = label_layer.extended((), sorted({name for name, _ in sites}))
    label_layer.make(path, image.crs(), classes)
    layer = add_to_project(path, path.stem, session.view_name)
    labels = LabelSet(layer, label_layer.FIELD, classes)
    searched = _western_thirds(image.extent())
    for name, box in sites:
        if any(area.contains(box.boundingBox().center()) for area in searched):
            labels.add("polygon", box, image.crs(), name)
    session.set_layer(layer, label_layer.FIELD)
    for area in searched:
        session.write_area(QgsGeometry.fromRect(area), image.crs())
    return layer


def _western_thirds(whole: QgsRectangle) -> list[QgsRectangle]:
    height, middle = whole.height() / AREAS, whole.center().x()
    tops = [whole.yMaximum() - place * height for place in range(AREAS)]
    return [QgsRectangle(whole.xMinimum(), top - height, middle, top) for top in tops]
