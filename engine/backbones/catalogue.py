"""The encoders there are without a file of one's own: those that come with the program, and random weights."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.contract.card import SUFFIX, Card, read_card
from engine.contract.errors import ModelError

NONE, RANDOM = "none", "random"  # words in place of a file: no encoder, and one of random weights
MODELS = "models"  # the folder among the resources


@dataclass(frozen=True)
class ShippedEncoder:
    """An encoder that comes with the program.

    Args:
        path: of its file.
        card: of the file.
    """

    path: Path
    card: Card

    @property
    def name(self) -> str:
        """For people."""
        return self.card.name or self.path.stem


def resource(*parts: str) -> Path:
    """Gives the path of a bundled file; `resources` lies beside `engine`, in a checkout as in an installed plugin."""
    return Path(__file__).resolve().parents[2].joinpath("resources", *parts)


def shipped_encoders() -> tuple[ShippedEncoder, ...]:
    """Lists the encoders that come with the program, by the names of their files.

    Raises:
        ModelError: where one of them is damaged.
    """
    return tuple(ShippedEncoder(path, read_card(path)) for path in sorted(resource(MODELS).glob(f"*{SUFFIX}")))


def same_encoder(path: str, sha256: str) -> str:
    """Finds the encoder that a job elsewhere looks through, on this machine.

    Args:
        path: of its file there; empty for none.
        sha256: of its weights; empty to take the path as it is.

    Raises:
        ModelError: neither the path nor the program holds these weights.
    """
    if not path or not sha256:
        return path
    for file in (Path(path), *(one.path for one in shipped_encoders())):
        with suppress(ModelError):
            if read_card(file).sha256 == sha256:
                return str(file)
    raise ModelError(
        "{name} with the weights of the job is not on the machine of a worker.",
        "Copy the encoder there, to the same path, or choose one that comes with the program.",
        name=Path(path).name,
    )
