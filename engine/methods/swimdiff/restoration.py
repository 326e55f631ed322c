"""The denoising task: part of a batch, half its size, with noise."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.data.display import display
from engine.methods.swimdiff.denoiser import Denoiser
from engine.methods.swimdiff.schedule import NoiseSchedule


class Restoration(nn.Module):
    """Noise predictor with its noise schedule.

    Source: Tian et al., SwiMDiff, TGRS 2024, diffusion constraint.
    Differs: the form is assumed: a DDPM noise predictor (Ho et al., NeurIPS 2020, equation 14).

    Args:
        denoiser: predicts the noise.
        level_count: T.
        coupling: whether it sees the encoder's maps; without, it gets zeros and the encoder no gradient.
        largest_noise: share of the levels that are drawn, from the weakest noise.
    """

    def __init__(self, denoiser: Denoiser, level_count: int, coupling: bool, largest_noise: float = 1.0) -> None:
        super().__init__()
        self.denoiser = denoiser
        self.schedule = NoiseSchedule(level_count)
        self.coupling = coupling
        self.drawn_levels = max(1, round(largest_noise * level_count))

    def forward(self, images: Tensor, maps: Sequence[Tensor], generator: torch.Generator) -> Tensor:
        """Mean squared error of the predicted noise, a scalar.

        Args:
            images: [N, C, V, V] standardised, the views that made the maps.
            maps: of the encoder, fine to coarse.
            generator: draws levels and noise.
        """
        clean = half_size(images)
        level, noise = self.draw(clean, generator)
        return self.error(clean, level, noise, maps)

    def draw(self, clean: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Levels [N] and noise like the images."""
        place, count = generator.device, clean.shape[0]
        level = torch.randint(self.drawn_levels, (count,), generator=generator, device=place)
        noise = torch.randn(clean.shape, generator=generator, device=place)
        return level.to(clean.device), noise.to(clean.device)

    def error(self, clean: Tensor, level: Tensor, noise: Tensor, maps: Sequence[Tensor]) -> Tensor:
        """Mean squared error for given levels and noise."""
        noisy = self.schedule.mix(clean, noise, level).contiguous(memory_format=torch.channels_last)
        if not self.coupling:
            maps = [torch.zeros_like(values) for values in maps]
        return functional.mse_loss(self.denoiser(noisy, level, maps).float(), noise)


def half_size(images: Tensor) -> Tensor:
    """x_0: standardised views at half their size, from -1 to 1."""
    size = [max(1, edge // 2) for edge in images.shape[2:]]
    return 2.0 * functional.interpolate(display(images), size=size, mode="area") - 1.0
