"""Random numbers that depend on the seed and the step alone, so that a resumed run draws the same ones."""

from __future__ import annotations

import numpy as np
import torch


def step_generator(device: torch.device, seed: int, *place: int) -> torch.Generator:
    """Gives the generator of one step.

    Args:
        device: where it draws.
        seed: of the run.
        *place: which step, part and process it is for; each 0 or more.
    """
    words = np.random.SeedSequence([seed, *place]).generate_state(2, np.uint32)
    return torch.Generator(device).manual_seed(int(words[0]) << 31 | int(words[1]) >> 1)
