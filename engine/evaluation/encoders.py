"""The encoder that is measured: one of the program, a file, or random weights anew for each seed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from engine.backbones.bands import bands_that_fit, select_bands
from engine.backbones.base import Encoder
from engine.backbones.catalogue import RANDOM
from engine.backbones.choice import choose
from engine.backbones.files import load_encoder
from engine.backbones.registry import random_encoder
from engine.backbones.spread import spread
from engine.contract.card import Card, read_card
from engine.contract.errors import ParameterError
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value
from engine.raster.bandmap import find_band
from engine.raster.ground import GroundResolution, resolution_of
from engine.raster.info import RasterInfo
from engine.tasks.base import InputScale


@dataclass(frozen=True)
class EncoderSource:
    """An encoder to be measured.

    Args:
        path: of its file; None for random weights.
        card: None for random weights.
        name: for people.
        remarks: what a person should know of it.
        inputs: what each band shows that it is spread over; empty where it takes those of its card.
    """

    path: Path | None
    card: Card | None
    name: str
    remarks: tuple[Remark, ...] = ()
    inputs: tuple[str | None, ...] = ()

    @property
    def random(self) -> bool:
        """Whether each seed draws its own weights."""
        return self.path is None

    def build(self, band_count: int, seed: int, device: torch.device) -> Encoder:
        """Reads or draws it.

        Args:
            band_count: C, for random weights.
            seed: likewise.
            device: where it is used.
        """
        if self.path is None:
            return random_encoder(band_count, seed).to(device)
        encoder, card = load_encoder(self.path)
        return (spread(encoder, card.bands, self.inputs) if self.inputs else encoder).to(device)

    def over(self, info: RasterInfo, chosen: str) -> EncoderSource:
        """Spreads it over the bands that a person named, where they are not just those of its card.

        Args:
            info: of an image.
            chosen: numbers or names of bands, separated by commas; empty for those of the card.
        """
        found = [find_band(info, part.strip()) for part in chosen.split(",") if part.strip()]
        roles = tuple(None if band is None else band.role for band in found)
        if not roles or self.card is None or self.card.normalisation != "standardised":
            return self
        own = self.card.bands
        if len(own) == len(roles) and bands_that_fit(own, roles) is not None:
            return self
        values: dict[str, Value] = {"known": ", ".join(own), "bands": ", ".join(role or "?" for role in roles)}
        remark = Remark("encoders.spread", {"name": self.name, **values}, severity=INFO)
        return replace(self, inputs=roles, remarks=(*self.remarks, remark))

    def places(self, roles: Sequence[str | None]) -> tuple[int, ...]:
        """Which of some bands it takes, in its order; random weights take all.

        Args:
            roles: what each band shows.

        Raises:
            ModelError: where the bands do not fit.
        """
        if self.card is None or self.inputs:
            return tuple(range(len(roles)))
        return select_bands(self.card.bands, roles, str(self.path))

    def image_bands(self, info: RasterInfo, chosen: str) -> tuple[int, ...]:
        """Band numbers of an image, in its order.

        Args:
            info: of an image.
            chosen: numbers or names, separated by commas; empty for all.

        Raises:
            ModelError: where the bands do not fit.
            ParameterError: where a chosen band is not there.
        """
        bands = list(info.bands)
        if chosen.strip():
            found = [find_band(info, part.strip()) for part in chosen.split(",")]
            bands = [band for band in found if band is not None]
            if len(bands) < len(found):
                names = ", ".join(band.role or band.name for band in info.bands)
                raise ParameterError(
                    "“Bands”: {path} does not have all of the bands {chosen}.",
                    "It has {names}.",
                    path=info.path,
                    chosen=chosen,
                    names=names,
                )
        return tuple(bands[place].index for place in self.places([band.role for band in bands]))

    def fixed_scale(self) -> InputScale | None:
        """The statistics that its card fixes; None where those of the data are taken."""
        if self.card is None or self.card.normalisation == "standardised":
            return None
        return InputScale(torch.tensor(self.card.mean), torch.tensor(self.card.deviation))


def open_source(
    field: str, first: Callable[[], RasterInfo], bands: str = "", given_m: float | None = None
) -> EncoderSource:
    """Finds the encoder that a job means.

    Args:
        field: empty for one of those that come with the program, random, or a path.
        first: describes the first image that is measured on, which the choice depends on.
        bands: of the images, as the job names them.
        given_m: edge of their pixels on the ground, where the person says it.

    Raises:
        InputError: the first image cannot be read.
        ModelError: where the file cannot be used.
    """
    if field.strip() == RANDOM:
        return EncoderSource(None, None, "random weights")
    if field.strip():
        card = read_card(Path(field))
        return EncoderSource(Path(field), card, card.name or Path(field).stem)
    info = first()
    named = [find_band(info, part.strip()) for part in bands.split(",") if part.strip()]
    roles = [None if band is None else band.role for band in named or info.bands]
    choice = choose(field, roles, GroundResolution.of(resolution_of(info), given_m))
    if choice.card is None:
        return EncoderSource(None, None, "random weights", (*choice.remarks, Remark("evaluation.no_encoder")))
    return EncoderSource(Path(choice.path), choice.card, choice.name, choice.remarks)
