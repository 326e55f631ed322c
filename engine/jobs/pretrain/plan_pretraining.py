"""`plan-pretraining`: what pretrain would do, said before it is done."""

from __future__ import annotations

import time
from contextlib import closing
from typing import Any

from engine.backbones.device import describe_device, device_piece, fast_precision, name_device, pick_device
from engine.contract.jobs.pretraining import PlanPretraining
from engine.contract.results.pretraining import PretrainingPlan
from engine.data.packed import packed_bytes as cache_size_bytes
from engine.data.store import PatchStore
from engine.jobs.pretrain.plan import (
    CHECKPOINTS_ON_DISK,
    ENCODER_BYTES,
    TrainingPlan,
    checkpoint_bytes,
    plan_training,
    share_threads,
)
from engine.methods.base import Method
from engine.observer import Observer, SilentObserver, SpanObserver, raise_if_cancelled
from engine.train.distributed import Processes, alone
from engine.train.memory import peak_bytes
from engine.train.randomness import step_generator

TRIAL_STEPS = 4  # the first warms up and is not counted
TRIAL_S = 10.0  # longer than this nobody waits for a plan; slow machines measure fewer steps
START_S = 6.0  # loading the libraries, writing the result


def run(job: PlanPretraining, observer: Observer) -> PretrainingPlan:
    """Looks at the images, trains a few real steps, and says scenes, patches, steps, minutes, memory and disk."""
    share_threads(job.threads)
    processes = alone(pick_device(job.device))
    started_s = time.perf_counter()
    plan = plan_training(job, SpanObserver(observer, 0.0, 0.5))
    finding_s = time.perf_counter() - started_s
    settings, patches = plan.settings, plan.patches
    method = plan.method(processes.device)
    step_s = _trial(plan, method, processes, SpanObserver(observer, 0.5, 1.0))
    seconds = START_S + finding_s + step_s * settings.steps
    memory_bytes = peak_bytes(processes.device) + checkpoint_bytes(method)
    packed_bytes = cache_size_bytes(patches) if job.cache else 0
    disk_bytes = CHECKPOINTS_ON_DISK * checkpoint_bytes(method) + packed_bytes + ENCODER_BYTES
    epochs = settings.steps * settings.batch_size / patches.count
    device = describe_device(processes.device)
    text = plan.told(
        "pretraining.plan",
        steps=settings.steps,
        batch_size=settings.batch_size,
        times=f"{epochs:.1f}" if epochs < 10 else f"{epochs:,.0f}",
        speed=settings.batch_size / step_s,
        device=device_piece(processes.device),
        time=duration(seconds),
        memory_gb=memory_bytes / 2**30,
        disk_gb=disk_bytes / 2**30,
    )
    for remark in plan.warnings:
        observer.note(remark)
    return PretrainingPlan(
        text=text,
        **vars(plan.data()),
        settings=settings.flat(),
        steps=settings.steps,
        epochs=epochs,
        device=device,
        images_per_second=settings.batch_size / step_s,
        minutes=seconds / 60.0,
        memory_bytes=memory_bytes,
        disk_bytes=disk_bytes,
        device_name=name_device(processes.device),
        start=plan.start.name,
        remarks=plan.remarks,
    )


def _trial(plan: TrainingPlan, method: Method[Any], processes: Processes, observer: Observer) -> float:
    """Trains a few real steps, data included; gives seconds a step."""
    optimiser = plan.optimiser(method)
    method.train()
    seconds: list[float] = []
    trial_started_s = time.perf_counter()
    with closing(PatchStore.open(plan.patches, None, SilentObserver())) as store:
        loader = plan.loader(store, processes)
        for step in range(TRIAL_STEPS):
            raise_if_cancelled(observer)
            observer.progress(step / TRIAL_STEPS, "Trying step {step} of {steps}", step=step + 1, steps=TRIAL_STEPS)
            started_s = time.perf_counter()
            batch = loader.batch(step)
            with fast_precision(processes.device):
                output = method(batch, step_generator(processes.device, plan.settings.method.seed, step))
            output.loss.backward()
            optimiser.step(0)
            method.after_step(0.0)
            float(output.loss.detach())  # waits for a GPU
            seconds.append(time.perf_counter() - started_s)
            if len(seconds) > 1 and time.perf_counter() - trial_started_s > TRIAL_S:
                break
    return min(seconds[1:])


def duration(seconds: float) -> str:
    """A length of time, rounded."""
    minutes = seconds / 60
    if minutes < 1.5:
        return f"{max(10, round(seconds / 10) * 10)} s"
    return f"{minutes:.0f} min" if minutes < 90 else f"{minutes / 60:.1f} h"
