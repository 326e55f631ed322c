"""What every method must do, walked over the registry."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from engine.backbones.registry import BACKBONES
from engine.data.batch import Batch
from engine.methods.registry import METHODS
from tests.engine.methods.images import Trainer, make_batch, make_method, seeded

pytestmark = pytest.mark.parametrize("name", METHODS)


@pytest.mark.parametrize("bands", [1, 5])
def test_a_step_moves_what_is_trained(name: str, bands: int) -> None:
    method = make_method(name, band_count=bands)
    trainer = Trainer(method)
    trainer.step(make_batch(bands=bands), 0)
    before = {key: value.clone() for key, value in method.state_dict().items()}
    output = trainer.step(make_batch(bands=bands, seed=5), 1)
    assert output.loss.ndim == 0 and bool(torch.isfinite(output.loss))
    for part, value in output.parts.items():
        assert value.ndim == 0 and not value.requires_grad and bool(torch.isfinite(value)), part
    after = method.state_dict()
    trained = {key for key, value in method.named_parameters() if value.requires_grad}
    resting = [key for key in trained if torch.equal(before[key], after[key])]
    assert not resting
    assert all(bool(torch.isfinite(value).all()) for value in after.values())


def test_each_trained_parameter_is_in_one_group(name: str) -> None:
    method = make_method(name)
    grouped = [id(parameter) for group in method.parameter_groups() for parameter in group.parameters]
    trained = [id(parameter) for parameter in method.parameters() if parameter.requires_grad]
    assert sorted(grouped) == sorted(trained)
    assert {group.optimiser for group in method.parameter_groups()} <= {"sgd", "adamw"}


def test_a_restored_method_goes_on_exactly(name: str) -> None:
    first, second = make_method(name, seed=1), make_method(name, seed=2)
    trainer = Trainer(first)
    for step in range(2):
        trainer.step(make_batch(seed=10 * step), step)
    second.load_state_dict({key: value.clone() for key, value in first.state_dict().items()})
    batch = make_batch(seed=70)
    outputs = []
    for method in (first, second):
        output = method(batch, seeded(7))
        output.loss.backward()
        method.after_step(0.5)
        outputs.append(output)
    assert outputs[0].parts.keys() == outputs[1].parts.keys()
    assert all(torch.equal(value, outputs[1].parts[part]) for part, value in outputs[0].parts.items())
    states = [method.state_dict() for method in (first, second)]
    assert states[0].keys() == states[1].keys()
    assert all(torch.equal(value, states[1][key]) for key, value in states[0].items())


def test_the_same_seed_gives_the_same_first_weights(name: str) -> None:
    before = torch.random.get_rng_state()
    first, second, other = (make_method(name, seed=seed).state_dict() for seed in (3, 3, 4))
    assert all(torch.equal(value, second[key]) for key, value in first.items())
    assert not torch.equal(first["encoder.network.conv1.weight"], other["encoder.network.conv1.weight"])
    make_method(name)(make_batch(), seeded(0))
    assert torch.equal(before, torch.random.get_rng_state())


def test_nothing_is_enqueued_before_the_step_is_done(name: str) -> None:
    method = make_method(name)
    Trainer(method).step(make_batch(), 0)
    before = {key: value.clone() for key, value in method.named_buffers() if "running" not in key}
    method(make_batch(seed=3), seeded(1)).loss.backward()
    after = dict(method.named_buffers())
    assert all(torch.equal(value, after[key]) for key, value in before.items() if "num_batches" not in key)


def test_measuring_gradients_changes_nothing(name: str) -> None:
    method, batch = make_method(name), make_batch()
    Trainer(method).step(batch, 0)
    for parameter in method.parameters():
        parameter.grad = None
    before = {key: value.clone() for key, value in method.state_dict().items()}
    norms = method.gradient_norms(make_batch(seed=9), seeded(1))
    assert norms and all(value > 0 for value in norms.values())
    assert all(torch.equal(value, before[key]) for key, value in method.state_dict().items())
    assert all(parameter.grad is None for parameter in method.parameters())
    method.after_step(0.5)
    assert all(torch.equal(value, before[key]) for key, value in method.state_dict().items())


@pytest.mark.parametrize("architecture", BACKBONES)
def test_it_starts_from_an_encoder(name: str, architecture: str) -> None:
    encoder = BACKBONES[architecture].build(3)
    encoder.initialise(seeded(8))
    method = make_method(name, backbone=architecture)
    method.start_from(encoder)
    given, taken = encoder.state_dict(), method.encoder.state_dict()
    assert all(torch.equal(value, taken[key]) for key, value in given.items())


def test_scenes_need_not_be_dense_and_tiny_batches_work(name: str) -> None:
    method = make_method(name, queue_size=3)
    trainer = Trainer(method)
    for step in range(3):
        batch = replace(make_batch(2, seed=step), scene=torch.tensor([10**12, 7]))
        assert isinstance(batch, Batch)
        assert bool(torch.isfinite(trainer.step(batch, step).loss))
