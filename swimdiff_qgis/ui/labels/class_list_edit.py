"""A list of classes and what a person does to it: each function gives a new list. Keys that stand for classes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...contract import errors
from ...project.label_layer import extended
from ..common.phrases import tr

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

NEXT_KEY = "n"  # jumps to the next place, and so stands for no class
NUMBERS = "123456789"


def key_of(classes: tuple[LabelClass, ...], position: int) -> str:
    """Gives the key of a class: its own, or else its number in the list where no class has that as its own."""
    own = classes[position].key
    if own or position >= len(NUMBERS):
        return own
    number = NUMBERS[position]
    return "" if any(one.key == number for one in classes) else number


def class_of_key(classes: tuple[LabelClass, ...], text: str) -> LabelClass | None:
    """Finds the class that a key stands for; None where it stands for none. Capital letters are the same key."""
    keys = [key_of(classes, position).casefold() for position in range(len(classes))]
    return classes[keys.index(text.casefold())] if text and text.casefold() in keys else None


def add(classes: tuple[LabelClass, ...], name: str = "") -> tuple[LabelClass, ...]:
    """Adds a class; without a name it gets one that is free.

    Raises:
        ParameterError: where the list is full or has the name.
    """
    if not name:
        names = {one.name for one in classes}
        name = next(one for one in _new_names() if one not in names)
    if len(classes) >= 255:  # values of a byte without nodata
        raise errors.ParameterError("A map holds at most 255 classes.", "Remove one that you do not need.")
    return extended(classes, [_free_name(classes, name)])


def rename(classes: tuple[LabelClass, ...], old: str, new: str) -> tuple[LabelClass, ...]:
    """Gives a class another name.

    Raises:
        ParameterError: where the name is empty or taken.
    """
    others = tuple(one for one in classes if one.name != old)
    name = _free_name(others, new)
    return _changed(classes, old, name=name)


def recolour(classes: tuple[LabelClass, ...], name: str, colour: str) -> tuple[LabelClass, ...]:
    """Gives a class another colour, #rrggbb."""
    return _changed(classes, name, colour=colour.lower())


def set_key(classes: tuple[LabelClass, ...], name: str, text: str) -> tuple[LabelClass, ...]:
    """Gives a class a key, and takes it from the one that had it; an empty text takes its own away.

    Raises:
        ParameterError: for more than a character, and for the key that jumps to the next place.
    """
    key = text.strip()
    if len(key) > 1 or not key.isprintable():
        raise errors.ParameterError("{key} is not a key.", "Use one character, such as W.", key=key)
    if key.casefold() == NEXT_KEY:
        raise errors.ParameterError("The key N goes to the next place.", "Choose another key.")
    freed = tuple(replace(one, key="") if key and one.key.casefold() == key.casefold() else one for one in classes)
    return _changed(freed, name, key=key)


def remove(classes: tuple[LabelClass, ...], name: str) -> tuple[LabelClass, ...]:
    """Takes a class off the list; the others keep their values, so that maps stay right."""
    return tuple(one for one in classes if one.name != name)


def _changed(classes: tuple[LabelClass, ...], which: str, **changes: Any) -> tuple[LabelClass, ...]:
    return tuple(replace(one, **changes) if one.name == which else one for one in classes)


def _free_name(classes: tuple[LabelClass, ...], name: str) -> str:
    text = " ".join(name.split())  # a line break or a row of spaces would not be seen
    if not text:
        raise errors.ParameterError("A class needs a name.", "Type one, such as Water.")
    if any(one.name == text for one in classes):
        raise errors.ParameterError("There is already a class {name}.", "Choose another name.", name=text)
    return text


def _new_names() -> Iterable[str]:
    number = 1
    while True:
        yield tr("Class {}").format(number)
        number += 1
