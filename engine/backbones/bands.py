"""Which bands of a raster go into which inputs of an encoder."""

from __future__ import annotations

from collections.abc import Sequence

from engine.contract.errors import ModelError


def select_bands(wanted: Sequence[str], roles: Sequence[str | None], model: str) -> tuple[int, ...]:
    """Finds the bands that an encoder wants.

    Args:
        wanted: what each input of the encoder shows: red, green, nir ...
        roles: what each band of the raster shows; None where unknown.
        model: path of the encoder, for the message.

    Returns:
        Positions in `roles`, one an input. By role where all are found, else by order where the numbers agree.

    Raises:
        ModelError: where neither is possible.
    """
    places = {role: place for place, role in reversed(list(enumerate(roles))) if role is not None}
    if wanted and all(name in places for name in wanted):
        return tuple(places[name] for name in wanted)
    if len(wanted) == len(roles):
        return tuple(range(len(roles)))
    known = ", ".join(role or "unknown" for role in roles)
    raise ModelError(
        "{model} needs the bands {wanted}, but the rasters have {known}.",
        "Choose the bands that the encoder needs, in its order, or an encoder that fits these bands.",
        model=model,
        wanted=", ".join(wanted),
        known=known,
    )
