"""The classes of a label layer: which field holds them, what they are called, and where their list is kept.

A text field holds the name of a class. A field of numbers holds the number that its name is, or else its value; the
engine reads both the same way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsCategorizedSymbolRenderer, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ...contract import classes as class_lists
from ...contract import errors
from ...project.label_layer import FIELD, extended, file_of, read_classes, write_classes

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

CLASSES = "swimdiff/classes"  # custom property of layers of other files: their class list as the jobs take it
TEXT = QMetaType.Type.QString
MOST = class_lists.LARGEST_VALUE


def guess_field(layer: QgsVectorLayer) -> str:
    """Names the field that most likely holds the class; "" where none can."""
    able = [field.name() for field in layer.fields() if can_name(field) and field.name().lower() not in ("fid", "id")]
    likely = [name for name in able if name.lower() == FIELD]
    likely += [name for name in able if "class" in name.lower() and name not in likely]
    texts = [name for name in able if layer.fields().field(name).type() == TEXT]
    # A number that names a class is mostly the twin of a text: the text says more.
    return next((name for name in likely if name in texts), next(iter(likely or texts or able), ""))


def can_name(field: QgsField) -> bool:
    """Says whether a field can hold classes."""
    return field.type() == TEXT or field.isNumeric()


def classes_of(layer: QgsVectorLayer, field: str) -> tuple[LabelClass, ...]:
    """Reads the classes of a layer: its list, and what else its field holds.

    Args:
        layer: a view of a label file, or any other layer.
        field: that holds the class.

    Raises:
        InputError: where there are more than a map can hold, so that the field is hardly one of classes.
    """
    path = file_of(layer)
    listed = read_classes(path) if path is not None else _kept(layer, field) or _rendered(layer, field)
    known = finder(layer, field, listed)
    found = {text_of(value): value for value in layer.uniqueValues(layer.fields().indexOf(field), MOST + 1)}
    more = sorted((text for text, value in found.items() if text and not known(value)), key=_natural)
    if len(listed) + len(more) > MOST:
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNSUPPORTED,
            "The field {field} of {layer} contains more than {most} different values.",
            "Choose the field of the classes.",
            field=field,
            layer=layer.name(),
            most=MOST,
        )
    if not listed and is_numeric(layer, field) and all(_is_value(text) for text in more):
        return tuple(replace(one, value=int(one.name)) for one in extended((), more))
    return extended(listed, more)


def keep_classes(layer: QgsVectorLayer, field: str, classes: tuple[LabelClass, ...]) -> None:
    """Keeps the class list of a layer: in its label file, else with the layer in the project.

    Raises:
        SwimdiffError: where the label file cannot be written, or the field cannot hold these classes.
    """
    path = file_of(layer)
    stored = [stored_value(layer, field, one) for one in classes]
    double = next((value for value in stored if stored.count(value) > 1), None)
    if double is not None:
        raise errors.ParameterError(
            "The number {number} would mean two classes.",
            "Classes with names need a text field.",
            number=double,
        )
    if path is not None:
        write_classes(path, classes)
    else:
        layer.setCustomProperty(CLASSES, json.dumps({"field": field, "classes": class_lists.classes_text(classes)}))


def is_numeric(layer: QgsVectorLayer, field: str) -> bool:
    """Says whether a field holds numbers."""
    index = layer.fields().indexOf(field)
    return index >= 0 and layer.fields().at(index).isNumeric()


def stored_value(layer: QgsVectorLayer, field: str, one: LabelClass) -> object:
    """Gives what stands in the field for a class."""
    if not is_numeric(layer, field):
        return one.name
    try:
        number = float(one.name)
    except ValueError:
        return one.value
    return int(number) if number.is_integer() else number


def finder(layer: QgsVectorLayer, field: str, classes: Iterable[LabelClass]) -> Callable[[object], str]:
    """Gives a function from what stands in the field to the name of the class; "" for what is none."""
    names = {one.name: one.name for one in classes}
    if is_numeric(layer, field):
        for one in classes:
            names.setdefault(str(stored_value(layer, field, one)), one.name)
    return lambda value: names.get(text_of(value), "")


def text_of(value: object) -> str:
    """Writes what stands in a field; "" for nothing."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def _kept(layer: QgsVectorLayer, field: str) -> tuple[LabelClass, ...]:
    try:
        kept = json.loads(layer.customProperty(CLASSES) or "{}")
        return class_lists.parse_classes(str(kept["classes"])) if kept.get("field") == field else ()
    except (ValueError, TypeError, AttributeError, errors.ParameterError):
        return ()


def _rendered(layer: QgsVectorLayer, field: str) -> tuple[LabelClass, ...]:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != field:
        return ()
    found: tuple[LabelClass, ...] = ()
    for category in renderer.categories():
        name = "" if isinstance(category.value(), list) else text_of(category.value())
        if name and all(name != one.name for one in found) and len(found) < MOST:
            found = extended(found, [name])
            found = (*found[:-1], replace(found[-1], colour=category.symbol().color().name()))
    return found


def _is_value(text: str) -> bool:
    return text.isdecimal() and 1 <= int(text) <= MOST


def _natural(text: str) -> tuple[int, float, str]:
    """Sorts numbers by value, before texts."""
    try:
        return 0, float(text), text
    except ValueError:
        return 1, 0.0, text.casefold()
