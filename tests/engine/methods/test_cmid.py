"""CMID as a whole: what is hidden, where gradients go, when the teacher follows, and that it learns."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from engine.contract.errors import ParameterError
from engine.contract.jobs.pretraining import Pretrain
from engine.methods.cmid.batch import CellBatch
from engine.methods.cmid.branches import Agreement, Prototypes, Reconstruction
from engine.methods.cmid.method import Cmid
from engine.methods.cmid.settings import CmidSettings, fitted_cell
from tests.engine.methods.images import Trainer, batch_of, make_patches, make_settings, seeded


def settings_of(**changes: object) -> CmidSettings:
    """Of a small CMID."""
    settings = make_settings("cmid", **changes)  # type: ignore[arg-type]
    assert isinstance(settings, CmidSettings)
    return settings


def cells_batch(settings: CmidSettings, count: int = 8, seed: int = 0) -> CellBatch:
    """Views of soft images."""
    batch = batch_of(settings, count, seed)
    assert isinstance(batch, CellBatch)
    return batch


def branch(method: Cmid, name: str) -> nn.Module:
    """One of the three."""
    return method.branches[name]


def test_gradients_reach_the_student_only() -> None:
    settings = settings_of()
    method = settings.build()
    method(cells_batch(settings), seeded(0)).loss.backward()
    agreement, places = branch(method, "global"), branch(method, "local")
    assert isinstance(agreement, Agreement) and isinstance(places, Prototypes)
    for taught in (method.teacher, agreement.teacher, places.teacher):
        assert all(weight.grad is None and not weight.requires_grad for weight in taught.parameters())
    assert method.token.grad is not None and bool(method.token.grad.any())
    assert all(weight.grad is not None for weight in method.encoder.parameters())


@pytest.mark.parametrize(
    ("kept", "weights"),
    [
        ("reconstruction", {"global_weight": 0.0, "local_weight": 0.0}),
        ("global", {"reconstruction_weight": 0.0, "local_weight": 0.0}),
        ("local", {"reconstruction_weight": 0.0, "global_weight": 0.0}),
    ],
)
def test_each_part_learns_alone_and_nothing_else_is_built(kept: str, weights: dict[str, float]) -> None:
    settings = settings_of(**weights)
    method = settings.build()
    assert list(method.branches) == [kept]
    output = method(cells_batch(settings), seeded(0))
    assert {"loss", "loss_pixels", "loss_global", "loss_local"} & set(output.parts) == {
        "loss", {"reconstruction": "loss_pixels", "global": "loss_global", "local": "loss_local"}[kept]
    }  # fmt: skip
    assert method.gradient_norms(cells_batch(settings), seeded(0)).keys() == {f"gradient_{kept}"}


def test_the_student_is_not_shown_what_is_hidden() -> None:
    settings = settings_of(global_weight=0.0, local_weight=0.0)
    method = settings.build().eval()
    batch = cells_batch(settings, 2)
    hidden = batch.plain_hidden.repeat_interleave(8, 1).repeat_interleave(8, 2)[:, None]
    # Another image behind the hidden cells, with the same mean.
    noise = torch.randn(batch.plain.shape, generator=seeded(3)) * hidden
    noise -= hidden * noise.sum(dim=(2, 3), keepdim=True) / hidden.sum(dim=(2, 3), keepdim=True)
    other = CellBatch(batch.plain + noise, *batch.tensors()[1:])
    assert settings.cell_px == 8 and float((other.plain - batch.plain).abs().max()) > 1
    seen = [method._sides(one)[0].student.cells for one in (batch, other)]
    assert torch.allclose(seen[0], seen[1], atol=1e-4)


def test_the_token_marks_hidden_cells_and_is_no_part_of_the_encoder() -> None:
    settings = settings_of()
    method = settings.build().eval()
    batch = cells_batch(settings, 2)
    before = method._sides(batch)[0].student.cells
    with torch.no_grad():
        method.token.fill_(3.0)
    after = method._sides(batch)[0].student.cells
    assert not torch.allclose(before, after)
    assert not any("token" in name for name in method.encoder.state_dict())


def test_the_first_published_code_left_the_second_view_as_it_was() -> None:
    batch = cells_batch(settings_of(), 2)
    for fills in (True, False):
        settings = settings_of(fill_second_view=fills)
        method = settings.build().eval()
        with torch.no_grad():
            student = method._sides(batch)[1].student.cells
            whole = method._seen(method.encoder, batch.strong, None).cells  # the token is still zero
        assert torch.allclose(student, whole, atol=1e-5) != fills


def test_the_teacher_follows_behind_the_step_and_ever_more_slowly() -> None:
    settings = settings_of(teacher_momentum=0.9)
    method = settings.build()
    for progress, momentum in ((0.5, 0.9), (1.0, 0.95), (1.0, 1.0)):  # at the share that was done before
        before = [weight.clone() for weight in method.teacher.parameters()]
        with torch.no_grad():
            for weight in method.encoder.parameters():
                weight += 1.0
        student = [weight.clone() for weight in method.encoder.parameters()]
        method._stepped = True
        buffers = [value.clone() for value in method.teacher.buffers()]
        method.after_step(progress)
        for old, own, now in zip(before, student, method.teacher.parameters(), strict=True):
            assert torch.allclose(now, momentum * old + (1.0 - momentum) * own, atol=1e-6)
        assert all(torch.equal(old, now) for old, now in zip(buffers, method.teacher.buffers(), strict=True))


def test_keys_enter_once_those_of_the_second_view_first() -> None:
    settings = settings_of()
    method, batch = settings.build(), cells_batch(settings_of(), 4)
    agreement = branch(method, "global")
    assert isinstance(agreement, Agreement)
    method(batch, seeded(0)).loss.backward()
    with torch.no_grad():
        method.train()
        strong, plain = (
            agreement.teacher(method._seen(method.teacher, view, None).pooled) for view in (batch.strong, batch.plain)
        )
    method.after_step(0.1)
    assert torch.allclose(agreement.queue.keys[:8], torch.cat([strong, plain]), atol=1e-4)
    assert int(agreement.queue.filled.sum()) == 8


@pytest.mark.parametrize("size", [64, 65536])
def test_the_contrast_of_a_perfect_query_against_a_full_queue(size: int) -> None:
    settings = settings_of(queue_size=size, batch_negatives=False, local_weight=0.0, reconstruction_weight=0.0)
    method = settings.build()
    agreement = branch(method, "global")
    assert isinstance(agreement, Agreement)

    class First(nn.Module):
        """Gives the first axis, whatever it is asked."""

        def forward(self, pooled: torch.Tensor) -> torch.Tensor:
            return nn.functional.one_hot(torch.zeros(len(pooled), dtype=torch.int64), 256).float()

    agreement.projector, agreement.teacher = First(), First()  # type: ignore[assignment]
    agreement.take(nn.functional.one_hot(1 + torch.arange(size) % 255, 256).float())
    loss = method(cells_batch(settings), seeded(0)).loss
    assert float(loss) == pytest.approx(math.log(1 + size * math.exp(-5)), abs=1e-4)


def test_the_centre_moves_by_a_tenth_for_each_view() -> None:
    settings = settings_of(reconstruction_weight=0.0, global_weight=0.0)
    method = settings.build()
    places = branch(method, "local")
    assert isinstance(places, Prototypes)
    found = places(*method._sides(cells_batch(settings)), method.progress)
    places.keep(found.kept)
    method._stepped = True
    method.after_step(0.1)
    first, second = found.kept
    assert torch.allclose(places.centre, 0.09 * first + 0.1 * second, atol=1e-6)


@pytest.mark.slow
def test_eight_images_are_learned_by_heart_and_the_teacher_does_not_collapse() -> None:
    """In 200 steps, with a queue so long and full of others that the images' own past keys are few in it."""
    settings = settings_of(
        backbone="efficientnet_lite0", view_px=16, cell_px=4, prototypes=64, batch_negatives=False, queue_size=65536
    )
    method = settings.build()
    agreement = branch(method, "global")
    assert isinstance(agreement, Agreement)
    agreement.take(nn.functional.normalize(torch.randn(65536, 256, generator=seeded(5)), dim=1))
    trainer, batch = Trainer(method), cells_batch(settings, 8)
    logged = [trainer.step(batch, 0).parts for _ in range(200)]
    # At the end the queue holds each image 400 times, which no query can be told from: about 6 of the contrast remain.
    for name, share in (("loss_pixels", 0.8), ("loss_spectrum", 0.5), ("loss_global", 0.95), ("loss_local", 0.97)):
        assert float(logged[-1][name]) < share * float(logged[0][name]), name
    assert min(float(parts["teacher_entropy"]) for parts in logged) > 0.1


