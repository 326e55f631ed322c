"""Adan: moments of the gradient, of its change, and of both together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

BETAS = (0.98, 0.92, 0.99)  # taken
EPSILON = 1e-8  # taken


class Adan(torch.optim.Optimizer):
    """The adaptive Nesterov momentum algorithm.

    Source: Xie et al., Adan, TPAMI 2024, arXiv 2208.06677, algorithm 1; the decay divides, as in its proximal form.

    Args:
        parameters: groups, of which each may have a weight decay of its own.
        rate: learning rate.
        betas: how much is kept of the moments of the gradient, of its change, and of the square of both together.
        epsilon: added to the root.
        weight_decay: beside the rate.
    """

    def __init__(
        self,
        parameters: Any,
        rate: float,
        betas: tuple[float, float, float] = BETAS,
        epsilon: float = EPSILON,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(parameters, {"lr": rate, "betas": betas, "eps": epsilon, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Moves each weight once; a closure is evaluated first, as torch's own optimisers do."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    self._move(parameter, parameter.grad, group)
        return loss

    def _move(self, parameter: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        state = self.state[parameter]
        if not state:
            state["step"] = torch.zeros(())
            state |= {name: torch.zeros_like(parameter) for name in ("mean", "change", "square")}
            state["last"] = gradient.clone()
        state["step"] += 1
        first, second, third = group["betas"]
        difference = gradient - state["last"]
        state["mean"].lerp_(gradient, 1.0 - first)
        state["change"].lerp_(difference, 1.0 - second)
        ahead = gradient.add(difference, alpha=second)
        state["square"].mul_(third).addcmul_(ahead, ahead, value=1.0 - third)
        state["last"].copy_(gradient)
        step = float(state["step"])
        mean = state["mean"] / (1.0 - first**step)
        change = state["change"] / (1.0 - second**step)
        root = (state["square"] / (1.0 - third**step)).sqrt_().add_(group["eps"])
        parameter.addcdiv_(mean.add_(change, alpha=second), root, value=-group["lr"])
        parameter.div_(1.0 + group["lr"] * group["weight_decay"])
