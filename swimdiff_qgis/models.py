"""The encoders that are offered by name: those that come with the plugin, and those in the models folder.

The folder is the list: what lies there is listed, whoever put it there, and nothing else has to be kept in step. A
finished pretraining is copied into it. So the list does not break when an output folder is moved, and removing an
encoder from the list deletes nothing in the folder of its training.
"""

from __future__ import annotations

import contextlib
import filecmp
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .contract import card as cards
from .contract import errors
from .locations import resource
from .settings import MODELS_FOLDER

RANDOM = "random"  # stands for an encoder with random weights, wherever one can be named
LONGEST_NAME = 80  # characters of a file; Windows allows 260 for a whole path


@dataclass(frozen=True)
class Model:
    """An encoder file.

    Args:
        path: of the file.
        name: as it is listed.
        card: what it is; None where the file cannot be used.
        problem: why it cannot be used, in words; "" where it can.
        shipped: whether it came with the plugin.
    """

    path: Path
    name: str
    card: Optional[Any]
    problem: str = ""
    shipped: bool = False


def models_folder() -> Path:
    """Gives the folder of the listed encoders, whether it is there or not."""
    chosen = MODELS_FOLDER.get().strip()
    return Path(chosen).expanduser() if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "swimdiff" / "models"


def read(path: Path, shipped: bool = False) -> Model:
    """Reads a file's card; some kilobytes, whatever the file's size."""
    try:
        card = cards.read_card(path)
    except errors.ModelError as error:
        return Model(path, path.stem, None, f"{error.message} {error.hint}".strip(), shipped)
    return Model(path, card.name or path.stem, card, "", shipped)


def list_models() -> List[Model]:
    """Lists the encoders: those that came with the plugin first, then the others by name."""
    shipped = [read(path, shipped=True) for path in _files(resource("models"))]
    own = [read(path) for path in _files(models_folder())]
    return shipped + sorted(own, key=lambda model: (model.name.lower(), str(model.path)))


def resolve(text: str) -> str:
    """Finds the encoder that a text names.

    Args:
        text: a path, the name of a listed encoder, "random", or empty.

    Returns:
        The path; the text itself where it names no listed encoder.
    """
    text = text.strip()
    if text in ("", RANDOM) or os.path.exists(text):
        return text
    return next((str(model.path) for model in list_models() if text in (model.name, model.path.stem)), text)


def add(source: Path, name: str = "") -> Path:
    """Copies an encoder into the models folder; one that is there already, byte by byte, is not copied again.

    Args:
        source: an encoder file with a card.
        name: of the copy; empty: as its card has it.

    Returns:
        Where it lies now.

    Raises:
        ModelError: where it is no encoder of this program.
        OutputError: where it cannot be copied.
    """
    card = cards.read_card(source)
    folder = models_folder()
    stem = plain(name or card.name or source.stem)
    number = 1
    while True:
        target = folder / f"{stem if number == 1 else f'{stem}-{number}'}{cards.SUFFIX}"
        if not target.exists():
            break
        if target.resolve() == source.resolve() or filecmp.cmp(str(source), str(target), shallow=False):
            return target
        number += 1
    copy(source, target)
    return target


def copy(source: Path, target: Path) -> None:
    """Copies a file whole or not at all.

    Raises:
        OutputError: where that fails.
    """
    partial = target.with_name(f"{target.name}.partial-{os.getpid()}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, partial)
        partial.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):  # its folder may be what is missing
            partial.unlink()
        message = _tr("{} cannot be written: {}.").format(target, error.strerror or error)
        remedy = _tr("Free some space, or choose another folder.")
        raise errors.OutputError(errors.ErrorCode.OUTPUT_UNWRITABLE, message, remedy) from error


def remove(model: Model) -> None:
    """Deletes the file of a listed encoder.

    Raises:
        OutputError: for one that came with the plugin, or that cannot be deleted.
    """
    code = errors.ErrorCode.OUTPUT_UNWRITABLE
    if model.shipped or model.path.parent != models_folder():
        raise errors.OutputError(code, _tr("{} belongs to the plugin.").format(model.name), "")
    try:
        model.path.unlink()
    except OSError as error:
        message = _tr("{} cannot be removed: {}.").format(model.path, error.strerror or error)
        raise errors.OutputError(code, message, _tr("Close the programs that use it.")) from error


def plain(name: str) -> str:
    """Makes a file name of any text."""
    return re.sub(r"[^\w.]+", "-", name).strip("-.")[:LONGEST_NAME] or "encoder"


def _files(folder: Path) -> List[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == cards.SUFFIX and path.is_file())
    except OSError:  # there is none yet, or it is on a drive that is not there now
        return []


def _tr(text: str) -> str:
    return QCoreApplication.translate("models", text)
