"""What a job would replace in its folder: earlier results, and layers that are being edited."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ...contract import results

MAINS = (results.common.RESULT, results.accuracy.DESIGN, results.export.PROVENANCE)


def holds_result_of(algorithm: str, folder: Path) -> bool:
    """Whether a folder holds an earlier result of an algorithm; what is of others is refused by the engine.

    Args:
        algorithm: its id in Processing.
        folder: that would be written to.
    """
    name = algorithm.rpartition(":")[2]
    earlier = [results.written.read_written(folder / main) for main in MAINS]
    return any(one is not None and one.job.replace("-", "") == name for one in earlier)


def unsaved_layers(folder: Path) -> list[str]:
    """Names the layers of the project whose files lie in a folder and whose edits are not saved."""
    names = []
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isModified():
            path = Path(layer.source().partition("|")[0])
            if path.parent == folder:
                names.append(layer.name())
    return names
