"""ResNet-18 and ResNet-50: sizes, places and reach of their maps, and torchvision's own result."""

from __future__ import annotations

import pytest
import torch

from engine.backbones.resnet import ARCHITECTURES, ResNet, pool
from engine.backbones.vision import models

CASES = [(name, place) for name in ARCHITECTURES for place in range(3)]


def made(name: str, bands: int) -> ResNet:
    """With random weights, in evaluation mode."""
    encoder = ARCHITECTURES[name](bands)
    encoder.initialise(torch.Generator().manual_seed(0))
    return encoder.eval()


@pytest.mark.parametrize("name", ARCHITECTURES)
@pytest.mark.parametrize(("bands", "size"), [(1, (64, 96)), (5, (57, 71))])
def test_maps_have_the_stated_shape(name: str, bands: int, size: tuple[int, int]) -> None:
    encoder = made(name, bands)
    assert encoder.architecture == name
    images = torch.rand(2, bands, *size)
    with torch.inference_mode():
        found = encoder.features(images, [info.name for info in encoder.maps])
        pooled = encoder.pooled(images)
    for info in encoder.maps:
        cells = tuple(-(-edge // info.stride_px) for edge in size)
        assert found[info.name].shape == (2, info.channels, *cells)
    assert pooled.shape == (2, encoder.pooled_channels)
    assert torch.allclose(pooled, found["layer4"].flatten(2).mean(dim=2), atol=1e-4)
    assert torch.equal(pool(found["layer4"]), pooled)


@pytest.mark.parametrize(("name", "place"), CASES)
def test_cells_lie_where_stated_and_reach_as_far(name: str, place: int) -> None:
    encoder = made(name, 2)
    info = encoder.maps[place]
    image = torch.randn(1, 2, 256, 256, requires_grad=True)
    row = 128 // info.stride_px
    encoder.features(image, [info.name])[info.name][0, :, row, row].sum().backward()
    assert image.grad is not None
    touched = (image.grad.abs().sum(dim=(0, 1)) > 0).nonzero()
    low, high = touched.min(dim=0).values - 128, touched.max(dim=0).values - 128
    assert int(low.min()) >= -info.reach_px and int(high.max()) <= info.reach_px
    assert int(high.max()) > info.reach_px - info.stride_px


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_it_computes_what_torchvision_computes(name: str) -> None:
    encoder = made(name, 3)
    theirs = getattr(models, name)(weights=None)
    theirs.fc = torch.nn.Identity()
    theirs.load_state_dict(encoder.network.state_dict())
    images = torch.randn(2, 3, 64, 64)
    with torch.inference_mode():
        assert torch.allclose(theirs.eval()(images), encoder.pooled(images), rtol=1e-3, atol=1e-3)


def test_stages_are_named_and_unknown_ones_refused() -> None:
    encoder = made("resnet50", 3)
    assert encoder.stage("layer4") is encoder.network.layer4
    with pytest.raises(ValueError, match="layer9"):
        encoder.stage("layer9")
    with pytest.raises(ValueError, match="layer9"):
        encoder.features(torch.rand(1, 3, 8, 8), ["layer9"])
