"""Learning rates as functions of the step, and two optimisers driven as one."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.methods.base import Drive, ParameterGroup
from engine.train.optimise import MOMENTUM, Optimiser, OptimiserSettings, schedule


@given(st.integers(1, 500), st.data())
def test_the_rate_rises_then_falls_and_stays_between_zero_and_one(steps: int, data: st.DataObject) -> None:
    warm_up = data.draw(st.integers(0, steps))
    shares = [schedule(step, steps, warm_up) for step in range(steps)]
    assert all(0.0 < share <= 1.0 for share in shares)
    assert shares[:warm_up] == sorted(shares[:warm_up])
    assert shares[warm_up:] == sorted(shares[warm_up:], reverse=True)


def test_known_places_of_the_schedule() -> None:
    assert schedule(0, 100, 0) == 1.0
    assert schedule(50, 100, 0) == pytest.approx(0.5)
    assert schedule(4, 100, 9) == pytest.approx(0.5)
    assert schedule(9, 100, 9) == 1.0
    assert schedule(99, 100, 0) == pytest.approx(0.5 * (1 + math.cos(math.pi * 0.99)))


KEYS = ("momentum_buffer", "exp_avg", "exp_avg_sq", "step")
SGD, ADAM = Drive("sgd", 0.03, 0.1), Drive("adamw", 0.01, 0.0)


def two_groups(drive: Drive = SGD) -> tuple[tuple[ParameterGroup, ...], torch.nn.Parameter, torch.nn.Parameter]:
    one, other = torch.nn.Parameter(torch.ones(3)), torch.nn.Parameter(torch.ones(2))
    return (ParameterGroup("encoder", drive, (one,)), ParameterGroup("denoiser", ADAM, (other,))), one, other


def test_sgd_follows_its_formula_with_the_linear_rule() -> None:
    groups, weight, other = two_groups()
    optimiser = Optimiser(groups, OptimiserSettings(10, 0, 128))
    expected, velocity = torch.ones(3), torch.zeros(3)
    for step in range(4):
        weight.grad, other.grad = torch.full((3,), 2.0), torch.zeros(2)
        optimiser.step(step, factor=0.5)
        velocity = MOMENTUM * velocity + 2.0 + 0.1 * expected
        expected = expected - 0.5 * 0.03 * (128 / 256) * schedule(step, 10, 0) * velocity
        assert torch.allclose(weight.detach(), expected, atol=1e-7)
    assert weight.grad is None


def test_the_denoiser_is_moved_by_adam_at_a_rate_of_its_own() -> None:
    groups, weight, other = two_groups()
    optimiser = Optimiser(groups, OptimiserSettings(10, 0, 128))
    weight.grad, other.grad = torch.zeros(3), torch.tensor([5.0, -0.001])
    optimiser.step(0)
    # Adam's first step is the rate, whatever the size of the gradient and whatever the batch.
    assert torch.allclose(other.detach(), torch.tensor([0.99, 1.01]), atol=1e-4)


def test_adamw_can_drive_the_encoder_at_the_rate_as_it_is() -> None:
    groups, weight, other = two_groups(Drive("adamw", 0.01, 0.1))
    optimiser = Optimiser(groups, OptimiserSettings(10, 0, 128))
    weight.grad, other.grad = torch.tensor([5.0, -0.001, 3.0]), torch.zeros(2)
    optimiser.step(0)
    # The weights shrink by rate times decay, apart from Adam's step.
    kept = 1 - 0.01 * 0.1
    assert torch.allclose(weight.detach(), torch.tensor([kept - 0.01, kept + 0.01, kept - 0.01]), atol=1e-4)


@pytest.mark.parametrize("kind", ["sgd", "adamw"])
def test_norms_and_biases_are_spared_the_decay_where_that_is_asked_for(kind: str) -> None:
    layer, norm = torch.nn.Linear(2, 3), torch.nn.BatchNorm2d(3)
    parameters = (*layer.parameters(), *norm.parameters())
    before = [parameter.detach().clone() for parameter in parameters]
    for spares, factors in ((True, (0.99, 1.0, 1.0, 1.0)), (False, (0.99, 0.99, 0.99, 0.99))):
        with torch.no_grad():
            for parameter, value in zip(parameters, before, strict=True):
                parameter.copy_(value)
        drive = Drive(kind, 0.1, 0.1, spares)
        optimiser = Optimiser((ParameterGroup("encoder", drive, parameters),), OptimiserSettings(10, 0, 256))
        for parameter in parameters:
            parameter.grad = torch.zeros_like(parameter)
        optimiser.step(0)
        for parameter, value, factor in zip(parameters, before, factors, strict=True):
            assert torch.allclose(parameter, factor * value, atol=1e-7)
        assert set(optimiser.state()) <= {f"encoder.{n}.{key}" for n in range(4) for key in KEYS}


def test_a_state_put_into_another_optimiser_goes_on_alike() -> None:
    settings = OptimiserSettings(10, 2, 256)
    groups, weight, other = two_groups()
    first = Optimiser(groups, settings)
    weight.grad, other.grad = torch.arange(3.0), torch.arange(2.0)
    first.step(0)
    copied, weight2, other2 = two_groups()
    with torch.no_grad():
        weight2.copy_(weight)
        other2.copy_(other)
    second = Optimiser(copied, settings)
    second.load({name: value.clone() for name, value in first.state().items()})
    for optimiser, parameters in ((first, (weight, other)), (second, (weight2, other2))):
        for parameter in parameters:
            parameter.grad = torch.ones_like(parameter)
        optimiser.step(1)
    assert torch.equal(weight, weight2) and torch.equal(other, other2)


def test_a_state_of_other_shapes_is_refused() -> None:
    groups, _, _ = two_groups()
    optimiser = Optimiser(groups, OptimiserSettings(10, 2, 256))
    with pytest.raises(KeyError, match=r"encoder\.0"):
        optimiser.load({"encoder.0.momentum_buffer": torch.zeros(4)})
    with pytest.raises(KeyError, match=r"encoder\.7"):
        optimiser.load({"encoder.7.momentum_buffer": torch.zeros(3)})


def test_a_group_with_a_share_of_the_rate_moves_by_that_share_and_its_state_comes_back() -> None:
    def made() -> tuple[Optimiser, torch.nn.Parameter, torch.nn.Parameter]:
        one, other = torch.nn.Parameter(torch.ones(3)), torch.nn.Parameter(torch.ones(2))
        groups = (ParameterGroup("encoder", ADAM, (one,), 0.1), ParameterGroup("decoder", ADAM, (other,)))
        return Optimiser(groups, OptimiserSettings(10, 0, 8)), one, other

    first, slow, fast = made()
    slow.grad, fast.grad = torch.full((3,), 2.0), torch.full((2,), 2.0)
    first.step(0)
    # Adam's first step is the learning rate, whatever the size of the gradient.
    assert torch.allclose(1.0 - slow, torch.full((3,), 0.001), atol=1e-6)
    assert torch.allclose(1.0 - fast, torch.full((2,), 0.01), atol=1e-6)
    second, *parameters = made()
    second.load(first.state())
    with torch.no_grad():
        for parameter, known in zip(parameters, (slow, fast), strict=True):
            parameter.copy_(known)
    for optimiser, (one, other) in ((first, (slow, fast)), (second, tuple(parameters))):
        one.grad, other.grad = torch.full((3,), -1.0), torch.full((2,), 0.5)
        optimiser.step(1)
    assert torch.equal(slow, parameters[0]) and torch.equal(fast, parameters[1])
