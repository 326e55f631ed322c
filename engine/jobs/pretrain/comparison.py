"""Is the encoder better than its start? Measured without labels, on patches that were kept out of the training."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.backbones.base import Encoder
from engine.contract.remarks import INFO, WARNING, Remark
from engine.contract.remarks.texts import Value
from engine.contract.results.pretraining import StartComparison
from engine.data.found import FoundPatches
from engine.data.held_out import LEAST_PAIRS, HeldOut
from engine.data.pixels import standardised
from engine.data.store import PatchStore
from engine.evaluation.belonging import told_apart
from engine.observer import SilentObserver


@dataclass(frozen=True)
class Examination:
    """What an encoder is examined on, and how its start did.

    Args:
        images: [2n, C, P, P] standardised, a pair one behind the other; in 16 bits, as they stay in memory throughout
            the training: 512 patches of 13 bands and 256 px take 0.8 GiB.
        foreign: [2n, 2n] which patches are from other places.
        adjoining: whether the patches of a pair adjoin each other; else they are of the same scene.
        start: [n] shares of the encoder that the training starts from, see `told_apart`.
    """

    images: Tensor
    foreign: Tensor
    adjoining: bool
    start: Tensor

    @classmethod
    def of(cls, held: HeldOut, patch_set: FoundPatches, encoder: Encoder) -> Examination | None:
        """Reads the patches and examines the encoder before its training.

        Args:
            held: the pairs.
            patch_set: these patches alone.
            encoder: that the training starts from.

        Returns:
            None where too many of the patches are damaged.

        Raises:
            InputError: a file has gone.
        """
        with closing(PatchStore.open(patch_set, None, SilentObserver())) as store:
            patches = store.read(np.arange(patch_set.count))
        group = patch_set.patches.group
        mean, deviation = (torch.from_numpy(values[group]) for values in (patch_set.means, patch_set.deviations))
        images = standardised(patches, mean, deviation).half()
        whole = np.repeat(~patches.damaged.reshape(-1, 2).any(axis=1), 2)
        foreign = torch.from_numpy(held.foreign[whole][:, whole])
        if len(foreign) < 2 * LEAST_PAIRS or not bool(foreign.any(dim=1).all()):
            return None
        images = images if whole.all() else images[torch.from_numpy(whole)]
        return cls(images, foreign, held.adjoining, told_apart(encoder, images, foreign))

    def compare(self, encoder: Encoder) -> StartComparison:
        """Examines the encoder after its training."""
        result = told_apart(encoder, self.images, self.foreign)
        difference = result - self.start
        return StartComparison(
            pairs=len(result),
            adjoining=self.adjoining,
            start=float(self.start.mean()),
            result=float(result.mean()),
            error=float(difference.std() / len(result) ** 0.5),
        )


def verdict(found: StartComparison | None) -> Remark:
    """Says whether an encoder is better than its start; None where that was not measured."""
    if found is None:
        return Remark("pretraining.not_compared", {"least": LEAST_PAIRS}, severity=INFO)
    values: dict[str, Value] = {
        "start": found.start,
        "result": found.result,
        "error": found.error,
        "pairs": found.pairs,
    }
    code = "pretraining.better_than_start" if found.better else "pretraining.not_better_than_start"
    kind = "" if found.adjoining else "_by_scene"
    return Remark(code + kind, values, severity=INFO if found.better else WARNING)
