"""Distances of a reconstruction, and of cells from prototypes, against numbers worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch

from engine.methods.cmid.heads import PrototypeHead, ReconstructionHead, prototype_loss, teacher_temperature
from engine.methods.cmid.losses import focal_distance, focal_spectrum
from tests.engine.methods.images import seeded


def hidden_half(count: int, size: int) -> torch.Tensor:
    """The left half is hidden."""
    hidden = torch.zeros(count, 1, size, size, dtype=torch.bool)
    hidden[..., : size // 2] = True
    return hidden


def test_the_distance_of_equal_images_is_zero_and_of_constant_ones_the_focal_one() -> None:
    images, hidden = torch.randn(2, 3, 8, 8, generator=seeded(0)), hidden_half(2, 8)
    assert float(focal_distance(images, images, hidden)) == 0.0
    for step in (0.5, 2.0):
        made = images + torch.where(hidden, step, 100.0)
        wanted = step * (2.0 / (1.0 + math.exp(-0.2 * step)) - 1.0)
        assert float(focal_distance(made, images, hidden)) == pytest.approx(wanted, rel=1e-4)


def test_what_was_seen_has_no_gradient_in_the_distance() -> None:
    images, hidden = torch.randn(2, 3, 8, 8, generator=seeded(0)), hidden_half(2, 8)
    made = torch.zeros_like(images, requires_grad=True)
    focal_distance(made, images, hidden).backward()
    assert made.grad is not None
    large = hidden.expand_as(images)
    assert bool((made.grad[large] != 0).all()) and bool((made.grad[~large] == 0).all())


@pytest.mark.parametrize("of_mean", [True, False])
def test_the_spectrum_of_equal_images_is_at_no_distance(of_mean: bool) -> None:
    images = torch.randn(3, 2, 8, 8, generator=seeded(0))
    assert float(focal_spectrum(images, images, hidden_half(3, 8), of_mean)) == pytest.approx(0.0, abs=1e-10)


@pytest.mark.parametrize("of_mean", [True, False])
def test_the_spectrum_is_that_of_the_formula(of_mean: bool) -> None:
    images, made = (torch.randn(3, 2, 8, 8, generator=seeded(seed)) for seed in (0, 1))
    hidden = hidden_half(3, 8)
    weight = torch.where(hidden, 1.0, 0.001)
    mixed = made * weight + (0.5 * made + 0.5 * images) * (1 - weight)
    spectra = [torch.fft.fft2(one, norm="ortho") for one in (mixed, images)]
    if of_mean:
        spectra = [one.mean(dim=0, keepdim=True) for one in spectra]
    distance = (spectra[0] - spectra[1]).abs()
    logs = torch.log1p(distance)
    focus = logs / (logs.max() if of_mean else logs.amax(dim=(1, 2, 3), keepdim=True))
    assert float(focal_spectrum(made, images, hidden, of_mean)) == pytest.approx(
        float((focus * distance**2).mean()), rel=1e-5
    )


def test_what_was_seen_weighs_a_thousandth_in_the_spectrum() -> None:
    images = torch.randn(1, 1, 8, 8, generator=seeded(0))
    made = (images + 1.0).requires_grad_()  # in the spectrum one frequency, so all pixels pull alike
    focal_spectrum(made, images, hidden_half(1, 8)).backward()
    assert made.grad is not None
    ratio = made.grad[..., 4:].abs().mean() / made.grad[..., :4].abs().mean()
    assert float(ratio) == pytest.approx(0.001, rel=0.5)


def test_cells_become_their_pixels() -> None:
    head = ReconstructionHead(5, 4, 8)
    assert not bool(head(torch.ones(1, 5, 2, 2)).any())  # the mean, of standardised images
    with torch.no_grad():
        head.convolution.weight.normal_(generator=seeded(0))
    made = head(torch.randn(2, 5, 3, 3, generator=seeded(1)))
    assert made.shape == (2, 4, 24, 24)
    other = torch.randn(2, 5, 3, 3, generator=seeded(1))
    other[:, :, 1, 2] += 1.0
    changed = (head(other) != made).any(dim=1)
    rows, columns = torch.where(changed[0])
    assert rows.min() >= 8 and rows.max() < 16 and columns.min() >= 16


@pytest.mark.parametrize("normed", [True, False])
def test_prototypes_are_compared_by_cosine_whatever_their_length(normed: bool) -> None:
    head = PrototypeHead(6, 16, 10, normed, seeded(0))
    cells = torch.randn(7, 6, generator=seeded(1))
    found = head(cells)
    assert found.shape == (7, 10) and float(found.detach().abs().max()) <= 1.0 + 1e-6
    found[:, 0].sum().backward()
    assert head.prototypes.grad is not None
    along = (head.prototypes.grad * head.prototypes).sum(dim=1)  # their lengths, which are the published gain, are kept
    assert float(head.prototypes.grad.norm()) > 0.01 and float(along.detach().abs().max()) < 1e-5
    with torch.no_grad():
        head.prototypes *= 5.0
    assert torch.allclose(head(cells), found, atol=1e-5)


def test_the_loss_of_the_places_is_a_cross_entropy() -> None:
    student, teacher = (torch.randn(6, 9, generator=seeded(seed)) for seed in (0, 1))
    centre, temperature = torch.randn(1, 9, generator=seeded(2)), torch.tensor(0.05)
    loss, entropy = prototype_loss(student, teacher, centre, temperature)
    wanted = ((teacher - centre) / 0.05).softmax(dim=1)
    assert float(loss) == pytest.approx(float(-(wanted * (student / 0.1).log_softmax(1)).sum(1).mean()), rel=1e-5)
    even, _ = prototype_loss(torch.zeros(2, 9), torch.zeros(2, 9), torch.zeros(1, 9), temperature)
    assert float(even) == pytest.approx(math.log(9), rel=1e-5) and 0.0 <= float(entropy) <= 1.0


def test_the_teacher_warms_up_in_a_quarter_of_the_training() -> None:
    found = [float(teacher_temperature(torch.tensor(share))) for share in (0.0, 0.125, 0.25, 1.0)]
    assert found == pytest.approx([0.04, 0.055, 0.07, 0.07])
