"""Red, green and blue in a file that does not name its bands: a person says which they are."""

from __future__ import annotations

from collections.abc import Sequence

from engine.contract.errors import ParameterError
from engine.contract.remarks import INFO, Remark

VISIBLE = ("red", "green", "blue")
Roles = tuple[str | None, ...]


def visible_roles(roles: Sequence[str | None], numbers: Sequence[int], text: str) -> tuple[Roles, tuple[Remark, ...]]:
    """Tells what bands show that no file names.

    Args:
        roles: of the bands that are used, as the files tell them; where they tell of any, the person is not asked.
        numbers: of these bands in the file of the first date.
        text: numbers of the bands that show red, green and blue; empty for not known.

    Returns:
        What each band shows, and what is said of it.

    Raises:
        ParameterError: the text is not three different numbers.
    """
    parts = text.split(",") if text.strip() else []
    given = [int(part) for part in parts if part.strip().isdecimal()]
    if parts and (not len(parts) == len(given) == len(set(given)) == len(VISIBLE) or min(given) < 1):
        raise ParameterError(
            "“Red, green, blue” cannot be read: {value}.", "Use three band numbers such as 3,2,1.", value=repr(text)
        )
    if not given or any(role is not None for role in roles):
        return tuple(roles), ()
    shown = dict(zip(given, VISIBLE, strict=True))
    found = tuple(shown.get(number) for number in numbers)
    if not any(found):
        return found, ()
    return found, (Remark("bands.visible", dict(zip(VISIBLE, map(str, given), strict=True)), severity=INFO),)
