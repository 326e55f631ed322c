"""`plan-pretraining`: what pretrain would do, said before it is done."""

from __future__ import annotations

import time
from contextlib import closing
from typing import Any

from engine.backbones.device import describe_device, fast_precision, pick_device
from engine.contract.jobs.pretraining import PlanPretraining
from engine.data.packed import packed_bytes as cache_size_bytes
from engine.data.patches import PatchSet
from engine.data.sources import find_patches
from engine.data.store import PatchStore
from engine.jobs.pretrain.parts import (
    CHECKPOINTS_ON_DISK,
    build_loader,
    build_method,
    build_optimiser,
    checkpoint_bytes,
    data_facts,
    data_text,
    encoder_to_start_from,
    share_threads,
)
from engine.jobs.pretrain.settings import (
    TrainingSettings,
    patch_settings,
    scene_facts,
    source_list,
    training_settings,
)
from engine.methods.base import Method
from engine.observer import Observer, SilentObserver, SpanObserver, raise_if_cancelled
from engine.train.distributed import Processes, alone
from engine.train.memory import peak_bytes
from engine.train.randomness import step_generator

TRIAL_STEPS = 4  # the first warms up and is not counted
TRIAL_S = 10.0  # longer than this nobody waits for a plan; slow machines measure fewer steps
START_S = 6.0  # loading the libraries, writing the result
ENCODER_BYTES = 50 * 2**20


def run(job: PlanPretraining, observer: Observer) -> dict[str, Any]:
    """Looks at the images, trains a few real steps, and says scenes, patches, steps, minutes, memory and disk."""
    share_threads(job.threads)
    processes = alone(pick_device(job.device))
    started_s = time.perf_counter()
    patches = find_patches(source_list(job), patch_settings(job), SpanObserver(observer, 0.0, 0.5))
    finding_s = time.perf_counter() - started_s
    start, start_checksum = encoder_to_start_from(job)
    settings = training_settings(job, job.patch_px, patches, start_checksum)
    expected, scene_warnings = scene_facts(settings, patches)
    method = build_method(settings, start, processes.device)
    step_s = _trial(method, settings, patches, processes, SpanObserver(observer, 0.5, 1.0))
    seconds = START_S + finding_s + step_s * settings.steps
    memory_bytes = peak_bytes(processes.device) + checkpoint_bytes(method)
    packed_bytes = cache_size_bytes(patches) if job.cache else 0
    disk_bytes = CHECKPOINTS_ON_DISK * checkpoint_bytes(method) + packed_bytes + ENCODER_BYTES
    epochs = settings.steps * settings.batch_size / patches.count
    device = describe_device(processes.device)
    parts = [
        data_text(patches),
        f"{settings.steps:,} steps of {settings.batch_size} patches, each patch {_times(epochs)}",
        f"{settings.batch_size / step_s:.0f} images/s on {device}",
        duration(seconds),
        f"{memory_bytes / 2**30:.1f} GB memory",
        f"up to {disk_bytes / 2**30:.1f} GB on disk",
    ]
    warnings = [*patches.warnings, *scene_warnings]
    for text in scene_warnings:
        observer.log("warning", text)
    return {
        "text": " · ".join(parts),
        "sentences": _sentences(settings, patches, expected, seconds),
        **data_facts(patches, expected),
        "settings": settings.flat(),
        "steps": settings.steps,
        "epochs": epochs,
        "device": device,
        "images_per_second": settings.batch_size / step_s,
        "minutes": seconds / 60.0,
        "memory_bytes": memory_bytes,
        "disk_bytes": disk_bytes,
        "warnings": warnings,
    }


def _trial(
    method: Method, settings: TrainingSettings, patches: PatchSet, processes: Processes, observer: Observer
) -> float:
    """Trains a few real steps, data included; gives seconds a step."""
    optimiser = build_optimiser(method, settings)
    method.train()
    seconds: list[float] = []
    trial_started_s = time.perf_counter()
    with closing(PatchStore.open(patches, None, SilentObserver())) as store:
        loader = build_loader(store, patches, settings, processes)
        for step in range(TRIAL_STEPS):
            raise_if_cancelled(observer)
            observer.progress(step / TRIAL_STEPS, "Trying step {step} of {steps}", step=step + 1, steps=TRIAL_STEPS)
            started_s = time.perf_counter()
            batch = loader.batch(step)
            with fast_precision(processes.device):
                output = method(batch, step_generator(processes.device, settings.method.seed, step))
            output.loss.backward()
            optimiser.step(0)
            method.after_step(0.0)
            float(output.loss.detach())  # waits for a GPU
            seconds.append(time.perf_counter() - started_s)
            if len(seconds) > 1 and time.perf_counter() - trial_started_s > TRIAL_S:
                break
    return min(seconds[1:])


def _sentences(settings: TrainingSettings, patches: PatchSet, expected: float, seconds: float) -> list[str]:
    """What a person should know, in plain words."""
    said = [
        f"{data_text(patches)}.",
        f"Training takes {settings.steps:,} steps, {duration(seconds)}; it can be stopped and resumed at any time.",
    ]
    if settings.method.scene_labels != "none":
        queue = f"{settings.method.queue_size:,} keys in the queue"
        said.append(f"Of {queue}, {expected:.1f} are expected to be of a patch's own scene.")
    return said


def _times(epochs: float) -> str:
    return f"{epochs:.1f} times" if epochs < 10 else f"{epochs:,.0f} times"


def duration(seconds: float) -> str:
    """A length of time in words."""
    minutes = seconds / 60
    if minutes < 1.5:
        return f"about {max(10, round(seconds / 10) * 10)} s"
    return f"about {minutes:.0f} min" if minutes < 90 else f"about {minutes / 60:.1f} h"
