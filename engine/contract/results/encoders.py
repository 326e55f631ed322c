"""What import-encoder answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from ..remarks import Remark


@dataclass(frozen=True)
class ImportAnswer:
    """An encoder of others, as a file with a card.

    Args:
        encoder: path of the file.
        card: its card.
        unused: names of tensors that are not part of the encoder; the first of many.
        unused_count: how many there are.
        missing: names of tensors that the file does not have.
        text: what it is, in one line.
        remarks: what a person should know of it.
    """

    encoder: str
    card: Dict[str, object]
    unused: Tuple[str, ...]
    unused_count: int
    missing: Tuple[str, ...]
    text: str
    remarks: Tuple[Remark, ...] = ()
