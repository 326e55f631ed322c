"""Which field of a label layer names the class."""

from __future__ import annotations

from collections.abc import Sequence

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.vector.features import FeatureField

# Names that label layers have in use, without case, blanks and underscores; a name before a number that stands for it.
_USUAL = (
    "classname", "class", "klasse", "klass", "classe", "clase", "classes", "label", "labels", "landcover", "landuse",
    "category", "lcclass",
)  # fmt: skip
_PARTS = ("class", "klass", "clase")
# Numbers that programs give to features; nobody means them as classes.
_RUNNING = ("id", "fid", "ogcfid", "objectid", "gid", "oid", "uid", "pk", "featureid", "rowid")


def class_field(path: str, fields: Sequence[FeatureField], wanted: str = "") -> FeatureField:
    """Finds the field that names the class.

    One that is named `class` goes first, then one of a usual name, then one whose name has `class` in it, then the only
    text field, then the only whole number that is no running number. Text goes before numbers of the same rank.

    Args:
        path: of the file, for messages.
        fields: of the layer.
        wanted: the field that the person chose; empty to find one.

    Raises:
        ParameterError: the wanted field is not there or cannot be it, or there are several that could be.
        InputError: no field can be it.
    """
    usable = [field for field in fields if field.kind != "other"]
    if wanted:
        return _wanted(path, fields, wanted)
    if not usable:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has no field that could name a class. Its fields are: {fields}."
            if fields
            else "{path} has no field that could name a class; it has no fields at all.",
            "Add a text field called class to the layer and fill it in.",
            path=path,
            fields=_listed(fields),
        )
    plain = [field for field in usable if field.kind != "real" and _short(field.name) not in _RUNNING]
    ranks = (
        [field for field in usable if _short(field.name) == "class"],
        [field for field in usable if _short(field.name) in _USUAL],
        [field for field in usable if any(part in _short(field.name) for part in _PARTS)],
        plain,
    )
    for rank in ranks:
        text = [field for field in rank if field.kind == "text"]
        best = text or rank
        if len(best) == 1:
            return best[0]
        if best:
            raise ParameterError(
                "{path} has several fields that could name the class: {fields}.",
                "Choose one of them under “Class field”.",
                path=path,
                fields=", ".join(f.name for f in best[:20]),
            )
    raise ParameterError(
        "{path} has no field that clearly names the class. Its fields are: {fields}.",
        "Choose one of them under “Class field”.",
        path=path,
        fields=_listed(fields),
    )


def _wanted(path: str, fields: Sequence[FeatureField], wanted: str) -> FeatureField:
    exact = [field for field in fields if field.name == wanted]
    # Shapefiles and databases change the case of names.
    found = exact or [field for field in fields if field.name.casefold() == wanted.strip().casefold()]
    if len(found) != 1:
        raise ParameterError(
            "{path} has no field {wanted}. Its fields are: {fields}."
            if fields
            else "{path} has no field {wanted}; it has no fields at all.",
            "Choose one of its fields.",
            path=path,
            wanted=repr(wanted),
            fields=_listed(fields),
        )
    if found[0].kind == "other":
        raise ParameterError(
            "The field {wanted} of {path} contains neither text nor numbers.",
            "Choose a field that names a class.",
            wanted=repr(wanted),
            path=path,
        )
    return found[0]


def _short(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _listed(fields: Sequence[FeatureField]) -> str:
    return ", ".join(field.name for field in fields[:20])