def test_the_encoder_of_a_network_of_batch_norms_has_them_in_its_heads_too() -> None:
    for backbone, normed in (("resnet18", True), ("efficientnet_lite0", True), ("swin_t", False)):
        places = branch(settings_of(backbone=backbone, view_px=64, cell_px=16).build(), "local")
        assert any(isinstance(one, nn.BatchNorm1d) for one in places.modules()) == normed, backbone


@pytest.mark.parametrize(
    ("backbone", "view_px", "cell_px"),
    [
        ("resnet50", 224, 32),
        ("resnet50", 128, 32),
        ("resnet18", 64, 16),
        ("efficientnet_lite0", 64, 16),
        ("swin_t", 32, 8),
        ("swin_b", 96, 16),
        ("resnet18", 16, 4),
    ],
)
def test_a_view_has_at_least_four_cells_an_edge(backbone: str, view_px: int, cell_px: int) -> None:
    assert fitted_cell(backbone, view_px) == cell_px


@pytest.mark.parametrize(("view_px", "near"), [(100, "96 or 112"), (15, "16"), (250, "224 or 256")])
def test_a_view_that_no_cells_divide_is_refused(view_px: int, near: str) -> None:
    with pytest.raises(ParameterError, match="cannot be divided into cells") as caught:
        fitted_cell("resnet18", view_px)
    assert f"{near} px" in str(caught.value.hint)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"matches": 17}, "has 16 cells"),
        ({"hidden_share": 0.95}, "hides all 16 cells"),
        ({"reconstruction_weight": 0.0, "global_weight": 0.0, "local_weight": 0.0}, "nothing to learn"),
        ({"queue_size": 0, "batch_negatives": False}, "nothing to compare"),
    ],
)
def test_values_that_do_not_go_together_are_refused(values: dict[str, object], text: str) -> None:
    job = Pretrain(method="cmid", backbone="resnet18", **values)  # type: ignore[arg-type]
    with pytest.raises(ParameterError, match=text):
        CmidSettings.of(job, make_patches())


