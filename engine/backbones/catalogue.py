"""Which encoder is meant: the one that comes with the program, one that draws random weights, or a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.backbones.bands import select_bands
from engine.contract.card import Card, read_card
from engine.contract.errors import ModelError

SHIPPED_NAME = "swimdiff-resnet18.safetensors"
RANDOM = "random"


@dataclass(frozen=True)
class EncoderChoice:
    """The encoder of a job.

    Args:
        path: of the file; empty for none, which means random weights or a method without encoder.
        reason: why there is none, for people.
        card: of the file.
    """

    path: str
    reason: str = ""
    card: Card | None = None

    @property
    def identity(self) -> str:
        """Names what decides the encoder's results: equal texts mean the same weights, used in the same way."""
        card = self.card
        if card is None:
            return RANDOM
        used = (card.sha256, card.architecture, card.bands, card.normalisation, card.mean, card.deviation, card.maps)
        return repr(used)


def resource(*parts: str) -> Path:
    """Gives the path of a bundled file; `resources` lies beside `engine`, in a checkout as in an installed plugin."""
    return Path(__file__).resolve().parents[2].joinpath("resources", *parts)


def shipped_encoder() -> Path | None:
    """Gives the encoder that comes with the program; None where it came without."""
    path = resource("models", SHIPPED_NAME)
    return path if path.is_file() else None


def resolve(field: str) -> Path | None:
    """Finds the file that a job's `encoder` field means.

    Args:
        field: empty for the encoder that comes with the program, random, or a path.

    Returns:
        The file; None for random weights.
    """
    if field.strip() == RANDOM:
        return None
    return Path(field) if field.strip() else shipped_encoder()


def choose(field: str, roles: Sequence[str | None]) -> EncoderChoice:
    """As `resolve`, for rasters: the encoder of the program is only taken where it fits their bands.

    Args:
        field: empty for the encoder that comes with the program, random, or a path.
        roles: what each compared band shows; None where unknown.

    Raises:
        ModelError: where the file cannot be used. Whether one that was named fits the bands is not looked at here.
    """
    path = resolve(field)
    if path is None:
        return EncoderChoice("", "random weights were asked for" if field.strip() else "the program came without one")
    card = read_card(path)
    if not field.strip():
        try:
            select_bands(card.bands, roles, path.name)
        except ModelError:
            known = ", ".join(role or "unknown" for role in roles)
            return EncoderChoice("", f"that of the program needs {', '.join(card.bands)}, and the rasters have {known}")
    return EncoderChoice(str(path), card=card)
