"""Which classes of images count: all but the 255 of masks that means "not judged", and at least two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import WARNING, Remark
from engine.evaluation.masked import Masked, in_order

NOT_JUDGED = "255"  # the custom of masks that hold other classes, where the file gives it no name


def judged(parts: Sequence[Masked]) -> tuple[Masked, ...]:
    """Leaves out what masks call not judged.

    Masks of one thing are often written as 0 and 255. So 255 is a class where there is at most one other.

    Args:
        parts: images to learn from and to measure on, seen together: what 255 means must be the same in both.

    Raises:
        InputError: fewer than two classes are left.
    """
    others = {name for part in parts for name in part.classes if name != NOT_JUDGED}
    names = {name for part in parts for name in part.classes}
    # Polygons say what is judged by where they lie; whatever they are called is a class.
    drawn = any(group for part in parts for group in part.groups)
    counted = others if len(others) > 1 and not drawn else names
    if len(counted) < 2:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "All labels have the same class, {names}: there is nothing to tell apart.",
            "Use masks or polygons of at least two classes; what surrounds a thing is a class too.",
            names=", ".join(sorted(counted)) or "-",
        )
    return tuple(_without(part, counted) for part in parts)


def _without(part: Masked, counted: set[str]) -> Masked:
    said = part.remarks
    if not counted.issuperset(part.classes):
        said = (*said, Remark("evaluation.not_judged", {"value": NOT_JUDGED}, severity=WARNING))
    return replace(in_order(part, [name for name in part.classes if name in counted]), remarks=said)
