"""What the check page hands to the algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer

from ..common import output_folder
from ..common.class_maps import map_name
from .sample import FIELD, SAMPLE

DRAW = "swimdiff:drawsample"
ACCURACY = "swimdiff:accuracy"
ACCURACY_FOLDER = "accuracy"  # inside the folder of the sample: the last one counts


def folder_for(layer: QgsMapLayer) -> Path:
    """Names a folder without a sample, beside the project or among the documents."""
    first = output_folder.suggest_for(output_folder.usual_parent(), "sample", map_name(layer))
    folder, number = first, 1
    while (folder / SAMPLE).exists():  # it may hold the answers of hours
        number += 1
        folder = first.with_name(f"{first.name}-{number}")
    return folder


def drawing_values(layer: QgsMapLayer, chosen: dict[str, object], out: Path) -> dict[str, object]:
    """Gives the parameters for a sample of a map."""
    return {"MAP": layer.id(), **chosen, "OUT": str(out), "LOAD_RESULT": False}


def comparing_folder(layer: QgsMapLayer) -> Path:
    """Names a folder without a result for the comparison of a map with a reference."""
    return output_folder.suggest_for(output_folder.usual_parent(), "accuracy", map_name(layer))


def comparing_values(layer: QgsMapLayer, reference: QgsMapLayer, out: Path) -> dict[str, object]:
    """Gives the parameters for comparing a map with a layer of known classes."""
    values: dict[str, object] = {"MAP": layer.id(), "REFERENCE": reference.id(), "OUT": str(out)}
    if not layer.crs().isValid():
        values["UNGEOREFERENCED"] = True
    return values


def accuracy_values(layer: QgsMapLayer, sample: Path) -> dict[str, object]:
    """Gives the parameters for the accuracy of a map.

    Args:
        layer: the map.
        sample: its checked points. The file and not the layer, since what was drawn stands beside the file.
    """
    values: dict[str, object] = {
        "MAP": layer.id(),
        "REFERENCE": str(sample),
        "CLASS_FIELD": FIELD,
        "OUT": str(sample.parent / ACCURACY_FOLDER),
    }
    if not layer.crs().isValid():
        values["UNGEOREFERENCED"] = True
    return values
