"""What a run and the plan of it share: found patches, settings, and the parts that are built from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from engine.contract.errors import ModelError
from engine.contract.jobs.pretraining import PlanPretraining, Pretrain
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value
from engine.contract.results.pretraining import PretrainingData, SceneShare
from engine.data.found import FoundPatches
from engine.data.held_out import HeldOut, hold_out
from engine.data.loader import Loader
from engine.data.patches import PatchSettings
from engine.data.pixels import PatchSource
from engine.data.sources import find_patches
from engine.jobs.pretrain.settings import TrainingSettings, source_list, training_settings
from engine.jobs.pretrain.start import Start, find_start
from engine.jobs.shared.machine import use_threads
from engine.methods.base import Method, Notes
from engine.observer import Observer
from engine.train.distributed import Processes, local_size
from engine.train.optimise import Optimiser

SHOWN_SCENES = 20
CHECKPOINTS_ON_DISK = 3  # two that stand and one that is written
ENCODER_BYTES = 120 * 2**20  # a ResNet-50 in 32 bits, with report and pictures


@dataclass(frozen=True)
class TrainingPlan:
    """What a run will do.

    Args:
        patches: what is trained on.
        held: patches that are kept out, and these alone; None where there are none.
        settings: everything that decides the result.
        start: where it starts.
        notes: what the method says about the patches.
    """

    patches: FoundPatches
    held: tuple[HeldOut, FoundPatches] | None
    settings: TrainingSettings
    start: Start
    notes: Notes

    def method(self, device: torch.device) -> Method[Any]:
        """Makes the method with its first weights.

        Raises:
            ModelError: where the encoder to start from is of another kind.
        """
        method = self.settings.method.build()
        if self.start.encoder is not None:
            start, own = self.start.encoder, method.encoder
            if start.architecture != own.architecture:
                raise ModelError(
                    "“Start from” is a {architecture}; this run trains a {own_architecture}.",
                    "Set “Encoder” to {architecture}, or choose another encoder to start from.",
                    architecture=start.architecture,
                    own_architecture=own.architecture,
                )
            method.start_from(start)
        return method.to(device)

    def optimiser(self, method: Method[Any]) -> Optimiser:
        """Makes the optimisers of the method."""
        return Optimiser(method.parameter_groups(), self.settings.optimiser)

    def loader(self, store: PatchSource, processes: Processes) -> Loader[Any]:
        """Makes what gives the batches of this process."""
        return Loader(
            store,
            self.patches,
            self.settings.method.maker(),
            batch_size=self.settings.batch_size,
            seed=self.settings.method.seed,
            rank=processes.rank,
            world_size=processes.world_size,
            device=processes.device,
        )

    def data(self, corrupt: int = 0) -> PretrainingData:
        """What is trained on, for a plan, a result and a report.

        Args:
            corrupt: patches that could not be read during training.
        """
        patches = self.patches
        shares = patches.scene_shares
        largest = np.argsort(-shares, kind="stable")[:SHOWN_SCENES]
        return PretrainingData(
            patches=patches.count,
            patch_px=patches.settings.patch_px,
            files=len(patches.files),
            scenes=patches.scene_count,
            scene_rows=tuple(SceneShare(patches.scene_names[place], float(shares[place])) for place in largest),
            bands=patches.band_roles,
            resolutions_m=patches.resolutions_m,
            method_figures=dict(self.notes.figures),
            skipped=dict(patches.skipped),
            corrupt=corrupt,
            key=patches.key,
        )

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """All that is to be said of sources, start and method before the training."""
        return (*self.patches.remarks, self.start.said, *self.notes.remarks)

    @property
    def warnings(self) -> tuple[Remark, ...]:
        """Those of start and method that are not for the plan alone."""
        return tuple(one for one in (self.start.said, *self.notes.remarks) if one.severity != INFO)

    def told(self, code: str, **values: Value) -> Remark:
        """Says something about the data.

        Args:
            code: of a sentence that names them; there is another one for a single scene.
            values: of the sentence, beside those of the data.
        """
        patches = self.patches
        data: dict[str, Value] = {
            "patches": patches.count,
            "patch_px": patches.settings.patch_px,
            "scenes": patches.scene_count,
            "bands": ", ".join(patches.band_roles),
        }
        return Remark(code + "_of_one" * (patches.scene_count == 1), {**data, **values}, severity=INFO)


def plan_training(job: Pretrain | PlanPretraining, observer: Observer) -> TrainingPlan:
    """Finds the patches and settles everything that decides the result.

    Args:
        job: what is asked for.
        observer: hears of the search for patches, and may cancel.

    Raises:
        SwimdiffError: with message and hint.
    """
    patches = find_patches(source_list(job), PatchSettings.of(job), observer)
    held = hold_out(patches, job.seed) if job.compare else None
    kept_out = None if held is None else (held, held.only(patches))
    patches = patches if held is None else held.without(patches)
    start = find_start(job, patches.band_roles)
    settings = training_settings(job, patches, start.checksum)
    return TrainingPlan(patches, kept_out, settings, start, settings.method.notes(patches, settings.part_size))


def share_threads(wanted: int) -> int:
    """Sets the computing threads of this process; of 0 the cores are shared among the processes of the machine."""
    threads = use_threads(wanted)
    return threads if wanted else use_threads(max(1, threads // local_size()))


def checkpoint_bytes(method: Method[Any]) -> int:
    """At most the size of a checkpoint: state, and the two moments a parameter that AdamW keeps."""
    state = sum(value.numel() * value.element_size() for value in method.state_dict().values())
    parameters = [parameter for group in method.parameter_groups() for parameter in group.parameters]
    return int(state + 2 * sum(parameter.numel() * parameter.element_size() for parameter in parameters))
