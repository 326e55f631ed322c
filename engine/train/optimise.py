"""Learning rates as functions of the step, and the optimisers of a method driven as one."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from engine.methods.base import ParameterGroup

BATCH_OF_RATE = 256  # taken: MoCo's learning rate is given for a batch of 256 and grows in proportion
MOMENTUM = 0.9  # taken: MoCo v2
DENOISER_WEIGHT_DECAY = 0.0  # assumed: the denoiser is thrown away, so only its fit to the noise counts


@dataclass(frozen=True)
class OptimiserSettings:
    """What decides the steps of the optimisers.

    Args:
        steps: of the whole run.
        warm_up_steps: in which the rates rise from near zero.
        batch_size: over all processes and parts.
        learning_rate: of SGD at a batch of 256; or of AdamW, as it is, where that drives these groups too.
        weight_decay: beside it.
        adam_learning_rate: of the groups that ask for AdamW.
        adam_weight_decay: likewise.
        instead_of_sgd: sgd or adamw: what drives the groups that ask for SGD.
    """

    steps: int
    warm_up_steps: int
    batch_size: int
    learning_rate: float = 0.03
    weight_decay: float = 1e-4
    adam_learning_rate: float = 1e-4
    adam_weight_decay: float = DENOISER_WEIGHT_DECAY
    instead_of_sgd: str = "sgd"


def schedule(step: int, steps: int, warm_up_steps: int) -> float:
    """Share of the full learning rate: a straight rise, then half a cosine down to zero.

    Args:
        step: 0 to steps - 1.
        steps: of the whole run, 1 or more.
        warm_up_steps: length of the rise; 0 for none.
    """
    if step < warm_up_steps:
        return (step + 1) / (warm_up_steps + 1)
    share = (step - warm_up_steps) / max(1, steps - warm_up_steps)
    return 0.5 * (1.0 + math.cos(math.pi * min(1.0, share)))


class Optimiser:
    """SGD for what is compared, AdamW for what restores; one object for the loop.

    Args:
        groups: of a method.
        settings: rates and length.
    """

    def __init__(self, groups: tuple[ParameterGroup, ...], settings: OptimiserSettings) -> None:
        self._settings = settings
        chosen: dict[str, list[dict[str, Any]]] = {"sgd": [], "adamw": []}
        for share in sorted({group.rate for group in groups}, reverse=True):
            for name, parts in chosen.items():
                same = [group for group in groups if group.optimiser == name and group.rate == share]
                if same:
                    parameters = [parameter for group in same for parameter in group.parameters]
                    parts.append({"params": parameters, "share": share})
        scaled = settings.learning_rate * settings.batch_size / BATCH_OF_RATE
        self._rates = {
            "sgd": scaled if settings.instead_of_sgd == "sgd" else settings.learning_rate,
            "adamw": settings.adam_learning_rate,
        }
        self._parts: dict[str, torch.optim.Optimizer] = {}
        if chosen["sgd"]:
            rate, decay = self._rates["sgd"], settings.weight_decay
            self._parts["sgd"] = (
                torch.optim.SGD(chosen["sgd"], lr=rate, momentum=MOMENTUM, weight_decay=decay)
                if settings.instead_of_sgd == "sgd"
                else torch.optim.AdamW(chosen["sgd"], lr=rate, weight_decay=decay)
            )
        if chosen["adamw"]:
            self._parts["adamw"] = torch.optim.AdamW(
                chosen["adamw"], lr=self._rates["adamw"], weight_decay=settings.adam_weight_decay
            )

    def step(self, step: int, factor: float = 1.0) -> None:
        """Moves the weights along their gradients, and forgets the gradients.

        Args:
            step: 0 to steps - 1.
            factor: on all rates.
        """
        share = factor * schedule(step, self._settings.steps, self._settings.warm_up_steps)
        for name, part in self._parts.items():
            for group in part.param_groups:
                group["lr"] = self._rates[name] * share * group["share"]
            part.step()
        self.forget()

    def forget(self) -> None:
        """Drops the gradients."""
        for part in self._parts.values():
            part.zero_grad(set_to_none=True)

    def learning_rate(self, step: int, factor: float = 1.0) -> float:
        """The learning rate of SGD at a step."""
        return self._rates["sgd"] * factor * schedule(step, self._settings.steps, self._settings.warm_up_steps)

    def state(self) -> dict[str, Tensor]:
        """Momenta and moments by name, such as sgd.3.momentum_buffer; empty before the first step."""
        return {
            f"{name}.{place}.{key}": value
            for name, place, state in self._states()
            for key, value in state.items()
            if isinstance(value, Tensor)
        }

    def load(self, tensors: dict[str, Tensor]) -> None:
        """Puts back what `state` gave.

        Raises:
            KeyError: where a name or a shape is not of these parameters.
        """
        found: dict[str, dict[int, dict[str, Tensor]]] = {name: {} for name in self._parts}
        for name, value in tensors.items():
            kind, number, key = name.split(".", 2)
            found[kind].setdefault(int(number), {})[key] = value
        for name, part in self._parts.items():
            parameters = [parameter for group in part.param_groups for parameter in group["params"]]
            for place, state in found[name].items():
                shapes = {value.shape for value in state.values() if value.ndim}
                if place >= len(parameters) or not shapes <= {parameters[place].shape}:
                    raise KeyError(f"{name}.{place}")
            # Copies, since torch takes over tensors that lie on the right device, and would then change the given ones.
            copied = {
                place: {key: value.clone() for key, value in state.items()} for place, state in found[name].items()
            }
            part.load_state_dict({"state": copied, "param_groups": part.state_dict()["param_groups"]})

    def _states(self) -> Iterator[tuple[str, int, dict[str, object]]]:
        for name, part in self._parts.items():
            for place, state in part.state_dict()["state"].items():
                yield name, place, state
