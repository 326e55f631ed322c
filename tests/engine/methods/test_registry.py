"""What every method must do, walked over the registry."""

from __future__ import annotations

import pytest
import torch

from engine.backbones.registry import BACKBONES
from engine.contract.jobs import PlanPretraining, Pretrain
from engine.contract.parameters import parameters
from engine.data.batch import Divisible
from engine.methods.registry import METHODS
from engine.train.optimise import OPTIMISERS
from tests.engine.backbones.architectures import ALL
from tests.engine.methods.images import Trainer, batch_of, make_method, make_patches, make_settings, seeded

pytestmark = pytest.mark.parametrize("name", METHODS)


@pytest.mark.parametrize("bands", [1, 5])
def test_a_step_moves_what_is_trained(name: str, bands: int) -> None:
    settings = make_settings(name, bands=bands)
    method = settings.build()
    trainer = Trainer(method)
    trainer.step(batch_of(settings), 0)
    before = {key: value.clone() for key, value in method.state_dict().items()}
    output = trainer.step(batch_of(settings, seed=5), 1)
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
    assert {group.drive.optimiser for group in method.parameter_groups()} <= set(OPTIMISERS)


def test_a_restored_method_goes_on_exactly(name: str) -> None:
    first, second = make_method(name, seed=1), make_method(name, seed=2)
    trainer = Trainer(first)
    for step in range(2):
        trainer.step(batch_of(make_settings(name), seed=10 * step), step)
    second.load_state_dict({key: value.clone() for key, value in first.state_dict().items()})
    batch = batch_of(make_settings(name), seed=70)
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
    weights = {key for key, value in first.items() if key.startswith("encoder.") and value.ndim > 1}
    assert weights and not any(torch.equal(first[key], other[key]) for key in weights)
    make_method(name)(batch_of(make_settings(name)), seeded(0))
    assert torch.equal(before, torch.random.get_rng_state())


def test_nothing_is_enqueued_before_the_step_is_done(name: str) -> None:
    method = make_method(name)
    Trainer(method).step(batch_of(make_settings(name)), 0)
    before = {key: value.clone() for key, value in method.named_buffers() if "running" not in key}
    method(batch_of(make_settings(name), seed=3), seeded(1)).loss.backward()
    after = dict(method.named_buffers())
    assert all(torch.equal(value, after[key]) for key, value in before.items() if "num_batches" not in key)


def test_measuring_gradients_changes_nothing(name: str) -> None:
    settings = make_settings(name)
    method, batch = settings.build(), batch_of(settings)
    Trainer(method).step(batch, 0)
    for parameter in method.parameters():
        parameter.grad = None
    before = {key: value.clone() for key, value in method.state_dict().items()}
    norms = method.gradient_norms(batch_of(settings, seed=9), seeded(1))
    assert norms and all(value > 0 for value in norms.values())
    assert all(torch.equal(value, before[key]) for key, value in method.state_dict().items())
    assert all(parameter.grad is None for parameter in method.parameters())
    method.after_step(0.5)
    assert all(torch.equal(value, before[key]) for key, value in method.state_dict().items())


@pytest.mark.parametrize("architecture", ALL)
def test_it_starts_from_an_encoder(name: str, architecture: str) -> None:
    encoder = BACKBONES[architecture].build(3)
    encoder.initialise(seeded(8))
    method = make_method(name, backbone=architecture)
    method.start_from(encoder)
    given, taken = encoder.state_dict(), method.encoder.state_dict()
    assert all(torch.equal(value, taken[key]) for key, value in given.items())


def test_scenes_need_not_be_dense_and_tiny_batches_work(name: str) -> None:
    settings = make_settings(name, patch_count=6)
    trainer = Trainer(settings.build())
    for step in range(3):
        batch = batch_of(settings, 2, seed=step, scene=torch.tensor([10**12, 7]))
        assert bool(torch.isfinite(trainer.step(batch, step).loss))


def test_batches_are_cut_and_joined_and_drawn_for_processes_alike(name: str) -> None:
    settings = make_settings(name)
    whole: Divisible = batch_of(settings, 6)
    assert whole.count == 6 and whole.part(slice(1, 3)).count == 2
    parts = [batch_of(settings, 6).part(cut) for cut in (slice(0, 2), slice(2, 6))]
    joined = type(parts[0]).joined(parts)
    for one, other in zip(joined.tensors(), batch_of(settings, 6).tensors(), strict=True):
        assert torch.equal(one, other)
    drawn = settings.maker().draw(6, 3, seeded(1))
    images = torch.randn(6, 3, 32, 32, generator=seeded(2))
    alone = drawn.part(2, 5).render(images[2:5], torch.arange(2, 5))
    together = drawn.render(images, torch.arange(6)).part(slice(2, 5))
    for one, other in zip(alone.tensors(), together.tensors(), strict=True):
        assert torch.allclose(one, other, atol=1e-5)


def test_what_people_are_told(name: str) -> None:
    settings = make_settings(name)
    logged = set(Trainer(settings.build()).step(batch_of(settings), 0).parts)
    named = {figure.name for figure in settings.figures}
    assert logged <= named and "loss" in logged  # each has a title for the report
    assert all(figure.title for figure in settings.figures) and any(figure.line for figure in settings.figures)
    assert settings.card_text and settings.caption
    rows = settings.build().shown(batch_of(settings))
    assert rows and all(row.shape == (8, 3, settings.view_px, settings.view_px) for row in rows)
    assert all(isinstance(value, float) for value in settings.notes(make_patches(), 8).figures.values())


@pytest.mark.parametrize("job", [Pretrain, PlanPretraining])
def test_the_contract_offers_it(name: str, job: type) -> None:
    described = {one.name: one for one in parameters(job)}
    assert set(described["method"].choices) == set(METHODS)
    owners = [one.belongs_to for one in described.values() if one.belongs_to is not None]
    assert {owner.parameter for owner in owners} == {"method"}
    assert all(set(owner.values) <= set(METHODS) for owner in owners)