def test_a_preset_follows_the_publication() -> None:
    found = CmidSettings.of(Pretrain(method="cmid", preset="paper-scale", backbone="resnet50"), make_patches(400_000))
    assert (found.queue_size, found.prototypes, found.head_width) == (65536, 2048, 2048)
    assert (found.optimiser, found.learning_rate, found.weight_decay) == ("adan", 0.00625, 0.02)
    assert (found.noise_share, found.solarised_share, found.blur_share, found.crop_scale) == (0.6, 0.2, 1.0, 0.3)
    assert (found.teacher_momentum, found.temperature, found.matches) == (0.996, 0.2, 7)
    small = CmidSettings.of(Pretrain(method="cmid", backbone="resnet50"), make_patches())
    assert (small.queue_size, small.optimiser, small.weight_decay) == (20, "adamw", 0.0001)


@pytest.mark.parametrize("name", ["resnet18", "efficientnet_lite0"])
def test_what_is_shown_is_put_together_of_matched_cells(name: str) -> None:
    settings = settings_of(backbone=name)
    method, batch = settings.build().eval(), cells_batch(settings, 3)
    with torch.inference_mode():
        plain, masked, rebuilt, strong, together = method.shown(batch)
    assert torch.equal(plain, batch.plain) and torch.equal(strong, batch.strong)
    hidden = batch.plain_hidden.repeat_interleave(8, 1).repeat_interleave(8, 2)[:, None].expand_as(plain)
    assert torch.equal(masked[~hidden], plain[~hidden]) and torch.equal(rebuilt[~hidden], plain[~hidden])
    assert isinstance(branch(method, "reconstruction"), Reconstruction)
    filled = together.abs().sum(dim=1) > 0
    # Whole cells, but for those that look beyond the rim of the view.
    assert (filled.sum(dim=(1, 2)) <= 64 * settings.matches).all() and (filled.sum(dim=(1, 2)) > 0).all()


def test_matched_cells_make_a_picture_of_the_other_view() -> None:
    far = {}
    for compat in ("corrected", "release"):
        settings = settings_of(compat=compat, colour_jitter=0.0, grey_share=0.0, solarised_share=0.0, noise_share=0.0)
        method, batch = settings.build().eval(), cells_batch(settings, 60)
        with torch.inference_mode():
            *_, strong, together = method.shown(batch)
        filled = (together.abs().sum(dim=1, keepdim=True) > 0).expand_as(strong)
        far[compat] = float((together - strong)[filled].abs().mean() / strong.std())
    assert far["corrected"] < 0.8 * far["release"], far


def test_the_teacher_goes_on_from_a_state_that_was_put_back() -> None:
    settings = settings_of(teacher_momentum=0.9)
    first, second = settings.build(), settings.build()
    first._stepped = True
    first.after_step(0.1)  # which is not the same in 32 bits
    second.load_state_dict(first.state_dict())
    assert float(second.progress) == pytest.approx(0.1)
    for method in (first, second):
        with torch.no_grad():
            for weight in method.encoder.parameters():
                weight += 1.0
        method._stepped = True
        method.after_step(0.6)
    pairs = zip(first.teacher.parameters(), second.teacher.parameters(), strict=True)
    assert all(torch.equal(one, other) for one, other in pairs)
