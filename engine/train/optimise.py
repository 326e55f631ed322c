"""Learning rates as functions of the step, and the optimisers of a method driven as one."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.methods.base import Drive, ParameterGroup
from engine.train.adan import Adan

BATCH_OF_RATE = 256  # taken: MoCo's learning rate is given for a batch of 256 and grows in proportion
MOMENTUM = 0.9  # taken: MoCo v2
Groups = list[dict[str, Any]]


@dataclass(frozen=True)
class Kind:
    """A kind of optimiser.

    Args:
        build: from groups of parameters, learning rate and weight decay.
        power: of the batch over one of 256, that its learning rate is multiplied by; 0 where it stays as it is.
    """

    build: Callable[[Groups, float, float], torch.optim.Optimizer]
    power: float


def _adamw(groups: Groups, rate: float, decay: float) -> torch.optim.Optimizer:
    # One launch on a GPU in place of dozens. A CPU is left its own way of computing, which results depend on.
    fused = True if groups[0]["params"][0].device.type == "cuda" else None
    return torch.optim.AdamW(groups, rate, weight_decay=decay, fused=fused)


OPTIMISERS: dict[str, Kind] = {
    "sgd": Kind(lambda groups, rate, decay: torch.optim.SGD(groups, rate, MOMENTUM, weight_decay=decay), 1.0),
    "adamw": Kind(_adamw, 0.0),
    # The root is taken: our specification of CMID, section 3.
    "adan": Kind(lambda groups, rate, decay: Adan(groups, rate, weight_decay=decay), 0.5),
}


@dataclass(frozen=True)
class OptimiserSettings:
    """What decides the steps of all optimisers of a run.

    Args:
        steps: of the whole run.
        warm_up_steps: in which the rates rise from near zero.
        batch_size: over all processes and parts.
    """

    steps: int
    warm_up_steps: int
    batch_size: int


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


def _parts(drive: Drive, groups: Sequence[ParameterGroup]) -> Groups:
    """The parameters of groups with the same drive, by share of its rate and by weight decay."""
    parts: dict[tuple[float, float], list[nn.Parameter]] = {}
    for group in sorted(groups, key=lambda group: -group.rate):
        for parameter in group.parameters:
            spared = drive.spares_norms and parameter.ndim <= 1
            parts.setdefault((group.rate, 0.0 if spared else drive.weight_decay), []).append(parameter)
    return [
        {"params": parameters, "share": share, "weight_decay": decay} for (share, decay), parameters in parts.items()
    ]


class Optimiser:
    """The optimisers of all groups; one object for the loop.

    Args:
        groups: of a method; those with the same drive share an optimiser, named after the first of them.
        settings: length of the run and of a batch.
    """

    def __init__(self, groups: tuple[ParameterGroup, ...], settings: OptimiserSettings) -> None:
        self._settings = settings
        self._rates: dict[str, float] = {}
        self._parts: dict[str, torch.optim.Optimizer] = {}
        driven: dict[Drive, list[ParameterGroup]] = {}
        for group in groups:
            driven.setdefault(group.drive, []).append(group)
        for drive, same in driven.items():
            kind, name = OPTIMISERS[drive.optimiser], same[0].name
            self._rates[name] = drive.learning_rate * (settings.batch_size / BATCH_OF_RATE) ** kind.power
            self._parts[name] = kind.build(_parts(drive, same), self._rates[name], drive.weight_decay)

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
        """The learning rate of the first group at a step."""
        return (
            next(iter(self._rates.values()))
            * factor
            * schedule(step, self._settings.steps, self._settings.warm_up_steps)
        )

    def state(self) -> dict[str, Tensor]:
        """Momenta and moments by name, such as encoder.3.momentum_buffer; empty before the first step."""
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
