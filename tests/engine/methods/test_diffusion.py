"""The denoising task: its schedule against diffusers, its shapes, and that the encoder's maps are used."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.backbones.registry import BACKBONES, random_encoder
from engine.backbones.resnet import MAPS
from engine.methods.swimdiff.denoiser import Denoiser, condition_maps, sinusoids
from engine.methods.swimdiff.restoration import Restoration, half_size
from engine.methods.swimdiff.schedule import NoiseSchedule, kept_variance
from tests.engine.methods.images import seeded, soft_images

CHANNELS = (4, 6, 8, 10)
STEPS, LEVELS = 50, 250  # of the short training; weak noise, in which maps help most


@pytest.mark.parametrize("levels", [2, 50, 1000])
def test_schedule_against_diffusers(levels: int) -> None:
    from diffusers.schedulers.scheduling_ddpm import DDPMScheduler

    theirs = DDPMScheduler(num_train_timesteps=levels, beta_start=1e-4, beta_end=2e-2, beta_schedule="linear")
    assert torch.allclose(kept_variance(levels).float(), theirs.alphas_cumprod, rtol=1e-5)
    clean, noise = torch.randn(2, 5, 3, 4, 4, generator=seeded(0))
    level = torch.tensor([0, 1, levels // 2, levels - 2, levels - 1])
    found = NoiseSchedule(levels).mix(clean, noise, level)
    assert torch.allclose(found, theirs.add_noise(clean, noise, level), atol=1e-5)


def test_the_last_of_a_thousand_levels_is_nearly_all_noise() -> None:
    kept = kept_variance(1000)
    assert float(kept[-1]) < 1e-4 and float(kept[0]) == pytest.approx(1 - 1e-4)
    assert bool((kept.diff() < 0).all())


def maps_for(count: int, size_px: int) -> list[Tensor]:
    """Maps at strides 4 to 32 of a view."""
    return [
        torch.randn(count, channels, -(-size_px // stride), -(-size_px // stride), generator=seeded(stride))
        for channels, stride in zip(CHANNELS, (4, 8, 16, 32), strict=True)
    ]


@pytest.mark.parametrize(("bands", "width"), [(1, 8), (3, 12), (5, 9)])
@pytest.mark.parametrize("size_px", [16, 33, 64])
def test_noise_has_the_image_s_shape(bands: int, width: int, size_px: int) -> None:
    denoiser = Denoiser(bands, width, CHANNELS, seeded(0))
    noisy = torch.randn(2, bands, size_px // 2, size_px // 2, generator=seeded(1))
    found = denoiser(noisy, torch.tensor([0, 9]), maps_for(2, size_px))
    assert found.shape == noisy.shape and bool(torch.isfinite(found).all())


def test_each_map_and_the_level_matter_from_the_first_step() -> None:
    denoiser, maps = Denoiser(3, 8, CHANNELS, seeded(0)), maps_for(2, 32)
    noisy, level = torch.randn(2, 3, 16, 16, generator=seeded(1)), torch.tensor([3, 700])
    for values in maps:
        values.requires_grad_()
    found = denoiser(noisy, level, maps)
    assert not torch.allclose(found, denoiser(noisy, level.flip(0), maps))
    for gradient in torch.autograd.grad(found.square().sum(), maps):
        assert float(gradient.abs().max()) > 0


def test_the_same_generator_draws_the_same_weights_and_no_other_is_used() -> None:
    before = torch.random.get_rng_state()
    first, second = (Denoiser(3, 8, CHANNELS, seeded(4)).state_dict() for _ in range(2))
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert torch.equal(before, torch.random.get_rng_state())
    assert all(bool(torch.isfinite(value).all()) for value in first.values())


def test_only_the_weakest_levels_are_drawn_where_that_is_asked_for() -> None:
    clean = torch.zeros(500, 1, 2, 2)
    for share, highest in ((1.0, 99), (0.25, 24), (0.001, 0)):
        restoration = Restoration(Denoiser(1, 8, (0, 0, 0, 4), seeded(0)), 100, True, share)
        level, _ = restoration.draw(clean, seeded(1))
        assert int(level.min()) == 0 and int(level.max()) == highest


def test_sinusoids_tell_levels_apart() -> None:
    waves = sinusoids(torch.arange(1000), 9)
    assert waves.shape == (1000, 9) and float(waves.abs().max()) <= 1.0
    assert float(torch.cdist(waves, waves).fill_diagonal_(9.0).min()) > 0.01


def test_half_size_is_the_mean_of_four_pixels_between_minus_one_and_one() -> None:
    images = soft_images(2, 3, 16, 0)
    found = half_size(images)
    shown = (images * 0.14 + 0.35).clamp(0, 1) * 2 - 1
    assert torch.allclose(found, shown.view(2, 3, 8, 2, 8, 2).mean(dim=(3, 5)), atol=1e-6)
    assert half_size(images[:, :, :15, :15]).shape == (2, 3, 7, 7)
    assert float(half_size(images * 1000).abs().max()) <= 1.0


def test_without_coupling_maps_change_nothing_and_get_no_gradient() -> None:
    restoration = Restoration(Denoiser(3, 8, CHANNELS, seeded(0)), 100, coupling=False)
    images, maps = soft_images(2, 3, 32, 0), maps_for(2, 32)
    for values in maps:
        values.requires_grad_()
    first = restoration(images, maps, seeded(1))
    second = restoration(images, [values * 5 for values in maps], seeded(1))
    assert first.item() == second.item()
    first.backward()
    assert all(values.grad is None for values in maps)


@pytest.mark.slow
def test_the_condition_is_used() -> None:
    encoder, names = random_encoder(3, 0), [info.name for info in MAPS[1:]]
    restoration = Restoration(Denoiser(3, 16, [info.channels for info in MAPS[1:]], seeded(0)), LEVELS, coupling=True)
    optimisers = (torch.optim.SGD(encoder.parameters(), 0.1, 0.9), torch.optim.AdamW(restoration.parameters(), 2e-3))
    images = soft_images(64, 3, 16, 1000)
    clean = half_size(images)
    level, noise = restoration.draw(clean, seeded(0))

    @torch.no_grad()
    def losses() -> tuple[float, float]:
        """With each image's own maps, and with its neighbour's."""
        found = encoder.train().features(images, names)
        maps = [found[name] for name in names]
        shuffled = [values.roll(1, dims=0) for values in maps]
        own, foreign = (float(restoration.error(clean, level, noise, given)) for given in (maps, shuffled))
        return own, foreign

    right, wrong = losses()
    assert wrong / right == pytest.approx(1.0, abs=0.02)
    for step in range(STEPS):
        views = soft_images(16, 3, 16, step)
        found = encoder.features(views, names)
        restoration(views, [found[name] for name in names], seeded(step)).backward()
        for optimiser in optimisers:
            optimiser.step()
            optimiser.zero_grad()
    trained_right, trained_wrong = losses()
    assert trained_right < 0.6 * right
    assert trained_wrong > 1.1 * trained_right


@pytest.mark.parametrize("architecture", BACKBONES)
def test_each_level_sees_the_encoder_s_deepest_map_of_its_stride(architecture: str) -> None:
    infos = BACKBONES[architecture].build(3).maps
    found = condition_maps(infos)
    assert [info.stride_px for info in found if info is not None] == [4, 8, 16, 32]
    assert all(info == [one for one in infos if one.stride_px == info.stride_px][-1] for info in found if info)
