"""`pretrain`: from images without labels to an encoder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch

from engine import __version__
from engine.backbones.device import pick_device
from engine.contract.errors import ErrorCode, OutputError
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.results.common import RESULT
from engine.contract.results.pretraining import METRICS, RESULT_NAMES, PretrainingAnswer
from engine.data.store import PatchStore
from engine.files.disk import check_space
from engine.files.output_folder import OutputFolder
from engine.jobs.pretrain.comparison import Examination
from engine.jobs.pretrain.plan import (
    CHECKPOINTS_ON_DISK,
    ENCODER_BYTES,
    TrainingPlan,
    checkpoint_bytes,
    plan_training,
    share_threads,
)
from engine.jobs.pretrain.result import Outcome, finished, publish
from engine.jobs.pretrain.settings import check_portions, source_list
from engine.methods.base import Method
from engine.observer import Observer, SilentObserver, SpanObserver
from engine.train.checkpoint import Checkpoints, Identity, Packed
from engine.train.distributed import Processes, joined
from engine.train.loop import Loop, LoopSettings
from engine.train.recorder import Recorder
from engine.train.state import State

CHECKPOINTS_FOLDER = "checkpoints"
CACHE_FOLDER = "cache"


def run(job: Pretrain, observer: Observer) -> PretrainingAnswer | None:
    """Trains an encoder and writes the result's files.

    A cancelled run leaves a checkpoint, from which the same job goes on; a finished run is not done again.

    Returns:
        What was written; None in a process that is not the first.

    Raises:
        SwimdiffError: with message and hint; the last good checkpoint stands, and no file of an older result changed.
    """
    share_threads(job.threads)
    folder = Path(job.out).absolute()
    with ExitStack() as stack:
        processes = stack.enter_context(joined(pick_device(job.device)))
        if not processes.first:
            observer = OnlyCancels(observer)
        output = processes.first_alone(lambda: stack.enter_context(_folder(folder, source_list(job))))
        find_span, *spans = _spans(observer)
        plan = plan_training(job, find_span)
        check_portions(plan.settings, processes.world_size)
        identity = Identity(plan.settings.flat(), plan.patches.key, __version__)
        checkpoints = Checkpoints(folder / CHECKPOINTS_FOLDER, identity)
        done = processes.first_alone(lambda: finished(folder, identity.key) if job.resume else None)
        if processes.sums([float(done is not None)])[0]:
            processes.first_alone(checkpoints.tidy)  # what a run did not come to that was killed at its end
            observer.log("info", "This run is finished already; nothing was trained.")
            return done
        method = plan.method(processes.device)
        examination = processes.first_alone(lambda: _examination(plan, method))
        packed = processes.first_alone(lambda: _begin(job, folder, checkpoints, checkpoint_bytes(method)))
        outcome = _train(job, plan, method, checkpoints, packed, processes, spans[:2])
        written = processes.first_alone(
            lambda: None if output is None else publish(output, outcome, examination, identity.key, spans[2])
        )
        processes.first_alone(checkpoints.tidy)
        return written


def _folder(folder: Path, sources: Sequence[str]) -> OutputFolder:
    """Gives the output folder; the table that a run of before has begun there is gone on with."""
    begun = (folder / CHECKPOINTS_FOLDER).is_dir() or (folder / RESULT).exists()
    names = [name for name in RESULT_NAMES if name != METRICS or not begun]
    return OutputFolder(folder, names, sources, owner="pretrain")


def _examination(plan: TrainingPlan, method: Method[Any]) -> Examination | None:
    """Examines the start on patches that are kept out of the training."""
    if plan.held is None:
        return None
    held, patch_set = plan.held
    return Examination.of(held, patch_set, method.encoder)


def _train(
    job: Pretrain,
    plan: TrainingPlan,
    method: Method[Any],
    checkpoints: Checkpoints,
    packed: Packed | None,
    processes: Processes,
    spans: Sequence[Observer],
) -> Outcome:
    """Makes the store, trains, and gathers what the result is made from."""
    store_span, train_span = spans
    settings, patches = plan.settings, plan.patches
    for remark in plan.warnings:
        train_span.note(remark)
    cache = Path(job.out).absolute() / CACHE_FOLDER if job.cache else None
    # The first process makes the cache, the others find it made.
    made = processes.first_alone(lambda: PatchStore.open(patches, cache, store_span))
    with closing(made or PatchStore.open(patches, cache, SilentObserver())) as store:
        loader = plan.loader(store, processes)
        loop = Loop(
            method,
            plan.optimiser(method),
            loader,
            LoopSettings(
                settings.steps,
                settings.batch_size,
                settings.accumulation,
                job.log_steps,
                job.checkpoint_steps,
                settings.method.seed,
            ),
            processes,
            checkpoints,
            Recorder(Path(job.out).absolute() / METRICS if processes.first else None),
            train_span,
        )
        state = received(processes, packed)
        if state is not None:
            train_span.log("info", "Resuming after step {step} of {steps}.", step=state.step, steps=settings.steps)
            loop.resume(state)
        summary = loop.run()
        with torch.inference_mode():
            shown = method.shown(next(iter(loader.batches(0, 1))))
    return Outcome(job, plan, method.encoder, summary, processes, loader.corrupt, shown)


def _begin(job: Pretrain, folder: Path, checkpoints: Checkpoints, size_bytes: int) -> Packed | None:
    """Finds the checkpoint to go on from, and looks whether there is room for those to come."""
    checkpoints.remove_partials()
    if not job.resume:
        checkpoints.remove()
    packed = checkpoints.latest()
    if packed is None and job.resume and (folder / RESULT).exists():
        raise OutputError(
            ErrorCode.OUTPUT_CONFLICT,
            "{folder} contains the result of another run.",
            "Choose another output folder, or start without “Resume”, which replaces this result at the end.",
            folder=folder,
        )
    standing = len(checkpoints.steps())
    check_space(folder, ENCODER_BYTES + size_bytes * max(1, CHECKPOINTS_ON_DISK - standing))
    return packed


def received(processes: Processes, packed: Packed | None) -> State | None:
    """Hands the checkpoint that the first process has read to all others; they need not see its disk.

    Args:
        processes: all of them ask at the same time.
        packed: in the first process; None where the run begins anew.
    """
    numbers = processes.sums(
        [float(packed is not None), packed.step if packed else 0, packed.rate_factor if packed else 0]
    )
    if not numbers[0]:
        return None
    contents = [processes.send(content) for content in ((packed.method, packed.optimiser) if packed else (None, None))]
    return Packed(int(numbers[1]), numbers[2], *contents).unpack()


def _spans(observer: Observer) -> list[SpanObserver]:
    """Finding the patches, packing them, training, writing: their shares of the progress, as seen on small runs."""
    ends = (0.0, 0.02, 0.04, 0.99, 1.0)
    return [SpanObserver(observer, start, stop) for start, stop in pairwise(ends)]


class OnlyCancels(SilentObserver):
    """What a process that is not the first tells: nothing; it can be cancelled."""

    def __init__(self, inner: Observer) -> None:
        self._inner = inner

    def cancelled(self) -> bool:
        """Asks the inner observer."""
        return self._inner.cancelled()
