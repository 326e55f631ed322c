"""Several processes that train one method: who is who, and what they tell each other.

Started by `torchrun -m engine pretrain ...`; the processes find each other by the environment that torchrun sets.
Gradients are averaged by torch's DistributedDataParallel; keys and scenes are gathered by the method itself.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import torch
import torch.distributed as torch_processes
from torch import Tensor, nn
from torch.distributed.rendezvous import rendezvous
from torch.nn.modules.batchnorm import _BatchNorm

from engine.contract.errors import EngineError, ErrorCode, JobCancelled
from engine.train.watch import Watch, end, gone

# A process may wait this long for another one: the first makes the packed cache of a large archive alone meanwhile.
LONGEST_WAIT = timedelta(hours=6)
MEETING_WAIT = timedelta(minutes=15)  # for the other machines to be started
Result = TypeVar("Result")


@dataclass(frozen=True)
class Processes:
    """The processes of a run, as one of them sees them.

    Args:
        rank: number of this process, 0 to world_size - 1.
        world_size: how many there are.
        local_size: how many there are on its machine.
        device: where this process computes.
    """

    rank: int
    world_size: int
    local_size: int
    device: torch.device

    @property
    def first(self) -> bool:
        """Whether this process writes the files."""
        return self.rank == 0

    @property
    def several(self) -> bool:
        """Whether there is more than one."""
        return self.world_size > 1

    def sums(self, values: Sequence[float]) -> list[float]:
        """Adds numbers over all processes; every process must ask at the same time."""
        if not self.several:
            return list(values)
        total = torch.tensor(list(values), dtype=torch.float64, device=self.device)
        torch_processes.all_reduce(total)
        return [float(value) for value in total.tolist()]

    def first_alone(self, work: Callable[[], Result]) -> Result | None:
        """Has the first process do something while the others wait for it.

        Returns:
            What the work gave in the first process, None in the others.

        Raises:
            EngineError: in the others, where it failed in the first, which raises its own error.
        """
        result: Result | None = None
        failed: BaseException | None = None
        if self.first:
            try:
                result = work()
            except BaseException as error:
                failed = error
        if self.sums([float(failed is not None)])[0]:
            if failed is not None:
                raise failed
            raise EngineError(ErrorCode.ENGINE_DIED, "The first process of the run has stopped.", "See its message.")
        return result

    def send(self, data: bytes | None) -> bytes:
        """Hands bytes of the first process to all others.

        Args:
            data: in the first process; ignored in the others.
        """
        if not self.several:
            return data or b""
        length = int(self.sums([float(len(data or b"")) if self.first else 0.0])[0])
        content = torch.zeros(length, dtype=torch.uint8, device=self.device)
        if self.first and data:
            content.copy_(torch.frombuffer(bytearray(data), dtype=torch.uint8))
        if length:
            torch_processes.broadcast(content, 0)
        return content.cpu().numpy().tobytes()

    def share_gradients(self, method: nn.Module) -> nn.Module:
        """Wraps a method so that its gradients are the mean over all processes.

        Weights and queue of the first process are taken by all. Buffers are not sent at each step: the queue is equal
        everywhere already, and the statistics of batch norm are averaged by `average_statistics`.
        """
        if not self.several:
            return method
        devices = [self.device] if self.device.type == "cuda" else None
        # Some settings leave weights without a gradient, such as the ways into a denoiser that is not coupled.
        return nn.parallel.DistributedDataParallel(
            method, device_ids=devices, broadcast_buffers=False, find_unused_parameters=True
        )

    def gradients_kept_apart(self, shared: nn.Module, apart: bool) -> AbstractContextManager[object]:
        """Context in which a backward pass only adds to this process's gradients, as all parts but the last do.

        Args:
            shared: what `share_gradients` gave.
            apart: false for the last part, after which gradients are averaged.
        """
        if apart and isinstance(shared, nn.parallel.DistributedDataParallel):
            return shared.no_sync()
        return nullcontext()

    def average_statistics(self, method: nn.Module) -> None:
        """Takes the mean of batch norm's running statistics over all processes, so that none speaks for all."""
        if not self.several:
            return
        buffers: list[Tensor] = []
        for module in method.modules():
            if isinstance(module, _BatchNorm) and module.running_mean is not None and module.running_var is not None:
                buffers += [module.running_mean, module.running_var]
        if not buffers:
            return
        flat = torch.cat([buffer.detach().reshape(-1) for buffer in buffers])
        torch_processes.all_reduce(flat)
        flat /= self.world_size
        start = 0
        for buffer in buffers:
            buffer.copy_(flat[start : start + buffer.numel()].view_as(buffer))
            start += buffer.numel()


def alone(device: torch.device) -> Processes:
    """A run of one process."""
    return Processes(0, 1, 1, device)


def local_size() -> int:
    """How many processes of this run share this machine's cores."""
    return max(1, int(os.environ.get("LOCAL_WORLD_SIZE", "1")))


@contextmanager
def joined(device: torch.device) -> Iterator[Processes]:
    """Joins the processes that torchrun has started; alone where it has not.

    Args:
        device: that was chosen; of several GPUs each process takes the one of its number.

    Where another process is lost meanwhile, this one says so and ends.
    """
    rank, size = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if size <= 1:
        yield alone(device)
        return
    if device.type == "cuda":
        device = torch.device("cuda", local % torch.cuda.device_count())
        torch.cuda.set_device(device)
    store, rank, size = next(rendezvous("env://", timeout=MEETING_WAIT))
    backend = "nccl" if device.type == "cuda" else "gloo"
    torch_processes.init_process_group(backend, store=store, rank=rank, world_size=size, timeout=LONGEST_WAIT)
    watch, done = Watch(store, rank, size), False
    try:
        yield Processes(rank, size, local_size(), device)
        done = True
    except JobCancelled:
        done = True  # the others are cancelled too
        raise
    except RuntimeError as error:
        if isinstance(error, torch_processes.DistError) or "gloo" in str(error):
            end(gone([]))
        raise
    finally:
        watch.leave(done)
        # Wrapped models hold the group in cycles. What is freed only while the interpreter ends may find its threads at
        # work, which ends the process with SIGABRT (seen with gloo of torch 2.13 on a busy machine).
        gc.collect()
        torch_processes.destroy_process_group()
        gc.collect()
