"""Everything that a run must keep to go on as if it had never stopped."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.contract.errors import ModelError
from engine.train.optimise import Optimiser


@dataclass(frozen=True)
class State:
    """A run after some steps, as copies on the CPU.

    Args:
        step: number of finished steps.
        rate_factor: what the learning rates are multiplied by; below 1 after a loss that was not finite.
        method: the method's state dict: weights, key encoder, queue.
        optimiser: tensors of the optimisers by name.
    """

    step: int
    rate_factor: float
    method: dict[str, Tensor]
    optimiser: dict[str, Tensor]


def capture(method: nn.Module, optimiser: Optimiser, step: int, rate_factor: float) -> State:
    """Copies the state of a run."""
    weights = {name: _copy(value) for name, value in method.state_dict().items()}
    return State(step, rate_factor, weights, {name: _copy(value) for name, value in optimiser.state().items()})


def restore(state: State, method: nn.Module, optimiser: Optimiser) -> None:
    """Puts a state back.

    Raises:
        ModelError: where it is of another method or optimiser.
    """
    try:
        method.load_state_dict(state.method)
        optimiser.load(state.optimiser)
    except (RuntimeError, KeyError) as error:
        reason = str(error).splitlines()[0][:200]
        raise ModelError(
            "The checkpoint of step {step} does not fit this method: {reason}",
            "Choose another output folder, or start without “Resume”.",
            step=state.step,
            reason=reason,
        ) from error


def _copy(value: Tensor) -> Tensor:
    return value.detach().to("cpu", copy=True, memory_format=torch.contiguous_format)
