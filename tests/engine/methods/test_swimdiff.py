"""SwiMDiff as a whole: where gradients go, when keys move, and that it is MoCo v2 with its parts switched off."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from engine.contract.errors import ParameterError
from engine.methods.swimdiff.batch import ViewBatch
from engine.methods.swimdiff.method import SwimDiff
from engine.methods.swimdiff.scene_labels import scene_labels
from tests.engine.methods.images import make_batch, make_method, seeded

CONDITION_MAPS = ("layer1", "layer2", "layer3", "layer4")  # of a ResNet


def made(**changes: object) -> SwimDiff:
    """A small SwiMDiff."""
    method = make_method(**changes)  # type: ignore[arg-type]
    assert isinstance(method, SwimDiff)
    return method


def filled(**changes: object) -> SwimDiff:
    """One with keys in its queue, from the scenes 0, 1 and 2."""
    method = made(**changes)
    keys = nn.functional.normalize(torch.randn(15, 128, generator=seeded(5)), dim=1)
    method.queue.enqueue(keys, torch.arange(15) % 3)
    return method


def touched(parameters: Iterable[nn.Parameter]) -> bool:
    """Whether any gradient arrived."""
    return any(parameter.grad is not None and bool(parameter.grad.any()) for parameter in parameters)


@pytest.mark.parametrize("labels", ["soft", "hard", "drop", "none"])
@pytest.mark.parametrize("similarity", ["query", "key"])
def test_gradients_reach_the_query_side_only(labels: str, similarity: str) -> None:
    method = filled(scene_labels=labels, scene_similarity=similarity)
    method(make_batch(), seeded(0)).loss.backward()
    assert touched(method.encoder.parameters()) and touched(method.projector.parameters())
    assert not touched(method.key_encoder.parameters()) and not touched(method.key_projector.parameters())
    assert not method.queue.keys.requires_grad and method.queue.keys.grad is None
    assert all(parameter.grad is not None for parameter in method.encoder.parameters())


def test_the_diffusion_reaches_the_whole_encoder_and_no_projector() -> None:
    method = filled(contrast_weight=0.0)
    method(make_batch(), seeded(0)).loss.backward()
    assert method.restoration is not None
    assert touched(method.restoration.parameters()) and not touched(method.projector.parameters())
    assert method.condition_names == CONDITION_MAPS
    for part in ("conv1", *CONDITION_MAPS):
        assert touched(method.encoder.network.get_submodule(part).parameters())


def test_without_coupling_the_encoder_learns_nothing_from_the_diffusion() -> None:
    method = filled(contrast_weight=0.0, coupling=False)
    method(make_batch(), seeded(0)).loss.backward()
    assert method.restoration is not None
    assert touched(method.restoration.parameters()) and not touched(method.encoder.parameters())
    assert method.gradient_norms(make_batch(), seeded(0))["gradient_diffusion"] == 0.0


def copied(network: nn.Module) -> list[Tensor]:
    """Weights as they are now."""
    return [parameter.detach().clone() for parameter in network.parameters()]


def test_the_key_network_follows_once_a_step_and_before_the_keys() -> None:
    method = made(key_momentum=0.75, queue_size=16)
    with torch.no_grad():
        for parameter in (*method.encoder.parameters(), *method.projector.parameters()):
            parameter.add_(0.01)
    old, new = copied(method.key_encoder), copied(method.encoder)
    batch = make_batch(16)
    parts = [ViewBatch(batch.query[half], batch.key[half], batch.scene[half]) for half in (slice(0, 8), slice(8, 16))]
    method.eval()  # running statistics, so that a key depends on its own image alone
    for number, part in enumerate(parts):
        method(part, seeded(number))
    for own, before, leader in zip(method.key_encoder.parameters(), old, new, strict=True):
        assert torch.allclose(own, 0.75 * before + 0.25 * leader, atol=1e-6)
    method.after_step(0.5)
    with torch.no_grad():
        expected = method.key_projector(method.key_encoder.pooled(batch.key))
    assert torch.allclose(method.queue.keys, expected, atol=1e-5)
    assert torch.equal(method.queue.scenes, batch.scene)
    assert torch.allclose(expected.norm(dim=1), torch.ones(16))
    method(parts[0], seeded(2))
    first = next(iter(method.key_encoder.parameters()))
    assert torch.allclose(first, 0.5625 * old[0] + 0.4375 * new[0], atol=1e-6)


def test_switched_off_it_is_moco() -> None:
    method = filled(
        scene_labels="none", diffusion=False, key_momentum=1.0, temperature=1.0, batch_negatives=False
    ).eval()
    batch = make_batch(20)
    output = method(batch, seeded(0))
    query = nn.functional.normalize(method.projector.layers(method.encoder(batch.query).mean(dim=(2, 3))))
    key = nn.functional.normalize(method.key_projector.layers(method.key_encoder(batch.key).mean(dim=(2, 3))))
    logits = torch.cat([(query * key).sum(dim=1, keepdim=True), query @ method.queue.keys[:15].T], dim=1)
    expected = cross_entropy(logits, torch.zeros(20, dtype=torch.int64))
    assert output.loss.item() == pytest.approx(expected.item(), rel=1e-4)
    assert "loss_diffusion" not in output.parts and method.restoration is None
    assert {group.name for group in method.parameter_groups()} == {"encoder", "projector"}


def test_the_loss_is_the_weighted_sum_of_its_terms() -> None:
    output = filled(contrast_weight=0.5, diffusion_weight=3.0)(make_batch(), seeded(0))
    parts = output.parts
    expected = 0.5 * parts["loss_contrast"] + 3.0 * parts["loss_diffusion"]
    assert output.loss.item() == pytest.approx(expected.item(), rel=1e-5)


def test_the_batch_joins_the_queue() -> None:
    method = filled(scene_labels="hard", diffusion=False, key_momentum=1.0).eval()
    batch = make_batch(9)
    output = method(batch, seeded(0))
    with torch.no_grad():
        query = method.projector(method.encoder.pooled(batch.query))
        key = method.key_projector(method.key_encoder.pooled(batch.key))
    losses, matched = [], []
    for n in range(9):
        left = [m for m in range(9) if m != n]
        others = torch.cat([method.queue.keys[:15], key[left]])
        scenes = torch.cat([method.queue.scenes[:15], batch.scene[left]])
        same = scenes == batch.scene[n]
        labels = torch.cat([torch.ones(1), same / same.sum()])
        logits = torch.cat([query[n] @ key[n][None].T, query[n] @ others.T]) / method.settings.temperature
        losses.append(cross_entropy(logits, labels / labels.sum()))
        matched.append(same.sum())
    assert output.loss.item() == pytest.approx(torch.stack(losses).mean().item(), rel=1e-4)
    assert output.parts["same_scene"].item() == pytest.approx(torch.stack(matched).float().mean().item())


def test_without_a_queue_the_batch_serves_alone() -> None:
    method = made(queue_size=0, diffusion=False)
    outputs = []
    for step in range(2):
        outputs.append(method(make_batch(seed=step), seeded(step)))
        method.after_step(0.5)
    assert all(float(output.loss.detach()) > 0 for output in outputs) and method.queue.size == 0
    with pytest.raises(ParameterError, match="queue_size"):
        made(queue_size=0, batch_negatives=False)


def test_what_is_logged_of_the_scenes() -> None:
    method = filled(key_momentum=1.0, batch_negatives=False).eval()
    batch = make_batch(9)
    parts = method(batch, seeded(0)).parts
    query = method.projector(method.encoder.pooled(batch.query)).detach()
    found = scene_labels("soft", query @ method.queue.keys.T, batch.scene, method.queue.scenes, 0.05)
    assert parts["same_scene"].item() == 5.0
    assert parts["confidence"].item() == pytest.approx(found.confidence.mean().item(), rel=1e-4)
    assert parts["same_scene_mass"].item() == pytest.approx(1 - found.labels[:, 0].mean().item(), rel=1e-4)
    assert 0.0 <= parts["top1"].item() <= 1.0


@pytest.mark.parametrize("count", [5, 16, 40])
def test_maps_belong_to_the_chosen_images(count: int) -> None:
    method = made(denoiser_share=0.4).eval()
    images = make_batch(count).query
    chosen = method._chosen(count, seeded(3), images.device)
    assert len(chosen) == round(0.4 * count) == len(set(chosen.tolist()))
    with torch.no_grad():
        _, maps = method._queries(images, chosen)
        expected = method.encoder.features(images[chosen], CONDITION_MAPS)
    for name, values in zip(CONDITION_MAPS, maps, strict=True):
        assert torch.allclose(values, expected[name], atol=1e-4)


def test_the_groups_of_the_keys_are_drawn_anew() -> None:
    method, images = made(), make_batch(16).key
    first, again, other = (method._keys(images, seeded(seed)) for seed in (0, 0, 1))
    assert torch.allclose(first, again) and not torch.allclose(first, other, atol=1e-4)
    method.eval()
    first, other = (method._keys(images, seeded(seed)) for seed in (0, 1))
    assert torch.allclose(first, other, atol=1e-5)


@pytest.mark.parametrize("term", ["contrast", "diffusion"])
def test_measured_gradients_are_those_of_a_step(term: str) -> None:
    other = "diffusion" if term == "contrast" else "contrast"
    method = filled(key_momentum=1.0, **{f"{term}_weight": 2.0, f"{other}_weight": 0.0})
    norms = method.gradient_norms(make_batch(), seeded(0))
    method(make_batch(), seeded(0)).loss.backward()
    gradients = [weight.grad for weight in method.encoder.network.layer4.parameters()]
    norm = torch.stack([gradient.norm() for gradient in gradients if gradient is not None]).norm()
    assert norms[f"gradient_{term}"] == pytest.approx(norm.item(), rel=1e-3)
    assert norms[f"gradient_{other}"] == 0.0


@pytest.mark.parametrize(
    "wrong",
    [
        {"backbone": "vgg"},
        {"scene_labels": "maybe"},
        {"scene_similarity": "both"},
        {"temperature": 0.0},
        {"scene_temperature": -1.0},
        {"queue_size": -1},
        {"key_momentum": 1.5},
        {"denoiser_share": 0.0},
        {"denoiser_width": 4},
        {"diffusion_steps": 1},
        {"largest_noise": 0.0},
    ],
)
def test_a_setting_out_of_range_is_named(wrong: dict[str, object]) -> None:
    with pytest.raises(ParameterError, match=next(iter(wrong))) as caught:
        made(**wrong)
    assert caught.value.hint
