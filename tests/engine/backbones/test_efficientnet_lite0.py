"""EfficientNet-Lite0 against its published forward pass, written out under the published names."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.imported.fitting import import_encoder
from engine.backbones.registry import random_encoder
from engine.contract.remarks import sentence
from engine.contract.remarks.encoders import PADDING
from engine.contract.results.encoders import ImportAnswer
from engine.jobs import run_named
from engine.observer import SilentObserver

# Stride and entry channels of each of the 16 blocks, the kernel, the channels; all but the first expand six times.
BLOCKS = (
    (1, 32, 3, 16), (2, 16, 3, 24), (1, 24, 3, 24), (2, 24, 5, 40), (1, 40, 5, 40), (2, 40, 3, 80), (1, 80, 3, 80),
    (1, 80, 3, 80), (1, 80, 5, 112), (1, 112, 5, 112), (1, 112, 5, 112), (2, 112, 5, 192), (1, 192, 5, 192),
    (1, 192, 5, 192), (1, 192, 5, 192), (1, 192, 3, 320),
)  # fmt: skip
ENDS = (0, 2, 4, 10)  # blocks whose values are the maps at strides 2 to 16


def published_weights(bands: int) -> dict[str, Tensor]:
    """Drawn ones, with norms that are not those of a fresh network."""
    generator = torch.Generator().manual_seed(0)
    state: dict[str, Tensor] = {}

    def convolution(name: str, norm: str, out: int, inner: int, kernel: int) -> None:
        deviation = (2 / (inner * kernel * kernel)) ** 0.5
        state[f"{name}.weight"] = deviation * torch.randn(out, inner, kernel, kernel, generator=generator)
        state[f"{norm}.weight"] = 1 + 0.2 * torch.rand(out, generator=generator)
        state[f"{norm}.bias"] = 0.2 * torch.randn(out, generator=generator)
        state[f"{norm}.running_mean"] = 0.2 * torch.randn(out, generator=generator)
        state[f"{norm}.running_var"] = 0.002 + torch.rand(out, generator=generator)  # small ones show the epsilon
        state[f"{norm}.num_batches_tracked"] = torch.tensor(1)

    convolution("_conv_stem", "_bn0", 32, bands, 3)
    for number, (_, entry, kernel, out) in enumerate(BLOCKS):
        block, inner = f"_blocks.{number}", entry * (6 if number else 1)
        if number:
            convolution(f"{block}._expand_conv", f"{block}._bn0", inner, entry, 1)
        convolution(f"{block}._depthwise_conv", f"{block}._bn1", inner, 1, kernel)
        convolution(f"{block}._project_conv", f"{block}._bn2", out, inner, 1)
    convolution("_conv_head", "_bn1", 1280, 320, 1)
    state["_fc.weight"], state["_fc.bias"] = torch.zeros(1000, 1280), torch.zeros(1000)
    return state


def published_maps(state: dict[str, Tensor], images: Tensor) -> list[Tensor]:
    """The values at the ends of stages 1, 2, 3 and 5, and of the head."""

    def layer(name: str, norm: str, values: Tensor, stride: int = 1) -> Tensor:
        weight = state[f"{name}.weight"]
        kernel = weight.shape[2]
        rows, cols = (max((-(-edge // stride) - 1) * stride + kernel - edge, 0) for edge in values.shape[2:])
        values = functional.pad(values, (cols // 2, cols - cols // 2, rows // 2, rows - rows // 2))  # SAME
        values = functional.conv2d(values, weight, stride=stride, groups=values.shape[1] // weight.shape[1])
        mean, var, scale, shift = (
            state[f"{norm}.{part}"][:, None, None] for part in ("running_mean", "running_var", "weight", "bias")
        )
        return (values - mean) / (var + 0.001).sqrt() * scale + shift

    values = layer("_conv_stem", "_bn0", images, 2).clamp(0, 6)
    found = []
    for number, (stride, entry, _, out) in enumerate(BLOCKS):
        block, before = f"_blocks.{number}", values
        if number:
            values = layer(f"{block}._expand_conv", f"{block}._bn0", values).clamp(0, 6)
        values = layer(f"{block}._depthwise_conv", f"{block}._bn1", values, stride).clamp(0, 6)
        values = layer(f"{block}._project_conv", f"{block}._bn2", values)
        values = values + before if stride == 1 and entry == out else values
        if number in ENDS:
            found.append(values)
    return [*found, layer("_conv_head", "_bn1", values).clamp(0, 6)]


@pytest.mark.parametrize("bands", [3, 4])
def test_published_weights_give_the_published_maps(tmp_path: Path, bands: int) -> None:
    state = published_weights(bands)
    torch.save(state, tmp_path / "published.pth")
    found = import_encoder(tmp_path / "published.pth")
    encoder = found.encoder
    assert (encoder.architecture, encoder.band_count) == ("efficientnet_lite0", bands)
    assert found.missing == () and found.unused == ("_fc (2)",)
    assert found.maps == tuple(info.name for info in encoder.maps)
    images = torch.randn(2, bands, 64, 96, generator=torch.Generator().manual_seed(1)).double()
    state = {name: value.double() for name, value in state.items()}  # small variances make it sensitive to rounding
    with torch.inference_mode():
        maps = encoder.double().features(images, found.maps)
        for info, expected in zip(encoder.maps, published_maps(state, images), strict=True):
            assert torch.allclose(maps[info.name], expected, rtol=1e-5, atol=1e-5 * float(expected.abs().max()))


def timm_name(name: str) -> str:
    """What timm calls a layer of the published weights."""
    part, _, rest = name.partition(".")
    if part != "_blocks":
        known = {
            "_conv_stem": "conv_stem",
            "_bn0": "bn1",
            "_conv_head": "conv_head",
            "_bn1": "bn2",
            "_fc": "classifier",
        }
        return f"{known[part]}.{rest}"
    number, layer, end = rest.split(".")
    stages = [stage for stage, count in enumerate((1, 2, 2, 3, 3, 4, 1)) for _ in range(count)]
    within = int(number) - stages.index(stages[int(number)])
    first = {"_depthwise_conv": "conv_dw", "_bn1": "bn1", "_project_conv": "conv_pw", "_bn2": "bn2"}
    others = {"_expand_conv": "conv_pw", "_bn0": "bn1", "_depthwise_conv": "conv_dw", "_bn1": "bn2",
              "_project_conv": "conv_pwl", "_bn2": "bn3"}  # fmt: skip
    return f"blocks.{stages[int(number)]}.{within}.{(others if int(number) else first)[layer]}.{end}"


def test_weights_as_timm_names_them_are_the_same_and_their_padding_is_said_to_be_uncertain(tmp_path: Path) -> None:
    state = published_weights(3)
    torch.save(state, tmp_path / "published.pth")
    torch.save({timm_name(name): value for name, value in state.items()}, tmp_path / "timm.pth")
    published, found = (import_encoder(tmp_path / f"{name}.pth") for name in ("published", "timm"))
    assert found.missing == () and found.unused == ("classifier (2)",)
    own = published.encoder.state_dict()
    assert all(torch.equal(value, own[name]) for name, value in found.encoder.state_dict().items())
    answer = run_named(
        "import-encoder", {"weights": str(tmp_path / "timm.pth"), "out": str(tmp_path)}, SilentObserver()
    )
    assert isinstance(answer, ImportAnswer)
    assert any("tf_efficientnet_lite0" in sentence(remark) for remark in answer.remarks)
    assert (published.doubt, found.doubt) == ("", PADDING)


def test_its_table_is_the_published_one() -> None:
    encoder = random_encoder(3, 0, "efficientnet_lite0")
    shapes = {name: value.shape for name, value in encoder.network.state_dict().items()}
    assert sorted(shapes.values()) == sorted(
        value.shape for name, value in published_weights(3).items() if not name.startswith("_fc")
    )
    assert sum(weight.numel() for weight in encoder.parameters()) == 3_371_008
    assert encoder.compared == ("stage1", "stage2") and encoder.pooled_channels == 1280


def test_a_cell_does_not_depend_on_the_size_of_the_image() -> None:
    encoder = random_encoder(3, 0, "efficientnet_lite0")
    image = torch.randn(1, 3, 96, 96, generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        whole, part = (encoder.features(seen, ["stage3"])["stage3"] for seen in (image, image[:, :, :89, :91]))
    assert part.shape[2:] == (12, 12)
    assert torch.allclose(whole[:, :, :5, :5], part[:, :, :5, :5], atol=1e-4)


def test_random_weights_keep_the_size_of_the_values() -> None:
    encoder = random_encoder(3, 0, "efficientnet_lite0").train()
    with torch.no_grad():
        values = encoder(torch.randn(8, 3, 64, 64, generator=torch.Generator().manual_seed(1)))
    assert 0.1 < float(values.mean()) < 3 and float((values >= 6).float().mean()) < 0.05
