"""Which encoder is meant: the one that comes with the program, one that draws random weights, or a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.backbones.bands import select_bands
from engine.contract.card import read_card
from engine.contract.errors import ModelError

SHIPPED_NAME = "swimdiff-resnet18.safetensors"
RANDOM = "random"


@dataclass(frozen=True)
class EncoderChoice:
    """The encoder of a job.

    Args:
        path: of the file; empty for none, which means random weights or a method without encoder.
        reason: why there is none, for people.
    """

    path: str
    reason: str = ""


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
        ModelError: where the encoder of the program is damaged. A file that was named is not opened here.
    """
    path = resolve(field)
    if path is None:
        return EncoderChoice("", "random weights were asked for" if field.strip() else "the program came without one")
    if not field.strip():
        wanted = read_card(path).bands
        try:
            select_bands(wanted, roles, path.name)
        except ModelError:
            known = ", ".join(role or "unknown" for role in roles)
            return EncoderChoice("", f"that of the program needs {', '.join(wanted)}, and the rasters have {known}")
    return EncoderChoice(str(path))


def identity(choice: EncoderChoice) -> str:
    """Names what decides the encoder's results: equal texts mean the same weights, used in the same way.

    Raises:
        ModelError: where the file cannot be used.
    """
    if not choice.path:
        return RANDOM
    card = read_card(Path(choice.path))
    used = (card.sha256, card.architecture, card.bands, card.normalisation, card.mean, card.deviation, card.maps)
    return repr(used)
