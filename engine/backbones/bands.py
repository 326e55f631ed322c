"""Which bands of a raster go into which inputs of an encoder."""

from __future__ import annotations

from collections.abc import Sequence

from engine.contract.errors import ModelError


def bands_that_fit(wanted: Sequence[str], roles: Sequence[str | None]) -> tuple[int, ...] | None:
    """Finds the bands that an encoder wants; None where they are not there. See `select_bands`."""
    places = {role: place for place, role in reversed(list(enumerate(roles))) if role is not None}
    if wanted and all(name in places for name in wanted):
        return tuple(places[name] for name in wanted)
    return tuple(range(len(roles))) if len(wanted) == len(roles) else None


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
    found = bands_that_fit(wanted, roles)
    if found is not None:
        return found
    known = ", ".join(role or "?" for role in roles)
    raise ModelError(
        "{model} needs the bands {wanted}, but the rasters have {known}.",
        "Choose the bands that the encoder needs, in its order, or an encoder that fits these bands.",
        model=model,
        wanted=", ".join(wanted),
        known=known,
    )
