"""What the network of a thorough classifier is built from, and the encoder that it begins with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from engine.backbones.base import Encoder
from engine.backbones.catalogue import NONE, RANDOM
from engine.backbones.choice import choose
from engine.backbones.files import load_encoder
from engine.backbones.registry import BACKBONES, random_encoder
from engine.change.measures import measure_count
from engine.contract.model_card import ModelCard
from engine.contract.remarks import Remark
from engine.raster.ground import GroundResolution
from engine.tasks.base import InputScale
from engine.tasks.fine import WIDTHS
from engine.tasks.joined import EncoderInputs
from engine.tasks.registry import PIXEL_TASKS, PixelParts, PixelTask


@dataclass(frozen=True)
class Design:
    """What a network is built from; kept in the settings of the card.

    Args:
        architecture: of the encoder; empty for none.
        places: positions of the bands that it takes.
        encoder_mean: what its card fixes for them; empty where the statistics of the scene serve.
        encoder_deviation: likewise.
        widths: of the fine branch.
    """

    architecture: str
    places: tuple[int, ...]
    encoder_mean: tuple[float, ...]
    encoder_deviation: tuple[float, ...]
    widths: tuple[int, ...]

    def settings(self) -> dict[str, str]:
        """As texts, for a card."""
        return {name: json.dumps(value) for name, value in asdict(self).items()}

    @classmethod
    def of(cls, settings: Mapping[str, str]) -> Design:
        """Reads what `settings` gave.

        Raises:
            KeyError: a part is missing.
            ValueError: a part is not what it should be.
        """
        parts = {name: json.loads(settings[name]) for name in cls.__dataclass_fields__}
        architecture = parts.pop("architecture")
        design = cls(architecture, **{name: tuple(value) for name, value in parts.items()})
        if architecture and architecture not in BACKBONES:
            raise ValueError(f"it names the architecture {architecture!r}")
        if not design.widths or not all(isinstance(width, int) and 0 < width <= 1024 for width in design.widths):
            raise ValueError("it gives widths that cannot be used")
        return design


def build_task(design: Design, card: ModelCard, generator: torch.Generator, *, frozen: bool = False) -> PixelTask:
    """Makes the network of a design, with random weights.

    Args:
        design: of the network.
        card: classes, bands, dates and their scaling.
        generator: of the weights.
        frozen: whether the encoder stays as it is.
    """
    encoder = BACKBONES[design.architecture].build(len(design.places)) if design.architecture else None
    if encoder is not None:
        encoder.initialise(generator)
    fixed = None
    if design.encoder_mean:
        fixed = InputScale(torch.tensor(design.encoder_mean), torch.tensor(design.encoder_deviation))
    bands = card.band_count
    parts = PixelParts(
        encoder,
        EncoderInputs(design.places, fixed),
        len(card.classes),
        bands,
        measure_count(bands),
        InputScale(torch.tensor(card.mean), torch.tensor(card.deviation)),
        design.widths,
        frozen,
        generator,
    )
    return next(entry for entry in PIXEL_TASKS.values() if entry.dates == card.dates).build(parts)


@dataclass(frozen=True)
class EncoderPart:
    """The encoder that a training begins with.

    Args:
        design: of the whole network.
        encoder: with its weights; None for the fine branch alone.
        name: of it, for cards; empty for none.
        sha256: of its weights; empty for random ones.
        text: what was chosen, and why, for people.
        remarks: the same, where the program chose.
    """

    design: Design
    encoder: Encoder | None
    name: str
    sha256: str
    text: str
    remarks: tuple[Remark, ...] = ()


def choose_part(
    field: str, roles: Sequence[str | None], ground: GroundResolution, seed: int, widths: Sequence[int] = WIDTHS
) -> EncoderPart:
    """Finds the encoder that a job means.

    It sees the bands that it knows, and the fine branch sees all.

    Args:
        field: empty for one of those that come with the program, where one fits; none; random; or a path.
        roles: what each band shows; None where it is not known.
        ground: resolution of the images.
        seed: of random weights.
        widths: of the fine branch.

    Raises:
        ModelError: where a file that was named cannot be used with these bands.
    """
    widths = tuple(widths)
    if field.strip() == NONE:
        return EncoderPart(Design("", (), (), (), widths), None, "", "", "no encoder, as asked for")
    if field.strip() == RANDOM:
        encoder = random_encoder(len(roles), seed)
        places = tuple(range(len(roles)))
        design = Design(encoder.architecture, places, (), (), widths)
        return EncoderPart(design, encoder, RANDOM, "", "a random encoder")
    choice = choose(field, roles, ground)
    if not choice.path:
        text = f"no encoder: {choice.reason}"
        return EncoderPart(Design("", (), (), (), widths), None, "", "", text, choice.remarks)
    encoder, card = load_encoder(Path(choice.path))
    scaling = ((), ()) if card.normalisation == "standardised" else (card.mean, card.deviation)
    design = Design(card.architecture, choice.places, *scaling, widths)
    return EncoderPart(design, encoder, choice.name, card.sha256, f"the encoder {choice.name}", choice.remarks)


def check_places(design: Design, card: ModelCard) -> None:
    """Shows that a design fits the bands of a card.

    Raises:
        ValueError: it does not.
    """
    known = all(isinstance(place, int) and 0 <= place < card.band_count for place in design.places)
    if not known or (design.architecture and not design.places):
        raise ValueError("the encoder takes bands that the model does not have")
    fixed = {len(design.encoder_mean), len(design.encoder_deviation)}
    if fixed not in ({0}, {len(design.places)}):
        raise ValueError("the scaling of the encoder does not fit its bands")
