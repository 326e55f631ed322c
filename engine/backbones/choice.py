"""Which encoder sees a raster: one that is named, or the one of the program that fits its bands and its ground."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.backbones.bands import bands_that_fit, select_bands
from engine.backbones.catalogue import RANDOM, ShippedEncoder, shipped_encoders
from engine.contract.card import Card, read_card
from engine.contract.remarks import INFO, Remark, sentence
from engine.contract.remarks.texts import Value
from engine.raster.roles import role_from_name

if TYPE_CHECKING:
    from engine.raster.ground import GroundResolution

# An encoder serves rasters up to so many times finer or coarser than the images that it learned from: things of forty
# pixels still have eight (assumed). Between 0.5 m and 10 m, two encoders leave no gap.
REACH_FACTOR = 5.0


@dataclass(frozen=True)
class EncoderChoice:
    """The encoder of a job.

    Args:
        path: of the file; empty for none, which means random weights or a method without encoder.
        reason: why there is none, for people.
        card: of the file.
        places: positions of the bands that it takes, in its order.
        remarks: which one was chosen and why, or why none; of one that the person named only
            that bands of another kind go into it.
    """

    path: str
    reason: str = ""
    card: Card | None = None
    places: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def name(self) -> str:
        """For people; empty for none."""
        return "" if self.card is None else self.card.name or Path(self.path).stem

    @property
    def why(self) -> str:
        """Why this one or none, for people."""
        return " ".join(sentence(remark) for remark in self.remarks) or self.reason or "chosen by hand"

    @property
    def identity(self) -> str:
        """Names what decides the encoder's results: equal texts mean the same weights, used in the same way."""
        card = self.card
        if card is None:
            return RANDOM
        scaling = (card.normalisation, card.mean, card.deviation)
        return repr((card.sha256, card.architecture, card.bands, *scaling, card.maps, self.places))


def choose(field: str, roles: Sequence[str | None], ground: GroundResolution) -> EncoderChoice:
    """Finds the encoder that a job's `encoder` field means.

    Args:
        field: empty for one of those that come with the program, random, or a path.
        roles: what each band shows; None where unknown.
        ground: resolution of the rasters.

    Raises:
        ModelError: where a file cannot be used, or one that was named does not fit the bands.
    """
    field = field.strip()
    if field == RANDOM:
        return EncoderChoice("", "random weights were asked for", places=tuple(range(len(roles))))
    if field:
        card = read_card(Path(field))
        places = select_bands(card.bands, roles, field)
        remarks = _by_order(card.name or Path(field).stem, card.bands, roles, places)
        return EncoderChoice(field, card=card, places=places, remarks=remarks)
    shipped = shipped_encoders()
    if not shipped:
        return EncoderChoice("", "the program came without one", remarks=(Remark("encoders.none", severity=INFO),))
    fitting = [one for one in shipped if bands_that_fit(one.card.bands, roles) is not None]
    if not fitting:
        return _none_fits(shipped, roles)
    chosen, code = nearest(fitting, ground.metres)
    places = select_bands(chosen.card.bands, roles, chosen.path.name)
    values: dict[str, Value] = {"name": chosen.name, "ground_m": ground.metres}
    if chosen.card.resolution_m is not None:
        values["trained_m"] = chosen.card.resolution_m
    by_order = _by_order(chosen.name, chosen.card.bands, roles, places)
    remarks = (Remark(code, values, severity=INFO), *by_order, *ground.remarks)
    return EncoderChoice(str(chosen.path), card=chosen.card, places=places, remarks=remarks)


def nearest(encoders: Sequence[ShippedEncoder], ground_m: float) -> tuple[ShippedEncoder, str]:
    """Finds the encoder whose training images were most like a raster, by ground resolution.

    Natural-image weights, which know no ground resolution, see more below two metres than an encoder for ten metres,
    so they come before one that is out of reach.

    Args:
        encoders: at least one; where two are as near, the first one is taken.
        ground_m: resolution of the raster.

    Returns:
        The encoder, and the code of the remark that says why.
    """
    known = [(one.card.resolution_m, one) for one in encoders if one.card.resolution_m is not None]
    ranked = sorted(((abs(math.log(own_m / ground_m)), one) for own_m, one in known), key=lambda pair: pair[0])
    if ranked and ranked[0][0] <= math.log(REACH_FACTOR):
        return ranked[0][1], "encoders.nearest"
    free = [one for one in encoders if one.card.resolution_m is None]
    return (free[0], "encoders.free") if free else (ranked[0][1], "encoders.far")


def _by_order(
    name: str, wanted: Sequence[str], roles: Sequence[str | None], places: Sequence[int]
) -> tuple[Remark, ...]:
    """Says where bands that are known to show something else go into an encoder, since they are as many."""
    pairs = [(role, roles[place]) for role, place in zip(wanted, places, strict=True)]
    if all(shown is None or shown == role or role_from_name(role) is None for role, shown in pairs):
        return ()
    known = ", ".join(role or "?" for role in roles)
    return (Remark("encoders.by_order", {"name": name, "wanted": ", ".join(wanted), "known": known}),)


def _none_fits(shipped: Sequence[ShippedEncoder], roles: Sequence[str | None]) -> EncoderChoice:
    wanted = "; ".join(dict.fromkeys(", ".join(one.card.bands) for one in shipped))
    known = ", ".join(role or "?" for role in roles)
    remark = Remark("encoders.none_fits", {"wanted": wanted, "known": known}, severity=INFO)
    return EncoderChoice("", f"each of the program needs {wanted}, and the rasters have {known}", remarks=(remark,))
