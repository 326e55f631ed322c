"""What training and its plan share: the parts of a run, built from plain values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch

from engine.backbones.base import Encoder
from engine.backbones.files import load_encoder
from engine.contract.errors import ModelError
from engine.contract.jobs.pretraining import PretrainMethod
from engine.data.loader import Loader
from engine.data.patches import PatchSet
from engine.data.store import PatchStore
from engine.jobs.pretrain.settings import TrainingSettings
from engine.jobs.shared.machine import use_threads
from engine.methods.base import Method
from engine.methods.registry import METHODS
from engine.train.distributed import Processes, local_size
from engine.train.optimise import Optimiser

METHOD = "swimdiff"
SHOWN_SCENES = 20
CHECKPOINTS_ON_DISK = 3  # two that stand and one that is written


def share_threads(wanted: int) -> int:
    """Sets the computing threads of this process; of 0 the cores are shared among the processes of the machine."""
    threads = use_threads(wanted)
    return threads if wanted else use_threads(max(1, threads // local_size()))


def encoder_to_start_from(job: PretrainMethod) -> tuple[Encoder | None, str]:
    """Reads the encoder that a job goes on from, and the checksum of its weights."""
    if not job.start_from:
        return None, ""
    encoder, card = load_encoder(Path(job.start_from))
    return encoder, card.sha256


def build_method(settings: TrainingSettings, start: Encoder | None, device: torch.device) -> Method:
    """Makes the method with its first weights.

    Raises:
        ModelError: where the encoder to start from is of another kind.
    """
    method = METHODS[METHOD](settings.method)
    if start is not None:
        own = method.encoder
        if (start.architecture, start.band_count) != (own.architecture, own.band_count):
            raise ModelError(
                "start_from is a {architecture} for {band_count} bands; this run trains a {own_architecture} "
                "for {own_band_count}.",
                "Choose an encoder of the same kind, or leave it empty.",
                architecture=start.architecture,
                band_count=start.band_count,
                own_architecture=own.architecture,
                own_band_count=own.band_count,
            )
        method.start_from(start)
    return method.to(device)


def build_optimiser(method: Method, settings: TrainingSettings) -> Optimiser:
    """Makes the optimisers of a method."""
    return Optimiser(method.parameter_groups(), settings.optimiser)


def build_loader(store: PatchStore, patches: PatchSet, settings: TrainingSettings, processes: Processes) -> Loader:
    """Makes what gives the batches of this process."""
    return Loader(
        store,
        patches,
        batch_size=settings.batch_size,
        view_px=settings.view_px,
        crop_scale=settings.crop_scale,
        seed=settings.method.seed,
        rank=processes.rank,
        world_size=processes.world_size,
        device=processes.device,
        strength=settings.strength,
    )


def checkpoint_bytes(method: Method) -> int:
    """At most the size of a checkpoint: state, and the two moments a parameter that AdamW keeps."""
    state = sum(value.numel() * value.element_size() for value in method.state_dict().values())
    parameters = [parameter for group in method.parameter_groups() for parameter in group.parameters]
    return int(state + 2 * sum(parameter.numel() * parameter.element_size() for parameter in parameters))


def data_facts(patches: PatchSet, expected_same_scene: float, corrupt: int = 0) -> dict[str, Any]:
    """What is trained on, for a plan, a result and a report.

    Args:
        patches: all of them.
        expected_same_scene: entries of a patch's own scene in the queue.
        corrupt: patches that could not be read during training.
    """
    shares = patches.scene_shares
    largest = np.argsort(-shares, kind="stable")[:SHOWN_SCENES]
    return {
        "patches": patches.count,
        "patch_px": patches.settings.patch_px,
        "files": len(patches.files),
        "scenes": patches.scene_count,
        "scene_rows": [{"name": patches.scene_names[place], "share": float(shares[place])} for place in largest],
        "bands": list(patches.band_roles),
        "resolutions_m": list(patches.resolutions_m),
        "expected_same_scene": expected_same_scene,
        "skipped": dict(patches.skipped),
        "corrupt": corrupt,
        "key": patches.key,
    }


def data_text(patches: PatchSet) -> str:
    """The data in a few words."""
    scenes = "1 scene" if patches.scene_count == 1 else f"{patches.scene_count:,} scenes"
    size = f"{patches.count:,} patches of {patches.settings.patch_px} px"
    return f"{size} in {scenes}, bands {', '.join(patches.band_roles)}"
