"""The sample project for objects: the later image of the sample pair, with labels in its western half."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from ...contract import errors, results
from ...project import label_layer
from ...texts import tr
from ..common import output_folder
from ..labels.label_set import LabelSet
from ..labels.project import add_to_project
from .label_session import ObjectLabelSession

SAMPLE = "swimdiff:samplepair"
LABELS = "objects.gpkg"
AREAS = 3  # searched areas, one below the other; each is left out in turn


def sample_folder() -> Path:
    """Gives the folder of the sample pair, whether it is there or not."""
    return output_folder.parent_folder("", output_folder.documents_folder()) / "sample"


def is_made(folder: Path) -> bool:
    """Says whether the files that are needed are there."""
    return all((folder / name).is_file() for name in ("after.tif", results.trial.SITES))


def add_image(folder: Path) -> QgsRasterLayer:
    """Adds the image to the project, or takes the one that is in it.

    Raises:
        InputError: where it cannot be opened.
    """
    path = folder / "after.tif"
    there = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)]
    found = next((one for one in there if Path(one.source()) == path), None)
    if found is not None:
        return found
    layer = QgsRasterLayer(str(path), tr("Sample"))
    if not layer.isValid():
        raise errors.InputError(errors.ErrorCode.INPUT_UNREADABLE, "{path} cannot be opened.", path=path)
    if not QgsProject.instance().mapLayers():
        QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    return layer


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
    sites = [(str(one["class"]), QgsGeometry(one.geometry())) for one in _sites(folder).getFeatures()]
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


def _sites(folder: Path) -> QgsVectorLayer:
    path = folder / results.trial.SITES
    layer = QgsVectorLayer(str(path), "sites", "ogr")
    if not layer.isValid():
        raise errors.InputError(errors.ErrorCode.INPUT_UNREADABLE, "{path} cannot be opened.", path=path)
    return layer


def _western_thirds(whole: QgsRectangle) -> list[QgsRectangle]:
    height, middle = whole.height() / AREAS, whole.center().x()
    tops = [whole.yMaximum() - place * height for place in range(AREAS)]
    return [QgsRectangle(whole.xMinimum(), top - height, middle, top) for top in tops]
