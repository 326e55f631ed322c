"""The training loop. It knows no method by name, opens no raster and writes no file but checkpoints and metrics."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Generic, Protocol

import torch
from torch import Tensor, nn

from engine.backbones.device import fast_precision
from engine.contract.errors import JobCancelled, ParameterError
from engine.methods.base import BatchType, Learner
from engine.observer import Observer
from engine.train.batches import Batches, Timer, ended, split
from engine.train.checkpoint import Checkpoints
from engine.train.distributed import Processes
from engine.train.memory import peak_bytes
from engine.train.optimise import Optimiser
from engine.train.randomness import step_generator
from engine.train.recorder import Recorder
from engine.train.state import State, capture, restore
from engine.train.writer import CheckpointWriter

LOWER_RATE = 0.25  # assumed: what the rates are multiplied by once the loss was not finite
NORM_LOG_LINES = 20  # the gradients of both terms are measured at every so many log lines, since it costs a step
CHECKPOINT_S = 300.0  # long steps must not put a checkpoint off: at most this much work is lost to a power cut


@dataclass(frozen=True)
class LoopSettings:
    """How long and in which portions.

    Args:
        steps: of the whole run.
        batch_size: over all processes and parts.
        accumulation: parts of a process's batch.
        log_steps: from one log line to the next.
        checkpoint_steps: from one checkpoint to the next.
        seed: of what the method draws.
    """

    steps: int
    batch_size: int
    accumulation: int
    log_steps: int
    checkpoint_steps: int
    seed: int


@dataclass(frozen=True)
class Summary:
    """How a run went, since it was started or resumed.

    Args:
        first_step: finished steps at its start.
        steps: finished steps at its end.
        seconds: from the first to the last step.
        images_per_second: over all processes, waiting included.
        waiting_share: of the time, for data.
        memory_bytes: at most, of this process; 0 if unknown.
        rolled_back: whether the loss was not finite once.
    """

    first_step: int
    steps: int
    seconds: float
    images_per_second: float
    waiting_share: float
    memory_bytes: int
    rolled_back: bool


class Examiner(Protocol):
    """Looks at the method between two steps, such as at its accuracy on validation data.

    What it finds out must be part of the method's state, so that a resumed run knows it.
    """

    def due(self, step: int) -> bool:
        """Whether there is something to look at after so many steps that was not looked at yet."""

    def examine(self, step: int) -> None:
        """Looks; leaves off, and is asked again later, where the observer cancels meanwhile."""


class Loop(Generic[BatchType]):
    """Trains a method, or a task with labels.

    Args:
        method: on its device, with its first weights.
        optimiser: of the method's parameters.
        loader: gives the batches.
        settings: steps and portions.
        processes: this one and the others.
        checkpoints: only the first process writes there.
        recorder: of the metrics.
        observer: hears of the progress, and may cancel between two steps.
        examiner: may end the training before its last step.
    """

    def __init__(
        self,
        method: Learner[BatchType],
        optimiser: Optimiser,
        loader: Batches[BatchType],
        settings: LoopSettings,
        processes: Processes,
        checkpoints: Checkpoints,
        recorder: Recorder,
        observer: Observer,
        examiner: Examiner | None = None,
    ) -> None:
        self._examiner = examiner
        self._method = method
        self._optimiser = optimiser
        self._loader = loader
        self._settings = settings
        self._processes = processes
        self._writer = CheckpointWriter(checkpoints)
        self._recorder = recorder
        self._observer = observer
        self._good = capture(method, optimiser, 0, 1.0)
        self._step = 0  # finished steps
        self._rate_factor = 1.0
        self._images = 0
        self._saved_s = 0.0

    def resume(self, state: State) -> None:
        """Goes on from a state instead of the first step."""
        restore(state, self._method, self._optimiser)
        self._good, self._step, self._rate_factor = state, state.step, state.rate_factor

    def run(self) -> Summary:
        """Trains up to the last step, or to where the examiner ends it.

        Raises:
            JobCancelled: the observer asked for it; a checkpoint of the last finished step is written.
            ParameterError: the loss was not finite, and again at a lower learning rate.
            SwimdiffError: of data that cannot be read, or of a checkpoint that cannot be written.
        """
        first_step = self._step
        started_s = self._saved_s = time.monotonic()
        waited_s = self._loader.waited_s
        self._method.train()
        self._recorder.rewind(self._step)
        shared = self._processes.share_gradients(self._method)
        try:
            self._examine()  # a run that was cancelled while it was examined has that before it
            if self._observer.cancelled():
                self._pause()
            while not self._ended:
                self.train_on(shared)
            self._keep(wait=True)
        finally:
            self._writer.close()
        seconds = max(time.monotonic() - started_s, 1e-9)
        return Summary(
            first_step,
            self._step,
            seconds,
            self._images / seconds,
            (self._loader.waited_s - waited_s) / seconds,
            peak_bytes(self._processes.device),
            self._rate_factor < 1.0,
        )

    @property
    def _ended(self) -> bool:
        return self._step >= self._settings.steps

    def _examine(self) -> None:
        if self._examiner is not None and self._examiner.due(self._step):
            self._examiner.examine(self._step)
            self._method.train()

    def train_on(self, shared: nn.Module) -> None:
        """Trains to the end, or to a loss that is not finite, which takes the run back to its last good state."""
        settings = self._settings
        # A GPU need not be waited for at each step; what follows from a bad loss is undone up to the last good state.
        check_steps = 1 if self._processes.device.type == "cpu" else settings.log_steps
        timer = Timer(self._loader, self._step)
        suspect = torch.zeros((), device=self._processes.device)
        with ended(self._loader.batches(self._step, settings.steps)) as batches:
            for batch in batches:
                parts = self._one_step(shared, batch)
                suspect = suspect + (~torch.isfinite(parts["loss"])).float()
                self._step += 1
                self._images += settings.batch_size
                logs = self._step % settings.log_steps == 0 or self._step == settings.steps
                due = self._step % settings.checkpoint_steps == 0
                examined = self._examiner is not None and self._examiner.due(self._step)
                if not (logs or due or examined or self._step % check_steps == 0):
                    continue
                late = self._processes.first and time.monotonic() - self._saved_s > CHECKPOINT_S
                if examined and not self._processes.sums([float(suspect)])[0]:
                    self._examine()
                asked = (due or late, self._observer.cancelled(), suspect, self._writer.failed)
                # What one process wants is done by all of them, at the same step.
                totals = self._processes.sums([float(value) for value in asked])
                saves, cancelled, bad, unwritten = (value > 0 for value in totals)
                if unwritten:
                    self._processes.first_alone(self._writer.wait)
                if bad:
                    self._roll_back()
                    return
                if logs:
                    self._log(parts, batch, timer)
                if cancelled:
                    self._pause()
                if saves:
                    self._keep()
                if examined and self._ended:
                    return

    def _one_step(self, shared: nn.Module, batch: BatchType) -> dict[str, Tensor]:
        """Forward, backward, optimisers, what follows the step. Gives the mean of what the parts of the batch log."""
        settings, device = self._settings, self._processes.device
        means: dict[str, Tensor] = {}
        pieces = split(batch, settings.accumulation)
        for number, piece in enumerate(pieces):
            generator = step_generator(device, settings.seed, self._step, number, self._processes.rank)
            with self._processes.gradients_kept_apart(shared, number + 1 < len(pieces)):
                with fast_precision(device):
                    output = shared(piece, generator)
                (output.loss / len(pieces)).backward()
            for name, value in output.parts.items():
                means[name] = means.get(name, 0.0) + value.detach() / len(pieces)
        self._optimiser.step(self._step, self._rate_factor)
        self._processes.average_statistics(self._method)
        self._method.after_step((self._step + 1) / settings.steps)
        return means

    def _keep(self, wait: bool = False) -> None:
        """Takes the present state as the last good one, in memory and as a checkpoint.

        Args:
            wait: until it is written; else it is written beside the next steps.
        """
        good = self._good = capture(self._method, self._optimiser, self._step, self._rate_factor)
        self._processes.first_alone(lambda: self._writer.write(good))
        if wait:
            self._processes.first_alone(self._writer.wait)
        self._saved_s = time.monotonic()

    def _pause(self) -> None:
        self._keep(wait=True)
        raise JobCancelled(
            "Stopped after step {step} of {steps}; a checkpoint is kept.",
            "Run the same job again to continue from there.",
            step=self._step,
            steps=self._settings.steps,
        )

    def _roll_back(self) -> None:
        """Goes back to the last good state with lower rates; a second time is the end."""
        failed_step, good = self._step, self._good
        # A begun step is ended first, so that nothing of it is left in the method.
        self._optimiser.forget()
        self._method.after_step(failed_step / self._settings.steps)
        restore(good, self._method, self._optimiser)
        self._step = good.step
        if self._rate_factor < 1.0:
            raise ParameterError(
                "The loss is not finite at step {failed_step}, although the learning rate was already lowered.",
                "Lower the learning rate, and check the images for extreme values; metrics.csv shows how the loss "
                "developed.",
                failed_step=failed_step,
            )
        self._rate_factor = LOWER_RATE
        self._good = State(good.step, LOWER_RATE, good.method, good.optimiser)
        self._recorder.rewind(good.step)
        self._observer.log(
            "warning",
            "The loss is not finite at step {failed}. Training returns to step {good}, with {rate:g} of the learning "
            "rate.",
            failed=failed_step,
            good=good.step,
            rate=LOWER_RATE,
        )

    def _log(self, parts: dict[str, Tensor], batch: BatchType, timer: Timer) -> None:
        settings, step = self._settings, self._step
        names = sorted(parts)
        sums = self._processes.sums([float(parts[name]) for name in names])
        values = {name: value / self._processes.world_size for name, value in zip(names, sums, strict=True)}
        seconds_per_step, waiting_share = timer.lap(step)
        values["learning_rate"] = self._optimiser.learning_rate(step - 1, self._rate_factor)
        if step % (settings.log_steps * NORM_LOG_LINES) == 0 or step == settings.log_steps:
            piece = split(batch, settings.accumulation)[0]
            generator = step_generator(self._processes.device, settings.seed, step, 0, self._processes.rank)
            with fast_precision(self._processes.device):
                values.update(self._method.gradient_norms(piece, generator))
        values["images_per_second"] = settings.batch_size / seconds_per_step
        values["waiting_share"] = waiting_share
        values["memory_bytes"] = float(peak_bytes(self._processes.device))
        if not self._processes.first:
            return
        self._recorder.record(step, values)
        for name, value in values.items():
            self._observer.metric(name, value, step)
        self._observer.progress(
            step / settings.steps,
            "Training, step {step:,} of {steps:,}: loss {loss:.3f}, {speed:.0f} images/s",
            remaining_s=(settings.steps - step) * seconds_per_step,
            step=step,
            steps=settings.steps,
            loss=values["loss"],
            speed=values["images_per_second"],
        )
