"""Adan against its formulas, step by step in plain numbers."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from engine.train.adan import Adan


def test_it_moves_as_its_formulas_say() -> None:
    weight = nn.Parameter(torch.tensor([1.5]))
    optimiser = Adan([{"params": [weight], "weight_decay": 0.1}], 0.01)
    value, mean, change, square, last = 1.5, 0.0, 0.0, 0.0, None
    for step, gradient in enumerate((0.3, -0.2, 0.5, 0.1), 1):
        weight.grad = torch.tensor([gradient])
        optimiser.step()
        difference = 0.0 if last is None else gradient - last
        mean = 0.98 * mean + 0.02 * gradient
        change = 0.92 * change + 0.08 * difference
        square = 0.99 * square + 0.01 * (gradient + 0.92 * difference) ** 2
        last = gradient
        ahead = mean / (1 - 0.98**step) + 0.92 * change / (1 - 0.92**step)
        value = (value - 0.01 * ahead / (math.sqrt(square / (1 - 0.99**step)) + 1e-8)) / (1 + 0.01 * 0.1)
        assert weight.item() == pytest.approx(value, rel=1e-5)


def test_it_finds_the_bottom_of_a_bowl() -> None:
    weight = nn.Parameter(torch.tensor([3.0, -2.0]))
    optimiser = Adan([weight], 0.05)
    for step in range(600):
        optimiser.param_groups[0]["lr"] = 0.05 * (1 - step / 600)
        optimiser.zero_grad()
        (weight - torch.tensor([1.0, 0.5])).square().sum().backward()
        optimiser.step()
    assert torch.allclose(weight.detach(), torch.tensor([1.0, 0.5]), atol=0.05)


def test_it_goes_on_from_its_state_as_if_it_had_not_stopped() -> None:
    ends = []
    for stops in (False, True):
        weight = nn.Parameter(torch.ones(3))
        optimiser = Adan([weight], 0.01, weight_decay=0.02)
        for step in range(6):
            if stops and step == 3:
                kept, optimiser = optimiser.state_dict(), Adan([weight], 0.01, weight_decay=0.02)
                optimiser.load_state_dict(kept)
            weight.grad = torch.arange(3.0) * (step - 2) + 0.1
            optimiser.step()
        ends.append(weight.detach().clone())
    assert torch.equal(*ends)
