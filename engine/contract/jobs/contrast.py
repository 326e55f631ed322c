"""What methods are told that tell the views of a patch from those of others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from ..parameters import Choices, parameter

shared_parameter = partial(parameter, belongs_to=Choices("method", ("swimdiff", "cmid")))


@dataclass(frozen=True)
class KeyContrast:
    """How a view is told from those of other patches."""

    temperature: float | None = shared_parameter(
        "number",
        None,
        "Temperature",
        "Temperature of the contrastive loss. Empty: from the preset, 0.2; 0.07 for SwiMDiff at paper-scale.",
        minimum=0.001,
        maximum=10.0,
        advanced=True,
        origin="measured",
    )
    batch_negatives: bool = shared_parameter(
        "boolean",
        True,
        "Negatives of the batch",
        "Compare each patch with the other patches of its batch as well. Their keys are never out of date, as those "
        "of the queue are while the encoder learns fast. Without this, only the queue counts, as published.",
        advanced=True,
        origin="measured",
    )
    queue_size: int | None = shared_parameter(
        "integer",
        None,
        "Queue",
        "Number of keys of past batches that are kept; at most half the number of patches. 0: none, with negatives of "
        "the batch only. Empty: from the preset, 1024; for paper-scale 16384 with SwiMDiff, "
        "65536 with CMID.",
        minimum=0,
        maximum=1048576,
        advanced=True,
        origin="measured",
    )
