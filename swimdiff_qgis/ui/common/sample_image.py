"""The sample pair's later image and what is known of it, for pages that learn from labels."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...contract import errors
from ...texts import tr
from . import output_folder

SAMPLE = "swimdiff:samplepair"
IMAGE = "after.tif"


def sample_folder() -> Path:
    """Gives the folder of the sample pair, whether it is there or not."""
    return output_folder.parent_folder("", output_folder.documents_folder()) / "sample"


def is_made(folder: Path, known: str) -> bool:
    """Says whether the image is there, and a layer of what is known of it."""
    return all((folder / name).is_file() for name in (IMAGE, known))


def add_image(folder: Path) -> QgsRasterLayer:
    """Adds the image to the project, or takes the one that is in it.

    Raises:
        InputError: where it cannot be opened.
    """
    path = folder / IMAGE
    there = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)]
    found = next((one for one in there if Path(one.source()) == path), None)
    if found is not None:
        return found
    layer = QgsRasterLayer(str(path), tr("Sample"))
    if not layer.isValid():
        raise _unreadable(path)
    if not QgsProject.instance().mapLayers():
        QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    return layer


def known_shapes(path: Path) -> list[tuple[str, QgsGeometry]]:
    """Reads what is known: the class of each shape, and the shape.

    Raises:
        InputError: where the file cannot be opened.
    """
    layer = QgsVectorLayer(str(path), "known", "ogr")
    if not layer.isValid():
        raise _unreadable(path)
    return [(str(one["class"]), QgsGeometry(one.geometry())) for one in layer.getFeatures()]


def _unreadable(path: Path) -> errors.InputError:
    return errors.InputError(errors.ErrorCode.INPUT_UNREADABLE, "{path} cannot be opened.", path=path)
