"""Where the next result goes when nobody has said so: a new folder beside the project, else among the documents."""

from __future__ import annotations

import os
import re
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths

from ...contract import results

LONGEST_NAME = 60  # of a folder; two layer names can be long, and Windows allows 260 characters for a whole path


def parent_folder(project_folder: str, documents_folder: str) -> Path:
    """Gives the folder that takes the results: beside a saved project that may be written to, else the documents."""
    if project_folder and os.access(project_folder, os.W_OK):
        return Path(project_folder)
    return Path(documents_folder or Path.home()) / "SwiMDiff"


def documents_folder() -> str:
    """Gives the folder of the person's documents."""
    return str(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def usual_parent() -> Path:
    """Gives the folder that takes the results of the open project."""
    return parent_folder(QgsProject.instance().absolutePath(), documents_folder())


def suggest(parent: Path, before: str, after: str) -> Path:
    """Names a folder for the change between two layers, without a result in it."""
    return suggest_for(parent, "change", before, after)


def suggest_for(parent: Path, *names: str) -> Path:
    """Names a folder without a result in it.

    A folder of a run that did not come to its end is suggested again, so that the next run resumes it.

    Args:
        parent: where it lies.
        names: what its own name is made of.
    """
    name = "-".join(_plain(one) for one in names)[:LONGEST_NAME].rstrip("-.")
    number = 1
    while True:
        folder = parent / (name if number == 1 else f"{name}-{number}")
        if not (folder / results.common.RESULT).exists():
            return folder
        number += 1


def suggest_new(parent: Path, name: str) -> Path:
    """Names a folder that is not there yet, such as encoder-archive; a pretraining never goes into another one's."""
    stem = f"encoder-{_plain(name)}"[:LONGEST_NAME].rstrip("-.") if name else "encoder"
    number = 1
    while True:
        folder = parent / (stem if number == 1 else f"{stem}-{number}")
        if not folder.exists():
            return folder
        number += 1


def _plain(name: str) -> str:
    return re.sub(r"[^\w.]+", "-", name).strip("-.") or "layer"
