"""The models that are offered by name: encoders that come with the plugin or lie in the models folder, and classifiers.

The folder is the list: what lies there is listed, whoever put it there, and nothing else has to be kept in step. A
finished training is copied into it. So the list does not break when an output folder is moved, and removing a model
from the list deletes nothing in the folder of its training. Classifiers, which know classes, have a folder in it.
"""

from __future__ import annotations

import contextlib
import filecmp
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Iterable, List, Optional, Union

from qgis.core import QgsApplication

from .contract import card as cards
from .contract import errors
from .contract import model_card as classifier_cards
from .locations import resource
from .settings import MODELS_FOLDER
from .texts import tr

if TYPE_CHECKING:
    from engine.contract.card import Card
    from engine.contract.model_card import ModelCard

RANDOM = "random"  # stands for an encoder with random weights, wherever one can be named
LONGEST_NAME = 80  # characters of a file; Windows allows 260 for a whole path


@dataclass(frozen=True)
class Model:
    """The file of an encoder or of a classifier.

    Args:
        path: of the file.
        name: as it is listed.
        card: what it is; None where the file cannot be used.
        problem: why it cannot be used, in words; "" where it can.
        shipped: whether it came with the plugin.
    """

    path: Path
    name: str
    card: Union[Card, ModelCard, None]
    problem: str = ""
    shipped: bool = False


def models_folder() -> Path:
    """Gives the folder of the listed encoders, whether it is there or not."""
    chosen = MODELS_FOLDER.get().strip()
    return Path(chosen).expanduser() if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "swimdiff" / "models"


def classifiers_folder() -> Path:
    """Gives the folder of the listed classifiers, whether it is there or not."""
    return models_folder() / "classifiers"


def read(path: Path, shipped: bool = False) -> Model:
    """Reads an encoder's card; some kilobytes, whatever the file's size."""
    return _read(path, cards.read_card, shipped)


def read_classifier(path: Path) -> Model:
    """Reads a classifier's card."""
    return _read(path, classifier_cards.read_model_card, False)


def list_models() -> List[Model]:
    """Lists the encoders: those that came with the plugin first, then the others by name."""
    shipped = [read(path, shipped=True) for path in _files(resource("models"))]
    return shipped + _sorted([read(path) for path in _files(models_folder())])


def list_classifiers() -> List[Model]:
    """Lists the classifiers by name."""
    return _sorted([read_classifier(path) for path in _files(classifiers_folder())])


def list_trained(kinds: Iterable[str]) -> List[Model]:
    """Lists the trained models of some kinds of cards that can be used, by name."""
    wanted = tuple(kinds)
    return [model for model in list_classifiers() if is_of(model, wanted)]


def is_of(model: Model, kinds: Iterable[str]) -> bool:
    """Says whether a trained model can be used, and its card is of one of some kinds."""
    card = trained_card(model)
    return card is not None and card.kind in tuple(kinds)


def trained_card(model: Model) -> Optional[ModelCard]:
    """Gives the card of a trained model; None for an encoder, and for what cannot be used."""
    return None if model.card is None or isinstance(model.card, cards.Card) else model.card


def is_encoder(model: Model) -> bool:
    """Says whether a model is an encoder; what cannot be read counts as one unless it lies among the classifiers."""
    if model.card is None:
        return model.path.parent != classifiers_folder()
    return isinstance(model.card, cards.Card)


def resolve(text: str) -> str:
    """Finds the encoder that a text names: a path, or the name of a listed one; else gives the text itself."""
    text = text.strip()
    return text if not text or os.path.exists(text) else _named(text, list_models())


def resolve_classifier(text: str) -> str:
    """Finds the classifier that a text names: a path, or the name of a listed one; else gives the text itself."""
    text = text.strip()
    return text if not text or os.path.exists(text) else _named(text, list_classifiers())


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
    return _add(source, models_folder(), plain(name or card.name or source.stem))


def add_classifier(source: Path, name: str = "") -> Path:
    """Copies a classifier into the list; as `add` does for encoders."""
    card = classifier_cards.read_model_card(source)
    return _add(source, classifiers_folder(), plain(name or card.name or source.stem))


def _add(source: Path, folder: Path, stem: str) -> Path:
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
        raise errors.OutputError(
            errors.ErrorCode.OUTPUT_UNWRITABLE,
            "{path} cannot be written: {reason}.",
            "Free some space, or choose another folder.",
            path=target,
            reason=error.strerror or error,
        ) from error


def remove(model: Model) -> None:
    """Deletes the file of a listed model.

    Raises:
        OutputError: for one that came with the plugin, or that cannot be deleted.
    """
    code = errors.ErrorCode.OUTPUT_UNWRITABLE
    if model.shipped or model.path.parent not in (models_folder(), classifiers_folder()):
        raise errors.OutputError(code, "{name} comes with the plugin and cannot be deleted.", name=model.name)
    try:
        model.path.unlink()
    except OSError as error:
        raise errors.OutputError(
            code,
            "{path} cannot be deleted: {reason}.",
            "Close the programs that are using it.",
            path=model.path,
            reason=error.strerror or error,
        ) from error


def plain(name: str) -> str:
    """Makes a file name of any text."""
    return re.sub(r"[^\w.]+", "-", name).strip("-.")[:LONGEST_NAME] or "encoder"


def _read(path: Path, read_card: Callable[[Path], Union[Card, ModelCard]], shipped: bool) -> Model:
    try:
        card = read_card(path)
    except errors.ModelError as error:
        return Model(path, path.stem, None, " ".join(error.words(tr)).strip(), shipped)
    return Model(path, card.name or path.stem, card, "", shipped)


def _sorted(found: List[Model]) -> List[Model]:
    return sorted(found, key=lambda model: (model.name.lower(), str(model.path)))


def _named(text: str, listed: List[Model]) -> str:
    return next((str(model.path) for model in listed if text in (model.name, model.path.stem)), text)


def _files(folder: Path) -> List[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == cards.SUFFIX and path.is_file())
    except OSError:  # there is none yet, or it is on a drive that is not there now
        return []
