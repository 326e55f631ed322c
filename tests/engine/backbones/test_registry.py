"""What every backbone must do, walked over the registry; and what those of the residual networks are."""

from __future__ import annotations

import pytest
import torch

from engine.backbones.base import Encoder, MapInfo, align_px, kept_in_half
from engine.backbones.registry import BACKBONES
from engine.backbones.vision import torchvision
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.parameters import parameters
from tests.engine.backbones.architectures import ALL, case

FAR_PX = 128  # of an image of twice that edge: what reaches farther is not looked at
CASES = [
    case(name, place)
    for name, backbone in BACKBONES.items()
    for place, info in enumerate(backbone.build(1).maps)
    if info.reach_px < FAR_PX // 2
]


def made(name: str, bands: int) -> Encoder:
    """With random weights, in evaluation mode."""
    encoder = BACKBONES[name].build(bands)
    encoder.initialise(torch.Generator().manual_seed(0))
    return encoder.eval()


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(("bands", "size"), [(1, (64, 96)), (5, (57, 71))])
def test_maps_have_the_stated_shape(name: str, bands: int, size: tuple[int, int]) -> None:
    encoder = made(name, bands)
    assert encoder.architecture == name
    images = torch.rand(2, bands, *size)
    with torch.inference_mode():
        found = encoder.features(images, [info.name for info in encoder.maps])
        pooled = encoder.pooled(images)
        again = encoder.pool(found[encoder.maps[-1].name])
    for info in encoder.maps:
        cells = tuple(-(-edge // info.stride_px) for edge in size)
        assert found[info.name].shape == (2, info.channels, *cells)
    assert pooled.shape == (2, encoder.pooled_channels)
    assert torch.allclose(pooled, again, atol=1e-4)


@pytest.mark.parametrize(("name", "place"), CASES)
def test_cells_lie_where_stated_and_reach_as_far(name: str, place: int) -> None:
    encoder = made(name, 2)
    info = encoder.maps[place]
    image = torch.randn(1, 2, 2 * FAR_PX, 2 * FAR_PX, requires_grad=True)
    begin = FAR_PX // (info.stride_px * info.window_cells) * info.window_cells
    seen = [seen_px(encoder, info, image, cell) for cell in range(begin, begin + info.window_cells)]
    assert all(low >= -info.reach_px and high <= info.reach_px for low, high in seen)
    assert max(max(-low, high) for low, high in seen) > info.reach_px - info.stride_px
    # Cells of a window do not see as far to both sides, but all of them together do, to half a pixel.
    farthest_low = min(low + place * info.stride_px for place, (low, _) in enumerate(seen))
    farthest_high = max(high - (info.window_cells - 1 - place) * info.stride_px for place, (_, high) in enumerate(seen))
    assert abs(farthest_low + farthest_high) <= 1


def seen_px(encoder: Encoder, info: MapInfo, image: torch.Tensor, cell: int) -> tuple[int, int]:
    """How far to both sides of its centre a cell on the diagonal sees."""
    image.grad = None
    values = encoder.features(image, [info.name])[info.name][0, :, cell, cell]
    (values * torch.linspace(1, 2, len(values))).sum().backward()  # behind a norm, the mere sum says nothing
    assert image.grad is not None
    touched = (image.grad.abs().sum(dim=(0, 1)) > 0).nonzero() - (cell * info.stride_px + info.centre_px)
    return int(touched.min()), int(touched.max())


@pytest.mark.parametrize("name", ALL)
def test_a_window_has_the_cells_of_the_whole(name: str) -> None:
    encoder = made(name, 3)
    info = encoder.maps[0]
    step = align_px([info])
    reach = -(-info.reach_px // step) * step
    image = torch.randn(1, 3, 4 * step + 2 * reach, 96)
    first = (step + reach) // info.stride_px
    with torch.inference_mode():
        whole, part = (encoder.features(seen, [info.name])[info.name] for seen in (image, image[:, :, step:]))
    assert torch.allclose(whole[:, :, first:], part[:, :, reach // info.stride_px :], atol=1e-5)


@pytest.mark.parametrize("name", ALL)
def test_strides_are_powers_of_two_finest_first(name: str) -> None:
    strides = [info.stride_px for info in BACKBONES[name].build(1).maps]
    assert strides == sorted(strides) and all(stride & (stride - 1) == 0 for stride in strides)


@pytest.mark.parametrize("name", ["resnet18", "resnet50"])
def test_a_residual_network_computes_what_torchvision_computes(name: str) -> None:
    encoder = made(name, 3)
    theirs = getattr(torchvision().models, name)(weights=None)
    theirs.fc = torch.nn.Identity()
    theirs.load_state_dict(encoder.network.state_dict())
    images = torch.randn(2, 3, 64, 64)
    with torch.inference_mode():
        assert torch.allclose(theirs.eval()(images), encoder.pooled(images), rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("name", ALL)
def test_each_weight_lies_in_the_stage_of_one_map(name: str) -> None:
    encoder = made(name, 3)
    names = [info.name for info in encoder.maps]
    assert len(set(names)) == len(names) and align_px(encoder.maps) % max(info.stride_px for info in encoder.maps) == 0
    sizes = [len(encoder.state_of(names[:count])) for count in range(len(names) + 1)]
    assert sizes == sorted(set(sizes)) and sizes[0] == 0
    assert encoder.state_of(names[-1:]).keys() == encoder.state_of(names).keys() == encoder.network.state_dict().keys()
    whole, but_last = (encoder.parameters_of(part) for part in (names, names[:-1]))
    assert [id(weight) for weight in (*but_last, *encoder.last_stage())] == [id(weight) for weight in whole]
    assert any(kept_in_half(weight) for weight in whole)


@pytest.mark.parametrize("name", ALL)
def test_a_map_depends_on_the_state_of_its_stages_alone(name: str) -> None:
    encoder, images = made(name, 2), torch.randn(1, 2, 64, 64)
    for info in encoder.maps:
        other = made(name, 2)
        needed = encoder.state_of([info.name])
        with torch.inference_mode():
            for own, value in other.network.state_dict().items():
                if own not in needed and value.is_floating_point():
                    value.fill_(float("nan"))
            first, second = (each.features(images, [info.name])[info.name] for each in (encoder, other))
        assert torch.equal(first, second)


def test_maps_are_named_and_unknown_ones_refused() -> None:
    encoder = made("resnet50", 3)
    assert encoder.compared == ("stem", "layer1")
    with pytest.raises(ValueError, match="layer9"):
        encoder.state_of(["layer9"])
    with pytest.raises(ValueError, match="layer9"):
        encoder.features(torch.rand(1, 3, 8, 8), ["layer9"])


def test_the_contract_offers_what_the_registry_has() -> None:
    offered = next(one for one in parameters(Pretrain) if one.name == "backbone")
    assert dict(zip(offered.choices, offered.choice_labels, strict=True)) == {
        name: backbone.label for name, backbone in BACKBONES.items()
    }
