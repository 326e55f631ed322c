"""What a person can do about an error with one press: the button of the banner, by the error's code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...contract import errors
from ...settings import LAST_FOLDER
from ...texts import tr

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

CODE = errors.ErrorCode
NO_PLACE = (CODE.DISK_FULL, CODE.OUTPUT_CONFLICT, CODE.OUTPUT_BUSY, CODE.OUTPUT_UNWRITABLE)
MISMATCH = {"trained_m", "differences", "trained"}  # values of refusals of images that a model was not trained on
NO_ENGINE = (CODE.ENGINE_MISSING, CODE.ENGINE_BROKEN)


@dataclass(frozen=True)
class Remedy:
    """A way out of an error.

    Args:
        label: of the button.
        tip: its tool tip.
        act: does it, and says whether the error may be over.
    """

    label: str
    tip: str
    act: Callable[[], bool]


Offer = Callable[["SwimdiffError"], "Remedy | None"]  # None where this very error has none


def options(show: Callable[[], None]) -> Remedy:
    """Leads to the options, where the engine is set up."""

    def act() -> bool:
        show()
        return False

    tip = tr("Opens the options, where the engine's Python is chosen and checked")
    return Remedy(tr("Engine options…"), tip, act)


def set_up(show: Callable[[], None]) -> Remedy:
    """Leads to the set-up of the engine, and back."""

    def act() -> bool:
        show()
        return False

    tip = tr("Shows what will be fetched; nothing is before you agree")
    return Remedy(tr("Set up engine…"), tip, act)


def anyway(error: SwimdiffError, start: Callable[[], None]) -> Remedy | None:
    """Lets a model try on images of another kind than it was trained on.

    Args:
        error: the refusal.
        start: starts the same job, which only warns then.

    Returns:
        None where something else was refused.
    """
    if not MISMATCH & set(error.values):
        return None

    def act() -> bool:
        start()
        return True

    tip = tr("Uses the model on an image of another kind than it was trained on: check what comes out")
    return Remedy(tr("Try anyway"), tip, act)


def other_folder(parent: QWidget, take: Callable[[str], None]) -> Remedy:
    """Lets a person choose where the result goes instead."""

    def act() -> bool:
        folder = QFileDialog.getExistingDirectory(parent, tr("Output folder"), LAST_FOLDER.get() or str(Path.home()))
        if folder:
            take(folder)
        return bool(folder)

    return Remedy(tr("Choose another folder…"), tr("Choose where the result goes, then start again"), act)


def layer_crs(parent: QWidget, error: SwimdiffError, then: Callable[[], None]) -> Remedy | None:
    """Lets a person say in which CRS a layer is.

    Args:
        parent: of the dialog.
        error: its value `path` names the file.
        then: is called where the layer has another CRS now.

    Returns:
        None where the file is no layer of the project.
    """
    found = _layer_at(str(error.values.get("path", "")))
    if found is None:
        return None
    number = found.id()

    def act() -> bool:
        layer = QgsProject.instance().mapLayer(number)
        if layer is None:  # the person took it out meanwhile
            return True
        dialog = QgsProjectionSelectionDialog(parent)
        dialog.setWindowTitle(tr("CRS of {}").format(layer.name()))
        chosen = bool(dialog.exec()) and dialog.crs().isValid()
        if chosen:
            layer.setCrs(dialog.crs())
            then()
        return chosen

    return Remedy(tr("Set the CRS of the layer…"), tr("Sets it in the project; the file is not changed"), act)


def _layer_at(path: str) -> QgsMapLayer | None:
    layers = QgsProject.instance().mapLayers().values() if path else ()
    return next((one for one in layers if Path(one.source().partition("|")[0]) == Path(path)), None)
