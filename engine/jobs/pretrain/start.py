"""Where a training starts: at an encoder that was named, at the one that comes with the program, or at random."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from engine.backbones.base import Encoder
from engine.backbones.catalogue import RANDOM
from engine.backbones.files import load_encoder
from engine.backbones.spread import shares, spread
from engine.backbones.starts import shipped_start
from engine.contract.jobs.pretraining import PretrainMethod
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value


@dataclass(frozen=True)
class Start:
    """What a training starts from.

    Args:
        encoder: for the bands of the patches; None for random weights.
        checksum: of its weights, with their bands where they are spread over others; empty for random ones.
        name: for people; empty for random weights.
        said: what a plan and a result say of it.
    """

    encoder: Encoder | None
    checksum: str
    name: str
    said: Remark


def find_start(job: PretrainMethod, bands: tuple[str, ...]) -> Start:
    """Finds out where a training starts.

    Args:
        job: names an encoder, random weights, or nothing, which means the encoder of the program for its architecture.
        bands: what each band of the patches shows.

    Raises:
        ModelError: where the file cannot be used. Whether it is of the architecture wanted is not looked at here.
    """
    field = job.start_from.strip()
    path = Path(field) if field else shipped_start(job.backbone)
    if field == RANDOM or path is None:
        return Start(None, "", "", Remark("pretraining.starts_at_random", severity=INFO))
    encoder, card = load_encoder(path)
    values: dict[str, Value] = {"name": card.name or path.stem}
    if torch.equal(shares(card.bands, bands), torch.eye(len(bands))):
        checksum, said = card.sha256, Remark("pretraining.starts_from", values, severity=INFO)
    else:
        encoder = spread(encoder, card.bands, bands)
        wanted = ", ".join(card.bands)
        checksum = f"{card.sha256} ({wanted})"  # of other bands, the same weights would be spread in another way
        values |= {"wanted": wanted, "bands": ", ".join(bands)}
        said = Remark("pretraining.starts_from_other_bands", values, severity=INFO)
    return Start(encoder, checksum, str(values["name"]), said)
