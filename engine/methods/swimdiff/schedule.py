"""How much noise each level of the diffusion adds."""

from __future__ import annotations

import torch
from torch import Tensor, nn

FIRST_BETA, LAST_BETA = 1e-4, 2e-2


class NoiseSchedule(nn.Module):
    """Linear schedule of a denoising diffusion model.

    Source: Ho et al., Denoising diffusion probabilistic models, NeurIPS 2020, section 4 and equation 4.

    Args:
        level_count: T.
    """

    signal: Tensor  # [T] root of the product of 1 - beta
    noise: Tensor  # [T] what completes its square to 1

    def __init__(self, level_count: int) -> None:
        super().__init__()
        kept = kept_variance(level_count)
        self.register_buffer("signal", kept.sqrt().float(), persistent=False)
        self.register_buffer("noise", (1.0 - kept).sqrt().float(), persistent=False)

    @property
    def level_count(self) -> int:
        """T."""
        return self.signal.shape[0]

    def mix(self, clean: Tensor, noise: Tensor, level: Tensor) -> Tensor:
        """Adds noise.

        Args:
            clean: [N, C, H, W].
            noise: of the same shape, mean 0 and deviation 1.
            level: [N] int64, 0 to T - 1; 0 is the weakest.
        """
        shape = (-1, 1, 1, 1)
        return self.signal[level].view(shape) * clean + self.noise[level].view(shape) * noise


def kept_variance(level_count: int) -> Tensor:
    """Share of the image's variance that is left at each level, abar: [T] float64."""
    beta = torch.linspace(FIRST_BETA, LAST_BETA, level_count, dtype=torch.float64)
    return (1.0 - beta).cumprod(dim=0)
