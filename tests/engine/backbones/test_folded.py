"""An encoder whose norms are folded gives the same maps."""

from __future__ import annotations

import copy

import pytest
import torch

from engine.backbones.folded import fold_norms
from engine.backbones.registry import BACKBONES


@pytest.mark.parametrize("name", BACKBONES)
def test_maps_stay_the_same_and_no_norm_of_images_is_left(name: str) -> None:
    generator = torch.Generator().manual_seed(0)
    encoder = BACKBONES[name].build(3)
    encoder.initialise(generator)
    for module in encoder.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean = torch.randn(module.num_features, generator=generator) * 0.1
            module.running_var = torch.rand(module.num_features, generator=generator) + 0.5
            module.weight.data = torch.rand(module.num_features, generator=generator) + 0.5
            module.bias.data = torch.randn(module.num_features, generator=generator) * 0.1
    encoder.eval()
    folded = copy.deepcopy(encoder)
    fold_norms(folded)
    assert not any(isinstance(module, torch.nn.BatchNorm2d) for module in folded.modules())
    image = torch.randn(1, 3, 64, 96, generator=generator)
    names = [info.name for info in encoder.maps]
    with torch.inference_mode():
        expected, found = encoder.features(image, names), folded.features(image, names)
        meaning = encoder.meaning_of(image), folded.meaning_of(image)
    for one in names:
        scale = float(expected[one].abs().max()) + 1e-6
        assert float((found[one] - expected[one]).abs().max()) < 1e-4 * scale
    assert torch.allclose(*meaning, rtol=1e-3, atol=1e-4 * float(meaning[0].abs().max()))
